//! The SQL of suspensions.

use super::model::{Offender, Suspension, SuspensionId};
use crate::accounts::model::PersonId;
use crate::base::db::{Conn, Tx, all, execute, optional, scalar};
use crate::base::error::AppResult;
use crate::base::time::Timestamp;
use crate::consultations::model::ConsultationId;

/// Suspensions on a page, and people.
pub const PAGE: usize = 50;

/// The beginning of every statement that reads suspensions.
macro_rules! select_suspensions {
    ($rest:literal) => {
        concat!(
            "SELECT suspensions.decision_id AS id, suspensions.consultation_id AS consultation, time_zone,
                    suspensions.person_id AS person, people.name, rule_id AS rule, law, explanation, judges.name AS decided_by,
                    begun_at, ends_at, lifted_at
             FROM suspensions JOIN moderation_decisions ON moderation_decisions.id = decision_id
                  JOIN consultations ON consultations.id = suspensions.consultation_id
                  JOIN people ON people.id = suspensions.person_id
                  JOIN people AS judges ON judges.id = decided_by ",
            $rest
        )
    };
}

/// The suspension of a person in a consultation that holds at a moment.
pub async fn in_force<'a>(
    conn: impl Into<Conn<'a>>,
    consultation: ConsultationId,
    person: PersonId,
    now: Timestamp,
) -> AppResult<Option<Suspension>> {
    let mut conn = conn.into();
    let sql = select_suspensions!(
        "WHERE suspensions.consultation_id = $1 AND suspensions.person_id = $2
           AND lifted_at IS NULL AND (ends_at IS NULL OR ends_at > $3)"
    );
    Ok(optional!(conn, Suspension, sql, consultation, person, now)?)
}

/// The suspensions of a person that hold at a moment, in all consultations.
pub async fn all_in_force<'a>(
    conn: impl Into<Conn<'a>>,
    person: PersonId,
    now: Timestamp,
) -> AppResult<Vec<Suspension>> {
    let mut conn = conn.into();
    let sql = select_suspensions!(
        "WHERE suspensions.person_id = $1 AND lifted_at IS NULL AND (ends_at IS NULL OR ends_at > $2)
         ORDER BY suspensions.decision_id"
    );
    Ok(all!(conn, Suspension, sql, person, now)?)
}

/// A suspension.
pub async fn suspension<'a>(conn: impl Into<Conn<'a>>, id: SuspensionId) -> AppResult<Option<Suspension>> {
    let mut conn = conn.into();
    Ok(optional!(conn, Suspension, select_suspensions!("WHERE suspensions.decision_id = $1"), id)?)
}

/// A page of the suspensions of a consultation, counted from 0, and the first of the next: those that hold, then the others, each
/// the latest first.
pub async fn suspensions<'a>(
    conn: impl Into<Conn<'a>>,
    consultation: ConsultationId,
    page: u64,
    now: Timestamp,
) -> AppResult<Vec<Suspension>> {
    let mut conn = conn.into();
    let rows = i64::try_from(PAGE).unwrap_or(i64::MAX);
    let skipped = i64::try_from(page).unwrap_or(i64::MAX).saturating_mul(rows);
    let sql = select_suspensions!(
        "WHERE suspensions.consultation_id = $1
         ORDER BY CASE WHEN lifted_at IS NULL AND (ends_at IS NULL OR ends_at > $2) THEN 0 ELSE 1 END,
                  suspensions.decision_id DESC
         LIMIT $3 OFFSET $4"
    );
    Ok(all!(conn, Suspension, sql, consultation, now, rows + 1, skipped)?)
}

/// Writes a suspension.
pub async fn insert(
    tx: &mut Tx,
    id: SuspensionId,
    consultation: ConsultationId,
    person: PersonId,
    ends_at: Option<Timestamp>,
) -> AppResult<()> {
    let now = tx.now();
    execute!(
        tx,
        "INSERT INTO suspensions (decision_id, consultation_id, person_id, begun_at, ends_at) VALUES ($1, $2, $3, $4, $5)",
        id,
        consultation,
        person,
        now,
        ends_at
    )?;
    Ok(())
}

/// Notes that a suspension is lifted; says whether it was not before.
pub async fn set_lifted(tx: &mut Tx, id: SuspensionId) -> AppResult<bool> {
    let now = tx.now();
    let sql = "UPDATE suspensions SET lifted_at = $2 WHERE decision_id = $1 AND lifted_at IS NULL";
    Ok(execute!(tx, sql, id, now)? > 0)
}

/// Whether somebody wrote anything in a consultation that others could read, or handed it in.
pub async fn took_part<'a>(
    conn: impl Into<Conn<'a>>,
    consultation: ConsultationId,
    person: PersonId,
) -> AppResult<bool> {
    let mut conn = conn.into();
    let texts = scalar!(
        conn,
        i64,
        "SELECT (SELECT COUNT(*) FROM proposals WHERE consultation_id = $1 AND author_id = $2 AND state <> 'draft')
              + (SELECT COUNT(*) FROM action_lines WHERE consultation_id = $1 AND author_id = $2)
              + (SELECT COUNT(*) FROM remarks WHERE consultation_id = $1 AND author_id = $2)
              + (SELECT COUNT(*) FROM comments JOIN action_lines ON action_lines.id = action_line_id
                 WHERE consultation_id = $1 AND comments.author_id = $2)",
        consultation,
        person
    )?;
    Ok(texts > 0)
}

/// Those whose texts moderators took from readers most often, by decisions that stand: as many as a page holds.
pub async fn offenders<'a>(conn: impl Into<Conn<'a>>, consultation: ConsultationId) -> AppResult<Vec<Offender>> {
    let mut conn = conn.into();
    let limit = i64::try_from(PAGE).unwrap_or(i64::MAX);
    Ok(all!(
        conn,
        Offender,
        "SELECT people.id AS person, people.name, COUNT(*) AS decisions
         FROM moderation_decisions AS decided
              LEFT JOIN comments ON decided.subject_kind = 'comment' AND comments.id = decided.subject_id
              LEFT JOIN proposals ON decided.subject_kind = 'proposal' AND proposals.id = decided.subject_id
              LEFT JOIN action_lines ON decided.subject_kind = 'action_line' AND action_lines.id = decided.subject_id
              LEFT JOIN remarks ON decided.subject_kind = 'remark' AND remarks.id = decided.subject_id
              JOIN people ON people.email IS NOT NULL
                   AND people.id = COALESCE(comments.author_id, proposals.author_id, action_lines.author_id, remarks.author_id)
         WHERE decided.consultation_id = $1 AND decided.kind IN ('hide', 'return', 'withdraw')
           AND NOT EXISTS (SELECT 1 FROM moderation_decisions AS later WHERE later.undoes_id = decided.id)
         GROUP BY people.id, people.name ORDER BY COUNT(*) DESC, people.name, people.id LIMIT $2",
        consultation,
        limit
    )?)
}
