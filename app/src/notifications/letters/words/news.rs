//! News of consultations, one by one and together.

use super::piece::{Piece, Why};
use crate::base::i18n::Lang;
use crate::base::text::without_links;

pub(super) fn reply<'l>(t: Lang, name: &'l str, author: &str, excerpt: &str, link: &str) -> Piece<'l> {
    Piece::new(Why::News, t.letters_reply_subject())
        .to(name)
        .say(t.letters_reply_text(without_links(author)))
        .quote(excerpt)
        .button(t.letters_reply_button(), link)
}

/// All the news of a day in one letter.
pub(super) fn digest<'l>(t: Lang, pieces: Vec<Piece<'l>>, origin: &str) -> Piece<'l> {
    let letter = Piece::new(Why::News, t.letters_digest_subject(pieces.len()))
        .say(t.letters_digest_text())
        .button(t.letters_digest_button(), &format!("{origin}/consultations"));
    pieces.into_iter().fold(letter, Piece::enclose)
}
