//! What other rooms and lists show of a strategy, and where its pages are.

use super::{GoalId, GoalKind, StrategyId};
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
    /// Its name in addresses.
    pub slug: String,
    /// Its own language.
    pub language: Lang,
    /// Its name.
    pub title: Texts,
    /// What it is about; may be empty.
    pub summary: Texts,
    /// The year or years it looks to.
    pub horizon: String,
    /// The body that adopted it; may be empty.
    pub adopted_by: String,
    /// The day or the month of adoption; may be empty.
    pub adopted_on: String,
    /// How many goals it has.
    pub goals: i64,
}

/// The page of a strategy.
pub fn strategy_path(slug: &str) -> String {
    format!("/strategies/{slug}")
}

/// The page of an action plan.
pub fn plan_path(slug: &str, code: &str) -> String {
    format!("/strategies/{slug}/plans/{code}")
}

/// The id of an entry's part of a page. The code stands in it as it is, so that two codes never share an id: `n.1` is not
/// `n-1`, and an id may have dots.
pub fn anchor(sort: &str, code: &str) -> String {
    format!("{sort}-{code}")
}

/// The page of a goal.
pub fn goal_path(slug: &str, code: &str) -> String {
    format!("/strategies/{slug}/goals/{code}")
}

/// The remarks of consultations that led to a goal.
pub fn goal_remarks_path(slug: &str, code: &str) -> String {
    format!("{}/remarks", goal_path(slug, code))
}
