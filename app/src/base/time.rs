//! Points in time, and the clock that everything asks.

use serde::{Deserialize, Serialize};

/// A point in time: milliseconds since 1 January 1970, UTC.
///
/// Stored as `BIGINT`, because an integer compares and sorts alike on both databases.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ssr", derive(sqlx::Type), sqlx(transparent))]
#[serde(transparent)]
pub struct Timestamp(pub i64);

impl Timestamp {
    /// This point moved by so many milliseconds; negative moves back.
    pub const fn plus_millis(self, millis: i64) -> Self {
        Self(self.0.saturating_add(millis))
    }

    /// This point moved by so many seconds.
    pub const fn plus_seconds(self, seconds: i64) -> Self {
        self.plus_millis(seconds.saturating_mul(1_000))
    }

    /// This point moved by so many hours.
    pub const fn plus_hours(self, hours: i64) -> Self {
        self.plus_seconds(hours.saturating_mul(3_600))
    }

    /// This point moved by so many days of 24 hours.
    pub const fn plus_days(self, days: i64) -> Self {
        self.plus_hours(days.saturating_mul(24))
    }

    /// Milliseconds from `earlier` to this point.
    pub const fn millis_since(self, earlier: Self) -> i64 {
        self.0.saturating_sub(earlier.0)
    }
}

/// A half-open interval: its start belongs to it, its end does not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Interval {
    /// The first moment inside.
    pub opens_at: Timestamp,
    /// The first moment after it.
    pub closes_at: Timestamp,
}

impl Interval {
    /// Whether the moment lies inside.
    pub fn contains(&self, moment: Timestamp) -> bool {
        self.opens_at <= moment && moment < self.closes_at
    }
}

#[cfg(feature = "ssr")]
pub use clock::{Clock, TestClock};

#[cfg(feature = "ssr")]
mod clock {
    use super::Timestamp;
    use std::sync::Arc;
    use std::sync::atomic::{AtomicI64, Ordering};

    /// Where the present moment comes from.
    ///
    /// Deadlines are not decided by this clock alone: inside a write the transaction asks its database
    /// ([`Tx::now`](crate::base::db::Tx::now)), so that several nodes with different clocks agree.
    #[derive(Clone, Debug, Default)]
    pub enum Clock {
        /// The machine's clock; on PostgreSQL, the database's within a transaction.
        #[default]
        System,
        /// A clock that only tests move.
        Test(TestClock),
    }

    impl Clock {
        /// The present moment.
        pub fn now(&self) -> Timestamp {
            match self {
                #[expect(clippy::disallowed_methods, reason = "the one place that asks the machine for the time")]
                Self::System => Timestamp(jiff::Timestamp::now().as_millisecond()),
                Self::Test(clock) => clock.now(),
            }
        }
    }

    /// A clock that stands still until a test moves it.
    #[derive(Clone, Debug, Default)]
    pub struct TestClock(Arc<AtomicI64>);

    impl TestClock {
        /// A clock standing at the given moment.
        pub fn at(moment: Timestamp) -> Self {
            Self(Arc::new(AtomicI64::new(moment.0)))
        }

        /// Where it stands.
        pub fn now(&self) -> Timestamp {
            Timestamp(self.0.load(Ordering::SeqCst))
        }

        /// Moves it to the given moment.
        pub fn set(&self, moment: Timestamp) {
            self.0.store(moment.0, Ordering::SeqCst);
        }

        /// Moves it on by so many milliseconds.
        pub fn advance(&self, millis: i64) {
            self.0.fetch_add(millis, Ordering::SeqCst);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_interval_holds_its_start_and_not_its_end() {
        let interval = Interval { opens_at: Timestamp(10), closes_at: Timestamp(20) };
        assert!(!interval.contains(Timestamp(9)));
        assert!(interval.contains(Timestamp(10)));
        assert!(interval.contains(Timestamp(19)));
        assert!(!interval.contains(Timestamp(20)));
    }
}
