//! The SQL of appeals.

use crate::accounts::model::PersonId;
use crate::appeals::model::{Appeal, AppealId, Outcome, Workload};
use crate::base::db::{Conn, Tx, all, execute, is_taken, optional};
use crate::base::error::{AppError, AppResult, ErrorCode};
use crate::base::time::Timestamp;
use crate::conduct::store::waits;
use crate::consultations::model::ConsultationId;
use crate::moderation::model::{DecisionId, ReportId};

/// Appeals on a page, and consultations.
pub const PAGE: usize = 50;

/// An appeal to be written.
#[derive(Clone, Debug)]
pub struct NewAppeal {
    /// Its identifier.
    pub id: AppealId,
    /// Where the decision was taken.
    pub consultation: ConsultationId,
    /// Against which decision.
    pub decision: DecisionId,
    /// The report whose sender appeals; none where the author does.
    pub report: Option<ReportId>,
    /// Who appeals, if somebody with an account.
    pub appellant: Option<PersonId>,
    /// Why.
    pub words: String,
    /// By when it is to be decided.
    pub due: Timestamp,
}

/// Writes an appeal.
///
/// # Errors
/// [`ErrorCode::WrongState`] where this side has appealed already.
pub async fn insert(tx: &mut Tx, new: &NewAppeal) -> AppResult<()> {
    let now = tx.now();
    let written = execute!(
        tx,
        "INSERT INTO appeals (id, consultation_id, decision_id, report_id, appellant_id, words, appealed_at, due_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        new.id,
        new.consultation,
        new.decision,
        new.report,
        new.appellant,
        &new.words,
        now,
        new.due
    );
    if is_taken(&written) {
        return Err(AppError::refused(ErrorCode::WrongState));
    }
    written?;
    Ok(())
}

/// The beginning of every statement that reads appeals.
macro_rules! select_appeals {
    ($rest:literal) => {
        concat!(
            "SELECT appeals.id, appeals.consultation_id AS consultation, decision_id AS decision, decided.kind,
                    decided.subject_kind, decided.subject_id AS subject, decided.decided_by AS judge, report_id AS report,
                    appellant_id AS appellant, words, appealed_at, due_at AS due, outcome, reasons, appeals.decided_by,
                    appeals.decided_at
             FROM appeals JOIN moderation_decisions AS decided ON decided.id = decision_id ",
            $rest
        )
    };
}

/// What a side said against a decision: the author, or the sender of a report.
pub async fn appeal_of<'a>(
    conn: impl Into<Conn<'a>>,
    decision: DecisionId,
    report: Option<ReportId>,
) -> AppResult<Option<Appeal>> {
    let mut conn = conn.into();
    let found = match report {
        None => optional!(conn, Appeal, select_appeals!("WHERE decision_id = $1 AND report_id IS NULL"), decision)?,
        Some(report) => {
            optional!(conn, Appeal, select_appeals!("WHERE decision_id = $1 AND report_id = $2"), decision, report)?
        }
    };
    Ok(found)
}

/// An appeal of a consultation.
pub async fn appeal<'a>(
    conn: impl Into<Conn<'a>>,
    consultation: ConsultationId,
    id: AppealId,
) -> AppResult<Option<Appeal>> {
    let mut conn = conn.into();
    let sql = select_appeals!("WHERE appeals.id = $1 AND appeals.consultation_id = $2");
    Ok(optional!(conn, Appeal, sql, id, consultation)?)
}

/// A page of the appeals of a consultation, counted from 0, and the first of the next: what waits by its day, then what is
/// decided, the latest first.
pub async fn appeals<'a>(conn: impl Into<Conn<'a>>, consultation: ConsultationId, page: u64) -> AppResult<Vec<Appeal>> {
    let mut conn = conn.into();
    let (limit, skipped) = window(page);
    let sql = select_appeals!(
        "WHERE appeals.consultation_id = $1
         ORDER BY CASE WHEN outcome IS NULL THEN 0 ELSE 1 END,
                  CASE WHEN outcome IS NULL THEN due_at ELSE -appeals.decided_at END, appeals.id
         LIMIT $2 OFFSET $3"
    );
    Ok(all!(conn, Appeal, sql, consultation, limit, skipped)?)
}

fn window(page: u64) -> (i64, i64) {
    let rows = i64::try_from(PAGE).unwrap_or(i64::MAX);
    (rows + 1, i64::try_from(page).unwrap_or(i64::MAX).saturating_mul(rows))
}

/// Notes what came of an appeal.
///
/// # Errors
/// [`ErrorCode::ChangedMeanwhile`] where somebody else decided first.
pub async fn put_outcome(
    tx: &mut Tx,
    id: AppealId,
    (outcome, reasons): (Outcome, &str),
    by: PersonId,
    made: Option<DecisionId>,
) -> AppResult<()> {
    let now = tx.now();
    let changed = execute!(
        tx,
        "UPDATE appeals SET outcome = $2, reasons = $3, decided_by = $4, decided_at = $5, made_id = $6
         WHERE id = $1 AND outcome IS NULL",
        id,
        outcome,
        reasons,
        by,
        now,
        made
    )?;
    if changed == 0 { Err(AppError::refused(ErrorCode::ChangedMeanwhile)) } else { Ok(()) }
}

/// Forgets what somebody whose account is erased wrote against their own suspensions, and what they were answered.
pub async fn forget_words(tx: &mut Tx, person: PersonId) -> AppResult<()> {
    let sql = "UPDATE appeals SET words = '', reasons = '' WHERE decision_id IN
                   (SELECT id FROM moderation_decisions WHERE subject_kind = 'person' AND subject_id = $1)";
    execute!(tx, sql, person)?;
    Ok(())
}

/// A page of the consultations in which something waits for a moderator, counted from 0, and the first of the next: what is due
/// first before the rest.
pub async fn workloads<'a>(conn: impl Into<Conn<'a>>, page: u64, now: Timestamp) -> AppResult<Vec<Workload>> {
    let mut conn = conn.into();
    let (limit, skipped) = window(page);
    Ok(all!(
        conn,
        Workload,
        concat!("SELECT slug, CAST(SUM(CASE WHEN what = 0 THEN 1 ELSE 0 END) AS BIGINT) AS cases,
                CAST(SUM(CASE WHEN what = 0 AND due_at < $1 THEN 1 ELSE 0 END) AS BIGINT) AS late_cases,
                CAST(SUM(CASE WHEN what = 1 THEN 1 ELSE 0 END) AS BIGINT) AS appeals,
                CAST(SUM(CASE WHEN what = 1 AND due_at < $1 THEN 1 ELSE 0 END) AS BIGINT) AS late_appeals,
                CAST(SUM(CASE WHEN what = 2 THEN 1 ELSE 0 END) AS BIGINT) AS hidden_in_report,
                MIN(due_at) AS first_due
         FROM (SELECT consultation_id, 0 AS what, due_at FROM moderation_cases WHERE closed_at IS NULL
               UNION ALL SELECT consultation_id, 1, due_at FROM appeals WHERE outcome IS NULL
               UNION ALL SELECT remarks.consultation_id, 2,
                                COALESCE((SELECT MAX(decided_at) FROM moderation_decisions
                                          WHERE subject_id = remarks.id AND kind = 'hide'), $1)
                                + COALESCE(answer_days, 7) * 86400000
               FROM remarks
               JOIN report_remarks ON report_remarks.consultation_id = remarks.consultation_id
                    AND report_remarks.number = remarks.number AND NOT report_remarks.withheld
                    AND report_remarks.version = (SELECT MAX(number) FROM report_versions
                        WHERE report_versions.consultation_id = remarks.consultation_id AND published_at IS NOT NULL)
               LEFT JOIN conduct_settings ON conduct_settings.consultation_id = remarks.consultation_id
               WHERE remarks.state = 'hidden'
               UNION ALL SELECT proposals.consultation_id, 0,
                                COALESCE(submitted_at, proposals.changed_at) + COALESCE(answer_days, 7) * 86400000
               FROM proposals LEFT JOIN conduct_settings ON conduct_settings.consultation_id = proposals.consultation_id
               WHERE state = 'submitted'
               UNION ALL SELECT action_lines.consultation_id, 0, comments.waits_since + COALESCE(answer_days, 7) * 86400000
               FROM comments JOIN action_lines ON action_lines.id = comments.action_line_id
                    LEFT JOIN conduct_settings ON conduct_settings.consultation_id = action_lines.consultation_id
               WHERE ",
            waits!("comments"),
            " AND NOT EXISTS (SELECT 1 FROM moderation_cases WHERE subject_id = comments.id AND closed_at IS NULL)
               UNION ALL SELECT remarks.consultation_id, 0, remarks.waits_since + COALESCE(answer_days, 7) * 86400000
               FROM remarks LEFT JOIN conduct_settings ON conduct_settings.consultation_id = remarks.consultation_id
               WHERE ",
            waits!("remarks"),
            " AND NOT EXISTS (SELECT 1 FROM moderation_cases WHERE subject_id = remarks.id AND closed_at IS NULL)
               UNION ALL SELECT COALESCE(action_lines.consultation_id, proposals.consultation_id), 0,
                                COALESCE(comments.edited_at, proposals.submitted_at) + COALESCE(answer_days, 7) * 86400000
               FROM change_requests
                    LEFT JOIN comments ON comments.id = change_requests.subject_id AND comments.state = 'visible'
                    LEFT JOIN action_lines ON action_lines.id = comments.action_line_id
                    LEFT JOIN proposals ON proposals.id = change_requests.subject_id AND proposals.state = 'published'
                    LEFT JOIN conduct_settings
                         ON conduct_settings.consultation_id = COALESCE(action_lines.consultation_id, proposals.consultation_id)
               WHERE change_requests.ended_at IS NULL
                 AND COALESCE(comments.version, proposals.version) > change_requests.version
                 AND NOT EXISTS (SELECT 1 FROM moderation_cases
                                 WHERE subject_id = change_requests.subject_id AND closed_at IS NULL)) AS waiting
              JOIN consultations ON consultations.id = waiting.consultation_id
         GROUP BY slug ORDER BY first_due, slug LIMIT $2 OFFSET $3"),
        now,
        limit,
        skipped
    )?)
}
