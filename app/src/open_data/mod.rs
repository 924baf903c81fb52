//! Open data: what pages show, as tables for office programs, as JSON for other programs, and as linked data inside the pages.
//!
//! Every file is made when it is asked for, from the same reads as the page beside it, and says no more than the page does.

#[cfg(feature = "ssr")]
pub mod forms;
#[cfg(feature = "ssr")]
pub mod linked;
#[cfg(feature = "ssr")]
pub mod pages;
#[cfg(feature = "ssr")]
pub mod rows;
#[cfg(feature = "ssr")]
pub mod strategy;
