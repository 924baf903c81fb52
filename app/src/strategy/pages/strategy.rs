//! A strategy: what it is, its goals as a tree, its fields of work and places.

use super::words::{Tongues, adopted_on, territory_kind};
use crate::base::error::AppError;
use crate::base::i18n::Lang;
use crate::front::page::{Page, page};
use crate::strategy::model::{Domain, Goal, GoalKind, Strategy, StrategyDocument, Territory, goal_path};
use crate::strategy::rules::{Standing, standing};
use crate::strategy::store;
use crate::ui::empty::Empty;
use crate::ui::key_value::KeyValue;
use crate::ui::layout::{Breadcrumbs, Crumb, PageHead};
use crate::ui::table::{Column, DataTable};
use leptos::prelude::*;
use leptos_meta::Title;

/// The page of a strategy.
#[component]
pub fn StrategyPage() -> impl IntoView {
    let here = Page::current();
    page(async move {
        let document = store::document(&here.site.db, here.param("slug")).await?.ok_or(AppError::NotFound)?;
        Ok(show(here.lang(), &document))
    })
}

fn show(t: Lang, document: &StrategyDocument) -> impl IntoView + use<> {
    let strategy = &document.strategy;
    let tongues = Tongues { reader: t, own: strategy.language };
    let (title, summary) = (tongues.say(&strategy.title), tongues.say(&strategy.summary));
    let text_lang = title.lang.unwrap_or(t.code());
    view! {
        <Title text=title.text.clone()/>
        <Breadcrumbs lang=t crumbs=vec![Crumb::new("/strategies", t.strategy_list_title())]/>
        <PageHead title=title.text kicker=t.strategy_strategy() text_lang>
            {summary.some().map(|summary| view! { <p class="lead" lang=summary.lang>{summary.text}</p> })}
        </PageHead>
        <div class="with-side">
            <aside class="side" aria-label=t.strategy_about()>
                <section class="side-section"><h2>{t.strategy_about()}</h2><KeyValue rows=facts(t, strategy)/></section>
            </aside>
            <div class="reading">
                <section class="stack">
                    <h2>{t.strategy_goals()}</h2>
                    {goals(tongues, document)}
                </section>
                {domains(tongues, &document.domains)}
                {territories(t, &document.territories)}
            </div>
        </div>
    }
}

fn facts(t: Lang, strategy: &Strategy) -> Vec<(String, AnyView)> {
    let own = strategy.language.code();
    let mut facts = vec![(t.strategy_horizon().to_owned(), strategy.horizon.clone().into_any())];
    if !strategy.adopted_by.is_empty() {
        let by = strategy.adopted_by.clone();
        facts.push((t.strategy_adopted_by().to_owned(), view! { <span lang=own>{by}</span> }.into_any()));
    }
    if !strategy.adopted_on.is_empty() {
        facts.push((t.strategy_adopted_on().to_owned(), adopted_on(t, &strategy.adopted_on).into_any()));
    }
    if !strategy.source.is_empty() {
        let link = view! { <a href=strategy.source.clone() hreflang=own>{t.strategy_document_link()}</a> };
        facts.push((t.strategy_document().to_owned(), link.into_any()));
    }
    facts
}

fn goals(tongues: Tongues, document: &StrategyDocument) -> AnyView {
    let t = tongues.reader;
    if document.goals.is_empty() {
        return view! { <Empty title=t.strategy_no_goals_title() text=t.strategy_no_goals_text()/> }.into_any();
    }
    let top = document.goals.iter().filter(|goal| goal.kind == GoalKind::Strategic);
    let branches = top.map(|goal| branch(tongues, document, goal)).collect_view();
    view! { <ul class="tree" role="list">{branches}</ul> }.into_any()
}

fn branch(tongues: Tongues, document: &StrategyDocument, goal: &Goal) -> impl IntoView + use<> {
    let below: Vec<&Goal> = document.goals.iter().filter(|below| below.parent.as_ref() == Some(&goal.code)).collect();
    let line = line(tongues, document, goal);
    if below.is_empty() {
        return view! { <li><div class="tree-line">{line}</div></li> }.into_any();
    }
    let leaves = below.into_iter().map(|goal| leaf(tongues, document, goal)).collect_view();
    // The goal's link stands beside the disclosure: a link inside a summary is not announced as one.
    view! {
        <li>
            <div class="tree-line">{line}</div>
            <details open>
                <summary>{tongues.reader.strategy_operational_goals()}</summary>
                <ul role="list">{leaves}</ul>
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
        .filter(|action| action.goal == goal.code || action.operational_goals.contains(&goal.code));
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

fn domains(tongues: Tongues, domains: &[Domain]) -> Option<impl IntoView + use<>> {
    (!domains.is_empty()).then(|| {
        let names = domains.iter().map(|domain| view! { <li>{tongues.say(&domain.name).inline()}</li> }).collect_view();
        view! { <section class="section"><h2>{tongues.reader.strategy_domains()}</h2><ul>{names}</ul></section> }
    })
}

fn territories(t: Lang, territories: &[Territory]) -> Option<impl IntoView + use<>> {
    (!territories.is_empty()).then(|| {
        let columns = vec![Column::words(t.strategy_territories()), Column::words(t.strategy_territory_kind())];
        let row = |place: &Territory| vec![place.name.clone().into_any(), territory_kind(t, place.kind).into_any()];
        let rows = territories.iter().map(row).collect();
        view! {
            <section class="section">
                <h2>{t.strategy_territories()}</h2>
                <DataTable caption=t.strategy_territories() quiet_caption=true columns rows/>
            </section>
        }
    })
}
