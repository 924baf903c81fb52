//! The organiser's calendar: what a clock on the wall shows, and which moment that is.

use super::model::Consultation;
use crate::base::error::ErrorCode;
use crate::base::i18n::Lang;
use crate::base::time::{Interval, Timestamp};
use crate::base::written;
use jiff::civil::DateTime;
use jiff::tz::{AmbiguousOffset, Disambiguation, TimeZone};

/// The time zone of a consultation.
pub fn zone(consultation: &Consultation) -> TimeZone {
    named_zone(&consultation.time_zone)
}

/// The time zone that a consultation names. A name that is no longer known means UTC: its pages must not fail.
pub fn named_zone(name: &str) -> TimeZone {
    TimeZone::get(name).unwrap_or(TimeZone::UTC)
}

/// The time zone of this IANA name.
///
/// # Errors
/// [`ErrorCode::Required`], [`ErrorCode::NotATimeZone`].
pub fn zone_name(text: &str) -> Result<String, ErrorCode> {
    let name = text.trim();
    if name.is_empty() {
        return Err(ErrorCode::Required);
    }
    let zone = TimeZone::get(name).map_err(|_| ErrorCode::NotATimeZone)?;
    zone.iana_name().map(ToOwned::to_owned).ok_or(ErrorCode::NotATimeZone)
}

/// The moment of a local date and time as a browser sends it, `2026-11-22T16:00`, or as people write it, `22.11.2026 16.00`.
///
/// Where clocks go back and a local time comes twice, the first one is meant (jiff's and RFC 5545's compatible mode).
///
/// # Errors
/// As [`written::day_and_hour`]'s, and [`ErrorCode::NoSuchTime`] where clocks go forward past it.
pub fn moment(text: &str, zone: &TimeZone) -> Result<Timestamp, ErrorCode> {
    let local = written::day_and_hour(text)?;
    let ambiguous = zone.to_ambiguous_timestamp(local);
    if matches!(ambiguous.offset(), AmbiguousOffset::Gap { .. }) {
        return Err(ErrorCode::NoSuchTime);
    }
    let moment = ambiguous.disambiguate(Disambiguation::Compatible).map_err(|_| ErrorCode::NotADate)?;
    Ok(Timestamp(moment.as_millisecond()))
}

/// The local date and time of a moment as a browser wants it: `2026-11-22T16:00`.
pub fn local(moment: Timestamp, zone: &TimeZone) -> String {
    wall(moment, zone).strftime("%Y-%m-%dT%H:%M").to_string()
}

/// Hours and minutes: `16:00`.
pub fn clock(moment: Timestamp, zone: &TimeZone) -> String {
    wall(moment, zone).strftime("%H:%M").to_string()
}

/// From the first to the last day of an interval, in words. An end at midnight leaves the day before as the last one.
pub fn days(lang: Lang, interval: Interval, zone: &TimeZone) -> String {
    let first = lang.date(interval.opens_at, zone);
    let last = lang.date(interval.closes_at.plus_millis(-1), zone);
    if first == last { first } else { lang.consultations_from_to(first, last) }
}

/// From when to when, to the minute.
pub fn times(lang: Lang, interval: Interval, zone: &TimeZone) -> String {
    lang.consultations_from_to(lang.date_time(interval.opens_at, zone), lang.date_time(interval.closes_at, zone))
}

fn wall(moment: Timestamp, zone: &TimeZone) -> DateTime {
    zone.to_datetime(jiff::Timestamp::from_millisecond(moment.0).unwrap_or_default())
}

#[cfg(test)]
#[path = "calendar_tests.rs"]
mod tests;
