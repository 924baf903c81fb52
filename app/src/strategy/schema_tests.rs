use super::*;
use crate::strategy::file;
use check::complaints;

#[path = "schema_check.rs"]
mod check;

const SCHEMA: &str = include_str!("../../../docs/strategy.schema.json");
const GUIDE: &str = include_str!("../../../docs/strategy-file.md");

#[test]
fn the_published_schema_is_the_one_that_the_declarations_give() {
    let published: Value = serde_json::from_str(SCHEMA).unwrap();
    assert_eq!(published, schema(), "write it anew: narada export strategy --schema > docs/strategy.schema.json");
}

#[test]
fn the_guide_tells_of_every_list_and_every_key() {
    let mut missing = Vec::new();
    for sheet in StrategyDocument::sheets() {
        let head = if sheet.sort == "strategy" { "[strategy]".to_owned() } else { format!("[[{}]]", sheet.sort) };
        told(&sheet, &head, &mut missing);
    }
    assert!(missing.is_empty(), "docs/strategy-file.md does not tell of {missing:?}");
}

fn told(sheet: &Sheet, head: &str, missing: &mut Vec<String>) {
    let Some((_, part)) = GUIDE.split_once(&format!("# `{head}`\n")) else {
        missing.push(head.to_owned());
        return;
    };
    let part = part.split("\n#").next().unwrap_or_default();
    for field in &sheet.fields {
        match &field.form {
            Form::Entries(below) => {
                told(below, &format!("[[{}.{}]]", head.trim_matches(['[', ']']), field.key), missing)
            }
            _ if part.contains(&format!("| `{}` |", field.key)) && part.contains(field.description) => {}
            _ => missing.push(format!("{head} {}", field.key)),
        }
    }
}

#[test]
fn a_strategy_as_json_has_the_keys_of_its_file() {
    let document = file::parse(include_str!("../../../server/demo/krakow-2030-goal-v.toml")).unwrap();
    let json = file::json(&document);
    assert_eq!(json["strategy"]["title"]["pl"], document.strategy.title.pick(Lang::Pl, Lang::Pl).unwrap().text);
    assert_eq!(json["indicators"].as_array().unwrap().len(), document.indicators.len());
}

const FILES: [&str; 5] = [
    include_str!("../../../server/demo/krakow-2030-goal-v.toml"),
    include_str!("../../../server/demo/krakow-metropolis-2030.toml"),
    include_str!("../../../server/demo/szczecin-metropolitan-area.toml"),
    include_str!("../../../server/demo/kaunas-2030.toml"),
    include_str!("../../../server/tests/fixtures/strategies/rivermouth-2040.toml"),
];

#[test]
fn every_strategy_that_is_exported_is_as_the_schema_says() {
    for text in FILES {
        let document = file::parse(text).unwrap();
        let found = complaints(&schema(), &file::json(&document));
        assert!(found.is_empty(), "{}: {found:?}", document.strategy.slug);
    }
}

#[test]
fn the_schema_refuses_what_the_reader_refuses() {
    // The last file uses every key.
    let sound = file::json(&file::parse(FILES[4]).unwrap());
    let with = |pointer: &str, value: Value| {
        let mut changed = sound.clone();
        *changed.pointer_mut(pointer).unwrap_or_else(|| panic!("nothing at {pointer}")) = value;
        changed
    };
    let cases = [
        ("/format", json!(2)),
        ("/strategy/title", json!("Rivermouth")),
        ("/strategy/title", json!({})),
        ("/strategy/title", json!({ "xx": "Rivermouth" })),
        ("/strategy/title/en", json!("")),
        ("/strategy/language", json!("xx")),
        ("/strategy/adopted_on", json!("in spring")),
        ("/strategy/source", json!("rivermouth.example")),
        ("/goals/0/code", json!("A 1")),
        ("/goals/0/kind", json!("large")),
        ("/goals/1/services", json!(["ferries", "ferries"])),
        ("/indicators/0/values/0/value", json!("3.5")),
        ("/indicators/0/values/0", json!({ "value": 3.5 })),
        ("/meetings/0/from", json!("24:00")),
        ("/meetings/0/capacity", json!(0)),
        ("/goals", json!({})),
        ("/groups/1", json!({ "code": "x", "name": { "en": "X" }, "colour": "red" })),
    ];
    for (pointer, value) in cases {
        let changed = with(pointer, value);
        assert!(
            !complaints(&schema(), &changed).is_empty(),
            "the schema takes {pointer}: {}",
            changed.pointer(pointer).unwrap()
        );
        assert!(file::from_json(&changed.to_string()).is_err(), "the reader takes {pointer}");
    }
}
