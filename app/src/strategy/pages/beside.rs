//! How the goals of an action line stand, small, where people vote on it.

use super::indicator::{anchor, course, span};
use super::words::{Tongues, standing_badge};
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
        view! { <details class="disclosure"><summary>{t.overview_beside()}</summary><div class="stack">{goals}</div></details> }
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
    let tongues = Tongues { reader: t, own: document.strategy.language };
    let href = goal_path(&document.strategy.slug, code);
    let one = |indicator: &Indicator| {
        let name = tongues.say(&indicator.name);
        let points = indicator.values.iter().map(|value| (value.year as f64, value.value)).collect();
        let span = span(tongues, indicator).map(|span| view! { " "<strong>{span}</strong> });
        view! {
            <li>
                <Sparkline points title=name.text.clone() description=course(tongues, indicator)/>
                <span><a href=format!("{href}#{}", anchor(indicator)) lang=name.lang>{name.text}</a>{span}</span>
                {standing_badge(t, standing(indicator))}
            </li>
        }
    };
    let own = document.indicators.iter().filter(|indicator| indicator.goal == code);
    let own = own.map(one).collect_view();
    view! {
        <section class="stack-tight">
            <h2 class="small">{t.overview_beside_goal(code)}</h2>
            <ul class="watched" role="list">{own}</ul>
        </section>
    }
    .into_any()
}
