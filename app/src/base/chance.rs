//! Where chance comes from: identifiers and secrets, so that a test can decide them.

use super::time::Timestamp;
use data_encoding::BASE64URL_NOPAD;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

/// The source of everything random.
#[derive(Clone, Debug, Default)]
pub enum Chance {
    /// The operating system.
    #[default]
    System,
    /// A counter, the same in every run: tests only.
    Test(Arc<AtomicU64>),
}

impl Chance {
    /// A new identifier, ordered by time (UUID version 7).
    pub fn id<I: From<uuid::Uuid>>(&self, now: Timestamp) -> I {
        let millis = now.0.max(0).unsigned_abs();
        let mut random = [0_u8; 10];
        match self {
            Self::System => self.fill(&mut random),
            // In the order of their making also where a test's clock stands still: what is read in the order of ids would
            // else depend on how many secrets were drawn before.
            Self::Test(counter) => {
                random[2..].copy_from_slice(&counter.fetch_add(1, Ordering::SeqCst).to_be_bytes());
            }
        }
        I::from(uuid::Builder::from_unix_timestamp_millis(millis, &random).into_uuid())
    }

    /// A new secret of 256 bits, fit for a link or a cookie.
    pub fn secret(&self) -> String {
        let mut bytes = [0_u8; 32];
        self.fill(&mut bytes);
        BASE64URL_NOPAD.encode(&bytes)
    }

    /// Fills a buffer with random bytes.
    #[expect(clippy::expect_used, reason = "without randomness no secret is safe: stop")]
    pub fn fill(&self, buffer: &mut [u8]) {
        match self {
            #[expect(clippy::disallowed_methods, reason = "the one place that asks the machine for randomness")]
            Self::System => getrandom::fill(buffer).expect("the operating system gives randomness"),
            Self::Test(counter) => {
                for chunk in buffer.chunks_mut(8) {
                    let next = counter.fetch_add(1, Ordering::SeqCst).wrapping_mul(0x9E37_79B9_7F4A_7C15);
                    chunk.copy_from_slice(&next.to_be_bytes()[..chunk.len()]);
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    #[test]
    fn ids_of_a_test_are_in_the_order_of_their_making_whatever_was_drawn_between() {
        let chance = Chance::Test(Arc::default());
        let mut ids: Vec<Uuid> = Vec::new();
        for draws in 0..600 {
            (0..draws % 3).for_each(|_| drop(chance.secret()));
            ids.push(chance.id(Timestamp(1)));
        }
        assert!(ids.is_sorted() && ids.iter().all(|id| id.get_version_num() == 7));
    }
}
