//! Two years side by side.

use super::told::goal_anchor;
use super::{crumbs_below, goal_title, or_dash, strategy_of};
use crate::base::error::AppResult;
use crate::base::i18n::Lang;
use crate::commitments::model::CommitmentState;
use crate::commitments::pages::state_word;
use crate::front::page::{Page, page};
use crate::monitoring::model::{monitoring_path, year_path};
use crate::monitoring::rules::compared;
use crate::monitoring::store;
use crate::open_data::linked::Linked;
use crate::open_data::pages::{Download, both, downloads};
use crate::strategy::document::{Indicator, StrategyDocument, Unit};
use crate::strategy::model::{goal_path, strategy_path};
use crate::strategy::pages::{Tongues, anchor, figure};
use crate::ui::empty::Empty;
use crate::ui::field::{Choice, SelectField, SubmitButton};
use crate::ui::layout::{Breadcrumbs, PageHead};
use crate::ui::linked_data::LinkedData;
use crate::ui::table::{Column, DataTable};
use leptos::prelude::*;
use leptos_meta::Title;
use std::collections::BTreeSet;

/// How many of which goal stood where in which year.
type Counts = Vec<(String, i64, CommitmentState, i64)>;

/// The values of every indicator in two years and what changed, and where key actions and commitments stood.
#[component]
pub fn ComparePage() -> impl IntoView {
    let p = Page::current();
    page(async move { load(&p).await })
}

async fn load(p: &Page) -> AppResult<AnyView> {
    let (t, db) = (p.lang(), &p.site.db);
    let (document, tongues) = strategy_of(p).await?;
    let slug = &document.strategy.slug;
    let asked = [p.query("from"), p.query("to")].map(|year| year.and_then(|year| year.parse().ok()));
    let (years, [from, to]) = compared(&document, &store::years(db, slug).await?, asked);
    let counts = store::state_counts(db, slug, [from, to]).await?;
    let body = match years.is_empty() {
        true => view! { <Empty title=t.monitoring_none_title() text=t.monitoring_none_text()/> }.into_any(),
        false => {
            let goals =
                document.goals.iter().filter_map(|goal| one(tongues, &document, &goal.code, &counts, [from, to]));
            let query = format!("?from={from}&to={to}");
            let files = both(&format!("{}/compare", monitoring_path(slug)), t.open_data_compare_of());
            let files = files.map(|file| Download { href: format!("{}{query}", file.href), ..file });
            let files = downloads(t, &strategy_path(slug), files.to_vec());
            let facts = Linked { site: &p.site, document: &document, lang: t }
                .compared([from, to], t.monitoring_compare_title());
            view! { {choice(t, &years, [from, to])} {goals.collect_view()} <LinkedData facts/> {files} }.into_any()
        }
    };
    let title = t.monitoring_compare_title();
    Ok(view! {
        <Title text=title/>
        <Breadcrumbs lang=t crumbs=crumbs_below(tongues, &document)/>
        <PageHead title lead=t.monitoring_compare_lead()/>
        {body}
    }
    .into_any())
}

/// Which years; asked for by address, so that a comparison can be passed on.
fn choice(t: Lang, years: &BTreeSet<i64>, [from, to]: [i64; 2]) -> AnyView {
    let choices = || years.iter().map(|year| Choice::new(year.to_string(), year.to_string())).collect::<Vec<_>>();
    view! {
        <form class="form no-print" method="get" novalidate>
            <SelectField name="from" label=t.monitoring_from_year() choices=choices() value=from.to_string()/>
            <SelectField name="to" label=t.monitoring_to_year() choices=choices() value=to.to_string()/>
            <div class="form-actions"><SubmitButton label=t.monitoring_compare()/></div>
        </form>
    }
    .into_any()
}

/// A goal; none that has nothing in either year.
fn one(tongues: Tongues, document: &StrategyDocument, code: &str, counts: &Counts, years: [i64; 2]) -> Option<AnyView> {
    let t = tongues.reader;
    let own = document.indicators.iter().filter(|one| one.goal == code);
    let rows: Vec<Vec<AnyView>> = own
        .filter_map(|indicator| {
            let [before, after] = years.map(|year| at(indicator, year));
            before.or(after)?;
            let change = before.zip(after).map(|(before, after)| changed(tongues, indicator, after - before));
            // The goal's page has each year's value with where it comes from.
            let source = format!("{}#{}", goal_path(&document.strategy.slug, code), anchor(indicator));
            let said =
                |value: Option<f64>| linked(value.map(|value| (figure(tongues, indicator, value), source.clone())));
            Some(vec![tongues.say(&indicator.name).inline(), said(before), said(after), or_dash(change).into_any()])
        })
        .collect();
    // A year of which nothing was reported is no year in which nothing stood anywhere.
    let of_goal: Vec<_> = counts.iter().filter(|(goal, ..)| goal == code).collect();
    let of = |year: i64, state: CommitmentState| {
        let of_year = || of_goal.iter().filter(move |(_, known, ..)| *known == year);
        let count = of_year().find(|(_, _, is, _)| *is == state).map_or(0, |(.., count)| *count);
        of_year().next().map(|_| count)
    };
    let row = |state: &CommitmentState| {
        let [before, after] = years.map(|year| of(year, *state));
        let is_there = [before, after].into_iter().flatten().any(|count| count > 0);
        let said = |year: i64, count: Option<i64>| {
            let source = || format!("{}#{}", year_path(&document.strategy.slug, year), goal_anchor(code));
            linked(count.map(|count| (t.number(count), source())))
        };
        let change = before.zip(after).map(|(before, after)| signed(t.number(after - before), after > before));
        let word = state_word(t, *state).into_any();
        is_there.then(|| vec![word, said(years[0], before), said(years[1], after), or_dash(change).into_any()])
    };
    let states: Vec<Vec<AnyView>> = CommitmentState::ALL.iter().filter_map(row).collect();
    if rows.is_empty() && states.is_empty() {
        return None;
    }
    let columns = |first: &str| {
        let numbers = years.map(|year| Column::numbers(year.to_string()));
        let mut columns = vec![Column::words(first)];
        columns.extend(numbers);
        columns.push(Column::numbers(t.monitoring_change()));
        columns
    };
    let title = goal_title(tongues, document, code);
    let values = (!rows.is_empty())
        .then(|| view! { <DataTable caption=t.strategy_indicators() columns=columns(t.monitoring_indicator()) rows/> });
    let stood = (!states.is_empty()).then(
        || view! { <DataTable caption=t.monitoring_states() columns=columns(t.monitoring_state()) rows=states/> },
    );
    Some(
        view! {
            <section class="section stack">
                <h2>{code.to_owned()}" "<span lang=title.lang>{title.text}</span></h2>
                {values}
                {stood}
            </section>
        }
        .into_any(),
    )
}

/// A number that leads to where it comes from.
fn linked(number: Option<(String, String)>) -> AnyView {
    match number {
        Some((number, href)) => view! { <a class="reach" href=href>{number}</a> }.into_any(),
        None => or_dash(None).into_any(),
    }
}

/// The value of a year.
fn at(indicator: &Indicator, year: i64) -> Option<f64> {
    indicator.values.iter().find(|value| value.year == year).map(|value| value.value)
}

/// A difference with its sign; a minus comes with the number. Percentages differ by points.
fn changed(tongues: Tongues, indicator: &Indicator, change: f64) -> String {
    let digits = usize::try_from(indicator.decimals).unwrap_or(0);
    // The difference of two figures has no more digits than they have.
    let change: f64 = format!("{change:.digits$}").parse().unwrap_or(change);
    let words = figure(tongues, indicator, change);
    let words = match indicator.unit {
        Unit::Percent => tongues.reader.monitoring_points(words.trim_end_matches(['%', '\u{a0}'])),
        Unit::Count | Unit::Other => words,
    };
    signed(words, change > 0.0)
}

fn signed(number: String, is_more: bool) -> String {
    if is_more { format!("+{number}") } else { number }
}
