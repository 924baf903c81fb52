//! Organisations: NGOs and other bodies, and who may speak in their name.
//!
//! Words: a *registrar* registers a body; an official *verifies* or *refuses* it; its *members* may then act in its
//! name. Only verified organisations are public and can be acted for. An *official* here is an administrator, or whoever
//! moderates some consultation. Somebody always answers for a body: once its registrar's account is gone, its longest member
//! does, and an administrator lets somebody in where nobody is left.
//!
//! Long because: registering, mending, deciding, inviting and leaving are a deed, a form and a page each.

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
