//! What the catalogues of words may hold.

use crate::tree::{self, Source};
use std::collections::HashSet;

/// The messages of a catalogue whose method is named nowhere.
fn unspoken(catalogue: &Source, named: &HashSet<&str>) -> Vec<String> {
    let keys = catalogue.text.lines().enumerate().filter_map(|(number, line)| Some((number, line.split_once(" =")?.0)));
    let keys = keys.filter(|(_, key)| key.starts_with(|letter: char| letter.is_ascii_lowercase()));
    keys.filter(|(_, key)| !named.contains(key.replace('-', "_").as_str()))
        .map(|(number, key)| catalogue.at(number, &format!("nobody says `{key}`: delete it in every language")))
        .collect()
}

/// The names that stand in code.
fn named(code: &str) -> HashSet<&str> {
    code.split(|letter: char| !letter.is_alphanumeric() && letter != '_').collect()
}

#[test]
fn every_message_is_said_somewhere() {
    let code: Vec<String> = tree::rust(&["app/src", "server/src"]).into_iter().map(|source| source.code).collect();
    let code = code.join("\n");
    let named_there = named(&code);
    // The build refuses a key that stands in one language only.
    let catalogues = tree::files(&["app/locales/en"]);
    assert!(!catalogues.is_empty(), "the catalogues were not found");
    let complaints: Vec<String> =
        catalogues.iter().flat_map(|path| unspoken(&tree::read(path), &named_there)).collect();
    assert!(complaints.is_empty(), "\n{}\n", complaints.join("\n"));

    let dead = Source::new("app/locales/en/base.ftl", "base-no = No\nbase-days = { $count ->\n   *[other] days\n}\n");
    assert_eq!(unspoken(&dead, &named("t.base_days(3)")).len(), 1);
}
