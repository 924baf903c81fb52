//! Frozen results.

use crate::base::db::{Conn, Tx, all, execute, optional};
use crate::base::error::AppResult;
use crate::base::i18n::Lang;
use crate::base::time::Timestamp;
use crate::consultations::model::{ConsultationId, RoundId};
use crate::strategy::model::GoalId;
use crate::strategy::texts::Texts;

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
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FrozenRound {
    /// The zone in which the consultation says its times.
    pub time_zone: String,
    /// What the consultation is called.
    pub title: Texts,
    /// Canonical JSON.
    pub json: String,
}

/// A frozen round with its consultation's title in one language.
#[derive(sqlx::FromRow)]
struct Row {
    round: RoundId,
    time_zone: String,
    json: String,
    language: Option<Lang>,
    title: Option<String>,
}

/// Rounds that the page of a goal looks back on: a snapshot is a long text, and older ones are read on results pages.
const LOOKED_BACK: i64 = 10;

/// The last closed rounds of published consultations in which a goal, or one under it, has action lines; the latest first.
pub async fn rounds_about<'a>(conn: impl Into<Conn<'a>>, goal: GoalId) -> AppResult<Vec<FrozenRound>> {
    let mut conn = conn.into();
    let rows = all!(
        conn,
        Row,
        "SELECT round, time_zone, json, consultation_texts.language, consultation_texts.text AS title
         FROM (SELECT rounds.id AS round, consultations.id AS consultation, time_zone, json, taken_at, number
               FROM result_snapshots
               JOIN rounds ON rounds.id = round_id
               JOIN consultations ON consultations.id = consultation_id
               WHERE consultations.published_at IS NOT NULL AND consultations.id IN
                   (SELECT consultation_id FROM action_lines
                    JOIN action_line_goals ON action_line_id = action_lines.id
                    JOIN goals ON goals.id = goal_id WHERE goal_id = $1 OR parent_id = $1)
               ORDER BY taken_at DESC, number DESC LIMIT $2) AS latest
         LEFT JOIN consultation_texts ON subject_id = consultation AND field = 'title'
         ORDER BY taken_at DESC, number DESC, round",
        goal,
        LOOKED_BACK
    )?;
    let frozen = |group: &[Row]| {
        let first = group.first()?;
        let title = group.iter().filter_map(|row| Some((row.language?, row.title.clone()?))).collect();
        Some(FrozenRound { time_zone: first.time_zone.clone(), title, json: first.json.clone() })
    };
    Ok(rows.chunk_by(|one, other| one.round == other.round).filter_map(frozen).collect())
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
