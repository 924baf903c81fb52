//! Writing a strategy. The order of the steps is the action's.

use crate::base::db::{Tx, all, execute, execute_many, scalar};
use crate::base::error::AppResult;
use crate::base::i18n::Lang;
use crate::strategy::document::{Strategy, Territory};
use crate::strategy::model::{GoalId, GoalKind, StrategyId, TerritoryId};
use std::collections::HashMap;
use uuid::Uuid;

/// The goals that a strategy has now, by code.
pub async fn goal_ids(tx: &mut Tx, strategy: StrategyId) -> AppResult<HashMap<String, GoalId>> {
    let goals = all!(tx, (String, GoalId), "SELECT code, id FROM goals WHERE strategy_id = $1", strategy)?;
    Ok(goals.into_iter().collect())
}

/// Takes out texts and places, and lets goals stand alone. What is written afterwards sets it anew.
pub async fn clear(tx: &mut Tx, strategy: StrategyId) -> AppResult<()> {
    clear_rows(tx, strategy).await?;
    execute!(tx, "DELETE FROM strategy_texts WHERE strategy_id = $1", strategy)?;
    execute!(tx, "DELETE FROM strategy_territories WHERE strategy_id = $1", strategy)?;
    execute!(tx, "UPDATE goals SET parent_id = NULL WHERE strategy_id = $1", strategy)?;
    Ok(())
}

/// Takes out the rows in which strategies lay before they were documents: the document that is imported says all of it, and
/// a row that points at a goal would keep the goal. To go with those tables.
async fn clear_rows(tx: &mut Tx, strategy: StrategyId) -> AppResult<()> {
    execute!(tx, "DELETE FROM goal_domains WHERE goal_id IN (SELECT id FROM goals WHERE strategy_id = $1)", strategy)?;
    execute!(tx, "DELETE FROM domains WHERE strategy_id = $1", strategy)?;
    execute!(
        tx,
        "DELETE FROM key_action_goals WHERE goal_id IN (SELECT id FROM goals WHERE strategy_id = $1)",
        strategy
    )?;
    execute!(tx, "DELETE FROM key_actions WHERE goal_id IN (SELECT id FROM goals WHERE strategy_id = $1)", strategy)?;
    execute!(
        tx,
        "DELETE FROM indicator_values WHERE indicator_id IN
             (SELECT indicators.id FROM indicators JOIN goals ON goals.id = indicators.goal_id WHERE goals.strategy_id = $1)",
        strategy
    )?;
    execute!(tx, "DELETE FROM indicators WHERE goal_id IN (SELECT id FROM goals WHERE strategy_id = $1)", strategy)?;
    Ok(())
}

/// Takes out a goal; says whether it could, since something may point at it.
pub async fn remove_goal(tx: &mut Tx, id: GoalId) -> AppResult<bool> {
    match execute!(tx, "DELETE FROM goals WHERE id = $1", id) {
        Err(sqlx::Error::Database(error)) if error.is_foreign_key_violation() => Ok(false),
        done => done.map(|_| true).map_err(Into::into),
    }
}

/// Writes what stands on a strategy's title page.
pub async fn put_strategy(tx: &mut Tx, id: StrategyId, strategy: &Strategy) -> AppResult<()> {
    let now = tx.now();
    execute!(
        tx,
        "INSERT INTO strategies (id, slug, language, horizon, adopted_by, adopted_on, source, imported_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
         ON CONFLICT (id) DO UPDATE SET language = excluded.language, horizon = excluded.horizon,
             adopted_by = excluded.adopted_by, adopted_on = excluded.adopted_on, source = excluded.source,
             imported_at = excluded.imported_at",
        id,
        &strategy.slug,
        strategy.language,
        &strategy.horizon,
        &strategy.adopted_by,
        &strategy.adopted_on,
        &strategy.source,
        now
    )?;
    Ok(())
}

/// A text in one language.
#[derive(Clone, Debug)]
pub struct TextRow {
    /// The strategy or the goal that it belongs to.
    pub subject: Uuid,
    /// What it is there.
    pub field: &'static str,
    /// Its language.
    pub language: Lang,
    /// The words.
    pub text: String,
}

/// Writes texts. Their fields are free: [`clear`] went before.
pub async fn put_texts(tx: &mut Tx, strategy: StrategyId, texts: &[TextRow]) -> AppResult<()> {
    execute_many!(tx, "INSERT INTO strategy_texts (strategy_id, subject_id, field, language, text)", texts, |text| [
        strategy,
        text.subject,
        text.field,
        text.language,
        text.text.clone()
    ])?;
    Ok(())
}

/// The territories that exist, by code.
pub async fn territory_ids(tx: &mut Tx) -> AppResult<HashMap<String, TerritoryId>> {
    Ok(all!(tx, (String, TerritoryId), "SELECT code, id FROM territories")?.into_iter().collect())
}

/// Whether another strategy names this place too.
pub async fn is_named_elsewhere(tx: &mut Tx, strategy: StrategyId, id: TerritoryId) -> AppResult<bool> {
    let sql = "SELECT COUNT(*) FROM strategy_territories WHERE territory_id = $1 AND strategy_id <> $2";
    Ok(scalar!(tx, i64, sql, id, strategy)? > 0)
}

/// Writes a territory, for all who name it. What it lies in exists already.
pub async fn put_territory(
    tx: &mut Tx,
    (id, territory, parent): (TerritoryId, &Territory, Option<TerritoryId>),
) -> AppResult<()> {
    execute!(
        tx,
        "INSERT INTO territories (id, code, name, kind, parent_id) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (id) DO UPDATE SET name = excluded.name, kind = excluded.kind, parent_id = excluded.parent_id",
        id,
        &territory.code,
        &territory.name,
        territory.kind,
        parent
    )?;
    Ok(())
}

/// Writes that the strategy names a territory, and at which place in its list.
pub async fn name_territory(tx: &mut Tx, strategy: StrategyId, id: TerritoryId, position: i64) -> AppResult<()> {
    execute!(
        tx,
        "INSERT INTO strategy_territories (strategy_id, territory_id, position) VALUES ($1, $2, $3)",
        strategy,
        id,
        position
    )?;
    Ok(())
}

/// A goal as it is written.
#[derive(Clone, Debug)]
pub struct GoalRow {
    /// The goal.
    pub id: GoalId,
    /// Its code.
    pub code: String,
    /// Its level.
    pub kind: GoalKind,
    /// The goal above it.
    pub parent: Option<GoalId>,
    /// Its place in the strategy.
    pub position: i64,
}

/// Writes goals. Each goal above one of them exists already, or is among them.
pub async fn put_goals(tx: &mut Tx, strategy: StrategyId, goals: &[GoalRow]) -> AppResult<()> {
    execute_many!(
        tx,
        "INSERT INTO goals (id, strategy_id, parent_id, code, kind, position)",
        goals,
        |goal| [goal.id, strategy, goal.parent, goal.code.clone(), goal.kind, goal.position],
        "ON CONFLICT (id) DO UPDATE SET parent_id = excluded.parent_id, kind = excluded.kind, position = excluded.position"
    )?;
    Ok(())
}
