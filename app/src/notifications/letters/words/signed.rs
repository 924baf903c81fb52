//! Letters about what was signed.

use super::piece::{Piece, Why};
use crate::base::i18n::Lang;
use crate::notifications::model::SignedHead;

/// The end of a record, as it was signed: line by line, so that it can be laid beside the page.
pub(super) fn head<'l>(
    t: Lang,
    name: &'l str,
    (title, round): (&str, i64),
    signed: &SignedHead,
    link: &str,
) -> Piece<'l> {
    let line = |words: &str, value: &str| format!("{words}: {value}");
    let why = if name.is_empty() { Why::Address } else { Why::Part };
    Piece::new(why, t.audit_letter_subject(round))
        .to(name)
        .title(title)
        .say(t.audit_letter_text())
        .say(line(t.audit_letter_number(), &signed.number.to_string()))
        .say(line(t.audit_head(), &signed.head))
        .say(line(t.audit_letter_result(), &signed.result))
        .say(line(t.audit_key(), &signed.key))
        .say(line(t.audit_signature(), &signed.signature))
        .button(t.audit_letter_button(), link)
}
