//! Rounds, their openings and closures.

use super::super::model::{Closure, ConsultationId, Round, RoundId};
use super::super::rules;
use crate::accounts::model::PersonId;
use crate::base::db::{Conn, Tx, all, execute, optional, optional_scalar};
use crate::base::error::AppResult;
use crate::base::time::{Interval, Timestamp};

/// A round as statements give it, here and in the rooms above.
#[derive(sqlx::FromRow)]
pub struct RoundRow {
    id: RoundId,
    consultation_id: ConsultationId,
    number: i64,
    opens_at: Timestamp,
    closes_at: Timestamp,
    opened_at: Option<Timestamp>,
    closed_at: Option<Timestamp>,
    closed_by: Option<PersonId>,
    reason: Option<String>,
}

impl From<RoundRow> for Round {
    fn from(row: RoundRow) -> Self {
        let closure = row.closed_at.map(|closed_at| Closure {
            closed_at,
            closed_by: row.closed_by,
            reason: row.reason.unwrap_or_default(),
        });
        Self {
            id: row.id,
            consultation: row.consultation_id,
            number: row.number,
            planned: Interval { opens_at: row.opens_at, closes_at: row.closes_at },
            opened_at: row.opened_at,
            closure,
        }
    }
}

/// The rounds of a consultation, in their order.
pub async fn rounds<'a>(conn: impl Into<Conn<'a>>, id: ConsultationId) -> AppResult<Vec<Round>> {
    let mut conn = conn.into();
    let rows = all!(
        conn,
        RoundRow,
        "SELECT id, consultation_id, number, opens_at, closes_at, opened_at, closed_at, closed_by, reason
         FROM rounds
         LEFT JOIN round_openings ON round_openings.round_id = rounds.id
         LEFT JOIN round_closures ON round_closures.round_id = rounds.id
         WHERE consultation_id = $1 ORDER BY number",
        id
    )?;
    Ok(rows.into_iter().map(Round::from).collect())
}

/// A round as it stands.
pub async fn round<'a>(conn: impl Into<Conn<'a>>, id: RoundId) -> AppResult<Option<Round>> {
    let mut conn = conn.into();
    let row = optional!(
        conn,
        RoundRow,
        "SELECT id, consultation_id, number, opens_at, closes_at, opened_at, closed_at, closed_by, reason
         FROM rounds
         LEFT JOIN round_openings ON round_openings.round_id = rounds.id
         LEFT JOIN round_closures ON round_closures.round_id = rounds.id
         WHERE id = $1",
        id
    )?;
    Ok(row.map(Round::from))
}

/// The round that matters now: the open one, else the next, else the last.
pub async fn current_round<'a>(
    conn: impl Into<Conn<'a>>,
    id: ConsultationId,
    now: Timestamp,
) -> AppResult<Option<Round>> {
    Ok(rules::current(&rounds(conn, id).await?, now).cloned())
}

/// A round that stays as it is until the transaction ends, and that nobody else votes in or closes meanwhile.
pub async fn lock_round(tx: &mut Tx, id: RoundId) -> AppResult<Option<Round>> {
    hold_round(tx, id).await?;
    round(tx, id).await
}

/// Holds a round as [`lock_round`] does, for whoever reads it afterwards with something else. In this order: PostgreSQL takes a
/// statement's view of the other tables before it waits for the lock, so a single statement could miss the very closure that it
/// waited for.
///
/// One at a time holds it: those who vote in one round change the same counts and would wait for each other there, with more of
/// their work done. So two ballots of one person cannot cross either, and no other lock is needed that might tell whose they were.
pub async fn hold_round(tx: &mut Tx, id: RoundId) -> AppResult<()> {
    if !tx.is_alone() {
        optional_scalar!(tx, RoundId, "SELECT id FROM rounds WHERE id = $1", id; lock "FOR NO KEY UPDATE")?;
    }
    Ok(())
}

/// A round that nobody else can vote in or close until the transaction ends.
pub async fn lock_round_to_close(tx: &mut Tx, id: RoundId) -> AppResult<Option<Round>> {
    let locked = optional_scalar!(tx, RoundId, "SELECT id FROM rounds WHERE id = $1", id; lock "FOR UPDATE")?;
    match locked {
        Some(id) => round(tx, id).await,
        None => Ok(None),
    }
}

/// Rounds of published consultations whose time is over and whose closure is not recorded yet, the oldest first.
pub async fn due_rounds<'a>(conn: impl Into<Conn<'a>>, now: Timestamp) -> AppResult<Vec<Round>> {
    let mut conn = conn.into();
    let rows = all!(
        conn,
        RoundRow,
        "SELECT rounds.id, consultation_id, number, opens_at, closes_at, opened_at, closed_at, closed_by, reason
         FROM rounds
         JOIN consultations ON consultations.id = consultation_id
         LEFT JOIN round_openings ON round_openings.round_id = rounds.id
         LEFT JOIN round_closures ON round_closures.round_id = rounds.id
         WHERE closes_at <= $1 AND closed_at IS NULL AND published_at IS NOT NULL
         ORDER BY closes_at",
        now
    )?;
    Ok(rows.into_iter().map(Round::from).collect())
}

/// Writes a new round.
pub async fn insert_round(
    tx: &mut Tx,
    id: RoundId,
    consultation: ConsultationId,
    number: i64,
    planned: Interval,
) -> AppResult<()> {
    execute!(
        tx,
        "INSERT INTO rounds (id, consultation_id, number, opens_at, closes_at) VALUES ($1, $2, $3, $4, $5)",
        id,
        consultation,
        number,
        planned.opens_at,
        planned.closes_at
    )?;
    Ok(())
}

/// Moves a round.
pub async fn set_round_times(tx: &mut Tx, id: RoundId, planned: Interval) -> AppResult<()> {
    execute!(
        tx,
        "UPDATE rounds SET opens_at = $2, closes_at = $3 WHERE id = $1",
        id,
        planned.opens_at,
        planned.closes_at
    )?;
    Ok(())
}

/// Takes a round away; says whether it could be: nothing was cast in it, and it was neither opened nor closed.
pub async fn remove_round(tx: &mut Tx, id: RoundId) -> AppResult<bool> {
    let gone = execute!(
        tx,
        "DELETE FROM rounds WHERE id = $1
           AND NOT EXISTS (SELECT 1 FROM round_openings WHERE round_id = $1)
           AND NOT EXISTS (SELECT 1 FROM round_closures WHERE round_id = $1)
           AND NOT EXISTS (SELECT 1 FROM participations WHERE round_id = $1)
           AND NOT EXISTS (SELECT 1 FROM ballots WHERE round_id = $1)
           AND NOT EXISTS (SELECT 1 FROM tallies WHERE round_id = $1)
           AND NOT EXISTS (SELECT 1 FROM round_keys WHERE round_id = $1)",
        id
    )?;
    Ok(gone > 0)
}

/// Records that a moderator opened a round before its time.
pub async fn put_opening(tx: &mut Tx, id: RoundId, opened_at: Timestamp, opened_by: PersonId) -> AppResult<()> {
    execute!(
        tx,
        "INSERT INTO round_openings (round_id, opened_at, opened_by) VALUES ($1, $2, $3)",
        id,
        opened_at,
        opened_by
    )?;
    Ok(())
}

/// Records the closure of a round; says whether there was none before.
pub async fn put_closure(
    tx: &mut Tx,
    id: RoundId,
    closed_at: Timestamp,
    closed_by: Option<PersonId>,
    reason: &str,
) -> AppResult<bool> {
    let written = execute!(
        tx,
        "INSERT INTO round_closures (round_id, closed_at, closed_by, reason) VALUES ($1, $2, $3, $4)
         ON CONFLICT (round_id) DO NOTHING",
        id,
        closed_at,
        closed_by,
        reason
    )?;
    Ok(written > 0)
}
