//! The pages of the meetings.

mod list;
mod points;
mod registrations;
mod show;

pub use list::{MeetingsPage, show_all};
pub use points::PointsPage;
pub use registrations::RegistrationsPage;
pub use show::{MeetingPage, show};

use super::calendar::place;
use super::feed;
use super::model::{AttendeeKind, meeting_path, meetings_path};
use super::rules;
use crate::base::error::{AppError, AppResult};
use crate::base::i18n::Lang;
use crate::front::page::Page;
use crate::strategy::document::{Meeting, StrategyDocument};
use crate::strategy::pages::words::{Tongues, crumbs};
use crate::strategy::rules::zone as zone_of;
use crate::strategy::store::{self as strategy, Edition};
use crate::ui::badge::{Badge, Tone};
use crate::ui::layout::Crumb;
use jiff::tz::TimeZone;
use leptos::prelude::*;

/// The strategy of the address as it stands, and how to speak of it.
async fn edition(p: &Page) -> AppResult<(Edition, Tongues)> {
    let edition = strategy::edition(&p.site.db, p.param("slug")).await?.ok_or(AppError::NotFound)?;
    let tongues = Tongues::of(p.lang(), &edition.document);
    Ok((edition, tongues))
}

/// The meeting of the address.
fn meeting<'e>(p: &Page, edition: &'e Edition) -> AppResult<&'e Meeting> {
    let code = p.param("code");
    edition.document.meetings.iter().find(|meeting| meeting.code == code).ok_or(AppError::NotFound)
}

/// Where the pages below a meeting stand.
fn crumbs_to(edition: &Edition, tongues: Tongues, meeting: &Meeting) -> Vec<Crumb> {
    let slug = &edition.document.strategy.slug;
    let mut crumbs = crumbs(tongues, &edition.document);
    crumbs.push(Crumb::new(meetings_path(slug), tongues.reader.meetings_title()));
    crumbs.push(Crumb::new(meeting_path(slug, &meeting.code), tongues.say(&meeting.title).text));
    crumbs
}

/// By whose clocks a strategy meets.
fn zone(p: &Page, document: &StrategyDocument) -> TimeZone {
    zone_of(&document.strategy, &p.site.settings.time_zone)
}

/// Tells of a meeting whether it is over.
pub fn over(p: &Page, document: &StrategyDocument) -> impl Fn(&Meeting) -> bool + use<> {
    let (zone, now) = (zone(p, document), p.reader.now);
    move |meeting| rules::is_over(meeting, &zone, now)
}

/// The word for a meeting that does not take place.
pub fn cancelled(t: Lang, meeting: &Meeting) -> Option<AnyView> {
    meeting.is_cancelled().then(|| view! { <Badge label=t.meetings_cancelled() tone=Tone::Bad/> }.into_any())
}

/// Whose clocks these are, where they are not the installation's.
fn elsewhere(p: &Page, document: &StrategyDocument) -> Option<String> {
    let zone = zone(p, document);
    rules::zone_to_say(&zone, &p.site.settings.time_zone).map(|name| p.lang().consultations_zone(name))
}

/// When a meeting is, as exactly as it is known; nothing if it is not.
fn when(p: &Page, document: &StrategyDocument, meeting: &Meeting) -> String {
    feed::when_known(p.lang(), &zone(p, document), meeting)
}

/// The meetings of a strategy between two days, ISO dates, each with its day and place, and the way to its page; nothing where there
/// are none.
pub fn held_between(p: &Page, document: &StrategyDocument, first: &str, last: &str) -> Option<AnyView> {
    let tongues = Tongues::of(p.lang(), document);
    let meetings = rules::between(&document.meetings, first, last);
    let items = meetings.iter().map(|meeting| {
        let (title, href) = (tongues.say(&meeting.title), meeting_path(&document.strategy.slug, &meeting.code));
        let facts = [when(p, document, meeting), place(document, meeting)];
        let facts = facts.into_iter().filter(|fact| !fact.is_empty()).collect::<Vec<_>>().join(", ");
        view! { <li>{facts}": "<a href=href lang=title.lang>{title.text}</a></li> }
    });
    (!meetings.is_empty()).then(|| view! { <ul class="stack-tight">{items.collect_view()}</ul> }.into_any())
}

/// As what somebody came or spoke, in a word.
fn kind_word(t: Lang, kind: AttendeeKind) -> &'static str {
    match kind {
        AttendeeKind::Resident => t.meetings_kind_resident(),
        AttendeeKind::Organisation => t.meetings_kind_organisation(),
        AttendeeKind::Official => t.meetings_kind_official(),
        AttendeeKind::Expert => t.meetings_kind_expert(),
    }
}
