use super::*;
use proptest::prelude::*;
use std::collections::HashSet;
use std::time::Instant;

fn parts(texts: &[impl AsRef<str>]) -> Vec<Compared<'_>> {
    texts.iter().map(|text| (PartKind::Paragraph, text.as_ref())).collect()
}

fn numbered<'t>(texts: &'t [impl AsRef<str>]) -> Vec<(Anchor, Compared<'t>)> {
    (1..).map(Anchor).zip(parts(texts)).collect()
}

fn told(old: &[&str], new: &[&str]) -> Vec<i64> {
    anchored(&numbered(old), 0, &parts(new)).into_iter().map(|anchor| anchor.0).collect()
}

#[test]
fn parts_that_stay_keep_their_anchors_and_a_new_one_gets_the_next() {
    assert_eq!(told(&["A", "B", "C"], &["A", "X", "B", "C"]), [1, 4, 2, 3]);
    assert_eq!(told(&["A", "B", "C"], &["A", "C"]), [1, 3]);
    assert_eq!(told(&[], &["A", "B"]), [1, 2]);
}

#[test]
fn a_part_that_is_moved_keeps_its_anchor() {
    assert_eq!(told(&["A", "B", "C"], &["C", "A", "B"]), [3, 1, 2]);
}

#[test]
fn a_reworded_part_keeps_its_anchor_even_if_it_is_moved_too() {
    let old = ["Introduction", "Buses run every hour until ten in the evening.", "Schools are open."];
    assert_eq!(
        told(&old, &["Introduction", "Buses run every half hour until midnight in the evening.", "Schools are open."]),
        [1, 2, 3]
    );
    assert_eq!(told(&old, &["Introduction", "Schools are open.", "Buses run every hour until midnight."]), [1, 3, 2]);
}

#[test]
fn what_shares_no_words_is_new() {
    assert_eq!(told(&["A", "Buses run hourly.", "C"], &["A", "Trees are planted in parks.", "C"]), [1, 4, 3]);
}

#[test]
fn equal_parts_keep_their_order() {
    assert_eq!(told(&["—", "A", "—", "B", "—"], &["—", "A", "—", "X", "B", "—"]), [1, 2, 3, 6, 4, 5]);
    assert_eq!(told(&["—", "—", "—"], &["—", "—"]), [1, 2]);
}

#[test]
fn an_anchor_that_is_gone_is_never_given_again() {
    let anchors = anchored(&numbered(&["A"]), 7, &parts(&["A", "Something else"]));
    assert_eq!(anchors, [Anchor(1), Anchor(8)]);
}

#[test]
fn a_heading_does_not_become_a_paragraph_by_a_few_words() {
    let old = [(Anchor(1), (PartKind::Heading, "Transport in the metropolis"))];
    assert_eq!(anchored(&old, 1, &[(PartKind::Paragraph, "Transport in the metropolis is bad.")]), [Anchor(2)]);
    assert_eq!(anchored(&old, 1, &[(PartKind::Paragraph, "Transport in the metropolis")]), [Anchor(1)]);
}

#[test]
#[expect(clippy::disallowed_methods, reason = "how long it took")]
fn no_text_makes_it_slow() {
    let equal = vec!["a b c d e f g"; 4_000];
    let turned: Vec<String> = (0..4_000).map(|n| format!("the common words and {n}")).collect();
    let other: Vec<String> = (0..4_000).rev().map(|n| format!("the common words or {n} more")).collect();
    let long = vec!["one two three four five ".repeat(20); 2_000];
    let longer: Vec<String> = (0..2_000).map(|n| format!("{}{n}", "one two three five six ".repeat(20))).collect();
    let started = Instant::now();
    anchored(&numbered(&equal), 0, &parts(&equal[..3_999]));
    anchored(&numbered(&turned), 0, &parts(&other));
    anchored(&numbered(&long), 0, &parts(&longer));
    assert!(started.elapsed().as_secs() < 10, "{:?}", started.elapsed());
}

proptest! {
    #[test]
    fn nothing_changed_means_that_every_anchor_stays(texts in prop::collection::vec("[a-d ]{0,6}", 0..40)) {
        let old = numbered(&texts);
        let anchors = anchored(&old, 0, &parts(&texts));
        prop_assert_eq!(anchors, old.iter().map(|(anchor, _)| *anchor).collect::<Vec<_>>());
    }

    #[test]
    fn no_two_parts_have_one_anchor_and_new_ones_are_above_all_before(
        old in prop::collection::vec("[a-d ]{0,8}", 0..30),
        new in prop::collection::vec("[a-d ]{0,8}", 0..30),
        gone in 0_i64..100,
    ) {
        let old = numbered(&old);
        let anchors = anchored(&old, gone, &parts(&new));
        prop_assert_eq!(anchors.len(), new.len());
        let known: HashSet<Anchor> = old.iter().map(|(anchor, _)| *anchor).collect();
        let highest = gone.max(i64::try_from(old.len()).unwrap());
        prop_assert!(anchors.iter().all(|anchor| known.contains(anchor) || anchor.0 > highest));
        prop_assert_eq!(anchors.iter().collect::<HashSet<_>>().len(), anchors.len());
        prop_assert_eq!(&anchors, &anchored(&old, gone, &parts(&new)));
    }

    #[test]
    fn in_whatever_order_different_parts_come_each_keeps_its_anchor(
        order in Just((0..25_usize).collect::<Vec<_>>()).prop_shuffle(),
    ) {
        let texts: Vec<String> = (0..25).map(|n| format!("Point {n}")).collect();
        let turned: Vec<&str> = order.iter().map(|n| texts[*n].as_str()).collect();
        let anchors = anchored(&numbered(&texts), 0, &parts(&turned));
        let expected: Vec<Anchor> = order.iter().map(|n| Anchor(i64::try_from(*n).unwrap() + 1)).collect();
        prop_assert_eq!(anchors, expected);
    }

    #[test]
    fn one_part_more_or_less_leaves_the_others_alone(at in 0_usize..20, is_more: bool) {
        let old: Vec<String> = (0..20).map(|n| format!("Paragraph {n} says this")).collect();
        let mut new = old.clone();
        if is_more { new.insert(at, "Entirely different matters".to_owned()); } else { new.remove(at); }
        let anchors = anchored(&numbered(&old), 0, &parts(&new));
        for (text, anchor) in new.iter().zip(&anchors) {
            let before = old.iter().position(|known| known == text);
            prop_assert_eq!(anchor.0, before.map_or(21, |at| i64::try_from(at).unwrap() + 1));
        }
    }
}
