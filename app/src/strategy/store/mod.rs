//! The strategies' SQL: whole documents ([`document`], [`write`]) and what other rooms ask for ([`lists`]).

mod document;
mod lists;
mod texts;
pub mod write;

pub use document::{document, find};
pub use lists::{cards, goal, goal_refs, territories};
