//! Which part of a new wording is which part of the old one.

use crate::documents::model::{Anchor, PartKind};
use std::collections::HashMap;

/// A part as it is compared: its kind, and its text without marks.
pub type Compared<'p> = (PartKind, &'p str);

/// Two parts are the same, reworded, when at least this share of their words is common to both, in thousandths: less is
/// asked between two neighbours that both stayed, where a part can hardly be another one.
const ALIKE: usize = 500;
const ALIKE_IN_PLACE: usize = 350;

/// So many of a part's rarest words name candidates, each at most so many, so that no text makes this slow.
const RARE_WORDS: usize = 12;
const CANDIDATES_PER_WORD: usize = 8;

/// Gives each part of a new wording its anchor: that of the old part which it is, else the next number.
///
/// Equal parts come first: those that stand in the same order, then those that were moved. Then the parts that share enough
/// words, the most alike first. `highest` is the highest anchor that was ever given, so that none is given again. The same
/// input always gives the same anchors.
pub fn anchored(old: &[(Anchor, Compared<'_>)], highest: i64, new: &[Compared<'_>]) -> Vec<Anchor> {
    let olds: Vec<Compared<'_>> = old.iter().map(|(_, part)| *part).collect();
    let mut matching = Matching { of_new: vec![None; new.len()], is_taken: vec![false; old.len()] };
    matching.equal_in_order(&olds, new);
    let places = matching.places();
    matching.equal_elsewhere(&olds, new);
    matching.alike(&olds, new, &places);
    let mut next = highest.max(old.iter().map(|(anchor, _)| anchor.0).max().unwrap_or(0));
    let anchor = |matched: Option<usize>| match matched {
        Some(old_at) => old[old_at].0,
        None => {
            next += 1;
            Anchor(next)
        }
    };
    matching.of_new.into_iter().map(anchor).collect()
}

struct Matching {
    /// For each new part the old one that it is.
    of_new: Vec<Option<usize>>,
    is_taken: Vec<bool>,
}

impl Matching {
    fn put(&mut self, new_at: usize, old_at: usize) -> bool {
        let is_free = self.of_new[new_at].is_none() && !self.is_taken[old_at];
        if is_free {
            self.of_new[new_at] = Some(old_at);
            self.is_taken[old_at] = true;
        }
        is_free
    }

    /// The longest run of parts whose text occurs once on either side, in the same order on both; and the equal neighbours
    /// of each, and of both ends.
    fn equal_in_order(&mut self, old: &[Compared<'_>], new: &[Compared<'_>]) {
        let mut places: HashMap<&str, [(usize, usize); 2]> = HashMap::new();
        for (side, parts) in [old, new].into_iter().enumerate() {
            for (at, (_, text)) in parts.iter().enumerate() {
                let (count, place) = &mut places.entry(text).or_default()[side];
                (*count, *place) = (*count + 1, at);
            }
        }
        let alone = new.iter().enumerate().filter_map(|(new_at, (_, text))| match places[text] {
            [(1, old_at), (1, _)] => Some((new_at, old_at)),
            _ => None,
        });
        for (new_at, old_at) in longest_in_order(&alone.collect::<Vec<_>>()) {
            self.put(new_at, old_at);
        }
        self.forward(old, new);
        self.backward(old, new);
    }

    fn forward(&mut self, old: &[Compared<'_>], new: &[Compared<'_>]) {
        let mut next_old = 0;
        for (new_at, (_, text)) in new.iter().enumerate() {
            let is_next = old.get(next_old).is_some_and(|(_, old)| old == text);
            if self.of_new[new_at].is_none() && is_next {
                self.put(new_at, next_old);
            }
            next_old = match self.of_new[new_at] {
                Some(old_at) => old_at + 1,
                None => old.len(),
            };
        }
    }

    fn backward(&mut self, old: &[Compared<'_>], new: &[Compared<'_>]) {
        let mut before_old = old.len().checked_sub(1);
        for new_at in (0..new.len()).rev() {
            if let Some(old_at) = before_old
                && self.of_new[new_at].is_none()
                && old[old_at].1 == new[new_at].1
            {
                self.put(new_at, old_at);
            }
            before_old = self.of_new[new_at].and_then(|old_at| old_at.checked_sub(1));
        }
    }

    /// Between which parts that stayed in order each part stands, old and new: two parts with the same place may be one.
    fn places(&self) -> Places {
        let mut places = Places { of_old: vec![0; self.is_taken.len()], of_new: vec![0; self.of_new.len()] };
        let mut from_old = 0;
        for (new_at, matched) in self.of_new.iter().enumerate() {
            if let Some(old_at) = *matched {
                let gap = places.of_new[..new_at].last().map_or(0, |gap| *gap);
                places.of_old[from_old..=old_at].fill(gap);
                from_old = old_at + 1;
                places.of_new[new_at] = gap + 1;
            } else if new_at > 0 {
                places.of_new[new_at] = places.of_new[new_at - 1];
            }
        }
        let last = places.of_new.last().map_or(0, |gap| *gap);
        places.of_old[from_old..].fill(last);
        places
    }

    /// Equal parts that were moved, the first with the first.
    fn equal_elsewhere(&mut self, old: &[Compared<'_>], new: &[Compared<'_>]) {
        let mut waiting: HashMap<&str, Vec<usize>> = HashMap::new();
        for (old_at, (_, text)) in old.iter().enumerate().rev().filter(|(old_at, _)| !self.is_taken[*old_at]) {
            waiting.entry(text).or_default().push(old_at);
        }
        for (new_at, (_, text)) in new.iter().enumerate() {
            if self.of_new[new_at].is_none()
                && let Some(old_at) = waiting.get_mut(text).and_then(Vec::pop)
            {
                self.put(new_at, old_at);
            }
        }
    }

    /// Parts that share words, the most alike first.
    fn alike(&mut self, old: &[Compared<'_>], new: &[Compared<'_>], places: &Places) {
        let mut numbers: HashMap<String, u32> = HashMap::new();
        let mut bags = |parts: &[Compared<'_>], is_done: &dyn Fn(usize) -> bool| -> Vec<Vec<u32>> {
            let bag = |(at, (_, text)): (usize, &Compared<'_>)| {
                if is_done(at) { Vec::new() } else { bag_of_words(text, &mut numbers) }
            };
            parts.iter().enumerate().map(bag).collect()
        };
        let olds = bags(old, &|at| self.is_taken[at]);
        let news = bags(new, &|at| self.of_new[at].is_some());
        let mut standing: HashMap<u32, Vec<usize>> = HashMap::new();
        for (old_at, bag) in olds.iter().enumerate() {
            for word in deduplicated(bag) {
                standing.entry(word).or_default().push(old_at);
            }
        }
        let mut left_in_gap: HashMap<usize, Vec<usize>> = HashMap::new();
        for old_at in (0..old.len()).filter(|old_at| !self.is_taken[*old_at]) {
            left_in_gap.entry(places.of_old[old_at]).or_default().push(old_at);
        }
        let mut nth_in_gap: HashMap<usize, usize> = HashMap::new();
        let mut pairs = Vec::new();
        for (new_at, bag) in news.iter().enumerate().filter(|(_, bag)| !bag.is_empty()) {
            let mut words: Vec<u32> = deduplicated(bag).filter(|word| standing.contains_key(word)).collect();
            words.sort_by_key(|word| (standing[word].len(), *word));
            let by_words = words
                .iter()
                .take(RARE_WORDS)
                .flat_map(|word| nearest(&standing[word], new_at).iter().take(CANDIDATES_PER_WORD));
            // Also those that stand where this one stands: two rewordings of one paragraph may share common words only.
            let gap = places.of_new[new_at];
            let nth = nth_in_gap.entry(gap).or_default();
            let here = left_in_gap.get(&gap).map_or(&[][..], Vec::as_slice);
            let here = &here[nth.saturating_sub(1).min(here.len())..(*nth + 2).min(here.len())];
            *nth += 1;
            let mut candidates: Vec<usize> = by_words.chain(here).copied().collect();
            candidates.sort_unstable();
            candidates.dedup();
            for old_at in candidates.into_iter().filter(|old_at| old[*old_at].0 == new[new_at].0) {
                let is_here = places.of_old[old_at] == gap;
                let share = shared(&olds[old_at], bag);
                if share >= if is_here { ALIKE_IN_PLACE } else { ALIKE } {
                    pairs.push((std::cmp::Reverse(share), !is_here, old_at.abs_diff(new_at), new_at, old_at));
                }
            }
        }
        pairs.sort_unstable();
        for (_, _, _, new_at, old_at) in pairs {
            self.put(new_at, old_at);
        }
    }
}

struct Places {
    of_old: Vec<usize>,
    of_new: Vec<usize>,
}

/// Of places in order the few around one.
fn nearest(places: &[usize], to: usize) -> &[usize] {
    let at = places.partition_point(|place| *place < to);
    let from = at.saturating_sub(CANDIDATES_PER_WORD / 2).min(places.len().saturating_sub(CANDIDATES_PER_WORD));
    &places[from..]
}

/// The longest run of pairs whose second number grows; the first one grows already. Patience sorting.
pub(super) fn longest_in_order(pairs: &[(usize, usize)]) -> Vec<(usize, usize)> {
    let mut ends: Vec<usize> = Vec::new();
    let mut before: Vec<Option<usize>> = Vec::with_capacity(pairs.len());
    for (at, (_, value)) in pairs.iter().enumerate() {
        let pile = ends.partition_point(|end| pairs[*end].1 < *value);
        before.push(pile.checked_sub(1).map(|below| ends[below]));
        if pile == ends.len() { ends.push(at) } else { ends[pile] = at }
    }
    let mut run: Vec<(usize, usize)> =
        std::iter::successors(ends.last().copied(), |at| before[*at]).map(|at| pairs[at]).collect();
    run.reverse();
    run
}

/// The words of a text as sorted numbers, each as often as it occurs.
fn bag_of_words(text: &str, numbers: &mut HashMap<String, u32>) -> Vec<u32> {
    let mut bag: Vec<u32> = words(text)
        .map(|(_, word)| {
            let next = u32::try_from(numbers.len()).unwrap_or(u32::MAX);
            *numbers.entry(word.to_lowercase()).or_insert(next)
        })
        .collect();
    bag.sort_unstable();
    bag
}

fn deduplicated(bag: &[u32]) -> impl Iterator<Item = u32> + '_ {
    bag.chunk_by(|one, other| one == other).map(|same| same[0])
}

/// The share of words that two sorted bags have in common, in thousandths.
fn shared(one: &[u32], other: &[u32]) -> usize {
    let (few, many) = (one.len().min(other.len()), one.len().max(other.len()));
    // So different in length that the share cannot be enough: not worth counting.
    if few == 0 || 2_000 * few / (few + many) < ALIKE_IN_PLACE {
        return 0;
    }
    let (mut common, mut at) = (0, 0);
    for word in one {
        while at < other.len() && other[at] < *word {
            at += 1;
        }
        if at < other.len() && other[at] == *word {
            (common, at) = (common + 1, at + 1);
        }
    }
    2_000 * common / (few + many)
}

/// The words of a text with where each begins, in bytes.
pub(super) fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let start = text.as_ptr() as usize;
    text.split(|character: char| !character.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(move |word| (word.as_ptr() as usize - start, word))
}

#[cfg(test)]
#[path = "anchors_tests.rs"]
mod tests;
