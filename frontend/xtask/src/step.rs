//! Saying what takes time, and how long it took.

use std::time::{Duration, Instant};

/// Announces `what`, does it, and prints the time it took; the result passes through.
pub fn step<T>(what: &str, work: impl FnOnce() -> T) -> T {
    println!("==> {what}");
    let watch = Watch::start();
    let result = work();
    println!("    {} ({what})", watch.spelled());
    result
}

/// A stop watch.
pub struct Watch(Instant);

impl Watch {
    /// Starts now.
    #[expect(clippy::disallowed_methods, reason = "the helper measures real time; nothing it decides depends on it")]
    pub fn start() -> Self {
        Self(Instant::now())
    }

    /// The time since the start.
    pub fn elapsed(&self) -> Duration {
        self.0.elapsed()
    }

    /// The time since the start for a reader, such as `1.4 s` or `3 min 05 s`.
    pub fn spelled(&self) -> String {
        spelled(self.elapsed())
    }
}

/// A duration for a reader.
pub fn spelled(time: Duration) -> String {
    let seconds = time.as_secs();
    if seconds < 60 {
        format!("{:.1} s", time.as_secs_f64())
    } else {
        format!("{} min {:02} s", seconds / 60, seconds % 60)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_times_show_tenths_and_long_ones_minutes() {
        assert_eq!(spelled(Duration::from_millis(1440)), "1.4 s");
        assert_eq!(spelled(Duration::from_secs(185)), "3 min 05 s");
    }
}
