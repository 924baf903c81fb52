//! Editing: strategies are changed in a draft, which nobody but their editors sees until it is published.
//!
//! A *draft* is a strategy whole, as its file would have it; it begins with the first change and there is one for each
//! strategy. It is always sound: a change after which anything would not fit together is refused. *Editors* are people whom
//! an administrator named for one strategy; administrators edit all of them. What is published is a *version* of the
//! strategy room, made as if its file had been imported.
//!
//! Forms are made from the declarations of the document's entries ([`typed`]), so that what can stand in a file can be
//! edited here; [`words`] calls every sort, field and choice by a name in the reader's language.
//!
//! Long because: every sort of entry is written, translated, moved, removed, previewed, compared and published here.

#[cfg(feature = "ssr")]
pub mod actions;
#[cfg(feature = "ssr")]
pub mod desk;
#[cfg(feature = "ssr")]
pub mod entries;
#[cfg(feature = "ssr")]
pub mod faults;
#[cfg(feature = "ssr")]
pub mod forms;
pub mod model;
#[cfg(feature = "ssr")]
pub mod pages;
#[cfg(feature = "ssr")]
pub mod store;
#[cfg(feature = "ssr")]
pub mod translating;
#[cfg(feature = "ssr")]
pub mod typed;
#[cfg(feature = "ssr")]
pub mod words;
