//! Meetings: the invitation, who comes, who came, what was said, and what came of it.
//!
//! The meetings themselves stand in the strategy's document, which says when and where; this room keeps what happens around
//! them. A *registration* has a *seat*, or waits for one where all are taken. A *point* is something that was said, by a
//! kind of person and never by name; those who run a consultation may make an action line of it.
//!
//! Long because: registering with a waiting list, filing points, and the calendar and feed are a deed, a form and a page each.
//!
//! Calendars (RFC 5545) and feeds (RFC 4287) are written by hand: the crates for them bring a second library for time.

#[cfg(feature = "ssr")]
pub mod actions;
#[cfg(feature = "ssr")]
pub mod calendar;
#[cfg(feature = "ssr")]
pub mod feed;
#[cfg(feature = "ssr")]
pub mod forms;
pub mod model;
#[cfg(feature = "ssr")]
pub mod pages;
#[cfg(feature = "ssr")]
pub mod rules;
#[cfg(feature = "ssr")]
pub mod store;
