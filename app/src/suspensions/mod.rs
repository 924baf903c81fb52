//! Suspensions: who publishes no words in a consultation for a time, or until it is lifted, because they broke its rules.
//!
//! Whoever is *suspended* writes no comments and hands in no proposals in that one consultation. Everything else stays theirs:
//! they read, vote, take their own words back, submit remarks, which a law lets everybody do, report and appeal. What they
//! wrote stays as it is. A suspension *lapses* by itself at the end of its last day, or is *lifted* before.
//!
//! The decision itself, with its reasons, is one of the moderation's; this room knows what it means.

#[cfg(feature = "ssr")]
pub mod access;
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
