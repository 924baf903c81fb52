//! Working groups: who sits in them, what they write, what they agree on and publish.
//!
//! The groups themselves stand in the strategy's document: mandate, act of appointment, seats, and to whom each answers.
//! A *member* is whoever accepted an invitation; one member may *chair*. A *paper* is a remark, a proposal, a conclusion or
//! the minutes of a meeting: members *agree* to a version of it, and once enough of them have, the chair *publishes* that
//! version. Published conclusions are received by the group above.
//!
//! Long because: inviting, writing, agreeing, publishing and correcting are a deed, a form and a page each.

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
