//! The days for which a text is open to remarks. Pure decisions.

use super::model::Terms;
use crate::base::time::{Interval, Timestamp};
use jiff::ToSpan;
use jiff::civil::Date;
use jiff::tz::TimeZone;

/// When a text is open, in whole days of the organiser's calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Term {
    /// The day of the announcement.
    pub announced_on: Date,
    /// The day on which a text was first put up; none where none is.
    pub text_on: Option<Date>,
    /// The first day on which remarks are taken.
    pub first_day: Date,
    /// The last one.
    pub last_day: Date,
    /// Days between them, after the announcement, on which none were taken at any hour.
    pub closed_days: i64,
}

impl Term {
    /// The term of a text that takes remarks in these spans of time, whichever of them overlap; none where there is no span. It is
    /// announced on the day that is written down, an ISO date, else when the consultation was published; nobody has remarks to a
    /// text before it is there.
    pub fn of(
        (announced_on, published, text_at): (&str, Timestamp, Option<Timestamp>),
        open: &[Interval],
        zone: &TimeZone,
    ) -> Option<Self> {
        // An end at midnight leaves the day before as the last one.
        let days = |span: &Interval| (day(span.opens_at, zone), day(span.closes_at.plus_millis(-1), zone));
        let mut days: Vec<(Date, Date)> = open.iter().map(days).collect();
        days.sort_unstable();
        let (first_day, last_day) = (days.first()?.0, days.iter().map(|(_, last)| *last).max()?);
        let announced_on = announced_on.parse().unwrap_or_else(|_| day(published, zone));
        let text_on = text_at.map(|at| day(at, zone));
        let mut term = Self { announced_on, text_on, first_day, last_day, closed_days: 0 };
        let mut reached = term.begins();
        for (first, last) in days {
            term.closed_days += (between(reached, first) - 1).max(0);
            reached = reached.max(last);
        }
        Some(term)
    }

    /// The day that is not counted any more: the latest of announcement, text and opening. Where no text is put up the days are
    /// counted without it, and the checklist asks for it.
    pub fn begins(self) -> Date {
        let open = self.announced_on.max(self.first_day);
        self.text_on.map_or(open, |text| open.max(text))
    }

    /// For how many days the text is open by the law's count: from when it [begins](Self::begins) to the last day, the
    /// first of which is not counted, nor those on which nothing is taken. 2 January to 6 February are 35 days.
    pub fn days(self) -> i64 {
        between(self.begins(), self.last_day) - self.closed_days
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::legal::model::Basis;
    use jiff::civil::date;

    fn term(announced: Date, last: Date) -> Term {
        Term { announced_on: announced, text_on: None, first_day: announced, last_day: last, closed_days: 0 }
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
        Term::of((announced, span((10, 1, 0), (10, 2, 0)).opens_at, None), open, &zone).unwrap()
    }

    #[test]
    fn an_end_at_midnight_leaves_the_day_before_as_the_last_one() {
        let whole = [span((11, 2, 8), (12, 8, 0))];
        let open = of("2026-11-02", &whole);
        assert_eq!((open.announced_on, open.last_day, open.days()), (date(2026, 11, 2), date(2026, 12, 7), 35));
        assert_eq!(of("", &whole).announced_on, date(2026, 10, 1));
        let none = Term::of(("", whole[0].opens_at, None), &[], &TimeZone::UTC);
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
}
