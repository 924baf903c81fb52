//! Letters about a place at a meeting, and about a seat in a working group.

use super::piece::{Piece, Why};
use crate::base::i18n::Lang;
use crate::base::text::without_links;
use crate::notifications::model::MeetingTime;
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
    let zone = TimeZone::get(&when.time_zone).unwrap_or(TimeZone::UTC);
    let said = match when.has_time {
        true => t.time_span(when.begins, when.ends, &zone),
        false => t.date_long(when.begins, &zone),
    };
    let text = if moved_up { t.letters_meeting_moved_up(title) } else { t.letters_meeting_seat_text(title) };
    let letter =
        Piece::new(Why::Part, t.letters_meeting_seat_subject()).to(name).say(text).say(t.letters_meeting_when(said));
    let letter = match when.is_elsewhere && when.has_time {
        true => letter.say(t.consultations_zone(&when.time_zone)),
        false => letter,
    };
    let letter = if place.is_empty() { letter } else { letter.say(t.letters_meeting_where(place)) };
    letter.say(t.letters_meeting_seat_more()).button(t.letters_meeting_button(), link)
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
