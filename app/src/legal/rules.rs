//! What a law asks for of a consultation at its dates. Pure decisions.

use super::model::{AddresseeKind, Basis, Terms};
use crate::base::error::ErrorCode;
use crate::base::text;
use crate::base::time::{Interval, Timestamp};
use jiff::ToSpan;
use jiff::civil::Date;
use jiff::tz::TimeZone;
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

/// When a text is open, in whole days of the organiser's calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Term {
    /// The day of the announcement.
    pub announced_on: Date,
    /// The first day on which remarks are taken.
    pub first_day: Date,
    /// The last one.
    pub last_day: Date,
    /// Days between them, after the announcement, on which none were taken at any hour.
    pub closed_days: i64,
}

impl Term {
    /// The term of a text that takes remarks in these spans of time, whichever of them overlap; none where there is no span. It is
    /// announced on the day that is written down, an ISO date, else when the consultation was published.
    pub fn of(announced_on: &str, published: Timestamp, open: &[Interval], zone: &TimeZone) -> Option<Self> {
        // An end at midnight leaves the day before as the last one.
        let days = |span: &Interval| (day(span.opens_at, zone), day(span.closes_at.plus_millis(-1), zone));
        let mut days: Vec<(Date, Date)> = open.iter().map(days).collect();
        days.sort_unstable();
        let (first_day, last_day) = (days.first()?.0, days.iter().map(|(_, last)| *last).max()?);
        let announced_on = announced_on.parse().unwrap_or_else(|_| day(published, zone));
        let (mut reached, mut closed_days) = (first_day.max(announced_on), 0);
        for (first, last) in days {
            closed_days += (between(reached, first) - 1).max(0);
            reached = reached.max(last);
        }
        Some(Self { announced_on, first_day, last_day, closed_days })
    }

    /// For how many days the text is open by the law's count: from the later of announcement and opening to the last day, the
    /// first of which is not counted, nor those on which nothing is taken. 2 January to 6 February are 35 days.
    pub fn days(self) -> i64 {
        between(self.announced_on.max(self.first_day), self.last_day) - self.closed_days
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

/// Days from one to another; fewer than none where the other comes before.
pub fn between(from: Date, to: Date) -> i64 {
    i64::from(from.until(to).map_or(0, |span| span.get_days()))
}

/// The day of a moment.
pub fn day(moment: Timestamp, zone: &TimeZone) -> Date {
    zone.to_datetime(jiff::Timestamp::from_millisecond(moment.0).unwrap_or_default()).date()
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
    /// Whether the consultation is published, or its announcement dated.
    pub is_announced: bool,
}

/// The checklist of a consultation; empty where no law asks for anything.
pub fn checklist(facts: &Facts, today: Date) -> Vec<Check> {
    let Facts { basis, is_excused, term, ref listed, answers, is_announced, .. } = *facts;
    let terms = basis.terms();
    if basis == Basis::None {
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
        Some(_) if is_excused => Standing::Excused,
        Some(_) => Standing::Open(None),
    };
    let is_listed = terms.addressees.iter().all(|kind| listed.iter().any(|known| known.kind == *kind));
    let is_dispatched = is_listed && listed.iter().all(|known| known.is_proved);
    let due = term.and_then(|term| term.report_due(terms));
    let is_answered = is_over && answers.answered >= answers.remarks;
    [
        (Duty::Announce, by(is_announced, begins)),
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
        Term { announced_on: announced, first_day: announced, last_day: last, closed_days: 0 }
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

    fn facts(term: Term, listed: &[Listed], answers: Answers) -> Facts {
        let (basis, term, listed) = (Basis::StrategyPl, Some(term), listed.to_vec());
        Facts { basis, is_excused: false, term, closes_at: None, listed, answers, is_announced: true }
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
                Standing::Open(Some(date(2026, 1, 1))),
                Standing::Open(Some(date(2026, 1, 1))),
                Standing::Open(Some(due)),
                Standing::Open(Some(due)),
            ]
        );
        let kinds = [AddresseeKind::Commune, AddresseeKind::Partner, AddresseeKind::Waters];
        let listed = kinds.map(|kind| Listed { kind, is_proved: false });
        let late = standings(&listed, open, none, date(2026, 1, 2));
        assert_eq!(late[2..4], [Standing::Done, Standing::Late(date(2026, 1, 1))]);
        let proved = kinds.map(|kind| Listed { kind, is_proved: true });
        let answers = Answers { remarks: 2, answered: 1, reported_on: None };
        let after = standings(&proved, open, answers, date(2026, 3, 8));
        assert_eq!(after[3..], [Standing::Done, Standing::Late(due), Standing::Late(due)]);
        let on = date(2026, 3, 6);
        let done =
            standings(&proved, open, Answers { answered: 2, reported_on: Some(on), ..answers }, date(2026, 3, 8));
        assert!(done[..5].iter().all(|standing| *standing == Standing::Done));
        assert_eq!(done[5], Standing::Published(on, Some(due)));
    }

    #[test]
    fn nothing_is_answered_while_remarks_may_still_come() {
        let open = term(date(2026, 1, 1), date(2026, 2, 5));
        let standing = standings(&[], open, Answers::default(), date(2026, 2, 5))[4];
        assert_eq!(standing, Standing::Open(Some(date(2026, 3, 7))));
        let standing = standings(&[], open, Answers::default(), date(2026, 2, 6))[4];
        assert_eq!(standing, Standing::Done);
    }

    #[test]
    fn a_short_term_is_excused_by_its_reason_alone() {
        let short = term(date(2026, 1, 1), date(2026, 1, 26));
        let facts = facts(short, &[], Answers::default());
        assert_eq!(checklist(&facts, date(2026, 1, 1))[1].standing, Standing::Open(None));
        let excused = Facts { is_excused: true, ..facts };
        assert_eq!(checklist(&excused, date(2026, 1, 1))[1].standing, Standing::Excused);
    }

    #[test]
    fn without_a_law_there_is_no_checklist() {
        let bare =
            Facts { basis: Basis::None, ..facts(term(date(2026, 1, 1), date(2026, 2, 5)), &[], Answers::default()) };
        assert!(checklist(&bare, date(2026, 1, 1)).is_empty());
    }

    /// A span from one day's hour to another's, in Warsaw.
    fn span(from: (i8, i8, i8), to: (i8, i8, i8)) -> Interval {
        let zone = TimeZone::get("Europe/Warsaw").unwrap();
        let at = |(month, day, hour): (i8, i8, i8)| {
            let zoned = date(2026, month, day).at(hour, 0, 0, 0).to_zoned(zone.clone()).unwrap();
            Timestamp(zoned.timestamp().as_millisecond())
        };
        Interval { opens_at: at(from), closes_at: at(to) }
    }

    fn of(announced: &str, open: &[Interval]) -> Term {
        let zone = TimeZone::get("Europe/Warsaw").unwrap();
        Term::of(announced, span((10, 1, 0), (10, 2, 0)).opens_at, open, &zone).unwrap()
    }

    #[test]
    fn an_end_at_midnight_leaves_the_day_before_as_the_last_one() {
        let whole = [span((11, 2, 8), (12, 8, 0))];
        let open = of("2026-11-02", &whole);
        assert_eq!((open.announced_on, open.last_day, open.days()), (date(2026, 11, 2), date(2026, 12, 7), 35));
        assert_eq!(of("", &whole).announced_on, date(2026, 10, 1));
        let none = Term::of("", whole[0].opens_at, &[], &TimeZone::UTC);
        assert_eq!(none, None);
    }

    #[test]
    fn days_on_which_nothing_is_taken_do_not_count_and_no_day_counts_twice() {
        // Ten days, a pause of nine, and ten more.
        let paused = [span((11, 2, 8), (11, 12, 16)), span((11, 22, 8), (12, 1, 16))];
        assert_eq!(of("2026-11-02", &paused).days(), 10 + 10);
        assert_eq!(of("2026-11-02", &[paused[1], paused[0]]).days(), 20);
        // Those that overlap, or follow each other at once, are one.
        let twice = [span((11, 2, 8), (11, 20, 16)), span((11, 10, 8), (12, 7, 16)), span((11, 12, 8), (11, 13, 8))];
        assert_eq!(of("2026-11-02", &twice).days(), 35);
        assert_eq!(of("2026-11-02", &[span((11, 2, 8), (11, 20, 0)), span((11, 20, 0), (12, 8, 0))]).days(), 35);
        assert_eq!(of("2026-11-02", &[span((11, 2, 8), (11, 20, 9)), span((11, 20, 15), (12, 8, 0))]).days(), 35);
        // A pause before the announcement takes nothing from what follows it.
        assert_eq!(of("2026-11-25", &paused).days(), 6);
        assert_eq!(of("2026-11-15", &paused).days(), 10);
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
