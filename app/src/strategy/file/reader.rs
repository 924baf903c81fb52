//! Goes through a file, remembers where everything stands, and collects what is wrong.
//!
//! A field that is wrong still gives a value, so that reading goes on and finds the rest; [`Reader::finish`] lets nothing
//! out once there was a fault.

use super::entry::Entry;
use super::fault::{Fault, Faults, Lines};
use super::kinds::Kind;
use super::problem::{Finding, Problem};
use crate::base::i18n::Lang;
use std::collections::HashMap;
use std::ops::Range;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// A file that is being read.
pub struct Reader {
    lines: Lines,
    /// The strategy's own language, in which every text must exist.
    pub language: Lang,
    /// The codes that each sort declares, with the place of the first of that code.
    codes: HashMap<&'static str, HashMap<String, usize>>,
    /// Where each entry and field stands, and what it is called, by its path: `goals.3.parent`.
    places: HashMap<String, Place>,
    here: Vec<String>,
    faults: Vec<Fault>,
}

#[derive(Clone, Debug)]
struct Place {
    span: Range<usize>,
    /// `goal "V.1", parent`.
    called: String,
}

impl Reader {
    /// A reader of this text.
    pub fn new(text: &str, language: Lang) -> Self {
        let top = Place { span: 0..0, called: String::new() };
        Self {
            lines: Lines::of(text),
            language,
            codes: HashMap::new(),
            places: HashMap::from([(String::new(), top)]),
            here: Vec::new(),
            faults: Vec::new(),
        }
    }

    /// What was read, or all that is wrong with it: what the reader found, and what does not fit together.
    pub fn finish<T>(mut self, read: T, check: impl FnOnce(&T) -> Vec<Finding>) -> Result<T, Faults> {
        // What could not be read has a placeholder, about which nothing more is worth saying.
        if self.faults.is_empty() {
            for Finding { path, problem } in check(&read) {
                let fault = self.fault_at(&path, problem);
                self.faults.push(fault);
            }
        }
        self.faults.sort_by_key(|fault| fault.line);
        if self.faults.is_empty() { Ok(read) } else { Err(Faults::of(self.faults.len(), self.faults)) }
    }

    /// Something is wrong with the field or the entry that is being read.
    pub fn fault(&mut self, problem: Problem) {
        let fault = self.fault_at(&self.here.join("."), problem);
        self.faults.push(fault);
    }

    /// The key that is being read.
    pub fn key(&self) -> String {
        self.here.last().cloned().unwrap_or_default()
    }

    /// At a path, or at the nearest place above it: a key that is missing stands nowhere.
    fn fault_at(&self, path: &str, problem: Problem) -> Fault {
        let mut known = path;
        let place = loop {
            match (self.places.get(known), known.rsplit_once('.')) {
                (Some(place), _) => break Some(place),
                (None, Some((above, _))) => known = above,
                (None, None) => break self.places.get(""),
            }
        };
        let (span, called) = place.map_or((0..0, ""), |place| (place.span.clone(), place.called.as_str()));
        let rest = path[known.len()..].trim_start_matches('.');
        let field = [called, rest].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ");
        Fault { path: path.to_owned(), line: self.lines.at(span.start), field, problem }
    }

    /// Where something stands and what it is called, for as long as it is read.
    fn at<T>(&mut self, step: &str, span: Option<Range<usize>>, called: &str, read: impl FnOnce(&mut Self) -> T) -> T {
        let above = self.places.get(&self.here.join(".")).map_or("", |place| place.called.as_str());
        let between = if above.is_empty() || called.is_empty() || called.starts_with('.') { "" } else { ", " };
        let called = format!("{above}{between}{called}");
        self.here.push(step.to_owned());
        if let Some(span) = span {
            self.places.insert(self.here.join("."), Place { span, called });
        }
        let read = read(self);
        self.here.pop();
        read
    }

    /// Reads one field of a table.
    pub fn field<K: Kind>(&mut self, table: &DeTable<'_>, key: &str) -> K::Value {
        let written = table.get(key);
        let called = if K::CALLED { key } else { "" };
        self.at(key, written.map(Spanned::span), called, |reader| K::read(reader, written))
    }

    /// One step into a field, and what a fault calls it: a language (`.pl`), a place in a list.
    pub fn part<T>(&mut self, step: &str, span: Range<usize>, called: &str, read: impl FnOnce(&mut Self) -> T) -> T {
        self.at(step, Some(span), called, read)
    }

    /// Tells of keys that are not these.
    pub fn only(&mut self, table: &DeTable<'_>, keys: &[&str]) {
        for (key, _) in table.iter().filter(|(key, _)| !keys.contains(&key.get_ref().as_ref())) {
            let name = key.get_ref().to_string();
            let problem = Problem::UnknownKey { key: name.clone(), keys: keys.join(", ") };
            self.at(&name, Some(key.span()), "", |reader| reader.fault(problem));
        }
    }

    /// Reads a list of tables, and tells of those that are named alike.
    pub fn entries<E: Entry>(&mut self, written: Option<&Spanned<DeValue<'_>>>) -> Vec<E> {
        let Some(written) = written else { return Vec::new() };
        let Some(items) = written.get_ref().as_array() else {
            self.fault(Problem::NotTables { sort: E::SORT });
            return Vec::new();
        };
        let mut seen: HashMap<Vec<String>, usize> = HashMap::new();
        let mut read = Vec::with_capacity(items.len());
        for (number, item) in items.iter().enumerate() {
            let Some(table) = item.get_ref().as_table() else {
                self.fault(Problem::NotTables { sort: E::SORT });
                continue;
            };
            let names = names::<E>(table);
            let called = format!("{} {}", E::ONE, names.join(" ")).trim_end().to_owned();
            let own = table.get(E::NAMED_BY.last().copied().unwrap_or_default()).map_or(item.span(), Spanned::span);
            let entry = self.at(&number.to_string(), Some(item.span()), &called, |reader| {
                if !E::NAMED_BY.is_empty()
                    && names.len() == E::NAMED_BY.len()
                    && let Some(first) = seen.insert(names, own.start)
                {
                    let key = E::NAMED_BY.last().copied().unwrap_or_default();
                    let line = reader.lines.at(first);
                    reader.at(key, Some(own), key, |reader| reader.fault(Problem::Twice { line }));
                }
                E::read(reader, table)
            });
            read.push(entry);
        }
        read
    }

    /// Notes the codes that a list declares, so that others can point at them from anywhere in the file.
    pub fn declare<E: Entry>(&mut self, root: &DeTable<'_>) {
        let items = root.get(E::SORT).and_then(|list| list.get_ref().as_array());
        let mut codes = HashMap::new();
        for (place, item) in items.into_iter().flat_map(|items| items.iter()).enumerate() {
            let code =
                item.get_ref().as_table().and_then(|table| table.get("code")).and_then(|code| code.get_ref().as_str());
            if let Some(code) = code {
                codes.entry(code.to_owned()).or_insert(place);
            }
        }
        self.codes.insert(E::SORT, codes);
    }

    /// The place of a code among those of its sort; `None` when there is no such entry.
    pub fn place_of(&self, sort: &str, code: &str) -> Option<usize> {
        self.codes.get(sort)?.get(code).copied()
    }
}

/// What a table says in the keys that name it, as a fault quotes it.
fn names<E: Entry>(table: &DeTable<'_>) -> Vec<String> {
    let name = |key: &&str| match table.get(*key)?.get_ref() {
        DeValue::String(text) => Some(format!("\"{text}\"")),
        DeValue::Integer(number) => Some(number.to_string()),
        _ => None,
    };
    E::NAMED_BY.iter().filter_map(name).collect()
}
