//! What lists, badges and forms of other rooms need.

use super::texts::Library;
use crate::base::db::{Conn, all, optional_scalar};
use crate::base::error::AppResult;
use crate::base::i18n::Lang;
use crate::strategy::model::{GoalId, GoalKind, GoalRef, Located, StrategyCard, StrategyId};

#[derive(sqlx::FromRow)]
struct CardRow {
    id: StrategyId,
    slug: String,
    language: Lang,
    horizon: String,
    adopted_by: String,
    adopted_on: String,
    goals: i64,
}

/// All strategies, the one adopted last first.
pub async fn cards(place: impl Into<Conn<'_>>) -> AppResult<Vec<StrategyCard>> {
    let mut conn = place.into();
    let mut texts = Library::of_names(&mut conn).await?;
    let rows = all!(
        conn,
        CardRow,
        "SELECT id, slug, language, horizon, adopted_by, adopted_on,
                (SELECT COUNT(*) FROM goals WHERE strategy_id = strategies.id) AS goals
         FROM strategies ORDER BY adopted_on DESC, slug"
    )?;
    let card = |row: CardRow| {
        let CardRow { id, slug, language, horizon, adopted_by, adopted_on, goals } = row;
        let (title, summary) = (texts.take(id.0, "title"), texts.take(id.0, "summary"));
        StrategyCard { slug, language, title, summary, horizon, adopted_by, adopted_on, goals }
    };
    Ok(rows.into_iter().map(card).collect())
}

/// A goal by its address.
pub async fn goal(place: impl Into<Conn<'_>>, slug: &str, code: &str) -> AppResult<Option<GoalId>> {
    let mut conn = place.into();
    Ok(optional_scalar!(
        conn,
        GoalId,
        "SELECT goals.id FROM goals JOIN strategies ON strategies.id = goals.strategy_id
         WHERE strategies.slug = $1 AND goals.code = $2",
        slug,
        code
    )?)
}

#[derive(sqlx::FromRow)]
struct GoalRefRow {
    id: GoalId,
    strategy: StrategyId,
    slug: String,
    language: Lang,
    code: String,
    kind: GoalKind,
}

/// Every goal of every strategy, each strategy's in its order.
pub async fn goal_refs(place: impl Into<Conn<'_>>) -> AppResult<Vec<GoalRef>> {
    let mut conn = place.into();
    let mut texts = Library::of_names(&mut conn).await?;
    let rows = all!(
        conn,
        GoalRefRow,
        "SELECT goals.id, strategies.id AS strategy, slug, language, goals.code, kind
         FROM goals JOIN strategies ON strategies.id = goals.strategy_id ORDER BY slug, position"
    )?;
    let goal_ref = |row: GoalRefRow| {
        let GoalRefRow { id, strategy, slug, language, code, kind } = row;
        GoalRef { id, strategy, slug, language, code, kind, title: texts.take(id.0, "title") }
    };
    Ok(rows.into_iter().map(goal_ref).collect())
}

/// Every territory, by code: a database's alphabet is not the reader's.
pub async fn territories(place: impl Into<Conn<'_>>) -> AppResult<Vec<Located>> {
    let mut conn = place.into();
    Ok(all!(conn, Located, "SELECT id, code, name, kind, parent_id AS within FROM territories ORDER BY code")?)
}
