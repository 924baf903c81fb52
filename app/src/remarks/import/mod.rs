//! Reading remarks in from a table: a file of a spreadsheet, or one with values between commas or semicolons.
//!
//! A file is read into lines of cells, whatever it is; the first line names the columns, in any of the three languages. What is wrong
//! is told with its line and column, all of it at once, and nothing is entered of a file with a fault in it.

mod columns;
mod csv;
mod weight;
mod workbook;

pub(in crate::remarks) use columns::fault;
pub use columns::{Column, allowed, entries, label, names_languages, usual};

use crate::base::error::ErrorCode;

/// Remarks that one file may hold.
pub const ROWS_MAX: usize = 2_000;
/// Columns that are read; files have empty ones beyond.
const COLUMNS_MAX: usize = 40;
/// Characters of a table that are read, all its cells together.
const TEXT_MAX: usize = 6_000_000;
/// Faults that are told at once.
pub const FAULTS_MAX: usize = 100;

/// A line of a table with its number in the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Counts from 1.
    pub number: usize,
    /// What stands in it.
    pub cells: Vec<String>,
}

/// What is wrong with a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The line; none for the file as a whole.
    pub line: Option<usize>,
    /// The column, if it is one that is known.
    pub column: Option<Column>,
    /// What.
    pub what: What,
}

/// What can be wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// A value.
    Value(ErrorCode),
    /// It is neither of the kinds of file that are read.
    NotATable,
    /// It holds more than a file may.
    TooLarge,
    /// There is no remark in it.
    Empty,
    /// A heading that names no column.
    UnknownColumn(String),
    /// A column stands there twice.
    Twice,
    /// A column that must be there is not.
    Missing,
}

impl Fault {
    /// A fault of the file as a whole.
    pub fn of_file(what: What) -> Self {
        Self { line: None, column: None, what }
    }
}

/// The lines of a file that are not empty, by what it is: what begins like an archive is a workbook, and nothing else.
///
/// # Errors
/// It is no table, or larger than one may be.
pub fn read(bytes: &[u8]) -> Result<Vec<Line>, Fault> {
    let lines = if bytes.starts_with(b"PK") { workbook::read(bytes) } else { csv::read(bytes) };
    let mut lines = lines.map_err(Fault::of_file)?;
    lines.retain(|line| line.cells.iter().any(|cell| !cell.is_empty()));
    match lines.len() {
        0 | 1 => Err(Fault::of_file(What::Empty)),
        count if count > ROWS_MAX + 1 => Err(Fault::of_file(What::TooLarge)),
        _ => Ok(lines),
    }
}

/// The same lines between commas: what a preview carries to the next step, and what tells a file from another one. Empty lines keep
/// their places, so that numbers mean the same.
pub fn canonical(lines: &[Line]) -> String {
    let mut text = String::new();
    let mut last = 0;
    for line in lines {
        text.extend(std::iter::repeat_n("\"\"\n", line.number.saturating_sub(last + 1)));
        let cells: Vec<String> = line.cells.iter().map(|cell| format!("\"{}\"", cell.replace('"', "\"\""))).collect();
        text.push_str(&cells.join(","));
        text.push('\n');
        let breaks = line.cells.iter().map(|cell| cell.matches('\n').count()).sum::<usize>();
        last = line.number + breaks;
    }
    text
}

/// Collects cells, as many as may be.
#[derive(Debug, Default)]
struct Taken {
    characters: usize,
}

impl Taken {
    /// A cell as people mean it: without blanks around it and with one kind of line breaks.
    fn cell(&mut self, text: &str) -> Result<String, What> {
        // With its blanks: a text of nothing else would cost as much as any, as often as it is a cell.
        self.characters += text.len();
        if self.characters > TEXT_MAX {
            return Err(What::TooLarge);
        }
        Ok(text.trim().replace("\r\n", "\n").replace('\r', "\n"))
    }
}

#[cfg(test)]
#[path = "tests.rs"]
mod tests;
