//! Two versions of a document, part by part.

use super::anchors::longest_in_order;
use crate::documents::model::{Anchor, Part};
use std::collections::HashMap;

/// What became of a part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// It stands in both versions as it was.
    Kept,
    /// It stands elsewhere, word for word.
    Moved,
    /// Its words were changed where it stands.
    Changed,
    /// Its words were changed, and it stands elsewhere.
    MovedAndChanged,
    /// It is new.
    Added,
    /// It is gone.
    Gone,
}

/// A part of one version or of both.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told<'p> {
    /// What became of it.
    pub fate: Fate,
    /// As it was; none for what is new.
    pub before: Option<&'p Part>,
    /// As it is; none for what is gone.
    pub after: Option<&'p Part>,
}

/// All parts of two versions, in the order of the later one; what is gone stands behind what it followed.
pub fn compared<'p>(before: &'p [Part], after: &'p [Part]) -> Vec<Told<'p>> {
    let old: HashMap<Anchor, usize> = before.iter().enumerate().map(|(at, part)| (part.anchor, at)).collect();
    let new: HashMap<Anchor, usize> = after.iter().enumerate().map(|(at, part)| (part.anchor, at)).collect();
    let both: Vec<(usize, usize)> =
        after.iter().enumerate().filter_map(|(at, part)| Some((at, *old.get(&part.anchor)?))).collect();
    let mut in_order = vec![false; after.len()];
    for (at, _) in longest_in_order(&both) {
        in_order[at] = true;
    }
    // Behind which later part each run of gone ones stands: the nearest before it that stayed in its place.
    let mut gone: HashMap<Option<usize>, Vec<&Part>> = HashMap::new();
    let mut behind = None;
    for part in before {
        match new.get(&part.anchor) {
            Some(at) if in_order[*at] => behind = Some(*at),
            Some(_) => {}
            None => gone.entry(behind).or_default().push(part),
        }
    }
    let mut told = Vec::with_capacity(before.len().max(after.len()));
    let mut tell_gone = |told: &mut Vec<Told<'p>>, place| {
        let parts = gone.remove(&place).unwrap_or_default().into_iter();
        told.extend(parts.map(|part| Told { fate: Fate::Gone, before: Some(part), after: None }));
    };
    tell_gone(&mut told, None);
    for (at, part) in after.iter().enumerate() {
        let was = old.get(&part.anchor).map(|old_at| &before[*old_at]);
        let fate = match was {
            None => Fate::Added,
            Some(was) => match (is_same(was, part), in_order[at]) {
                (true, true) => Fate::Kept,
                (true, false) => Fate::Moved,
                (false, true) => Fate::Changed,
                (false, false) => Fate::MovedAndChanged,
            },
        };
        told.push(Told { fate, before: was, after: Some(part) });
        tell_gone(&mut told, Some(at));
    }
    told
}

fn is_same(one: &Part, other: &Part) -> bool {
    one.text == other.text && one.kind == other.kind && one.level == other.level
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::documents::model::PartKind;
    use proptest::prelude::*;

    fn parts(list: &[(i64, &str)]) -> Vec<Part> {
        let part = |(anchor, text): &(i64, &str)| Part {
            anchor: Anchor(*anchor),
            kind: PartKind::Paragraph,
            level: 0,
            text: (*text).to_owned(),
        };
        list.iter().map(part).collect()
    }

    #[test]
    fn each_part_is_told_where_it_stands() {
        let before = parts(&[(1, "a"), (2, "b"), (3, "c"), (4, "d"), (5, "e")]);
        let after = parts(&[(5, "e"), (1, "a"), (3, "C"), (6, "f"), (4, "d")]);
        let told: Vec<(Fate, i64)> = compared(&before, &after)
            .into_iter()
            .map(|told| (told.fate, told.after.or(told.before).unwrap().anchor.0))
            .collect();
        let expected =
            [(Fate::Moved, 5), (Fate::Kept, 1), (Fate::Gone, 2), (Fate::Changed, 3), (Fate::Added, 6), (Fate::Kept, 4)];
        assert_eq!(told, expected);
    }

    proptest! {
        #[test]
        fn every_part_of_both_versions_is_told_once(
            before in Just((0..12_i64).collect::<Vec<_>>()).prop_shuffle(),
            after in Just((6..20_i64).collect::<Vec<_>>()).prop_shuffle(),
        ) {
            let of = |anchors: &[i64]| parts(&anchors.iter().map(|anchor| (*anchor, "x")).collect::<Vec<_>>());
            let (old, new) = (of(&before), of(&after));
            let told = compared(&old, &new);
            let later: Vec<i64> = told.iter().filter_map(|told| told.after).map(|part| part.anchor.0).collect();
            prop_assert_eq!(later, after);
            prop_assert_eq!(told.len(), 20);
        }
    }
}
