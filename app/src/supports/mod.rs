//! Support: the non-binding approval of a proposal. It is no vote, decides nothing, and whoever gave it takes it back whenever they
//! want.
//!
//! It stays with the proposal that it was given to. Where that is merged into another, the other counts it too, once for every
//! person.

#[cfg(feature = "ssr")]
pub mod actions;
#[cfg(feature = "ssr")]
pub mod forms;
#[cfg(feature = "ssr")]
pub mod pages;
#[cfg(feature = "ssr")]
pub mod rules;
#[cfg(feature = "ssr")]
pub mod store;
