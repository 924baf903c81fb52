//! How the goals of an action line stand, small, where people vote on it.

use super::indicator::{anchor, course, target_words};
use super::words::{Tongues, figure, standing_badge};
use crate::base::i18n::Lang;
use crate::strategy::document::{Indicator, StrategyDocument};
use crate::strategy::model::{GoalRef, goal_path};
use crate::strategy::rules::standing;
use crate::ui::chart::Sparkline;
use leptos::prelude::*;
use std::sync::Arc;

/// The indicators by which the goals of an action line are watched, each goal's once; those of the goal above, where a goal
/// has none of its own.
pub fn beside_ballot(t: Lang, documents: &[Arc<StrategyDocument>], goals: &[GoalRef]) -> Option<AnyView> {
    let mut shown: Vec<(&StrategyDocument, &str)> = Vec::new();
    for goal in goals {
        let Some(document) = documents.iter().find(|document| document.strategy.slug == goal.slug) else { continue };
        if let Some(watched) = watched(document, &goal.code)
            && !shown.iter().any(|(known, code)| known.strategy.slug == goal.slug && *code == watched)
        {
            shown.push((document, watched));
        }
    }
    let goals: Vec<AnyView> = shown.into_iter().map(|(document, code)| goal(t, document, code)).collect();
    (!goals.is_empty()).then(|| {
        view! {
            <section class="section stands" aria-labelledby="stands-title">
                <h2 id="stands-title">{t.overview_beside()}</h2>
                {goals}
            </section>
        }
        .into_any()
    })
}

/// The nearest goal with indicators, from this one upwards.
fn watched<'d>(document: &'d StrategyDocument, code: &str) -> Option<&'d str> {
    let goal = document.goals.iter().find(|goal| goal.code == code)?;
    match document.indicators.iter().any(|indicator| indicator.goal == goal.code) {
        true => Some(&goal.code),
        false => watched(document, goal.parent.as_deref()?),
    }
}

fn goal(t: Lang, document: &StrategyDocument, code: &str) -> AnyView {
    let tongues = Tongues::of(t, document);
    let href = goal_path(&document.strategy.slug, code);
    let own = document.indicators.iter().filter(|indicator| indicator.goal == code);
    let own = own.map(|indicator| one(tongues, indicator, &href)).collect_view();
    view! {
        <section class="stack-tight">
            <h3><a class="reach" href=format!("{href}#indicators")>{t.overview_beside_goal(code)}</a></h3>
            <ul class="watched" role="list">{own}</ul>
        </section>
    }
    .into_any()
}

/// An indicator in three short lines: its name, what was measured last and whether that is on track, where it should be.
fn one(tongues: Tongues, indicator: &Indicator, goal: &str) -> AnyView {
    let t = tongues.reader;
    let name = tongues.say(&indicator.name);
    let points = indicator.values.iter().map(|value| (value.year as f64, value.value)).collect();
    let last = match indicator.values.last() {
        None => view! { <span class="muted">{t.strategy_no_values()}</span> }.into_any(),
        // A year is no number that is grouped.
        Some(last) => view! { <span><strong>{figure(tongues, indicator, last.value)}</strong>{format!(" ({})", last.year)}</span> }
            .into_any(),
    };
    view! {
        <li>
            <Sparkline points title=name.text.clone() description=course(tongues, indicator)/>
            <a class="reach" href=format!("{goal}#{}", anchor(indicator)) lang=name.lang>{name.text}</a>
            <span class="row">{last}{standing_badge(t, standing(indicator))}</span>
            <span class="muted">{target_words(tongues, indicator)}</span>
        </li>
    }
    .into_any()
}
