//! The goals that a consultation is about.

use super::super::model::ConsultationId;
use crate::base::db::{Conn, Tx, all, execute};
use crate::base::error::AppResult;
use crate::base::i18n::Lang;
use crate::strategy::model::{GoalId, GoalKind, GoalRef, StrategyId};

#[derive(sqlx::FromRow)]
struct Row {
    id: GoalId,
    strategy: StrategyId,
    slug: String,
    own_language: Lang,
    code: String,
    kind: GoalKind,
    language: Option<Lang>,
    text: Option<String>,
}

/// The goals that a consultation is about, in their strategy's order.
pub async fn linked_goals<'a>(conn: impl Into<Conn<'a>>, id: ConsultationId) -> AppResult<Vec<GoalRef>> {
    let mut conn = conn.into();
    let rows = all!(
        conn,
        Row,
        "SELECT goals.id, strategies.id AS strategy, slug, strategies.language AS own_language, code, kind,
                strategy_texts.language, text
         FROM consultation_goals
         JOIN goals ON goals.id = goal_id
         JOIN strategies ON strategies.id = goals.strategy_id
         LEFT JOIN strategy_texts ON subject_id = goals.id AND field = 'title'
         WHERE consultation_id = $1 ORDER BY slug, position",
        id
    )?;
    let goal = |group: &[Row]| {
        let first = group.first()?;
        let title = group.iter().filter_map(|row| Some((row.language?, row.text.clone()?)));
        Some(GoalRef {
            id: first.id,
            strategy: first.strategy,
            slug: first.slug.clone(),
            language: first.own_language,
            code: first.code.clone(),
            kind: first.kind,
            title: title.collect(),
        })
    };
    Ok(rows.chunk_by(|one, other| one.id == other.id).filter_map(goal).collect())
}

/// Sets the goals that a consultation is about.
pub async fn put_goals(tx: &mut Tx, id: ConsultationId, goals: &[GoalId]) -> AppResult<()> {
    execute!(tx, "DELETE FROM consultation_goals WHERE consultation_id = $1", id)?;
    for goal in goals {
        execute!(tx, "INSERT INTO consultation_goals (consultation_id, goal_id) VALUES ($1, $2)", id, *goal)?;
    }
    Ok(())
}
