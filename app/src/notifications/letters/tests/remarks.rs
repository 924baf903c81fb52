//! Letters about remarks, and about what was signed.

use super::LINK;
use crate::notifications::model::{AnsweredRemark, BrieflyAnswered, Letter, RemarkAnswer, SignedHead};

/// A copy of what was signed, for a moderator, or for the installation's own address.
pub(super) fn head_signed(said: &str) -> Letter {
    let signed = SignedHead {
        number: 17,
        head: "0f".repeat(32),
        result: "1e".repeat(32),
        key: "2d".repeat(8),
        signature: "3c".repeat(64),
    };
    Letter::HeadSigned { name: said.to_owned(), title: said.to_owned(), round: 2, signed, link: LINK.to_owned() }
}

/// Letters about remarks: assigned with a day and without, answered one by one, many, to an address without a name, and as older
/// letters said how many more there were.
pub(super) fn about_remarks(said: &str) -> [Letter; 5] {
    let s = || said.to_owned();
    let assigned = |due: &str| Letter::RemarksAssigned {
        name: s(),
        title: s(),
        numbers: vec![3, 17],
        due: due.to_owned(),
        link: LINK.to_owned(),
    };
    let answer = |answer| AnsweredRemark { number: 17, words: s(), answer, justification: s(), correction: s() };
    let brief = |answer| BrieflyAnswered { number: 1_017, answer, link: LINK.to_owned() };
    let others = RemarkAnswer::ALL.map(brief).to_vec();
    let answered = |name: &str, answers: Vec<AnsweredRemark>, more, others| Letter::RemarksAnswered {
        name: name.to_owned(),
        title: s(),
        organiser: "Miasto Próba".to_owned(),
        answers,
        more,
        others,
        link: LINK.to_owned(),
    };
    let all = RemarkAnswer::ALL.map(answer).to_vec();
    [
        assigned(""),
        assigned("2027-01-31"),
        answered(said, all.clone(), 0, Vec::new()),
        answered("", all[..1].to_vec(), 0, others),
        answered("", all[..1].to_vec(), 3, Vec::new()),
    ]
}
