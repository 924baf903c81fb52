//! Letters about remarks.

use super::piece::{Piece, Why};
use crate::base::i18n::Lang;
use crate::base::text::without_links;

/// That a remark has come, under which number, and whether in time.
pub(super) fn received<'l>(
    t: Lang,
    name: &'l str,
    title: &str,
    number: i64,
    (is_late, waits): (bool, bool),
    excerpt: &str,
    link: &str,
) -> Piece<'l> {
    let piece = Piece::new(Why::Part, t.remarks_letter_subject(number))
        .to(name)
        .say(t.remarks_letter_text(number, without_links(title)))
        .quote(excerpt);
    let piece = if is_late { piece.say(t.remarks_letter_late()) } else { piece };
    let piece = if waits { piece.say(t.remarks_letter_waits()) } else { piece };
    piece.say(t.remarks_letter_then()).button(t.remarks_letter_button(), link)
}
