//! A small sound file, and what is said when one thing in it is wrong.

use super::parse;
use super::problem::Problem;
use crate::base::i18n::Lang;
use crate::strategy::document::{Direction, IndicatorValue, Level, Target, Unit};
use crate::strategy::model::GoalKind;
use proptest::prelude::*;

const SOUND: &str = r#"format = 1

[strategy]
slug = "example-2030"
language = "pl"
title.pl = "Przykład 2030"
title.en = "Example 2030"
horizon = "2030"
adopted_by = "Rada Miasta"
adopted_on = 2018-02-07
source = "https://example.org/strategy"

[[territories]]
code = "1261011"
name = "Kraków"
kind = "urban"

[[domains]]
code = "society"
name.pl = "Społeczeństwo"

[[goals]]
code = "V"
kind = "strategic"
title.pl = "Wspólnota"
domains = ["society"]

[[goals]]
code = "V.1"
kind = "operational"
parent = "V"
title.pl = "Udział"

[[key_actions]]
goal = "V"
number = 1
text.pl = "Rozmawiać."
operational_goals = ["V.1"]

[[indicators]]
code = "turnout"
goal = "V"
name.pl = "Frekwencja"
measures.pl = "Aktywność"
unit = "percent"
decimals = 2
direction = "rising"
target = { year = 2030, kind = "approximate", value = 7 }

[[indicators.values]]
year = 2022
value = 5.35

[[indicators.values]]
year = 2017
value = 5
source = "Urząd Miasta"
note.pl = "Rok 2017"
"#;

/// What is said about the sound file after one piece of it was replaced.
fn said(old: &str, new: &str) -> String {
    assert!(SOUND.contains(old), "the sound file does not hold {old:?}");
    parse(&SOUND.replacen(old, new, 1)).unwrap_err().to_string()
}

#[test]
fn a_sound_file_is_read_whole() {
    let document = parse(SOUND).unwrap();
    assert_eq!(document.strategy.slug, "example-2030");
    assert_eq!(document.strategy.adopted_on, "2018-02-07");
    assert_eq!(document.strategy.title.pick(Lang::Lt, Lang::Pl).unwrap().text, "Przykład 2030");
    assert_eq!(document.goals[1].kind, GoalKind::Operational);
    assert_eq!(document.goals[1].parent.as_deref(), Some("V"));
    assert_eq!(document.key_actions[0].operational_goals, ["V.1"]);
    let turnout = &document.indicators[0];
    assert_eq!((turnout.unit, turnout.direction, turnout.decimals), (Unit::Percent, Direction::Rising, 2));
    assert_eq!(
        turnout.values.iter().map(|value| (value.year, value.value)).collect::<Vec<_>>(),
        [(2017, 5.0), (2022, 5.35)]
    );
    assert_eq!((turnout.target.level(), turnout.target.year), (Level::Approximate(7.0), 2030));
}

#[test]
fn what_is_not_toml_is_told_with_its_line() {
    assert!(said("slug = \"example-2030\"", "slug = ").starts_with("line 4: "));
}

#[test]
fn an_unknown_key_and_an_unknown_language_are_refused() {
    let unknown = said("horizon", "horizont");
    assert!(unknown.contains("line 8: strategy: unknown key “horizont”"), "{unknown}");
    assert!(said("title.en", "title.de").contains("de"));
    assert!(said("[strategy]", "[strategy]\npopulation = 3").contains("population"));
}

#[test]
fn a_time_zone_goes_by_its_name_in_the_iana_database() {
    let named = |name: &str| SOUND.replacen("[strategy]", &format!("[strategy]\ntime_zone = \"{name}\""), 1);
    assert_eq!(parse(&named("Europe/Vilnius")).unwrap().strategy.time_zone, "Europe/Vilnius");
    assert_eq!(parse(SOUND).unwrap().strategy.time_zone, "");
    for odd in ["Vilnius", "Europe/Kaunas", "UTC+2", ""] {
        let fault = parse(&named(odd)).unwrap_err().to_string();
        assert!(fault.contains("there is no time zone"), "{odd}: {fault}");
    }
}

#[test]
fn another_format_is_refused() {
    assert_eq!(said("format = 1", "format = 2"), "line 1: format: is not one this version reads; write format = 1");
}

#[test]
fn every_text_exists_in_the_strategys_language() {
    let expected = "line 25: goal \"V\", title: has no text in the strategy's language; add title.pl = \"…\"";
    assert_eq!(said("title.pl = \"Wspólnota\"", "title.en = \"Community\""), expected);
    assert!(said("\"Wspólnota\"", "\"  \"").starts_with("line 25: goal \"V\", title.pl: must be one line"));
}

#[test]
fn codes_are_plain_and_stand_once() {
    let expected = "line 29: goal \"V\", code: is already used in line 23\nline 38: key action 1 \"V\", operational_goals: there is no goal “V.1” in this file";
    assert_eq!(said("code = \"V.1\"", "code = \"V\""), expected);
    assert!(said("code = \"turnout\"", "code = \"turn out\"").contains("is not a code"));
    assert!(said("code = \"turnout\"", "code = \"turn--out\"").contains("is not a code"));
    assert!(said("\"example-2030\"", "\"Example-2030\"").contains("small letters"));
}

#[test]
fn what_is_pointed_at_exists_and_fits() {
    assert!(
        said("parent = \"V\"", "parent = \"VI\"").starts_with("line 31: goal \"V.1\", parent: there is no goal “VI”")
    );
    assert!(said("parent = \"V\"\n", "").contains("an operational goal belongs to a strategic one"));
    assert!(said("parent = \"V\"", "parent = \"V.1\"").contains("“V.1” cannot stand above it"));
    assert!(said("[\"society\"]", "[\"economy\"]").contains("there is no domain “economy”"));
    assert!(said("[\"society\"]", "[\"society\", \"society\"]").contains("twice"));
    assert!(said("[\"V.1\"]", "[\"V\"]").contains("is not an operational goal under “V”"));
    assert!(
        said("code = \"turnout\"\ngoal = \"V\"", "code = \"turnout\"\ngoal = \"X\"").contains("there is no goal “X”")
    );
    assert!(said("kind = \"urban\"", "kind = \"district\"").contains("a district lies in a commune"));
    assert!(
        said("kind = \"urban\"", "kind = \"urban\"\nparent = \"1261011\"").contains("“urban” cannot lie in “urban”")
    );
}

#[test]
fn figures_and_years_are_plausible() {
    assert!(said("value = 5.35", "value = nan").contains("must be a number"));
    assert!(said("value = 5.35", "value = inf").contains("must be a number"));
    assert!(said("value = 5.35", "value = 5.355").contains("more than 2 digits"));
    assert!(said("year = 2022", "year = 20222").contains("20222 is not a year"));
    assert!(said("year = 2022", "year = 2017").contains("is already used in line"));
    assert!(said("decimals = 2", "decimals = 9").contains("from 0 to 6"));
    assert!(said("adopted_on = 2018-02-07", "adopted_on = \"2018-02-31\"").contains("neither a day"));
    assert!(said("adopted_on = 2018-02-07", "adopted_on = 2018-02-07T10:00:00").contains("neither a day"));
    assert!(said("adopted_on = 2018-02-07", "adopted_on = \"7.02.2018\"").contains("neither a day"));
}

#[test]
fn a_month_of_adoption_is_enough() {
    assert_eq!(parse(&SOUND.replace("2018-02-07", "\"2018-02\"")).unwrap().strategy.adopted_on, "2018-02");
}

#[test]
fn a_target_fits_its_kind_and_its_direction() {
    assert!(said("kind = \"approximate\"", "kind = \"trend\"").contains("a trend has no value"));
    assert!(said(", value = 7", "").contains("needs a value"));
    assert!(said("value = 7", "value = 4").contains("lies on the wrong side of the first value 5"));
    assert!(said("year = 2030,", "year = 2017,").contains("is not after 2017"));
    assert!(said("unit = \"percent\"", "unit = \"other\"").contains("needs a name"));
}

#[test]
fn all_faults_are_told_at_once_in_order_of_their_lines() {
    let text = SOUND
        .replace("value = 5.35", "value = nan")
        .replace("parent = \"V\"", "parent = \"VI\"")
        .replace("number = 1", "number = 0");
    let faults = parse(&text).unwrap_err();
    assert_eq!(faults.0.iter().map(|fault| fault.line).collect::<Vec<_>>(), [31, 36, 52]);
    let report = faults.report(std::path::Path::new("krakow.toml"));
    assert!(report.starts_with("krakow.toml:31: goal \"V.1\", parent: "), "{report}");
}

#[test]
fn a_circle_in_the_tree_of_goals_is_refused() {
    let circle = said("kind = \"strategic\"", "kind = \"strategic\"\nparent = \"V.1\"");
    assert!(circle.contains("goal \"V\", parent: “V.1” cannot stand above it"), "{circle}");
}

/// What is said about a meeting with these keys besides its code and title.
fn of_meeting(keys: &str) -> Result<(), String> {
    let meeting = format!("{SOUND}\n[[meetings]]\ncode = \"kick-off\"\ntitle.pl = \"Początek\"\n{keys}\n");
    parse(&meeting).map(drop).map_err(|faults| faults.to_string())
}

#[test]
fn a_meeting_with_a_time_or_a_registration_has_a_day_and_ends_after_it_begins() {
    assert_eq!(of_meeting("on = 2026-12-01\nfrom = \"17:30\"\nuntil = 19:00:00\ncapacity = 40"), Ok(()));
    assert_eq!(of_meeting("on = 2026-12-01\nregistration_until = 2026-12-01"), Ok(()));
    let said = |keys: &str| of_meeting(keys).unwrap_err();
    assert!(said("on = \"2026-12\"\nfrom = \"17:30\"").contains("from: needs a full day"));
    assert!(said("capacity = 40").contains("capacity: needs a full day"));
    assert!(said("on = 2026-12-01\nuntil = \"19:00\"").contains("until: ends, but"));
    assert!(said("on = 2026-12-01\nfrom = \"17:30\"\nuntil = \"17:30\"").contains("later than the beginning, 17:30"));
    assert!(said("on = 2026-12-01\nregistration_until = 2026-12-02").contains("on 2026-12-01 at the latest"));
    for hour in ["25:00", "7:30", "17.30", "17:30:15", "T1730"] {
        assert!(said(&format!("on = 2026-12-01\nfrom = \"{hour}\"")).contains("no time of day"), "{hour}");
    }
}

#[test]
fn a_value_without_a_year_is_refused_at_its_table() {
    assert!(said("year = 2022\n", "").contains("indicator \"turnout\", value of, year: is missing"));
}

/// One line of whatever a keyboard can write, as the reader takes it.
fn line() -> impl Strategy<Value = String> {
    "[\\PC]{1,40}".prop_filter_map("a line", |text| crate::base::text::line(&text, 1, 300).ok())
}

#[test]
fn of_what_is_no_strategy_at_all_the_first_hundred_faults_are_told_and_how_many_more() {
    let told = parse(&"a\n".repeat(5_000)).unwrap_err();
    assert_eq!(told.0.len(), 101);
    assert_eq!((told.0[99].line, &told.0[100].problem), (100, &Problem::More { count: 4_900 }));
    let keys: String = (0..300).map(|number| format!("odd{number} = 1\n")).collect();
    let told = parse(&format!("{keys}{SOUND}")).unwrap_err().to_string();
    assert!(told.lines().count() == 101 && told.ends_with("and 200 more"), "{told}");
}

#[test]
fn a_strategy_is_not_named_like_a_page_of_the_site() {
    let told = parse(&SOUND.replacen("slug = \"example-2030\"", "slug = \"new\"", 1)).unwrap_err().to_string();
    assert!(told.contains("slug: is the name of a page of this site"), "{told}");
}

proptest! {
    #[test]
    fn whatever_is_written_comes_back_the_same(
        titles in proptest::collection::vec((line(), proptest::option::of(line())), 1..6),
        values in proptest::collection::btree_map(1990_i64..2025, -1e6..1e6_f64, 0..8),
        by in line(),
    ) {
        let mut document = parse(SOUND).unwrap();
        document.strategy.adopted_by = by;
        for (number, (title, english)) in titles.into_iter().enumerate() {
            let mut goal = document.goals[1].clone();
            goal.code = format!("V.{}", number + 2);
            let english = english.map(|english| (Lang::En, english));
            goal.title = [(Lang::Pl, title)].into_iter().chain(english).collect();
            document.goals.push(goal);
        }
        let value = document.indicators[0].values[0].clone();
        let rounded = |figure: f64| (figure * 100.0).round() / 100.0;
        document.indicators[0].values =
            values.into_iter().map(|(year, figure)| IndicatorValue { year, value: rounded(figure), ..value.clone() }).collect();
        document.indicators[0].target = Target::new(Level::Trend, 2030);
        let text = super::toml(&document);
        let again = parse(&text);
        prop_assert_eq!(again.as_ref(), Ok(&document), "{}", text);
        prop_assert_eq!(super::toml(&document), text);
    }

    #[test]
    fn no_text_makes_the_reader_panic(old in "[a-zV0-9.=\"\\[\\]]{1,3}", new in "\\PC{0,8}") {
        let _ = parse(&SOUND.replace(&old, &new));
    }
}
