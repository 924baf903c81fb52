//! Officers, reporting years and reports.

use crate::accounts::model::PersonId;
use crate::base::choice::choice;
use crate::base::time::Timestamp;
use crate::commitments::model::CommitmentState;
use crate::strategy::model::{GoalId, StrategyId};

/// Who answers for a goal.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "ssr", derive(sqlx::FromRow))]
pub struct Officer {
    /// The goal.
    pub goal: GoalId,
    /// The goal's code.
    pub code: String,
    /// The unit.
    pub unit: String,
    /// Who reports; nobody, if nobody was named or the account is gone.
    pub person: Option<PersonId>,
    /// The public name of that person.
    pub name: Option<String>,
}

/// A year of which reports are asked.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "ssr", derive(sqlx::FromRow))]
pub struct ReportingYear {
    /// The strategy.
    pub strategy: StrategyId,
    /// The year.
    pub year: i64,
    /// The last day for handing in.
    pub due: String,
    /// When it was published, if it was.
    pub published_at: Option<Timestamp>,
}

/// The report of a goal for a year.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "ssr", derive(sqlx::FromRow))]
pub struct Report {
    /// The goal's code.
    pub goal: String,
    /// Counts every saving; 0: nothing was saved.
    pub version: i64,
    /// Which unit reports.
    pub unit: String,
    /// What was done, Markdown.
    pub narrative: String,
    /// When it was handed in; a draft was not.
    pub handed_in_at: Option<Timestamp>,
    /// What was measured. Like the states, read apart from the report itself.
    #[cfg_attr(feature = "ssr", sqlx(skip))]
    pub values: Vec<ReportedValue>,
    /// Where things stand, in their order.
    #[cfg_attr(feature = "ssr", sqlx(skip))]
    pub states: Vec<ReportedState>,
    /// The subjects of those of them whose action line everybody can read now.
    #[cfg_attr(feature = "ssr", sqlx(skip))]
    pub readable: Vec<String>,
}

/// What was measured.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "ssr", derive(sqlx::FromRow))]
pub struct ReportedValue {
    /// The indicator's code.
    pub indicator: String,
    /// The figure, in its unit.
    pub value: f64,
    /// What a reader must know about it; may be empty.
    pub note: String,
    /// Where it comes from; empty only in a draft.
    pub source: String,
    /// Where that can be read on the web; may be empty.
    pub source_link: String,
}

/// Where a key action or a commitment stands.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "ssr", derive(sqlx::FromRow))]
pub struct ReportedState {
    /// Which one.
    pub subject: String,
    /// What it was called.
    pub label: String,
    /// Where it stands.
    pub state: CommitmentState,
    /// What is to be said about it; may be empty.
    pub note: String,
}

/// A report that somebody has to write, as they see it in their list.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "ssr", derive(sqlx::FromRow))]
pub struct Duty {
    /// The goal.
    pub goal: GoalId,
    /// The year.
    pub year: i64,
    /// The last day for handing in.
    pub due: String,
    /// When the year was published.
    pub published_at: Option<Timestamp>,
    /// The version that is saved; none, if nothing is.
    pub version: Option<i64>,
    /// When it was handed in.
    pub handed_in_at: Option<Timestamp>,
}

choice! {
    /// Which reminder it is.
    pub enum ReminderKind {
        /// Two weeks before the day.
        TwoWeeks = "two_weeks",
        /// Three days before it.
        ThreeDays = "three_days",
        /// The day after it.
        Overdue = "overdue",
    }
}

/// The page of a strategy's monitoring.
pub fn monitoring_path(slug: &str) -> String {
    format!("/strategies/{slug}/monitoring")
}

/// The page of a year.
pub fn year_path(slug: &str, year: i64) -> String {
    format!("/strategies/{slug}/monitoring/{year}")
}

/// The form of a goal's report.
pub fn report_path(slug: &str, year: i64, code: &str) -> String {
    format!("/strategies/{slug}/monitoring/{year}/goals/{code}")
}
