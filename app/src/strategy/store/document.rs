//! Reading a strategy whole.

use super::texts::Library;
use crate::base::db::{Conn, all, optional, optional_scalar};
use crate::base::error::{AppError, AppResult};
use crate::base::i18n::Lang;
use crate::strategy::model::{
    Direction, Domain, DomainId, Goal, GoalId, GoalKind, Indicator, IndicatorId, IndicatorValue, IndicatorValueId,
    KeyAction, KeyActionId, Strategy, StrategyDocument, StrategyId, Target, TargetKind, Territory, TerritoryKind, Unit,
};
use std::collections::HashMap;

/// The strategy of an address.
pub async fn find(place: impl Into<Conn<'_>>, slug: &str) -> AppResult<Option<StrategyId>> {
    let mut conn = place.into();
    Ok(optional_scalar!(conn, StrategyId, "SELECT id FROM strategies WHERE slug = $1", slug)?)
}

/// A strategy whole, as its file would say it; `None` when there is none under this address.
///
/// A strategy has a few hundred rows at most, which makes nine short reads cheaper than a clever one.
pub async fn document(place: impl Into<Conn<'_>>, slug: &str) -> AppResult<Option<StrategyDocument>> {
    let mut conn = place.into();
    let conn = &mut conn;
    let sql = "SELECT id, slug, language, horizon, adopted_by, adopted_on, source FROM strategies WHERE slug = $1";
    let Some(row) = optional!(conn, StrategyRow, sql, slug)? else { return Ok(None) };
    let id = row.id;
    let mut texts = Library::of(conn, id).await?;
    let territories = territories(conn, id).await?;
    let domains =
        all!(conn, (DomainId, String), "SELECT id, code FROM domains WHERE strategy_id = $1 ORDER BY position", id)?;
    let sql = "SELECT id, parent_id, code, kind FROM goals WHERE strategy_id = $1 ORDER BY position";
    let goals = all!(conn, GoalRow, sql, id)?;
    let codes: HashMap<GoalId, String> = goals.iter().map(|goal| (goal.id, goal.code.clone())).collect();
    Ok(Some(StrategyDocument {
        strategy: row.with(&mut texts),
        territories,
        key_actions: key_actions(conn, id, &codes, &mut texts).await?,
        indicators: indicators(conn, id, &codes, &mut texts).await?,
        goals: with_domains(conn, id, goals, &codes, &mut texts).await?,
        domains: domains.into_iter().map(|(id, code)| Domain { code, name: texts.take(id.0, "name") }).collect(),
    }))
}

#[derive(sqlx::FromRow)]
pub(super) struct StrategyRow {
    pub id: StrategyId,
    slug: String,
    language: Lang,
    horizon: String,
    adopted_by: String,
    adopted_on: String,
    source: String,
}

impl StrategyRow {
    pub fn with(self, texts: &mut Library) -> Strategy {
        let Self { id, slug, language, horizon, adopted_by, adopted_on, source } = self;
        let (title, summary) = (texts.take(id.0, "title"), texts.take(id.0, "summary"));
        Strategy { slug, language, title, summary, horizon, adopted_by, adopted_on, source }
    }
}

async fn territories(conn: &mut Conn<'_>, strategy: StrategyId) -> AppResult<Vec<Territory>> {
    let rows = all!(
        conn,
        (String, String, TerritoryKind, Option<String>),
        "SELECT territories.code, territories.name, territories.kind, parent.code
         FROM strategy_territories
         JOIN territories ON territories.id = strategy_territories.territory_id
         LEFT JOIN territories parent ON parent.id = territories.parent_id
         WHERE strategy_territories.strategy_id = $1 ORDER BY strategy_territories.position",
        strategy
    )?;
    Ok(rows.into_iter().map(|(code, name, kind, parent)| Territory { code, name, kind, parent }).collect())
}

#[derive(sqlx::FromRow)]
struct GoalRow {
    id: GoalId,
    parent_id: Option<GoalId>,
    code: String,
    kind: GoalKind,
}

async fn with_domains(
    conn: &mut Conn<'_>,
    strategy: StrategyId,
    rows: Vec<GoalRow>,
    codes: &HashMap<GoalId, String>,
    texts: &mut Library,
) -> AppResult<Vec<Goal>> {
    let links = all!(
        conn,
        (GoalId, String),
        "SELECT goal_domains.goal_id, domains.code FROM goal_domains JOIN domains ON domains.id = goal_domains.domain_id
         WHERE domains.strategy_id = $1 ORDER BY domains.position",
        strategy
    )?;
    let mut domains = grouped(links);
    let goal = |row: GoalRow| Goal {
        parent: row.parent_id.and_then(|parent| codes.get(&parent).cloned()),
        title: texts.take(row.id.0, "title"),
        vision: texts.take(row.id.0, "vision"),
        aim: texts.take(row.id.0, "aim"),
        domains: domains.remove(&row.id).unwrap_or_default(),
        code: row.code,
        kind: row.kind,
    };
    Ok(rows.into_iter().map(goal).collect())
}

async fn key_actions(
    conn: &mut Conn<'_>,
    strategy: StrategyId,
    codes: &HashMap<GoalId, String>,
    texts: &mut Library,
) -> AppResult<Vec<KeyAction>> {
    let rows = all!(
        conn,
        (KeyActionId, GoalId, i64),
        "SELECT key_actions.id, key_actions.goal_id, key_actions.number
         FROM key_actions JOIN goals ON goals.id = key_actions.goal_id
         WHERE goals.strategy_id = $1 ORDER BY goals.position, key_actions.number",
        strategy
    )?;
    let links = all!(
        conn,
        (KeyActionId, String),
        "SELECT key_action_goals.key_action_id, goals.code
         FROM key_action_goals JOIN goals ON goals.id = key_action_goals.goal_id
         WHERE goals.strategy_id = $1 ORDER BY goals.position",
        strategy
    )?;
    let mut served = grouped(links);
    let key_action = |(id, goal, number): (KeyActionId, GoalId, i64)| KeyAction {
        goal: codes.get(&goal).cloned().unwrap_or_default(),
        number,
        text: texts.take(id.0, "text"),
        operational_goals: served.remove(&id).unwrap_or_default(),
    };
    Ok(rows.into_iter().map(key_action).collect())
}

#[derive(sqlx::FromRow)]
struct IndicatorRow {
    id: IndicatorId,
    goal_id: GoalId,
    code: String,
    unit: Unit,
    decimals: i64,
    direction: Direction,
    target_kind: TargetKind,
    target_value: Option<f64>,
    target_year: i64,
}

async fn indicators(
    conn: &mut Conn<'_>,
    strategy: StrategyId,
    codes: &HashMap<GoalId, String>,
    texts: &mut Library,
) -> AppResult<Vec<Indicator>> {
    let rows = all!(
        conn,
        IndicatorRow,
        "SELECT indicators.id, goal_id, indicators.code, unit, decimals, direction, target_kind, target_value, target_year
         FROM indicators JOIN goals ON goals.id = indicators.goal_id
         WHERE goals.strategy_id = $1 ORDER BY indicators.position",
        strategy
    )?;
    let mut values = values(conn, strategy, texts).await?;
    let indicator = |row: IndicatorRow| {
        let broken = || AppError::Internal(row.code.clone() + ": decimals or target of the indicator are out of range");
        Ok(Indicator {
            goal: codes.get(&row.goal_id).cloned().unwrap_or_default(),
            name: texts.take(row.id.0, "name"),
            measures: texts.take(row.id.0, "measures"),
            unit_name: texts.take(row.id.0, "unit_name"),
            unit: row.unit,
            decimals: u8::try_from(row.decimals).map_err(|_| broken())?,
            direction: row.direction,
            values: values.remove(&row.id).unwrap_or_default(),
            target: Target::new(row.target_kind, row.target_value).ok_or_else(broken)?,
            target_year: row.target_year,
            code: row.code.clone(),
        })
    };
    rows.into_iter().map(indicator).collect()
}

async fn values(
    conn: &mut Conn<'_>,
    strategy: StrategyId,
    texts: &mut Library,
) -> AppResult<HashMap<IndicatorId, Vec<IndicatorValue>>> {
    let rows = all!(
        conn,
        (IndicatorValueId, IndicatorId, i64, f64, String),
        "SELECT indicator_values.id, indicator_id, year, value, source
         FROM indicator_values
         JOIN indicators ON indicators.id = indicator_values.indicator_id
         JOIN goals ON goals.id = indicators.goal_id
         WHERE goals.strategy_id = $1 ORDER BY year",
        strategy
    )?;
    let mut values = Vec::with_capacity(rows.len());
    for (id, indicator, year, value, source) in rows {
        values.push((indicator, IndicatorValue { year, value, note: texts.take(id.0, "note"), source }));
    }
    Ok(grouped(values))
}

/// Things under their owners, in the order in which they came.
fn grouped<K: Eq + std::hash::Hash, V>(pairs: impl IntoIterator<Item = (K, V)>) -> HashMap<K, Vec<V>> {
    let mut groups: HashMap<K, Vec<V>> = HashMap::new();
    for (key, value) in pairs {
        groups.entry(key).or_default().push(value);
    }
    groups
}
