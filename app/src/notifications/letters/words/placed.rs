//! Letters about where a text stands: as part of another one, by itself again, or elsewhere.

use super::piece::{Piece, Why};
use crate::base::i18n::Lang;

/// A text was merged or parted; to its author, or to somebody who supports or follows it.
pub(super) fn merged<'l>(
    t: Lang,
    name: &'l str,
    (title, into): (&str, &str),
    (parted, is_own): (bool, bool),
    (rule, explanation): (&str, &str),
    link: &str,
) -> Piece<'l> {
    let (subject, text) = match (parted, is_own) {
        (false, true) => (t.merges_letter_subject(), t.merges_letter_own(title)),
        (false, false) => (t.merges_letter_subject(), t.merges_letter_other(title)),
        (true, true) => (t.merges_letter_parted_subject(), t.merges_letter_parted_own(title)),
        (true, false) => (t.merges_letter_parted_subject(), t.merges_letter_parted_other(title)),
    };
    let letter = Piece::new(Why::Part, subject).to(name).say(text);
    let letter = if parted { letter } else { letter.say_quoting(t.merges_letter_into(), into) };
    let scope = if parted { t.merges_letter_parted_scope() } else { t.merges_scope() };
    letter
        .say(scope)
        .say_quoting(t.letters_rule(), rule)
        .say_quoting(t.letters_reason(), explanation)
        .button(t.letters_content_button(), link)
}

/// A text was moved.
pub(super) fn moved<'l>(
    t: Lang,
    name: &'l str,
    (excerpt, to): (&str, &str),
    (rule, explanation): (&str, &str),
    link: &str,
) -> Piece<'l> {
    Piece::new(Why::Part, t.moves_letter_subject())
        .to(name)
        .say(t.moves_letter_text())
        .quote(excerpt)
        .say_quoting(t.moves_letter_to(), to)
        .say(t.moves_scope())
        .say_quoting(t.letters_rule(), rule)
        .say_quoting(t.letters_reason(), explanation)
        .button(t.letters_content_button(), link)
}
