//! Writes the methods of `Lang`.

use crate::check::Language;
use crate::parse::Entry;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::Path;

/// The source of `words.rs`. The catalogues have passed the comparison: every key stands in each of them.
pub fn words(root: &Path, catalogues: &[(Language, Vec<Entry>)]) -> String {
    let mut messages = BTreeMap::<&str, Vec<(Language, &Entry)>>::new();
    for (language, entries) in catalogues {
        for entry in entries {
            messages.entry(&entry.message.key).or_default().push((*language, entry));
        }
    }
    let mut out = String::from("impl Lang {\n");
    for (key, translations) in messages {
        let Some((_, english)) = translations.first() else {
            continue;
        };
        let _ = writeln!(out, "#[doc = {:?}]", format!("```text\n{}```", english.printed));
        if english.message.arguments.is_empty() {
            constant(&mut out, key, &translations);
        } else {
            formatted(&mut out, key, &english.message.arguments);
        }
    }
    out.push_str("}\n");
    sources(&mut out, root, catalogues);
    out
}

/// A message without arguments needs no Fluent at run time.
fn constant(out: &mut String, key: &str, translations: &[(Language, &Entry)]) {
    let _ = writeln!(out, "pub fn {}(self) -> &'static str {{\nmatch self {{", name(key));
    for (language, entry) in translations {
        let _ = writeln!(out, "Self::{language:?} => {:?},", entry.text);
    }
    out.push_str("}\n}\n");
}

fn formatted(out: &mut String, key: &str, arguments: &BTreeSet<String>) {
    let _ = write!(out, "pub fn {}<'a>(self", name(key));
    for argument in arguments {
        let _ = write!(out, ", r#{argument}: impl Into<FluentValue<'a>>");
    }
    let _ = write!(out, ") -> String {{\nself.message({key:?}, [");
    for argument in arguments {
        let _ = write!(out, "({argument:?}, r#{argument}.into()), ");
    }
    out.push_str("])\n}\n");
}

/// The files themselves, for the bundles that format messages with arguments.
fn sources(out: &mut String, root: &Path, catalogues: &[(Language, Vec<Entry>)]) {
    out.push_str("fn sources(language: Lang) -> &'static [&'static str] {\nmatch language {\n");
    for (language, entries) in catalogues {
        let _ = write!(out, "Lang::{language:?} => &[");
        let files: BTreeSet<&str> = entries.iter().map(|entry| entry.message.file.as_str()).collect();
        for file in files {
            let _ = write!(out, "include_str!({:?}), ", root.join(file));
        }
        out.push_str("],\n");
    }
    out.push_str("}\n}\n");
}

fn name(key: &str) -> String {
    key.replace('-', "_")
}
