//! Conduct: what a consultation decided about its discussion, before anybody has to be judged by it.
//!
//! The *library* holds rules of discussion that administrators keep for all consultations; each takes those that it wants, and may
//! word them anew.
//!
//! *When it is shown*: for comments, remarks and proposals each, whether readers see a text as soon as it is sent, or once a moderator
//! has let it pass. Which texts wait is kept by the room that they belong to.
//!
//! A *change request* is what a moderator asks an author to change in a text that stands. It is open until another decision, and
//! answered by the next version of the text.
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
