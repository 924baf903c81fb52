//! An indicator: its state in a word, a line, the target, the table.

use super::parts::Shown;
use super::words::{Spoken, Tongues, figure, standing_badge};
use crate::base::i18n::Lang;
use crate::strategy::document::{Direction, Indicator, IndicatorValue, Level, Service};
use crate::strategy::model;
use crate::strategy::rules::{self, standing};
use crate::ui::badge::Badge;
use crate::ui::chart::{self, LineChart, Point};
use crate::ui::table::{Column, DataTable, Narrow};
use leptos::prelude::*;

/// All indicators of a goal, and how they are judged.
pub fn indicators(shown: Shown<'_>, indicators: &[&Indicator]) -> impl IntoView + use<> {
    let t = shown.tongues.reader;
    let all = indicators.iter().map(|indicator| one(shown, indicator)).collect_view();
    view! {
        <section class="section" id="indicators">
            <h2>{t.strategy_indicators()}</h2>
            <div class="stack stack-loose">{all}</div>
            <details class="disclosure">
                <summary>{t.strategy_how_judged()}</summary>
                <p>{t.strategy_judged_trend()}</p>
                <p>{t.strategy_judged_number()}</p>
                <p>{t.strategy_judged_early()}</p>
            </details>
        </section>
    }
}

fn one(whole: Shown<'_>, indicator: &Indicator) -> impl IntoView + use<> {
    let (t, tongues) = (whole.tongues.reader, whole.tongues);
    let (name, measures) = (tongues.say(&indicator.name), tongues.say(&indicator.measures));
    let target = target_words(tongues, indicator);
    let id = anchor(indicator);
    let shown = if indicator.values.is_empty() {
        view! { <p>{target}". "{t.strategy_no_values()}</p> }.into_any()
    } else {
        view! {
            <div class="columns">
                <LineChart
                    id=format!("{id}-chart")
                    caption=course(tongues, indicator)
                    description=format!("{}. {target}.", name.text)
                    points=points(tongues, indicator)
                    target=target_mark(indicator)
                    target_label=target.clone()
                />
                {table(tongues, indicator)}
            </div>
            {common_source(t, indicator).map(|source| view! { <p class="chart-source">{source}</p> })}
        }
        .into_any()
    };
    view! {
        <article class="indicator" id=id>
            <div class="section-head">
                <h3 lang=name.lang>{name.text}</h3>
                {standing_badge(t, standing(indicator))}
            </div>
            <p class="muted">{t.strategy_measures()}" "{measures.inline()}</p>
            {services(whole, indicator)}
            {shown}
        </article>
    }
}

/// Where it should be and by when, in words.
pub fn target_words(tongues: Tongues, indicator: &Indicator) -> String {
    let t = tongues.reader;
    // As text: a year is not grouped like a number.
    let year = indicator.target.year.to_string();
    match (indicator.target.level(), indicator.direction) {
        (Level::Value(value), _) => t.strategy_target_value(figure(tongues, indicator, value), year),
        (Level::Approximate(value), _) => t.strategy_target_approximate(figure(tongues, indicator, value), year),
        (Level::Trend, Direction::Rising) => t.strategy_target_rising(year),
        (Level::Trend, Direction::Falling) => t.strategy_target_falling(year),
    }
}

fn target_mark(indicator: &Indicator) -> chart::Target {
    match (indicator.target.level(), indicator.direction) {
        (Level::Value(value), _) => chart::Target::Value(value),
        (Level::Approximate(value), _) => {
            let (low, high) = rules::about(value);
            chart::Target::Band(low, high)
        }
        (Level::Trend, Direction::Rising) => chart::Target::Rising,
        (Level::Trend, Direction::Falling) => chart::Target::Falling,
    }
}

fn points(tongues: Tongues, indicator: &Indicator) -> Vec<Point> {
    let point = |value: &IndicatorValue| Point {
        x: value.year as f64,
        y: value.value,
        when: value.year.to_string(),
        value: figure(tongues, indicator, value.value),
    };
    indicator.values.iter().map(point).collect()
}

/// The id of an indicator's part of its goal's page.
pub fn anchor(indicator: &Indicator) -> String {
    model::anchor("indicator", &indicator.code)
}

/// The first value and the last one; only one if there is only one.
pub fn span(tongues: Tongues, indicator: &Indicator) -> Option<String> {
    let words = |value: &IndicatorValue| figure(tongues, indicator, value.value);
    match indicator.values.as_slice() {
        [] => None,
        [only] => Some(words(only)),
        [first, .., last] => Some(format!("{} → {}", words(first), words(last))),
    }
}

/// Where the values began and where they are, in a sentence.
pub fn course(tongues: Tongues, indicator: &Indicator) -> String {
    let t = tongues.reader;
    let words = |value: &IndicatorValue| (figure(tongues, indicator, value.value), value.year.to_string());
    match indicator.values.as_slice() {
        [] => String::new(),
        [only] => {
            let (value, year) = words(only);
            t.strategy_chart_one(value, year)
        }
        [first, .., last] => {
            let ((first, first_year), (last, last_year)) = (words(first), words(last));
            t.strategy_chart_from_to(first, first_year, last, last_year)
        }
    }
}

/// The public services that it is about.
fn services(shown: Shown<'_>, indicator: &Indicator) -> Option<impl IntoView + use<>> {
    let services: Vec<_> =
        shown.document.services.iter().filter(|service| indicator.services.contains(&service.code)).collect();
    (!services.is_empty()).then(|| {
        let badge = |service: &&Service| {
            let name = shown.tongues.say(&service.name);
            view! { <li lang=name.lang><Badge label=name.text/></li> }
        };
        let badges = services.iter().map(badge).collect_view();
        view! { <ul class="badges" role="list" aria-label=shown.tongues.reader.strategy_services()>{badges}</ul> }
    })
}

/// Where a value comes from: as cited, and where it can be read, if that is known.
fn source(t: Lang, value: &IndicatorValue) -> Option<AnyView> {
    let cited = match (value.source.as_str(), value.source_link.as_str()) {
        ("", "") => return None,
        ("", link) => view! { <a href=link.to_owned()>{t.overview_source_link()}</a> }.into_any(),
        (cited, "") => cited.to_owned().into_any(),
        (cited, link) => view! { <a href=link.to_owned()>{cited.to_owned()}</a> }.into_any(),
    };
    Some(view! { {t.overview_source()}" "{cited} }.into_any())
}

/// The source under the chart, when all values have the same one; else the table names each.
fn common_source(t: Lang, indicator: &Indicator) -> Option<AnyView> {
    let (first, others) = indicator.values.split_first()?;
    let is_one = others.iter().all(|value| (&value.source, &value.source_link) == (&first.source, &first.source_link));
    if is_one { source(t, first) } else { None }
}

/// The values in the order of the chart, and what is to be known about some of them.
fn table(tongues: Tongues, indicator: &Indicator) -> impl IntoView + use<> {
    let t = tongues.reader;
    let has_sources = common_source(t, indicator).is_none();
    let columns = vec![Column::words(t.strategy_year()), Column::numbers(t.strategy_value())];
    let row = |value: &IndicatorValue| {
        vec![value.year.to_string().into_any(), figure(tongues, indicator, value.value).into_any()]
    };
    let rows = indicator.values.iter().map(row).collect();
    let note = |value: &IndicatorValue| {
        let note = tongues.say(&value.note).some().map(Spoken::inline);
        let source = source(t, value).filter(|_| has_sources);
        let year = value.year.to_string();
        (note.is_some() || source.is_some()).then(|| view! { <li><strong>{year}</strong>": "{note}" "{source}</li> })
    };
    let notes: Vec<_> = indicator.values.iter().filter_map(note).collect();
    view! {
        <div class="stack stack-tight">
            <DataTable caption=t.strategy_values() columns rows narrow=Narrow::Same/>
            {(!notes.is_empty()).then(|| view! { <ul class="chart-notes" role="list" aria-label=t.strategy_notes()>{notes}</ul> })}
        </div>
    }
}
