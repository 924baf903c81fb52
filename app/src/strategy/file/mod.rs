//! A strategy written as a TOML file; the format is told in `docs/strategy-file.md`.

mod entries;
mod fault;
mod indicators;
mod reader;
mod shape;
#[cfg(test)]
mod tests;

pub use fault::{Fault, Faults};

use super::model::{GoalKind, StrategyDocument};
use reader::Reader;
use std::collections::HashMap;

/// The format that this build reads, the file's `format`.
const FORMAT: i64 = 1;

/// The goals that a file declares: kind and parent by code.
type Goals = HashMap<String, (GoalKind, Option<String>)>;

/// Reads a strategy.
///
/// # Errors
/// Everything that is wrong with the text, each fault with its line. What cannot be understood as TOML at all, or has a
/// wrong or a missing key, is told before the contents are judged.
pub fn parse(text: &str) -> Result<StrategyDocument, Faults> {
    let (_, broken) = toml::de::DeTable::parse_recoverable(text);
    if !broken.is_empty() {
        return Err(Faults(broken.iter().map(|error| Fault::of_toml(text, error)).collect()));
    }
    let file: shape::File = toml::from_str(text).map_err(|error| Faults(vec![Fault::of_toml(text, &error)]))?;
    let mut reader = Reader::new(text, file.strategy.language);
    let document = entries::document(&mut reader, file);
    reader.finish(document)
}
