//! Conduct: what a consultation decided about its discussion, before anybody has to be judged by it.
//!
//! The *library* holds rules of discussion that administrators keep for all consultations; each takes those that it wants, and may
//! word them anew.
//!
//! *Answer days* are within how many days a moderator decides about a report, and about an appeal.

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
