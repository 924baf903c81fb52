//! The pages of consultations: the list, the consultation, and its set-up.

pub mod announcement;
pub mod closed;
pub mod list;
pub mod manage;
mod now;
pub mod parts;
pub mod show;
