//! The chain from what the diagnosis concluded, over goals, to directions of action.

use super::{Shown, section};
use crate::strategy::document::Goal;
use crate::strategy::model::goal_path;
use crate::strategy::texts::Texts;
use crate::ui::table::{Column, DataTable};
use leptos::prelude::*;

/// One row per goal that conclusions led to or directions serve, then what belongs to none; or the row of one goal.
pub fn chain(shown: Shown<'_>, only: Option<&Goal>) -> Option<AnyView> {
    let (t, document) = (shown.tongues.reader, shown.document);
    let columns = vec![
        Column::words(t.strategy_chain_goal()),
        Column::words(t.strategy_chain_conclusions()),
        Column::words(t.strategy_chain_courses()),
    ];
    let row = |goal: Option<&Goal>| {
        let touches = |goals: &Vec<String>| match goal {
            Some(goal) => goals.contains(&goal.code),
            None => goals.is_empty(),
        };
        let conclusions = document.conclusions.iter().filter(|entry| touches(&entry.goals));
        let conclusions: Vec<Link<'_>> = conclusions.map(|entry| (&entry.text, &entry.domains)).collect();
        let courses = document.courses.iter().filter(|entry| touches(&entry.goals));
        let courses: Vec<Link<'_>> = courses.map(|entry| (&entry.text, &entry.domains)).collect();
        (!conclusions.is_empty() || !courses.is_empty())
            .then(|| vec![name(shown, goal), list(shown, &conclusions), list(shown, &courses)])
    };
    let rows: Vec<_> = match only {
        Some(goal) => row(Some(goal)).into_iter().collect(),
        None => document.goals.iter().map(Some).chain([None]).filter_map(row).collect(),
    };
    if rows.is_empty() {
        return None;
    }
    let table = view! { <DataTable caption=t.strategy_chain() quiet_caption=true columns rows/> };
    Some(section("chain", t.strategy_chain(), table.into_any()))
}

fn name(shown: Shown<'_>, goal: Option<&Goal>) -> AnyView {
    let Some(goal) = goal else { return shown.tongues.reader.strategy_chain_no_goal().into_any() };
    let title = shown.tongues.say(&goal.title);
    let href = goal_path(&shown.document.strategy.slug, &goal.code);
    view! { <a href=href>{goal.code.clone()}" "{title.inline()}</a> }.into_any()
}

/// A conclusion or a direction: what it says, and the fields of work that it is about.
type Link<'d> = (&'d Texts, &'d Vec<String>);

fn list(shown: Shown<'_>, links: &[Link<'_>]) -> AnyView {
    let item = |(text, domains): &Link<'_>| {
        let filed = shown.document.domains.iter().filter(|domain| domains.contains(&domain.code));
        let filed = filed.enumerate().map(|(place, domain)| {
            let comma = if place > 0 { ", " } else { "" };
            view! { {comma}{shown.tongues.say(&domain.name).inline()} }
        });
        let filed: Vec<_> = filed.collect();
        let filed = (!filed.is_empty()).then(|| view! { " "<span class="muted">"("{filed}")"</span> });
        view! { <li>{shown.tongues.say(text).inline()}{filed}</li> }
    };
    let items = links.iter().map(item).collect_view();
    if links.is_empty() { "–".into_any() } else { view! { <ul>{items}</ul> }.into_any() }
}
