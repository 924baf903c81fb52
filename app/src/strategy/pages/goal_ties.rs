//! What else the document ties to a goal: key actions, tools, bodies, plans, working groups.

use super::parts::{Shown, section};
use crate::strategy::document::{Goal, KeyAction, Tool, ToolKind};
use crate::strategy::model::{goal_path, plan_path, strategy_path};
use crate::strategy::pages::words::Spoken;
use crate::ui::badge::{Badge, GoalBadge};
use leptos::prelude::*;

/// The policies, programmes and projects by which a goal is worked at, each with where to read of it.
pub fn tools(shown: Shown<'_>, goal: &Goal) -> Option<AnyView> {
    let t = shown.tongues.reader;
    let tool = |tool: &Tool| {
        let kind = match tool.kind {
            ToolKind::Policy => t.overview_tool_policy(),
            ToolKind::Programme => t.overview_tool_programme(),
            ToolKind::Project => t.overview_tool_project(),
        };
        let title = shown.tongues.say(&tool.title).inline();
        let name = match tool.source.as_str() {
            "" => title,
            source => view! { <a href=source.to_owned()>{title}</a> }.into_any(),
        };
        view! { <li>{name}" "<span class="muted">"("{kind}")"</span></li> }
    };
    let tools = goal.tools.iter().map(tool).collect_view();
    (!goal.tools.is_empty()).then(|| section("tools", t.overview_tools(), view! { <ul>{tools}</ul> }.into_any()))
}

/// A key action: its number, what is to be done, the goals that it serves besides the one whose page this is, and the bodies
/// that it names.
pub fn key_action(shown: Shown<'_>, action: &KeyAction, here: Option<&Goal>) -> AnyView {
    let (t, tongues) = (shown.tongues.reader, shown.tongues);
    let is_here = |goal: &Goal| here.is_some_and(|here| here.code == goal.code);
    let served = shown.document.goals.iter().filter(|goal| action.operational_goals.contains(&goal.code));
    let served = served.filter(|goal| !is_here(goal)).map(|goal| {
        let href = goal_path(&shown.document.strategy.slug, &goal.code);
        view! { <li><GoalBadge code=goal.code.clone() title=tongues.say(&goal.title).text href/></li> }
    });
    let served: Vec<_> = served.collect();
    let served = (!served.is_empty())
        .then(|| view! { <ul class="badges" role="list" aria-label=t.strategy_key_action_serves()>{served}</ul> });
    let text = tongues.say(&action.text);
    view! {
        <li value=action.number.to_string()>
            <p lang=text.lang>{text.text}</p>
            {served}
            {bodies(shown, action)}
        </li>
    }
    .into_any()
}

/// Names in frames, under a name of their own for those who do not see that they belong together.
pub fn badges(name: &'static str, labels: Vec<Spoken>) -> Option<AnyView> {
    (!labels.is_empty()).then(|| {
        let items = labels.into_iter().map(|label| view! { <li lang=label.lang><Badge label=label.text/></li> });
        view! { <ul class="badges" role="list" aria-label=name>{items.collect_view()}</ul> }.into_any()
    })
}

/// The bodies that a key action names.
fn bodies(shown: Shown<'_>, action: &KeyAction) -> Option<AnyView> {
    let names: Vec<_> = shown.document.bodies.iter().filter(|body| action.bodies.contains(&body.code)).collect();
    (!names.is_empty()).then(|| {
        let names = names.into_iter().enumerate().map(|(place, body)| {
            let comma = if place > 0 { ", " } else { "" };
            view! { {comma}{shown.tongues.say(&body.name).inline()} }
        });
        view! { <p class="small muted">{shown.tongues.reader.overview_bodies()}" "{names.collect_view()}</p> }
            .into_any()
    })
}

/// The plans that serve a goal, and the groups that work on it.
pub fn served_by(shown: Shown<'_>, goal: &Goal) -> Option<AnyView> {
    let (t, document) = (shown.tongues.reader, shown.document);
    let slug = &document.strategy.slug;
    let plans = document.plans.iter().filter(|plan| plan.goals.contains(&goal.code));
    let plans = plans.map(|plan| (plan_path(slug, &plan.code), shown.tongues.say(&plan.title), t.strategy_plan()));
    let groups = document.groups.iter().filter(|group| group.goals.contains(&goal.code));
    let groups = groups.map(|group| {
        let href = format!("{}#group-{}", strategy_path(slug), group.code);
        (href, shown.tongues.say(&group.name), t.overview_group())
    });
    let items: Vec<_> = plans
        .chain(groups)
        .map(|(href, name, sort)| {
            view! { <li><a href=href lang=name.lang>{name.text}</a>" "<span class="muted">"("{sort}")"</span></li> }
        })
        .collect();
    (!items.is_empty()).then(|| section("served-by", t.overview_served_by(), view! { <ul>{items}</ul> }.into_any()))
}
