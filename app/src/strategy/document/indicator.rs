//! Indicators: yearly figures and where they should be.

use super::{Goal, Service, choice, entry};
use crate::strategy::file::kinds::{
    Address, Code, Figure, Inline, Line, List, Maybe, OneOf, Optional, Ref, Refs, TEXT, TITLE, Whole, Words, Year,
};
use crate::strategy::texts::Texts;

choice! {
    /// What an indicator's values count.
    pub enum Unit {
        /// Things or people.
        Count = "count",
        /// Percent: 5.35 is 5.35 %.
        Percent = "percent",
        /// Something with a name of its own.
        Other = "other",
    }
}

choice! {
    /// Which way of an indicator is better.
    pub enum Direction {
        /// More is better.
        Rising = "rising",
        /// Less is better.
        Falling = "falling",
    }
}

entry! {
    "indicators", "indicator", by ["code"];
    /// A figure by which a goal is watched.
    pub struct Indicator {
        /// Its code within the strategy.
        code: String as Code,
        /// Code of the goal that it is listed under.
        goal: String as Ref<Goal>,
        /// Its name.
        name: Texts as Words<TITLE>,
        /// What it tells about the goal.
        measures: Texts as Words<TEXT>,
        /// What its values count.
        unit: Unit as OneOf<Unit>,
        /// The unit's name, for `other` only: `km`.
        unit_name: Texts as Optional<Words<40>>,
        /// The most digits after the decimal mark that a value has; without it 0.
        decimals: i64 as Optional<Whole<0, 6>>,
        /// Which way is better.
        direction: Direction as OneOf<Direction>,
        /// Where it should be.
        target: Target as Inline<Target>,
        /// Codes of the services it is about.
        services: Vec<String> as Refs<Service>,
        /// Its values, one per year, in order of the years.
        values: Vec<IndicatorValue> as List<IndicatorValue>,
    }
}

entry! {
    "values", "value of", by ["year"];
    /// The value of an indicator in a year.
    pub struct IndicatorValue {
        /// The year that was measured, not the year of publication.
        year: i64 as Year,
        /// The figure, in the indicator's unit; a percentage as written (5.35 is 5.35 %).
        value: f64 as Figure,
        /// What a reader must know about it.
        note: Texts as Optional<Words<TEXT>>,
        /// Where the value comes from, as cited.
        source: String as Optional<Line<TITLE>>,
        /// Where the source can be read.
        source_link: String as Optional<Address>,
    }
}

choice! {
    /// What sort of target an indicator has.
    pub enum TargetKind {
        /// At the value or beyond it.
        Value = "value",
        /// At about the value.
        Approximate = "approximate",
        /// Only better than at first, whatever the figure.
        Trend = "trend",
    }
}

entry! {
    "target", "target", by [];
    /// Where an indicator should be, and by when.
    pub struct Target {
        /// By when.
        year: i64 as Year,
        /// What sort of target it is.
        kind: TargetKind as OneOf<TargetKind>,
        /// Its number, unless it is a trend.
        value: Option<f64> as Maybe<Figure>,
    }
}

/// Where an indicator should be, whatever the year.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Level {
    /// At this value or beyond it.
    Value(f64),
    /// At about this value.
    Approximate(f64),
    /// Only better than at first.
    Trend,
}

impl Target {
    /// This level in this year.
    pub const fn new(level: Level, year: i64) -> Self {
        let (kind, value) = match level {
            Level::Value(value) => (TargetKind::Value, Some(value)),
            Level::Approximate(value) => (TargetKind::Approximate, Some(value)),
            Level::Trend => (TargetKind::Trend, None),
        };
        Self { year, kind, value }
    }

    /// Where the indicator should be. A number without a value, which no file may have, is only a trend.
    pub const fn level(&self) -> Level {
        match (self.kind, self.value) {
            (TargetKind::Value, Some(value)) => Level::Value(value),
            (TargetKind::Approximate, Some(value)) => Level::Approximate(value),
            _ => Level::Trend,
        }
    }
}
