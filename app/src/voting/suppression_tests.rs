//! No hidden number can be computed.

use super::model::Counts;
use super::suppression::{Split, THRESHOLD, split};
use proptest::prelude::*;
use std::collections::HashMap;

type Table = Vec<(usize, Counts)>;
/// Totals, shown groups, the others together.
type Seen = ([i64; 3], Vec<(usize, [i64; 3])>, Option<[i64; 3]>);

fn table(cells: &[i64], choices: usize) -> Table {
    let row = |cells: &[i64]| {
        let at = |index: usize| cells.get(index).copied().unwrap_or(0);
        Counts { support: at(0), neutral: at(1), against: at(2) }
    };
    cells.chunks(choices).enumerate().map(|(group, cells)| (group, row(cells))).collect()
}

/// What everybody sees: the totals, and the split.
fn published(table: &Table, threshold: i64) -> Seen {
    let total: Counts = table.iter().map(|(_, counts)| *counts).sum();
    let Split { shown, together } = split(table, threshold);
    (
        total.each(),
        shown.into_iter().map(|(group, counts)| (group, counts.each())).collect(),
        together.map(Counts::each),
    )
}

/// Takes every table whose totals are at most `most`, puts those together that look the same from outside, and fails when
/// all that look the same agree in a number that is not shown.
fn nothing_hidden_can_be_computed(groups: usize, choices: usize, most: i64, threshold: i64) {
    let columns = columns(groups, most);
    let tables = columns.len().pow(u32::try_from(choices).expect("three at most"));
    // For what is seen: each cell's value, or -1 once tables that look alike differ in it.
    let mut alike: HashMap<Seen, Vec<i64>> = HashMap::new();
    for number in 0..tables {
        let column = |choice: usize| &columns[number / columns.len().pow(choice as u32) % columns.len()];
        let cells: Vec<i64> = (0..groups * choices).map(|at| column(at % choices)[at / choices]).collect();
        let seen = published(&table(&cells, choices), threshold);
        alike.entry(seen).and_modify(|known| keep_what_agrees(known, &cells)).or_insert(cells);
    }
    for ((total, shown, together), known) in alike {
        for (at, value) in known.iter().enumerate() {
            let (group, choice) = (at / choices, at % choices);
            let is_shown = shown.iter().any(|(known, _)| *known == group);
            let is_told_by_the_total = total[choice] == 0;
            // With nothing hidden, a group that is not shown has no ballots, and everybody may know.
            let is_whole = together.is_none() && !shown.is_empty();
            assert!(
                *value < 0 || is_shown || is_told_by_the_total || is_whole,
                "group {group}, choice {choice} must be {value}: totals {total:?}, shown {shown:?}, together {together:?}"
            );
        }
    }
}

/// Every way in which the groups can make one choice with at most so many ballots together.
fn columns(groups: usize, most: i64) -> Vec<Vec<i64>> {
    let mut columns = vec![Vec::new()];
    for _ in 0..groups {
        let longer = |column: &Vec<i64>| {
            let left = most - column.iter().sum::<i64>();
            (0..=left).map(|count| column.iter().copied().chain([count]).collect()).collect::<Vec<_>>()
        };
        columns = columns.iter().flat_map(longer).collect();
    }
    columns
}

fn keep_what_agrees(known: &mut [i64], next: &[i64]) {
    for (known, next) in known.iter_mut().zip(next) {
        if *known != *next {
            *known = -1;
        }
    }
}

#[test]
fn among_all_small_tables_no_hidden_number_can_be_computed() {
    nothing_hidden_can_be_computed(2, 3, 5, 2);
    nothing_hidden_can_be_computed(3, 2, 9, 2);
    nothing_hidden_can_be_computed(3, 2, 9, 3);
    nothing_hidden_can_be_computed(3, 3, 4, 2);
    nothing_hidden_can_be_computed(4, 2, 8, 2);
}

#[test]
fn a_small_group_hides_behind_the_next_larger_one() {
    let residents = (0, Counts { support: 300, neutral: 40, against: 60 });
    let students = (1, Counts { support: 30, neutral: 12, against: 11 });
    let officials = (2, Counts { support: 4, neutral: 0, against: 1 });
    let split = split(&[residents, students, officials], THRESHOLD);
    assert_eq!(split.shown, [residents]);
    assert_eq!(split.together, Some(Counts { support: 34, neutral: 12, against: 12 }));
}

#[test]
fn a_group_that_voted_alike_is_not_shown() {
    let alike = (0, Counts { support: 40, neutral: 0, against: 0 });
    let others = (1, Counts { support: 40, neutral: 20, against: 20 });
    assert_eq!(split(&[alike, others], THRESHOLD), Split { shown: Vec::new(), together: None });
}

fn any_table() -> impl Strategy<Value = Table> {
    let cell = prop_oneof![3 => 0..15_i64, 2 => 10..60_i64, 1 => Just(0)];
    proptest::collection::vec(cell, 6..=15).prop_map(|cells| table(&cells[..cells.len() / 3 * 3], 3))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn no_number_under_ten_is_shown_and_nothing_is_lost(table in any_table()) {
        let total: Counts = table.iter().map(|(_, counts)| *counts).sum();
        let Split { shown, together } = split(&table, THRESHOLD);
        let rows: Vec<Counts> = shown.iter().map(|(_, counts)| *counts).chain(together).collect();
        for (count, of) in rows.iter().flat_map(|row| row.each().into_iter().zip(total.each())) {
            prop_assert!(of == 0 || count >= THRESHOLD);
        }
        if !shown.is_empty() {
            prop_assert_eq!(rows.into_iter().sum::<Counts>(), total);
        }
    }

    /// For a hidden group and a choice that somebody made there is a table with another number that looks the same from
    /// outside.
    #[test]
    fn a_hidden_number_could_be_another_one(table in any_table()) {
        let seen = published(&table, THRESHOLD);
        let hidden: Vec<usize> = (0..table.len()).filter(|group| !seen.1.iter().any(|(shown, _)| shown == group)).collect();
        let is_whole = seen.2.is_none() && !seen.1.is_empty();
        if !is_whole {
            for group in &hidden {
                for choice in (0..3).filter(|choice| seen.0[*choice] > 0) {
                    prop_assert!(could_differ(&table, &hidden, *group, choice, &seen), "group {group} choice {choice} {table:?}");
                }
            }
        }
    }
}

fn could_differ(table: &Table, hidden: &[usize], group: usize, choice: usize, seen: &Seen) -> bool {
    let value = table[group].1.each()[choice];
    hidden.iter().filter(|other| **other != group).any(|other| {
        let theirs = table[*other].1.each()[choice];
        let moves = (-value..=theirs).filter(|by| *by != 0).map(|by| moved(table, group, *other, choice, by));
        moves
            .chain((0..3).flat_map(|second| two_with_few(table, hidden, (group, choice), (*other, second))))
            .any(|candidate| candidate[group].1.each()[choice] != value && &published(&candidate, THRESHOLD) == seen)
    })
}

/// All hidden ballots with two of the hidden groups: one has few of the first choice, the other few of the second.
fn two_with_few(table: &Table, hidden: &[usize], one: (usize, usize), other: (usize, usize)) -> Vec<Table> {
    let sum: Counts = hidden.iter().map(|group| table[*group].1).sum();
    let few = |first: i64, second: i64| {
        let mut table = table.clone();
        for group in hidden {
            table[*group].1 = Counts::default();
        }
        for (at, (choice, count)) in super::model::Choice::ALL.into_iter().zip(sum.each()).enumerate() {
            let mine = if at == one.1 { first } else { count - second * i64::from(at == other.1) };
            table[one.0].1.add(choice, mine);
            table[other.0].1.add(choice, count - mine);
        }
        table
    };
    let fits = one.1 != other.1 && sum.each()[one.1] >= 2 && sum.each()[other.1] >= 1;
    if fits { vec![few(1, 1), few(2, 1)] } else { Vec::new() }
}

fn moved(table: &Table, to: usize, from: usize, choice: usize, by: i64) -> Table {
    let mut table = table.clone();
    let choice = super::model::Choice::ALL[choice];
    table[to].1.add(choice, by);
    table[from].1.add(choice, -by);
    table
}
