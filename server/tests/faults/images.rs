//! What may lie on a disk after a power cut, made from what was written before it.
//!
//! What was made safe is there. Of what was written after that, each piece is there, or not, or torn at the borders of the disk's
//! sectors of 512 bytes, in any combination: disks and systems keep no order.

use super::disk::Event;
use super::seed::Dice;
use std::collections::BTreeMap;
use std::path::Path;

const SECTOR: usize = 512;

/// Files by name.
pub type Files = BTreeMap<String, Vec<u8>>;

/// What happens to what was not safe.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// Nothing of it is there.
    Lost,
    /// Everything is.
    Kept,
    /// Each piece has a fate of its own.
    Mixed,
}

/// A disk on its way through what happened.
pub struct Platter {
    safe: Files,
    /// What is not safe yet, in order.
    open: Vec<Event>,
}

impl Platter {
    /// A disk on which these files are safe.
    pub fn new(safe: Files) -> Self {
        Self { safe, open: Vec::new() }
    }

    /// One thing more happens.
    pub fn goes_on(&mut self, event: &Event) {
        let Event::Sync(synced) = event else {
            self.open.push(event.clone());
            return;
        };
        let (now_safe, open) =
            std::mem::take(&mut self.open).into_iter().partition(|event| name(event) == Some(synced));
        self.open = open;
        let now_safe: Vec<Event> = now_safe;
        for event in &now_safe {
            apply(&mut self.safe, event);
        }
    }

    /// Whether nothing waits for the disk: a cut now could take nothing away.
    pub fn is_safe(&self) -> bool {
        !self.open.iter().any(|event| name(event).is_some())
    }

    /// The disk after a power cut at this moment.
    pub fn cut(&self, fate: Fate, dice: &mut Dice) -> Files {
        let mut files = self.safe.clone();
        for event in &self.open {
            match fate {
                Fate::Lost => {}
                Fate::Kept => apply(&mut files, event),
                Fate::Mixed => match dice.below(3) {
                    0 => {}
                    1 => apply(&mut files, event),
                    _ => tear(event, dice).iter().for_each(|part| apply(&mut files, part)),
                },
            }
        }
        files
    }
}

/// The file that it is about.
fn name(event: &Event) -> Option<&String> {
    match event {
        Event::Write(name, ..) | Event::Truncate(name, _) | Event::Sync(name) | Event::Delete(name) => Some(name),
        Event::Acknowledged(_) => None,
    }
}

/// Some of the sectors of what was written.
fn tear(event: &Event, dice: &mut Dice) -> Vec<Event> {
    let Event::Write(name, at, bytes) = event else { return Vec::new() };
    let (mut parts, mut from) = (Vec::new(), 0);
    while from < bytes.len() {
        let to = bytes.len().min(from + SECTOR - (at + from) % SECTOR);
        if dice.one_in(2) {
            parts.push(Event::Write(name.clone(), at + from, bytes[from..to].to_vec()));
        }
        from = to;
    }
    parts
}

fn apply(files: &mut Files, event: &Event) {
    match event {
        Event::Write(name, at, bytes) => {
            let file = files.entry(name.clone()).or_default();
            let end = at + bytes.len();
            if file.len() < end {
                file.resize(end, 0);
            }
            file[*at..end].copy_from_slice(bytes);
        }
        Event::Truncate(name, size) => files.entry(name.clone()).or_default().resize(*size, 0),
        Event::Delete(name) => drop(files.remove(name)),
        Event::Sync(_) | Event::Acknowledged(_) => {}
    }
}

/// The files of a database in a folder, without the memory that its users share.
pub fn files(folder: &Path) -> Files {
    let entries = std::fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("a file"));
    let files = entries.filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_file()));
    let named = files.map(|entry| (entry.file_name().into_string().expect("a plain name"), entry.path()));
    let kept = named.filter(|(name, _)| !name.ends_with("-shm"));
    kept.map(|(name, path)| (name, std::fs::read(path).expect("its content"))).collect()
}

/// Writes files into a folder that is empty then but for them.
pub fn lay(files: &Files, folder: &Path) {
    for entry in std::fs::read_dir(folder).expect("a folder") {
        std::fs::remove_file(entry.expect("a file").path()).expect("an old file goes");
    }
    for (name, bytes) in files {
        std::fs::write(folder.join(name), bytes).expect("a file");
    }
}
