//! Why a task stopped: one line that says what is wrong and what to do.

use std::fmt;

/// What a task ends with.
pub type Outcome<T = ()> = Result<T, Failure>;

/// One line for the person at the terminal.
#[derive(Debug)]
pub struct Failure(String);

impl Failure {
    /// A failure told in these words.
    pub fn new(words: impl Into<String>) -> Self {
        Self(words.into())
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

/// Puts what was being done in front of an error that does not know it.
pub trait Explain<T> {
    /// `doing` reads like "cannot write target/site/manifest.json".
    fn explain(self, doing: impl FnOnce() -> String) -> Outcome<T>;
}

impl<T, E: fmt::Display> Explain<T> for Result<T, E> {
    fn explain(self, doing: impl FnOnce() -> String) -> Outcome<T> {
        // `{:#}` prints an anyhow error with its causes on one line; other errors ignore it.
        self.map_err(|cause| Failure(format!("{}: {cause:#}", doing())))
    }
}
