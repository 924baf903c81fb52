//! Open data: what pages show, as tables for office programs, as JSON for other programs, and as linked data inside the pages.
//!
//! Every file is made when it is asked for, from the same reads as the page beside it, and says no more than the page does.
//!
//! Long because: every page that carries numbers has its table here, and each table is only its columns and its rows.

#[cfg(feature = "ssr")]
pub mod around;
#[cfg(feature = "ssr")]
pub mod asked;
#[cfg(feature = "ssr")]
pub mod compared;
#[cfg(feature = "ssr")]
pub mod forms;
#[cfg(feature = "ssr")]
pub mod gathered;
#[cfg(feature = "ssr")]
pub mod linked;
#[cfg(feature = "ssr")]
pub mod monitored;
#[cfg(feature = "ssr")]
pub mod pages;
#[cfg(feature = "ssr")]
pub mod record;
#[cfg(feature = "ssr")]
pub mod rows;
#[cfg(feature = "ssr")]
pub mod strategy;
