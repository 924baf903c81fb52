//! The strategies' SQL: whole documents ([`document`], [`write`]) and what other rooms ask for ([`lists`]).

mod document;
mod lists;
mod texts;
mod versions;
pub mod write;

pub use document::{Edition, document, documents, edition, find, put_version, sha256, with_goal};
pub use lists::{cards, goal, goal_refs, territories};
pub use versions::{Version, compared, lock_version, versions};
