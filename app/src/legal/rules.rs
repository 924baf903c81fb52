//! What a law asks for of a consultation at its dates. Pure decisions.

use super::model::{Addressee, Basis, LegalBasis, Terms};
use jiff::ToSpan;
use jiff::civil::Date;

/// When a text is open, in whole days of the organiser's calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Term {
    /// The day of the announcement.
    pub announced_on: Date,
    /// The first day on which remarks are taken.
    pub first_day: Date,
    /// The last one.
    pub last_day: Date,
}

impl Term {
    /// For how many days the text is open by the law's count: from the later of announcement and opening to the last day, the
    /// first of which is not counted. 2 January to 6 February are 35 days.
    pub fn days(self) -> i64 {
        let from = self.announced_on.max(self.first_day);
        i64::from(from.until(self.last_day).map_or(0, |span| span.get_days()))
    }

    /// Whether that is less than the law wants.
    pub fn is_short(self, terms: Terms) -> bool {
        terms.open_days.is_some_and(|wanted| self.days() < wanted)
    }

    /// The last day on which the report may be published.
    pub fn report_due(self, terms: Terms) -> Option<Date> {
        self.last_day.checked_add(terms.report_days?.days()).ok()
    }
}

/// What a checklist asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Duty {
    /// The draft is announced on the website.
    Announce,
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
    /// Whether the report is published.
    pub is_reported: bool,
}

/// The checklist of a consultation; empty where no law asks for anything.
///
/// `term` is none while nothing says when remarks are taken; `is_announced` whether the consultation is published or its
/// announcement dated.
pub fn checklist(
    law: &LegalBasis,
    addressees: &[Addressee],
    term: Option<Term>,
    answers: Answers,
    is_announced: bool,
    today: Date,
) -> Vec<Check> {
    let terms = law.basis.terms();
    if law.basis == Basis::None {
        return Vec::new();
    }
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
        Some(_) if !law.short_because.is_empty() => Standing::Excused,
        Some(_) => Standing::Open(None),
    };
    let is_listed = terms.addressees.iter().all(|kind| addressees.iter().any(|body| body.kind == *kind));
    let is_dispatched = is_listed && addressees.iter().all(Addressee::is_proved);
    let due = term.and_then(|term| term.report_due(terms));
    let is_answered = is_over && answers.answered >= answers.remarks;
    [
        (Duty::Announce, by(is_announced, begins)),
        (Duty::Open, open),
        (Duty::List, by(is_listed, begins)),
        (Duty::Dispatch, by(is_dispatched, begins)),
        (Duty::Answer, by(is_answered, due)),
        (Duty::Report, by(answers.is_reported, due)),
    ]
    .into_iter()
    .map(|(duty, standing)| Check { duty, standing })
    .collect()
}

#[cfg(test)]
mod tests {
    use super::super::model::{AddresseeId, AddresseeKind};
    use super::*;
    use jiff::civil::date;
    use uuid::Uuid;

    fn term(announced: Date, last: Date) -> Term {
        Term { announced_on: announced, first_day: announced, last_day: last }
    }

    #[test]
    fn rounds_of_thirty_five_days_are_counted_as_communes_counted_them() {
        let wanted = Basis::StrategyPl.terms();
        for (announced, last) in [
            (date(2023, 1, 2), date(2023, 2, 6)),
            (date(2023, 1, 9), date(2023, 2, 13)),
            (date(2024, 1, 23), date(2024, 2, 27)),
        ] {
            assert_eq!(term(announced, last).days(), 35);
            assert!(!term(announced, last).is_short(wanted));
            assert!(term(announced.tomorrow().unwrap(), last).is_short(wanted));
            assert!(!term(announced.tomorrow().unwrap(), last).is_short(Basis::None.terms()));
        }
    }

    #[test]
    fn days_before_the_announcement_or_before_the_opening_do_not_count() {
        let late = Term { announced_on: date(2026, 1, 20), ..term(date(2026, 1, 1), date(2026, 2, 10)) };
        assert_eq!(late.days(), 21);
        let early = Term { first_day: date(2026, 1, 20), ..term(date(2026, 1, 1), date(2026, 2, 10)) };
        assert_eq!(early.days(), 21);
    }

    #[test]
    fn the_report_is_due_thirty_days_after_the_last_day() {
        let due = term(date(2026, 1, 1), date(2026, 2, 10)).report_due(Basis::StrategyPl.terms());
        assert_eq!(due, Some(date(2026, 3, 12)));
        assert_eq!(term(date(2026, 1, 1), date(2026, 2, 10)).report_due(Basis::None.terms()), None);
    }

    fn body(kind: AddresseeKind, proof: &str) -> Addressee {
        Addressee {
            id: AddresseeId(Uuid::nil()),
            kind,
            name: kind.name().to_owned(),
            dispatched_on: "2026-01-02".to_owned(),
            proof: proof.to_owned(),
        }
    }

    fn standings(law: &LegalBasis, bodies: &[Addressee], term: Term, answers: Answers, today: Date) -> Vec<Standing> {
        checklist(law, bodies, Some(term), answers, true, today).into_iter().map(|check| check.standing).collect()
    }

    #[test]
    fn a_checklist_follows_the_law_through_the_consultation() {
        let law = LegalBasis { basis: Basis::StrategyPl, ..LegalBasis::default() };
        let open = term(date(2026, 1, 1), date(2026, 2, 5));
        let due = date(2026, 3, 7);
        let none = Answers::default();
        assert_eq!(
            standings(&law, &[], open, none, date(2026, 1, 1)),
            [
                Standing::Done,
                Standing::Done,
                Standing::Open(Some(date(2026, 1, 1))),
                Standing::Open(Some(date(2026, 1, 1))),
                Standing::Open(Some(due)),
                Standing::Open(Some(due)),
            ]
        );
        let listed = [AddresseeKind::Commune, AddresseeKind::Partner, AddresseeKind::Waters].map(|kind| body(kind, ""));
        let late = standings(&law, &listed, open, none, date(2026, 1, 2));
        assert_eq!(late[2..4], [Standing::Done, Standing::Late(date(2026, 1, 1))]);
        let proved = listed.map(|known| body(known.kind, "ePUAP 7"));
        let answers = Answers { remarks: 2, answered: 1, is_reported: false };
        let after = standings(&law, &proved, open, answers, date(2026, 3, 8));
        assert_eq!(after[3..], [Standing::Done, Standing::Late(due), Standing::Late(due)]);
        let done = Answers { answered: 2, is_reported: true, ..answers };
        assert!(
            standings(&law, &proved, open, done, date(2026, 3, 8)).iter().all(|standing| *standing == Standing::Done)
        );
    }

    #[test]
    fn nothing_is_answered_while_remarks_may_still_come() {
        let law = LegalBasis { basis: Basis::StrategyPl, ..LegalBasis::default() };
        let open = term(date(2026, 1, 1), date(2026, 2, 5));
        let standing = standings(&law, &[], open, Answers::default(), date(2026, 2, 5))[4];
        assert_eq!(standing, Standing::Open(Some(date(2026, 3, 7))));
        let standing = standings(&law, &[], open, Answers::default(), date(2026, 2, 6))[4];
        assert_eq!(standing, Standing::Done);
    }

    #[test]
    fn a_short_term_is_excused_by_its_reason_alone() {
        let law = LegalBasis { basis: Basis::StrategyPl, ..LegalBasis::default() };
        let short = term(date(2026, 1, 1), date(2026, 1, 26));
        assert_eq!(standings(&law, &[], short, Answers::default(), date(2026, 1, 1))[1], Standing::Open(None));
        let law = LegalBasis { short_because: "A by-election.".to_owned(), ..law };
        assert_eq!(standings(&law, &[], short, Answers::default(), date(2026, 1, 1))[1], Standing::Excused);
    }

    #[test]
    fn without_a_law_there_is_no_checklist() {
        let bare = LegalBasis::default();
        assert!(checklist(&bare, &[], None, Answers::default(), true, date(2026, 1, 1)).is_empty());
    }
}
