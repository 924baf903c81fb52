//! Accounts: people, how they prove who they are, and where they are signed in.
//!
//! Words: a *person* has one account; an *actor* is a person who is signed in; a *visitor* may be one.

pub mod model;
#[cfg(feature = "ssr")]
pub mod actions;
#[cfg(feature = "ssr")]
pub mod forms;
#[cfg(feature = "ssr")]
pub mod pages;
#[cfg(feature = "ssr")]
pub mod passwords;
#[cfg(feature = "ssr")]
pub mod rules;
#[cfg(feature = "ssr")]
pub mod session;
#[cfg(feature = "ssr")]
pub mod store;
