//! What cannot go from a strategy, because something outside of it belongs to it.

use super::document::{IndicatorValue, KeyAction, StrategyDocument};
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
        /// Values of indicators.
        Values = "values",
    }
}

/// An entry that something outside of the strategy belongs to: without it, or under another code, that would be lost.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, sqlx::FromRow)]
pub struct InUse {
    /// Its sort.
    pub sort: HeldSort,
    /// Its code; of a key action, what [`mark`] says; of a value, what [`InUse::value`] makes of it.
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

    /// The figure of an indicator for a year that is published. What stands beside the figure, its note and its source, is not
    /// held: there a mistake that is found later can be told.
    pub fn value(indicator: &str, year: i64, figure: f64) -> Self {
        Self { sort: HeldSort::Values, code: format!("{indicator}:{year}:{figure}") }
    }

    /// The indicator, the year and the figure of a value.
    pub fn told_value(&self) -> Option<(&str, i64, f64)> {
        let mut parts = self.code.split(':');
        let parts = (self.sort == HeldSort::Values).then(|| (parts.next(), parts.next(), parts.next()));
        let (indicator, year, figure) = parts?;
        Some((indicator?, year?.parse().ok()?, figure?.parse().ok()?))
    }

    /// The value itself, where a strategy has it with that figure.
    fn value_in<'d>(&self, document: &'d StrategyDocument) -> Option<&'d IndicatorValue> {
        let (code, year, figure) = self.told_value()?;
        let indicator = document.indicators.iter().find(|indicator| indicator.code == code)?;
        indicator.values.iter().find(|value| value.year == year && value.value == figure)
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
            HeldSort::Values => self.value_in(document).is_some(),
        }
    }

    /// What readers call it: its code; of a key action, its number and the goal that lists it; of a value, its indicator.
    pub fn name(&self) -> String {
        if let Some((indicator, ..)) = self.told_value() {
            return indicator.to_owned();
        }
        match self.code.split_once(':') {
            Some(("", number)) => number.to_owned(),
            Some((goal, number)) => format!("{number} ({goal})"),
            None => self.code.clone(),
        }
    }
}

/// What of this goes from one state of a strategy to another. What was left out before, by a version that did not ask, holds
/// nothing up; of an indicator that goes, its values are not told besides.
pub fn gone(held: Vec<InUse>, before: &StrategyDocument, after: &StrategyDocument) -> Vec<InUse> {
    let is_gone = |held: &InUse| held.is_in(before) && !held.is_in(after);
    let is_told = |held: &InUse| {
        held.told_value().is_some_and(|(code, ..)| !after.indicators.iter().any(|indicator| indicator.code == code))
    };
    held.into_iter().filter(|held| is_gone(held) && !is_told(held)).collect()
}

/// A state of a strategy with the published values that stand in the newest one: an older state does not have those of years
/// that were published since.
pub fn with_values(older: &StrategyDocument, newest: &StrategyDocument, held: &[InUse]) -> StrategyDocument {
    let mut document = older.clone();
    for held in held.iter().filter(|held| !held.is_in(older)) {
        let (Some((code, year, _)), Some(value)) = (held.told_value(), held.value_in(newest)) else { continue };
        let indicator = document.indicators.iter_mut().find(|indicator| indicator.code == code);
        let Some(indicator) = indicator else { continue };
        indicator.values.retain(|known| known.year != year);
        let place = indicator.values.partition_point(|known| known.year < year);
        indicator.values.insert(place, value.clone());
    }
    document
}

/// As the command line tells it.
impl fmt::Display for InUse {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some((indicator, year, figure)) = self.told_value() {
            return write!(
                out,
                "indicator \"{indicator}\" does not have {figure} for {year} any more, but the monitoring of {year} is \
                 published with it; what is to be said about a published figure stands in its note"
            );
        }
        let (one, why) = match self.sort {
            HeldSort::Goals => {
                ("goal", "consultations, action lines, reports, whoever reports for it or texts of groups belong to it")
            }
            HeldSort::Indicators => ("indicator", "values of it were reported"),
            HeldSort::KeyActions => ("key action", "a report of a year that is not published speaks of it"),
            HeldSort::Groups => ("group", "members, invitations or texts belong to it"),
            HeldSort::Meetings => ("meeting", "registrations, attendance or what was said there belong to it"),
            HeldSort::Values => ("value", "the monitoring of its year is published with it"),
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
    fn a_value_is_held_by_its_figure_and_not_by_what_stands_beside_it() {
        let document = file::parse(include_str!("../../../server/demo/krakow-2030-goal-v.toml")).unwrap();
        let held = InUse::value("senior-activity-centres", 2022, 51.0);
        let mut other = document.clone();
        let centres = other.indicators.iter().position(|one| one.code == "senior-activity-centres").unwrap();
        let place = other.indicators[centres].values.iter().position(|value| value.year == 2022).unwrap();
        other.indicators[centres].values[place].source = "Another register".to_owned();
        assert_eq!(gone(vec![held.clone()], &document, &other), []);
        other.indicators[centres].values[place].value = 15.0;
        assert_eq!(gone(vec![held.clone()], &document, &other), std::slice::from_ref(&held));
        assert!(held.to_string().contains("does not have 51 for 2022"), "{held}");
        assert_eq!(gone(vec![held.clone()], &other, &document), [], "what was lost before holds nothing up");
        let restored = with_values(&other, &document, &[held]);
        assert_eq!(restored.indicators[centres].values, document.indicators[centres].values);
        let percent = InUse::value("x.y-z", 2023, 5.35);
        assert_eq!(percent.told_value(), Some(("x.y-z", 2023, 5.35)));
    }

    #[test]
    fn a_key_action_is_told_by_its_number() {
        let told = |code: &str| InUse { sort: HeldSort::KeyActions, code: code.to_owned() }.to_string();
        assert!(told("V:3").starts_with("key action \"3 (V)\" is missing"));
        assert!(told(":3").starts_with("key action \"3\" is missing"));
    }
}
