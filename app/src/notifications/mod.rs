//! Notifications: letters, and what people want to be told.
//!
//! A letter is put into the *outbox* in the same transaction as the deed it tells of; the worker sends it afterwards, at
//! least once. [`outbox`] knows only `base` and the names of accounts, so that every room may use it; so does [`following`],
//! where somebody asks to be told what becomes of an action line. A *mail* is what is sent: one personal letter, or all the
//! news of a day together.
//!
//! Long because: every room's letters say their words here, beside the outbox, the worker's store and what people decline.

#[cfg(feature = "ssr")]
pub mod actions;
#[cfg(feature = "ssr")]
pub mod following;
#[cfg(feature = "ssr")]
pub mod forms;
#[cfg(feature = "ssr")]
pub mod letters;
pub mod model;
#[cfg(feature = "ssr")]
pub mod outbox;
#[cfg(feature = "ssr")]
pub mod pages;
#[cfg(feature = "ssr")]
pub mod rules;
#[cfg(feature = "ssr")]
pub mod store;
