use super::*;
use crate::strategy::file;
use crate::strategy::rules::zone;
use proptest::prelude::*;

const HOUR: i64 = 3_600_000;

/// A meeting with these keys.
fn meeting(keys: &str) -> Meeting {
    let text = format!(
        "format = 1\n[strategy]\nslug = \"a\"\nlanguage = \"en\"\ntitle.en = \"A\"\nhorizon = \"2030\"\n\
         [[meetings]]\ncode = \"a\"\ntitle.en = \"A\"\n{keys}\n"
    );
    file::parse(&text).unwrap().meetings.remove(0)
}

fn warsaw() -> TimeZone {
    TimeZone::get("Europe/Warsaw").unwrap()
}

fn at(moment: &str) -> Timestamp {
    Timestamp(moment.parse::<jiff::Timestamp>().unwrap().as_millisecond())
}

#[test]
fn a_meeting_begins_and_ends_by_the_clocks_of_the_place() {
    let winter = span(&meeting("on = 2026-12-01\nfrom = \"17:30\"\nuntil = \"19:00\""), &warsaw()).unwrap();
    assert_eq!((winter.begins, winter.ends), (at("2026-12-01T16:30:00Z"), at("2026-12-01T18:00:00Z")));
    let summer = span(&meeting("on = 2026-07-01\nfrom = \"17:30\""), &warsaw()).unwrap();
    assert_eq!((summer.begins, summer.ends), (at("2026-07-01T15:30:00Z"), at("2026-07-01T22:00:00Z")));
    let whole_day = span(&meeting("on = 2026-10-25"), &warsaw()).unwrap();
    assert_eq!(whole_day.ends.millis_since(whole_day.begins), 25 * HOUR, "clocks go back that night");
    assert_eq!(span(&meeting("on = \"2026-12\""), &warsaw()), None);
}

#[test]
fn a_strategy_meets_by_the_clocks_of_its_own_zone_where_it_names_one() {
    let text = "format = 1\n[strategy]\nslug = \"a\"\nlanguage = \"lt\"\ntitle.lt = \"A\"\nhorizon = \"2030\"\n";
    let zone_of = |text: &str| zone(&file::parse(text).unwrap().strategy, &warsaw());
    let vilnius = zone_of(&text.replace("horizon", "time_zone = \"Europe/Vilnius\"\nhorizon"));
    let evening = meeting("on = 2026-12-01\nfrom = \"17:30\"");
    assert_eq!(span(&evening, &vilnius).unwrap().begins, at("2026-12-01T15:30:00Z"));
    assert_eq!(span(&evening, &zone_of(text)).unwrap().begins, at("2026-12-01T16:30:00Z"));
    assert_eq!((zone_to_say(&vilnius, &warsaw()), zone_to_say(&warsaw(), &warsaw())), (Some("Europe/Vilnius"), None));
}

#[test]
fn a_meeting_is_over_when_its_day_month_or_year_is() {
    let is_over = |keys: &str, now: &str| super::is_over(&meeting(keys), &warsaw(), at(now));
    assert!(!is_over("on = \"2026-02\"", "2026-02-28T22:59:59Z"));
    assert!(is_over("on = \"2026-02\"", "2026-02-28T23:00:00Z"));
    assert!(!is_over("on = \"2026\"", "2026-12-31T22:00:00Z") && is_over("on = \"2026\"", "2026-12-31T23:00:00Z"));
    assert!(is_over("on = 2026-12-01\nfrom = \"17:30\"\nuntil = \"19:00\"", "2026-12-01T18:00:00Z"));
    assert!(!is_over("", "2099-01-01T00:00:00Z"));
    for over in ["done", "cancelled"] {
        assert!(is_over(&format!("state = \"{over}\""), "2000-01-01T00:00:00Z"));
    }
    assert!(
        !is_over("on = 2026-12-01\nstate = \"cancelled\"", "2026-11-01T00:00:00Z"),
        "it stands among those to come"
    );
}

#[test]
fn registration_ends_with_its_last_day_or_when_the_meeting_begins() {
    let registration = |keys: &str, now: &str| super::registration(&meeting(keys), &warsaw(), at(now));
    const TIMED: &str = "on = 2026-12-01\nfrom = \"17:30\"\ncapacity = 2";
    assert_eq!(registration(TIMED, "2026-12-01T16:29:59Z"), Registration::Open(at("2026-12-01T16:30:00Z")));
    assert_eq!(registration(TIMED, "2026-12-01T16:30:00Z"), Registration::Closed);
    let until = format!("{TIMED}\nregistration_until = 2026-11-29");
    assert_eq!(registration(&until, "2026-11-29T22:59:59Z"), Registration::Open(at("2026-11-29T23:00:00Z")));
    assert_eq!(registration(&until, "2026-11-29T23:00:00Z"), Registration::Closed);
    assert_eq!(registration("on = 2026-12-01\nfrom = \"17:30\"", "2026-11-01T00:00:00Z"), Registration::NotNeeded);
    for state in ["done", "cancelled"] {
        let settled = format!("{TIMED}\nstate = \"{state}\"");
        assert_eq!(registration(&settled, "2026-11-01T00:00:00Z"), Registration::Closed);
    }
}

#[test]
fn how_many_came_is_a_number_or_nothing() {
    assert_eq!((people(" 24 "), people("")), (Ok(24), Ok(0)));
    assert_eq!((people("-1"), people("many")), (Err(ErrorCode::NotANumber), Err(ErrorCode::NotANumber)));
}

proptest! {
    #[test]
    fn a_free_seat_is_nobodys_and_within_the_capacity(
        taken in proptest::collection::hash_set(1_i64..30, 0..30),
        capacity in proptest::option::of(1_i64..30),
    ) {
        let taken: Vec<i64> = taken.into_iter().collect();
        match free_seat(&taken, capacity) {
            Some(seat) => {
                prop_assert!(!taken.contains(&seat) && seat >= 1);
                prop_assert!(capacity.is_none_or(|most| seat <= most));
                prop_assert!((1..seat).all(|before| taken.contains(&before)));
            }
            None => prop_assert!(capacity.is_some_and(|most| (1..=most).all(|seat| taken.contains(&seat)))),
        }
    }
}

#[test]
fn a_midnight_closes_the_day_before_it_and_any_other_hour_no_day() {
    let midnight = at("2026-12-09T23:00:00Z");
    assert_eq!(last_day(midnight, &warsaw()), Some(midnight.plus_millis(-1)));
    assert_eq!(last_day(midnight.plus_millis(HOUR), &warsaw()), None);
    assert_eq!(last_day(midnight, &TimeZone::UTC), None);
}
