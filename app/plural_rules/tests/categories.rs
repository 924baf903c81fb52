//! The categories of CLDR 48, written once more as plain functions.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use intl_pluralrules::PluralCategory::{self, FEW, MANY, ONE, OTHER};
use intl_pluralrules::{PluralRuleType, PluralRules};
use unic_langid::LanguageIdentifier;

fn rules(tag: &str, kind: PluralRuleType) -> PluralRules {
    PluralRules::create(tag.parse::<LanguageIdentifier>().unwrap(), kind).unwrap()
}

fn english(n: u32) -> PluralCategory {
    if n == 1 { ONE } else { OTHER }
}

fn polish(n: u32) -> PluralCategory {
    match n {
        1 => ONE,
        _ if matches!(n % 10, 2..=4) && !matches!(n % 100, 12..=14) => FEW,
        _ => MANY,
    }
}

fn lithuanian(n: u32) -> PluralCategory {
    match n % 10 {
        _ if matches!(n % 100, 11..=19) => OTHER,
        1 => ONE,
        2..=9 => FEW,
        _ => OTHER,
    }
}

#[test]
fn whole_numbers_follow_the_rules_of_their_language() {
    for (tag, rule) in [("en", english as fn(u32) -> PluralCategory), ("pl", polish), ("lt", lithuanian)] {
        let rules = rules(tag, PluralRuleType::CARDINAL);
        for n in 0..=2000 {
            assert_eq!(rules.select(f64::from(n)), Ok(rule(n)), "{n} in {tag}");
            assert_eq!(rules.select(format!("-{n}").as_str()), Ok(rule(n)), "-{n} in {tag}");
        }
    }
}

#[test]
fn fractions_follow_the_rules_of_their_language() {
    for (tag, expected) in [("en", OTHER), ("pl", OTHER), ("lt", MANY)] {
        let rules = rules(tag, PluralRuleType::CARDINAL);
        for written in ["0.5", "1.5", "2.25", "21.1"] {
            assert_eq!(rules.select(written), Ok(expected), "{written} in {tag}");
        }
    }
}

#[test]
fn written_zeros_count() {
    let rules = rules("en", PluralRuleType::CARDINAL);
    assert_eq!(rules.select("1"), Ok(ONE));
    assert_eq!(rules.select("1.0"), Ok(OTHER));
}

#[test]
fn english_ordinals_are_known() {
    let rules = rules("en", PluralRuleType::ORDINAL);
    assert_eq!(
        [1.0, 2.0, 3.0, 4.0, 11.0, 21.0].map(|n| rules.select(n)),
        [Ok(ONE), Ok(PluralCategory::TWO), Ok(FEW), Ok(OTHER), Ok(OTHER), Ok(ONE)]
    );
}

#[test]
fn every_shipped_language_is_offered_and_knows_its_name() {
    for kind in [PluralRuleType::CARDINAL, PluralRuleType::ORDINAL] {
        let offered: Vec<String> = PluralRules::get_locales(kind).iter().map(ToString::to_string).collect();
        assert_eq!(offered, ["en", "pl", "lt"]);
        for tag in offered {
            assert_eq!(rules(&tag, kind).get_locale().to_string(), tag);
        }
    }
}

#[test]
fn what_is_not_a_number_has_no_category() {
    let rules = rules("pl", PluralRuleType::CARDINAL);
    for wrong in ["", "five", "1,5", "NaN", "inf"] {
        assert!(rules.select(wrong).is_err(), "{wrong}");
    }
    for wrong in [f64::NAN, f64::INFINITY] {
        assert!(rules.select(wrong).is_err(), "{wrong}");
    }
}
