//! What somebody saw before they wrote.

use crate::base::error::{AppError, AppResult};
use crate::documents::model::Version;

/// Which version somebody saw, and how often it was saved: two open forms must not overwrite each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Seen {
    /// Its number.
    pub number: i64,
    /// How often it was saved.
    pub saved: i64,
}

impl Seen {
    /// What is seen of a version.
    pub fn of(version: &Version) -> Self {
        Self { number: version.number, saved: version.saved }
    }

    /// As the forms carry it.
    ///
    /// # Errors
    /// [`AppError::Unreadable`] for what no form of ours carries.
    pub fn parse(text: &str) -> AppResult<Self> {
        let (number, saved) = text.split_once('.').ok_or(AppError::Unreadable)?;
        match (number.parse(), saved.parse()) {
            (Ok(number), Ok(saved)) => Ok(Self { number, saved }),
            _ => Err(AppError::Unreadable),
        }
    }
}

impl std::fmt::Display for Seen {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}.{}", self.number, self.saved)
    }
}
