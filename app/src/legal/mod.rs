//! The law that a consultation is held under: how long its text has to be open, who has to be asked by letter, and when the
//! report is due.
//!
//! Words: a *basis* is a law with its *terms*; an *addressee* is a body to which the draft has to be sent; a *duty* is one line
//! of the checklist that follows from both. The room knows no consultation but by its id: what the law asks for is the same for
//! all of them, and the consultation's own deeds apply it.

pub mod model;
#[cfg(feature = "ssr")]
pub mod rules;
#[cfg(feature = "ssr")]
pub mod spans;
#[cfg(feature = "ssr")]
pub mod store;
#[cfg(feature = "ssr")]
pub mod term;
#[cfg(feature = "ssr")]
mod words;
