//! Accounts: people, how they prove who they are, and where they are signed in.
//!
//! Words: a *person* has one account; an *actor* is a person who is signed in; a *visitor* may be one.
//!
//! Three promises run through the room. Nobody learns here who has an account: answers and their time do not depend on
//! it, letters tell the owner. Secrets of cookies and links are stored as hashes only. Whatever proves more than being
//! signed in (a new password or address, erasure) needs the password, and ends the sessions that were open.
//!
//! Long because: each way into an account (confirmation, session, reset, new address) is a deed, a form and pages.

#[cfg(feature = "ssr")]
pub mod actions;
#[cfg(feature = "ssr")]
pub mod audit;
#[cfg(feature = "ssr")]
pub mod forms;
pub mod model;
#[cfg(feature = "ssr")]
pub mod pages;
#[cfg(feature = "ssr")]
pub mod passwords;
#[cfg(feature = "ssr")]
pub mod rules;
#[cfg(feature = "ssr")]
pub mod secrets;
#[cfg(feature = "ssr")]
pub mod session;
#[cfg(feature = "ssr")]
pub mod store;
