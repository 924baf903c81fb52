//! What a result names: action lines, goals, places. Read once, when a round is closed.

use crate::accounts::model::TerritoryId;
use crate::base::db::{Conn, all};
use crate::base::error::AppResult;
use crate::base::i18n::Lang;
use crate::consultations::model::{ConsultationId, RoundId};
use crate::proposals::model::ActionLineId;
use crate::strategy::model::{GoalId, GoalKind};
use std::collections::HashMap;

/// An action line as a result names it.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct LineRow {
    /// The action line.
    pub id: ActionLineId,
    /// Its code.
    pub code: String,
    /// Its title.
    pub title: String,
    /// The title's language.
    pub language: Lang,
    /// Whether everybody may read it.
    pub is_public: bool,
    /// Whether it was withdrawn.
    pub is_withdrawn: bool,
}

/// All action lines of a consultation, in their order.
pub async fn lines<'a>(conn: impl Into<Conn<'a>>, consultation: ConsultationId) -> AppResult<Vec<LineRow>> {
    let mut conn = conn.into();
    Ok(all!(
        conn,
        LineRow,
        "SELECT id, code, title, language, state IN ('published', 'withdrawn') AS is_public,
                state = 'withdrawn' AS is_withdrawn
         FROM action_lines WHERE consultation_id = $1 ORDER BY position, code",
        consultation
    )?)
}

/// Id and code of every action line that a round's ballots may stand on.
pub async fn lines_of_round<'a>(conn: impl Into<Conn<'a>>, round: RoundId) -> AppResult<Vec<(ActionLineId, String)>> {
    let mut conn = conn.into();
    Ok(all!(
        conn,
        (ActionLineId, String),
        "SELECT action_lines.id, code FROM action_lines
         JOIN rounds ON rounds.consultation_id = action_lines.consultation_id WHERE rounds.id = $1 ORDER BY position, code",
        round
    )?)
}

/// Which goals the action lines serve.
pub async fn line_goals<'a>(
    conn: impl Into<Conn<'a>>,
    consultation: ConsultationId,
) -> AppResult<Vec<(ActionLineId, GoalId)>> {
    let mut conn = conn.into();
    Ok(all!(
        conn,
        (ActionLineId, GoalId),
        "SELECT action_line_id, goal_id FROM action_line_goals
         JOIN action_lines ON action_lines.id = action_line_id WHERE consultation_id = $1",
        consultation
    )?)
}

/// A goal in one of its languages.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct GoalRow {
    /// The goal.
    pub id: GoalId,
    /// The goal above it.
    pub parent_id: Option<GoalId>,
    /// Its level.
    pub kind: GoalKind,
    /// Its code.
    pub code: String,
    /// Its place in the strategy.
    pub position: i64,
    /// The strategy's name in addresses.
    pub strategy: String,
    /// The language of the title.
    pub language: Option<Lang>,
    /// Its title.
    pub title: Option<String>,
}

/// The goals that the action lines of a consultation serve, and all those above them: one row for each language.
pub async fn goals<'a>(conn: impl Into<Conn<'a>>, consultation: ConsultationId) -> AppResult<Vec<GoalRow>> {
    let mut conn = conn.into();
    Ok(all!(
        conn,
        GoalRow,
        "WITH RECURSIVE served(id) AS (
             SELECT goal_id FROM action_line_goals JOIN action_lines ON action_lines.id = action_line_id
             WHERE consultation_id = $1
             UNION SELECT goals.parent_id FROM goals JOIN served ON goals.id = served.id WHERE goals.parent_id IS NOT NULL)
         SELECT goals.id, goals.parent_id, goals.kind, goals.code, goals.position, strategies.slug AS strategy,
             strategy_texts.language, strategy_texts.text AS title
         FROM goals JOIN strategies ON strategies.id = goals.strategy_id
         LEFT JOIN strategy_texts ON strategy_texts.subject_id = goals.id AND strategy_texts.field = 'title'
         WHERE goals.id IN (SELECT id FROM served)",
        consultation
    )?)
}

/// Register code and name of every territory.
pub async fn places<'a>(conn: impl Into<Conn<'a>>) -> AppResult<HashMap<TerritoryId, (String, String)>> {
    let mut conn = conn.into();
    let rows = all!(conn, (TerritoryId, String, String), "SELECT id, code, name FROM territories")?;
    Ok(rows.into_iter().map(|(id, code, name)| (id, (code, name))).collect())
}
