//! Reports.

use crate::accounts::model::PersonId;
use crate::base::db::{Conn, Tx, all, execute, optional, optional_scalar, scalar};
use crate::base::error::AppResult;
use crate::base::i18n::Lang;
use crate::base::time::Timestamp;
use crate::consultations::model::{ConsultationId, RuleId};
use crate::moderation::model::{CaseId, DecisionId, Ground, OpenReport, OwnReport, ReportId, SubjectKind};
use uuid::Uuid;

/// A report to be written.
#[derive(Clone, Debug)]
pub struct NewReport {
    /// Its identifier.
    pub id: ReportId,
    /// Where the text belongs.
    pub consultation: ConsultationId,
    /// The reports that it is answered with.
    pub case: CaseId,
    /// What kind of text it is.
    pub kind: SubjectKind,
    /// The text.
    pub subject: Uuid,
    /// Who reports, if somebody with an account.
    pub reporter: Option<PersonId>,
    /// What is wrong.
    pub ground: Ground,
    /// The rule that it breaks.
    pub rule: Option<RuleId>,
    /// The same, in the reporter's words.
    pub reason: String,
    /// Where somebody without an account wants the answer.
    pub address: Option<String>,
    /// In which language.
    pub language: Lang,
    /// What the receipt's address holds, for somebody without an account.
    pub token: Option<String>,
}

/// Writes a report.
pub async fn insert_report(tx: &mut Tx, new: &NewReport) -> AppResult<()> {
    let now = tx.now();
    execute!(
        tx,
        "INSERT INTO reports (id, consultation_id, case_id, subject_kind, subject_id, reporter_id, ground, rule_id, reason,
                              answer_address, answer_language, receipt_token, reported_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)",
        new.id,
        new.consultation,
        new.case,
        new.kind,
        new.subject,
        new.reporter,
        new.ground,
        new.rule,
        &new.reason,
        &new.address,
        new.language,
        &new.token,
        now
    )?;
    Ok(())
}

/// The unanswered report of a person about a text.
pub async fn open_report_of(tx: &mut Tx, subject: Uuid, reporter: PersonId) -> AppResult<Option<ReportId>> {
    let sql = "SELECT id FROM reports WHERE subject_id = $1 AND reporter_id = $2 AND decision_id IS NULL";
    Ok(optional_scalar!(tx, ReportId, sql, subject, reporter)?)
}

/// How many reports since a moment want their answer at this address.
pub async fn reports_to(tx: &mut Tx, address: &str, since: Timestamp) -> AppResult<i64> {
    let sql = "SELECT COUNT(*) FROM reports WHERE answer_address = $1 AND reported_at > $2";
    Ok(scalar!(tx, i64, sql, address, since)?)
}

/// How many unanswered reports there are about a text.
pub async fn count_open_reports<'a>(conn: impl Into<Conn<'a>>, subject: Uuid) -> AppResult<i64> {
    let mut conn = conn.into();
    Ok(scalar!(conn, i64, "SELECT COUNT(*) FROM reports WHERE subject_id = $1 AND decision_id IS NULL", subject)?)
}

/// Whether somebody ever reported a text.
pub async fn has_reported<'a>(conn: impl Into<Conn<'a>>, subject: Uuid, person: PersonId) -> AppResult<bool> {
    let mut conn = conn.into();
    let sql = "SELECT COUNT(*) FROM reports WHERE subject_id = $1 AND reporter_id = $2";
    Ok(scalar!(conn, i64, sql, subject, person)? > 0)
}

/// The newest unanswered reports about a text, at most so many: thousands may come about one.
pub async fn open_reports<'a>(conn: impl Into<Conn<'a>>, subject: Uuid, limit: i64) -> AppResult<Vec<OpenReport>> {
    let mut conn = conn.into();
    let sql = "SELECT reports.id, ground, code AS rule_code, reason, reported_at
               FROM reports LEFT JOIN moderation_rules ON moderation_rules.id = rule_id
               WHERE subject_id = $1 AND decision_id IS NULL ORDER BY reported_at DESC, reports.id DESC LIMIT $2";
    Ok(all!(conn, OpenReport, sql, subject, limit)?)
}

/// A report with what became of it: the decision that answered it, or the latest one since about whether readers see the text.
macro_rules! select_own {
    ($of:literal) => {
        concat!(
            "SELECT reports.id, reports.subject_kind AS kind, reports.subject_id AS subject, consultations.slug AS consultation,
                COALESCE(action_lines.code, CAST(remarks.number AS TEXT)) AS line, ground, moderation_rules.code AS rule_code, reason, reported_at, cases.due_at AS due,
                answer_address IS NOT NULL AS has_address, reports.decision_id AS answer,
                answer.decided_at AS answered_at,
                latest.kind AS decided, latest.explanation, latest.undoes_id IS NOT NULL AS reverses, time_zone
         FROM reports JOIN consultations ON consultations.id = reports.consultation_id
              LEFT JOIN moderation_cases AS cases ON cases.id = case_id
              LEFT JOIN moderation_rules ON moderation_rules.id = reports.rule_id
              LEFT JOIN action_lines ON action_lines.id = reports.subject_id
              LEFT JOIN remarks ON remarks.id = reports.subject_id
              LEFT JOIN moderation_decisions AS answer ON answer.id = reports.decision_id
              LEFT JOIN moderation_decisions AS latest ON latest.id =
                  (SELECT later.id FROM moderation_decisions AS later
                   WHERE later.subject_id = answer.subject_id AND later.decided_at >= answer.decided_at
                     AND (later.id = answer.id OR later.kind IN ('keep', 'hide', 'restore', 'reopen', 'withdraw'))
                   ORDER BY later.decided_at DESC, later.id DESC LIMIT 1) ",
            $of
        )
    };
}

/// A report of this person, with what became of it.
pub async fn own_report<'a>(
    conn: impl Into<Conn<'a>>,
    id: ReportId,
    reporter: PersonId,
) -> AppResult<Option<OwnReport>> {
    let mut conn = conn.into();
    let sql = select_own!("WHERE reports.id = $1 AND reporter_id = $2");
    Ok(optional!(conn, OwnReport, sql, id, reporter)?)
}

/// The report of somebody without an account whose receipt has this in its address, with what became of it.
pub async fn report_of_receipt<'a>(conn: impl Into<Conn<'a>>, token: &str) -> AppResult<Option<OwnReport>> {
    let mut conn = conn.into();
    Ok(optional!(conn, OwnReport, select_own!("WHERE receipt_token = $1"), token)?)
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

/// Forgets where the answers went to reports that were answered before a moment; gives how many.
pub async fn forget_addresses(tx: &mut Tx, before: Timestamp) -> AppResult<u64> {
    Ok(execute!(
        tx,
        "UPDATE reports SET answer_address = NULL WHERE answer_address IS NOT NULL
            AND decision_id IN (SELECT id FROM moderation_decisions WHERE decided_at < $1)",
        before
    )?)
}
