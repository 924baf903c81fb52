//! What sorts of entries, their fields and their choices are called, for readers.

mod choices;
mod fields;
mod sorts;

pub use choices::choice;
pub use fields::label;
pub use sorts::one;

use crate::base::i18n::Lang;
use crate::strategy::file::form::{Form, Sheet};
use crate::strategy::texts::Texts;
use toml::{Table, Value};

/// What the field at a way through an entry is called: `values.3.note.pl` is "Value 4, Note (Polish)".
pub fn called(t: Lang, sheet: &Sheet, way: &str) -> String {
    let mut said: Vec<String> = Vec::new();
    let mut sheet = sheet;
    let mut steps = way.split('.').filter(|step| !step.is_empty());
    while let Some(key) = steps.next() {
        let Some(field) = sheet.fields.iter().find(|field| field.key == key) else { break };
        let name = label(t, sheet.sort, key).unwrap_or(key);
        match &field.form {
            Form::Table(inner) => sheet = inner,
            Form::Entries(inner) => {
                let number = steps.next().and_then(|place| place.parse::<usize>().ok()).map_or(0, |place| place + 1);
                said.push(format!("{} {number}", one(t, inner.sort)));
                sheet = inner;
                continue;
            }
            Form::Words(_) => {
                let lang = steps.next().and_then(Lang::from_code);
                said.push(lang.map_or_else(|| name.to_owned(), |lang| t.editing_in_language(name, t.language(lang))));
                continue;
            }
            _ => {}
        }
        said.push(name.to_owned());
    }
    said.join(", ")
}

/// What an entry is called in a list: its code or number, and its name or text, with the name's language.
pub fn short(sheet: &Sheet, entry: &Table, (wanted, own): (Lang, Lang)) -> (String, Option<Lang>) {
    let text = ["title", "name", "text"].into_iter().find_map(|key| Some(texts(entry.get(key)?)));
    let name =
        |key: &&str| entry.get(*key).map(|said| said.as_str().map_or_else(|| said.to_string(), ToOwned::to_owned));
    let code = sheet.named_by.iter().filter_map(name).collect::<Vec<_>>().join(" ");
    let texts = text.unwrap_or_default();
    match (texts.pick(wanted, own), entry.get("name").and_then(Value::as_str)) {
        (Some(said), _) => {
            let text = crate::base::text::excerpt(said.text, 90);
            (format!("{code} {text}").trim().to_owned(), (said.lang != wanted).then_some(said.lang))
        }
        (None, Some(name)) => (format!("{code} {name}").trim().to_owned(), None),
        (None, None) => (code, None),
    }
}

/// A text in the languages that it has.
fn texts(value: &Value) -> Texts {
    let spoken = value.as_table().into_iter().flatten();
    spoken.filter_map(|(lang, text)| Some((Lang::from_code(lang)?, text.as_str()?.to_owned()))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::strategy::document::StrategyDocument;

    /// Every sheet, however deep.
    fn sheets(sheets: Vec<Sheet>) -> Vec<Sheet> {
        let below = |sheet: &Sheet| {
            let inner = sheet.fields.iter().filter_map(|field| match &field.form {
                Form::Table(inner) | Form::Entries(inner) => Some(inner.clone()),
                _ => None,
            });
            inner.collect::<Vec<_>>()
        };
        sheets.into_iter().flat_map(|sheet| [vec![sheet.clone()], self::sheets(below(&sheet))].concat()).collect()
    }

    #[test]
    fn every_sort_every_field_and_every_choice_has_a_name_for_readers() {
        for t in Lang::ALL {
            for sheet in sheets(StrategyDocument::sheets()) {
                assert!(!one(t, sheet.sort).is_empty(), "{}: one {}", t.code(), sheet.sort);
                for field in &sheet.fields {
                    assert!(label(t, sheet.sort, field.key).is_some(), "{}: {}.{}", t.code(), sheet.sort, field.key);
                    let Form::Choice(choices) = &field.form else { continue };
                    for word in choices {
                        assert!(choice(t, sheet.sort, word).is_some(), "{}: {}, {word}", t.code(), sheet.sort);
                    }
                }
            }
            for sheet in StrategyDocument::sheets() {
                assert!(label(t, "", sheet.sort).is_some(), "{}: all {}", t.code(), sheet.sort);
            }
        }
    }

    #[test]
    fn a_field_deep_in_an_entry_is_called_by_its_way() {
        let sheet = crate::editing::entries::sheet("indicators").unwrap();
        assert_eq!(called(Lang::En, &sheet, "values.3.note.pl"), "Value 4, Note (Polish)");
        assert_eq!(called(Lang::En, &sheet, "target.year"), "Target, Year");
        assert_eq!(called(Lang::En, &sheet, ""), "");
    }
}
