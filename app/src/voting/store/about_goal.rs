//! The rounds that the page of a goal tells about.

use super::frozen::{Frozen, Told, kept, read};
use crate::base::db::{Conn, all};
use crate::base::error::AppResult;
use crate::consultations::model::Round;
use crate::consultations::store::RoundRow;
use crate::strategy::model::GoalId;
use crate::strategy::store::goals_under;
use std::sync::Arc;

/// A round, and what it told.
#[derive(Clone, Debug)]
pub struct RoundAbout {
    /// The round.
    pub round: Round,
    /// Its frozen result, once it has one.
    pub told: Option<Told>,
}

#[derive(sqlx::FromRow)]
struct Row {
    #[sqlx(flatten)]
    round: RoundRow,
    slug: String,
    sha256: Option<String>,
    json: Option<String>,
}

/// All rounds of the published consultations in which a goal, or one under it, has action lines, each consultation's in their
/// order: one statement, and a second one when a result was not read lately.
pub async fn rounds_about<'a>(conn: impl Into<Conn<'a>>, goal: GoalId) -> AppResult<Vec<RoundAbout>> {
    let mut conn = conn.into();
    let lately: Option<Vec<RoundAbout>> = rows(&mut conn, goal, false)
        .await?
        .into_iter()
        .map(|row| match row.sha256.as_deref().map(kept) {
            Some(result) => result.map(|result| about(row, Some(result))),
            None => Some(about(row, None)),
        })
        .collect();
    if let Some(lately) = lately {
        return Ok(lately);
    }
    let whole = rows(&mut conn, goal, true).await?.into_iter().map(|row| {
        let result = row.sha256.as_deref().map(|sha256| read(sha256, row.json.as_deref().unwrap_or_default()));
        Ok(about(row, result.transpose()?))
    });
    whole.collect()
}

fn about(row: Row, result: Option<Arc<Frozen>>) -> RoundAbout {
    let round: Round = row.round.into();
    let (consultation, slug, number) = (round.consultation, row.slug, round.number);
    RoundAbout { round, told: result.map(|result| Told { consultation, slug, round: number, result }) }
}

async fn rows(conn: &mut Conn<'_>, goal: GoalId, is_whole: bool) -> AppResult<Vec<Row>> {
    Ok(all!(
        conn,
        Row,
        concat!(
            "WITH RECURSIVE ",
            goals_under!(),
            ", about AS (
                 SELECT rounds.id, consultation_id, consultations.slug, number, opens_at, closes_at FROM rounds
                 JOIN consultations ON consultations.id = consultation_id
                 WHERE consultations.published_at IS NOT NULL AND consultation_id IN
                     (SELECT consultation_id FROM action_lines
                      JOIN action_line_goals ON action_line_id = action_lines.id
                      WHERE goal_id IN (SELECT id FROM under)))
             SELECT id, consultation_id, slug, number, opens_at, closes_at, opened_at, closed_at, closed_by, reason, sha256,
                    CASE WHEN $2 THEN json ELSE '' END AS json
             FROM about
             LEFT JOIN round_openings ON round_openings.round_id = id
             LEFT JOIN round_closures ON round_closures.round_id = id
             LEFT JOIN result_snapshots ON result_snapshots.round_id = id
             ORDER BY consultation_id, number"
        ),
        goal,
        is_whole
    )?)
}
