//! What can happen in a group: people come and go, papers are written, agreed and published.

mod members;
mod papers;

pub use members::{accept, appoint, end_membership, forget_expired, invite, leave_all};
pub use papers::{agree, disagree, file, publish, rewrite};
