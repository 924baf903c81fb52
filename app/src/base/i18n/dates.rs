//! Dates and times in the municipality's time zone and the reader's language, on a 24-hour clock.

use super::Lang;
use crate::base::time::Timestamp;
use icu_calendar::{Date, Gregorian};
use icu_datetime::DateTimeFormatterPreferences;
use icu_datetime::FixedCalendarDateTimeFormatter as Formatter;
use icu_datetime::fieldsets::{YM, YMD, YMDE};
use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use std::sync::LazyLock;

/// Made once per language: making one costs far more than using it, and a page shows hundreds of dates.
struct Formatters {
    date: Formatter<Gregorian, YMD>,
    date_long: Formatter<Gregorian, YMDE>,
    month_year: Formatter<Gregorian, YM>,
}

static FORMATTERS: LazyLock<[Formatters; Lang::ALL.len()]> = LazyLock::new(|| Lang::ALL.map(Formatters::new));

impl Formatters {
    fn new(lang: Lang) -> Self {
        const REASON: &str = "CLDR's data is compiled in for every language";
        let habits = DateTimeFormatterPreferences::from(lang.locale());
        Self {
            date: Formatter::try_new(habits, YMD::long()).expect(REASON),
            date_long: Formatter::try_new(habits, YMDE::long()).expect(REASON),
            month_year: Formatter::try_new(habits, YM::long()).expect(REASON),
        }
    }
}

impl Lang {
    /// 22 November 2026 · 22 listopada 2026 · 2026 m. lapkričio 22 d.
    pub fn date(self, moment: Timestamp, zone: &TimeZone) -> String {
        unbroken(&self.dates().date.format(&day(wall_clock(moment, zone))).to_string())
    }

    /// The date with its day of the week.
    pub fn date_long(self, moment: Timestamp, zone: &TimeZone) -> String {
        unbroken(&self.dates().date_long.format(&day(wall_clock(moment, zone))).to_string())
    }

    /// The date with hours and minutes: 22 November 2026, 16:00.
    ///
    /// Put together by hand, because CLDR joins the two with a comma in English only; 16:00 is written alike in all three.
    pub fn date_time(self, moment: Timestamp, zone: &TimeZone) -> String {
        let shown = wall_clock(moment, zone);
        format!("{}, {:02}:{:02}", self.date(moment, zone), shown.hour(), shown.minute())
    }

    /// From a time to another of the same day: Tuesday, 1 December 2026, 17:30–19:00.
    pub fn time_span(self, from: Timestamp, until: Option<Timestamp>, zone: &TimeZone) -> String {
        let clock = |moment| wall_clock(moment, zone).strftime("%H:%M").to_string();
        let until = until.map_or_else(String::new, |until| format!("–{}", clock(until)));
        format!("{}, {}{until}", self.date_long(from, zone), clock(from))
    }

    /// November 2026 · listopad 2026 · 2026 m. lapkritis
    pub fn month_year(self, moment: Timestamp, zone: &TimeZone) -> String {
        self.dates().month_year.format(&day(wall_clock(moment, zone))).to_string()
    }

    /// How much time is left, in the largest whole unit: "3 days left". Rounded down, so that nobody comes too late.
    pub fn duration_left(self, millis: i64) -> String {
        let minutes = millis / 60_000;
        match minutes {
            ..1 => self.base_moments_left().to_owned(),
            1..60 => self.base_minutes_left(minutes),
            60..1_440 => self.base_hours_left(minutes / 60),
            _ => self.base_days_left(minutes / 1_440),
        }
    }

    fn dates(self) -> &'static Formatters {
        &FORMATTERS[self as usize]
    }
}

/// What calendars and clocks on the wall show. A moment beyond the years -9999 to 9999 is shown as the nearest in them.
fn wall_clock(moment: Timestamp, zone: &TimeZone) -> DateTime {
    let nearest = if moment.0 < 0 { jiff::Timestamp::MIN } else { jiff::Timestamp::MAX };
    zone.to_datetime(jiff::Timestamp::from_millisecond(moment.0).unwrap_or(nearest))
}

/// A number and the word after it stay on one line: 22 November, 2026 m., 22 d.
fn unbroken(date: &str) -> String {
    let mut kept = String::with_capacity(date.len() + 4);
    for letter in date.chars() {
        let is_after_digit = kept.ends_with(|before: char| before.is_ascii_digit());
        kept.push(if letter == ' ' && is_after_digit { '\u{a0}' } else { letter });
    }
    kept
}

/// The same day for ICU4X.
fn day(shown: DateTime) -> Date<Gregorian> {
    Date::try_new_gregorian(shown.year().into(), shown.month().unsigned_abs(), shown.day().unsigned_abs())
        .expect("jiff's calendar is the proleptic Gregorian one too")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Sunday, 22 November 2026, 15:05 UTC: 16:05 in Warsaw, 17:05 in Vilnius.
    const MOMENT: Timestamp = Timestamp(1_795_359_900_000);

    fn zone(name: &str) -> TimeZone {
        TimeZone::get(name).unwrap()
    }

    #[test]
    fn english_dates_have_the_day_first() {
        let london = zone("Europe/London");
        assert_eq!(Lang::En.date(MOMENT, &london), "22\u{a0}November 2026");
        assert_eq!(Lang::En.date_long(MOMENT, &london), "Sunday, 22\u{a0}November 2026");
        assert_eq!(Lang::En.date_time(MOMENT, &london), "22\u{a0}November 2026, 15:05");
        assert_eq!(Lang::En.month_year(MOMENT, &london), "November 2026");
    }

    #[test]
    fn polish_months_are_in_the_genitive_beside_a_day() {
        let warsaw = zone("Europe/Warsaw");
        assert_eq!(Lang::Pl.date(MOMENT, &warsaw), "22\u{a0}listopada 2026");
        assert_eq!(Lang::Pl.date_long(MOMENT, &warsaw), "niedziela, 22\u{a0}listopada 2026");
        assert_eq!(Lang::Pl.date_time(MOMENT, &warsaw), "22\u{a0}listopada 2026, 16:05");
        assert_eq!(Lang::Pl.month_year(MOMENT, &warsaw), "listopad 2026");
    }

    #[test]
    fn lithuanian_dates_go_from_the_year_to_the_day() {
        let vilnius = zone("Europe/Vilnius");
        assert_eq!(Lang::Lt.date(MOMENT, &vilnius), "2026\u{a0}m. lapkričio 22\u{a0}d.");
        assert_eq!(Lang::Lt.date_long(MOMENT, &vilnius), "2026\u{a0}m. lapkričio 22\u{a0}d., sekmadienis");
        assert_eq!(Lang::Lt.date_time(MOMENT, &vilnius), "2026\u{a0}m. lapkričio 22\u{a0}d., 17:05");
        assert_eq!(Lang::Lt.month_year(MOMENT, &vilnius), "2026 m. lapkritis");
    }

    #[test]
    fn the_day_is_that_of_the_zone_and_midnight_is_00_00() {
        let midnight_in_warsaw = Timestamp(1_795_302_000_000);
        for lang in Lang::ALL {
            assert!(lang.date_time(midnight_in_warsaw, &zone("Europe/Warsaw")).ends_with(", 00:00"));
        }
        assert_eq!(Lang::En.date(midnight_in_warsaw, &zone("Europe/Warsaw")), "22\u{a0}November 2026");
        assert_eq!(Lang::En.date(midnight_in_warsaw, &TimeZone::UTC), "21\u{a0}November 2026");
    }

    #[test]
    fn a_moment_beyond_the_calendar_does_not_fail() {
        for lang in Lang::ALL {
            for millis in [i64::MIN, i64::MAX] {
                assert!(!lang.date_time(Timestamp(millis), &zone("Pacific/Kiritimati")).is_empty());
            }
        }
    }

    #[test]
    fn the_time_left_is_rounded_down_to_its_largest_unit() {
        const MINUTE: i64 = 60_000;
        assert_eq!(Lang::En.duration_left(MINUTE - 1), "Less than a minute left");
        assert_eq!(Lang::Pl.duration_left(MINUTE), "Została 1 minuta");
        assert_eq!(Lang::Lt.duration_left(59 * MINUTE), "Liko 59 minutės");
        assert_eq!(Lang::Pl.duration_left(119 * MINUTE), "Została 1 godzina");
        assert_eq!(Lang::En.duration_left(24 * 60 * MINUTE - 1), "23 hours left");
        assert_eq!(Lang::Pl.duration_left(5 * 24 * 60 * MINUTE), "Zostało 5 dni");
        assert_eq!(Lang::Lt.duration_left(i64::MIN), "Liko mažiau nei minutė");
    }
}
