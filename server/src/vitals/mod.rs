//! What a running process knows of itself: when each of its jobs last gave a sign of life, which folders it needs, and what it
//! has counted.

mod counts;

pub use counts::Counts;

use app::base::time::Timestamp;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

/// One of the worker's jobs, which run beside each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Job {
    /// Closes rounds, tells reporters, reminds of reports.
    Rounds,
    /// Makes reports.
    Reports,
    /// Sends letters, signs results that wait, clears up.
    Letters,
}

impl Job {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Rounds, Self::Reports, Self::Letters];

    /// Its name for operators.
    pub fn name(self) -> &'static str {
        match self {
            Self::Rounds => "rounds",
            Self::Reports => "reports",
            Self::Letters => "letters",
        }
    }
}

/// What a running process knows of itself; cheap to clone.
#[derive(Clone, Debug, Default)]
pub struct Vitals(Arc<Parts>);

#[derive(Debug, Default)]
struct Parts {
    /// When each job last gave a sign of life, in Unix milliseconds; 0 before its first.
    beats: [AtomicI64; Job::ALL.len()],
    /// Folders beside that of the keys in which the process must be able to write.
    folders: Vec<PathBuf>,
    counts: Counts,
}

impl Vitals {
    /// What this process has counted.
    pub fn counts(&self) -> &Counts {
        &self.0.counts
    }

    /// Of a process that writes into these folders.
    pub fn writing_into(folders: Vec<PathBuf>) -> Self {
        Self(Arc::new(Parts { folders, ..Parts::default() }))
    }

    /// The folders in which the process must be able to write.
    pub fn folders(&self) -> impl Iterator<Item = &Path> {
        self.0.folders.iter().map(PathBuf::as_path)
    }

    /// A job is alive. It says so at each turn, and within a turn that takes long.
    pub fn beat(&self, job: Job, now: Timestamp) {
        self.0.beats[job as usize].store(now.0, Ordering::Relaxed);
    }

    /// When a job last gave a sign of life; nothing where it does not run.
    pub fn last_beat(&self, job: Job) -> Option<Timestamp> {
        let at = self.0.beats[job as usize].load(Ordering::Relaxed);
        (at != 0).then_some(Timestamp(at))
    }
}
