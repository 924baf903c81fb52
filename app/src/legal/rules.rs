//! What a law asks for of a consultation at its dates. Pure decisions.

use super::model::{AddresseeKind, Basis};
use super::term::Term;
use crate::base::error::ErrorCode;
use crate::base::text;
use crate::base::time::Timestamp;
use jiff::civil::Date;
use std::collections::BTreeSet;

/// Characters of a reason at least, and at most.
const REASON: (usize, usize) = (10, 1_000);
/// Different words of a reason at least.
const WORDS: usize = 3;

/// Why a term is shorter than the law wants, as it is typed. Everybody reads it, so it has to be said in words.
///
/// # Errors
/// It is missing, too short or too long; [`ErrorCode::NotAReason`] where it has no three words.
pub fn reason(typed: &str) -> Result<String, ErrorCode> {
    let said = text::lines(typed, REASON.0, REASON.1)?;
    let is_word = |word: &&str| word.chars().filter(|sign| sign.is_alphabetic()).count() >= 2;
    let words: BTreeSet<String> = said.split_whitespace().filter(is_word).map(str::to_lowercase).collect();
    if words.len() < WORDS { Err(ErrorCode::NotAReason) } else { Ok(said) }
}

/// What a checklist asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Duty {
    /// The draft is announced on the website.
    Announce,
    /// The text of the draft is put up.
    Text,
    /// The text is open long enough, or it is said why not.
    Open,
    /// Every kind of body that the law names is on the list.
    List,
    /// Everybody on the list was written to, which can be proved.
    Dispatch,
    /// Every remark has an accepted position.
    Answer,
    /// The report is published.
    Report,
}

/// How far a duty is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Done.
    Done,
    /// Done otherwise than the law wants, for a reason that is given.
    Excused,
    /// The report is published: on which day, and by which it had to be.
    Published(Date, Option<Date>),
    /// To be done, by this day if there is one.
    Open(Option<Date>),
    /// To be done since this day.
    Late(Date),
}

/// One line of a checklist.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Check {
    /// What is asked for.
    pub duty: Duty,
    /// How far it is done.
    pub standing: Standing,
}

/// How far remarks are answered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Answers {
    /// Remarks that need a position: the late ones too.
    pub remarks: i64,
    /// Those of them whose position is accepted or published.
    pub answered: i64,
    /// The day on which a report was published first.
    pub reported_on: Option<Date>,
}

/// Bodies of one kind that are on the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Listed {
    /// Their kind.
    pub kind: AddresseeKind,
    /// Whether all of them were written to, which can be proved.
    pub is_proved: bool,
}

/// What a checklist is made of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Facts {
    /// The law.
    pub basis: Basis,
    /// Whether it is said why the term is shorter than the law wants.
    pub is_excused: bool,
    /// When remarks are taken; none while nothing says so.
    pub term: Option<Term>,
    /// The moment until which they are.
    pub closes_at: Option<Timestamp>,
    /// Who is on the list.
    pub listed: Vec<Listed>,
    /// How far remarks are answered.
    pub answers: Answers,
    /// Whether a text is put up.
    pub has_text: bool,
    /// Whether the consultation is published, or its announcement dated.
    pub is_announced: bool,
}

/// The checklist of a consultation; empty where no law asks for anything.
pub fn checklist(facts: &Facts, today: Date) -> Vec<Check> {
    let Facts { basis, is_excused, term, ref listed, answers, has_text, is_announced, .. } = *facts;
    let terms = basis.terms();
    if basis == Basis::None {
        return Vec::new();
    }
    // By when all of it has to be there, as it was announced: what comes late moves the term, not its own day.
    let begins = term.map(|term| term.announced_on.max(term.first_day));
    let is_over = term.is_some_and(|term| term.last_day < today);
    let by = |is_done: bool, due: Option<Date>| match due {
        _ if is_done => Standing::Done,
        Some(due) if due < today => Standing::Late(due),
        due => Standing::Open(due),
    };
    let open = match term {
        None => Standing::Open(None),
        Some(term) if !term.is_short(terms) => Standing::Done,
        Some(_) if is_excused => Standing::Excused,
        Some(_) => Standing::Open(None),
    };
    let is_listed = terms.addressees.iter().all(|kind| listed.iter().any(|known| known.kind == *kind));
    let is_dispatched = is_listed && listed.iter().all(|known| known.is_proved);
    let due = term.and_then(|term| term.report_due(terms));
    let is_answered = is_over && answers.answered >= answers.remarks;
    [
        (Duty::Announce, by(is_announced, begins)),
        (Duty::Text, by(has_text, begins)),
        (Duty::Open, open),
        (Duty::List, by(is_listed, begins)),
        (Duty::Dispatch, by(is_dispatched, begins)),
        (Duty::Answer, by(is_answered, due)),
        (Duty::Report, answers.reported_on.map_or_else(|| by(false, due), |on| Standing::Published(on, due))),
    ]
    .into_iter()
    .map(|(duty, standing)| Check { duty, standing })
    .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn term(announced: Date, last: Date) -> Term {
        Term { announced_on: announced, text_on: None, first_day: announced, last_day: last, closed_days: 0 }
    }

    #[test]
    fn days_before_the_text_is_put_up_do_not_count_and_a_missing_text_is_asked_for() {
        let open = term(date(2026, 1, 1), date(2026, 2, 5));
        let late = Term { text_on: Some(date(2026, 1, 5)), ..open };
        assert_eq!((open.days(), late.days()), (35, 31));
        assert!(late.is_short(Basis::StrategyPl.terms()));
        assert_eq!(Term { text_on: Some(date(2025, 12, 1)), ..open }.days(), 35);
        let bare = Facts { has_text: false, ..facts(open, &[], Answers::default()) };
        let asked = checklist(&bare, date(2026, 1, 4))[1];
        assert_eq!(asked, Check { duty: Duty::Text, standing: Standing::Late(date(2026, 1, 1)) });
    }

    fn facts(term: Term, listed: &[Listed], answers: Answers) -> Facts {
        let (basis, term, listed) = (Basis::StrategyPl, Some(term), listed.to_vec());
        Facts { basis, is_excused: false, term, closes_at: None, listed, answers, has_text: true, is_announced: true }
    }

    fn standings(listed: &[Listed], term: Term, answers: Answers, today: Date) -> Vec<Standing> {
        checklist(&facts(term, listed, answers), today).into_iter().map(|check| check.standing).collect()
    }

    #[test]
    fn a_checklist_follows_the_law_through_the_consultation() {
        let open = term(date(2026, 1, 1), date(2026, 2, 5));
        let due = date(2026, 3, 7);
        let none = Answers::default();
        assert_eq!(
            standings(&[], open, none, date(2026, 1, 1)),
            [
                Standing::Done,
                Standing::Done,
                Standing::Done,
                Standing::Open(Some(date(2026, 1, 1))),
                Standing::Open(Some(date(2026, 1, 1))),
                Standing::Open(Some(due)),
                Standing::Open(Some(due)),
            ]
        );
        let kinds = [AddresseeKind::Commune, AddresseeKind::Partner, AddresseeKind::Waters];
        let listed = kinds.map(|kind| Listed { kind, is_proved: false });
        let late = standings(&listed, open, none, date(2026, 1, 2));
        assert_eq!(late[3..5], [Standing::Done, Standing::Late(date(2026, 1, 1))]);
        let proved = kinds.map(|kind| Listed { kind, is_proved: true });
        let answers = Answers { remarks: 2, answered: 1, reported_on: None };
        let after = standings(&proved, open, answers, date(2026, 3, 8));
        assert_eq!(after[4..], [Standing::Done, Standing::Late(due), Standing::Late(due)]);
        let on = date(2026, 3, 6);
        let done =
            standings(&proved, open, Answers { answered: 2, reported_on: Some(on), ..answers }, date(2026, 3, 8));
        assert!(done[..6].iter().all(|standing| *standing == Standing::Done));
        assert_eq!(done[6], Standing::Published(on, Some(due)));
    }

    #[test]
    fn nothing_is_answered_while_remarks_may_still_come() {
        let open = term(date(2026, 1, 1), date(2026, 2, 5));
        let standing = standings(&[], open, Answers::default(), date(2026, 2, 5))[5];
        assert_eq!(standing, Standing::Open(Some(date(2026, 3, 7))));
        let standing = standings(&[], open, Answers::default(), date(2026, 2, 6))[5];
        assert_eq!(standing, Standing::Done);
    }

    #[test]
    fn a_short_term_is_excused_by_its_reason_alone() {
        let short = term(date(2026, 1, 1), date(2026, 1, 26));
        let facts = facts(short, &[], Answers::default());
        assert_eq!(checklist(&facts, date(2026, 1, 1))[2].standing, Standing::Open(None));
        let excused = Facts { is_excused: true, ..facts };
        assert_eq!(checklist(&excused, date(2026, 1, 1))[2].standing, Standing::Excused);
    }

    #[test]
    fn without_a_law_there_is_no_checklist() {
        let bare =
            Facts { basis: Basis::None, ..facts(term(date(2026, 1, 1), date(2026, 2, 5)), &[], Answers::default()) };
        assert!(checklist(&bare, date(2026, 1, 1)).is_empty());
    }

    #[test]
    fn a_reason_is_said_in_words() {
        for said in [
            "",
            "hurry",
            "..........",
            "1234567890 1234567890",
            "x y z x y z x y z",
            "because because because",
            "Rada!!!!!!!",
        ] {
            assert!(reason(said).is_err(), "{said}");
        }
        assert_eq!(reason("aaaaaaaaaaaa"), Err(ErrorCode::NotAReason));
        for said in ["A by-election comes first.", "Rada głosuje 15 grudnia.", "Taryba balsuoja gruodžio 15 d."] {
            assert_eq!(reason(said).as_deref(), Ok(said));
        }
    }
}
