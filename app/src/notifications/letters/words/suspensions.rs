//! Letters to somebody who is suspended in a consultation.

use super::piece::{Piece, Why};
use crate::base::i18n::Lang;
use crate::base::time::Timestamp;
use crate::consultations::calendar::named_zone;
use crate::notifications::model::Redress;

/// Until when, what it means, and why. How to appeal follows.
pub(super) fn begun<'l>(
    t: Lang,
    name: &'l str,
    title: &str,
    (until, redress): (Option<Timestamp>, &Redress),
    (rule, explanation): (&str, &str),
) -> Piece<'l> {
    let how_long = match until {
        // The last day is the one before the first moment after it.
        Some(end) => t.suspensions_until(t.date(end.plus_millis(-1), &named_zone(&redress.time_zone))),
        None => t.suspensions_for_good().to_owned(),
    };
    Piece::new(Why::Part, t.suspensions_letter_subject())
        .to(name)
        .title(title)
        .say(how_long)
        .say(t.suspensions_scope())
        .say_quoting(t.letters_rule(), rule)
        .say_quoting(t.letters_reason(), explanation)
        .button(t.redress_appeal_button(), &redress.link)
}

/// That one may write again.
pub(super) fn lifted<'l>(t: Lang, name: &'l str, title: &str, explanation: &str, link: &str) -> Piece<'l> {
    Piece::new(Why::Part, t.suspensions_lifted_subject())
        .to(name)
        .title(title)
        .say(t.suspensions_lifted_text())
        .say_quoting(t.letters_reason(), explanation)
        .button(t.suspensions_lifted_button(), link)
}
