//! Which time a year is, and what is typical. Pure decisions.

use crate::base::time::{Interval, Timestamp};
use jiff::civil::Date;
use jiff::tz::TimeZone;

/// From the first moment of a year to the first of the next, in a time zone; none for a year that no calendar has.
pub fn year(number: i16, zone: &TimeZone) -> Option<Interval> {
    let begins = |year: i16| {
        let zoned = Date::new(year, 1, 1).ok()?.to_zoned(zone.clone()).ok()?;
        Some(Timestamp(zoned.timestamp().as_millisecond()))
    };
    Some(Interval { opens_at: begins(number)?, closes_at: begins(number.checked_add(1)?)? })
}

/// The middle one of several, or between the middle two; none of none.
pub fn median(numbers: &[i64]) -> Option<i64> {
    let mut sorted = numbers.to_vec();
    sorted.sort_unstable();
    let upper = *sorted.get(sorted.len() / 2)?;
    if sorted.len() % 2 == 1 {
        return Some(upper);
    }
    let lower = *sorted.get((sorted.len() / 2).checked_sub(1)?)?;
    Some(lower + (upper - lower) / 2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_year_begins_by_the_clocks_of_its_place() {
        let warsaw = TimeZone::get("Europe/Warsaw").unwrap();
        let moment = |text: &str| Timestamp(text.parse::<jiff::Timestamp>().unwrap().as_millisecond());
        let year = year(2026, &warsaw).unwrap();
        assert_eq!(year.opens_at, moment("2025-12-31T23:00:00Z"));
        assert_eq!(year.closes_at, moment("2026-12-31T23:00:00Z"));
        assert!(super::year(i16::MAX, &warsaw).is_none());
    }

    #[test]
    fn the_median_is_in_the_middle() {
        assert_eq!(median(&[]), None);
        assert_eq!(median(&[9, 1, 5]), Some(5));
        assert_eq!(median(&[1, 9, 5, 3]), Some(4));
        assert_eq!(median(&[7]), Some(7));
    }
}
