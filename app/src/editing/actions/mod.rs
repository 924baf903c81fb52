//! What editors can do: change a draft, publish or discard it, go back to an older version, begin a new strategy; and who
//! names them.

mod begin;
mod carry;
mod change;
mod people;
mod publish;
mod restore;

pub use begin::{NewStrategy, begin, begin_from_file};
pub use carry::carry_into_draft;
pub use change::{At, move_behind, put, remove, replace};
pub use people::{appoint, dismiss, leave_all};
pub use publish::{Asked, discard, publish};
pub use restore::{Restoring, restore};

use super::faults::Unsound;
use crate::base::error::AppError;
use crate::strategy::file::Faults;
use crate::strategy::in_use::InUse;

/// Why something was not done. Nothing was changed.
#[derive(Debug, thiserror::Error)]
pub enum EditError {
    /// The strategy would not be sound.
    #[error("the strategy would not be sound: {}", .0.faults)]
    Unsound(Box<Unsound>),
    /// The text of a file is wrong.
    #[error("the file is wrong: {0}")]
    File(Faults),
    /// Entries that something belongs to would go.
    #[error("{} in use", .0.len())]
    InUse(Vec<InUse>),
    /// Anything else.
    #[error(transparent)]
    App(#[from] AppError),
}
