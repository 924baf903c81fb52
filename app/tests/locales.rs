//! What the build says when the languages' files do not fit together.

#[path = "../build/check.rs"]
mod check;

use check::{Language, Message, compare};

/// A message of `locales/LANGUAGE/voting.ftl`.
fn message(language: Language, line: usize, key: &str, arguments: &[&str]) -> Message {
    Message {
        key: key.to_owned(),
        file: format!("locales/{}/voting.ftl", language.code()),
        line,
        arguments: arguments.iter().map(ToString::to_string).collect(),
    }
}

/// What is reported when the languages hold these messages.
fn reported(en: Vec<Message>, pl: Vec<Message>, lt: Vec<Message>) -> Vec<String> {
    let languages = [(Language::En, en), (Language::Pl, pl), (Language::Lt, lt)];
    let borrowed: Vec<_> =
        languages.iter().map(|(language, messages)| (*language, messages.iter().collect())).collect();
    compare(&borrowed).iter().map(ToString::to_string).collect()
}

/// The same message, on the same line of every language.
fn everywhere(key: &str, arguments: &[&str]) -> [Vec<Message>; 3] {
    Language::ALL.map(|language| vec![message(language, 1, key, arguments)])
}

#[test]
fn matching_languages_pass() {
    let [en, pl, lt] = everywhere("voting-votes", &["count"]);
    assert_eq!(reported(en, pl, lt), Vec::<String>::new());
}

#[test]
fn a_key_that_a_translation_lacks_is_reported_where_the_source_has_it() {
    let [mut en, pl, lt] = everywhere("voting-votes", &[]);
    en.push(message(Language::En, 7, "voting-close", &[]));
    assert_eq!(
        reported(en, pl, lt),
        [
            "app/locales/en/voting.ftl:7: `voting-close` is missing in `pl`",
            "app/locales/en/voting.ftl:7: `voting-close` is missing in `lt`",
        ]
    );
}

#[test]
fn a_key_that_only_a_translation_has_is_reported_there() {
    let [en, mut pl, lt] = everywhere("voting-votes", &[]);
    pl.push(message(Language::Pl, 9, "voting-closed", &[]));
    assert_eq!(reported(en, pl, lt), ["app/locales/pl/voting.ftl:9: `voting-closed` is missing in `en`"]);
}

#[test]
fn arguments_must_be_the_same_in_every_language() {
    let [en, _, mut lt] = everywhere("voting-votes", &["count"]);
    lt[0].arguments.insert("name".to_owned());
    assert_eq!(
        reported(en, vec![message(Language::Pl, 4, "voting-votes", &[])], lt),
        [
            "app/locales/pl/voting.ftl:4: `voting-votes` does not use `$count`, locales/en/voting.ftl:1 does",
            "app/locales/lt/voting.ftl:1: `voting-votes` uses `$name`, locales/en/voting.ftl:1 does not",
        ]
    );
}

#[test]
fn a_second_message_of_the_same_key_is_reported_with_the_place_of_the_first() {
    let [en, pl, mut lt] = everywhere("voting-votes", &[]);
    lt.push(message(Language::Lt, 12, "voting-votes", &[]));
    assert_eq!(
        reported(en, pl, lt),
        ["app/locales/lt/voting.ftl:12: `voting-votes` is already in locales/lt/voting.ftl:1"]
    );
}

#[test]
fn a_key_begins_with_the_name_of_its_file() {
    let [en, pl, lt] = everywhere("votes", &[]);
    assert_eq!(
        reported(en, pl, lt)[0],
        "app/locales/en/voting.ftl:1: `votes` must begin with `voting-`, the name of its file"
    );
    let mut several_words = message(Language::En, 3, "open-data-title", &[]);
    several_words.file = "locales/en/open_data.ftl".to_owned();
    assert_eq!(compare(&[(Language::En, vec![&several_words])]), []);
}

/// The field's own word (kierunek działania): its plural leaves the second noun alone.
#[test]
fn polish_action_lines_are_directions_of_one_action() {
    for file in std::fs::read_dir("locales/pl").expect("the Polish words") {
        let path = file.expect("a file").path();
        let text = std::fs::read_to_string(&path).expect("text").to_lowercase();
        let wrong: Vec<_> = text.lines().filter(|line| line.split("kierunk").skip(1).any(says_actions)).collect();
        assert!(wrong.is_empty(), "{path:?}: {wrong:#?}");
    }
}

/// Whether what follows `kierunk` is its ending and then the plural of the second noun.
fn says_actions(rest: &str) -> bool {
    rest.split_whitespace()
        .nth(1)
        .is_some_and(|next| next.trim_end_matches(|end: char| !end.is_alphabetic()) == "działań")
}
