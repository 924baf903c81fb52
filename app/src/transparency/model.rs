//! What the public log and the table of a year tell.

use crate::appeals::model::Outcome;
use crate::base::time::Timestamp;
use crate::consultations::model::RuleId;
use crate::moderation::model::{DecisionId, DecisionKind, Ground, SubjectKind};

/// A decision as everybody may read of it: neither whose text it was nor what it said, nor who decided.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "ssr", derive(sqlx::FromRow))]
pub struct Entry {
    /// The decision.
    pub id: DecisionId,
    /// What kind of text it is about.
    pub subject_kind: SubjectKind,
    /// What it did.
    pub kind: DecisionKind,
    /// The rule that it rests on.
    pub rule: Option<RuleId>,
    /// Whether it rests on the law.
    pub by_law: bool,
    /// When.
    pub decided_at: Timestamp,
    /// Whether another decision undid it.
    pub is_undone: bool,
    /// How many appealed against it.
    pub appeals: i64,
    /// What came of an appeal that is decided.
    pub outcome: Option<Outcome>,
}

/// The numbers of a year, or of whatever time they were counted for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Numbers {
    /// Reports by their grounds.
    pub reports: Vec<(Ground, i64)>,
    /// Those of them from people without an account.
    pub strangers: i64,
    /// Decisions by what they did.
    pub decisions: Vec<(DecisionKind, i64)>,
    /// Decisions that took something from somebody, by the code of the rule; none is the law.
    pub rules: Vec<(Option<String>, i64)>,
    /// How long each case took that was decided, in milliseconds.
    pub waits: Vec<i64>,
    /// Those that were decided after their day.
    pub late: i64,
    /// Appeals of authors, and of reporters.
    pub appeals: (i64, i64),
    /// Appeals that were decided, by what came of them.
    pub outcomes: Vec<(Outcome, i64)>,
}
