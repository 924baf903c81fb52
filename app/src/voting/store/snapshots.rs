//! Frozen results.

use crate::base::db::{Conn, Tx, all, execute, optional};
use crate::base::error::AppResult;
use crate::base::time::Timestamp;
use crate::consultations::model::{ConsultationId, RoundId};
use crate::strategy::model::GoalId;

/// A frozen result as it is stored.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Snapshot {
    /// The round.
    pub round_id: RoundId,
    /// Counts the consultation's rounds from 1.
    pub number: i64,
    /// Canonical JSON.
    pub json: String,
    /// The SHA-256 of the JSON.
    pub sha256: String,
    /// When it was taken.
    pub taken_at: Timestamp,
}

/// A round with its frozen result, as the page of a goal needs it.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct FrozenRound {
    /// The consultation.
    pub consultation: ConsultationId,
    /// The zone in which it says its times.
    pub time_zone: String,
    /// Canonical JSON.
    pub json: String,
}

/// Rounds that the page of a goal looks back on: a snapshot is a long text, and older ones are read on results pages.
const LOOKED_BACK: i64 = 10;

/// The last closed rounds of published consultations in which a goal, or one under it, has action lines; the latest first.
pub async fn rounds_about<'a>(conn: impl Into<Conn<'a>>, goal: GoalId) -> AppResult<Vec<FrozenRound>> {
    let mut conn = conn.into();
    Ok(all!(
        conn,
        FrozenRound,
        "SELECT consultations.id AS consultation, time_zone, json
         FROM result_snapshots
         JOIN rounds ON rounds.id = round_id
         JOIN consultations ON consultations.id = consultation_id
         WHERE consultations.published_at IS NOT NULL AND consultations.id IN
             (SELECT consultation_id FROM action_lines
              JOIN action_line_goals ON action_line_id = action_lines.id
              JOIN goals ON goals.id = goal_id WHERE goal_id = $1 OR parent_id = $1)
         ORDER BY taken_at DESC, number DESC LIMIT $2",
        goal,
        LOOKED_BACK
    )?)
}

/// A round that has a result.
pub type Standing = (i64, Timestamp);

/// Freezes a result; there is one for each round, and nothing replaces it.
pub async fn put_snapshot(tx: &mut Tx, round: RoundId, json: &str, sha256: &str) -> AppResult<()> {
    let now = tx.now();
    execute!(
        tx,
        "INSERT INTO result_snapshots (round_id, json, sha256, taken_at) VALUES ($1, $2, $3, $4)",
        round,
        json,
        sha256,
        now
    )?;
    Ok(())
}

/// The result of a round.
pub async fn snapshot<'a>(conn: impl Into<Conn<'a>>, round: RoundId) -> AppResult<Option<Snapshot>> {
    let mut conn = conn.into();
    Ok(optional!(
        conn,
        Snapshot,
        "SELECT round_id, number, json, sha256, taken_at
         FROM result_snapshots JOIN rounds ON rounds.id = round_id WHERE round_id = $1",
        round
    )?)
}

/// The result of the round of this number, or of the last round that has one.
pub async fn latest_snapshot<'a>(
    conn: impl Into<Conn<'a>>,
    consultation: ConsultationId,
    number: Option<i64>,
) -> AppResult<Option<Snapshot>> {
    let mut conn = conn.into();
    Ok(optional!(
        conn,
        Snapshot,
        "SELECT round_id, number, json, sha256, taken_at
         FROM result_snapshots JOIN rounds ON rounds.id = round_id
         WHERE consultation_id = $1 AND number = COALESCE($2, number) ORDER BY number DESC LIMIT 1",
        consultation,
        number
    )?)
}

/// The rounds of a consultation that have a result: number, and when it was taken.
pub async fn snapshots<'a>(conn: impl Into<Conn<'a>>, consultation: ConsultationId) -> AppResult<Vec<Standing>> {
    let mut conn = conn.into();
    Ok(all!(
        conn,
        (i64, Timestamp),
        "SELECT number, taken_at FROM result_snapshots JOIN rounds ON rounds.id = round_id
         WHERE consultation_id = $1 ORDER BY number",
        consultation
    )?)
}
