//! Appeals, and what came of them.

use crate::accounts::model::PersonId;
use crate::base::choice::choice;
use crate::base::id::id;
use crate::base::time::Timestamp;
use crate::consultations::model::ConsultationId;
use crate::moderation::model::{DecisionId, DecisionKind, ReportId, SubjectKind};
use uuid::Uuid;

id! {
    /// An appeal.
    AppealId
}

choice! {
    /// What came of an appeal.
    pub enum Outcome {
        /// The decision stands.
        Upheld = "upheld",
        /// Another decision reverses it.
        Reversed = "reversed",
    }
}

/// An appeal, as its sender and moderators see it. Moderators are not told who reported.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "ssr", derive(sqlx::FromRow))]
pub struct Appeal {
    /// The appeal.
    pub id: AppealId,
    /// Where the decision was taken.
    pub consultation: ConsultationId,
    /// Against which decision.
    pub decision: DecisionId,
    /// What that did.
    pub kind: DecisionKind,
    /// What kind of text it is about.
    pub subject_kind: SubjectKind,
    /// The text.
    pub subject: Uuid,
    /// Who took that decision.
    pub judge: PersonId,
    /// The report whose sender appeals; none where the author does.
    pub report: Option<ReportId>,
    /// Who appeals, if somebody with an account.
    pub appellant: Option<PersonId>,
    /// Why, in their words.
    pub words: String,
    /// When.
    pub appealed_at: Timestamp,
    /// By when it is to be decided.
    pub due: Timestamp,
    /// What came of it.
    pub outcome: Option<Outcome>,
    /// Why, as both sides are told.
    pub reasons: String,
    /// Who decided about it.
    pub decided_by: Option<PersonId>,
    /// When.
    pub decided_at: Option<Timestamp>,
}

/// How a consultation stands with what waits for its moderators.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "ssr", derive(sqlx::FromRow))]
pub struct Workload {
    /// The consultation in addresses.
    pub slug: String,
    /// Cases without a decision.
    pub cases: i64,
    /// Those of them that are late.
    pub late_cases: i64,
    /// Appeals without a decision.
    pub appeals: i64,
    /// Those of them that are late.
    pub late_appeals: i64,
    /// Remarks that were hidden after the report told them: a corrected version is due.
    pub hidden_in_report: i64,
    /// By when the first of all these is, or was, to be decided.
    pub first_due: Option<Timestamp>,
}
