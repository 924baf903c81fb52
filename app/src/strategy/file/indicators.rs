//! Indicators: figures that must be figures, years that must be years, targets that fit their direction.

use super::Goals;
use super::reader::{Reader, TEXT, TITLE};
use super::shape;
use crate::strategy::model::{Direction, Indicator, IndicatorValue, Target, TargetKind, Unit};
use std::collections::HashSet;
use toml::Spanned;

/// The most digits after the decimal mark.
const DECIMALS: i64 = 6;

/// Figures from here on lose their decimals in a floating-point number.
const LIMIT: f64 = 1e9;

pub fn indicator(reader: &mut Reader<'_>, entry: shape::Indicator, goals: &Goals) -> Indicator {
    let field = format!("indicator \"{}\"", entry.code.get_ref());
    if !goals.contains_key(entry.goal.get_ref()) {
        reader.fault(
            entry.goal.span(),
            &format!("{field}, goal"),
            format!("there is no goal \"{}\"", entry.goal.get_ref()),
        );
    }
    match (entry.unit.get_ref(), &entry.unit_name) {
        (Unit::Other, None) => {
            reader.fault(
                entry.unit.span(),
                &format!("{field}, unit_name"),
                "is missing: the unit \"other\" needs a name",
            );
        }
        (Unit::Count | Unit::Percent, Some(name)) => {
            reader.fault(name.span(), &format!("{field}, unit_name"), "is only for the unit \"other\"");
        }
        _ => {}
    }
    let decimals = decimals(reader, &field, entry.decimals);
    let values = values(reader, &field, entry.values, decimals);
    let target = target(reader, &field, &entry.target, decimals);
    let target_year = reader.year(&format!("{field}, target year"), &entry.target.year);
    if let Some(first) = values.first() {
        if target_year <= first.year {
            let problem = format!("{target_year} is not after {}, the year of the first value", first.year);
            reader.fault(entry.target.year.span(), &format!("{field}, target year"), problem);
        }
        lies_ahead(reader, &field, &entry.target, entry.direction, first.value);
    }
    Indicator {
        code: reader.code(&format!("{field}, code"), entry.code),
        goal: entry.goal.into_inner(),
        name: reader.words(&format!("{field}, name"), entry.name, TITLE),
        measures: reader.words(&format!("{field}, measures"), entry.measures, TEXT),
        unit: entry.unit.into_inner(),
        unit_name: reader.optional_words(&format!("{field}, unit_name"), entry.unit_name, 40),
        decimals,
        direction: entry.direction,
        values,
        target,
        target_year,
    }
}

fn decimals(reader: &mut Reader<'_>, field: &str, written: Option<Spanned<i64>>) -> u8 {
    let Some(written) = written else { return 0 };
    match u8::try_from(*written.get_ref()) {
        Ok(decimals) if i64::from(decimals) <= DECIMALS => decimals,
        _ => {
            reader.fault(
                written.span(),
                &format!("{field}, decimals"),
                format!("must be a number from 0 to {DECIMALS}"),
            );
            0
        }
    }
}

/// The values in order of their years.
fn values(reader: &mut Reader<'_>, field: &str, entries: Vec<shape::Value>, decimals: u8) -> Vec<IndicatorValue> {
    let mut years = HashSet::new();
    let mut values: Vec<IndicatorValue> = Vec::with_capacity(entries.len());
    for entry in entries {
        let field = format!("{field}, value of {}", entry.year.get_ref());
        let year = reader.year(&format!("{field}, year"), &entry.year);
        if !years.insert(year) {
            reader.fault(entry.year.span(), &format!("{field}, year"), "this year has a value already");
        }
        values.push(IndicatorValue {
            year,
            value: figure(reader, &format!("{field}, value"), &entry.value, decimals),
            note: reader.optional_words(&format!("{field}, note"), entry.note, TEXT),
            source: reader.optional_line(&format!("{field}, source"), entry.source, TITLE),
        });
    }
    values.sort_by_key(|value| value.year);
    values
}

/// A finite figure that the page can show whole.
fn figure(reader: &mut Reader<'_>, field: &str, written: &Spanned<f64>, decimals: u8) -> f64 {
    let figure = *written.get_ref();
    if !figure.is_finite() || figure.abs() >= LIMIT {
        reader.fault(written.span(), field, format!("must be a number below {LIMIT}"));
    } else if format!("{figure:.*}", usize::from(decimals)).parse() != Ok(figure) {
        let problem =
            format!("{figure} has more than {decimals} digits after the decimal mark; raise the indicator's decimals");
        reader.fault(written.span(), field, problem);
    }
    figure
}

fn target(reader: &mut Reader<'_>, field: &str, entry: &shape::Target, decimals: u8) -> Target {
    let field = format!("{field}, target");
    let kind = *entry.kind.get_ref();
    let value = entry.value.as_ref().map(|value| figure(reader, &field, value, decimals));
    Target::new(kind, value).unwrap_or_else(|| {
        match (kind, &entry.value) {
            (TargetKind::Trend, Some(value)) => {
                reader.fault(value.span(), &field, "a trend has no value: its direction is the indicator's");
            }
            _ => reader.fault(entry.kind.span(), &field, "needs a value; without one the kind is \"trend\""),
        }
        Target::Trend
    })
}

/// A target on the wrong side of the first value contradicts the direction.
fn lies_ahead(reader: &mut Reader<'_>, field: &str, entry: &shape::Target, direction: Direction, first: f64) {
    let Some(value) = &entry.value else { return };
    let (target, is_behind, side) = match direction {
        Direction::Rising => (*value.get_ref(), *value.get_ref() < first, "below"),
        Direction::Falling => (*value.get_ref(), *value.get_ref() > first, "above"),
    };
    if is_behind {
        let problem = format!("{target} lies {side} the first value {first}, against the indicator's direction");
        reader.fault(value.span(), &format!("{field}, target"), problem);
    }
}
