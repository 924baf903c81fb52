//! Strategy: the document that consultations belong to.
//!
//! A *strategy* has *domains*, *strategic goals* with *operational goals* under them, numbered *key actions* and
//! *indicators*. An indicator is a series of yearly values with a *target*: a number, about a number, or only a trend.
//! *Territories* (a metropolis, its communes, their districts) belong to no single strategy.
//!
//! A strategy is written as a TOML file (`docs/strategy-file.md`) and loaded whole. Inside the file, and so in
//! [`model`], things point to each other by code.
//!
//! Long because: a document of six sorts of things is read, checked line by line, stored, written back and shown.

#[cfg(feature = "ssr")]
pub mod actions;
#[cfg(feature = "ssr")]
pub mod export;
#[cfg(feature = "ssr")]
pub mod file;
pub mod model;
#[cfg(feature = "ssr")]
pub mod pages;
pub mod rules;
#[cfg(feature = "ssr")]
pub mod store;
pub mod texts;
