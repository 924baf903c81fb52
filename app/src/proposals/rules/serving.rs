//! Which action lines serve which goal: a goal has the lines of every goal under it, by its strategy's own tree. Codes say
//! nothing of that (`10` is not under `1`), and two strategies may give one code to different goals.

use crate::proposals::model::ActionLineCard;
use crate::strategy::document::StrategyDocument;
use crate::strategy::model::GoalRef;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::Arc;

/// A goal that a list is narrowed to, as an address names it: of this strategy, or of any that has the code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wanted {
    /// The strategy's name in addresses.
    pub strategy: Option<String>,
    /// The goal's code.
    pub code: String,
}

impl Wanted {
    /// Whether it means this goal.
    pub fn means(&self, strategy: &str, code: &str) -> bool {
        self.code == code && self.strategy.as_deref().is_none_or(|wanted| wanted == strategy)
    }
}

/// A goal of a list, and how many of its lines serve it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Served {
    /// The goal.
    pub goal: GoalRef,
    /// Lines that serve it, or a goal under it.
    pub lines: i64,
    /// Whether another strategy gives its code to a goal of the list, too.
    pub is_ambiguous: bool,
}

/// The trees of some strategies.
#[derive(Debug)]
pub struct Trees<'d> {
    parents: HashMap<&'d str, HashMap<&'d str, &'d str>>,
}

impl<'d> Trees<'d> {
    /// Looks them up once: a list of thousands asks for each line.
    pub fn of(documents: &'d [Arc<StrategyDocument>]) -> Self {
        let tree = |document: &'d Arc<StrategyDocument>| (document.strategy.slug.as_str(), document.parents());
        Self { parents: documents.iter().map(tree).collect() }
    }

    /// A goal and those above it, upwards. Of a strategy that is not known here, the goal alone.
    fn upwards<'g>(&'g self, goal: &'g GoalRef) -> impl Iterator<Item = &'g str> {
        let parents = self.parents.get(goal.slug.as_str());
        std::iter::successors(Some(goal.code.as_str()), move |code| parents?.get(code).copied())
    }

    /// Whether an action line serves the goal that is wanted.
    pub fn serves(&self, card: &ActionLineCard, wanted: &Wanted) -> bool {
        card.goals.iter().any(|goal| self.upwards(goal).any(|code| wanted.means(&goal.slug, code)))
    }

    /// The goals that the lines of a list serve themselves, by code and strategy, each with as many lines as are left when
    /// the list is narrowed to it.
    pub fn served(&self, cards: &[ActionLineCard]) -> Vec<Served> {
        let mut found: BTreeMap<(&str, &str), (&GoalRef, i64)> = BTreeMap::new();
        for goal in cards.iter().flat_map(|card| &card.goals) {
            found.entry((&goal.code, &goal.slug)).or_insert((goal, 0));
        }
        for card in cards {
            let above = card.goals.iter().flat_map(|goal| self.upwards(goal).map(|code| (code, goal.slug.as_str())));
            for key in above.collect::<HashSet<_>>() {
                found.entry(key).and_modify(|(_, lines)| *lines += 1);
            }
        }
        let mut codes: HashMap<&str, i64> = HashMap::new();
        for (code, _) in found.keys() {
            *codes.entry(code).or_default() += 1;
        }
        let served = found.values().map(|(goal, lines)| Served {
            goal: (*goal).clone(),
            lines: *lines,
            is_ambiguous: codes.get(goal.code.as_str()).is_some_and(|goals| *goals > 1),
        });
        served.collect()
    }
}
