//! A table as a file.

use crate::base::error::{AppError, AppResult};
use crate::voting::export::harmless;
use serde_json::{Map, Value};

/// Rows under the names of their columns; a cell of nothing is `Null`.
#[derive(Clone, Debug, PartialEq)]
pub struct Rows {
    /// The names.
    pub columns: &'static [&'static str],
    /// The rows, each with one cell for every column.
    pub rows: Vec<Vec<Value>>,
}

/// A figure as files say it: a whole one without a point, as people and the strategy's own file write it.
pub fn figure(value: f64) -> Value {
    #[expect(clippy::cast_possible_truncation, reason = "far smaller than what an i64 holds")]
    match value.fract() == 0.0 && value.abs() < WHOLE {
        true => Value::from(value as i64),
        false => Value::from(value),
    }
}

/// Up to here every whole number has a value of its own among floating-point numbers: 2^53.
const WHOLE: f64 = 9_007_199_254_740_992.0;

impl Rows {
    /// CSV (RFC 4180) in UTF-8 with a byte order mark, so that office programs read the letters right; text that they would
    /// take for a formula is made harmless.
    ///
    /// # Errors
    /// Never in practice: it is written into memory.
    pub fn csv(&self) -> AppResult<Vec<u8>> {
        let failed = |cause: &dyn std::fmt::Display| AppError::Internal(format!("CSV: {cause}"));
        let mut writer =
            csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(b"\xEF\xBB\xBF".to_vec());
        writer.write_record(self.columns).map_err(|cause| failed(&cause))?;
        for row in &self.rows {
            writer.write_record(row.iter().map(cell)).map_err(|cause| failed(&cause))?;
        }
        writer.into_inner().map_err(|cause| failed(&cause))
    }

    /// An array of objects with the names of the columns; a cell of nothing is left out.
    pub fn json(&self) -> Value {
        let object = |row: &Vec<Value>| -> Value {
            // CSV refuses such a row itself; here its last cells would be lost without a word.
            debug_assert_eq!(row.len(), self.columns.len(), "a row has one cell for every column");
            let cells = self.columns.iter().zip(row).filter(|(_, value)| !value.is_null());
            Value::Object(cells.map(|(name, value)| ((*name).to_owned(), value.clone())).collect::<Map<_, _>>())
        };
        Value::Array(self.rows.iter().map(object).collect())
    }
}

fn cell(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => harmless(text),
        number => number.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    #[should_panic(expected = "a row has one cell for every column")]
    fn a_row_that_lacks_a_cell_is_found_as_json_too() {
        Rows { columns: &["name", "value"], rows: vec![vec![json!("a")]] }.json();
    }

    #[test]
    fn a_whole_figure_has_no_point() {
        let said = [26.0, -3.0, 0.0, 3.75, 1e300].map(|value| figure(value).to_string());
        assert_eq!(said, ["26", "-3", "0", "3.75", "1e+300"]);
    }

    #[test]
    fn numbers_stay_numbers_and_formulas_become_text() {
        let rows = Rows {
            columns: &["name", "value"],
            rows: vec![vec![json!("=1+1"), json!(-2.5)], vec![json!("a, b"), Value::Null]],
        };
        let csv = String::from_utf8(rows.csv().unwrap()).unwrap();
        assert_eq!(csv, "\u{feff}name,value\r\n'=1+1,-2.5\r\n\"a, b\",\r\n");
        assert_eq!(rows.json(), json!([{ "name": "=1+1", "value": -2.5 }, { "name": "a, b" }]));
    }
}
