//! What a strategy consists of.

mod indicator;
mod refs;
mod territory;

pub use indicator::{Direction, Indicator, IndicatorValue, Target, TargetKind, Unit};
pub use refs::{GoalRef, StrategyCard, goal_path, strategy_path};
pub use territory::{Territory, TerritoryId, TerritoryKind, TerritoryRef};

use super::texts::Texts;
use crate::base::i18n::Lang;
use crate::base::id::id;

id! {
    /// A strategy's id.
    StrategyId
}
id! {
    /// A domain's id.
    DomainId
}
id! {
    /// A goal's id.
    GoalId
}
id! {
    /// A key action's id.
    KeyActionId
}
id! {
    /// An indicator's id.
    IndicatorId
}
id! {
    /// The id of one value of an indicator.
    IndicatorValueId
}

/// A strategy whole, as its file says it. Things point to each other by code.
#[derive(Clone, Debug, PartialEq)]
pub struct StrategyDocument {
    /// The strategy itself.
    pub strategy: Strategy,
    /// The places it names, each parent before or after its children.
    pub territories: Vec<Territory>,
    /// Fields of work, in the strategy's order.
    pub domains: Vec<Domain>,
    /// All goals, in the strategy's order.
    pub goals: Vec<Goal>,
    /// All key actions.
    pub key_actions: Vec<KeyAction>,
    /// All indicators, in the strategy's order.
    pub indicators: Vec<Indicator>,
}

/// What stands on a strategy's title page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Strategy {
    /// Its name in addresses.
    pub slug: String,
    /// The language in which it was adopted: texts fall back to it.
    pub language: Lang,
    /// Its name.
    pub title: Texts,
    /// What it is about, in a sentence or two; may be empty.
    pub summary: Texts,
    /// The year or years it looks to, as written: `2030`.
    pub horizon: String,
    /// The body that adopted it, in its own language; may be empty.
    pub adopted_by: String,
    /// The day (`2018-02-07`) or the month (`2018-02`) of adoption; may be empty.
    pub adopted_on: String,
    /// Address of the document; may be empty.
    pub source: String,
}

/// A field of work of a strategy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Domain {
    /// Its code within the strategy.
    pub code: String,
    /// Its name.
    pub name: Texts,
}

/// A strategic goal, or an operational goal under one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Goal {
    /// Its code within the strategy, part of its address: `V.1`.
    pub code: String,
    /// Strategic or operational.
    pub kind: GoalKind,
    /// Code of the strategic goal above an operational one.
    pub parent: Option<String>,
    /// Its name.
    pub title: Texts,
    /// The state that it wants to see; may be empty.
    pub vision: Texts,
    /// Where it leads, in a sentence or two; may be empty.
    pub aim: Texts,
    /// Codes of the domains it belongs to.
    pub domains: Vec<String>,
}

/// The level of a goal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "ssr", derive(sqlx::Type), sqlx(type_name = "TEXT", rename_all = "snake_case"))]
#[serde(rename_all = "snake_case")]
pub enum GoalKind {
    /// *Cel strategiczny*.
    Strategic,
    /// *Cel operacyjny*, under a strategic goal.
    Operational,
}

/// A numbered action by which a goal is to be reached.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyAction {
    /// Code of the goal that lists it.
    pub goal: String,
    /// Its number there, from 1.
    pub number: i64,
    /// What is to be done.
    pub text: Texts,
    /// Codes of the operational goals that it serves: none, one or several.
    pub operational_goals: Vec<String>,
}
