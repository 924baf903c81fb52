use super::*;
use proptest::prelude::*;

const ZONES: [&str; 2] = ["Europe/Warsaw", "Europe/Vilnius"];

fn at(text: &str, zone: &str) -> Result<Timestamp, ErrorCode> {
    moment(text, &TimeZone::get(zone).unwrap())
}

#[test]
fn the_same_clock_shows_another_moment_in_another_zone() {
    let (warsaw, vilnius) = (at("2026-11-22T16:00", ZONES[0]).unwrap(), at("2026-11-22T16:00", ZONES[1]).unwrap());
    assert_eq!(warsaw.millis_since(vilnius), 3_600_000);
}

#[test]
fn a_time_that_clocks_skip_is_refused() {
    // On 28 March 2027 clocks go from 2 to 3 in Warsaw and from 3 to 4 in Vilnius.
    assert_eq!(at("2027-03-28T02:30", "Europe/Warsaw"), Err(ErrorCode::NoSuchTime));
    assert!(at("2027-03-28T02:30", "Europe/Vilnius").is_ok());
    assert_eq!(at("2027-03-28T03:30", "Europe/Vilnius"), Err(ErrorCode::NoSuchTime));
    assert!(at("2027-03-28T03:00", "Europe/Warsaw").is_ok());
}

#[test]
fn a_time_that_comes_twice_means_the_first() {
    // On 25 October 2026 the hour from 2 to 3 comes twice in Warsaw: first in summer time, two hours ahead of UTC.
    let first = at("2026-10-25T02:30", "Europe/Warsaw").unwrap();
    let before = at("2026-10-25T01:30", "Europe/Warsaw").unwrap();
    assert_eq!(first.millis_since(before), 3_600_000);
    assert_eq!(at("2026-10-25T03:30", "Europe/Warsaw").unwrap().millis_since(first), 2 * 3_600_000);
}

#[test]
fn a_day_on_which_clocks_change_has_23_or_25_hours() {
    for zone in ZONES {
        let hours = |from, to| at(to, zone).unwrap().millis_since(at(from, zone).unwrap()) / 3_600_000;
        assert_eq!(hours("2027-03-28T00:00", "2027-03-29T00:00"), 23);
        assert_eq!(hours("2026-10-25T00:00", "2026-10-26T00:00"), 25);
    }
}

#[test]
fn what_is_no_date_is_refused() {
    assert_eq!(at(" ", ZONES[0]), Err(ErrorCode::Required));
    assert_eq!(at("tomorrow", ZONES[0]), Err(ErrorCode::NotADate));
    assert_eq!(at("2026-02-30T10:00", ZONES[0]), Err(ErrorCode::NoSuchDay));
    assert_eq!(at("2026-11-22T25:00", ZONES[0]), Err(ErrorCode::NoSuchHour));
    assert_eq!(at("22.11.2026 16.00", ZONES[0]), at("2026-11-22T16:00", ZONES[0]));
}

#[test]
fn a_time_zone_goes_by_its_iana_name() {
    assert_eq!(zone_name(" Europe/Vilnius "), Ok("Europe/Vilnius".to_owned()));
    assert_eq!(zone_name("Vilnius"), Err(ErrorCode::NotATimeZone));
    assert_eq!(zone_name(""), Err(ErrorCode::Required));
}

#[test]
fn an_end_at_midnight_leaves_the_day_before_as_the_last() {
    let zone = TimeZone::get("Europe/Warsaw").unwrap();
    let day = |text| moment(text, &zone).unwrap();
    let interval = Interval { opens_at: day("2026-11-01T08:00"), closes_at: day("2026-11-04T00:00") };
    assert_eq!(days(Lang::En, interval, &zone), "1\u{a0}November 2026 – 3\u{a0}November 2026");
    let short = Interval { opens_at: day("2026-11-01T08:00"), closes_at: day("2026-11-01T20:00") };
    assert_eq!(days(Lang::En, short, &zone), "1\u{a0}November 2026");
}

proptest! {
    /// What a form shows means the same moment when it is sent back, but for the hour that comes twice, which means the first.
    #[test]
    fn a_moment_survives_the_form(minute in 28_000_000_i64..31_000_000, zone in 0_usize..2) {
        let zone = TimeZone::get(ZONES[zone]).unwrap();
        let before = Timestamp(minute * 60_000);
        let after = moment(&local(before, &zone), &zone).unwrap();
        prop_assert!(after == before || before.millis_since(after) == 3_600_000);
        prop_assert_eq!(local(after, &zone), local(before, &zone));
    }

    /// Later on the wall is later in time, whatever clocks do in between.
    #[test]
    fn the_order_of_local_times_is_the_order_of_moments(one in 0_i64..2_000_000, other in 0_i64..2_000_000, zone in 0_usize..2) {
        let zone = TimeZone::get(ZONES[zone]).unwrap();
        let start: DateTime = "2025-01-01T00:00".parse().unwrap();
        let minutes = |count: i64| start.checked_add(jiff::Span::new().minutes(count)).unwrap();
        let text = |count| minutes(count).strftime("%Y-%m-%dT%H:%M").to_string();
        if let (Ok(first), Ok(second)) = (moment(&text(one), &zone), moment(&text(other), &zone)) {
            prop_assert_eq!(one.cmp(&other), first.cmp(&second));
        }
    }
}
