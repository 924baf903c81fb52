//! A strategy written as a TOML file; the format is told in `docs/strategy-file.md`.
//!
//! The sorts of entries are declared once, in [`model`](super::model), with [`entry!`](entry::entry): reading, writing,
//! the JSON Schema and the editor's forms follow from the declaration. What must hold between entries is said in
//! [`consistency`](super::consistency).

pub(crate) mod entry;
mod fault;
pub mod form;
mod from_json;
pub mod kinds;
pub mod problem;
pub mod reader;
#[cfg(test)]
mod tests;
#[cfg(test)]
mod whole_tests;
pub mod writer;

pub use fault::{Fault, Faults};
pub use from_json::from_json;

use super::consistency;
use super::document::StrategyDocument;
use crate::base::i18n::Lang;
use fault::Lines;
use problem::Problem;
use reader::Reader;
use toml::de::{DeTable, DeValue};
use writer::Writer;

/// The format that this build reads, the file's `format`.
const FORMAT: i64 = 1;

/// Reads a strategy.
///
/// # Errors
/// Everything that is wrong with the text, each fault with its line. What cannot be understood as TOML at all is told
/// before the contents are judged, and what a field says before what must hold between entries.
pub fn parse(text: &str) -> Result<StrategyDocument, Faults> {
    let (root, broken) = DeTable::parse_recoverable(text);
    if !broken.is_empty() {
        let lines = Lines::of(text);
        return Err(Faults::of(broken.len(), broken.iter().map(|error| Fault::of_toml(&lines, error))));
    }
    let root = root.get_ref();
    let mut reader = Reader::new(text, language(root));
    match root.get("format").and_then(|format| format.get_ref().as_integer()) {
        Some(format) if format.as_str() == FORMAT.to_string() => {}
        _ => {
            let span = root.get("format").map_or(0..0, toml::Spanned::span);
            reader.part("format", span, "format", |reader| reader.fault(Problem::Format { format: FORMAT }));
        }
    }
    let document = StrategyDocument::read(&mut reader, root);
    let mut document = reader.finish(document, consistency::check)?;
    consistency::in_order(&mut document);
    Ok(document)
}

/// The strategy as the file that would load it.
pub fn toml(document: &StrategyDocument) -> String {
    let mut writer = Writer::new(FORMAT);
    document.write(&mut writer);
    writer.finish()
}

/// The strategy as JSON, with the keys of the file.
pub fn json(document: &StrategyDocument) -> serde_json::Value {
    // What the writer writes is TOML, and has nothing that JSON has not: days are strings.
    toml::from_str(&toml(document)).unwrap_or_default()
}

/// The strategy's own language, needed before anything is read; what is wrong with it is told later.
fn language(root: &DeTable<'_>) -> Lang {
    let strategy = root.get("strategy").and_then(|strategy| strategy.get_ref().as_table());
    let code = strategy.and_then(|strategy| strategy.get("language")).map(|language| language.get_ref());
    match code {
        Some(DeValue::String(code)) => Lang::from_code(code).unwrap_or(Lang::En),
        _ => Lang::En,
    }
}
