//! Monitoring: what is reported of each goal of a strategy, year by year.
//!
//! An administrator names for each goal a responsible *unit* and its *officer*, and opens a *reporting year* with a day by
//! which reports are due. The officer writes the *report* of the goal: the values of its indicators with their sources, what
//! was done in words, and where its key actions and commitments stand. It is a draft until it is handed in, and nobody reads it
//! before the year is *published*: then its values become part of the strategy, as a new version of it, and nothing of
//! the year changes any more. Reminders come two weeks and three days before the day, and the day after.
//!
//! Of action lines it says where those stand that became commitments: nobody answers for one that was not taken on.
//!
//! Long because: officers, years, reports, reminders and two public views are each small, and belong together.

#[cfg(feature = "ssr")]
pub mod actions;
#[cfg(feature = "ssr")]
pub mod forms;
pub mod model;
#[cfg(feature = "ssr")]
pub mod pages;
#[cfg(feature = "ssr")]
pub mod reminding;
#[cfg(feature = "ssr")]
pub mod rules;
#[cfg(feature = "ssr")]
pub mod store;
#[cfg(feature = "ssr")]
pub mod subjects;
