//! How often somebody may do something, counted in memory per node.
//!
//! The numbers are sized for a library or a town hall, where many people share one address.

use super::error::{AppError, AppResult};
use governor::clock::{Clock as _, DefaultClock};
use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};
use std::collections::HashMap;
use std::net::IpAddr;
use std::num::NonZeroU32;
use std::sync::Arc;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

/// What is limited.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Limit {
    /// Looking at pages, per address.
    Read,
    /// Anything that changes something, per address.
    Write,
    /// Pages for what is refused at the door, per address: another site's form, a body too large, too much of the above.
    Refusal,
    /// Signing in to whatever account, per network.
    SignIn,
    /// Signing in to one account, per network; giving one's password, per person.
    Password,
    /// The same, per account, from anywhere: wide enough that no single network can shut somebody else out.
    Account,
    /// Letters that a stranger can cause, per recipient and who causes them: a network, or a person who is signed in.
    Letter,
    /// The same, per recipient, from anywhere: wide enough that no single network or person can keep others from writing.
    Mailbox,
    /// Signing up, per address.
    SignUp,
    /// Comments, proposals and reports, per person.
    Contribution,
    /// Remarks without a name and without an account, per network.
    Nameless,
    /// Votes cast, changed and withdrawn, per person: a long ballot at one sitting, with second thoughts.
    Vote,
}

impl Limit {
    const ALL: [Self; 12] = [
        Self::Read,
        Self::Write,
        Self::Refusal,
        Self::SignIn,
        Self::Password,
        Self::Account,
        Self::Letter,
        Self::Mailbox,
        Self::SignUp,
        Self::Contribution,
        Self::Nameless,
        Self::Vote,
    ];

    /// How many at once, and how many an hour.
    const fn numbers(self) -> (u32, u32) {
        match self {
            // A hall of a hundred people who open the same six pages at once, then ten pages a second from them all. One
            // program that asks without end gets that much, then pages that ask it to wait, as many as `Refusal` says, and
            // then a bare status without a page.
            Self::Read => (600, 36_000),
            Self::Write => (300, 6_000),
            Self::Refusal => (100, 3_600),
            // The same hall signs in, with some mistakes.
            Self::SignIn => (200, 1_200),
            Self::Password => (20, 60),
            Self::Account => (100, 300),
            Self::Letter => (3, 6),
            Self::Mailbox => (20, 40),
            Self::SignUp => (30, 60),
            Self::Contribution => (20, 120),
            // A few people at the computer of a library.
            Self::Nameless => (5, 20),
            Self::Vote => (150, 1_200),
        }
    }
}

/// Archives of records that go out at the same time: one of a million events keeps a core busy for half a minute.
pub const ARCHIVES: usize = 4;
/// In how many seconds whoever finds all turns taken comes again.
const COME_AGAIN: u64 = 30;

/// The counters.
#[derive(Debug)]
pub struct Limits {
    counters: HashMap<Limit, DefaultKeyedRateLimiter<String>>,
    archives: Arc<Semaphore>,
}

impl Limits {
    /// Counters with the numbers of [`Limit`] times `scale`; a benchmark on one machine asks for many.
    pub fn scaled(scale: u32) -> Self {
        let limiter = |limit: Limit| {
            let (burst, hourly) = limit.numbers();
            let at_least_one = |number: u32| NonZeroU32::new(number.saturating_mul(scale)).unwrap_or(NonZeroU32::MIN);
            RateLimiter::keyed(Quota::per_hour(at_least_one(hourly)).allow_burst(at_least_one(burst)))
        };
        let counters = Limit::ALL.into_iter().map(|limit| (limit, limiter(limit))).collect();
        Self { counters, archives: Arc::new(Semaphore::new(ARCHIVES)) }
    }

    /// Counts one more.
    ///
    /// # Errors
    /// [`AppError::TooMany`] with the seconds to wait.
    pub fn check(&self, limit: Limit, key: &str) -> AppResult<()> {
        let limiter =
            self.counters.get(&limit).ok_or_else(|| AppError::Internal(format!("{limit:?} is not counted")))?;
        limiter.check_key(&key.to_owned()).map_err(|until| {
            let wait = until.wait_time_from(DefaultClock::default().now());
            AppError::TooMany {
                retry_after: u64::try_from(wait.as_millis().div_ceil(1_000)).unwrap_or(u64::MAX).max(1),
            }
        })
    }

    /// A turn to send an archive, taken until it is dropped.
    ///
    /// # Errors
    /// [`AppError::TooMany`] while [`ARCHIVES`] go out.
    pub fn archive_turn(&self) -> AppResult<OwnedSemaphorePermit> {
        let turn = Arc::clone(&self.archives).try_acquire_owned();
        turn.map_err(|_| AppError::TooMany { retry_after: COME_AGAIN })
    }

    /// Counts one more letter to an address that whoever asks for it need not own.
    ///
    /// # Errors
    /// [`AppError::TooManyLetters`] with the seconds to wait.
    pub fn check_letter(&self, asker: &str, address: &str) -> AppResult<()> {
        self.check_mail(&format!("{asker} {address}"), address)
    }

    /// Counts one more sign-up from a network, and its letter.
    ///
    /// # Errors
    /// [`AppError::TooManyLetters`] with the seconds to wait.
    pub fn check_sign_up(&self, network: &str, address: &str) -> AppResult<()> {
        self.check(Limit::SignUp, network).map_err(of_letters)?;
        self.check_letter(network, address)
    }

    /// Counts one more letter by which the owner of an address gets back into their account. It is counted apart from all
    /// others: invitations and sign-ups that strangers cause, with however many accounts, take none of these. Who asks
    /// counts by their network alone, signed in or not: accounts are made more easily than networks.
    ///
    /// # Errors
    /// [`AppError::TooManyLetters`] with the seconds to wait.
    pub fn check_reset(&self, network: &str, address: &str) -> AppResult<()> {
        self.check(Limit::SignUp, &format!("reset {network}")).map_err(of_letters)?;
        self.check_mail(&format!("reset {network} {address}"), &format!("reset {address}"))
    }

    /// In this order: what one of them is refused takes nothing from the other.
    fn check_mail(&self, asker: &str, mailbox: &str) -> AppResult<()> {
        let counted = self.check(Limit::Letter, asker).and_then(|()| self.check(Limit::Mailbox, mailbox));
        counted.map_err(of_letters)
    }

    /// Forgets the keys that have rested long enough.
    pub fn tidy(&self) {
        for limiter in self.counters.values() {
            limiter.retain_recent();
        }
    }
}

/// It is letters that there were too many of: whoever asks for one more is told so on the page of their form.
fn of_letters(error: AppError) -> AppError {
    match error {
        AppError::TooMany { retry_after } => AppError::TooManyLetters { retry_after },
        other => other,
    }
}

/// The part of an IPv6 address that many providers hand out as one piece, or as many neighbouring ones: its /48. IPv4 has no
/// such thing.
pub fn neighbourhood(address: IpAddr) -> Option<String> {
    match address.to_canonical() {
        IpAddr::V4(_) => None,
        IpAddr::V6(address) => {
            let [a, b, c, ..] = address.segments();
            Some(format!("{a:x}:{b:x}:{c:x}::/48"))
        }
    }
}

/// The part of an address that stands for one connection: IPv4 whole, IPv6 its /64.
pub fn network(address: IpAddr) -> String {
    match address {
        IpAddr::V4(address) => address.to_string(),
        IpAddr::V6(address) => match address.to_ipv4_mapped() {
            Some(address) => address.to_string(),
            None => {
                let [a, b, c, d, ..] = address.segments();
                format!("{a:x}:{b:x}:{c:x}:{d:x}::/64")
            }
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_burst_is_granted_and_then_refused_with_a_time_to_wait() {
        let limits = Limits::scaled(1);
        for _ in 0..3 {
            limits.check(Limit::Letter, "ada@example.org").unwrap();
        }
        assert!(matches!(limits.check(Limit::Letter, "ada@example.org"), Err(AppError::TooMany { retry_after: 1.. })));
        limits.check(Limit::Letter, "eve@example.org").unwrap();
    }

    #[test]
    fn whoever_asks_for_letters_without_end_takes_none_from_the_owner_of_the_address() {
        let limits = Limits::scaled(1);
        let ask = |asker: &str| limits.check_letter(asker, "ada@example.org");
        let sent = (0..100).filter(|_| ask("192.0.2.1").is_ok()).count();
        assert_eq!(sent, 3);
        ask("198.51.100.9").unwrap();
        // A mailbox is not flooded from many networks either.
        let sent = (0..100).filter(|at| ask(&format!("203.0.113.{at}")).is_ok()).count();
        assert_eq!(sent, 20 - 3 - 1);
    }

    #[test]
    fn whatever_strangers_cause_the_owner_of_an_address_gets_a_letter_to_come_back_by() {
        let limits = Limits::scaled(1);
        for person in 0..40 {
            (0..4).for_each(|_| drop(limits.check_letter(&format!("person {person}"), "ada@example.org")));
        }
        (0..40).for_each(|_| drop(limits.check_sign_up("192.0.2.1", "ada@example.org")));
        assert!(limits.check_letter("another", "ada@example.org").is_err(), "her mailbox is full of them");
        for _ in 0..3 {
            limits.check_reset("192.0.2.1", "ada@example.org").unwrap();
        }
        let refused = limits.check_reset("192.0.2.1", "ada@example.org");
        assert!(matches!(refused, Err(AppError::TooManyLetters { retry_after: 1.. })), "{refused:?}");
        limits.check_reset("198.51.100.9", "ada@example.org").unwrap();
    }

    #[test]
    fn every_limit_is_one() {
        let limits = Limits::scaled(1);
        for limit in Limit::ALL {
            let (burst, _) = limit.numbers();
            for _ in 0..burst {
                limits.check(limit, "ada").unwrap();
            }
            assert!(matches!(limits.check(limit, "ada"), Err(AppError::TooMany { .. })), "{limit:?}");
        }
        limits.check(Limit::Vote, "eve").unwrap();
    }

    #[test]
    fn neighbours_in_one_ipv6_network_count_as_one() {
        let one: IpAddr = "2001:db8:1:2::1".parse().unwrap();
        let other: IpAddr = "2001:db8:1:2:ffff::9".parse().unwrap();
        assert_eq!(network(one), network(other));
        assert_eq!(network("::ffff:192.0.2.7".parse().unwrap()), "192.0.2.7");
    }
}
