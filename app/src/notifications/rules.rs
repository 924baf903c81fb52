//! When a letter is tried, tried again, and given up. Pure decisions.

use crate::base::time::Timestamp;

/// How long one worker may hold a mail before another takes it over; longer than any sending lasts.
pub const LEASE_SECONDS: i64 = 300;

/// Hours between two mails of news to one person.
pub const DIGEST_HOURS: i64 = 24;

/// Days after which a letter that no server took is given up (RFC 5321, 4.5.4.1: at least 4 to 5 days).
pub const GIVE_UP_DAYS: i64 = 5;

/// Tries after which a letter is given up whose mailbox the server does not know: about ten hours. Not at once, because a
/// mail server that is set up wrongly knows nobody until somebody mends it.
pub const REFUSALS: i64 = 16;

/// Days for which the outbox remembers that a letter was sent or given up.
pub const MEMORY_DAYS: i64 = 90;

const FIRST_WAIT_SECONDS: i64 = 60;
const LONGEST_WAIT_SECONDS: i64 = 3_600;

/// Why a mail was not sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Failure {
    /// No server answered, or not in time, or it turned everybody away.
    Away,
    /// The server did not take this one: asked to try later, or gave a reason that may pass.
    Later,
    /// The server does not know the mailbox.
    Refused,
}

/// What comes after a failed try.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next {
    /// Another one, not before this moment.
    RetryAt(Timestamp),
    /// Nothing: the letter is given up.
    GiveUp,
}

/// What comes after a try that failed.
///
/// `attempts` counts the tries so far, this one included; `since` is when the mail was written. The wait begins with a
/// minute, doubles, and never exceeds an hour.
pub fn after_failure(failure: Failure, attempts: i64, since: Timestamp, now: Timestamp) -> Next {
    let refused = failure == Failure::Refused && attempts >= REFUSALS;
    if refused || now >= since.plus_days(GIVE_UP_DAYS) {
        return Next::GiveUp;
    }
    let doublings = u32::try_from(attempts.saturating_sub(1)).unwrap_or(0).min(16);
    let wait = FIRST_WAIT_SECONDS.saturating_mul(1 << doublings).min(LONGEST_WAIT_SECONDS);
    Next::RetryAt(now.plus_seconds(wait))
}

#[cfg(test)]
mod tests {
    use super::*;

    const SINCE: Timestamp = Timestamp(1_000_000);

    #[test]
    fn the_wait_doubles_and_never_exceeds_an_hour() {
        let waits: Vec<i64> = (1..=9)
            .map(|attempts| match after_failure(Failure::Away, attempts, SINCE, SINCE) {
                Next::RetryAt(at) => at.millis_since(SINCE) / 60_000,
                Next::GiveUp => panic!("given up at once"),
            })
            .collect();
        assert_eq!(waits, [1, 2, 4, 8, 16, 32, 60, 60, 60]);
    }

    #[test]
    fn a_server_that_is_away_is_waited_for_and_not_for_ever() {
        let almost = SINCE.plus_days(GIVE_UP_DAYS).plus_millis(-1);
        assert!(matches!(after_failure(Failure::Away, 500, SINCE, almost), Next::RetryAt(_)));
        assert_eq!(after_failure(Failure::Away, 500, SINCE, almost.plus_millis(1)), Next::GiveUp);
        assert_eq!(after_failure(Failure::Later, 500, SINCE, almost.plus_millis(1)), Next::GiveUp);
    }

    #[test]
    fn a_refusal_is_believed_only_after_several_tries() {
        assert!(matches!(after_failure(Failure::Refused, REFUSALS - 1, SINCE, SINCE), Next::RetryAt(_)));
        assert_eq!(after_failure(Failure::Refused, REFUSALS, SINCE, SINCE), Next::GiveUp);
    }
}
