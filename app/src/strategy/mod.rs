//! Strategy: the document that consultations belong to.
//!
//! A *strategy* has *domains*, *goals* of several levels, numbered *key actions* and *indicators*. An indicator is a series
//! of yearly values with a *target*: a number, about a number, or only a trend. Beside them stand *plans*, *publications*,
//! *working groups* and *meetings*. *Territories* (a metropolis, its communes, their districts) belong to no single strategy.
//!
//! A strategy is written as a TOML file (`docs/strategy-file.md`), loaded whole, and kept as that document, version by
//! version. Inside the file, and so in [`document`], things point to each other by code. Only what other rooms point at,
//! goals and territories, has rows and a place in [`model`].
//!
//! Long because: a document of fifteen sorts of things is declared, checked line by line, stored, written back and shown.

#[cfg(feature = "ssr")]
pub mod actions;
#[cfg(feature = "ssr")]
mod consistency;
#[cfg(feature = "ssr")]
pub mod difference;
#[cfg(feature = "ssr")]
pub mod document;
#[cfg(feature = "ssr")]
pub mod file;
#[cfg(feature = "ssr")]
pub mod in_use;
pub mod model;
#[cfg(feature = "ssr")]
pub mod outlines;
#[cfg(feature = "ssr")]
pub mod pages;
#[cfg(feature = "ssr")]
pub mod rules;
#[cfg(feature = "ssr")]
pub mod schema;
#[cfg(feature = "ssr")]
pub mod store;
pub mod texts;
