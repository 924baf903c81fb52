//! What the closed rounds of each consultation told about a strategy's goals, from the frozen results alone: it costs the same
//! whether ten people voted or a million.

use super::frozen::{Frozen, Told, kept, read};
use crate::base::db::{Conn, all};
use crate::base::error::AppResult;
use crate::consultations::model::ConsultationId;
use std::sync::Arc;

#[derive(sqlx::FromRow)]
struct Row {
    consultation: ConsultationId,
    slug: String,
    number: i64,
    sha256: String,
    json: String,
}

/// What was told in the published consultations that ask about goals of a strategy, each consultation's rounds in their order:
/// one statement, and a second one when a result was not read lately.
pub async fn told<'a>(conn: impl Into<Conn<'a>>, strategy: &str) -> AppResult<Vec<Told>> {
    let mut conn = conn.into();
    let lately: Option<Vec<Told>> = rows(&mut conn, strategy, false)
        .await?
        .into_iter()
        .map(|row| kept(&row.sha256).map(|result| about(row, result)))
        .collect();
    if let Some(lately) = lately {
        return Ok(lately);
    }
    let whole = rows(&mut conn, strategy, true).await?.into_iter().map(|row| {
        let result = read(&row.sha256, &row.json)?;
        Ok(about(row, result))
    });
    whole.collect()
}

fn about(row: Row, result: Arc<Frozen>) -> Told {
    let Row { consultation, slug, number, .. } = row;
    Told { consultation, slug, round: number, result }
}

async fn rows(conn: &mut Conn<'_>, strategy: &str, is_whole: bool) -> AppResult<Vec<Row>> {
    Ok(all!(
        conn,
        Row,
        "SELECT consultations.id AS consultation, slug, rounds.number, sha256, CASE WHEN $2 THEN json ELSE '' END AS json
         FROM rounds
         JOIN consultations ON consultations.id = rounds.consultation_id
         JOIN result_snapshots ON round_id = rounds.id
         WHERE published_at IS NOT NULL AND consultation_id IN
             (SELECT consultation_id FROM action_lines
              JOIN action_line_goals ON action_line_id = action_lines.id
              JOIN goals ON goals.id = goal_id
              JOIN strategies ON strategies.id = goals.strategy_id WHERE strategies.slug = $1)
         ORDER BY slug, rounds.number",
        strategy,
        is_whole
    )?)
}
