//! The words of a remark, reduced to their beginnings: Polish and Lithuanian words change at their ends.

use super::model::Said;
use std::collections::BTreeSet;

/// So many letters of a word count, and words shorter than the other say little.
const LONGEST: usize = 5;
const SHORTEST: usize = 3;

/// So many words of a remark are kept.
const MOST: usize = 400;

/// What stands before the words of a name: they are looked for like others, but make no remarks similar.
pub const NAME: char = '@';

/// The beginnings of the words of a text, each once.
pub fn stems(text: &str) -> BTreeSet<String> {
    let words = text.split(|sign: char| !sign.is_alphanumeric());
    let beginning = |word: &str| word.to_lowercase().chars().map(plain).take(LONGEST).collect::<String>();
    words.filter(|word| word.chars().count() >= SHORTEST).map(beginning).take(MOST).collect()
}

/// The words of a remark by which it is found.
pub fn of(said: &Said) -> BTreeSet<String> {
    let mut words: BTreeSet<String> = [&said.justification, &said.proposed, &said.present, &said.passage.part]
        .into_iter()
        .flat_map(|text| stems(text))
        .take(MOST)
        .collect();
    words.extend(stems(&said.submitter_name).into_iter().map(|word| [NAME.to_string(), word].concat()));
    words
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
    use super::stems;

    #[test]
    fn words_that_differ_at_their_ends_begin_alike() {
        assert_eq!(stems("Autobusy, autobusem; AUTOBUS"), ["autob".to_owned()].into());
        assert_eq!(stems("Żłobek w Łodzi"), ["lodzi".to_owned(), "zlobe".to_owned()].into());
        assert!(stems("w i po — 12").is_empty());
    }
}
