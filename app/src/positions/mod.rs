//! Positions: the official answer to every remark, with its justification.
//!
//! A position has a *disposition* (taken into account, partly, not, already covered, not applicable, for further analysis) and
//! goes from *to do* by *draft* and *in review* to *accepted*, and with the others that are accepted it is *published*. Those
//! who run the consultation write positions, and *evaluators* write those that are assigned to them. Where the consultation
//! asks for a second reader, nobody accepts what they wrote themselves. What was published stays readable: a correction is a
//! new version with a note that says why. The public reads who answered as the office, never as a person.
//!
//! A position says what it led to: parts of a later version of the text, action lines, goals. That is the trail which is told
//! on the remark, on each of these, and for the whole consultation under "What your voice changed".
//!
//! Long because: the work list, the form, bulk answers, evaluators, publishing and the trail are each small, and belong together.

#[cfg(feature = "ssr")]
pub mod access;
#[cfg(feature = "ssr")]
pub mod actions;
#[cfg(feature = "ssr")]
pub mod filter;
#[cfg(feature = "ssr")]
pub mod forms;
pub mod model;
#[cfg(feature = "ssr")]
pub mod pages;
#[cfg(feature = "ssr")]
pub mod rules;
#[cfg(feature = "ssr")]
pub mod store;
