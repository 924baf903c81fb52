//! What other rooms know of a strategy: ids, levels, and how a goal, a place or a strategy is named elsewhere.

mod levels;
mod refs;

pub use levels::{GoalKind, Located, Near, TerritoryId, TerritoryKind, TerritoryRef, people_come_from};
pub use refs::{GoalRef, StrategyCard, anchor, goal_path, goal_remarks_path, plan_path, strategy_path};

use crate::base::id::id;

id! {
    /// A strategy's id.
    StrategyId
}
id! {
    /// A goal's id.
    GoalId
}
