//! News of consultations, one by one and together.

use super::piece::{Piece, Why};
use crate::base::i18n::Lang;
use crate::base::text::without_links;
use crate::notifications::model::CommitmentStep;

pub(super) fn reply<'l>(t: Lang, name: &'l str, author: &str, excerpt: &str, link: &str) -> Piece<'l> {
    Piece::new(Why::News, t.letters_reply_subject())
        .to(name)
        .say(t.letters_reply_text(without_links(author)))
        .quote(excerpt)
        .button(t.letters_reply_button(), link)
}

/// What became of an action line that the reader follows.
pub(super) fn commitment<'l>(
    t: Lang,
    name: &'l str,
    title: &str,
    step: CommitmentStep,
    note: &str,
    link: &str,
) -> Piece<'l> {
    let text = match step {
        CommitmentStep::Made => t.letters_commitment_made(title),
        CommitmentStep::Planned => t.letters_commitment_planned(title),
        CommitmentStep::UnderWay => t.letters_commitment_under_way(title),
        CommitmentStep::Done => t.letters_commitment_done(title),
        CommitmentStep::Delayed => t.letters_commitment_delayed(title),
        CommitmentStep::Dropped => t.letters_commitment_dropped(title),
        CommitmentStep::Changed => t.letters_commitment_changed(title),
    };
    Piece::new(Why::News, t.letters_commitment_subject())
        .to(name)
        .say(text)
        .say_quoting(t.letters_commitment_note(), note)
        .button(t.letters_commitment_button(), link)
        .say(t.letters_commitment_stop())
}

/// A text of a working group that waits for its members.
pub(super) fn paper<'l>(t: Lang, name: &'l str, writer: &str, (title, group): (&str, &str), link: &str) -> Piece<'l> {
    Piece::new(Why::News, t.letters_paper_subject())
        .to(name)
        .say(t.letters_paper_text(without_links(title), without_links(group), without_links(writer)))
        .button(t.letters_paper_button(), link)
}

/// All the news of a day in one letter.
pub(super) fn digest<'l>(t: Lang, pieces: Vec<Piece<'l>>, origin: &str) -> Piece<'l> {
    let letter = Piece::new(Why::News, t.letters_digest_subject(pieces.len()))
        .say(t.letters_digest_text())
        .button(t.letters_digest_button(), &format!("{origin}/consultations"));
    pieces.into_iter().fold(letter, Piece::enclose)
}
