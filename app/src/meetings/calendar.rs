//! Meetings as a calendar that any program reads: iCalendar (RFC 5545).

use super::model::meeting_path;
use super::rules::span;
use crate::base::i18n::Lang;
use crate::base::site::Site;
use crate::base::time::Timestamp;
use crate::strategy::document::{Meeting, StrategyDocument};
use crate::strategy::rules::zone;
use crate::strategy::store::Edition;
use crate::strategy::texts::Texts;

/// The content type of a calendar.
pub const KIND: &str = "text/calendar; charset=utf-8";
/// Octets of a line at most, without its end (RFC 5545, 3.1).
const LINE: usize = 75;

/// A calendar of some of a strategy's meetings; those without a day are in none.
pub fn calendar<'d>(site: &Site, edition: &Edition, lang: Lang, meetings: impl Iterator<Item = &'d Meeting>) -> String {
    let document = &edition.document;
    let mut sheet = Sheet(String::new());
    sheet.line("BEGIN", "VCALENDAR");
    sheet.line("VERSION", "2.0");
    sheet.line("PRODID", "-//Narada//Meetings//EN");
    sheet.text("X-WR-CALNAME", &lang.meetings_of(said(document, &document.strategy.title, lang)));
    for meeting in meetings {
        event(&mut sheet, site, edition, lang, meeting);
    }
    sheet.line("END", "VCALENDAR");
    sheet.0
}

fn event(sheet: &mut Sheet, site: &Site, edition: &Edition, lang: Lang, meeting: &Meeting) {
    let Some(span) = span(meeting, &zone(&edition.document.strategy, &site.settings.time_zone)) else { return };
    let document = &edition.document;
    let slug = &document.strategy.slug;
    let link = site.link(&meeting_path(slug, &meeting.code));
    sheet.line("BEGIN", "VEVENT");
    // A slug has no dots, so that two meetings never share a name; the host makes it the world's only one.
    sheet.line("UID", &format!("{slug}.{}@{}", meeting.code, host(site)));
    sheet.line("DTSTAMP", &utc(edition.made_at));
    sheet.line("LAST-MODIFIED", &utc(edition.made_at));
    sheet.line("SEQUENCE", &edition.number.to_string());
    if span.has_time {
        sheet.line("DTSTART", &utc(span.begins));
    } else {
        sheet.line("DTSTART;VALUE=DATE", &span.day.strftime("%Y%m%d").to_string());
    }
    if span.has_end {
        sheet.line("DTEND", &utc(span.ends));
    }
    // Told in the title too: many programs show what was called off like anything else.
    sheet.line("STATUS", if meeting.is_cancelled() { "CANCELLED" } else { "CONFIRMED" });
    sheet.text("SUMMARY", &title(document, meeting, lang));
    let place = place(document, meeting);
    if !place.is_empty() {
        sheet.text("LOCATION", &place);
    }
    let parts = [said(document, &meeting.accessibility, lang), &meeting.link, &link];
    let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    sheet.text("DESCRIPTION", &parts.join("\n"));
    sheet.line("URL", &link);
    sheet.line("END", "VEVENT");
}

/// What a meeting is about, and whether it is called off.
pub fn title(document: &StrategyDocument, meeting: &Meeting, lang: Lang) -> String {
    let title = said(document, &meeting.title, lang);
    if meeting.is_cancelled() { lang.meetings_cancelled_named(title) } else { title.to_owned() }
}

/// The commune and the place in it, as far as they are known.
pub fn place(document: &StrategyDocument, meeting: &Meeting) -> String {
    let commune = meeting.territory.as_ref();
    let commune = commune.and_then(|code| document.territories.iter().find(|place| place.code == *code));
    let places = [meeting.place.as_str(), commune.map_or("", |place| place.name.as_str())];
    places.into_iter().filter(|place| !place.is_empty()).collect::<Vec<_>>().join(", ")
}

/// A text of the strategy for this reader; empty if there is none.
pub fn said<'t>(document: &StrategyDocument, texts: &'t Texts, lang: Lang) -> &'t str {
    texts.pick(lang, document.strategy.language).map_or("", |said| said.text)
}

fn host(site: &Site) -> String {
    let uri: Option<http::Uri> = site.settings.origin.parse().ok();
    uri.as_ref().and_then(http::Uri::host).unwrap_or("localhost").to_owned()
}

fn utc(moment: Timestamp) -> String {
    let moment = jiff::Timestamp::from_millisecond(moment.0).unwrap_or_default();
    moment.strftime("%Y%m%dT%H%M%SZ").to_string()
}

/// A calendar under way.
struct Sheet(String);

impl Sheet {
    /// A property whose value people wrote (RFC 5545, 3.3.11).
    fn text(&mut self, name: &str, value: &str) {
        let mut escaped = String::with_capacity(value.len());
        for letter in value.chars() {
            match letter {
                '\\' | ';' | ',' => escaped.extend(['\\', letter]),
                '\n' => escaped.push_str("\\n"),
                letter if letter.is_control() => {}
                letter => escaped.push(letter),
            }
        }
        self.line(name, &escaped);
    }

    /// A line, folded between characters where it is too long, with the ends that the format wants.
    fn line(&mut self, name: &str, value: &str) {
        let mut used = 0;
        for letter in format!("{name}:{value}").chars() {
            if used + letter.len_utf8() > LINE {
                self.0.push_str("\r\n ");
                used = 1;
            }
            self.0.push(letter);
            used += letter.len_utf8();
        }
        self.0.push_str("\r\n");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_people_write_is_escaped_and_ends_no_line() {
        let mut sheet = Sheet(String::new());
        sheet.text("SUMMARY", "a,b;c\\d\ne\rEND:VEVENT");
        assert_eq!(sheet.0, "SUMMARY:a\\,b\\;c\\\\d\\neEND:VEVENT\r\n");
    }

    #[test]
    fn a_long_line_is_folded_between_characters() {
        for letter in ["a", "ś", "€", "👩"] {
            let text = letter.repeat(200);
            let mut sheet = Sheet(String::new());
            sheet.text("SUMMARY", &text);
            assert!(sheet.0.split("\r\n").all(|line| line.len() <= LINE), "{}", sheet.0);
            assert_eq!(sheet.0.replace("\r\n ", ""), format!("SUMMARY:{text}\r\n"));
        }
    }
}
