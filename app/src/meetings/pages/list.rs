//! The meetings of a strategy: to come, and past.

use super::{crumbs, edition, elsewhere, when, zone};
use crate::front::page::{Page, page};
use crate::meetings::calendar::place;
use crate::meetings::feed::divided;
use crate::meetings::model::{meeting_path, meetings_path};
use crate::meetings::rules::{Registration, registration};
use crate::open_data::pages::{both, downloads};
use crate::strategy::document::{Meeting, StrategyDocument};
use crate::strategy::model::strategy_path;
use crate::strategy::pages::words::Tongues;
use crate::ui::badge::{Badge, Tone};
use crate::ui::empty::Empty;
use crate::ui::layout::{Breadcrumbs, PageHead};
use leptos::prelude::*;
use leptos_meta::{Link, Title};
use std::collections::HashSet;

/// Meetings to come and past ones, all or those of a series or a commune, with a calendar and a feed to take along.
#[component]
pub fn MeetingsPage() -> impl IntoView {
    let p = Page::current();
    page(async move {
        let t = p.lang();
        let (edition, tongues) = edition(&p).await?;
        let document = &edition.document;
        let (path, title) =
            (meetings_path(&document.strategy.slug), t.meetings_of(tongues.say(&document.strategy.title).text));
        let (calendar, feed) = (format!("{path}.ics"), format!("{path}.atom"));
        Ok(view! {
            <Link rel="alternate" type_="application/atom+xml" href=feed.clone() title=title.clone()/>
            <Link rel="alternate" type_="text/calendar" href=calendar.clone() title/>
            {show_all(&p, document)}
            <section class="section stack no-print">
                <h2>{t.meetings_take_along()}</h2>
                <p>{t.meetings_take_along_text()}</p>
                <ul class="facts" role="list">
                    <li><a href=calendar>{t.meetings_calendar()}</a></li>
                    <li><a href=feed>{t.meetings_feed()}</a></li>
                </ul>
            </section>
            {downloads(t, &strategy_path(&document.strategy.slug), both(&path, t.open_data_meetings_of()).to_vec())}
        })
    })
}

/// The meetings of a strategy, published or only written yet.
pub fn show_all(p: &Page, document: &StrategyDocument) -> AnyView {
    let t = p.lang();
    let tongues = Tongues::of(t, document);
    let wanted = Wanted { series: p.query("series"), commune: p.query("commune") };
    let (coming, past) = divided(&document.meetings, &zone(p, document), p.reader.now);
    let shown = |meetings: Vec<&Meeting>| {
        let fitting = meetings.into_iter().filter(|meeting| wanted.fits(meeting));
        fitting.map(|meeting| card(p, document, tongues, meeting)).collect::<Vec<_>>()
    };
    let (coming, past) = (shown(coming), shown(past));
    let coming = match coming.is_empty() {
        true => view! { <Empty title=t.meetings_none_title() text=t.meetings_none_text()/> }.into_any(),
        false => view! { <ul class="card-list" role="list">{coming}</ul> }.into_any(),
    };
    let past = (!past.is_empty()).then(|| {
        view! {
            <section class="section stack">
                <h2>{t.meetings_past()}</h2>
                <ul class="card-list" role="list">{past}</ul>
            </section>
        }
    });
    let has_times = document.meetings.iter().any(|meeting| !meeting.from.is_empty());
    let elsewhere = elsewhere(p, document).filter(|_| has_times);
    view! {
        <Title text=t.meetings_of(tongues.say(&document.strategy.title).text)/>
        <Breadcrumbs lang=t crumbs=crumbs(tongues, document)/>
        <PageHead title=t.meetings_title() lead=t.meetings_lead()/>
        {elsewhere.map(|words| view! { <p class="muted">{words}</p> })}
        {filters(document, tongues, &wanted)}
        <section class="section stack"><h2>{t.meetings_coming()}</h2>{coming}</section>
        {past}
    }
    .into_any()
}

/// Which meetings somebody wants to see.
#[derive(Clone, Debug, Default)]
struct Wanted {
    series: Option<String>,
    commune: Option<String>,
}

impl Wanted {
    fn fits(&self, meeting: &Meeting) -> bool {
        let of = |wanted: &Option<String>, known: &Option<String>| wanted.is_none() || wanted == known;
        of(&self.series, &meeting.series) && of(&self.commune, &meeting.territory)
    }

    fn path(&self, slug: &str) -> String {
        let pairs = [("series", &self.series), ("commune", &self.commune)];
        let pairs: Vec<_> = pairs.into_iter().filter_map(|(name, value)| Some((name, value.as_ref()?))).collect();
        let query = serde_html_form::to_string(&pairs).unwrap_or_default();
        if query.is_empty() { meetings_path(slug) } else { format!("{}?{query}", meetings_path(slug)) }
    }
}

/// Links to the meetings of each series and of each commune, where there are several.
fn filters(document: &StrategyDocument, tongues: Tongues, wanted: &Wanted) -> AnyView {
    let t = tongues.reader;
    let slug = &document.strategy.slug;
    let used: HashSet<&String> = document.meetings.iter().filter_map(|meeting| meeting.series.as_ref()).collect();
    let series = document.series.iter().filter(|series| used.contains(&series.code));
    let series = series.map(|series| (series.code.clone(), tongues.say(&series.name).text)).collect();
    let used: HashSet<&String> = document.meetings.iter().filter_map(|meeting| meeting.territory.as_ref()).collect();
    let communes = document.territories.iter().filter(|place| used.contains(&place.code));
    let communes = communes.map(|place| (place.code.clone(), place.name.clone())).collect();
    let of_series = |series| Wanted { series, ..wanted.clone() }.path(slug);
    let of_commune = |commune| Wanted { commune, ..wanted.clone() }.path(slug);
    view! {
        {choices(t.meetings_by_series(), t.meetings_every_series(), series, wanted.series.as_ref(), &of_series)}
        {choices(t.meetings_by_commune(), t.meetings_every_commune(), communes, wanted.commune.as_ref(), &of_commune)}
    }
    .into_any()
}

fn choices(
    name: &'static str,
    all: &'static str,
    each: Vec<(String, String)>,
    chosen: Option<&String>,
    path: &dyn Fn(Option<String>) -> String,
) -> Option<AnyView> {
    if each.len() < 2 && chosen.is_none() {
        return None;
    }
    let link = |code: Option<String>, words: String| {
        let current = (code.as_ref() == chosen).then_some("true");
        view! { <li><a href=path(code) aria-current=current>{words}</a></li> }
    };
    let every = link(None, all.to_owned());
    let each = each.into_iter().map(|(code, words)| link(Some(code), words)).collect_view();
    Some(view! { <nav aria-label=name><ul class="filters" role="list">{every}{each}</ul></nav> }.into_any())
}

fn card(p: &Page, document: &StrategyDocument, tongues: Tongues, meeting: &Meeting) -> AnyView {
    let t = tongues.reader;
    let title = tongues.say(&meeting.title);
    let series = meeting.series.as_ref().and_then(|code| document.series.iter().find(|series| series.code == *code));
    let series = series.map(|series| view! { <li>{tongues.say(&series.name).inline()}</li> });
    let facts = [when(p, document, meeting), place(document, meeting)].into_iter().filter(|fact| !fact.is_empty());
    let facts = facts.map(|fact| view! { <li>{fact}</li> }).collect_view();
    let is_open = matches!(registration(meeting, &zone(p, document), p.reader.now), Registration::Open(_));
    let badge = is_open.then(|| view! { <li><Badge label=t.meetings_open() tone=Tone::Good/></li> });
    view! {
        <li>
            <article class="card">
                <div class="card-head">
                    <h3 class="card-title">
                        <a href=meeting_path(&document.strategy.slug, &meeting.code) lang=title.lang>{title.text}</a>
                    </h3>
                </div>
                <ul class="card-meta" role="list">{facts}{series}{badge}</ul>
            </article>
        </li>
    }
    .into_any()
}
