//! Appeals: what somebody can do against a decision of a moderator.
//!
//! The *author* appeals against what took a text from readers, whoever is *suspended* against that, a *reporter* against being told that the text stays: once each,
//! within six months. Somebody else than who decided reads the appeal: the decision is *upheld*, or *reversed* by another one.

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
