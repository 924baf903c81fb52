//! What is wrong in a file, told to the person who wrote it.

use std::fmt;
use std::ops::Range;
use std::path::Path;

/// One thing that is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The line, from 1.
    pub line: usize,
    /// The entry and its field: `goal "V.1", parent`. Empty when the line says it all.
    pub field: String,
    /// What is wrong, in plain English.
    pub problem: String,
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

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { line, field, problem } = self;
        if field.is_empty() { write!(f, "{line}: {problem}") } else { write!(f, "{line}: {field}: {problem}") }
    }
}

impl Fault {
    /// A fault at a place in the text, given in bytes.
    pub(super) fn at(text: &str, span: Range<usize>, field: impl Into<String>, problem: impl Into<String>) -> Self {
        let before = text.as_bytes().iter().take(span.start);
        let line = 1 + before.filter(|&&byte| byte == b'\n').count();
        Self { line, field: field.into(), problem: problem.into() }
    }

    /// What the TOML reader found.
    pub(super) fn of_toml(text: &str, error: &toml::de::Error) -> Self {
        Self::at(text, error.span().unwrap_or_default(), "", error.message().trim_end().replace('\n', " "))
    }
}
