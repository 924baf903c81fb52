//! The indicators of a strategy with their values, in one statement.

use super::texts::Library;
use crate::base::db::{Conn, all};
use crate::base::error::{AppError, AppResult};
use crate::strategy::model::{
    Direction, Indicator, IndicatorId, IndicatorValue, IndicatorValueId, StrategyId, Target, TargetKind, Unit,
};

/// An indicator with one of its values.
#[derive(sqlx::FromRow)]
struct Row {
    id: IndicatorId,
    goal: String,
    code: String,
    unit: Unit,
    decimals: i64,
    direction: Direction,
    target_kind: TargetKind,
    target_value: Option<f64>,
    target_year: i64,
    value_id: Option<IndicatorValueId>,
    year: Option<i64>,
    value: Option<f64>,
    source: Option<String>,
}

impl Row {
    fn value(&self, texts: &mut Library) -> Option<IndicatorValue> {
        let (year, value, source) = (self.year?, self.value?, self.source.clone()?);
        Some(IndicatorValue { year, value, note: texts.take(self.value_id?.0, "note"), source })
    }

    fn indicator(&self, values: Vec<IndicatorValue>, texts: &mut Library) -> Option<Indicator> {
        Some(Indicator {
            goal: self.goal.clone(),
            name: texts.take(self.id.0, "name"),
            measures: texts.take(self.id.0, "measures"),
            unit_name: texts.take(self.id.0, "unit_name"),
            unit: self.unit,
            decimals: u8::try_from(self.decimals).ok()?,
            direction: self.direction,
            values,
            target: Target::new(self.target_kind, self.target_value)?,
            target_year: self.target_year,
            code: self.code.clone(),
        })
    }
}

/// The indicators in the strategy's order, the values of each by year.
pub(super) async fn indicators(
    conn: &mut Conn<'_>,
    strategy: StrategyId,
    texts: &mut Library,
) -> AppResult<Vec<Indicator>> {
    let rows = all!(
        conn,
        Row,
        "SELECT indicators.id, goals.code AS goal, indicators.code, unit, decimals, direction, target_kind, target_value, target_year,
                indicator_values.id AS value_id, year, value, source
         FROM indicators
         JOIN goals ON goals.id = goal_id
         LEFT JOIN indicator_values ON indicator_id = indicators.id
         WHERE strategy_id = $1 ORDER BY indicators.position, indicators.id, year",
        strategy
    )?;
    let mut indicators = Vec::new();
    for group in rows.chunk_by(|one, other| one.id == other.id) {
        let Some(first) = group.first() else { continue };
        let values = group.iter().filter_map(|row| row.value(texts)).collect();
        let broken =
            || AppError::Internal(first.code.clone() + ": decimals or target of the indicator are out of range");
        indicators.push(first.indicator(values, texts).ok_or_else(broken)?);
    }
    Ok(indicators)
}
