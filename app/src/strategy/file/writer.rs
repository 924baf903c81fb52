//! Writes a strategy as the file that would load it.

use super::entry::Entry;
use crate::strategy::texts::Texts;
use std::fmt::Display;

/// A file under way.
pub struct Writer {
    text: String,
    /// The keys that lead to the table that is written: `indicators`, `values`.
    path: Vec<&'static str>,
    /// Inside `{ … }`: keys stand behind each other.
    inline: Option<Vec<String>>,
}

impl Writer {
    /// A file of this format.
    pub fn new(format: i64) -> Self {
        Self { text: format!("format = {format}\n"), path: Vec::new(), inline: None }
    }

    /// The whole file.
    pub fn finish(self) -> String {
        self.text
    }

    /// A key whose value is written as it stands.
    pub fn bare(&mut self, key: &str, value: impl Display) {
        match &mut self.inline {
            Some(keys) => keys.push(format!("{key} = {value}")),
            None => self.text += &format!("{key} = {value}\n"),
        }
    }

    /// A string.
    pub fn string(&mut self, key: &str, value: &str) {
        self.bare(key, quoted(value));
    }

    /// A text in all its languages.
    pub fn texts(&mut self, key: &str, texts: &Texts) {
        for said in texts.iter() {
            self.string(&format!("{key}.{}", said.lang.code()), said.text);
        }
    }

    /// A list of strings; left out when empty.
    pub fn list(&mut self, key: &str, words: &[String]) {
        if !words.is_empty() {
            let words: Vec<String> = words.iter().map(|word| quoted(word)).collect();
            self.bare(key, format_args!("[{}]", words.join(", ")));
        }
    }

    /// A table under a head of its own.
    pub fn table<E: Entry>(&mut self, entry: &E) {
        self.under(E::SORT, "[", "]", entry);
    }

    /// Entries, each under a head of its own.
    pub fn entries<E: Entry>(&mut self, key: &'static str, entries: &[E]) {
        for entry in entries {
            self.under(key, "[[", "]]", entry);
        }
    }

    fn under<E: Entry>(&mut self, key: &'static str, open: &str, close: &str, entry: &E) {
        self.path.push(key);
        self.text += &format!("\n{open}{}{close}\n", self.path.join("."));
        entry.write(self);
        self.path.pop();
    }

    /// A table in one line.
    pub fn inline<E: Entry>(&mut self, key: &str, entry: &E) {
        let outer = self.inline.replace(Vec::new());
        entry.write(self);
        let keys = std::mem::replace(&mut self.inline, outer).unwrap_or_default();
        self.bare(key, format_args!("{{ {} }}", keys.join(", ")));
    }
}

fn quoted(text: &str) -> String {
    toml::Value::from(text).to_string()
}
