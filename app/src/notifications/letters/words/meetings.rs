//! Letters about a place at a meeting, and about a seat in a working group.

use super::piece::{Piece, Why};
use crate::base::i18n::Lang;
use crate::base::text::without_links;
use crate::notifications::model::{MeetingChange, MeetingPlan, MeetingTime};
use jiff::tz::TimeZone;

pub(super) fn seat<'l>(
    t: Lang,
    name: &'l str,
    title: &str,
    when: &MeetingTime,
    place: &str,
    moved_up: bool,
    link: &str,
) -> Piece<'l> {
    let text = if moved_up { t.letters_meeting_moved_up(title) } else { t.letters_meeting_seat_text(title) };
    let letter = Piece::new(Why::Part, t.letters_meeting_seat_subject()).to(name).say(text);
    let letter = say_when(t, letter, when);
    let letter = if place.is_empty() { letter } else { letter.say(t.letters_meeting_where(place)) };
    letter.say(t.letters_meeting_seat_more()).button(t.letters_meeting_button(), link)
}

/// The time of a meeting, and whose clocks are meant where they are not those of the site.
fn say_when<'l>(t: Lang, letter: Piece<'l>, when: &MeetingTime) -> Piece<'l> {
    let zone = TimeZone::get(&when.time_zone).unwrap_or(TimeZone::UTC);
    let said = match when.has_time {
        true => t.time_span(when.begins, when.ends, &zone),
        false => t.date_long(when.begins, &zone),
    };
    let letter = letter.say(t.letters_meeting_when(said));
    match when.is_elsewhere && when.has_time {
        true => letter.say(t.consultations_zone(&when.time_zone)),
        false => letter,
    }
}

/// What changed about a meeting: of a cancelled one what was planned, of a moved one what is and what was.
pub(super) fn changed<'l>(
    t: Lang,
    name: &'l str,
    title: &str,
    (change, has_place): (MeetingChange, bool),
    [before, after]: [&MeetingPlan; 2],
    link: &str,
) -> Piece<'l> {
    let (subject, text) = match change {
        MeetingChange::Cancelled => {
            (t.letters_meeting_cancelled_subject(title), t.letters_meeting_cancelled_text(title))
        }
        MeetingChange::HeldAfterAll => {
            (t.letters_meeting_restored_subject(title), t.letters_meeting_restored_text(title))
        }
        MeetingChange::Moved => (t.letters_meeting_moved_subject(title), t.letters_meeting_moved_text(title)),
    };
    let letter = Piece::new(Why::Part, subject).to(name).say(text);
    let letter = match change {
        MeetingChange::Cancelled => plan(t, letter.title(t.letters_meeting_was_planned()), before),
        MeetingChange::HeldAfterAll => plan(t, letter, after),
        MeetingChange::Moved => {
            let letter = plan(t, letter.title(t.letters_meeting_now()), after);
            plan(t, letter.title(t.letters_meeting_before()), before).title(t.letters_meeting_your_registration())
        }
    };
    let letter = match (change, has_place) {
        (MeetingChange::Cancelled, _) => letter,
        (_, true) => letter.say(t.letters_meeting_still_yours()),
        (_, false) => letter.say(t.letters_meeting_still_waiting()),
    };
    letter.button(t.letters_meeting_button(), link)
}

/// When and where.
fn plan<'l>(t: Lang, letter: Piece<'l>, plan: &MeetingPlan) -> Piece<'l> {
    let letter = match &plan.when {
        Some(when) => say_when(t, letter, when),
        None if plan.on.is_empty() => letter.say(t.letters_meeting_when_open()),
        None => letter.say(t.letters_meeting_when(t.written_day(&plan.on))),
    };
    let letter = if plan.place.is_empty() { letter } else { letter.say(t.letters_meeting_where(&plan.place)) };
    // Said, not linked: every link of a letter leads to the site.
    if plan.afar.is_empty() { letter } else { letter.say(t.letters_meeting_afar(&plan.afar)) }
}

pub(super) fn waiting<'l>(t: Lang, name: &'l str, title: &str, link: &str) -> Piece<'l> {
    Piece::new(Why::Part, t.letters_meeting_waiting_subject())
        .to(name)
        .say(t.letters_meeting_waiting_text(title))
        .button(t.letters_meeting_button(), link)
}

pub(super) fn group_invitation<'l>(t: Lang, inviter: &str, group: &str, link: &str) -> Piece<'l> {
    // The chair invites anybody: what they call themselves must lead nowhere.
    Piece::new(Why::Address, t.letters_group_subject())
        .say(t.letters_group_text(without_links(group), without_links(inviter)))
        .button(t.letters_group_button(), link)
}
