//! What other rooms and lists show of a strategy, and where its pages are.

use super::{GoalId, GoalKind, Strategy, StrategyId};
use crate::base::i18n::Lang;
use crate::strategy::texts::Texts;

/// A goal as other rooms show it: a badge with its code, a choice in a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GoalRef {
    /// The goal.
    pub id: GoalId,
    /// Its strategy.
    pub strategy: StrategyId,
    /// The strategy's name in addresses.
    pub slug: String,
    /// The strategy's own language.
    pub language: Lang,
    /// The goal's code.
    pub code: String,
    /// Its level.
    pub kind: GoalKind,
    /// Its name.
    pub title: Texts,
}

impl GoalRef {
    /// The goal's page.
    pub fn path(&self) -> String {
        goal_path(&self.slug, &self.code)
    }
}

/// A strategy in the list of all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StrategyCard {
    /// What stands on its title page.
    pub strategy: Strategy,
    /// How many goals it has.
    pub goals: i64,
}

/// The page of a strategy.
pub fn strategy_path(slug: &str) -> String {
    format!("/strategies/{slug}")
}

/// The page of a goal.
pub fn goal_path(slug: &str, code: &str) -> String {
    format!("/strategies/{slug}/goals/{code}")
}
