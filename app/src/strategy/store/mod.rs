//! The strategies' SQL: whole documents ([`document`], [`write`]) and what other rooms ask for ([`lists`]).

mod document;
mod in_use;
mod lists;
mod texts;
mod under;
mod versions;
pub mod write;

pub use document::{Edition, document, document_of, documents, edition, find, put_version, sha256, with_goal};
pub use in_use::{held, published_values};
pub use lists::{cards, goal, goal_refs, territories};
pub(crate) use under::goals_under;
pub use versions::{Version, compared, keep_version, lock_version, version_text, versions};
