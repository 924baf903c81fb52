use super::*;
use crate::strategy::rules::{Standing, standing};

fn document() -> StrategyDocument {
    file::parse(include_str!("../../../server/demo/krakow-2030-goal-v.toml")).unwrap()
}

fn indicator<'d>(document: &'d StrategyDocument, code: &str) -> &'d Indicator {
    document.indicators.iter().find(|indicator| indicator.code == code).unwrap()
}

fn value(code: &str, value: f64) -> ReportedValue {
    ReportedValue {
        indicator: code.to_owned(),
        value,
        note: "Liczone inaczej.".to_owned(),
        source: "Urząd".to_owned(),
        source_link: "https://example.org/dane".to_owned(),
    }
}

fn typed(hands_in: bool, figure: &str, source: &str, state: &str) -> Typed {
    let said = |text: &str| text.to_owned();
    Typed {
        version: 0,
        narrative: said("Zrobiono wiele."),
        values: vec![[said("ngos-applying-for-support"), said(figure), String::new(), said(source), String::new()]],
        states: vec![[said("key:V:1"), said(state), String::new()]],
        hands_in,
    }
}

fn judged(typed: &Typed) -> Result<Report, Vec<(&'static str, ErrorCode)>> {
    let document = document();
    let subjects = [Subject { key: "key:V:1".to_owned(), label: "1.".to_owned(), known: None }];
    let report = judge(typed, &[indicator(&document, "ngos-applying-for-support")], &subjects);
    report.map_err(|errors| errors.into_iter().map(|error| (error.field, error.code)).collect())
}

#[test]
fn a_value_that_is_handed_in_says_where_it_comes_from_and_a_draft_may_wait() {
    assert!(judged(&typed(false, "812", "", "")).is_ok());
    let errors = judged(&typed(true, "812", " ", "")).unwrap_err();
    assert_eq!(errors, [("source_1", ErrorCode::Required), ("state_1", ErrorCode::NotAChoice)]);
    let report = judged(&typed(true, "1 164", "Urząd Miasta", "under_way")).unwrap();
    assert_eq!(report.values[0].value.to_string(), "1164");
    assert_eq!(report.states[0].state, CommitmentState::UnderWay);
    let mut silent = typed(true, "812", "Urząd", "done");
    silent.narrative = String::new();
    assert_eq!(judged(&silent).unwrap_err(), [("narrative", ErrorCode::Required)]);
    assert!(judged(&typed(true, "", "", "done")).unwrap().values.is_empty(), "not everything is measured each year");
    assert_eq!(judged(&typed(false, "", "Urząd", "")).unwrap_err(), [("value_1", ErrorCode::Required)]);
}

#[test]
fn a_source_is_read_on_the_web_or_nowhere() {
    let linked = |link: &str| {
        let mut typed = typed(true, "812", "Urząd", "done");
        typed.values[0][4] = link.to_owned();
        judged(&typed)
    };
    let report = linked(" https://example.org/rejestr?rok=2025 ").unwrap();
    assert_eq!(report.values[0].source_link, "https://example.org/rejestr?rok=2025");
    for odd in ["example.org", "javascript:alert(1)", "https://", "https://example.org/a b", "ftp://example.org"] {
        assert_eq!(linked(odd).unwrap_err(), [("link_1", ErrorCode::NotAWebAddress)], "{odd}");
    }
    assert_eq!(
        linked(&format!("https://{}", "a".repeat(LINK_MAX))).unwrap_err(),
        [("link_1", ErrorCode::TooLong(LINK_MAX))]
    );
}

#[test]
fn a_link_that_is_known_stays_with_its_source_and_a_reported_one_goes_before() {
    let before = document();
    let code = "ngos-applying-for-support";
    let known = indicator(&before, code).values.last().unwrap().clone();
    let linked = |source: &str, link: &str| {
        let reported = ReportedValue { source: source.to_owned(), source_link: link.to_owned(), ..value(code, 1.0) };
        indicator(&merged(&before, known.year, &[reported]), code).values.last().unwrap().source_link.clone()
    };
    assert!(!known.source_link.is_empty());
    assert_eq!(linked(&known.source, ""), known.source_link);
    assert_eq!(linked(&known.source, "https://example.org/nowe"), "https://example.org/nowe");
    assert_eq!(linked("Urząd", ""), "");
}

#[test]
fn a_figure_is_read_as_people_write_it_and_no_more_digits_than_the_indicator_has() {
    assert_eq!(figure("1 164", 0), Some(1_164.0));
    assert_eq!(figure("5,35 %", 2), Some(5.35));
    assert_eq!(figure("-2.5", 1), Some(-2.5));
    for odd in ["5.355", "inf", "1e5", "many", "--5", "9999999999"] {
        assert_eq!(figure(odd, 2), None, "{odd}");
    }
    assert_eq!(judged(&typed(false, "8,5", "", "")).unwrap_err(), [("value_1", ErrorCode::NotAFigure(0))]);
}

#[test]
fn a_form_about_other_indicators_or_key_actions_is_not_taken_for_this_one() {
    let mut other = typed(false, "1", "", "");
    other.values[0][0] = "another".to_owned();
    assert_eq!(judged(&other).unwrap_err(), [("", ErrorCode::ChangedMeanwhile)]);
    let mut other = typed(false, "1", "", "");
    other.states.clear();
    assert_eq!(judged(&other).unwrap_err(), [("", ErrorCode::ChangedMeanwhile)]);
}

#[test]
fn publishing_adds_or_replaces_the_values_of_the_year_and_nothing_else() {
    let before = document();
    let code = "ngos-applying-for-support";
    let year = indicator(&before, code).values.last().unwrap().year + 1;
    let after = merged(&before, year, &[value(code, 801.0)]);
    let last = indicator(&after, code).values.last().unwrap();
    assert_eq!((last.year, last.value.to_string().as_str(), last.source.as_str()), (year, "801", "Urząd"));
    let again = merged(&after, year, &[value(code, 805.0)]);
    assert_eq!(indicator(&again, code).values.len(), indicator(&before, code).values.len() + 1);
    let mut without = again.clone();
    for indicator in &mut without.indicators {
        indicator.values.retain(|value| value.year != year);
    }
    assert_eq!(without, before);
    assert_eq!(file::parse(&file::toml(&again)).unwrap(), again, "what is published can be read again");
}

#[test]
fn a_value_that_the_strategy_cannot_hold_is_told_at_its_field() {
    let mut document = document();
    let code = "ngos-applying-for-support";
    let place = document.indicators.iter().position(|indicator| indicator.code == code).unwrap();
    let target = document.indicators[place].target.year;
    document.indicators[place].values.clear();
    let report = Report { values: vec![value(code, 1.0)], ..Report::default() };
    let rows: Vec<&Indicator> = document.indicators[place..=place].iter().collect();
    assert_eq!(fit(&document, target - 1, &report, &rows), Ok(()));
    let late = fit(&document, target, &report, &rows).unwrap_err();
    assert_eq!(late, [FieldError::new("value_1", ErrorCode::DoesNotFit)]);
}

#[test]
fn a_year_is_judged_by_what_was_known_then() {
    let document = document();
    let indicator = indicator(&document, "ngos-applying-for-support");
    let first = indicator.values.first().unwrap().year;
    assert_eq!(standing(&until(indicator, first)), Standing::TooEarly);
    assert_eq!(standing(&until(indicator, 2100)), standing(indicator));
}

#[test]
fn reminders_come_two_weeks_and_three_days_before_the_day_and_the_day_after() {
    let zone = TimeZone::get("Europe/Warsaw").unwrap();
    let end = day::end("2027-01-31", &zone).unwrap();
    let at = |days: i64, millis: i64| reminder("2027-01-31", end.plus_days(days).plus_millis(millis), &zone);
    assert_eq!((at(-15, -1), at(-15, 0)), (None, Some(ReminderKind::TwoWeeks)));
    assert_eq!((at(-4, -1), at(-4, 0)), (Some(ReminderKind::TwoWeeks), Some(ReminderKind::ThreeDays)));
    assert_eq!((at(0, -1), at(0, 0)), (Some(ReminderKind::ThreeDays), Some(ReminderKind::Overdue)));
}

#[test]
fn a_reporting_year_has_a_last_day_that_is_still_to_come() {
    assert_eq!(reporting_year("2026", "2027-01-31", "2026-11-02"), Ok((2026, "2027-01-31".to_owned())));
    let wrong = |year, due| {
        let errors = reporting_year(year, due, "2026-11-02").unwrap_err();
        errors.into_iter().map(|error| (error.field, error.code)).collect::<Vec<_>>()
    };
    let beyond = ErrorCode::OutOfRange(1990, 2100);
    assert_eq!(wrong("3024", "2027-01"), [("year", beyond), ("due", ErrorCode::NotAFullDay)]);
    assert_eq!(wrong("this year", "2027-01-31"), [("year", ErrorCode::NotANumber)]);
    assert_eq!(reporting_year("2026", "31.01.2027", "2026-11-02"), Ok((2026, "2027-01-31".to_owned())));
    assert_eq!(wrong("2026", ""), [("due", ErrorCode::Required)]);
    assert_eq!(wrong("2026", "2026-11-01"), [("due", ErrorCode::InThePast)]);
}
