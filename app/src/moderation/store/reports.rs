//! Reports.

use crate::accounts::model::PersonId;
use crate::base::db::{Conn, Tx, all, execute, optional, optional_scalar};
use crate::base::error::AppResult;
use crate::consultations::model::ConsultationId;
use crate::moderation::model::{DecisionId, OpenReport, OwnReport, ReportId, SubjectKind};
use uuid::Uuid;

/// A report to be written.
#[derive(Clone, Debug)]
pub struct NewReport {
    /// Its identifier.
    pub id: ReportId,
    /// Where the text belongs.
    pub consultation: ConsultationId,
    /// What kind of text it is.
    pub kind: SubjectKind,
    /// The text.
    pub subject: Uuid,
    /// Who reports.
    pub reporter: PersonId,
    /// What is wrong.
    pub reason: String,
}

/// Writes a report.
pub async fn insert_report(tx: &mut Tx, new: &NewReport) -> AppResult<()> {
    let now = tx.now();
    execute!(
        tx,
        "INSERT INTO reports (id, consultation_id, subject_kind, subject_id, reporter_id, reason, reported_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7)",
        new.id,
        new.consultation,
        new.kind,
        new.subject,
        new.reporter,
        &new.reason,
        now
    )?;
    Ok(())
}

/// The unanswered report of a person about a text.
pub async fn open_report_of(tx: &mut Tx, subject: Uuid, reporter: PersonId) -> AppResult<Option<ReportId>> {
    let sql = "SELECT id FROM reports WHERE subject_id = $1 AND reporter_id = $2 AND decision_id IS NULL";
    Ok(optional_scalar!(tx, ReportId, sql, subject, reporter)?)
}

/// The unanswered reports about a text, oldest first.
pub async fn open_reports<'a>(conn: impl Into<Conn<'a>>, subject: Uuid) -> AppResult<Vec<OpenReport>> {
    let mut conn = conn.into();
    let sql = "SELECT id, reason, reported_at FROM reports WHERE subject_id = $1 AND decision_id IS NULL ORDER BY reported_at, id";
    Ok(all!(conn, OpenReport, sql, subject)?)
}

/// A report of this person, with what became of it: the decision that answered it, or the latest one since about whether
/// readers see the text.
pub async fn own_report<'a>(
    conn: impl Into<Conn<'a>>,
    id: ReportId,
    reporter: PersonId,
) -> AppResult<Option<OwnReport>> {
    let mut conn = conn.into();
    let report = optional!(
        conn,
        OwnReport,
        "SELECT reports.id, reports.subject_kind AS kind, reports.subject_id AS subject, consultations.slug AS consultation,
                action_lines.code AS line, reason, reported_at,
                latest.kind AS decided, latest.explanation, latest.undoes_id IS NOT NULL AS reverses, time_zone
         FROM reports JOIN consultations ON consultations.id = reports.consultation_id
              LEFT JOIN action_lines ON action_lines.id = reports.subject_id
              LEFT JOIN moderation_decisions AS answer ON answer.id = decision_id
              LEFT JOIN moderation_decisions AS latest ON latest.id =
                  (SELECT later.id FROM moderation_decisions AS later
                   WHERE later.subject_id = answer.subject_id AND later.decided_at >= answer.decided_at
                     AND (later.id = answer.id OR later.kind IN ('keep', 'hide', 'restore', 'reopen', 'withdraw'))
                   ORDER BY later.decided_at DESC, later.id DESC LIMIT 1)
         WHERE reports.id = $1 AND reporter_id = $2",
        id,
        reporter
    )?;
    Ok(report)
}

/// Answers every open report about a text with one decision; gives how many there were. Of two decisions at the same
/// time, the second finds none.
pub async fn answer(tx: &mut Tx, subject: Uuid, decision: DecisionId) -> AppResult<u64> {
    Ok(execute!(
        tx,
        "UPDATE reports SET decision_id = $2 WHERE subject_id = $1 AND decision_id IS NULL",
        subject,
        decision
    )?)
}
