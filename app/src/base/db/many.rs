//! Many rows in one statement: what the macros for them share.
//!
//! SQLite takes them as rows, `VALUES (…), (…)`. PostgreSQL takes each column as one array: so the statement is the same however many
//! rows there are, is prepared once, and its text is not read again each time.

use sqlx::AssertSqlSafe;
use std::fmt::Write;

/// Rows that one statement writes. SQLite takes 32,766 values: room for 32 columns.
pub const ROWS_PER_STATEMENT: usize = 1_000;

/// PostgreSQL's statement with so many arrays between its two parts, as a table with the columns `column1`, `column2` and so on, as
/// `VALUES` calls them. Its rows come in the order of the arrays.
pub fn of_arrays(before: &str, width: usize, after: &str) -> AssertSqlSafe<String> {
    let (mut arrays, mut columns) = (String::new(), String::new());
    for column in 1..=width {
        let comma = if column == 1 { "" } else { ", " };
        // Nothing is written to but memory.
        let _ = (write!(arrays, "{comma}${column}"), write!(columns, "{comma}column{column}"));
    }
    AssertSqlSafe(format!("{before} SELECT * FROM UNNEST({arrays}) AS given ({columns}) {after}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_statement_has_an_array_for_each_column() {
        let AssertSqlSafe(sql) = of_arrays("SELECT column1 FROM (", 2, ") AS asked");
        assert_eq!(sql, "SELECT column1 FROM ( SELECT * FROM UNNEST($1, $2) AS given (column1, column2) ) AS asked");
    }
}
