//! The file as TOML has it, before anything is judged. `docs/strategy-file.md` tells what each key means.

use crate::base::i18n::Lang;
use crate::strategy::model::{Direction, GoalKind, TargetKind, TerritoryKind, Unit};
use serde::Deserialize;
use std::collections::BTreeMap;
use toml::Spanned;

/// `title.pl = "…"`, `title.en = "…"`.
pub type Words = Spanned<BTreeMap<Lang, Spanned<String>>>;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct File {
    pub format: Spanned<i64>,
    pub strategy: Strategy,
    #[serde(default)]
    pub territories: Vec<Territory>,
    #[serde(default)]
    pub domains: Vec<Domain>,
    #[serde(default)]
    pub goals: Vec<Goal>,
    #[serde(default)]
    pub key_actions: Vec<KeyAction>,
    #[serde(default)]
    pub indicators: Vec<Indicator>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Strategy {
    pub slug: Spanned<String>,
    pub language: Lang,
    pub title: Words,
    pub summary: Option<Words>,
    pub horizon: Spanned<String>,
    pub adopted_by: Option<Spanned<String>>,
    pub adopted_on: Option<Spanned<Day>>,
    pub source: Option<Spanned<String>>,
}

/// A day with or without quotation marks, or a month, which TOML knows only as a string.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
pub enum Day {
    Written(String),
    Toml(toml::value::Datetime),
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Territory {
    pub code: Spanned<String>,
    pub name: Spanned<String>,
    pub kind: TerritoryKind,
    pub parent: Option<Spanned<String>>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Domain {
    pub code: Spanned<String>,
    pub name: Words,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Goal {
    pub code: Spanned<String>,
    pub kind: GoalKind,
    pub parent: Option<Spanned<String>>,
    pub title: Words,
    pub vision: Option<Words>,
    pub aim: Option<Words>,
    #[serde(default)]
    pub domains: Vec<Spanned<String>>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KeyAction {
    pub goal: Spanned<String>,
    pub number: Spanned<i64>,
    pub text: Words,
    #[serde(default)]
    pub operational_goals: Vec<Spanned<String>>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Indicator {
    pub code: Spanned<String>,
    pub goal: Spanned<String>,
    pub name: Words,
    pub measures: Words,
    pub unit: Spanned<Unit>,
    pub unit_name: Option<Words>,
    pub decimals: Option<Spanned<i64>>,
    pub direction: Direction,
    #[serde(default)]
    pub values: Vec<Value>,
    pub target: Target,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Value {
    pub year: Spanned<i64>,
    pub value: Spanned<f64>,
    pub note: Option<Words>,
    pub source: Option<Spanned<String>>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Target {
    pub year: Spanned<i64>,
    pub kind: Spanned<TargetKind>,
    pub value: Option<Spanned<f64>>,
}
