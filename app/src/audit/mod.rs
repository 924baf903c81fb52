//! The audit log: what officials, the command line and the clock did, in chains that show every later change.
//!
//! Words: an *event* is one act; a *chain* holds the events of one consultation, or those of the site, numbered from 1; the
//! *head* is a chain's last event; a *mark* stands for a person or a thing without telling which; *words* are what somebody
//! wrote, such as a reason.
//!
//! Every event carries the SHA-256 of the one before ([`digest`]), taken over its **published form** ([`shown`]): marks in
//! the place of ids, hashes with salt in the place of words. So whoever has a public export walks the same chain as the
//! operator ([`walk`]), and words that must be forgotten go without breaking it. When a round closes, the head and the hash
//! of the result are signed with Ed25519 ([`signing`]); the private key is a file beside the database ([`keys`]).
//!
//! The room stands below `accounts` and knows people by their ids only; `accounts::audit` is its door for the other rooms.
//!
//! Long because: a chain, its published form, its signatures and keys are one promise, and their tests stand beside them.

#[cfg(feature = "ssr")]
pub mod acts;
#[cfg(feature = "ssr")]
mod closings;
#[cfg(feature = "ssr")]
pub mod digest;
#[cfg(feature = "ssr")]
pub mod fault;
#[cfg(feature = "ssr")]
pub mod keys;
#[cfg(feature = "ssr")]
pub mod model;
#[cfg(feature = "ssr")]
pub mod pages;
#[cfg(feature = "ssr")]
pub mod recording;
#[cfg(feature = "ssr")]
pub mod shown;
#[cfg(feature = "ssr")]
pub mod signing;
#[cfg(feature = "ssr")]
pub mod store;
#[cfg(feature = "ssr")]
pub mod verifying;
#[cfg(feature = "ssr")]
pub mod walk;
