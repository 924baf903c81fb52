//! What cannot go from a strategy, because something outside of it belongs to it.

use super::document::{KeyAction, StrategyDocument};
use crate::base::choice::choice;
use std::fmt;

choice! {
    /// The sorts of entries that other rooms hold by code, as a strategy's file calls them.
    pub enum HeldSort {
        /// Goals.
        Goals = "goals",
        /// Working groups.
        Groups = "groups",
        /// Indicators.
        Indicators = "indicators",
        /// Key actions.
        KeyActions = "key_actions",
        /// Meetings.
        Meetings = "meetings",
    }
}

/// An entry that something outside of the strategy belongs to: without it, or under another code, that would be lost.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, sqlx::FromRow)]
pub struct InUse {
    /// Its sort.
    pub sort: HeldSort,
    /// Its code; of a key action, what [`mark`] says.
    pub code: String,
}

/// How a key action is told from all others: by the goal that lists it, and by its number there.
pub fn mark(action: &KeyAction) -> String {
    format!("{}:{}", action.goal.as_deref().unwrap_or_default(), action.number)
}

impl InUse {
    /// A goal.
    pub const fn goal(code: String) -> Self {
        Self { sort: HeldSort::Goals, code }
    }

    /// Whether a strategy has it.
    pub fn is_in(&self, document: &StrategyDocument) -> bool {
        let is_it = |code: &String| *code == self.code;
        match self.sort {
            HeldSort::Goals => document.goals.iter().any(|goal| is_it(&goal.code)),
            HeldSort::Indicators => document.indicators.iter().any(|indicator| is_it(&indicator.code)),
            HeldSort::KeyActions => document.key_actions.iter().any(|action| is_it(&mark(action))),
            HeldSort::Groups => document.groups.iter().any(|group| is_it(&group.code)),
            HeldSort::Meetings => document.meetings.iter().any(|meeting| is_it(&meeting.code)),
        }
    }

    /// What readers call it: its code; of a key action, its number and the goal that lists it.
    pub fn name(&self) -> String {
        match self.code.split_once(':') {
            Some(("", number)) => number.to_owned(),
            Some((goal, number)) => format!("{number} ({goal})"),
            None => self.code.clone(),
        }
    }
}

/// As the command line tells it.
impl fmt::Display for InUse {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (one, why) = match self.sort {
            HeldSort::Goals => {
                ("goal", "consultations, action lines, reports, whoever reports for it or texts of groups belong to it")
            }
            HeldSort::Indicators => ("indicator", "values of it were reported"),
            HeldSort::KeyActions => ("key action", "a report of a year that is not published speaks of it"),
            HeldSort::Groups => ("group", "members, invitations or texts belong to it"),
            HeldSort::Meetings => ("meeting", "registrations, attendance or what was said there belong to it"),
        };
        write!(out, "{one} \"{}\" is missing from the file, but {why}", self.name())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::strategy::file;

    #[test]
    fn what_is_held_is_found_by_its_sort_and_code_in_a_strategy() {
        let document = file::parse(include_str!("../../../server/demo/krakow-2030-goal-v.toml")).unwrap();
        let held = |sort, code: &str| InUse { sort, code: code.to_owned() };
        assert!(held(HeldSort::Goals, "V.1").is_in(&document) && !held(HeldSort::Goals, "V.9").is_in(&document));
        assert!(
            held(HeldSort::KeyActions, "V:17").is_in(&document) && !held(HeldSort::KeyActions, "V:18").is_in(&document)
        );
        assert!(held(HeldSort::Indicators, "social-assistance").is_in(&document));
        assert!(!held(HeldSort::Groups, "V.1").is_in(&document) && !held(HeldSort::Meetings, "V.1").is_in(&document));
    }

    #[test]
    fn a_key_action_is_told_by_its_number() {
        let told = |code: &str| InUse { sort: HeldSort::KeyActions, code: code.to_owned() }.to_string();
        assert!(told("V:3").starts_with("key action \"3 (V)\" is missing"));
        assert!(told(":3").starts_with("key action \"3\" is missing"));
    }
}
