//! What the last closed round of each consultation told about a strategy's goals, from the frozen results alone: it costs the
//! same whether ten people voted or a million.

use super::super::snapshot::{GoalResult, ResultSnapshot};
use crate::base::db::{Conn, all};
use crate::base::error::AppResult;
use crate::base::shelf::Shelf;
use crate::consultations::model::ConsultationId;
use std::sync::Arc;

/// What a round told about goals.
#[derive(Clone, Debug)]
pub struct Told {
    /// The consultation.
    pub consultation: ConsultationId,
    /// That consultation in addresses.
    pub slug: String,
    /// The round's number.
    pub round: i64,
    /// Its goals, of whatever strategy.
    pub goals: Arc<Vec<GoalResult>>,
}

/// The goals of frozen results that were read lately. A result is a long text, of which its goals are a small part.
static SHELF: Shelf<Vec<GoalResult>> = Shelf::new(256);

#[derive(sqlx::FromRow)]
struct Row {
    consultation: ConsultationId,
    slug: String,
    number: i64,
    sha256: String,
    json: String,
}

/// What was told last in each published consultation that asks about goals of a strategy: one statement, and a second one
/// when a result was not read lately.
pub async fn told<'a>(conn: impl Into<Conn<'a>>, strategy: &str) -> AppResult<Vec<Told>> {
    let mut conn = conn.into();
    let known: Option<Vec<Told>> = rows(&mut conn, strategy, false)
        .await?
        .into_iter()
        .map(|row| SHELF.lookup(&row.sha256).map(|goals| with(row, goals)))
        .collect();
    if let Some(known) = known {
        return Ok(known);
    }
    rows(&mut conn, strategy, true).await?.into_iter().map(read).collect()
}

fn with(row: Row, goals: Arc<Vec<GoalResult>>) -> Told {
    let Row { consultation, slug, number, .. } = row;
    Told { consultation, slug, round: number, goals }
}

fn read(row: Row) -> AppResult<Told> {
    let goals = match SHELF.lookup(&row.sha256) {
        Some(goals) => goals,
        None => Arc::new(ResultSnapshot::from_json(&row.json)?.goals),
    };
    SHELF.put(row.sha256.clone(), &goals);
    Ok(with(row, goals))
}

async fn rows(conn: &mut Conn<'_>, strategy: &str, is_whole: bool) -> AppResult<Vec<Row>> {
    Ok(all!(
        conn,
        Row,
        "WITH latest AS (
             SELECT consultation_id, MAX(number) AS number FROM rounds
             JOIN result_snapshots ON round_id = rounds.id
             WHERE consultation_id IN
                 (SELECT consultation_id FROM action_lines
                  JOIN action_line_goals ON action_line_id = action_lines.id
                  JOIN goals ON goals.id = goal_id
                  JOIN strategies ON strategies.id = goals.strategy_id WHERE strategies.slug = $1)
             GROUP BY consultation_id)
         SELECT consultations.id AS consultation, slug, rounds.number, sha256, CASE WHEN $2 THEN json ELSE '' END AS json
         FROM latest
         JOIN rounds ON rounds.consultation_id = latest.consultation_id AND rounds.number = latest.number
         JOIN consultations ON consultations.id = rounds.consultation_id
         JOIN result_snapshots ON round_id = rounds.id
         WHERE published_at IS NOT NULL ORDER BY slug",
        strategy,
        is_whole
    )?)
}
