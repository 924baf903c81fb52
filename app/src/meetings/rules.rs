//! When a meeting is, who may still register, which seat is free, and what a new version changes. Pure decisions.

use super::model::AttendeeKind;
use crate::accounts::model::Actor;
use crate::base::error::{AppError, AppResult, ErrorCode, FieldError};
use crate::base::i18n::Lang;
use crate::base::text;
use crate::base::time::Timestamp;
use crate::notifications::model::MeetingChange;
use crate::strategy::document::{Meeting, MeetingState};
use jiff::civil::{Date, Time};
use jiff::tz::TimeZone;

/// Days after a meeting for which it is remembered who had registered: time to thank them and to settle what is open.
pub const REMEMBERED_DAYS: i64 = 14;
/// Characters of a note on needs at most.
pub const NEEDS_MAX: usize = 500;
/// Characters of a point at most.
pub const POINT_MAX: usize = 2_000;
/// People of a kind at one meeting at most.
pub const PEOPLE_MAX: i64 = 100_000;

/// When a meeting is, if its day is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// The day by the clocks of the place.
    pub day: Date,
    /// Its beginning; midnight when only the day is known.
    pub begins: Timestamp,
    /// Its end; the next midnight when it is not known.
    pub ends: Timestamp,
    /// Whether the time of the beginning is known.
    pub has_time: bool,
    /// Whether the time of the end is known.
    pub has_end: bool,
}

/// Whether clocks of that zone have to be told apart from the installation's: whose they are, if so.
pub fn zone_to_say<'z>(zone: &'z TimeZone, installation: &TimeZone) -> Option<&'z str> {
    zone.iana_name().filter(|name| Some(*name) != installation.iana_name())
}

/// The meetings from one day to another, ISO dates, that take place or took place: in the order of their days. Only a whole day can be
/// laid beside others.
pub fn between<'m>(meetings: &'m [Meeting], first: &str, last: &str) -> Vec<&'m Meeting> {
    let is_within = |meeting: &&Meeting| {
        meeting.on.len() == 10 && first <= meeting.on.as_str() && meeting.on.as_str() <= last && !meeting.is_cancelled()
    };
    let mut found: Vec<&Meeting> = meetings.iter().filter(is_within).collect();
    found.sort_by(|one, other| (&one.on, &one.from).cmp(&(&other.on, &other.from)));
    found
}

fn moment(day: Date, time: Time, zone: &TimeZone) -> Option<Timestamp> {
    let zoned = day.to_datetime(time).to_zoned(zone.clone()).ok()?;
    Some(Timestamp(zoned.timestamp().as_millisecond()))
}

fn midnight_after(day: Date, zone: &TimeZone) -> Option<Timestamp> {
    moment(day.tomorrow().ok()?, Time::midnight(), zone)
}

/// When a meeting is, by the clocks of a zone.
pub fn span(meeting: &Meeting, zone: &TimeZone) -> Option<Span> {
    let day: Date = Some(&meeting.on).filter(|on| on.len() == 10)?.parse().ok()?;
    let from: Option<Time> = meeting.from.parse().ok();
    let until: Option<Time> = meeting.until.parse().ok();
    let ends = match until {
        Some(until) => moment(day, until, zone)?,
        None => midnight_after(day, zone)?,
    };
    let begins = moment(day, from.unwrap_or(Time::midnight()), zone)?;
    Some(Span { day, begins, ends, has_time: from.is_some(), has_end: until.is_some() })
}

/// The end of a meeting. One of which only the month or the year is known lasts until that is over.
pub fn ends(meeting: &Meeting, zone: &TimeZone) -> Option<Timestamp> {
    let last_day = match meeting.on.len() {
        4 => format!("{}-12-31", meeting.on).parse().ok(),
        7 => format!("{}-01", meeting.on).parse().ok().map(|first: Date| first.last_of_month()),
        _ => None,
    };
    match last_day {
        Some(day) => midnight_after(day, zone),
        None => span(meeting, zone).map(|span| span.ends),
    }
}

/// Whether a meeting is over. One without any date is still to come until the document says that it was held, or will not be.
pub fn is_over(meeting: &Meeting, zone: &TimeZone, now: Timestamp) -> bool {
    match ends(meeting, zone) {
        Some(ends) => meeting.state == Some(MeetingState::Done) || ends <= now,
        None => matches!(meeting.state, Some(MeetingState::Done | MeetingState::Cancelled)),
    }
}

/// Whether a meeting has begun, so that it can be told what was said and who came: its hour, else its day, month or year.
pub fn has_begun(meeting: &Meeting, zone: &TimeZone, now: Timestamp) -> bool {
    let first_day = match meeting.on.len() {
        4 => format!("{}-01-01", meeting.on).parse().ok(),
        7 => format!("{}-01", meeting.on).parse().ok(),
        _ => None,
    };
    let begins = match first_day {
        Some(day) => moment(day, Time::midnight(), zone),
        None => span(meeting, zone).map(|span| span.begins),
    };
    meeting.state == Some(MeetingState::Done) || !meeting.is_cancelled() && begins.is_some_and(|begins| begins <= now)
}

/// Whether a meeting takes place and has not begun.
pub fn is_to_come(meeting: &Meeting, zone: &TimeZone, now: Timestamp) -> bool {
    let has_begun = span(meeting, zone).is_some_and(|span| span.has_time && span.begins <= now);
    !meeting.is_cancelled() && !is_over(meeting, zone, now) && !has_begun
}

/// What a version changes about a meeting that the one before it told of, each by its own clocks. Of a meeting that is over
/// nobody has to be told.
pub fn change(before: (&Meeting, &TimeZone), after: (&Meeting, &TimeZone), now: Timestamp) -> Option<MeetingChange> {
    let is_over = |(meeting, zone): (&Meeting, &TimeZone)| is_over(meeting, zone, now);
    match (before.0.is_cancelled(), after.0.is_cancelled()) {
        (false, true) => (!is_over(before)).then_some(MeetingChange::Cancelled),
        (true, false) => (!is_over(after)).then_some(MeetingChange::HeldAfterAll),
        (true, true) => None,
        (false, false) => (!is_over(after) && is_moved(before, after)).then_some(MeetingChange::Moved),
    }
}

/// Whether one has to come at another time, or to somewhere else.
fn is_moved(before: (&Meeting, &TimeZone), after: (&Meeting, &TimeZone)) -> bool {
    // Without an hour a meeting is on a day by whatever clocks.
    let moments = |(meeting, zone): (&Meeting, &TimeZone)| {
        span(meeting, zone).filter(|span| span.has_time).map(|span| (span.begins, span.has_end.then_some(span.ends)))
    };
    let day = |meeting: &Meeting| meeting.on.clone();
    let place = |meeting: &Meeting| (meeting.territory.clone(), meeting.place.clone(), meeting.link.clone());
    day(before.0) != day(after.0) || moments(before) != moments(after) || place(before.0) != place(after.0)
}

/// Whether one can register for a meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Registration {
    /// One simply comes.
    NotNeeded,
    /// Until this moment.
    Open(Timestamp),
    /// Not any more.
    Closed,
}

/// Whether one can register: where room is limited or a last day is named, until that day is over or the meeting begins.
pub fn registration(meeting: &Meeting, zone: &TimeZone, now: Timestamp) -> Registration {
    let Some(span) = span(meeting, zone) else { return Registration::NotNeeded };
    if meeting.capacity.is_none() && meeting.registration_until.is_empty() {
        return Registration::NotNeeded;
    }
    let begins = if span.has_time { span.begins } else { span.ends };
    let last_day = meeting.registration_until.parse().ok();
    let closes = last_day.and_then(|day| midnight_after(day, zone)).map_or(begins, |closes| closes.min(begins));
    match meeting.state != Some(MeetingState::Done) && !meeting.is_cancelled() && now < closes {
        true => Registration::Open(closes),
        false => Registration::Closed,
    }
}

/// The day that ends at this midnight, as a moment in it; nothing for a moment in the middle of a day.
pub fn last_day(closes: Timestamp, zone: &TimeZone) -> Option<Timestamp> {
    let closing = jiff::Timestamp::from_millisecond(closes.0).ok()?.to_zoned(zone.clone());
    (closing.time() == Time::midnight()).then(|| closes.plus_millis(-1))
}

/// The seat for whoever is next: the first that nobody has, up to the capacity.
pub fn free_seat(taken: &[i64], capacity: Option<i64>) -> Option<i64> {
    let most = capacity.unwrap_or(i64::MAX);
    // One more than all that are taken is always free; an earlier one may have become so.
    let after = i64::try_from(taken.len()).unwrap_or(i64::MAX).saturating_add(1);
    (1..=after).find(|seat| !taken.contains(seat)).filter(|seat| *seat <= most)
}

/// A note on what somebody needs to take part; none is fine.
///
/// # Errors
/// What is wrong with it.
pub fn needs(text: &str) -> AppResult<String> {
    text::lines(text, 0, NEEDS_MAX).map_err(|code| AppError::field("needs", code))
}

/// Whether somebody may file what was said and note who came: whoever moderates a consultation, or runs the site.
///
/// # Errors
/// [`AppError::Forbidden`].
pub fn may_file(actor: &Actor, is_moderator: bool) -> AppResult<()> {
    if actor.is_administrator() || is_moderator { Ok(()) } else { Err(AppError::Forbidden) }
}

/// A point that can be filed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewPoint {
    /// As what somebody spoke.
    pub said_by: AttendeeKind,
    /// The language of the text.
    pub language: Lang,
    /// What was said.
    pub text: String,
}

/// Judges a point as it was typed.
///
/// # Errors
/// Everything that is wrong, in the order of the form.
pub fn point(said_by: &str, language: &str, text: &str) -> AppResult<NewPoint> {
    let mut errors = Vec::new();
    let text = text::lines(text, 3, POINT_MAX);
    let text = text.map_err(|code| errors.push(FieldError::new("text", code))).unwrap_or_default();
    let said_by = AttendeeKind::from_name(said_by);
    if said_by.is_none() {
        errors.push(FieldError::new("said_by", ErrorCode::NotAChoice));
    }
    let language = Lang::from_code(language);
    if language.is_none() {
        errors.push(FieldError::new("language", ErrorCode::NotAChoice));
    }
    match (said_by, language) {
        (Some(said_by), Some(language)) if errors.is_empty() => Ok(NewPoint { said_by, language, text }),
        _ => Err(AppError::Invalid(errors)),
    }
}

/// How many people of a kind came; nothing means nobody.
///
/// # Errors
/// What is wrong with the number.
pub fn people(text: &str) -> Result<i64, ErrorCode> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(0);
    }
    let number: i64 = text.parse().map_err(|_| ErrorCode::NotANumber)?;
    if (0..=PEOPLE_MAX).contains(&number) { Ok(number) } else { Err(ErrorCode::NotANumber) }
}

#[cfg(test)]
#[path = "rules_tests.rs"]
mod tests;
