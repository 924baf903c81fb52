//! What the reports of a year say, goal by goal: as everybody reads it once it is published, and as an administrator reads
//! it before.

use super::{goal_title, or_dash};
use crate::base::i18n::Lang;
use crate::base::markdown::{self, SafeHtml};
use crate::commitments::pages::{state_badge, state_word};
use crate::monitoring::model::{Report, ReportedState};
use crate::monitoring::rules::{until, with_value};
use crate::monitoring::subjects::{counted, line_of};
use crate::proposals::model::line_path;
use crate::strategy::document::{Indicator, StrategyDocument};
use crate::strategy::model::{anchor, goal_path};
use crate::strategy::pages::{Tongues, figure, standing_badge};
use crate::strategy::rules::standing;
use crate::ui::table::{Column, DataTable};
use leptos::prelude::*;

/// The reports, in the order of the goals.
pub fn year_told(tongues: Tongues, document: &StrategyDocument, year: i64, reports: &[&Report]) -> AnyView {
    reports.iter().map(|report| one(tongues, document, year, report)).collect_view().into_any()
}

/// The id of a goal's part of the page of a year.
pub fn goal_anchor(goal: &str) -> String {
    anchor("goal", goal)
}

fn one(tongues: Tongues, document: &StrategyDocument, year: i64, report: &Report) -> AnyView {
    let t = tongues.reader;
    let lang = tongues.own.foreign_in(t);
    let title = goal_title(tongues, document, &report.goal);
    let href = goal_path(&document.strategy.slug, &report.goal);
    let narrative: SafeHtml = markdown::render(&report.narrative);
    let id = goal_anchor(&report.goal);
    view! {
        <section class="section stack" id=id>
            <h2><a href=href>{report.goal.clone()}" "<span lang=title.lang>{title.text}</span></a></h2>
            <p class="muted">{t.commitments_unit()}": "<span lang=lang>{report.unit.clone()}</span></p>
            <div class="prose" lang=lang inner_html=narrative.into_string()></div>
            {indicators(tongues, document, year, report)}
            {states(t, lang, report)}
        </section>
    }
    .into_any()
}

/// Each indicator of the goal, and what was reported of one that has moved to another goal since: the value of the year, the
/// one before it, and where it stood then.
fn indicators(tongues: Tongues, document: &StrategyDocument, year: i64, report: &Report) -> Option<AnyView> {
    let t = tongues.reader;
    let is_reported = |one: &Indicator| report.values.iter().any(|value| value.indicator == one.code);
    let is_its = |one: &&Indicator| one.goal == report.goal || is_reported(one);
    let own: Vec<&Indicator> = document.indicators.iter().filter(is_its).collect();
    let row = |indicator: &&Indicator| {
        let reported = report.values.iter().find(|value| value.indicator == indicator.code);
        let mut known = until(indicator, year);
        let before = known.values.iter().rfind(|value| value.year < year);
        let before = before.map(|value| format!("{} ({})", figure(tongues, indicator, value.value), value.year));
        // Until the year is published, its values are not in the strategy yet.
        if let Some(reported) = reported {
            known = with_value(known, year, reported);
        }
        vec![
            tongues.say(&indicator.name).inline(),
            or_dash(reported.map(|value| figure(tongues, indicator, value.value))).into_any(),
            or_dash(before).into_any(),
            standing_badge(t, standing(&known)),
        ]
    };
    let rows: Vec<_> = own.iter().map(row).collect();
    let columns = vec![
        Column::words(t.monitoring_indicator()),
        Column::numbers(year.to_string()),
        Column::numbers(t.monitoring_before()),
        Column::words(t.monitoring_judged()),
    ];
    let lang = tongues.own.foreign_in(t);
    let notes = report.values.iter().filter_map(|value| {
        let indicator = own.iter().find(|indicator| indicator.code == value.indicator)?;
        let (name, cited) = (tongues.say(&indicator.name).inline(), t.strategy_source_line(value.source.clone()));
        let source = match value.source_link.as_str() {
            "" => cited.into_any(),
            link => view! { <a href=link.to_owned()>{cited}</a> }.into_any(),
        };
        let note = (!value.note.is_empty()).then(|| view! { <br/><span lang=lang>{value.note.clone()}</span> });
        Some(view! { <li><strong>{name}</strong>": "{source}{note}</li> })
    });
    let notes: Vec<_> = notes.collect();
    (!own.is_empty()).then(|| {
        view! {
            <DataTable caption=t.strategy_indicators() columns rows/>
            {(!notes.is_empty()).then(|| view! { <ul class="chart-notes" role="list" aria-label=t.strategy_notes()>{notes}</ul> })}
        }
        .into_any()
    })
}

/// Where key actions stand, then where commitments do, each sort under a heading of its own: how many, and each. A commitment
/// leads to its action line, unless that was hidden since.
fn states(t: Lang, lang: Option<&'static str>, report: &Report) -> AnyView {
    let (commitments, key_actions): (Vec<&ReportedState>, Vec<&ReportedState>) =
        report.states.iter().partition(|state| line_of(&state.subject).is_some());
    let one = |state: &&ReportedState| {
        let note =
            (!state.note.is_empty()).then(|| view! { <br/> <span class="muted" lang=lang>{state.note.clone()}</span> });
        let label = view! { <span lang=lang>{state.label.clone()}</span> };
        let line = line_of(&state.subject).filter(|_| report.readable.contains(&state.subject));
        let label = match line {
            Some((consultation, code)) => {
                view! { <a class="reach" href=line_path(consultation, code)>{label}</a> }.into_any()
            }
            None => label.into_any(),
        };
        view! { <li>{state_badge(t, state.state)}" "{label}{note}</li> }
    };
    let part = |name: &'static str, states: &[&ReportedState]| {
        (!states.is_empty()).then(|| {
            view! {
                <h3>{name}</h3>
                <p>{state_counts(t, states)}</p>
                <ul class="stack-tight" role="list">{states.iter().map(one).collect_view()}</ul>
            }
        })
    };
    let (key_actions, commitments) =
        (part(t.strategy_key_actions(), &key_actions), part(t.commitments_list_title(), &commitments));
    view! { {key_actions}{commitments} }.into_any()
}

/// How many stand where, in a line.
fn state_counts(t: Lang, states: &[&ReportedState]) -> String {
    let counts = counted(states.iter().map(|state| state.state));
    let counts = counts.into_iter().map(|(state, count)| format!("{}: {count}", state_word(t, state)));
    counts.collect::<Vec<_>>().join(", ")
}
