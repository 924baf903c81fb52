//! Meetings as a feed that any reader follows: Atom (RFC 4287).

use super::calendar::{place, said, title};
use super::model::{meeting_path, meetings_path};
use super::rules::{Span, ends, is_over, span, zone_to_say};
use crate::base::i18n::Lang;
use crate::base::site::Site;
use crate::base::text::without_tricks;
use crate::base::time::Timestamp;
use crate::strategy::document::Meeting;
use crate::strategy::rules::zone;
use crate::strategy::store::Edition;
use jiff::tz::TimeZone;

/// The content type of a feed.
pub const KIND: &str = "application/atom+xml; charset=utf-8";

/// The meetings of a strategy: those to come, the next one first, then the past ones, the last one first.
pub fn atom(site: &Site, edition: &Edition, lang: Lang, now: Timestamp) -> String {
    let document = &edition.document;
    let page = site.link(&meetings_path(&document.strategy.slug));
    let updated = instant(edition.made_at);
    let (coming, past) = divided(&document.meetings, &zone(&document.strategy, &site.settings.time_zone), now);
    let entries: String = coming.iter().chain(&past).map(|meeting| entry(site, edition, lang, meeting)).collect();
    format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n\
         <feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{lang}\">\n\
         <id>{page}</id>\n<title>{title}</title>\n<updated>{updated}</updated>\n\
         <author><name>{organiser}</name></author>\n\
         <link rel=\"self\" type=\"application/atom+xml\" href=\"{page}.atom\"/>\n\
         <link rel=\"alternate\" type=\"text/html\" href=\"{page}\"/>\n{entries}</feed>\n",
        lang = lang.code(),
        page = escaped(&page),
        title = escaped(&lang.meetings_of(said(document, &document.strategy.title, lang))),
        organiser = escaped(&site.settings.organiser),
    )
}

fn entry(site: &Site, edition: &Edition, lang: Lang, meeting: &Meeting) -> String {
    let document = &edition.document;
    let zone = zone(&document.strategy, &site.settings.time_zone);
    let page = escaped(&site.link(&meeting_path(&document.strategy.slug, &meeting.code)));
    let span = span(meeting, &zone);
    let elsewhere = span.filter(|span| span.has_time).and_then(|_| zone_to_say(&zone, &site.settings.time_zone));
    let elsewhere = elsewhere.map_or_else(String::new, |name| lang.consultations_zone(name));
    let parts = [
        when_known(lang, &zone, meeting),
        elsewhere,
        place(document, meeting),
        said(document, &meeting.accessibility, lang).to_owned(),
    ];
    // Of what is over and was never told to the day nothing is news in a later version.
    let over = ends(meeting, &zone).filter(|_| span.is_none());
    let updated = over.map_or(edition.made_at, |over| over.min(edition.made_at));
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    format!(
        "<entry>\n<id>{page}</id>\n<title>{title}</title>\n<updated>{updated}</updated>\n\
         <link rel=\"alternate\" type=\"text/html\" href=\"{page}\"/>\n<summary>{summary}</summary>\n</entry>\n",
        title = escaped(&title(document, meeting, lang)),
        updated = instant(updated),
        summary = escaped(&parts.join(" · ")),
    )
}

/// When a meeting is, as exactly as it is known, in the reader's language; nothing if it is not.
pub fn when_known(lang: Lang, zone: &TimeZone, meeting: &Meeting) -> String {
    match span(meeting, zone) {
        Some(span) => when(lang, zone, &span),
        None => lang.written_day(&meeting.on),
    }
}

/// A meeting's time in the reader's language.
fn when(lang: Lang, zone: &TimeZone, span: &Span) -> String {
    match span.has_time {
        true => lang.time_span(span.begins, span.has_end.then_some(span.ends), zone),
        false => lang.date_long(span.begins, zone),
    }
}

/// Meetings to come, the next one first and those without a date last; and past ones, the last one first.
pub fn divided<'d>(meetings: &'d [Meeting], zone: &TimeZone, now: Timestamp) -> (Vec<&'d Meeting>, Vec<&'d Meeting>) {
    let (mut past, mut coming): (Vec<_>, Vec<_>) = meetings.iter().partition(|meeting| is_over(meeting, zone, now));
    let key = |meeting: &&Meeting| (meeting.on.is_empty(), meeting.on.clone(), meeting.from.clone());
    coming.sort_by_key(key);
    past.sort_by_key(|meeting| (meeting.on.clone(), meeting.from.clone()));
    past.reverse();
    (coming, past)
}

fn instant(moment: Timestamp) -> String {
    let moment = jiff::Timestamp::from_millisecond(moment.0).unwrap_or_default();
    moment.strftime("%FT%TZ").to_string()
}

/// The text inside an element or an attribute; XML takes no control characters at all.
fn escaped(text: &str) -> String {
    let plain = without_tricks(text);
    plain.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
