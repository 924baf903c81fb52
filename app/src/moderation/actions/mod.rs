//! What can happen on the moderators' desk.

mod decide;
mod effect;
mod letters;
mod report;

pub use decide::{Deed, Told, decide, undo, withdraw_line};
pub use report::report;
