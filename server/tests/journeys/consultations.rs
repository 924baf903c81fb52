//! Consultations: reading, taking part in time, and running them.

mod access;
mod reading;
mod rounds;
pub mod setup;
