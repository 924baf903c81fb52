//! The JSON Schema of a strategy's file (draft 2020-12), made from the declarations of its entries.

use super::document::StrategyDocument;
use super::file::form::{Field, Form, Sheet};
use crate::base::i18n::Lang;
use serde_json::{Map, Value, json};

/// The name of the schema: it changes with the format and with nothing else. No host need answer for it.
const ID: &str = "urn:narada:strategy:1";

/// Codes: letters, digits, and single dots and hyphens between them.
const CODE: &str = "^[A-Za-z0-9]+([.-][A-Za-z0-9]+)*$";
/// A day, a month or a year.
const DAY: &str = "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$";
/// A time of day.
const HOUR: &str = "^([01][0-9]|2[0-3]):[0-5][0-9]$";

/// A time zone's name in the IANA database, as far as its letters go.
const ZONE: &str = "^[A-Za-z][A-Za-z0-9_+/-]*$";

/// The schema. It holds for the file in TOML and for its export as JSON alike; what must hold between entries, such as
/// that a goal's parent exists, is beyond it.
pub fn schema() -> Value {
    let mut sheets = StrategyDocument::sheets().into_iter();
    let mut properties = Map::new();
    properties.insert("format".to_owned(), json!({ "const": 1, "description": "The format of the file." }));
    if let Some(strategy) = sheets.next() {
        properties.insert(strategy.sort.to_owned(), table(&strategy));
    }
    for sheet in sheets {
        properties.insert(sheet.sort.to_owned(), json!({ "type": "array", "items": table(&sheet) }));
    }
    json!({
        "$id": ID,
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Narada strategy, format 1",
        "type": "object",
        "properties": properties,
        "required": ["format", "strategy"],
        "additionalProperties": false,
    })
}

fn table(sheet: &Sheet) -> Value {
    let properties: Map<String, Value> =
        sheet.fields.iter().map(|field| (field.key.to_owned(), described(field))).collect();
    let required: Vec<&str> = sheet.fields.iter().filter(|field| field.required).map(|field| field.key).collect();
    json!({ "type": "object", "properties": properties, "required": required, "additionalProperties": false })
}

fn described(field: &Field) -> Value {
    let mut schema = form(&field.form);
    if let Some(schema) = schema.as_object_mut() {
        schema.insert("description".to_owned(), json!(field.description));
    }
    schema
}

fn form(form: &Form) -> Value {
    let line = |max: &usize| json!({ "type": "string", "minLength": 1, "maxLength": max });
    match form {
        Form::Code => json!({ "type": "string", "pattern": CODE, "maxLength": 60 }),
        Form::Line(max) => line(max),
        Form::Words(max) => {
            let languages: Map<String, Value> =
                Lang::ALL.into_iter().map(|lang| (lang.code().to_owned(), line(max))).collect();
            json!({ "type": "object", "properties": languages, "minProperties": 1, "additionalProperties": false })
        }
        Form::Language => json!({ "enum": Lang::ALL.map(Lang::code) }),
        Form::Day => json!({ "type": "string", "pattern": DAY }),
        Form::Hour => json!({ "type": "string", "pattern": HOUR }),
        Form::Zone => json!({ "type": "string", "pattern": ZONE }),
        Form::Whole(from, to) => json!({ "type": "integer", "minimum": from, "maximum": to }),
        Form::Figure => json!({ "type": "number" }),
        Form::Address => json!({ "type": "string", "format": "uri", "pattern": "^https?://" }),
        Form::Outline => json!({ "type": "string", "contentMediaType": "application/geo+json" }),
        Form::Choice(words) => json!({ "enum": words }),
        Form::Ref(sort) => json!({ "type": "string", "pattern": CODE, "$comment": format!("a code of {sort}") }),
        Form::Refs(sort) => json!({
            "type": "array",
            "items": { "type": "string", "pattern": CODE },
            "uniqueItems": true,
            "$comment": format!("codes of {sort}"),
        }),
        Form::Table(sheet) => table(sheet),
        Form::Entries(sheet) => json!({ "type": "array", "items": table(sheet) }),
    }
}

#[cfg(test)]
#[path = "schema_tests.rs"]
mod tests;
