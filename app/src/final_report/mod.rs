//! The consultation report: what was asked, who took part, and the position on every remark, in one document that is published
//! when the consultation is over.
//!
//! Words: a *version* is the report as it was made at one moment; once published it never changes, and a correction is the next
//! version. *Making* one gathers everything that may be published, and writes the files; the clockwork does it, because a
//! thousand remarks take their time.
//!
//! Long because: a report gathers something from every room, and says all of it in fixed words of its own.

#[cfg(feature = "ssr")]
pub mod actions;
#[cfg(feature = "ssr")]
pub mod forms;
#[cfg(feature = "ssr")]
mod gather;
#[cfg(feature = "ssr")]
mod kept;
pub mod model;
#[cfg(feature = "ssr")]
pub mod pages;
#[cfg(feature = "ssr")]
pub mod rules;
#[cfg(feature = "ssr")]
pub mod store;
#[cfg(feature = "ssr")]
pub mod sums;
#[cfg(feature = "ssr")]
mod words;
