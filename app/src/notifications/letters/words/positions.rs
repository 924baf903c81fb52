//! Letters about remarks: to whom they are assigned, and what is answered.

use super::piece::{Piece, Why};
use crate::base::i18n::Lang;
use crate::notifications::model::{AnsweredRemark, BrieflyAnswered, RemarkAnswer};

/// Remarks that somebody is to answer.
pub(super) fn assigned<'l>(t: Lang, name: &'l str, title: &str, numbers: &[i64], due: &str, link: &str) -> Piece<'l> {
    let count = i64::try_from(numbers.len()).unwrap_or(i64::MAX);
    let listed: Vec<String> = numbers.iter().map(ToString::to_string).collect();
    let piece = Piece::new(Why::Part, t.positions_letter_assigned_subject())
        .to(name)
        .say(t.positions_letter_assigned(count))
        .title(title)
        .say(t.positions_letter_numbers(listed.join(", ")));
    let piece = if due.is_empty() { piece } else { piece.say(t.positions_letter_due(t.written_day(due))) };
    piece.button(t.positions_letter_assigned_button(), link)
}

/// The positions on somebody's remarks.
pub(super) fn answered<'l>(
    t: Lang,
    name: &'l str,
    (title, organiser): (&str, &str),
    answers: &[AnsweredRemark],
    (others, more): (&[BrieflyAnswered], usize),
    link: &str,
) -> Piece<'l> {
    let more = i64::try_from(more).unwrap_or(i64::MAX);
    let count = i64::try_from(answers.len() + others.len()).unwrap_or(i64::MAX).saturating_add(more);
    let why = if name.is_empty() { Why::Address } else { Why::Part };
    let mut piece = Piece::new(why, t.positions_letter_answered_subject(count))
        .to(name)
        .say(t.positions_letter_answered(count, organiser))
        .title(title);
    for one in answers {
        piece = piece
            .title(t.positions_letter_remark(one.number.to_string(), one.words.as_str()))
            .say(t.positions_letter_answer(word(t, one.answer)))
            .quote(&one.justification)
            .say_quoting(t.positions_letter_corrected(), &one.correction);
    }
    if !others.is_empty() {
        piece = piece.say(t.positions_letter_others(i64::try_from(others.len()).unwrap_or(i64::MAX)));
    }
    for one in others {
        let label = t.positions_letter_other(word(t, one.answer), one.number.to_string());
        piece = piece.link(&label, &one.link);
    }
    let piece = if more > 0 { piece.say(t.positions_letter_more(more)) } else { piece };
    piece.button(t.positions_letter_answered_button(), link)
}

fn word(t: Lang, answer: RemarkAnswer) -> &'static str {
    match answer {
        RemarkAnswer::Taken => t.positions_taken(),
        RemarkAnswer::Partly => t.positions_partly(),
        RemarkAnswer::NotTaken => t.positions_not_taken(),
        RemarkAnswer::AlreadyCovered => t.positions_already_covered(),
        RemarkAnswer::NotApplicable => t.positions_not_applicable(),
        RemarkAnswer::FurtherAnalysis => t.positions_further_analysis(),
    }
}
