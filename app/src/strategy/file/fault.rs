//! What is wrong in a file, told to the person who wrote it.

use super::problem::Problem;
use crate::base::i18n::Lang;
use std::fmt;
use std::path::Path;

/// One thing that is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The line, from 1; 0 where lines say nothing.
    pub line: usize,
    /// Where it stands in the document: `goals.3.parent`.
    pub path: String,
    /// The entry and its field: `goal "V.1", parent`. Empty when the line says it all.
    pub field: String,
    /// What is wrong.
    pub problem: Problem,
}

/// So many faults are told: nobody mends more in one go, and what is no strategy at all has one in each of its lines.
const TOLD: usize = 100;

/// What is wrong in a file, in the order of its lines: everything, or the first hundred and how many more. Never empty.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub struct Faults(pub Vec<Fault>);

impl Faults {
    /// Of so many faults in all, of which these come first.
    pub(super) fn of(all: usize, first: impl IntoIterator<Item = Fault>) -> Self {
        let mut told: Vec<Fault> = first.into_iter().take(TOLD).collect();
        if all > TOLD {
            let problem = Problem::More { count: all - TOLD };
            told.push(Fault { line: 0, path: String::new(), field: String::new(), problem });
        }
        Self(told)
    }

    /// One line per fault, each of which begins with the file's name and the line, if any, as editors understand it.
    pub fn report(&self, file: &Path) -> String {
        let file = file.display();
        let one = |fault: &Fault| match fault.line {
            0 => format!("{file}: {}", fault.told()),
            line => format!("{file}:{line}: {}", fault.told()),
        };
        self.0.iter().map(one).collect::<Vec<_>>().join("\n")
    }
}

impl fmt::Display for Faults {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let one = |fault: &Fault| match fault.line {
            0 => fault.told(),
            line => format!("line {line}: {}", fault.told()),
        };
        f.write_str(&self.0.iter().map(one).collect::<Vec<_>>().join("\n"))
    }
}

impl Fault {
    /// What is wrong, and with what. In English: the command line speaks it.
    fn told(&self) -> String {
        let problem = self.problem.said(Lang::En);
        if self.field.is_empty() { problem } else { format!("{}: {problem}", self.field) }
    }

    /// What the TOML reader found.
    pub(super) fn of_toml(lines: &Lines, error: &toml::de::Error) -> Self {
        let line = lines.at(error.span().unwrap_or_default().start);
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
