//! Warnings that anybody on the network can cause: told, but not so often that they fill the log, and not only once, or a
//! stranger's joke would use them up before they are meant.

use app::base::time::{Clock, Timestamp};
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

/// How long a warning rests once it was told.
const REST: i64 = 60 * 60 * 1_000;

/// When a warning was told last.
#[derive(Clone, Debug)]
pub(super) struct Seldom {
    clock: Clock,
    told_at: Arc<AtomicI64>,
}

impl Seldom {
    /// A warning that was never told.
    pub fn new(clock: Clock) -> Self {
        Self { clock, told_at: Arc::new(AtomicI64::new(i64::MIN)) }
    }

    /// Whether to tell it now; whoever is told so tells it.
    pub fn is_due(&self) -> bool {
        let now = self.clock.now();
        let rested = |told_at: i64| (now.millis_since(Timestamp(told_at)) >= REST).then_some(now.0);
        // Of several at once, one tells it.
        self.told_at.fetch_update(Ordering::Relaxed, Ordering::Relaxed, rested).is_ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use app::base::time::TestClock;

    #[test]
    fn a_warning_that_a_stranger_caused_comes_again_after_an_hour_and_not_before() {
        let clock = TestClock::at(Timestamp(0));
        let warning = Seldom::new(Clock::Test(clock.clone()));
        assert!(warning.is_due());
        assert!(!warning.is_due());
        clock.advance(REST - 1);
        assert!(!warning.clone().is_due());
        clock.advance(1);
        assert!(warning.is_due());
        assert!(!warning.is_due());
    }
}
