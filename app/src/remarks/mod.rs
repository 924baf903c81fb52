//! Remarks: what people want changed in a text under consultation, and why, by whatever channel it came.
//!
//! A *remark* has the fields that officials use: the part of the document, its present wording, the proposed one, the justification,
//! and who submits. Every *channel* (web, e-mail, letter, phone, meeting, paper form) ends in one *inbox*, numbered in the order of
//! entry. A remark that came after the *deadline* is *late*: that is computed from when it came, never stored, and it is kept apart.
//! Similar remarks are put into a *group* for one answer; nobody's words, name or number change by it.
//!
//! Long because: a remark is handed in, entered, read in from files, found, grouped and counted, and each is a page.

#[cfg(feature = "ssr")]
pub mod access;
#[cfg(feature = "ssr")]
pub mod actions;
#[cfg(feature = "ssr")]
pub mod forms;
#[cfg(feature = "ssr")]
pub mod import;
pub mod model;
#[cfg(feature = "ssr")]
pub mod pages;
#[cfg(feature = "ssr")]
pub mod rules;
#[cfg(feature = "ssr")]
pub mod store;
#[cfg(feature = "ssr")]
pub mod taking_part;
#[cfg(feature = "ssr")]
pub mod words;
