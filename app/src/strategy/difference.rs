//! What differs between two states of a strategy, entry by entry and field by field.

use super::document::StrategyDocument;
use super::file;
use super::file::form::{Form, Sheet};
use std::collections::HashMap;
use toml::{Table, Value};

/// One thing that differs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// The way to the entry, from the top: an indicator, its value of a year.
    pub entry: Vec<Step>,
    /// What happened to it.
    pub change: Change,
}

/// One step of the way to an entry.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Step {
    /// Its sort: `goals`.
    pub sort: &'static str,
    /// What one of the sort is called: `goal`.
    pub one: &'static str,
    /// What it is told by from its neighbours, quoted as in a file; empty where there is only one.
    pub own: String,
}

impl Difference {
    /// The entry, as faults call it: `goal "V.1"`.
    pub fn called(&self) -> String {
        let steps = self.entry.iter().map(|Step { one, own, .. }| format!("{one} {own}").trim_end().to_owned());
        steps.collect::<Vec<_>>().join(", ")
    }
}

/// What happened to an entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// It is new.
    Added,
    /// It is gone.
    Removed,
    /// It stands elsewhere among its neighbours.
    Moved,
    /// A field says something else; empty is not there.
    Field {
        /// The field: `title.pl`.
        key: String,
        /// What it said.
        before: String,
        /// What it says.
        after: String,
    },
}

/// Everything that differs, in the order of the file.
pub fn between(before: &StrategyDocument, after: &StrategyDocument) -> Vec<Difference> {
    let (before, after) = (read(before), read(after));
    let mut differences = Vec::new();
    for (place, sheet) in StrategyDocument::sheets().iter().enumerate() {
        let (old, new) = (before.get(sheet.sort), after.get(sheet.sort));
        if place == 0 {
            fields(sheet, &[alone(sheet)], table(old), table(new), &mut differences);
        } else {
            entries(sheet, &[], list(old), list(new), &mut differences);
        }
    }
    differences
}

/// The document as its file has it: what follows need not know the types of its entries.
fn read(document: &StrategyDocument) -> Table {
    file::toml(document).parse().unwrap_or_default()
}

fn table(value: Option<&Value>) -> Option<&Table> {
    value.and_then(Value::as_table)
}

fn list(value: Option<&Value>) -> Vec<&Table> {
    value.and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_table).collect()
}

fn fields(sheet: &Sheet, entry: &[Step], old: Option<&Table>, new: Option<&Table>, differences: &mut Vec<Difference>) {
    for field in &sheet.fields {
        let (was, is) = (old.and_then(|old| old.get(field.key)), new.and_then(|new| new.get(field.key)));
        match &field.form {
            Form::Entries(sheet) => entries(sheet, entry, list(was), list(is), differences),
            Form::Table(sheet) => fields(sheet, &beyond(entry, alone(sheet)), table(was), table(is), differences),
            Form::Words(_) => {
                let spoken = |texts: Option<&Value>, lang: &str| texts.and_then(|texts| texts.get(lang)).map(said);
                for lang in crate::base::i18n::Lang::ALL.map(crate::base::i18n::Lang::code) {
                    let key = format!("{}.{lang}", field.key);
                    differences.extend(field_changed(entry, key, spoken(was, lang), spoken(is, lang)));
                }
            }
            _ => differences.extend(field_changed(entry, field.key.to_owned(), was.map(said), is.map(said))),
        }
    }
}

fn field_changed(entry: &[Step], key: String, before: Option<String>, after: Option<String>) -> Option<Difference> {
    let (before, after) = (before.unwrap_or_default(), after.unwrap_or_default());
    (before != after).then(|| Difference { entry: entry.to_owned(), change: Change::Field { key, before, after } })
}

/// Entries that have a name are compared with those of the same name, others with those of the same place.
fn entries(sheet: &Sheet, above: &[Step], old: Vec<&Table>, new: Vec<&Table>, differences: &mut Vec<Difference>) {
    let named = |tables: &[&Table]| -> Vec<Vec<Step>> {
        tables.iter().enumerate().map(|(place, table)| name(sheet, above, table, place)).collect()
    };
    let (old_names, new_names) = (named(&old), named(&new));
    let (old_at, new_at) = (places(&old_names), places(&new_names));
    let (old_order, new_order) = (order(&old_names, &new_at), order(&new_names, &old_at));
    for (name, table) in new_names.iter().zip(&new) {
        let Some(was) = old_at.get(name.as_slice()).and_then(|place| old.get(*place)).copied() else {
            differences.push(Difference { entry: name.clone(), change: Change::Added });
            continue;
        };
        if old_order.get(name.as_slice()) != new_order.get(name.as_slice()) {
            differences.push(Difference { entry: name.clone(), change: Change::Moved });
        }
        fields(sheet, name, Some(was), Some(table), differences);
    }
    let gone = old_names.iter().filter(|name| !new_at.contains_key(name.as_slice()));
    differences.extend(gone.map(|name| Difference { entry: name.clone(), change: Change::Removed }));
}

/// Where each name stands; of names that are there twice, the first.
fn places(names: &[Vec<Step>]) -> HashMap<&[Step], usize> {
    names.iter().enumerate().rev().map(|(place, name)| (name.as_slice(), place)).collect()
}

/// Where each name stands among those that are in the other state as well.
fn order<'n>(names: &'n [Vec<Step>], others: &HashMap<&[Step], usize>) -> HashMap<&'n [Step], usize> {
    let stay = names.iter().map(Vec::as_slice).filter(|name| others.contains_key(name));
    stay.enumerate().map(|(place, name)| (name, place)).collect()
}

fn name(sheet: &Sheet, above: &[Step], table: &Table, place: usize) -> Vec<Step> {
    let names: Vec<String> = sheet.named_by.iter().filter_map(|key| table.get(*key)).map(Value::to_string).collect();
    let own = if names.is_empty() { (place + 1).to_string() } else { names.join(" ") };
    beyond(above, Step { own, ..alone(sheet) })
}

const fn alone(sheet: &Sheet) -> Step {
    Step { sort: sheet.sort, one: sheet.one, own: String::new() }
}

fn beyond(above: &[Step], step: Step) -> Vec<Step> {
    above.iter().cloned().chain([step]).collect()
}

fn said(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(items) => items.iter().map(said).collect::<Vec<_>>().join(", "),
        other => other.to_string(),
    }
}

#[cfg(test)]
#[path = "difference_tests.rs"]
mod tests;
