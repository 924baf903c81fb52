//! Consultations: what is asked, by whom, with what influence, and when one may take part.
//!
//! Words: a *stage* is a step of design thinking and opens *activities* (propose, comment, vote) in its time; a *round* is
//! one cycle of voting, from its opening to its closure; a *rule* is a published rule of moderation. A consultation
//! without a publication time is a *draft*, which only its moderators and administrators see.

pub mod model;
pub mod rules;

#[cfg(feature = "ssr")]
pub mod access;
#[cfg(feature = "ssr")]
pub mod store;
