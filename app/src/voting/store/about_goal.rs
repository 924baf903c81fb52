//! The rounds that the page of a goal tells about.

use crate::base::db::{Conn, all};
use crate::base::error::AppResult;
use crate::consultations::model::Round;
use crate::consultations::store::RoundRow;
use crate::strategy::model::GoalId;

/// A round, and its frozen result.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RoundAbout {
    /// The round.
    pub round: Round,
    /// Canonical JSON, once there is a result.
    pub json: Option<String>,
}

#[derive(sqlx::FromRow)]
struct Row {
    #[sqlx(flatten)]
    round: RoundRow,
    json: Option<String>,
}

/// Results that the page of a goal reads: the last one of a consultation, and of so many consultations. A snapshot is a long
/// text, and older ones stand on results pages.
const LOOKED_BACK: i64 = 40;

/// All rounds of the published consultations in which a goal, or one under it, has action lines, each with its last result;
/// each consultation's in their order.
pub async fn rounds_about<'a>(conn: impl Into<Conn<'a>>, goal: GoalId) -> AppResult<Vec<RoundAbout>> {
    let mut conn = conn.into();
    let rows = all!(
        conn,
        Row,
        "WITH RECURSIVE under(id) AS (
             SELECT id FROM goals WHERE id = $1
             UNION ALL SELECT goals.id FROM goals JOIN under ON goals.parent_id = under.id),
         about AS (
             SELECT rounds.id, consultation_id, number, opens_at, closes_at FROM rounds
             JOIN consultations ON consultations.id = consultation_id
             WHERE consultations.published_at IS NOT NULL AND consultation_id IN
                 (SELECT consultation_id FROM action_lines
                  JOIN action_line_goals ON action_line_id = action_lines.id
                  WHERE goal_id IN (SELECT id FROM under)))
         SELECT id, consultation_id, number, opens_at, closes_at, opened_at, closed_at, closed_by, reason, json
         FROM about
         LEFT JOIN round_openings ON round_openings.round_id = id
         LEFT JOIN round_closures ON round_closures.round_id = id
         LEFT JOIN (SELECT round_id, json FROM result_snapshots
                    JOIN about AS told ON told.id = round_id
                    WHERE NOT EXISTS (SELECT 1 FROM about AS newer JOIN result_snapshots AS later ON later.round_id = newer.id
                                      WHERE newer.consultation_id = told.consultation_id AND newer.number > told.number)
                    ORDER BY taken_at DESC, round_id DESC LIMIT $2) AS latest ON latest.round_id = id
         ORDER BY consultation_id, number",
        goal,
        LOOKED_BACK
    )?;
    Ok(rows.into_iter().map(|Row { round, json }| RoundAbout { round: round.into(), json }).collect())
}
