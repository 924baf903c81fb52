//! Merging duplicates: a proposal, or an action line, becomes part of another one that says the same.
//!
//! What is *merged* keeps its address, its words, its author and its comments, and says at its top into what it was merged. What is
//! *kept* counts the support of both, once for every person. Nothing is moved: a merger is a row, and *parting* ends it, so that support
//! goes back as it was. Ballots never move; each result is shown where it was voted.

#[cfg(feature = "ssr")]
pub mod actions;
#[cfg(feature = "ssr")]
pub mod forms;
pub mod model;
#[cfg(feature = "ssr")]
pub mod pages;
#[cfg(feature = "ssr")]
pub mod rules;
#[cfg(feature = "ssr")]
pub mod store;
