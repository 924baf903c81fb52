//! Consultations: what is asked, by whom, with what influence, and when one may take part.
//!
//! Words: a *stage* is a step of design thinking and opens *activities* (propose, comment, vote, remark) in its time; a *round* is
//! one cycle of voting, from its opening to its closure; a *rule* is a published rule of moderation. A consultation
//! without a publication time is a *draft*, which only its moderators and administrators see.
//!
//! Long because: beside what everybody reads it holds the whole set-up, one form per part, each with its rules, act and
//! page.

pub mod model;
pub mod rules;

#[cfg(feature = "ssr")]
pub mod access;
#[cfg(feature = "ssr")]
pub mod actions;
#[cfg(feature = "ssr")]
pub mod calendar;
#[cfg(feature = "ssr")]
pub mod forms;
#[cfg(feature = "ssr")]
pub mod pages;
#[cfg(feature = "ssr")]
pub mod setup;
#[cfg(feature = "ssr")]
pub mod store;
#[cfg(feature = "ssr")]
mod words;
