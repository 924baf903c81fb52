//! A strategy as JSON, with the keys of the file: what an export writes can be loaded again.

use super::problem::Problem;
use super::{Fault, Faults, parse};
use crate::strategy::document::StrategyDocument;
use serde::de::{Error, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};
use serde_json::{Map, Value};
use std::fmt;

/// Reads a strategy that is written as JSON. It is put into TOML, so that one reader judges both.
///
/// # Errors
/// Everything that is wrong. What is no JSON is told with its line, anything else by the name of its entry: the lines of the
/// TOML are not those of the file.
pub fn from_json(text: &str) -> Result<StrategyDocument, Faults> {
    let broken = |line: usize, said: String| {
        Faults(vec![Fault { line, path: String::new(), field: String::new(), problem: Problem::NotJson { said } }])
    };
    let Object(value) = serde_json::from_str(text).map_err(|error| broken(error.line(), error.to_string()))?;
    // JSON has two things that TOML has not: null, and whole numbers from 2^63 on.
    let has_null = value.values().any(has_null);
    let said = |error: &toml::ser::Error| if has_null { "null".to_owned() } else { error.to_string() };
    let table = toml::Table::try_from(value).map_err(|error| broken(0, said(&error)))?;
    let file = toml::to_string(&table).map_err(|error| broken(0, error.to_string()))?;
    parse(&file).map_err(|Faults(faults)| Faults(faults.into_iter().map(without_line).collect()))
}

/// An object none of whose keys is there twice: of two values, neither would be the one that was meant.
struct Object(Map<String, Value>);

impl<'de> Deserialize<'de> for Object {
    fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        input.deserialize_map(Once).map(Self)
    }
}

/// Any value, its objects read as [`Object`].
struct Anything(Value);

impl<'de> Deserialize<'de> for Anything {
    fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        input.deserialize_any(Any).map(Self)
    }
}

struct Once;

impl<'de> Visitor<'de> for Once {
    type Value = Map<String, Value>;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a map")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Self::Value, A::Error> {
        let mut map = Map::new();
        while let Some(key) = entries.next_key::<String>()? {
            let Anything(value) = entries.next_value()?;
            if map.contains_key(&key) {
                return Err(Error::custom(format_args!("the key \"{key}\" is there twice")));
            }
            map.insert(key, value);
        }
        Ok(map)
    }
}

struct Any;

impl<'de> Visitor<'de> for Any {
    type Value = Value;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a value")
    }

    fn visit_unit<E: Error>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let mut all = Vec::new();
        while let Some(Anything(item)) = items.next_element()? {
            all.push(item);
        }
        Ok(Value::Array(all))
    }

    fn visit_map<A: MapAccess<'de>>(self, entries: A) -> Result<Value, A::Error> {
        Once.visit_map(entries).map(Value::Object)
    }
}

fn has_null(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Array(values) => values.iter().any(has_null),
        Value::Object(fields) => fields.values().any(has_null),
        _ => false,
    }
}

fn without_line(fault: Fault) -> Fault {
    let problem = match fault.problem {
        Problem::Twice { .. } => Problem::Twice { line: 0 },
        other => other,
    };
    Fault { line: 0, problem, ..fault }
}

#[cfg(test)]
mod tests {
    use super::super::{json, toml};
    use super::*;
    use std::path::Path;

    const RIVERMOUTH: &str = include_str!("../../../../server/tests/fixtures/strategies/rivermouth-2040.toml");

    #[test]
    fn what_is_written_as_json_is_read_as_the_same_strategy() {
        let document = parse(RIVERMOUTH).unwrap();
        let written = format!("{:#}", json(&document));
        let read = from_json(&written).unwrap();
        assert_eq!(toml(&read), toml(&document));
        assert_eq!(format!("{:#}", json(&read)), written);
    }

    #[test]
    fn what_is_no_json_is_told_with_its_line_and_what_is_no_strategy_by_its_entry() {
        let told = |text: &str| from_json(text).unwrap_err().report(Path::new("x.json"));
        assert!(told("{\n  \"format\": 1,\n  oops\n}").starts_with("x.json:3: is not JSON"));
        let said = told("{ \"format\": 1, \"strategy\": null }");
        assert!(said.starts_with("x.json: is not JSON") && said.ends_with(": null"), "{said}");
        let said = told("{ \"format\": 18446744073709551615, \"strategy\": {} }");
        assert!(said.contains("u64") && !said.contains("null"), "{said}");
        let said = told("\n[]");
        assert!(said.starts_with("x.json:2: is not JSON") && said.contains("expected a map"), "{said}");
        let said = told("{\n  \"format\": 1,\n  \"strategy\": { \"slug\": \"a\",\n \"slug\": \"b\" }\n}");
        assert!(said.starts_with("x.json:4: is not JSON") && said.contains("\"slug\" is there twice"), "{said}");
        let document = json(&parse(RIVERMOUTH).unwrap()).to_string();
        let circle = document.replacen("\"parent\":\"A\"", "\"parent\":\"Z\"", 1);
        assert_eq!(told(&circle), "x.json: goal \"A1\", parent: there is no goal “Z” in this file");
        let twice = document.replacen("\"code\":\"A1.1\"", "\"code\":\"A1\"", 1);
        let told = told(&twice);
        assert!(told.contains("is already used elsewhere") && !told.contains("line"), "{told}");
    }
}
