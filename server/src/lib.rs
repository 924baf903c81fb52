//! Narada's building: what runs, not what it means.
//!
//! [`config`] reads what the operator decided, [`http`] opens the doors, [`site`] puts an installation together,
//! [`worker`] and [`mailer`] send the letters, [`vitals`] and [`checkup`] say how the process is. The rooms themselves are in the `app` crate.

#![recursion_limit = "512"]

pub mod checkup;
pub mod commands;
pub mod config;
pub mod demo;
pub mod http;
pub mod mailer;
pub mod metrics;
pub mod site;
pub mod telemetry;
pub mod vitals;
pub mod worker;
