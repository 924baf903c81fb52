//! What a strategy consists of, beside its indicators, in one statement.

use crate::base::db::{Conn, all};
use crate::base::error::AppResult;
use crate::strategy::model::{GoalKind, StrategyId, TerritoryKind};
use uuid::Uuid;

/// What an entry is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, sqlx::Type)]
#[sqlx(type_name = "TEXT", rename_all = "snake_case")]
pub(super) enum Kind {
    /// A place that the strategy names; above it lies another one.
    Territory,
    /// A field of work.
    Domain,
    /// A goal; above an operational one stands a strategic one.
    Goal,
    /// A domain of the goal above.
    GoalDomain,
    /// A key action of the goal above.
    KeyAction,
    /// A goal that is served by the key action of this number of the goal above.
    ServedGoal,
}

/// Something that a strategy consists of, or a tie between two such things: they point to each other by code.
#[derive(sqlx::FromRow)]
pub(super) struct Entry {
    pub entry: Kind,
    pub id: Uuid,
    /// The code of what it belongs to.
    pub above: Option<String>,
    /// Its own code; a key action has none.
    pub code: String,
    /// The number of a key action.
    pub number: i64,
    /// The name of a territory.
    pub name: Option<String>,
    pub goal_kind: Option<GoalKind>,
    pub territory_kind: Option<TerritoryKind>,
}

/// All entries of a strategy, those of each kind in its order.
pub(super) async fn outline(conn: &mut Conn<'_>, strategy: StrategyId) -> AppResult<Vec<Entry>> {
    Ok(all!(
        conn,
        Entry,
        "SELECT 'territory' AS entry, territories.id, above.code AS above, territories.code, CAST(0 AS BIGINT) AS number,
                territories.name, NULL AS goal_kind, territories.kind AS territory_kind, position
         FROM strategy_territories
         JOIN territories ON territories.id = territory_id
         LEFT JOIN territories AS above ON above.id = territories.parent_id
         WHERE strategy_id = $1
         UNION ALL
         SELECT 'domain', id, NULL, code, 0, NULL, NULL, NULL, position FROM domains WHERE strategy_id = $1
         UNION ALL
         SELECT 'goal', goals.id, above.code, goals.code, 0, NULL, goals.kind, NULL, goals.position
         FROM goals LEFT JOIN goals AS above ON above.id = goals.parent_id
         WHERE goals.strategy_id = $1
         UNION ALL
         SELECT 'goal_domain', domains.id, goals.code, domains.code, 0, NULL, NULL, NULL, domains.position
         FROM goal_domains JOIN goals ON goals.id = goal_id JOIN domains ON domains.id = domain_id
         WHERE domains.strategy_id = $1
         UNION ALL
         SELECT 'key_action', key_actions.id, goals.code, '', number, NULL, NULL, NULL, position
         FROM key_actions JOIN goals ON goals.id = goal_id
         WHERE strategy_id = $1
         UNION ALL
         SELECT 'served_goal', served.id, goals.code, served.code, number, NULL, NULL, NULL, served.position
         FROM key_action_goals
         JOIN key_actions ON key_actions.id = key_action_id
         JOIN goals ON goals.id = key_actions.goal_id
         JOIN goals AS served ON served.id = key_action_goals.goal_id
         WHERE goals.strategy_id = $1
         ORDER BY position, number",
        strategy
    )?)
}
