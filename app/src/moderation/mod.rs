//! Moderation: reports from readers, and what moderators decide about what people wrote.
//!
//! An *item* waits in the queue of its consultation: a submitted proposal, or a text with unanswered reports. A *decision*
//! names the published rule it rests on and what its author is told. No decision is ever deleted: it is *undone* by the
//! opposite one.
//!
//! Long because: the queue, reports, decisions and closing a round are one desk's work, and each has pages of its own.

#[cfg(feature = "ssr")]
pub mod actions;
#[cfg(feature = "ssr")]
pub mod closing;
#[cfg(feature = "ssr")]
pub mod forms;
pub mod islands;
pub mod model;
#[cfg(feature = "ssr")]
pub mod pages;
#[cfg(feature = "ssr")]
pub mod reporter;
#[cfg(feature = "ssr")]
pub mod rules;
#[cfg(feature = "ssr")]
pub mod store;
#[cfg(feature = "ssr")]
mod usual;
