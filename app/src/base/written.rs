//! Days and hours as people here write them into forms: `10.12.2026`, `10-12-2026`, `10/12/2026`, `18.00`; and as browsers
//! and files have them: `2026-12-10`, `2026-12-10T18:00`.
//!
//! Where the year does not come first, the day does. What may mean two days, or none that there is, is asked for again in
//! words of its own. Files are read by stricter readers: only people write by habit.

use super::error::ErrorCode;
use jiff::civil::{Date, DateTime, Time};

/// Words that people put beside a day or an hour: Polish „10.12.2026 r., godz. 18.00”, Lithuanian „18:00 val.“
const BESIDE: [&str; 5] = ["r.", "godz.", "godz", "val.", "val"];

/// What was written: a day, a month or a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Said {
    Day(Date),
    Month(Date),
    Year(Date),
}

/// A day, a month or a year as plans name them (see [`base::day`](super::day)); nothing where nothing was written.
///
/// # Errors
/// [`ErrorCode::NotADay`], [`ErrorCode::NoSuchDay`], [`ErrorCode::ShortYear`].
pub fn day(typed: &str) -> Result<String, ErrorCode> {
    let Some(word) = words(typed).next() else { return Ok(String::new()) };
    let is_alone = words(typed).nth(1).is_none();
    Ok(match said(word, ErrorCode::NotADay)? {
        _ if !is_alone => return Err(ErrorCode::NotADay),
        Said::Day(day) => day.to_string(),
        Said::Month(first) => first.strftime("%Y-%m").to_string(),
        Said::Year(first) => first.strftime("%Y").to_string(),
    })
}

/// A whole day. An hour that a browser adds to it is left out.
///
/// # Errors
/// [`ErrorCode::Required`], [`ErrorCode::NotAFullDay`], [`ErrorCode::NoSuchDay`], [`ErrorCode::ShortYear`].
pub fn full_day(typed: &str) -> Result<Date, ErrorCode> {
    let words: Vec<&str> = words(typed).collect();
    let word = match words[..] {
        [] => return Err(ErrorCode::Required),
        [word] => word,
        [word, hour] if clock(hour).is_ok() => word,
        _ => return Err(ErrorCode::NotAFullDay),
    };
    match said(word, ErrorCode::NotAFullDay)? {
        Said::Day(day) => Ok(day),
        Said::Month(_) | Said::Year(_) => Err(ErrorCode::NotAFullDay),
    }
}

/// An hour with its minutes, by a clock of 24 hours. Seconds, if there are any, are nought.
///
/// # Errors
/// [`ErrorCode::Required`], [`ErrorCode::NotAnHour`], [`ErrorCode::NoSuchHour`].
pub fn hour(typed: &str) -> Result<Time, ErrorCode> {
    let mut words = words(typed);
    let word = words.next().ok_or(ErrorCode::Required)?;
    let is_alone = words.next().is_none();
    let time = clock(word)?;
    if is_alone && time.second() == 0 { Ok(time) } else { Err(ErrorCode::NotAnHour) }
}

/// A whole day and an hour.
///
/// # Errors
/// [`ErrorCode::Required`], [`ErrorCode::NotADate`]; what [`full_day`] and [`hour`] say of its parts.
pub fn day_and_hour(typed: &str) -> Result<DateTime, ErrorCode> {
    let words: Vec<&str> = words(typed).collect();
    match words[..] {
        [] => Err(ErrorCode::Required),
        [day, hour] => match said(day, ErrorCode::NotADate)? {
            Said::Day(day) => Ok(day.to_datetime(clock(hour)?)),
            Said::Month(_) | Said::Year(_) => Err(ErrorCode::NotADate),
        },
        // A day alone leaves open whether its beginning or its end is meant.
        _ => Err(ErrorCode::NotADate),
    }
}

/// What stands between blanks, commas and the `T` of browsers, without the words beside it.
fn words(typed: &str) -> impl Iterator<Item = &str> {
    let is_between = |letter: char| letter.is_whitespace() || matches!(letter, ',' | 'T');
    typed.split(is_between).filter(|word| !word.is_empty() && !BESIDE.contains(word))
}

/// The numbers of a day, joined by one and the same mark; `strange` is the error for anything else.
fn said(word: &str, strange: ErrorCode) -> Result<Said, ErrorCode> {
    let mark = word.chars().find(|letter| !letter.is_ascii_digit()).unwrap_or('-');
    if !matches!(mark, '.' | '-' | '/') {
        return Err(strange);
    }
    let numbers: Vec<&str> = word.split(mark).collect();
    let is_number =
        |number: &&str| matches!(number.len(), 1 | 2 | 4) && number.bytes().all(|byte| byte.is_ascii_digit());
    if !numbers.iter().all(is_number) {
        return Err(strange);
    }
    let is_year = |number: &str| number.len() == 4;
    let date = |year: &str, month: &str, day: &str| {
        let (Ok(year), Ok(month), Ok(day)) = (year.parse(), month.parse(), day.parse()) else { return Err(strange) };
        Date::new(year, month, day).map_err(|_| ErrorCode::NoSuchDay)
    };
    match numbers[..] {
        [year] if is_year(year) => date(year, "1", "1").map(Said::Year),
        [year, month] if is_year(year) && !is_year(month) => date(year, month, "1").map(Said::Month),
        [month, year] if is_year(year) && !is_year(month) => date(year, month, "1").map(Said::Month),
        [year, month, day] if is_year(year) && !is_year(month) && !is_year(day) => {
            date(year, month, day).map(Said::Day)
        }
        [day, month, year] if is_year(year) && !is_year(month) && !is_year(day) => {
            date(year, month, day).map(Said::Day)
        }
        // 10.12.26 is a day of 2026, or one of December 2010 with the year first.
        [one, two, three] if ![one, two, three].into_iter().any(is_year) => Err(ErrorCode::ShortYear),
        _ => Err(strange),
    }
}

/// Hours and minutes, joined by a colon or a point; seconds as browsers add them.
fn clock(word: &str) -> Result<Time, ErrorCode> {
    if let Ok(time) = word.parse::<Time>()
        && word.contains(':')
    {
        return Ok(time);
    }
    let (hour, minute) = word.split_once([':', '.']).ok_or(ErrorCode::NotAnHour)?;
    let is_number = |number: &str| number.bytes().all(|byte| byte.is_ascii_digit());
    if !matches!(hour.len(), 1 | 2) || minute.len() != 2 || !is_number(hour) || !is_number(minute) {
        return Err(ErrorCode::NotAnHour);
    }
    let (Ok(hour), Ok(minute)) = (hour.parse(), minute.parse()) else { return Err(ErrorCode::NotAnHour) };
    Time::new(hour, minute, 0, 0).map_err(|_| ErrorCode::NoSuchHour)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_day_is_read_as_people_in_poland_and_lithuania_write_it() {
        let forms =
            ["10.12.2026", "10-12-2026", "10/12/2026", "2026-12-10", "2026.12.10", "2026/12/10", " 10.12.2026 r. "];
        for form in forms {
            assert_eq!(day(form).as_deref(), Ok("2026-12-10"), "{form}");
            assert_eq!(full_day(form).map(|day| day.to_string()).as_deref(), Ok("2026-12-10"), "{form}");
        }
        assert_eq!((day("1.2.2026").as_deref(), day("2026-3").as_deref()), (Ok("2026-02-01"), Ok("2026-03")));
        assert_eq!((day("03.2027").as_deref(), day("2027").as_deref()), (Ok("2027-03"), Ok("2027")));
        assert_eq!(day("  ").as_deref(), Ok(""));
    }

    #[test]
    fn a_day_that_there_is_not_and_one_that_may_be_two_have_errors_of_their_own() {
        for impossible in ["31.11.2026", "12/25/2026", "2026-02-30", "29.02.2027", "13.2027", "0.1.2027"] {
            assert_eq!(day(impossible), Err(ErrorCode::NoSuchDay), "{impossible}");
        }
        for short in ["10.12.26", "26-12-10", "1/2/03"] {
            assert_eq!(day(short), Err(ErrorCode::ShortYear), "{short}");
        }
        for odd in ["27", "next year", "20é7", "+027", "10.12-2026", "10.12.", "10.12.2026 11.12.2026", "2026.2026"] {
            assert_eq!(day(odd), Err(ErrorCode::NotADay), "{odd}");
        }
        assert_eq!((full_day("12.2026"), full_day(" ")), (Err(ErrorCode::NotAFullDay), Err(ErrorCode::Required)));
        assert_eq!(full_day("10.12.2026 lub 11.12.2026"), Err(ErrorCode::NotAFullDay));
        assert_eq!(full_day("2026-12-10T18:00"), full_day("10.12.2026"));
    }

    #[test]
    fn an_hour_has_a_point_or_a_colon() {
        for form in ["18:00", "18.00", "godz. 18.00", "18.00 val.", "18:00:00"] {
            assert_eq!(hour(form), Ok(jiff::civil::time(18, 0, 0, 0)), "{form}");
        }
        assert_eq!((hour("7.30"), hour("07:30").is_ok()), (Ok(jiff::civil::time(7, 30, 0, 0)), true));
        for impossible in ["24:00", "25.00", "18.60"] {
            assert_eq!(hour(impossible), Err(ErrorCode::NoSuchHour), "{impossible}");
        }
        for odd in ["18", "1800", "6 pm", "18.0", "18,00", "18:00:15", "evening", "18:00 19:00"] {
            assert_eq!(hour(odd), Err(ErrorCode::NotAnHour), "{odd}");
        }
        assert_eq!(hour(""), Err(ErrorCode::Required));
    }

    #[test]
    fn a_day_and_an_hour_stand_beside_each_other() {
        let meant: DateTime = "2026-12-10T18:00".parse().unwrap();
        for form in [
            "2026-12-10T18:00",
            "2026-12-10T18:00:00.000",
            "10.12.2026 18.00",
            "10/12/2026, 18:00",
            "10.12.2026 r., godz. 18.00",
            "2026-12-10 18:00 val.",
        ] {
            assert_eq!(day_and_hour(form), Ok(meant), "{form}");
        }
        for (odd, code) in [
            ("", ErrorCode::Required),
            ("10.12.2026", ErrorCode::NotADate),
            ("12.2026 18:00", ErrorCode::NotADate),
            ("tomorrow 18:00", ErrorCode::NotADate),
            ("31.11.2026 18:00", ErrorCode::NoSuchDay),
            ("10.12.26 18:00", ErrorCode::ShortYear),
            ("10.12.2026 24.00", ErrorCode::NoSuchHour),
            ("10.12.2026 six", ErrorCode::NotAnHour),
        ] {
            assert_eq!(day_and_hour(odd), Err(code), "{odd}");
        }
    }

    proptest! {
        #[test]
        fn every_way_to_write_a_day_means_the_same_day(year in 1000_i16..=9999, month in 1_i8..=12, of_month in 1_i8..=28) {
            let meant = Date::new(year, month, of_month).unwrap();
            for mark in [".", "-", "/"] {
                prop_assert_eq!(full_day(&format!("{of_month}{mark}{month}{mark}{year}")), Ok(meant));
                prop_assert_eq!(full_day(&format!("{year}{mark}{month}{mark}{of_month}")), Ok(meant));
            }
        }

        #[test]
        fn nothing_that_is_typed_brings_the_reader_down(typed in "\\PC{0,24}") {
            let _ = (day(&typed), full_day(&typed), hour(&typed), day_and_hour(&typed));
        }
    }
}
