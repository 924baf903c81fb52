//! Versions of a report.

use crate::base::choice::choice;
use crate::base::i18n::Lang;
use crate::base::time::Timestamp;
use crate::consultations::model::ConsultationId;

/// The page of a consultation's report: the version that stands.
pub fn report_path(slug: &str) -> String {
    format!("/consultations/{slug}/report")
}

/// The page of one version.
pub fn version_path(slug: &str, number: i64) -> String {
    format!("/consultations/{slug}/report/{number}")
}

choice! {
    /// How far a version is.
    pub enum VersionState {
        /// It was asked for.
        Waiting = "waiting",
        /// Somebody makes it.
        BeingMade = "being_made",
        /// It is there, for those who run the consultation.
        Made = "made",
        /// It could not be made.
        Failed = "failed",
        /// Everybody can read it.
        Published = "published",
    }
}

choice! {
    /// Why a version could not be made.
    pub enum Failure {
        /// What it tells could not be put together.
        Gathering = "gathering",
        /// Its files could not be written.
        Writing = "writing",
        /// Whoever made it was gone before it was done.
        Stopped = "stopped",
    }
}

/// A version of a report.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "ssr", derive(sqlx::FromRow))]
pub struct Version {
    /// The consultation.
    pub consultation_id: ConsultationId,
    /// Counts from 1.
    pub number: i64,
    /// The language it is written in.
    pub language: Lang,
    /// What it corrects; empty in the first.
    pub note: String,
    /// How far it is.
    pub state: VersionState,
    /// Steps of its making that are done.
    pub done: i64,
    /// All of them; nought before the making began.
    pub total: i64,
    /// When it was asked for.
    pub asked_at: Timestamp,
    /// When it was published.
    pub published_at: Option<Timestamp>,
    /// What was answered when it was made.
    pub seen: String,
    /// How often somebody took it up.
    pub attempts: i64,
    /// Why the last attempt failed.
    pub failure: Option<Failure>,
}

impl Version {
    /// Whether its making goes on.
    pub fn is_on_its_way(&self) -> bool {
        matches!(self.state, VersionState::Waiting | VersionState::BeingMade)
    }
}

/// How far remarks are answered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "ssr", derive(sqlx::FromRow))]
pub struct Answered {
    /// Remarks that need a position: all that nobody withdrew.
    pub remarks: i64,
    /// Those of them whose position is accepted or published.
    pub answered: i64,
    /// The sum of all versions of remarks and positions: it changes with each of them.
    pub changes: i64,
    /// Remarks that wait for a moderator before readers, and the report, have their words.
    pub waiting: i64,
}

impl Answered {
    /// Remarks without an accepted position.
    pub const fn left(self) -> i64 {
        self.remarks - self.answered
    }

    /// What a version keeps, to see later whether anything changed.
    pub fn seen(self) -> String {
        format!("{}/{}/{}", self.remarks, self.answered, self.changes)
    }
}
