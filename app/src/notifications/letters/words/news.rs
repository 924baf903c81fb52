//! News of consultations, one by one and together.

use super::piece::{Piece, Why};
use crate::base::i18n::Lang;
use crate::base::text::without_links;
use crate::notifications::model::OutcomeLine;

pub(super) fn reply<'l>(t: Lang, name: &'l str, author: &str, excerpt: &str, link: &str) -> Piece<'l> {
    Piece::new(Why::News, t.letters_reply_subject())
        .to(name)
        .say(t.letters_reply_text(without_links(author)))
        .quote(excerpt)
        .button(t.letters_reply_button(), link)
}

/// A closed round, given its number and how many people took part.
pub(super) fn closed<'l>(
    t: Lang,
    name: &'l str,
    title: &str,
    (number, people): (i64, i64),
    lines: &[OutcomeLine],
    link: &str,
) -> Piece<'l> {
    let mut letter = Piece::new(Why::News, t.letters_closed_subject(title))
        .to(name)
        .say(t.letters_closed_text(number, people, title))
        .button(t.letters_closed_button(), link);
    if !lines.is_empty() {
        letter = letter.say(t.letters_closed_lines());
    }
    lines.iter().fold(letter, |letter, line| {
        let counts = t.letters_closed_counts(line.against, line.neutral, line.support);
        letter.figures(format!("{}. {}", line.code, line.title), counts)
    })
}

/// All the news of a day in one letter.
pub(super) fn digest<'l>(t: Lang, pieces: Vec<Piece<'l>>, origin: &str) -> Piece<'l> {
    let letter = Piece::new(Why::News, t.letters_digest_subject(pieces.len()))
        .say(t.letters_digest_text())
        .button(t.letters_digest_button(), &format!("{origin}/consultations"));
    pieces.into_iter().fold(letter, Piece::enclose)
}
