//! Letters about meetings.

use super::{LINK, mail};
use crate::base::i18n::Lang;
use crate::base::time::Timestamp;
use crate::notifications::model::{Letter, MeetingChange, MeetingPlan, MeetingTime};

/// A place at a meeting.
pub fn seat(said: &str, moved_up: bool) -> Letter {
    let s = || said.to_owned();
    let (begins, ends) = (Timestamp(1_796_142_600_000), Some(Timestamp(1_796_148_000_000)));
    Letter::MeetingSeat {
        name: s(),
        title: s(),
        when: MeetingTime { begins, ends, has_time: true, time_zone: "Europe/Warsaw".to_owned(), is_elsewhere: false },
        place: s(),
        moved_up,
        link: LINK.to_owned(),
        calendar: "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n".to_owned(),
    }
}

/// When and where a meeting is.
fn plan(said: &str, begins: Option<Timestamp>) -> MeetingPlan {
    let when = begins.map(|begins| MeetingTime {
        begins,
        ends: Some(begins.plus_seconds(5_400)),
        has_time: true,
        time_zone: "Europe/Warsaw".to_owned(),
        is_elsewhere: false,
    });
    let on = if when.is_some() { String::new() } else { "2027-03".to_owned() };
    MeetingPlan { when, on, place: said.to_owned(), afar: "https://example.org/join".to_owned() }
}

/// Something changed about a meeting that has a day, and does or does not have one afterwards.
pub fn changed(said: &str, change: MeetingChange, has_place: bool) -> Letter {
    let (s, begins) = (|| said.to_owned(), Timestamp(1_796_142_600_000));
    Letter::MeetingChanged {
        name: s(),
        title: s(),
        change,
        has_place,
        before: plan(said, Some(begins)),
        after: plan(said, has_place.then(|| begins.plus_days(1))),
        link: LINK.to_owned(),
        calendar: String::new(),
    }
}

#[test]
fn a_letter_about_a_place_at_a_meeting_says_when_and_brings_it_for_the_calendar() {
    let letter = mail(vec![seat("Rynek 1", false)], Lang::Pl, None);
    assert!(letter.text.contains("wtorek, 1\u{a0}grudnia 2026, 17:30–19:00"), "{}", letter.text);
    assert_eq!(letter.calendars, ["BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"]);
    assert!(mail(vec![Letter::PasswordChanged { name: String::new() }], Lang::Pl, None).calendars.is_empty());
}

#[test]
fn a_letter_about_a_moved_meeting_says_what_is_before_what_was_and_of_a_cancelled_one_what_was_planned() {
    let moved = mail(vec![changed("Rynek 1", MeetingChange::Moved, true)], Lang::Pl, None);
    let at = |words: &str| moved.text.find(words).unwrap_or_else(|| panic!("{words} in {}", moved.text));
    assert_eq!(moved.subject, "Inny termin lub miejsce: Rynek 1");
    assert!(at("środa, 2\u{a0}grudnia 2026, 17:30–19:00") < at("wtorek, 1\u{a0}grudnia 2026, 17:30–19:00"));
    at("Masz nadal miejsce na tym spotkaniu.");
    at("https://example.org/join");
    assert!(moved.calendars.is_empty(), "nothing is attached where there is nothing to note");
    let put_off = mail(vec![changed("Rynek 1", MeetingChange::Moved, false)], Lang::Lt, None).text;
    assert!(put_off.contains("Kada: 2027 m. kovas") && put_off.contains("Liekate laukiančiųjų sąraše."), "{put_off}");
    let cancelled = mail(vec![changed("Rynek 1", MeetingChange::Cancelled, true)], Lang::En, None).text;
    assert!(
        cancelled.contains("is cancelled. You need not do anything.") && cancelled.contains("1\u{a0}December 2026")
    );
    assert!(!cancelled.contains("2\u{a0}December") && !cancelled.contains("Your place stays yours"), "{cancelled}");
}

#[test]
fn a_letter_says_whose_clocks_it_means_where_they_are_not_those_of_the_site() {
    let mut letter = seat("Laisvės alėja 96", false);
    if let Letter::MeetingSeat { when, .. } = &mut letter {
        (when.time_zone, when.is_elsewhere) = ("Europe/Vilnius".to_owned(), true);
    }
    let text = mail(vec![letter], Lang::Pl, None).text;
    assert!(text.contains("18:30–20:00") && text.contains("według czasu wileńskiego"), "{text}");
    assert!(!mail(vec![seat("Rynek 1", false)], Lang::Pl, None).text.contains("według czasu"));
}
