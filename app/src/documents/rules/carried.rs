//! What became of a passage in a later wording of its part.

use super::anchors::words;
use crate::documents::model::Anchor;
use std::collections::HashMap;
use std::ops::Range;

/// Where a passage is now, in characters of the part's plain text, half-open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Carried {
    /// It stands there, word for word.
    Stands {
        /// Its first character.
        from: usize,
        /// The one after its last.
        to: usize,
    },
    /// It was reworded; most of its words stand there.
    Reworded {
        /// The first character.
        from: usize,
        /// The one after the last.
        to: usize,
    },
    /// Neither it nor most of its words stand in the part any more, or the part itself is gone.
    Gone,
}

/// So much around a passage is looked at to tell it from its like, in bytes.
const AROUND: usize = 64;

/// What became of a passage of `old` in `new`, the same part in a later version; none where the part is gone.
///
/// `quote` is in characters, half-open, as people select it; one that reaches beyond the text is cut to it, and an empty one
/// means the whole part.
pub fn carried(old: &str, quote: Range<usize>, new: Option<&str>) -> Carried {
    let Some(new) = new else { return Carried::Gone };
    let (from, to) = (byte(old, quote.start), byte(old, quote.end));
    let (from, to) = if from < to { (from, to) } else { (0, old.len()) };
    let found = standing(old, from..to, new).map(|place| (true, place));
    match found.or_else(|| reworded(old, from..to, new).map(|place| (false, place))) {
        Some((is_same, place)) => {
            let from = new[..place.start].chars().count();
            let to = from + new[place].chars().count();
            if is_same { Carried::Stands { from, to } } else { Carried::Reworded { from, to } }
        }
        None => Carried::Gone,
    }
}

/// So many words are no chance: fewer may well stand in another part that says something else.
const NO_CHANCE: usize = 3;

/// The part in which a passage of `old` stands word for word, of parts in which it did not stand before: such as the second
/// half of what was one paragraph. The first one of several.
pub fn elsewhere<'p>(
    old: &str,
    quote: Range<usize>,
    mut parts: impl Iterator<Item = &'p (Anchor, String)>,
) -> Option<Anchor> {
    let (from, to) = (byte(old, quote.start), byte(old, quote.end));
    let (from, to) = if from < to { (from, to) } else { (0, old.len()) };
    // Whoever selects a sentence takes the space behind it along, which a divided part has no more.
    let wanted = old[from..to].trim();
    let from = from + (old[from..to].len() - old[from..to].trim_start().len());
    if words(wanted).count() < NO_CHANCE {
        return None;
    }
    parts.find(|(_, text)| standing(old, from..from + wanted.len(), text).is_some()).map(|(anchor, _)| *anchor)
}

/// The byte at which a character begins; the end for one beyond it.
fn byte(text: &str, character: usize) -> usize {
    text.char_indices().nth(character).map_or(text.len(), |(at, _)| at)
}

/// Where the same words stand: of several places the one with the most alike around it, then the nearest.
fn standing(old: &str, quote: Range<usize>, new: &str) -> Option<Range<usize>> {
    let wanted = &old[quote.clone()];
    if wanted.is_empty() {
        return None;
    }
    let is_whole_words = |text: &str, place: &Range<usize>| {
        let before = text[..place.start].chars().next_back().is_none_or(|one| !one.is_alphanumeric());
        let after = text[place.end..].chars().next().is_none_or(|one| !one.is_alphanumeric());
        (before, after)
    };
    let asked = is_whole_words(old, &quote);
    // Where it stood before is asked by itself: of places that overlap a search names the first.
    let same = new.get(quote.clone()).filter(|there| *there == wanted).map(|_| quote.clone());
    let places = new.match_indices(wanted).map(|(at, found)| at..at + found.len());
    places
        .chain(same)
        .filter(|place| {
            let (before, after) = is_whole_words(new, place);
            (before || !asked.0) && (after || !asked.1)
        })
        .min_by_key(|place| (std::cmp::Reverse(around(old, &quote, new, place)), place.start.abs_diff(quote.start)))
}

/// How much alike stands before and after two places.
fn around(old: &str, quote: &Range<usize>, new: &str, place: &Range<usize>) -> usize {
    let before = old.as_bytes()[..quote.start].iter().rev().zip(new.as_bytes()[..place.start].iter().rev());
    let after = old.as_bytes()[quote.end..].iter().zip(&new.as_bytes()[place.end..]);
    let same = |(one, other): &(&u8, &u8)| one == other;
    before.take(AROUND).take_while(same).count() + after.take(AROUND).take_while(same).count()
}

/// The stretch of as many words as the passage has that holds the most of them, if that is at least half.
fn reworded(old: &str, quote: Range<usize>, new: &str) -> Option<Range<usize>> {
    let mut left: HashMap<String, i64> = HashMap::new();
    let mut length = 0;
    for (_, word) in words(&old[quote.clone()]) {
        *left.entry(word.to_lowercase()).or_default() += 1;
        length += 1;
    }
    let stretch: Vec<(Range<usize>, String)> =
        words(new).map(|(at, word)| (at..at + word.len(), word.to_lowercase())).collect();
    let (mut common, mut best): (usize, Option<(usize, usize)>) = (0, None);
    for (at, (_, word)) in stretch.iter().enumerate() {
        if let Some(count) = left.get_mut(word) {
            *count -= 1;
            common += usize::from(*count >= 0);
        }
        if let Some((_, word)) = at.checked_sub(length).map(|out| &stretch[out])
            && let Some(count) = left.get_mut(word)
        {
            common -= usize::from(*count >= 0);
            *count += 1;
        }
        if common > best.map_or(0, |(most, _)| most) {
            best = Some((common, at));
        }
    }
    let (common, last) = best.filter(|(common, _)| 2 * common >= length)?;
    let within = &stretch[(last + 1).saturating_sub(length)..=last];
    let is_of_it = |(_, word): &&(Range<usize>, String)| left.contains_key(word);
    let first = within.iter().find(is_of_it)?.0.start;
    let end = within.iter().rfind(is_of_it)?.0.end;
    (common > 0).then_some(first..end)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const OLD: &str = "Autobus jeździ co godzinę. Żadna szkoła nie jest zamknięta. Autobus jest niskopodłogowy.";

    fn place(of: &str) -> Range<usize> {
        let at = OLD.find(of).unwrap();
        let from = OLD[..at].chars().count();
        from..from + of.chars().count()
    }

    fn said(new: &str, carried: Carried) -> Option<(bool, String)> {
        match carried {
            Carried::Stands { from, to } => Some((true, new.chars().skip(from).take(to - from).collect())),
            Carried::Reworded { from, to } => Some((false, new.chars().skip(from).take(to - from).collect())),
            Carried::Gone => None,
        }
    }

    #[test]
    fn a_passage_stands_wherever_in_its_part_it_was_moved() {
        let quote = "Żadna szkoła nie jest zamknięta.";
        let new = "Łódź. Autobus jest niskopodłogowy. Żadna szkoła nie jest zamknięta.";
        assert_eq!(said(new, carried(OLD, place(quote), Some(new))), Some((true, quote.to_owned())));
    }

    #[test]
    fn of_two_like_passages_it_is_the_one_with_the_same_words_around_it() {
        let new = "Autobus jest niskopodłogowy. Autobus jeździ co godzinę.";
        assert_eq!(carried(OLD, 0..7, Some(new)), Carried::Stands { from: 29, to: 36 });
    }

    #[test]
    fn a_reworded_passage_is_found_by_its_words() {
        let new = "Nowość. Żadna szkoła podstawowa nie będzie zamknięta. Koniec.";
        let found = said(new, carried(OLD, place("Żadna szkoła nie jest zamknięta"), Some(new)));
        assert_eq!(found, Some((false, "Żadna szkoła podstawowa nie".to_owned())));
    }

    #[test]
    fn a_passage_whose_words_are_gone_says_so_and_so_does_one_whose_part_is() {
        let quote = place("Żadna szkoła nie jest zamknięta");
        assert_eq!(carried(OLD, quote.clone(), Some("Autobus jeździ co godzinę. Autobus jest niski.")), Carried::Gone);
        assert_eq!(carried(OLD, quote, None), Carried::Gone);
    }

    #[test]
    fn a_sentence_of_a_paragraph_that_was_divided_is_found_in_the_other_half() {
        let parts =
            [(Anchor(1), "Autobus jeździ co godzinę.".into()), (Anchor(9), "Żadna szkoła nie jest zamknięta.".into())];
        let sentence = place("Żadna szkoła nie jest zamknięta. ");
        assert_eq!(elsewhere(OLD, sentence.clone(), parts.iter()), Some(Anchor(9)));
        assert_eq!(elsewhere(OLD, sentence, parts[..1].iter()), None);
        assert_eq!(elsewhere(OLD, place("szkoła nie"), parts.iter()), None, "two words stand anywhere");
        assert_eq!(elsewhere(OLD, 500..600, parts.iter()), None, "the whole part stands nowhere");
    }

    #[test]
    fn a_word_is_not_found_inside_another_one() {
        assert_eq!(carried("kot śpi", 0..3, Some("kotara wisi")), Carried::Gone);
        assert_eq!(carried("kot śpi", 0..2, Some("kotara wisi")), Carried::Stands { from: 0, to: 2 });
    }

    #[test]
    fn an_empty_passage_or_one_beyond_the_text_means_what_there_is() {
        assert_eq!(carried("abc", 5..9, Some("abc")), Carried::Stands { from: 0, to: 3 });
        assert_eq!(carried("", 0..0, Some("abc")), Carried::Gone);
    }

    proptest! {
        #[test]
        fn in_an_unchanged_part_every_passage_stands_where_it_stood(text in "[ab ąż.]{1,40}", one in 0_usize..40, other in 0_usize..40) {
            let length = text.chars().count();
            let (from, to) = (one.min(other).min(length), one.max(other).min(length));
            prop_assume!(from < to);
            prop_assert_eq!(carried(&text, from..to, Some(&text)), Carried::Stands { from, to });
        }

        #[test]
        fn whatever_the_texts_are_the_place_lies_in_the_new_one(old in ".{0,40}", new in ".{0,40}", from in 0_usize..50, to in 0_usize..50) {
            if let Carried::Stands { from, to } | Carried::Reworded { from, to } = carried(&old, from..to, Some(&new)) {
                prop_assert!(from < to && to <= new.chars().count());
            }
        }
    }
}
