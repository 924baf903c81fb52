//! Days as plans name them: a day, a month or a year, `2027-03-31`, `2027-03` or `2027`.
//!
//! They are kept as exact as they were written ([`written::day`](super::written::day) reads them): a plan that says "2027"
//! knows no more, and a page must not claim that it does.

use super::i18n::Lang;
use super::time::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

/// Whether what is meant by `one` is over before what is meant by `other` begins. What is not said is before nothing.
pub fn is_before(one: &str, other: &str) -> bool {
    match (bounds(one), bounds(other)) {
        (Some((_, end)), Some((start, _))) => end < start,
        _ => false,
    }
}

/// The day of a moment, as this module writes it.
pub fn today(now: Timestamp, zone: &TimeZone) -> String {
    let moment = jiff::Timestamp::from_millisecond(now.0).unwrap_or(jiff::Timestamp::UNIX_EPOCH);
    zone.to_datetime(moment).date().to_string()
}

/// The first moment after a day, a month or a year in a time zone.
pub fn end(day: &str, zone: &TimeZone) -> Option<Timestamp> {
    let after = bounds(day)?.1.tomorrow().ok()?;
    Some(Timestamp(after.to_zoned(zone.clone()).ok()?.timestamp().as_millisecond()))
}

/// Its first and its last day.
fn bounds(written: &str) -> Option<(Date, Date)> {
    let is_written_out = written.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-');
    match written.len() {
        _ if !is_written_out => None,
        10 => written.parse().ok().map(|day| (day, day)),
        7 => format!("{written}-01").parse().ok().map(|first: Date| (first, first.last_of_month())),
        4 => format!("{written}-01-01").parse().ok().map(|first: Date| (first, first.last_of_year())),
        _ => None,
    }
}

impl Lang {
    /// A day, a month or a year in words; as written if it is none.
    pub fn written_day(self, written: &str) -> String {
        let midnight = |date: Date| {
            let zoned = date.to_zoned(TimeZone::UTC).ok()?;
            Some(Timestamp(zoned.timestamp().as_millisecond()))
        };
        match (written.len(), bounds(written).and_then(|(first, _)| midnight(first))) {
            (7, Some(moment)) => self.month_year(moment, &TimeZone::UTC),
            (10, Some(moment)) => self.date(moment, &TimeZone::UTC),
            _ => written.to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_plan_ends_before_it_begins_only_if_no_day_of_both_fits() {
        assert!(is_before("2026", "2027-01") && is_before("2027-02", "2027-03-01"));
        assert!(!is_before("2027", "2027-12-31") && !is_before("2027-03", "2027") && !is_before("", "2027"));
    }

    #[test]
    fn a_day_is_written_out_as_far_as_it_is_known() {
        assert_eq!(Lang::En.written_day("2018-02-07"), "7\u{a0}February 2018");
        assert_eq!(Lang::Pl.written_day("2018-02"), "luty 2018");
        assert_eq!(Lang::Lt.written_day("2018"), "2018");
        assert_eq!(Lang::Pl.written_day(""), "");
    }

    #[test]
    fn a_month_is_over_when_its_last_day_is() {
        let zone = TimeZone::get("Europe/Warsaw").unwrap();
        assert_eq!(end("2026-11", &zone), end("2026-11-30", &zone));
        assert_eq!(end("2026-11-01", &zone), Some(Timestamp(1_793_574_000_000)));
        assert_eq!(today(Timestamp(1_793_574_000_000), &zone), "2026-11-02");
    }
}
