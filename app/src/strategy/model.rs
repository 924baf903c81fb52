//! What a strategy consists of.

use super::texts::Texts;
use crate::base::i18n::Lang;
use crate::base::id::id;

id!(
    /// A strategy's id.
    StrategyId
);
id!(
    /// A domain's id.
    DomainId
);
id!(
    /// A goal's id.
    GoalId
);
id!(
    /// A key action's id.
    KeyActionId
);
id!(
    /// An indicator's id.
    IndicatorId
);
id!(
    /// The id of one value of an indicator.
    IndicatorValueId
);
pub use crate::accounts::model::TerritoryId;

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

/// A figure by which a goal is watched.
#[derive(Clone, Debug, PartialEq)]
pub struct Indicator {
    /// Its code within the strategy.
    pub code: String,
    /// Code of the goal that it is listed under.
    pub goal: String,
    /// Its name.
    pub name: Texts,
    /// What it tells about the goal.
    pub measures: Texts,
    /// What its values count.
    pub unit: Unit,
    /// The unit's name, for [`Unit::Other`] only: `km`.
    pub unit_name: Texts,
    /// The most digits after the decimal mark that a value has.
    pub decimals: u8,
    /// Which way is better.
    pub direction: Direction,
    /// Its values, one per year, in order of the years.
    pub values: Vec<IndicatorValue>,
    /// Where it should be.
    pub target: Target,
    /// By when.
    pub target_year: i64,
}

/// The value of an indicator in a year.
#[derive(Clone, Debug, PartialEq)]
pub struct IndicatorValue {
    /// The year that was measured, not the year of publication.
    pub year: i64,
    /// In the indicator's unit; a percentage as written (5.35 is 5.35 %).
    pub value: f64,
    /// What a reader must know about it; may be empty.
    pub note: Texts,
    /// Where the value comes from, as cited; may be empty.
    pub source: String,
}

/// What an indicator's values count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "ssr", derive(sqlx::Type), sqlx(type_name = "TEXT", rename_all = "snake_case"))]
#[serde(rename_all = "snake_case")]
pub enum Unit {
    /// Things or people.
    Count,
    /// Percent: 5.35 is 5.35 %.
    Percent,
    /// Something with a name of its own.
    Other,
}

/// Which way of an indicator is better.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "ssr", derive(sqlx::Type), sqlx(type_name = "TEXT", rename_all = "snake_case"))]
#[serde(rename_all = "snake_case")]
pub enum Direction {
    /// More is better.
    Rising,
    /// Less is better.
    Falling,
}

/// Where an indicator should be.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Target {
    /// At this value or beyond it.
    Value(f64),
    /// At about this value.
    Approximate(f64),
    /// Only better than at first, whatever the figure.
    Trend,
}

/// A place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Territory {
    /// Its code in the public register: TERC in Poland.
    pub code: String,
    /// Its name. Names repeat: join by code.
    pub name: String,
    /// What it is.
    pub kind: TerritoryKind,
    /// Code of the territory that it lies in.
    pub parent: Option<String>,
}

/// What a territory is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "ssr", derive(sqlx::Type), sqlx(type_name = "TEXT", rename_all = "snake_case"))]
#[serde(rename_all = "snake_case")]
pub enum TerritoryKind {
    /// Several communes that work together.
    Metropolis,
    /// *Powiat*.
    County,
    /// Urban commune.
    Urban,
    /// Urban-rural commune.
    UrbanRural,
    /// Rural commune.
    Rural,
    /// Part of a commune: *dzielnica*, *seniūnija*.
    District,
}

impl TerritoryKind {
    /// Its name in files.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Metropolis => "metropolis",
            Self::County => "county",
            Self::Urban => "urban",
            Self::UrbanRural => "urban_rural",
            Self::Rural => "rural",
            Self::District => "district",
        }
    }
}
