//! Whether an indicator is on the way to its target, and by whose clocks a strategy goes.

use super::document::{self, Direction, Indicator, Level};
use jiff::tz::TimeZone;

/// The zone by whose clocks a strategy goes: the one that it names, else the installation's.
pub fn zone(strategy: &document::Strategy, installation: &TimeZone) -> TimeZone {
    named_zone(&strategy.time_zone, installation)
}

/// The same by the name alone; a strategy that names none has an empty one.
pub fn named_zone(name: &str, installation: &TimeZone) -> TimeZone {
    TimeZone::get(name).unwrap_or_else(|_| installation.clone())
}

/// Before the target year an indicator may lag by this share of the whole way from its first value to its target:
/// yearly figures swing, and a swing is not a failure.
const LAG: f64 = 0.1;

/// "About 70" is reached from this share of 70 away.
const ABOUT: f64 = 0.05;

/// Whether an indicator is on the way to its target.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Where it should be by now, or better.
    OnTrack,
    /// Behind, or moving the wrong way.
    OffTrack,
    /// Fewer than two values: nothing can be said.
    TooEarly,
}

/// Judges an indicator by its first and its latest value.
///
/// - With fewer than two values it is too early to say.
/// - Where the target is a trend, the latest value must be better than the first. A fall from 1,164 to 797 against a
///   rising trend is off track, and so is standing still.
/// - Where the target is a number, the straight line from the first value to the target says where the indicator should
///   be in the year of the latest value. It may lag behind that by a tenth of the whole way, but not once the target
///   year is reached.
/// - An approximate target counts as reached from 5 % away.
pub fn standing(indicator: &Indicator) -> Standing {
    let mut values: Vec<(i64, f64)> = indicator.values.iter().map(|value| (value.year, value.value)).collect();
    values.sort_by_key(|&(year, _)| year);
    let (Some(&first), Some(&latest)) = (values.first(), values.last()) else { return Standing::TooEarly };
    if first.0 == latest.0 {
        return Standing::TooEarly;
    }
    // Turned so that more is better.
    let turned = |value: f64| match indicator.direction {
        Direction::Rising => value,
        Direction::Falling => -value,
    };
    let (start, reached) = (turned(first.1), turned(latest.1));
    let goal = match indicator.target.level() {
        Level::Trend => return judged(reached > start),
        Level::Value(value) => turned(value),
        Level::Approximate(value) => {
            let (low, high) = about(value);
            turned(low).min(turned(high))
        }
    };
    if latest.0 >= indicator.target.year {
        return judged(reached >= goal);
    }
    let gone = (latest.0 - first.0) as f64 / (indicator.target.year - first.0) as f64;
    let way = goal - start;
    judged(reached >= start + way * gone - way.abs() * LAG)
}

/// The values that are "about" a number, from the lowest to the highest.
pub fn about(value: f64) -> (f64, f64) {
    let margin = value.abs() * ABOUT;
    (value - margin, value + margin)
}

fn judged(is_there: bool) -> Standing {
    if is_there { Standing::OnTrack } else { Standing::OffTrack }
}

#[cfg(test)]
#[path = "rules_tests.rs"]
mod tests;
