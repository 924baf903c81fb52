//! Comments: what people say about an action line, for it, against it or neither.
//!
//! A *thread* is a comment and its replies, one level deep: a reply to a reply joins the same thread. Long discussions are
//! paged by thread. A *withdrawn* comment was taken back by its author, a *hidden* one was hidden by a moderator; both
//! leave their place in the thread, and replies to them stay.
//!
//! Long because: threads, writing, earlier versions and direct links are one noun's whole life, and each is a page.

#[cfg(feature = "ssr")]
pub mod access;
#[cfg(feature = "ssr")]
pub mod actions;
mod drafts;
#[cfg(feature = "ssr")]
pub mod forms;
pub mod islands;
pub mod model;
#[cfg(feature = "ssr")]
pub mod pages;
#[cfg(feature = "ssr")]
pub mod rules;
#[cfg(feature = "ssr")]
pub mod store;
