use super::*;
use crate::strategy::file;

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
