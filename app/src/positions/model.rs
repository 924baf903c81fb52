//! Positions, their states, and what belongs to working on them.

use crate::accounts::model::PersonId;
use crate::base::choice::choice;
use crate::base::id::id;
use crate::base::time::Timestamp;

id!(
    /// A reusable passage's id.
    PassageId
);
id!(
    /// A kept filter's id.
    ViewId
);

choice! {
    /// What the organiser does with a remark.
    pub enum Disposition {
        /// The text changes as was asked.
        Taken = "taken",
        /// It changes in part.
        Partly = "partly",
        /// It does not change.
        NotTaken = "not_taken",
        /// The text says so already.
        AlreadyCovered = "already_covered",
        /// It is not about what is consulted.
        NotApplicable = "not_applicable",
        /// It is looked into later.
        FurtherAnalysis = "further_analysis",
    }
}

choice! {
    /// How far a position has come.
    pub enum PositionState {
        /// Nobody has written anything.
        ToDo = "to_do",
        /// It is being written.
        Draft = "draft",
        /// A second person reads it.
        InReview = "in_review",
        /// It waits to be published with the others.
        Accepted = "accepted",
        /// Everybody reads it.
        Published = "published",
    }
}

/// A position as those work on it who may.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "ssr", derive(sqlx::FromRow))]
pub struct Position {
    /// How far it has come.
    pub state: PositionState,
    /// What is done with the remark; a draft may leave it open.
    pub disposition: Option<Disposition>,
    /// Why.
    pub justification: String,
    /// Why what was published is corrected.
    pub note: String,
    /// Who writes it, if it is assigned.
    pub evaluator: Option<PersonId>,
    /// By which day; may be empty.
    pub due_on: String,
    /// Who wrote its words last.
    pub written_by: Option<PersonId>,
    /// What the second reader wants changed; may be empty.
    pub returned_because: String,
    /// When it was first published.
    pub published_at: Option<Timestamp>,
    /// Counts savings; 0 where nothing is saved.
    pub version: i64,
    /// The version at which it was taken up again as it was published; nought where it was not.
    pub taken_up: i64,
}

impl Position {
    /// Whether it was taken up again after it was published, and nobody changed it since.
    pub fn is_as_published(&self) -> bool {
        self.taken_up > 0 && self.taken_up == self.version
    }
}

/// What a position says, once it is judged.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answer {
    /// What is done with the remark.
    pub disposition: Option<Disposition>,
    /// Why.
    pub justification: String,
    /// Why what was published is corrected; empty where nothing was.
    pub note: String,
}

/// What a position was when it was published.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "ssr", derive(sqlx::FromRow))]
pub struct Published {
    /// Counts from 1.
    pub number: i64,
    /// What is done with the remark.
    pub disposition: Disposition,
    /// Why.
    pub justification: String,
    /// Why it was corrected; empty in the first.
    pub note: String,
    /// When.
    pub published_at: Timestamp,
}

/// A sentence that is used again and again.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "ssr", derive(sqlx::FromRow))]
pub struct Passage {
    /// Its id.
    pub id: PassageId,
    /// What officials call it.
    pub title: String,
    /// What it says.
    pub text: String,
}

/// Who may write positions without running the consultation.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "ssr", derive(sqlx::FromRow))]
pub struct Evaluator {
    /// Who.
    pub person: PersonId,
    /// Their name.
    pub name: String,
    /// Since when.
    pub appointed_at: Timestamp,
    /// How many of the remarks assigned to them wait for them.
    pub waiting: i64,
}

/// The work list of a consultation.
pub fn desk_path(slug: &str) -> String {
    format!("/consultations/{slug}/positions")
}

/// The page on which the position on a remark is written.
pub fn position_path(slug: &str, number: i64) -> String {
    format!("/consultations/{slug}/inbox/{number}/position")
}

/// The page that tells what remarks changed.
pub fn changes_path(slug: &str) -> String {
    format!("/consultations/{slug}/changes")
}
