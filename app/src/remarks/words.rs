//! The words of a remark, reduced to their beginnings: Polish and Lithuanian words change at their ends.

use super::model::Said;
use std::collections::BTreeSet;

/// So many letters of a word count, and words shorter than the other say little.
const LONGEST: usize = 5;
const SHORTEST: usize = 3;
/// A word with a number in it is a name, whose end tells it from others.
const WITH_NUMBER: usize = 20;

/// So many words of a remark are kept.
const MOST: usize = 400;

/// What stands before the words of a name: they are looked for like others, but make no remarks similar.
pub const NAME: char = '@';

/// The beginnings of the words of a text, each once.
pub fn stems(text: &str) -> BTreeSet<String> {
    let words = text.split(|sign: char| !sign.is_alphanumeric());
    let beginning = |word: &str| {
        let longest = if word.contains(char::is_numeric) { WITH_NUMBER } else { LONGEST };
        word.to_lowercase().chars().map(plain).take(longest).collect::<String>()
    };
    words.filter(|word| word.chars().count() >= SHORTEST).map(beginning).take(MOST).collect()
}

/// The words of a remark by which it is found.
pub fn of(said: &Said) -> BTreeSet<String> {
    let mut words: BTreeSet<String> = [&said.justification, &said.proposed, &said.present, &said.passage.part]
        .into_iter()
        .flat_map(|text| stems(text))
        .take(MOST)
        .collect();
    words.extend(of_name(&said.submitter_name));
    words
}

/// The words of a name, as [`NAME`] marks them.
pub fn of_name(name: &str) -> impl Iterator<Item = String> {
    stems(name).into_iter().map(|word| [NAME.to_string(), word].concat())
}

/// The words of a text that begin so, as they stand there, each beginning once.
pub fn spoken(text: &str, beginnings: &[String]) -> Vec<String> {
    let mut found: Vec<(&String, String)> = Vec::new();
    for word in text.split(|sign: char| !sign.is_alphanumeric()) {
        let stem = stems(word);
        let wanted = beginnings.iter().find(|wanted| stem.contains(*wanted));
        if let Some(wanted) = wanted.filter(|wanted| found.iter().all(|(known, _)| known != wanted)) {
            found.push((wanted, word.to_lowercase()));
        }
    }
    found.into_iter().map(|(_, word)| word).collect()
}

/// A letter without its sign: people leave them out where they search.
fn plain(letter: char) -> char {
    match letter {
        'ą' => 'a',
        'č' | 'ć' => 'c',
        'ę' | 'ė' => 'e',
        'į' => 'i',
        'ł' => 'l',
        'ń' => 'n',
        'ó' => 'o',
        'ś' | 'š' => 's',
        'ų' | 'ū' => 'u',
        'ż' | 'ź' | 'ž' => 'z',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::{spoken, stems};

    #[test]
    fn shared_words_are_told_as_they_were_written() {
        let beginnings = ["autob".to_owned(), "lodzi".to_owned()];
        assert_eq!(spoken("Autobusów w Łodzi, autobusy", &beginnings), ["autobusów", "łodzi"]);
    }

    #[test]
    fn words_that_differ_at_their_ends_begin_alike() {
        assert_eq!(stems("Autobusy, autobusem; AUTOBUS"), ["autob".to_owned()].into());
        assert_eq!(stems("Żłobek w Łodzi"), ["lodzi".to_owned(), "zlobe".to_owned()].into());
        assert!(stems("w i po — 12").is_empty());
    }
}
