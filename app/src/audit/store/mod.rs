//! The audit log's SQL: rows are added, never changed.

mod chains;
mod reading;
mod rounds;
mod signatures;

pub use chains::{Head, Link, Loose, NewEvent, erase_words, hold, loose, put_event, put_link};
pub use reading::{Chain, Written, chain, chains, count_loose, event_at, events, head};
pub use rounds::{Round, closing, is_signed_later, rounds};
pub use signatures::{Waiting, newest_key, public_keys, put_key, put_signature, signatures, waiting_results};
