//! Indicators: yearly figures and where they should be.

use crate::strategy::texts::Texts;

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

impl Unit {
    /// Its name in files.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Count => "count",
            Self::Percent => "percent",
            Self::Other => "other",
        }
    }
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

impl Direction {
    /// Its name in files.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Rising => "rising",
            Self::Falling => "falling",
        }
    }
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

/// What sort of target an indicator has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "ssr", derive(sqlx::Type), sqlx(type_name = "TEXT", rename_all = "snake_case"))]
#[serde(rename_all = "snake_case")]
pub enum TargetKind {
    /// [`Target::Value`].
    Value,
    /// [`Target::Approximate`].
    Approximate,
    /// [`Target::Trend`].
    Trend,
}

impl Target {
    /// The target of this kind; `None` when a number has no value or a trend has one.
    pub const fn new(kind: TargetKind, value: Option<f64>) -> Option<Self> {
        match (kind, value) {
            (TargetKind::Value, Some(value)) => Some(Self::Value(value)),
            (TargetKind::Approximate, Some(value)) => Some(Self::Approximate(value)),
            (TargetKind::Trend, None) => Some(Self::Trend),
            (TargetKind::Value | TargetKind::Approximate, None) | (TargetKind::Trend, Some(_)) => None,
        }
    }

    /// Its sort.
    pub const fn kind(self) -> TargetKind {
        match self {
            Self::Value(_) => TargetKind::Value,
            Self::Approximate(_) => TargetKind::Approximate,
            Self::Trend => TargetKind::Trend,
        }
    }

    /// Its number, if it has one.
    pub const fn value(self) -> Option<f64> {
        match self {
            Self::Value(value) | Self::Approximate(value) => Some(value),
            Self::Trend => None,
        }
    }
}
