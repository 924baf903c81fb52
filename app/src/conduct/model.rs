//! What a consultation decided about its discussion, and rules for all of them.

use crate::strategy::texts::Texts;

/// Days within which a moderator decides, where nobody set others.
pub const ANSWER_DAYS: i64 = 7;

/// What a consultation decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "ssr", derive(sqlx::FromRow))]
pub struct Conduct {
    /// Days within which a moderator decides about a report or an appeal.
    pub answer_days: i64,
}

impl Default for Conduct {
    fn default() -> Self {
        Self { answer_days: ANSWER_DAYS }
    }
}

/// A rule that administrators keep for all consultations.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LibraryRule {
    /// Its short name, also within the consultations that take it.
    pub code: String,
    /// Counts its wordings.
    pub version: i64,
    /// Whether it is offered to no new consultation any more.
    pub is_retired: bool,
    /// What it says.
    pub text: Texts,
}
