//! What people want to be told, as pages.

pub mod preferences;
pub mod unsubscribe;
