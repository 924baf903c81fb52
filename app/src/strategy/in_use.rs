//! What cannot go from a strategy, because something outside of it belongs to it.

use super::document::{KeyAction, StrategyDocument};
use std::fmt;

/// An entry that something outside of the strategy belongs to: without it, or under another code, that would be lost.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, sqlx::FromRow)]
pub struct InUse {
    /// Its sort: `groups`.
    pub sort: String,
    /// Its code; of a key action, what [`mark`] says.
    pub code: String,
}

/// How a key action is told from all others: by the goal that lists it, and by its number there.
pub fn mark(action: &KeyAction) -> String {
    format!("{}:{}", action.goal.as_deref().unwrap_or_default(), action.number)
}

impl InUse {
    /// A goal.
    pub fn goal(code: String) -> Self {
        Self { sort: "goals".to_owned(), code }
    }

    /// Whether a strategy has it.
    pub fn is_in(&self, document: &StrategyDocument) -> bool {
        let is_it = |code: &String| *code == self.code;
        match self.sort.as_str() {
            "goals" => document.goals.iter().any(|goal| is_it(&goal.code)),
            "indicators" => document.indicators.iter().any(|indicator| is_it(&indicator.code)),
            "key_actions" => document.key_actions.iter().any(|action| is_it(&mark(action))),
            "groups" => document.groups.iter().any(|group| is_it(&group.code)),
            "meetings" => document.meetings.iter().any(|meeting| is_it(&meeting.code)),
            _ => false,
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
        let (one, why) = match self.sort.as_str() {
            "goals" => ("goal", "consultations, action lines, reports or texts of groups belong to it"),
            "indicators" => ("indicator", "values of it were reported"),
            "key_actions" => ("key action", "a report of a year that is not published speaks of it"),
            "groups" => ("group", "members, invitations or texts belong to it"),
            _ => ("meeting", "registrations, attendance or what was said there belong to it"),
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
        let held = |sort: &str, code: &str| InUse { sort: sort.to_owned(), code: code.to_owned() };
        assert!(held("goals", "V.1").is_in(&document) && !held("goals", "V.9").is_in(&document));
        assert!(held("key_actions", "V:17").is_in(&document) && !held("key_actions", "V:18").is_in(&document));
        assert!(held("indicators", "social-assistance").is_in(&document));
        assert!(!held("groups", "V.1").is_in(&document) && !held("meetings", "V.1").is_in(&document));
    }

    #[test]
    fn a_key_action_is_told_by_its_number() {
        let told = |code: &str| InUse { sort: "key_actions".to_owned(), code: code.to_owned() }.to_string();
        assert!(told("V:3").starts_with("key action \"3 (V)\" is missing"));
        assert!(told(":3").starts_with("key action \"3\" is missing"));
    }
}
