//! The published form of an event's details.
//!
//! Numbers, times, yes and no stand as they are, and so do the product's own words: a code, a state, a name in addresses. All
//! else may be somebody's words or somebody's id, so a hash with salt stands in its place. What a room adds later is hidden
//! until its key is named here: forgetting hides too much, never too little.

use super::digest;
use serde_json::{Map, Value};

/// Keys under which a code of ours stands: never what somebody typed, of which one word looks like a code too.
pub const OPEN: [&str; 24] = [
    "agreed",
    "ballots",
    "before",
    "channel",
    "code",
    "deed",
    "digest",
    "disposition",
    "due",
    "format",
    "group",
    "influence",
    "key",
    "kind",
    "language",
    "mode",
    "result",
    "rule",
    "slug",
    "stage",
    "state",
    "strategy",
    "subject",
    "verdict",
];

/// The longest code: a SHA-256 in hexadecimal digits.
const CODE_MAX: usize = 64;

/// What stands in the place of hidden words, as the only key of an object.
const HIDDEN: &str = "hidden";

/// What is published of details; `salt` is asked for when something has to be hidden.
pub fn shown(details: &Value, mut salt: impl FnMut() -> String) -> (Value, Option<String>) {
    let mut used = None;
    let value = show("", "", details, &mut || used.get_or_insert_with(&mut salt).clone());
    (value, used)
}

fn show(place: &str, key: &str, value: &Value, salt: &mut impl FnMut() -> String) -> Value {
    match value {
        Value::Null | Value::Bool(_) => value.clone(),
        Value::Number(number) if !number.is_f64() => value.clone(),
        Value::String(text) if OPEN.contains(&key) && is_code(text) => value.clone(),
        Value::Object(map) => {
            let inner = |(key, value): (&String, &Value)| {
                // A key is ours, never somebody's words; it holds no dot.
                (key.clone(), show(&[place, key].join("."), key, value, salt))
            };
            Value::Object(map.iter().map(inner).collect())
        }
        Value::Array(list) if list.iter().all(|item| item.is_i64() || item.is_u64()) => value.clone(),
        hidden => {
            let hash = digest::words(&salt(), place, &hidden.to_string());
            Value::Object(Map::from_iter([(HIDDEN.to_owned(), Value::String(hash))]))
        }
    }
}

fn is_code(text: &str) -> bool {
    text.len() <= CODE_MAX && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.:".contains(&byte))
}

/// Whether something is hidden in what is published.
pub fn hides(shown: &Value) -> bool {
    match shown {
        Value::Object(map) => (map.len() == 1 && map.contains_key(HIDDEN)) || map.values().any(hides),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn codes_and_numbers_are_shown_and_words_and_ids_are_not() {
        let details = json!({
            "code": "KD-01", "round": 2, "undone": false, "time": { "opens_at": 5 }, "goals": [1, 2],
            "reason": "Zofia Kowalska asked for it", "person": "0192-1111", "rule": "write to a@b.example",
            "deeper": { "reason": "Zofia" },
        });
        let (shown, salt) = shown(&details, || "salt".to_owned());
        assert_eq!(salt.as_deref(), Some("salt"));
        for key in ["code", "round", "undone", "time", "goals"] {
            assert_eq!(shown[key], details[key], "{key}");
        }
        let text = shown.to_string();
        for hidden in ["Zofia", "0192", "example"] {
            assert!(!text.contains(hidden), "{text}");
        }
        assert!(hides(&shown) && hides(&shown["deeper"]) && !hides(&shown["time"]));
    }

    #[test]
    fn nothing_is_salted_where_nothing_is_hidden() {
        let (shown, salt) = shown(&json!({ "round": 1 }), || panic!("no salt is needed"));
        assert_eq!((shown, salt), (json!({ "round": 1 }), None));
    }

    #[test]
    fn the_same_words_at_two_places_or_with_two_salts_have_two_hashes() {
        let details = json!({ "a": "yes", "b": "yes" });
        let one = shown(&details, || "one".to_owned()).0;
        assert_ne!(one["a"], one["b"]);
        assert_ne!(one, shown(&details, || "other".to_owned()).0);
    }
}
