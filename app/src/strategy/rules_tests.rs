//! The five indicators of Kraków's Goal V, the edges, and what must hold for any figures.

use super::*;
use crate::strategy::document::{IndicatorValue, Target, Unit};
use crate::strategy::texts::Texts;
use Direction::{Falling, Rising};
use Standing::{OffTrack, OnTrack, TooEarly};
use proptest::prelude::*;

fn indicator(direction: Direction, values: &[(i64, f64)], target: Level, target_year: i64) -> Indicator {
    let value = |&(year, value): &(i64, f64)| IndicatorValue {
        year,
        value,
        note: Texts::default(),
        source: String::new(),
        source_link: String::new(),
    };
    Indicator {
        code: "example".to_owned(),
        goal: "V".to_owned(),
        name: Texts::default(),
        measures: Texts::default(),
        unit: Unit::Count,
        unit_name: Texts::default(),
        decimals: 2,
        direction,
        values: values.iter().map(value).collect(),
        target: Target::new(target, target_year),
        services: Vec::new(),
    }
}

fn judge(direction: Direction, values: &[(i64, f64)], target: Level) -> Standing {
    standing(&indicator(direction, values, target, 2030))
}

#[test]
fn krakows_five_indicators_stand_as_their_figures_say() {
    assert_eq!(judge(Rising, &[(2016, 26.0), (2022, 51.0)], Level::Approximate(70.0)), OnTrack);
    assert_eq!(judge(Rising, &[(2017, 5.0), (2022, 5.35)], Level::Trend), OnTrack);
    assert_eq!(judge(Rising, &[(2016, 1164.0), (2022, 797.0)], Level::Trend), OffTrack);
    assert_eq!(judge(Rising, &[(2016, 22.0), (2022, 40.3)], Level::Trend), OnTrack);
    assert_eq!(judge(Falling, &[(2016, 4.4), (2022, 3.9)], Level::Trend), OnTrack);
}

#[test]
fn fewer_than_two_values_are_too_few() {
    assert_eq!(judge(Rising, &[], Level::Trend), TooEarly);
    assert_eq!(judge(Rising, &[(2016, 26.0)], Level::Value(20.0)), TooEarly);
}

#[test]
fn a_trend_that_stands_still_is_off_track() {
    assert_eq!(judge(Rising, &[(2016, 5.0), (2022, 5.0)], Level::Trend), OffTrack);
    assert_eq!(judge(Falling, &[(2016, 5.0), (2022, 5.0)], Level::Trend), OffTrack);
}

#[test]
fn a_lag_of_a_tenth_of_the_way_is_borne_and_more_is_not() {
    // Halfway from 0 to 100 in 2023: 50 is due, 40 is borne.
    assert_eq!(judge(Rising, &[(2016, 0.0), (2023, 40.0)], Level::Value(100.0)), OnTrack);
    assert_eq!(judge(Rising, &[(2016, 0.0), (2023, 39.9)], Level::Value(100.0)), OffTrack);
    assert_eq!(judge(Falling, &[(2016, 100.0), (2023, 60.0)], Level::Value(0.0)), OnTrack);
    assert_eq!(judge(Falling, &[(2016, 100.0), (2023, 60.1)], Level::Value(0.0)), OffTrack);
}

#[test]
fn in_the_target_year_the_target_itself_counts() {
    assert_eq!(judge(Rising, &[(2016, 0.0), (2030, 99.0)], Level::Value(100.0)), OffTrack);
    assert_eq!(judge(Rising, &[(2016, 0.0), (2030, 100.0)], Level::Value(100.0)), OnTrack);
    assert_eq!(judge(Rising, &[(2016, 26.0), (2031, 66.5)], Level::Approximate(70.0)), OnTrack);
    assert_eq!(judge(Rising, &[(2016, 26.0), (2031, 66.0)], Level::Approximate(70.0)), OffTrack);
}

fn series() -> impl Strategy<Value = Vec<(i64, f64)>> {
    prop::collection::btree_map(2000_i64..2040, -1000_i32..1000, 0..8)
        .prop_map(|values| values.into_iter().map(|(year, value)| (year, f64::from(value))).collect())
}

fn target() -> impl Strategy<Value = Level> {
    let number = (-1000_i32..1000).prop_map(f64::from);
    prop_oneof![Just(Level::Trend), number.clone().prop_map(Level::Value), number.prop_map(Level::Approximate)]
}

fn direction() -> impl Strategy<Value = Direction> {
    prop_oneof![Just(Rising), Just(Falling)]
}

proptest! {
    #[test]
    fn it_is_too_early_exactly_with_fewer_than_two_values(values in series(), target in target(), direction in direction()) {
        prop_assert_eq!(judge(direction, &values, target) == TooEarly, values.len() < 2);
    }

    #[test]
    fn the_order_of_the_values_does_not_matter(values in series(), target in target(), direction in direction()) {
        let reversed: Vec<_> = values.iter().rev().copied().collect();
        prop_assert_eq!(judge(direction, &values, target), judge(direction, &reversed, target));
    }

    #[test]
    fn falling_is_rising_in_the_mirror(values in series(), target in target()) {
        let mirrored: Vec<_> = values.iter().map(|&(year, value)| (year, -value)).collect();
        let mirrored_target = match target {
            Level::Value(value) => Level::Value(-value),
            Level::Approximate(value) => Level::Approximate(-value),
            Level::Trend => Level::Trend,
        };
        prop_assert_eq!(judge(Rising, &values, target), judge(Falling, &mirrored, mirrored_target));
    }

    #[test]
    fn a_better_latest_value_never_puts_an_indicator_off_track(values in series(), target in target(), gain in 0_i32..500) {
        let mut better = values.clone();
        if let Some(latest) = better.last_mut().filter(|_| values.len() > 1) {
            latest.1 += f64::from(gain);
        }
        prop_assert!(judge(Rising, &values, target) != OnTrack || judge(Rising, &better, target) == OnTrack);
    }

    #[test]
    fn a_target_that_is_only_approximate_is_never_stricter(values in series(), number in -1000_i32..1000, direction in direction()) {
        let number = f64::from(number);
        let exact = judge(direction, &values, Level::Value(number));
        prop_assert!(exact != OnTrack || judge(direction, &values, Level::Approximate(number)) == OnTrack);
    }
}
