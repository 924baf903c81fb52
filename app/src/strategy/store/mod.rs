//! The strategies' SQL: whole documents ([`document`], [`write`]) and what other rooms ask for ([`lists`]).

mod document;
mod indicators;
mod lists;
mod outline;
mod texts;
pub mod write;

pub use document::{Stored, document, find, stored};
pub use lists::{cards, goal, goal_refs, territories};
