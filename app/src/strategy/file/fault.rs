//! What is wrong in a file, told to the person who wrote it.

use super::problem::Problem;
use crate::base::i18n::Lang;
use std::fmt;
use std::path::Path;

/// One thing that is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The line, from 1.
    pub line: usize,
    /// Where it stands in the document: `goals.3.parent`.
    pub path: String,
    /// The entry and its field: `goal "V.1", parent`. Empty when the line says it all.
    pub field: String,
    /// What is wrong.
    pub problem: Problem,
}

/// Everything that is wrong in a file, in the order of its lines. Never empty.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub struct Faults(pub Vec<Fault>);

impl Faults {
    /// One line per fault, each of which begins with the file's name and the line, as editors understand it.
    pub fn report(&self, file: &Path) -> String {
        let lines: Vec<String> = self.0.iter().map(|fault| format!("{}:{fault}", file.display())).collect();
        lines.join("\n")
    }
}

impl fmt::Display for Faults {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let lines: Vec<String> = self.0.iter().map(|fault| format!("line {fault}")).collect();
        f.write_str(&lines.join("\n"))
    }
}

/// In English: the command line speaks it.
impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (line, field, problem) = (self.line, &self.field, self.problem.said(Lang::En));
        if field.is_empty() { write!(f, "{line}: {problem}") } else { write!(f, "{line}: {field}: {problem}") }
    }
}

impl Fault {
    /// What the TOML reader found.
    pub(super) fn of_toml(text: &str, error: &toml::de::Error) -> Self {
        let line = Lines::of(text).at(error.span().unwrap_or_default().start);
        let said = error.message().trim_end().replace('\n', " ");
        Self { line, path: String::new(), field: String::new(), problem: Problem::NotToml { said } }
    }
}

/// The lines of a text.
#[derive(Debug)]
pub(super) struct Lines(Vec<usize>);

impl Lines {
    /// Finds the ends of the lines.
    pub fn of(text: &str) -> Self {
        Self(text.bytes().enumerate().filter_map(|(at, byte)| (byte == b'\n').then_some(at)).collect())
    }

    /// The line of a place in the text, given in bytes; from 1.
    pub fn at(&self, byte: usize) -> usize {
        1 + self.0.partition_point(|end| *end < byte)
    }
}
