//! Numbers: years, whole numbers, figures.

use super::{Kind, Written};
use crate::strategy::file::form::Form;
use crate::strategy::file::problem::Problem;
use crate::strategy::file::reader::Reader;
use crate::strategy::file::writer::Writer;
use toml::de::DeValue;

/// Figures from here on are typing errors, and a chart could not show them.
const LIMIT: f64 = 1e9;
/// Years outside are typing errors.
const YEARS: std::ops::RangeInclusive<i64> = 1900..=2100;

fn whole(written: Written<'_, '_>) -> Option<i64> {
    let number = written?.get_ref().as_integer()?;
    i64::from_str_radix(number.as_str(), number.radix()).ok()
}

/// A whole number from `MIN` to `MAX`.
#[derive(Debug)]
pub struct Whole<const MIN: i64, const MAX: i64>;

impl<const MIN: i64, const MAX: i64> Kind for Whole<MIN, MAX> {
    type Value = i64;

    fn read(reader: &mut Reader, written: Written<'_, '_>) -> i64 {
        match whole(written) {
            Some(number) if (MIN..=MAX).contains(&number) => number,
            _ if written.is_none() => {
                reader.fault(Problem::Missing);
                MIN
            }
            _ => {
                reader.fault(Problem::NotWhole { from: MIN, to: MAX });
                MIN
            }
        }
    }

    fn write(value: &i64, key: &'static str, writer: &mut Writer) {
        writer.bare(key, value);
    }

    fn form() -> Form {
        Form::Whole(MIN, MAX)
    }
}

/// A year that can be meant.
#[derive(Debug)]
pub struct Year;

impl Kind for Year {
    type Value = i64;

    fn read(reader: &mut Reader, written: Written<'_, '_>) -> i64 {
        let (problem, year) = match (whole(written), written) {
            (Some(year), _) if YEARS.contains(&year) => return year,
            (Some(year), _) => (Problem::NotYear { year }, year),
            (None, None) => (Problem::Missing, *YEARS.start()),
            (None, Some(_)) => (Problem::NotWhole { from: *YEARS.start(), to: *YEARS.end() }, *YEARS.start()),
        };
        reader.fault(problem);
        year
    }

    fn write(value: &i64, key: &'static str, writer: &mut Writer) {
        writer.bare(key, value);
    }

    fn form() -> Form {
        Form::Whole(*YEARS.start(), *YEARS.end())
    }
}

/// A finite number that a page can show.
#[derive(Debug)]
pub struct Figure;

impl Kind for Figure {
    type Value = f64;

    fn read(reader: &mut Reader, written: Written<'_, '_>) -> f64 {
        let figure = match written.map(|written| written.get_ref()) {
            Some(DeValue::Float(figure)) => figure.as_str().parse().ok(),
            #[expect(clippy::cast_precision_loss, reason = "what is beyond the limit is refused below")]
            Some(DeValue::Integer(_)) => whole(written).map(|number| number as f64),
            Some(_) => None,
            None => {
                reader.fault(Problem::Missing);
                return 0.0;
            }
        };
        figure.filter(|figure: &f64| figure.is_finite() && figure.abs() < LIMIT).unwrap_or_else(|| {
            reader.fault(Problem::NotFigure { limit: LIMIT.to_string() });
            0.0
        })
    }

    fn write(value: &f64, key: &'static str, writer: &mut Writer) {
        writer.bare(key, value);
    }

    fn form() -> Form {
        Form::Figure
    }
}
