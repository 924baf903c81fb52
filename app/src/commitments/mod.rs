//! Commitments: what becomes of an action line after its consultation.
//!
//! Once a round is closed, those who run the consultation may take an action line on as a *commitment*: a responsible unit,
//! a schedule, funding and *milestones*. Its state goes from planned to under way to done, or is delayed or dropped, and
//! then says why. Every change is kept and shown with a note to the public; whoever *follows* the action line gets it by
//! letter. Following is asked for by a button: votes are secret, and nobody is told anything because of one.
//!
//! Long because: it also adds up what was said about each goal ([`hearing`]). That counts action lines, votes and commitments,
//! and no room below this one knows all three.

#[cfg(feature = "ssr")]
pub mod actions;
#[cfg(feature = "ssr")]
pub mod forms;
#[cfg(feature = "ssr")]
pub mod hearing;
pub mod model;
#[cfg(feature = "ssr")]
pub mod pages;
#[cfg(feature = "ssr")]
pub mod rules;
#[cfg(feature = "ssr")]
pub mod store;
