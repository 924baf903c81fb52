//! A strategy whole: what it is, its goals as a tree, and every other sort of entry that it has.

use super::parts::{self, Shown};
use super::words::Tongues;
use crate::base::error::AppError;
use crate::base::i18n::Lang;
use crate::editing::desk::may_edit;
use crate::editing::model::{edit_path, part_path};
use crate::front::page::{Page, page};
use crate::strategy::document::{Goal, StrategyDocument};
use crate::strategy::model::{GoalKind, goal_path, strategy_path};
use crate::strategy::rules::{Standing, standing};
use crate::strategy::store;
use crate::strategy::texts::Texts;
use crate::ui::empty::Empty;
use crate::ui::key_value::KeyValue;
use crate::ui::layout::{Breadcrumbs, Crumb, PageHead};
use leptos::prelude::*;
use leptos_meta::Title;

/// The page of a strategy.
#[component]
pub fn StrategyPage() -> impl IntoView {
    let here = Page::current();
    page(async move {
        let document = store::document(&here.site.db, here.param("slug")).await?.ok_or(AppError::NotFound)?;
        let may_edit = may_edit(&here.site.db, here.param("slug"), &here.visitor).await?;
        let (t, slug) = (here.lang(), &document.strategy.slug);
        let edit = may_edit.then(|| view! { <li><a class="reach" href=edit_path(slug)>{t.editing_title()}</a></li> });
        Ok(view! {
            {show(t, &document)}
            <ul class="card-meta section" role="list">
                <li><a class="reach" href=part_path(slug, "versions")>{t.editing_versions()}</a></li>
                {edit}
            </ul>
        })
    })
}

/// The page of this document, whether it is published or only written.
pub fn show(t: Lang, document: &StrategyDocument) -> impl IntoView + use<> {
    let strategy = &document.strategy;
    let tongues = Tongues { reader: t, own: strategy.language };
    let shown = Shown { tongues, document };
    let (title, summary) = (tongues.say(&strategy.title), tongues.say(&strategy.summary));
    let text_lang = title.lang.unwrap_or(t.code());
    let said = |name: &'static str, texts: &Texts| {
        tongues.say(texts).some().map(|said| {
            view! {
                <section class="section"><h2>{name}</h2><p lang=said.lang>{said.text}</p></section>
            }
        })
    };
    view! {
        <Title text=title.text.clone()/>
        <Breadcrumbs lang=t crumbs=vec![Crumb::new("/strategies", t.strategy_list_title())]/>
        <PageHead title=title.text kicker=t.strategy_strategy() text_lang>
            {summary.some().map(|summary| view! { <p class="lead" lang=summary.lang>{summary.text}</p> })}
        </PageHead>
        <div class="with-side">
            <aside class="side" aria-label=t.strategy_about()>
                <section class="side-section"><h2>{t.strategy_about()}</h2><KeyValue rows=parts::facts(shown)/></section>
                {afterwards(t, &strategy.slug)}
            </aside>
            <div class="reading">
                {said(t.strategy_vision(), &strategy.vision)}
                {goals(tongues, document)}
                {parts::chain(shown)}
                {listed_alone(shown)}
                {parts::plans(shown)}
                {parts::groups(shown)}
                {parts::domains(shown)}
                {parts::services(shown)}
                {parts::bodies(shown)}
                {parts::meetings(shown)}
                {said(t.strategy_method(), &strategy.method)}
                {parts::stages(shown, None)}
                {parts::publications(shown)}
                {parts::places(shown)}
            </div>
        </div>
    }
}

/// The pages that tell what became of it.
fn afterwards(t: Lang, slug: &str) -> impl IntoView + use<> {
    let (commitments, monitoring) =
        (format!("{}/commitments", strategy_path(slug)), format!("{}/monitoring", strategy_path(slug)));
    view! {
        <section class="side-section">
            <h2>{t.strategy_afterwards()}</h2>
            <ul class="stack-tight" role="list">
                <li><a href=commitments>{t.commitments_list_title()}</a></li>
                <li><a href=monitoring>{t.monitoring_title()}</a></li>
            </ul>
        </section>
    }
}

/// Key actions that no goal lists.
fn listed_alone(shown: Shown<'_>) -> Option<AnyView> {
    let t = shown.tongues.reader;
    let alone: Vec<_> = shown.document.key_actions.iter().filter(|action| action.goal.is_none()).collect();
    (!alone.is_empty()).then(|| {
        let items = alone.into_iter().map(|action| view! { <li>{shown.tongues.say(&action.text).inline()}</li> });
        let items = items.collect_view();
        view! { <section class="section stack"><h2>{t.strategy_key_actions()}</h2><ol>{items}</ol></section> }
            .into_any()
    })
}

/// The tree; a strategy that says something else instead of goals needs no excuse.
fn goals(tongues: Tongues, document: &StrategyDocument) -> Option<AnyView> {
    let t = tongues.reader;
    let says_else = !document.plans.is_empty() || !document.groups.is_empty();
    let tree = match document.goals.is_empty() {
        true if says_else => return None,
        true => view! { <Empty title=t.strategy_no_goals_title() text=t.strategy_no_goals_text()/> }.into_any(),
        false => {
            let top = document.goals.iter().filter(|goal| goal.parent.is_none());
            let branches = top.map(|goal| branch(tongues, document, goal)).collect_view();
            view! { <ul class="tree" role="list">{branches}</ul> }.into_any()
        }
    };
    Some(view! { <section class="stack"><h2>{t.strategy_goals()}</h2>{tree}</section> }.into_any())
}

/// A goal and those under it. There is no circle: each stands under one of a higher level.
fn branch(tongues: Tongues, document: &StrategyDocument, goal: &Goal) -> AnyView {
    let below: Vec<&Goal> = document.goals.iter().filter(|below| below.parent.as_ref() == Some(&goal.code)).collect();
    let line = line(tongues, document, goal);
    let t = tongues.reader;
    let Some(first) = below.first() else {
        return view! { <li><div class="tree-line">{line}</div></li> }.into_any();
    };
    let name = match first.kind {
        GoalKind::Operational => t.strategy_operational_goals(),
        GoalKind::Specific => t.strategy_specific_goals(),
        GoalKind::Main | GoalKind::Strategic => t.strategy_strategic_goals(),
    };
    let below = below.into_iter().map(|goal| branch(tongues, document, goal)).collect_view();
    // The goal's link stands beside the disclosure: a link inside a summary is not announced as one.
    view! {
        <li>
            <div class="tree-line">{line}</div>
            <details open>
                <summary>{name}</summary>
                <ul role="list">{below}</ul>
            </details>
        </li>
    }
    .into_any()
}

/// An operational goal in a tree.
pub(super) fn leaf(tongues: Tongues, document: &StrategyDocument, goal: &Goal) -> AnyView {
    view! { <li><div class="tree-line">{line(tongues, document, goal)}</div></li> }.into_any()
}

fn line(tongues: Tongues, document: &StrategyDocument, goal: &Goal) -> impl IntoView + use<> {
    let t = tongues.reader;
    let title = tongues.say(&goal.title);
    let href = goal_path(&document.strategy.slug, &goal.code);
    let actions = document
        .key_actions
        .iter()
        .filter(|action| action.goal.as_ref() == Some(&goal.code) || action.operational_goals.contains(&goal.code));
    let actions = i64::try_from(actions.count()).unwrap_or(i64::MAX);
    let indicators: Vec<_> = document.indicators.iter().filter(|indicator| indicator.goal == goal.code).collect();
    let on_track = indicators.iter().filter(|indicator| standing(indicator) == Standing::OnTrack).count();
    let track = (!indicators.is_empty()).then(|| {
        let share = t.strategy_part_of(on_track, indicators.len());
        view! { <span><strong>{share}</strong>" "{t.strategy_indicators_on_track()}</span> }
    });
    view! {
        <span class="tree-code">{goal.code.clone()}</span>
        <span class="tree-title"><a href=href lang=title.lang>{title.text}</a></span>
        <span class="tree-figures">
            {(actions > 0).then(|| view! { <span>{t.strategy_count_key_actions(actions)}</span> })}
            {track}
        </span>
    }
}
