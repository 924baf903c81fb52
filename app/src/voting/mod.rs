//! Voting: ballots, tallies, frozen results, and what is shown of them.
//!
//! Words: a *ballot* holds one choice on one action line in one round; a *participation* says that somebody took part,
//! and nothing else; a *tally* counts ballots that are alike; a *result snapshot* is what is published of a closed round.
//!
//! The journey of a vote: the form or the island posts a choice → [`actions::cast`] puts it beside those that come at the same
//! moment → they are judged together (`judging`): the round is held and must be open at the moment of the transaction → each
//! person's token is made with the round's key ([`keys`]) → participations, ballots and tallies change together (`slate`) → the
//! closing freezes the tallies ([`freezing`]) with small numbers hidden ([`suppression`]) → the results page and the downloads show that snapshot and nothing else.
//!
//! Long because: casting, counting, hiding small numbers, publishing and importing belong to one secret and one count.

#[cfg(feature = "ssr")]
pub mod actions;
#[cfg(feature = "ssr")]
pub mod anonymous;
#[cfg(feature = "ssr")]
pub mod by_goal;
#[cfg(feature = "ssr")]
pub mod counting;
#[cfg(feature = "ssr")]
pub mod export;
#[cfg(feature = "ssr")]
pub mod forms;
#[cfg(feature = "ssr")]
pub mod freezing;
pub mod islands;
#[cfg(feature = "ssr")]
mod judging;
#[cfg(feature = "ssr")]
pub mod keys;
pub mod model;
#[cfg(feature = "ssr")]
pub mod own;
#[cfg(feature = "ssr")]
pub mod pages;
#[cfg(feature = "ssr")]
pub mod polis;
mod posting;
#[cfg(feature = "ssr")]
pub mod rules;
#[cfg(feature = "ssr")]
mod slate;
#[cfg(feature = "ssr")]
pub mod snapshot;
#[cfg(feature = "ssr")]
pub mod store;
#[cfg(feature = "ssr")]
pub mod suppression;
#[cfg(all(test, feature = "ssr"))]
mod suppression_tests;
#[cfg(feature = "ssr")]
pub mod verifying;
