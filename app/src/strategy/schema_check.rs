//! As much of JSON Schema as the schema of a strategy uses. A keyword or a pattern that is not known here fails the test, so
//! that nothing of the schema goes unchecked.

use super::{CODE, DAY, HOUR, ZONE};
use serde_json::Value;

/// Everything in a value that its schema does not allow, each with its place: `/goals/0/title`.
pub fn complaints(schema: &Value, value: &Value) -> Vec<String> {
    let mut found = Vec::new();
    check(schema, value, "", &mut found);
    found
}

fn check(schema: &Value, value: &Value, at: &str, found: &mut Vec<String>) {
    for (keyword, rule) in schema.as_object().expect("a schema") {
        let holds = match keyword.as_str() {
            "$id" | "$schema" | "$comment" | "title" | "description" | "contentMediaType" => true,
            // A hint: "pattern" beside it says what must hold.
            "format" => rule == "uri",
            "const" => value == rule,
            "enum" => rule.as_array().expect("a list").contains(value),
            "type" => is_of(rule.as_str().expect("a type"), value),
            "pattern" => value.as_str().is_none_or(|text| fits(rule.as_str().expect("a pattern"), text)),
            "minLength" => value.as_str().is_none_or(|text| text.chars().count() >= number(rule)),
            "maxLength" => value.as_str().is_none_or(|text| text.chars().count() <= number(rule)),
            "minimum" => value.as_f64().is_none_or(|value| value >= rule.as_f64().expect("a number")),
            "maximum" => value.as_f64().is_none_or(|value| value <= rule.as_f64().expect("a number")),
            "minProperties" => value.as_object().is_none_or(|fields| fields.len() >= number(rule)),
            "uniqueItems" => value.as_array().is_none_or(|all| {
                all.iter().enumerate().all(|(place, one)| !all.iter().take(place).any(|earlier| earlier == one))
            }),
            "items" => {
                for (place, item) in value.as_array().into_iter().flatten().enumerate() {
                    check(rule, item, &format!("{at}/{place}"), found);
                }
                true
            }
            "properties" => {
                for (key, rule) in rule.as_object().expect("fields") {
                    value.get(key).into_iter().for_each(|value| check(rule, value, &format!("{at}/{key}"), found));
                }
                true
            }
            "required" => value.as_object().is_none_or(|fields| {
                rule.as_array().expect("a list").iter().all(|key| fields.contains_key(key.as_str().expect("a key")))
            }),
            "additionalProperties" => {
                assert_eq!(rule, false, "nothing else is written");
                let known = |key: &String| schema["properties"].get(key).is_some();
                value.as_object().is_none_or(|fields| fields.keys().all(known))
            }
            other => panic!("the keyword {other} is not checked here"),
        };
        if !holds {
            found.push(format!("{at}: {keyword}"));
        }
    }
}

fn number(rule: &Value) -> usize {
    usize::try_from(rule.as_u64().expect("a whole number")).expect("a small one")
}

fn is_of(kind: &str, value: &Value) -> bool {
    match kind {
        "object" => value.is_object(),
        "array" => value.is_array(),
        "string" => value.is_string(),
        "integer" => value.is_i64() || value.as_f64().is_some_and(|value| value.fract() == 0.0),
        "number" => value.is_number(),
        other => panic!("the type {other} is not checked here"),
    }
}

/// Whether a text fits one of the patterns of the schema, each written out by hand.
fn fits(pattern: &str, text: &str) -> bool {
    let digits = |part: &str, count: usize| part.len() == count && part.bytes().all(|byte| byte.is_ascii_digit());
    match pattern {
        CODE => {
            text.split(['.', '-']).all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_alphanumeric()))
        }
        DAY => {
            let parts: Vec<&str> = text.split('-').collect();
            parts.len() <= 3 && digits(parts[0], 4) && parts[1..].iter().all(|part| digits(part, 2))
        }
        HOUR => text
            .split_once(':')
            .is_some_and(|(hour, minute)| digits(hour, 2) && digits(minute, 2) && hour < "24" && minute < "60"),
        "^https?://" => text.starts_with("https://") || text.starts_with("http://"),
        ZONE => {
            let fits = |byte: u8| byte.is_ascii_alphanumeric() || b"_+/-".contains(&byte);
            text.starts_with(|first: char| first.is_ascii_alphabetic()) && text.bytes().all(fits)
        }
        other => panic!("the pattern {other} is not checked here"),
    }
}
