//! The places of a strategy: on a map, by kind, and as a table.

use super::{Shown, map, section};
use crate::strategy::document::Territory;
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
    let mut columns = vec![
        Column::words(t.strategy_territories()),
        Column::words(t.strategy_territory_kind()),
        Column::words(t.strategy_territory_code()),
    ];
    if people {
        columns.push(Column::words(t.strategy_population()));
    }
    let row = |place: &Territory| {
        let mut cells = vec![
            place.name.clone().into_any(),
            territory_kind(t, kind(place)).into_any(),
            place.code.clone().into_any(),
        ];
        if people {
            let latest = place.population.iter().max_by_key(|population| population.year);
            cells.push(latest.map_or_else(
                || "–".into_any(),
                |population| {
                    let said = t.strategy_population_in(t.number(population.people), population.year.to_string());
                    view! { {said}" "<span class="muted">{population.source.clone()}</span> }.into_any()
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
    };
    Some(section("places", t.strategy_territories(), content.into_any()))
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
