//! The pages of the meetings.

mod list;
mod points;
mod registrations;
mod show;

pub use list::{MeetingsPage, show_all};
pub use points::PointsPage;
pub use registrations::RegistrationsPage;
pub use show::{MeetingPage, show};

use super::feed;
use super::model::{AttendeeKind, meeting_path, meetings_path};
use super::rules::{self, span};
use crate::base::error::{AppError, AppResult};
use crate::base::i18n::Lang;
use crate::front::page::Page;
use crate::strategy::document::{Meeting, StrategyDocument};
use crate::strategy::pages::words::{Tongues, adopted_on, crumbs};
use crate::strategy::store::{self as strategy, Edition};
use crate::ui::layout::Crumb;
use jiff::tz::TimeZone;

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
    rules::zone(&document.strategy, &p.site.settings.time_zone)
}

/// Whose clocks these are, where they are not the installation's.
fn elsewhere(p: &Page, document: &StrategyDocument) -> Option<String> {
    let zone = zone(p, document);
    rules::zone_to_say(&zone, &p.site.settings.time_zone).map(|name| p.lang().consultations_zone(name))
}

/// When a meeting is, as exactly as it is known; nothing if it is not.
fn when(p: &Page, document: &StrategyDocument, meeting: &Meeting) -> String {
    let zone = zone(p, document);
    match span(meeting, &zone) {
        Some(span) => feed::when(p.lang(), &zone, &span),
        None if meeting.on.is_empty() => String::new(),
        None => adopted_on(p.lang(), &meeting.on),
    }
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
