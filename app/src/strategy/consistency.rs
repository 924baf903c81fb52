//! What must hold between the entries of a strategy. Each finding names the place by its path in the document.

use super::document::{Direction, Goal, Indicator, Meeting, StrategyDocument, TargetKind, Territory, Unit};
use super::file::problem::{Finding, Problem};
use super::model::{GoalKind, TerritoryKind};
use std::collections::{HashMap, HashSet};

/// Everything that does not fit together.
pub fn check(document: &StrategyDocument) -> Vec<Finding> {
    let mut findings = Vec::new();
    goals(&document.goals, &mut findings);
    key_actions(document, &mut findings);
    territories(&document.territories, &mut findings);
    for (place, indicator) in document.indicators.iter().enumerate() {
        self::indicator(&format!("indicators.{place}"), indicator, &mut findings);
    }
    let plans = document.plans.iter().map(|plan| (plan.code.as_str(), plan.component_of.as_deref()));
    circles("plans", "component_of", plans, &mut findings);
    let groups = document.groups.iter().map(|group| (group.code.as_str(), group.reports_to.as_deref()));
    circles("groups", "reports_to", groups, &mut findings);
    for (place, meeting) in document.meetings.iter().enumerate() {
        self::meeting(&format!("meetings.{place}"), meeting, &mut findings);
    }
    findings
}

/// Puts what has an order of its own into it, so that two files that say the same are equal.
pub fn in_order(document: &mut StrategyDocument) {
    let places: HashMap<&str, usize> =
        document.goals.iter().enumerate().map(|(place, goal)| (goal.code.as_str(), place)).collect();
    let place = |goal: &Option<String>| goal.as_deref().and_then(|code| places.get(code).copied());
    document.key_actions.sort_by_key(|action| (place(&action.goal), action.number));
    for indicator in &mut document.indicators {
        indicator.values.sort_by_key(|value| value.year);
    }
    for territory in &mut document.territories {
        territory.earlier_kinds.sort_by_key(|earlier| earlier.until);
        territory.population.sort_by_key(|population| population.year);
    }
}

fn goals(goals: &[Goal], findings: &mut Vec<Finding>) {
    let kinds: HashMap<&str, GoalKind> = goals.iter().map(|goal| (goal.code.as_str(), goal.kind)).collect();
    for (place, goal) in goals.iter().enumerate() {
        let problem = match goal.parent.as_deref() {
            None if goal.kind == GoalKind::Operational => Problem::GoalNeedsParent,
            Some(_) if goal.kind.above().is_empty() => Problem::GoalAtTop { kind: goal.kind.name() },
            Some(parent) if kinds.get(parent).is_some_and(|above| !goal.kind.above().contains(above)) => {
                let kinds: Vec<&str> = goal.kind.above().iter().map(|kind| kind.name()).collect();
                Problem::GoalNotAbove { code: parent.to_owned(), kinds: kinds.join(", ") }
            }
            _ => continue,
        };
        findings.push(Finding::at(format!("goals.{place}.parent"), problem));
    }
}

/// A key action serves goals under the one that lists it, and its number is its own there.
fn key_actions(document: &StrategyDocument, findings: &mut Vec<Finding>) {
    let goals: HashMap<&str, &Goal> = document.goals.iter().map(|goal| (goal.code.as_str(), goal)).collect();
    let mut numbers = HashSet::new();
    for (place, action) in document.key_actions.iter().enumerate() {
        if !numbers.insert((&action.goal, action.number)) {
            let problem = Problem::NumberTwice { number: action.number };
            findings.push(Finding::at(format!("key_actions.{place}.number"), problem));
        }
        let Some(listed) = action.goal.as_deref() else { continue };
        for (nth, code) in action.operational_goals.iter().enumerate() {
            let serves = goals.get(code.as_str()).is_some_and(|goal| goal.parent.as_deref() == Some(listed));
            if !serves {
                let problem = Problem::NotServed { code: code.clone(), goal: listed.to_owned() };
                findings.push(Finding::at(format!("key_actions.{place}.operational_goals.{nth}"), problem));
            }
        }
    }
}

/// A district lies in a commune, anything else in what ranks above it. Ranks rise strictly, so that no circle is possible.
fn territories(territories: &[Territory], findings: &mut Vec<Finding>) {
    let kinds: HashMap<&str, TerritoryKind> =
        territories.iter().map(|territory| (territory.code.as_str(), territory.kind)).collect();
    for (place, territory) in territories.iter().enumerate() {
        let above = territory.parent.as_deref().and_then(|parent| kinds.get(parent).copied());
        let problem = match (territory.kind, above) {
            (TerritoryKind::District, None) => Problem::DistrictNeedsParent,
            (kind, Some(above)) if !lies_in(kind, above) => {
                Problem::CannotLie { kind: kind.name(), above: above.name() }
            }
            _ => continue,
        };
        findings.push(Finding::at(format!("territories.{place}.parent"), problem));
    }
}

fn lies_in(kind: TerritoryKind, above: TerritoryKind) -> bool {
    match kind {
        TerritoryKind::District => above.rank() + 1 == kind.rank(),
        _ => above.rank() < kind.rank(),
    }
}

fn indicator(path: &str, indicator: &Indicator, findings: &mut Vec<Finding>) {
    let mut tell = |field: &str, problem: Problem| findings.push(Finding::at(format!("{path}.{field}"), problem));
    match (indicator.unit, indicator.unit_name.is_empty()) {
        (Unit::Other, true) => tell("unit_name", Problem::UnitNeedsName),
        (Unit::Count | Unit::Percent, false) => tell("unit_name", Problem::UnitHasName),
        _ => {}
    }
    let decimals = indicator.decimals;
    let is_whole = |figure: f64| format!("{figure:.*}", usize::try_from(decimals).unwrap_or(0)).parse() == Ok(figure);
    for (place, value) in indicator.values.iter().enumerate().filter(|(_, value)| !is_whole(value.value)) {
        tell(&format!("values.{place}.value"), Problem::TooManyDigits { figure: value.value.to_string(), decimals });
    }
    let target = &indicator.target;
    match (target.kind, target.value) {
        (TargetKind::Trend, Some(_)) => tell("target.value", Problem::TrendHasValue),
        (TargetKind::Value | TargetKind::Approximate, None) => tell("target.value", Problem::TargetNeedsValue),
        (_, Some(value)) if !is_whole(value) => {
            tell("target.value", Problem::TooManyDigits { figure: value.to_string(), decimals });
        }
        _ => {}
    }
    let Some(first) = indicator.values.iter().min_by_key(|value| value.year) else { return };
    if target.year <= first.year {
        tell("target.year", Problem::TargetTooEarly { year: target.year, first: first.year });
    }
    let is_behind = |value: f64| match indicator.direction {
        Direction::Rising => value < first.value,
        Direction::Falling => value > first.value,
    };
    if let Some(value) = target.value.filter(|value| is_behind(*value)) {
        let problem = Problem::TargetBehind { target: value.to_string(), first: first.value.to_string() };
        tell("target.value", problem);
    }
}

/// A meeting with a time or a registration has a day; it ends after it begins, and registration ends before it is over.
fn meeting(path: &str, meeting: &Meeting, findings: &mut Vec<Finding>) {
    let mut tell = |field: &str, problem: Problem| findings.push(Finding::at(format!("{path}.{field}"), problem));
    let (from, until, registration) = (&meeting.from, &meeting.until, &meeting.registration_until);
    if meeting.on.len() < 10 {
        let needs = [("from", !from.is_empty()), ("registration_until", !registration.is_empty())];
        let needs = needs.into_iter().chain([("capacity", meeting.capacity.is_some())]);
        needs.filter(|(_, is_there)| *is_there).for_each(|(field, _)| tell(field, Problem::NeedsDay));
    }
    // Hours and days of full length stand in the order of their letters.
    match (from.is_empty(), until.is_empty()) {
        (true, false) => tell("until", Problem::EndsUnbegun),
        (false, false) if until <= from => tell("until", Problem::EndsTooEarly { from: from.clone() }),
        _ => {}
    }
    if meeting.on.len() == 10 && !registration.is_empty() && (registration.len() < 10 || *registration > meeting.on) {
        tell("registration_until", Problem::RegistrationTooLate { on: meeting.on.clone() });
    }
}

/// Tells of what stands under itself. Each circle is told once, at its first entry.
fn circles<'d>(
    list: &str,
    field: &str,
    above: impl Iterator<Item = (&'d str, Option<&'d str>)>,
    findings: &mut Vec<Finding>,
) {
    let entries: Vec<(&str, Option<&str>)> = above.collect();
    let above: HashMap<&str, &str> = entries.iter().filter_map(|&(code, above)| Some((code, above?))).collect();
    let mut told = HashSet::new();
    for (place, &(code, _)) in entries.iter().enumerate() {
        let mut way = vec![code];
        while let Some(&next) = above.get(way.last().copied().unwrap_or_default()) {
            if next == code && !told.contains(code) {
                told.extend(way.iter().copied());
                let codes = way.iter().chain([&code]).copied().collect::<Vec<_>>().join(" → ");
                findings.push(Finding::at(format!("{list}.{place}.{field}"), Problem::Circle { codes }));
            }
            if way.contains(&next) {
                break;
            }
            way.push(next);
        }
    }
}
