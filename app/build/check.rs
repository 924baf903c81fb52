//! What must hold between the files and the languages. Knows nothing of Fluent's syntax.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

/// A language with a folder under `locales/`; the first one is the source that the others follow.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Language {
    En,
    Pl,
    Lt,
}

impl Language {
    pub const ALL: [Self; 3] = [Self::En, Self::Pl, Self::Lt];

    /// The name of its folder.
    pub fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Pl => "pl",
            Self::Lt => "lt",
        }
    }
}

/// What the comparison looks at in a message.
#[derive(Debug)]
pub struct Message {
    pub key: String,
    /// Path from the crate's root: `locales/pl/voting.ftl`.
    pub file: String,
    /// Counted from 1.
    pub line: usize,
    pub arguments: BTreeSet<String>,
}

/// Something that fails the build.
#[derive(Debug, PartialEq, Eq)]
pub struct Problem {
    pub file: String,
    pub line: usize,
    pub what: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "app/{}:{}: {}", self.file, self.line, self.what)
    }
}

impl Message {
    fn problem(&self, what: String) -> Problem {
        Problem { file: self.file.clone(), line: self.line, what }
    }

    /// `locales/en/open_data.ftl` holds the keys that begin with `open-data-`.
    fn prefix(&self) -> String {
        let name = self.file.rsplit('/').next().unwrap_or_default();
        format!("{}-", name.trim_end_matches(".ftl").replace('_', "-"))
    }
}

/// Everything that is wrong between the languages, each problem at the place that must be changed.
pub fn compare(languages: &[(Language, Vec<&Message>)]) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut catalogues = Vec::new();
    for (language, messages) in languages {
        catalogues.push((*language, by_key(messages, &mut problems)));
    }
    let Some(((_, source), translations)) = catalogues.split_first() else {
        return problems;
    };
    for (language, translation) in translations {
        for (key, original) in source {
            match translation.get(key) {
                None => problems.push(original.problem(format!("`{key}` is missing in `{}`", language.code()))),
                Some(translated) => problems.extend(arguments(original, translated)),
            }
        }
        for (key, translated) in translation.iter().filter(|(key, _)| !source.contains_key(*key)) {
            problems.push(translated.problem(format!("`{key}` is missing in `{}`", Language::ALL[0].code())));
        }
    }
    problems
}

/// The messages of one language under their keys; a wrong prefix or a second message of the same key is a problem.
fn by_key<'m>(messages: &[&'m Message], problems: &mut Vec<Problem>) -> BTreeMap<&'m str, &'m Message> {
    let mut found = BTreeMap::<&str, &Message>::new();
    for &message in messages {
        let (key, prefix) = (message.key.as_str(), message.prefix());
        if !key.starts_with(&prefix) {
            problems.push(message.problem(format!("`{key}` must begin with `{prefix}`, the name of its file")));
        }
        match found.get(key) {
            Some(first) => {
                problems.push(message.problem(format!("`{key}` is already in {}:{}", first.file, first.line)));
            }
            None => {
                found.insert(key, message);
            }
        }
    }
    found
}

/// The arguments that only one of the two messages uses.
fn arguments(original: &Message, translated: &Message) -> Vec<Problem> {
    let key = &original.key;
    let missing = original.arguments.difference(&translated.arguments).map(|argument| {
        translated.problem(format!("`{key}` does not use `${argument}`, {}:{} does", original.file, original.line))
    });
    let surplus = translated.arguments.difference(&original.arguments).map(|argument| {
        translated.problem(format!("`{key}` uses `${argument}`, {}:{} does not", original.file, original.line))
    });
    missing.chain(surplus).collect()
}
