//! The places of a strategy: on a map, by kind, and as a table.

use super::{Shown, map, section};
use crate::base::i18n::Lang;
use crate::strategy::document::{EarlierKind, Population, Territory};
use crate::strategy::model::TerritoryKind;
use crate::strategy::pages::words::territory_kind;
use crate::ui::table::{Column, DataTable};
use leptos::prelude::*;

/// The places, each as it was in the strategy's own year: a village becomes a town, and the document does not change.
pub fn places(shown: Shown<'_>) -> Option<AnyView> {
    let (t, territories) = (shown.tongues.reader, &shown.document.territories);
    if territories.is_empty() {
        return None;
    }
    let kind = |place: &Territory| kind_then(shown, place);
    let counts: Vec<(TerritoryKind, usize)> = [TerritoryKind::Urban, TerritoryKind::UrbanRural, TerritoryKind::Rural]
        .into_iter()
        .map(|wanted| (wanted, territories.iter().filter(|place| kind(place) == wanted).count()))
        .filter(|(_, count)| *count > 0)
        .collect();
    let communes: usize = counts.iter().map(|(_, count)| count).sum();
    let by_kind =
        counts.into_iter().map(|(kind, count)| view! { <li>{format!("{}: {count}", territory_kind(t, kind))}</li> });
    let summary = (communes > 0).then(|| {
        view! { <p>{t.strategy_count_communes(communes)}</p><ul class="card-meta" role="list">{by_kind.collect_view()}</ul> }
    });
    let people = territories.iter().any(|place| !place.population.is_empty());
    let lies = territories.iter().any(|place| place.parent.is_some());
    let mut columns = vec![Column::words(t.strategy_territories()), Column::words(t.strategy_territory_kind())];
    columns.extend(lies.then(|| Column::words(t.strategy_territory_in())));
    columns.push(Column::words(t.strategy_territory_code()));
    columns.extend(people.then(|| Column::words(t.strategy_population())));
    let row = |place: &Territory| {
        let history = history(t, place);
        let history = (!history.is_empty()).then(|| view! { <br/><span class="muted small">{history}</span> });
        let kind = territory_kind(t, kind(place));
        let mut cells = vec![place.name.clone().into_any(), view! { {kind}{history} }.into_any()];
        let above = place.parent.as_ref().and_then(|code| territories.iter().find(|above| above.code == *code));
        let or_dash = |name: Option<String>| name.unwrap_or_else(|| "–".to_owned()).into_any();
        cells.extend(lies.then(|| or_dash(above.map(|above| above.name.clone()))));
        cells.push(place.code.clone().into_any());
        if people {
            let latest = place.population.iter().max_by_key(|population| population.year);
            cells.push(latest.map_or_else(
                || "–".into_any(),
                |population| {
                    let said = t.strategy_population_in(t.number(population.people), population.year.to_string());
                    let source = cited(population);
                    view! { {said}" "<span class="muted">{source}</span> }.into_any()
                },
            ));
        }
        cells
    };
    let rows = territories.iter().map(row).collect();
    let content = view! {
        {summary}
        {map::map(shown, &|_| None)}
        <DataTable caption=t.strategy_territories() quiet_caption=true columns rows/>
        {population(t, territories)}
    };
    Some(section("places", t.strategy_territories(), content.into_any()))
}

/// What a place was, and since when it is what it is: a village became a town. Nothing where it always was the same.
fn history(t: Lang, place: &Territory) -> String {
    let until =
        |earlier: &EarlierKind| t.strategy_territory_until(territory_kind(t, earlier.kind), earlier.until.to_string());
    let last = place.earlier_kinds.iter().map(|earlier| earlier.until).max();
    let since = last.map(|last| t.strategy_territory_since(territory_kind(t, place.kind), (last + 1).to_string()));
    place.earlier_kinds.iter().map(until).chain(since).collect::<Vec<_>>().join("; ")
}

/// How many people lived in each place, year by year, where more than the latest figure is known.
fn population(t: Lang, territories: &[Territory]) -> Option<AnyView> {
    if territories.iter().all(|place| place.population.len() < 2) {
        return None;
    }
    let columns = vec![
        Column::words(t.strategy_territories()),
        Column::numbers(t.strategy_year()),
        Column::numbers(t.strategy_population()),
        Column::words(t.strategy_population_source()),
    ];
    let row = |place: &Territory, counted: &Population| {
        vec![
            place.name.clone().into_any(),
            counted.year.to_string().into_any(),
            t.number(counted.people).into_any(),
            cited(counted),
        ]
    };
    let rows = territories.iter().flat_map(|place| place.population.iter().map(move |counted| row(place, counted)));
    let (name, rows) = (t.strategy_population_years(), rows.collect());
    Some(
        view! {
            <details id="population">
                <summary>{name}</summary>
                <DataTable caption=name quiet_caption=true columns rows/>
            </details>
        }
        .into_any(),
    )
}

/// Where a figure comes from, and where that can be read, if it is known.
fn cited(population: &Population) -> AnyView {
    let source = population.source.clone();
    match population.source_link.as_str() {
        "" => source.into_any(),
        link => view! { <a href=link.to_owned()>{source}</a> }.into_any(),
    }
}

/// What a place was in the strategy's own year.
pub fn kind_then(shown: Shown<'_>, place: &Territory) -> TerritoryKind {
    year(shown).map_or(place.kind, |year| place.kind_in(year))
}

/// The year that the strategy counts its places in, else that of its adoption, else of its publication.
fn year(shown: Shown<'_>) -> Option<i64> {
    let strategy = &shown.document.strategy;
    let dated = [&strategy.adopted_on, &strategy.published_on].into_iter().find_map(|day| day.get(..4)?.parse().ok());
    strategy.territories_as_of.or(dated)
}
