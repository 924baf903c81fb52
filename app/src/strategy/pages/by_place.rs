//! What is discussed where: the places of a strategy on the map, and goals by places.

use super::parts::{Shown, kind_then, map, section};
use super::voices::name;
use super::words::{Tongues, crumbs, territory_kind};
use crate::base::error::AppError;
use crate::base::i18n::Lang;
use crate::consultations::model::consultation_path;
use crate::front::page::{Page, page};
use crate::meetings::model::meetings_path;
use crate::open_data::linked::Linked;
use crate::open_data::pages::{both, downloads};
use crate::proposals::model::line_path;
use crate::proposals::rules::Spread;
use crate::proposals::store::{LineAt, Named, consultations_of_places, lines_of_places};
use crate::strategy::document::{Goal, Territory};
use crate::strategy::model::{anchor, goal_path, strategy_path};
use crate::strategy::store;
use crate::ui::empty::Empty;
use crate::ui::layout::{Breadcrumbs, PageHead};
use crate::ui::linked_data::LinkedData;
use crate::ui::table::{Column, DataTable, Narrow};
use leptos::prelude::*;
use leptos_meta::Title;
use std::collections::HashSet;

/// The map with its numbers, the same as a table, and the goals of each place's action lines.
#[component]
pub fn PlacesPage() -> impl IntoView {
    let here = Page::current();
    page(async move {
        let slug = here.param("slug");
        let db = &here.site.db;
        let document = store::document(db, slug).await?.ok_or(AppError::NotFound)?;
        let lines = lines_of_places(db, slug).await?;
        let asked = if lines.is_empty() { Vec::new() } else { consultations_of_places(db, slug).await? };
        let spread = Spread::of(&document, &lines);
        let t = here.lang();
        let shown = Shown { tongues: Tongues::of(t, &document), document: &document };
        let (title, path) = (t.overview_places_title(), strategy_path(slug));
        let content = if document.territories.is_empty() {
            view! { <Empty title=t.overview_no_places_title() text=t.overview_no_places_text()/> }.into_any()
        } else {
            let facts = Linked { site: &here.site, document: &document, lang: t }.places(title);
            view! {
                {table(shown, &spread)}
                {matrix(shown, &spread)}
                {each(shown, &lines, &asked, here.site.settings.language)}
                <LinkedData facts/>
                {downloads(t, &path, both(&format!("{path}/places"), t.open_data_places_of()).to_vec())}
            }
            .into_any()
        };
        Ok(view! {
            <Title text=format!("{title}: {}", shown.tongues.say(&document.strategy.title).text)/>
            <Breadcrumbs lang=t crumbs=crumbs(shown.tongues, &document)/>
            <PageHead title lead=t.overview_places_lead()/>
            {content}
        })
    })
}

fn table(shown: Shown<'_>, spread: &Spread) -> AnyView {
    let (t, document) = (shown.tongues.reader, shown.document);
    let columns = vec![
        Column::words(t.strategy_territories()),
        Column::numbers(t.overview_column_lines()),
        Column::numbers(t.overview_column_comments()),
        Column::numbers(t.strategy_meetings()),
    ];
    let number = |number: i64, href: String| match number {
        0 => t.number(number).into_any(),
        _ => view! { <a class="reach" href=href>{t.number(number)}</a> }.into_any(),
    };
    let row = |place: &Territory| {
        let lines = format!("#{}", place_anchor(place));
        let held = i64::try_from(document.meetings_in(place)).unwrap_or_default();
        let meetings = format!("{}?commune={}", meetings_path(&document.strategy.slug), place.code);
        let kind = territory_kind(t, kind_then(shown, place));
        vec![
            view! { {place.name.clone()} " " <span class="small muted">{kind}</span> }.into_any(),
            number(spread.lines(&place.code), lines.clone()),
            number(spread.comments(&place.code), lines),
            number(held, meetings),
        ]
    };
    let rows = document.territories.iter().map(row).collect();
    let count = |place: &Territory| {
        let lines = spread.lines(&place.code);
        (lines > 0).then(|| (lines, format!("#{}", place_anchor(place))))
    };
    let content = view! {
        {map(shown, &count)}
        {(!spread.is_empty()).then(|| view! { <p class="small muted">{t.overview_map_numbers()}</p> })}
        <DataTable caption=t.overview_places_title() quiet_caption=true columns rows narrow=Narrow::Stacked/>
    };
    section("places", t.strategy_territories(), content.into_any())
}

/// The id of a place's part of this page.
fn place_anchor(place: &Territory) -> String {
    anchor("place", &place.code)
}

/// The action lines that concern each place: what the numbers above are counted from. Those of several consultations stand
/// each under the name of its own.
fn each(shown: Shown<'_>, lines: &[LineAt], asked: &[Named], house: Lang) -> Option<AnyView> {
    let t = shown.tongues.reader;
    let one = |line: &&LineAt| {
        let path = line_path(&line.consultation, &line.code);
        let lang = line.language.foreign_in(t);
        let comments = (line.comments > 0).then(|| {
            view! { <a class="reach" href=format!("{path}#comments")>{t.base_count_comments(line.comments)}</a> }
        });
        view! {
            <li class="row">
                <a class="reach" href=path><span>{line.code.clone()}" "<span lang=lang>{line.title.clone()}</span></span></a>
                {comments}
            </li>
        }
    };
    // The lines of a consultation stand together already.
    let of_one = |own: &[&LineAt]| {
        let is_its = |asked: &&Named| own.first().is_some_and(|line| line.consultation == asked.slug);
        let name = asked.iter().find(is_its).filter(|_| asked.len() > 1).map(|consultation| {
            let (title, lang) = consultation.say(t, house);
            let href = consultation_path(&consultation.slug);
            view! { <h4><a class="reach" href=href lang=lang>{title.to_owned()}</a></h4> }
        });
        view! { {name} <ul class="stack-tight" role="list">{own.iter().map(one).collect_view()}</ul> }
    };
    let places = shown.document.territories.iter().filter_map(|place| {
        let mut seen = HashSet::new();
        let own: Vec<&LineAt> =
            lines.iter().filter(|line| line.place == place.code && seen.insert(line.line)).collect();
        let lists = own.chunk_by(|one, other| one.consultation == other.consultation).map(of_one).collect_view();
        (!own.is_empty()).then(|| view! { <h3 id=place_anchor(place)>{place.name.clone()}</h3> {lists} })
    });
    let places: Vec<_> = places.collect();
    (!places.is_empty()).then(|| section("lines", t.overview_lines_by_place(), places.into_any()))
}

/// Goals by places; a place that no action line concerns has a row in the table above, and no column here.
fn matrix(shown: Shown<'_>, spread: &Spread) -> Option<AnyView> {
    let (t, document) = (shown.tongues.reader, shown.document);
    let places: Vec<_> = document.territories.iter().filter(|place| spread.lines(&place.code) > 0).collect();
    if document.goals.is_empty() {
        return None;
    }
    if places.is_empty() {
        let none = view! { <p>{t.overview_no_places_asked()}</p> }.into_any();
        return Some(section("matrix", t.overview_goals_by_place(), none));
    }
    let columns = [t.strategy_chain_goal().to_owned()].into_iter();
    let columns = columns.chain(places.iter().map(|place| place.name.clone())).map(Column::words).collect();
    let row = |goal: &Goal| {
        let lines = format!("{}#action-lines", goal_path(&document.strategy.slug, &goal.code));
        let cell = |place: &&Territory| match spread.under(&place.code, &goal.code) {
            0 => view! { <span class="muted">{t.overview_not_asked()}</span> }.into_any(),
            count => view! { <a href=lines.clone()>{t.base_count_action_lines(count)}</a> }.into_any(),
        };
        [name(shown, goal)].into_iter().chain(places.iter().map(cell)).collect()
    };
    let rows = document.goals.iter().map(row).collect();
    let table = view! { <DataTable caption=t.overview_goals_by_place() quiet_caption=true columns rows/> };
    Some(section("matrix", t.overview_goals_by_place(), table.into_any()))
}
