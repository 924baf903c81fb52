//! The strategy's entries and what must hold between them.

use super::indicators::indicator;
use super::reader::{Reader, TEXT, TITLE};
use super::shape;
use super::{FORMAT, Goals};
use crate::strategy::model::{Domain, Goal, GoalKind, KeyAction, Strategy, StrategyDocument, Territory, TerritoryKind};
use std::collections::{HashMap, HashSet};
use toml::Spanned;

pub fn document(reader: &mut Reader<'_>, file: shape::File) -> StrategyDocument {
    if *file.format.get_ref() != FORMAT {
        reader.fault(file.format.span(), "format", format!("is not one this version reads; write format = {FORMAT}"));
    }
    reader.unique("territory", file.territories.iter().map(|territory| &territory.code));
    reader.unique("domain", file.domains.iter().map(|domain| &domain.code));
    reader.unique("goal", file.goals.iter().map(|goal| &goal.code));
    reader.unique("indicator", file.indicators.iter().map(|indicator| &indicator.code));
    let territories = file.territories.iter().map(|place| (place.code.get_ref().clone(), place.kind)).collect();
    let domains = file.domains.iter().map(|domain| domain.code.get_ref().clone()).collect();
    let parent = |goal: &shape::Goal| goal.parent.as_ref().map(|parent| parent.get_ref().clone());
    // Backwards, so that of two goals with one code the first is the one that others mean.
    let goals = file.goals.iter().rev().map(|goal| (goal.code.get_ref().clone(), (goal.kind, parent(goal)))).collect();
    let mut document = StrategyDocument {
        strategy: strategy(reader, file.strategy),
        territories: file.territories.into_iter().map(|entry| territory(reader, entry, &territories)).collect(),
        domains: file.domains.into_iter().map(|entry| domain(reader, entry)).collect(),
        key_actions: key_actions(reader, file.key_actions, &goals),
        indicators: file.indicators.into_iter().map(|entry| indicator(reader, entry, &goals)).collect(),
        goals: file.goals.into_iter().map(|entry| goal(reader, entry, &goals, &domains)).collect(),
    };
    in_order(&mut document);
    document
}

/// Puts key actions and lists of codes into the strategy's order, so that two files that say the same are equal.
fn in_order(document: &mut StrategyDocument) {
    let goals: HashMap<&str, usize> =
        document.goals.iter().enumerate().map(|(place, goal)| (goal.code.as_str(), place)).collect();
    let place = |code: &String| goals.get(code.as_str()).copied();
    document.key_actions.sort_by_key(|action| (place(&action.goal), action.number));
    for action in &mut document.key_actions {
        action.operational_goals.sort_by_key(place);
    }
    let domains: HashMap<&str, usize> =
        document.domains.iter().enumerate().map(|(place, domain)| (domain.code.as_str(), place)).collect();
    for goal in &mut document.goals {
        goal.domains.sort_by_key(|code| domains.get(code.as_str()).copied());
    }
}

fn strategy(reader: &mut Reader<'_>, entry: shape::Strategy) -> Strategy {
    if entry.slug.get_ref().bytes().any(|byte| byte.is_ascii_uppercase() || byte == b'.') {
        reader.fault(entry.slug.span(), "strategy, slug", "must be in small letters, with hyphens only");
    }
    Strategy {
        slug: reader.code("strategy, slug", entry.slug),
        language: entry.language,
        title: reader.words("strategy, title", entry.title, TITLE),
        summary: reader.optional_words("strategy, summary", entry.summary, TEXT),
        horizon: reader.line("strategy, horizon", entry.horizon, 20),
        adopted_by: reader.optional_line("strategy, adopted_by", entry.adopted_by, TITLE),
        adopted_on: entry.adopted_on.map(|day| adopted_on(reader, day)).unwrap_or_default(),
        source: entry.source.map(|source| address(reader, "strategy, source", source)).unwrap_or_default(),
    }
}

fn adopted_on(reader: &mut Reader<'_>, written: Spanned<shape::Day>) -> String {
    let span = written.span();
    let day = match written.into_inner() {
        shape::Day::Written(text) => text,
        shape::Day::Toml(date) => date.to_string(),
    };
    let is_day = day.len() == 10 && day.parse::<jiff::civil::Date>().is_ok();
    let is_month = day.len() == 7 && format!("{day}-01").parse::<jiff::civil::Date>().is_ok();
    if !is_day && !is_month {
        reader.fault(
            span,
            "strategy, adopted_on",
            format!("\"{day}\" is neither a day (2018-02-07) nor a month (\"2018-02\")"),
        );
    }
    day
}

fn address(reader: &mut Reader<'_>, field: &str, written: Spanned<String>) -> String {
    let is_web = ["https://", "http://"]
        .iter()
        .any(|scheme| written.get_ref().len() > scheme.len() && written.get_ref().starts_with(scheme));
    if !is_web || written.get_ref().contains(char::is_whitespace) {
        reader.fault(written.span(), field, "must be a web address that begins with https:// or http://");
    }
    reader.line(field, written, 500)
}

fn territory(reader: &mut Reader<'_>, entry: shape::Territory, kinds: &HashMap<String, TerritoryKind>) -> Territory {
    let of = |field: &str| format!("territory \"{}\", {field}", entry.code.get_ref());
    let (code_field, name_field, parent_field) = (of("code"), of("name"), of("parent"));
    match (entry.kind, &entry.parent) {
        (TerritoryKind::District, None) => {
            reader.fault(entry.code.span(), &parent_field, "is missing: a district lies in a commune");
        }
        (_, None) => {}
        (kind, Some(parent)) => match kinds.get(parent.get_ref()) {
            None => reader.fault(
                parent.span(),
                &parent_field,
                format!("there is no territory \"{}\" in this file", parent.get_ref()),
            ),
            Some(&above) if !lies_in(kind, above) => {
                reader.fault(
                    parent.span(),
                    &parent_field,
                    format!("\"{}\" cannot lie in \"{}\"", kind.name(), above.name()),
                );
            }
            Some(_) => {}
        },
    }
    Territory {
        code: reader.code(&code_field, entry.code),
        name: reader.line(&name_field, entry.name, TITLE),
        kind: entry.kind,
        parent: entry.parent.map(Spanned::into_inner),
    }
}

/// Whether a territory of one kind can lie in one of another: a district in a commune, anything else in what ranks above
/// it. Ranks rise strictly, so that no circle is possible.
fn lies_in(kind: TerritoryKind, above: TerritoryKind) -> bool {
    match kind {
        TerritoryKind::District => above.rank() + 1 == kind.rank(),
        _ => above.rank() < kind.rank(),
    }
}

fn domain(reader: &mut Reader<'_>, entry: shape::Domain) -> Domain {
    let field = format!("domain \"{}\"", entry.code.get_ref());
    Domain {
        code: reader.code(&format!("{field}, code"), entry.code),
        name: reader.words(&format!("{field}, name"), entry.name, TITLE),
    }
}

fn goal(reader: &mut Reader<'_>, entry: shape::Goal, goals: &Goals, domains: &HashSet<String>) -> Goal {
    let field = format!("goal \"{}\"", entry.code.get_ref());
    let parent_field = format!("{field}, parent");
    match (entry.kind, &entry.parent) {
        (GoalKind::Strategic, None) => {}
        (GoalKind::Strategic, Some(parent)) => {
            reader.fault(parent.span(), &parent_field, "a strategic goal stands at the top; leave parent out");
        }
        (GoalKind::Operational, None) => {
            reader.fault(
                entry.code.span(),
                &parent_field,
                "is missing: an operational goal belongs to a strategic one",
            );
        }
        (GoalKind::Operational, Some(parent)) => match goals.get(parent.get_ref()) {
            Some((GoalKind::Strategic, _)) => {}
            Some(_) => {
                reader.fault(parent.span(), &parent_field, format!("\"{}\" is not a strategic goal", parent.get_ref()))
            }
            None => reader.fault(parent.span(), &parent_field, format!("there is no goal \"{}\"", parent.get_ref())),
        },
    }
    for domain in entry.domains.iter().filter(|domain| !domains.contains(domain.get_ref())) {
        reader.fault(
            domain.span(),
            &format!("{field}, domains"),
            format!("there is no domain \"{}\"", domain.get_ref()),
        );
    }
    once(reader, &format!("{field}, domains"), &entry.domains);
    Goal {
        code: reader.code(&format!("{field}, code"), entry.code),
        kind: entry.kind,
        parent: entry.parent.map(Spanned::into_inner),
        title: reader.words(&format!("{field}, title"), entry.title, TITLE),
        vision: reader.optional_words(&format!("{field}, vision"), entry.vision, TEXT),
        aim: reader.optional_words(&format!("{field}, aim"), entry.aim, TEXT),
        domains: entry.domains.into_iter().map(Spanned::into_inner).collect(),
    }
}

fn key_actions(reader: &mut Reader<'_>, entries: Vec<shape::KeyAction>, goals: &Goals) -> Vec<KeyAction> {
    let mut numbers = HashSet::new();
    for entry in &entries {
        let number = *entry.number.get_ref();
        let field = format!("key action {number} of goal \"{}\", number", entry.goal.get_ref());
        if number < 1 {
            reader.fault(entry.number.span(), &field, "numbers begin with 1");
        }
        if !numbers.insert((entry.goal.get_ref(), number)) {
            reader.fault(entry.number.span(), &field, "this goal already has a key action of this number");
        }
    }
    entries.into_iter().map(|entry| key_action(reader, entry, goals)).collect()
}

fn key_action(reader: &mut Reader<'_>, entry: shape::KeyAction, goals: &Goals) -> KeyAction {
    let field = format!("key action {} of goal \"{}\"", entry.number.get_ref(), entry.goal.get_ref());
    if !goals.contains_key(entry.goal.get_ref()) {
        reader.fault(
            entry.goal.span(),
            &format!("{field}, goal"),
            format!("there is no goal \"{}\"", entry.goal.get_ref()),
        );
    }
    let served = format!("{field}, operational_goals");
    for goal in &entry.operational_goals {
        let problem = match goals.get(goal.get_ref()) {
            // A parent that does not exist was told of already.
            Some((GoalKind::Operational, Some(parent)))
                if parent == entry.goal.get_ref() || !goals.contains_key(parent) =>
            {
                continue;
            }
            Some(_) => format!("\"{}\" is not an operational goal under \"{}\"", goal.get_ref(), entry.goal.get_ref()),
            None => format!("there is no goal \"{}\"", goal.get_ref()),
        };
        reader.fault(goal.span(), &served, problem);
    }
    once(reader, &served, &entry.operational_goals);
    KeyAction {
        goal: entry.goal.into_inner(),
        number: entry.number.into_inner(),
        text: reader.words(&format!("{field}, text"), entry.text, TEXT),
        operational_goals: entry.operational_goals.into_iter().map(Spanned::into_inner).collect(),
    }
}

/// Tells of codes that a list names twice.
fn once(reader: &mut Reader<'_>, field: &str, codes: &[Spanned<String>]) {
    let mut seen = HashSet::new();
    for code in codes.iter().filter(|code| !seen.insert(code.get_ref())) {
        reader.fault(code.span(), field, format!("names \"{}\" twice", code.get_ref()));
    }
}
