//! Letters about reports and appeals, and what every letter that takes something says about appealing.

use super::piece::{Piece, Why};
use crate::base::i18n::Lang;
use crate::base::time::Timestamp;
use crate::consultations::calendar::named_zone;
use crate::notifications::model::{AppealOutcome, Redress};
use jiff::tz::TimeZone;

/// A report arrived.
pub(super) fn received<'l>(
    t: Lang,
    name: &'l str,
    number: &str,
    (due, zone): (Timestamp, &TimeZone),
    link: &str,
) -> Piece<'l> {
    Piece::new(Why::Part, t.redress_received_subject(number))
        .to(name)
        .say(t.redress_received_text(number))
        .say(t.redress_received_next(t.date(due, zone)))
        .button(t.redress_received_button(), link)
}

/// An appeal was decided.
pub(super) fn appeal<'l>(
    t: Lang,
    name: &'l str,
    outcome: AppealOutcome,
    (rule, reasons): (&str, &str),
    link: &str,
) -> Piece<'l> {
    let (subject, text) = match outcome {
        AppealOutcome::Upheld => (t.redress_upheld_subject(), t.redress_upheld_text()),
        AppealOutcome::Reversed => (t.redress_reversed_subject(), t.redress_reversed_text()),
        AppealOutcome::OtherUpheld => (t.redress_other_subject(), t.redress_other_text()),
    };
    Piece::new(Why::Part, subject)
        .to(name)
        .say(text)
        .say_quoting(t.letters_rule(), rule)
        .say_quoting(t.letters_reason(), reasons)
        .button(t.redress_appeal_button(), link)
}

/// That a person decided, and how to appeal until when; nothing where there is nothing to appeal against.
pub(super) fn with_redress<'l>(t: Lang, piece: Piece<'l>, redress: Option<&Redress>) -> Piece<'l> {
    let Some(redress) = redress else { return piece };
    how(t, piece, redress).link(t.redress_link(), &redress.link)
}

/// The same for a letter whose button leads there.
pub(super) fn how<'l>(t: Lang, piece: Piece<'l>, Redress { until, time_zone, .. }: &Redress) -> Piece<'l> {
    // The last day is the one before the first moment after it.
    let last = t.date(until.plus_millis(-1), &named_zone(time_zone));
    piece.say(t.redress_by_a_person()).say(t.redress_how(last))
}
