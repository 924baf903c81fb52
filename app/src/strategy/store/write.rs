//! Writing a strategy. The order of the steps is the action's.

use crate::base::db::{Tx, all, execute};
use crate::base::error::AppResult;
use crate::strategy::model::{
    DomainId, GoalId, GoalKind, Indicator, IndicatorId, IndicatorValue, IndicatorValueId, KeyActionId, Strategy,
    StrategyId, Territory, TerritoryId,
};
use crate::strategy::texts::Texts;
use std::collections::HashMap;
use uuid::Uuid;

/// What a strategy has now, by what its file calls it.
#[derive(Debug, Default)]
pub struct Known {
    /// Domains by code.
    pub domains: HashMap<String, DomainId>,
    /// Goals by code.
    pub goals: HashMap<String, GoalId>,
    /// Key actions by the goal's code and their number.
    pub key_actions: HashMap<(String, i64), KeyActionId>,
    /// Indicators by code.
    pub indicators: HashMap<String, IndicatorId>,
}

/// What a strategy has now.
pub async fn known(tx: &mut Tx, strategy: StrategyId) -> AppResult<Known> {
    let domains = all!(tx, (String, DomainId), "SELECT code, id FROM domains WHERE strategy_id = $1", strategy)?;
    let goals = all!(tx, (String, GoalId), "SELECT code, id FROM goals WHERE strategy_id = $1", strategy)?;
    let key_actions = all!(
        tx,
        (String, i64, KeyActionId),
        "SELECT goals.code, key_actions.number, key_actions.id
         FROM key_actions JOIN goals ON goals.id = key_actions.goal_id WHERE goals.strategy_id = $1",
        strategy
    )?;
    let indicators = all!(
        tx,
        (String, IndicatorId),
        "SELECT indicators.code, indicators.id
         FROM indicators JOIN goals ON goals.id = indicators.goal_id WHERE goals.strategy_id = $1",
        strategy
    )?;
    Ok(Known {
        domains: domains.into_iter().collect(),
        goals: goals.into_iter().collect(),
        key_actions: key_actions.into_iter().map(|(goal, number, id)| ((goal, number), id)).collect(),
        indicators: indicators.into_iter().collect(),
    })
}

/// Takes out everything that nothing points at: texts, links, values. What is written afterwards sets it anew.
pub async fn clear(tx: &mut Tx, strategy: StrategyId) -> AppResult<()> {
    execute!(tx, "DELETE FROM strategy_texts WHERE strategy_id = $1", strategy)?;
    execute!(tx, "DELETE FROM strategy_territories WHERE strategy_id = $1", strategy)?;
    execute!(tx, "UPDATE goals SET parent_id = NULL WHERE strategy_id = $1", strategy)?;
    execute!(tx, "DELETE FROM goal_domains WHERE goal_id IN (SELECT id FROM goals WHERE strategy_id = $1)", strategy)?;
    execute!(
        tx,
        "DELETE FROM key_action_goals WHERE goal_id IN (SELECT id FROM goals WHERE strategy_id = $1)",
        strategy
    )?;
    execute!(
        tx,
        "DELETE FROM indicator_values WHERE indicator_id IN
             (SELECT indicators.id FROM indicators JOIN goals ON goals.id = indicators.goal_id WHERE goals.strategy_id = $1)",
        strategy
    )?;
    Ok(())
}

/// Takes out a key action.
pub async fn remove_key_action(tx: &mut Tx, id: KeyActionId) -> AppResult<()> {
    execute!(tx, "DELETE FROM key_actions WHERE id = $1", id)?;
    Ok(())
}

/// Takes out an indicator without values.
pub async fn remove_indicator(tx: &mut Tx, id: IndicatorId) -> AppResult<()> {
    execute!(tx, "DELETE FROM indicators WHERE id = $1", id)?;
    Ok(())
}

/// Takes out a domain.
pub async fn remove_domain(tx: &mut Tx, id: DomainId) -> AppResult<()> {
    execute!(tx, "DELETE FROM domains WHERE id = $1", id)?;
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

/// Writes a text in all its languages. The field is free: [`clear`] went before.
pub async fn put_texts(tx: &mut Tx, strategy: StrategyId, subject: Uuid, field: &str, texts: &Texts) -> AppResult<()> {
    for said in texts.iter() {
        execute!(
            tx,
            "INSERT INTO strategy_texts (strategy_id, subject_id, field, language, text) VALUES ($1, $2, $3, $4, $5)",
            strategy,
            subject,
            field,
            said.lang,
            said.text
        )?;
    }
    Ok(())
}

/// The territories that exist, by code.
pub async fn territory_ids(tx: &mut Tx) -> AppResult<HashMap<String, TerritoryId>> {
    Ok(all!(tx, (String, TerritoryId), "SELECT code, id FROM territories")?.into_iter().collect())
}

/// Writes a territory, and that the strategy names it. What it lies in exists already.
pub async fn put_territory(
    tx: &mut Tx,
    strategy: StrategyId,
    (id, territory, parent): (TerritoryId, &Territory, Option<TerritoryId>),
    position: i64,
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
    execute!(
        tx,
        "INSERT INTO strategy_territories (strategy_id, territory_id, position) VALUES ($1, $2, $3)",
        strategy,
        id,
        position
    )?;
    Ok(())
}

/// Writes a domain.
pub async fn put_domain(tx: &mut Tx, strategy: StrategyId, id: DomainId, code: &str, position: i64) -> AppResult<()> {
    execute!(
        tx,
        "INSERT INTO domains (id, strategy_id, code, position) VALUES ($1, $2, $3, $4)
         ON CONFLICT (id) DO UPDATE SET position = excluded.position",
        id,
        strategy,
        code,
        position
    )?;
    Ok(())
}

/// Writes a goal. The goal above it exists already.
pub async fn put_goal(
    tx: &mut Tx,
    strategy: StrategyId,
    (id, code, kind, parent): (GoalId, &str, GoalKind, Option<GoalId>),
    position: i64,
) -> AppResult<()> {
    execute!(
        tx,
        "INSERT INTO goals (id, strategy_id, parent_id, code, kind, position) VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT (id) DO UPDATE SET parent_id = excluded.parent_id, kind = excluded.kind, position = excluded.position",
        id,
        strategy,
        parent,
        code,
        kind,
        position
    )?;
    Ok(())
}

/// Writes that a goal belongs to a domain.
pub async fn put_goal_domain(tx: &mut Tx, goal: GoalId, domain: DomainId) -> AppResult<()> {
    execute!(tx, "INSERT INTO goal_domains (goal_id, domain_id) VALUES ($1, $2)", goal, domain)?;
    Ok(())
}

/// Writes a key action.
pub async fn put_key_action(tx: &mut Tx, id: KeyActionId, goal: GoalId, number: i64) -> AppResult<()> {
    execute!(
        tx,
        "INSERT INTO key_actions (id, goal_id, number) VALUES ($1, $2, $3) ON CONFLICT (id) DO NOTHING",
        id,
        goal,
        number
    )?;
    Ok(())
}

/// Writes that a key action serves an operational goal.
pub async fn put_key_action_goal(tx: &mut Tx, key_action: KeyActionId, goal: GoalId) -> AppResult<()> {
    execute!(tx, "INSERT INTO key_action_goals (key_action_id, goal_id) VALUES ($1, $2)", key_action, goal)?;
    Ok(())
}

/// Writes an indicator, without its values.
pub async fn put_indicator(
    tx: &mut Tx,
    id: IndicatorId,
    goal: GoalId,
    indicator: &Indicator,
    position: i64,
) -> AppResult<()> {
    execute!(
        tx,
        "INSERT INTO indicators (id, goal_id, code, position, unit, decimals, direction, target_kind, target_value, target_year)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
         ON CONFLICT (id) DO UPDATE SET goal_id = excluded.goal_id, position = excluded.position, unit = excluded.unit,
             decimals = excluded.decimals, direction = excluded.direction, target_kind = excluded.target_kind,
             target_value = excluded.target_value, target_year = excluded.target_year",
        id,
        goal,
        &indicator.code,
        position,
        indicator.unit,
        i64::from(indicator.decimals),
        indicator.direction,
        indicator.target.kind(),
        indicator.target.value(),
        indicator.target_year
    )?;
    Ok(())
}

/// Writes a value of an indicator.
pub async fn put_value(
    tx: &mut Tx,
    id: IndicatorValueId,
    indicator: IndicatorId,
    value: &IndicatorValue,
) -> AppResult<()> {
    execute!(
        tx,
        "INSERT INTO indicator_values (id, indicator_id, year, value, source) VALUES ($1, $2, $3, $4, $5)",
        id,
        indicator,
        value.year,
        value.value,
        &value.source
    )?;
    Ok(())
}
