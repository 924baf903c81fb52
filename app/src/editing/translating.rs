//! The texts of an entry, wherever they stand in it, and which languages they lack.

use super::typed::{Pairs, name, pairs, read};
use crate::base::i18n::Lang;
use crate::strategy::file::form::{Form, Sheet};
use toml::{Table, Value};

/// One text of an entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    /// The way to it through the entry: `values.3.note`.
    pub way: String,
    /// The most characters it may have.
    pub most: usize,
    said: Vec<(Lang, String)>,
}

impl Text {
    /// The text in a language, if it has one.
    pub fn said(&self, lang: Lang) -> Option<&str> {
        self.said.iter().find(|(known, _)| *known == lang).map(|(_, text)| text.as_str())
    }

    /// The field of its form in a language.
    pub fn field(&self, lang: Lang) -> String {
        name(&Form::Words(self.most), &format!("{}.{}", self.way, lang.code()))
    }
}

/// Every text that an entry has in any language, in the order of its form.
pub fn texts(sheet: &Sheet, entry: &Table) -> Vec<Text> {
    let mut texts = Vec::new();
    collect(sheet, "", entry, &mut texts);
    texts
}

fn collect(sheet: &Sheet, way: &str, entry: &Table, texts: &mut Vec<Text>) {
    for field in &sheet.fields {
        let way = format!("{way}{}", field.key);
        match (&field.form, entry.get(field.key)) {
            (Form::Words(most), Some(Value::Table(spoken))) => {
                let said = |lang: Lang| Some((lang, spoken.get(lang.code())?.as_str()?.to_owned()));
                texts.push(Text { way, most: *most, said: Lang::ALL.into_iter().filter_map(said).collect() });
            }
            (Form::Table(sheet), Some(Value::Table(inner))) => collect(sheet, &format!("{way}."), inner, texts),
            (Form::Entries(sheet), Some(Value::Array(list))) => {
                for (place, inner) in list.iter().filter_map(Value::as_table).enumerate() {
                    collect(sheet, &format!("{way}.{place}."), inner, texts);
                }
            }
            _ => {}
        }
    }
}

/// How many texts of an entry lack a language.
pub fn missing(sheet: &Sheet, entry: &Table, lang: Lang) -> usize {
    texts(sheet, entry).iter().filter(|text| text.said(lang).is_none()).count()
}

/// Whether a form holds nothing but texts of the entry in this language.
pub fn is_translation(sheet: &Sheet, entry: &Table, lang: Lang, typed: &Pairs) -> bool {
    let texts = texts(sheet, entry);
    typed.iter().all(|(name, _)| texts.iter().any(|text| text.field(lang) == *name))
}

/// The entry with its texts in one language as they were typed.
pub fn translated(sheet: &Sheet, entry: &Table, typed: &Pairs) -> Table {
    let mut form = pairs(sheet, entry);
    form.retain(|(known, _)| !typed.iter().any(|(name, _)| name == known));
    form.extend(typed.iter().cloned());
    read(sheet, &form)
}
