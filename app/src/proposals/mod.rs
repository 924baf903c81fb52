//! Proposals, and the action lines that are discussed and voted on.
//!
//! A *proposal* is an idea from a participant, written in the own name or in that of a verified organisation: a draft is
//! submitted, a moderator publishes it, returns it with a reason, or accepts it as an action line. An *action line* is
//! what a round puts to the vote; moderators also write official ones. Every text that was submitted or published stays
//! visible as a *version*.
//!
//! Long because: two nouns live here, each with forms, earlier versions and pages of its own.

#[cfg(feature = "ssr")]
pub mod actions;
#[cfg(feature = "ssr")]
pub mod diff;
#[cfg(feature = "ssr")]
pub mod forms;
pub mod model;
#[cfg(feature = "ssr")]
pub mod pages;
#[cfg(feature = "ssr")]
pub mod rules;
#[cfg(feature = "ssr")]
pub mod store;
