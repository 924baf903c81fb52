//! Documents under consultation: texts that a consultation puts to discussion, in versions, paragraph by paragraph.
//!
//! Words: a *document* has *versions*, of which the newest may be a *draft* that only those see who run the consultation. A
//! version is divided into *parts* (headings, paragraphs, points of lists, rows of tables). Each part has an *anchor*, a
//! number that it keeps through the versions, so that a remark made on it stays there or can say that it is gone.
//!
//! Long because: besides reading and writing it takes apart the files of word processors, which trusts nothing in them, and
//! follows each sentence through the versions.

pub mod islands;
pub mod model;

#[cfg(feature = "ssr")]
pub mod access;
#[cfg(feature = "ssr")]
pub mod actions;
#[cfg(feature = "ssr")]
pub mod forms;
#[cfg(feature = "ssr")]
pub mod pages;
#[cfg(feature = "ssr")]
pub mod rules;
#[cfg(feature = "ssr")]
pub mod store;
#[cfg(feature = "ssr")]
pub mod upload;
