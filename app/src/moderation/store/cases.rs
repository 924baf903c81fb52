//! Cases: what one decision answers.

use crate::base::db::{Tx, execute, optional_scalar, scalar};
use crate::base::error::AppResult;
use crate::base::time::Timestamp;
use crate::consultations::model::ConsultationId;
use crate::moderation::model::{CaseId, DecisionId, SubjectKind};
use uuid::Uuid;

/// The open case of a text, which nobody decides until this transaction ends; where there is none, a new one with this
/// identifier, to be decided by this moment.
pub async fn open_case(
    tx: &mut Tx,
    id: CaseId,
    consultation: ConsultationId,
    (kind, subject): (SubjectKind, Uuid),
    due: Timestamp,
) -> AppResult<CaseId> {
    let now = tx.now();
    // The update changes nothing: it holds the row, so that no decision closes it before the report is in it.
    Ok(scalar!(
        tx,
        CaseId,
        "INSERT INTO moderation_cases (id, consultation_id, subject_kind, subject_id, opened_at, due_at)
         VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT (subject_id) WHERE closed_at IS NULL DO UPDATE SET opened_at = moderation_cases.opened_at
         RETURNING id",
        id,
        consultation,
        kind,
        subject,
        now,
        due
    )?)
}

/// Holds the open case of a text, so that no report joins it while it is decided.
pub async fn hold_case(tx: &mut Tx, subject: Uuid) -> AppResult<Option<CaseId>> {
    let held = optional_scalar!(
        tx,
        CaseId,
        "SELECT id FROM moderation_cases WHERE subject_id = $1 AND closed_at IS NULL",
        subject; lock "FOR UPDATE"
    )?;
    Ok(held)
}

/// Closes a case with the decision that answers it.
pub async fn close_case(tx: &mut Tx, case: CaseId, decision: DecisionId) -> AppResult<()> {
    let now = tx.now();
    execute!(tx, "UPDATE moderation_cases SET decision_id = $2, closed_at = $3 WHERE id = $1", case, decision, now)?;
    Ok(())
}
