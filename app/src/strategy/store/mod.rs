//! The strategies' SQL: whole documents ([`document`], [`write`]) and what other rooms ask for ([`lists`]).

mod document;
mod lists;
mod shelf;
mod texts;
pub mod write;

pub use document::{Edition, Stored, document, edition, find, put_version, stored};
pub use lists::{cards, goal, goal_refs, territories};
