//! Moving: a comment goes with its replies to the discussion of another action line, or an action line to another goal.
//!
//! Nothing that was written changes. The old place says where it went; *moving back* undoes it.

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
