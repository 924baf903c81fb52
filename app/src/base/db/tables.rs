//! Which tables a statement reads, and which one it writes: seen from its words.
//!
//! That is enough to know what a page was made of and what a deed changed, without anybody having to say so and being able
//! to forget it. It errs on one side only: a table that a statement merely names counts as read.

use super::history::SHARED;
use std::collections::HashMap;
use std::sync::{LazyLock, PoisonError, RwLock};

/// Room for so many tables, in words of 64.
const WORDS: usize = 4;

/// Every table that the history of the schema ever made, sorted.
static NAMES: LazyLock<Vec<&'static str>> = LazyLock::new(|| {
    let mut names: Vec<&str> = SHARED.iter().flat_map(|migration| made(migration.sql.as_str())).collect();
    names.sort_unstable();
    names.dedup();
    assert!(names.len() <= 64 * WORDS, "room for {} tables, and there are {}", 64 * WORDS, names.len());
    names
});

/// What a statement begins with that writes, or what stands in it behind its `WITH`.
const WRITING: [&str; 3] = ["INSERT", "UPDATE", "DELETE"];

/// What was seen in statements before, by where their words stand: those are part of the program and never move.
static KNOWN: LazyLock<RwLock<HashMap<(usize, usize), Statement>>> = LazyLock::new(RwLock::default);

/// A set of tables.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Tables([u64; WORDS]);

/// What a statement does with tables.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Statement {
    /// Those it names.
    pub reads: Tables,
    /// The one it writes; all of them where its words do not tell.
    pub writes: Tables,
}

impl Tables {
    /// All there are.
    pub const ALL: Self = Self([u64::MAX; WORDS]);

    /// Those with one of these names.
    pub fn named<'a>(names: impl IntoIterator<Item = &'a str>) -> Self {
        let mut tables = Self::default();
        for place in names.into_iter().filter_map(|name| NAMES.binary_search(&name).ok()) {
            if let Some(word) = tables.0.get_mut(place / 64) {
                *word |= 1 << (place % 64);
            }
        }
        tables
    }

    /// Adds those of another set.
    pub fn add(&mut self, others: Self) {
        for (word, other) in self.0.iter_mut().zip(others.0) {
            *word |= other;
        }
    }

    /// Whether there is none.
    pub fn is_empty(self) -> bool {
        self == Self::default()
    }

    /// Their places, from 0.
    pub fn places(self) -> impl Iterator<Item = usize> {
        (0..64 * WORDS).filter(move |place| self.0.get(place / 64).is_some_and(|word| word >> (place % 64) & 1 == 1))
    }

    /// Their names.
    pub fn names(self) -> impl Iterator<Item = &'static str> {
        self.places().filter_map(|place| NAMES.get(place).copied())
    }
}

/// How many tables a set has room for.
pub(super) const ROOM: usize = 64 * WORDS;

impl Statement {
    /// What this statement does.
    pub fn of(sql: &'static str) -> Self {
        let place = (sql.as_ptr().addr(), sql.len());
        if let Some(known) = KNOWN.read().unwrap_or_else(PoisonError::into_inner).get(&place) {
            return *known;
        }
        let seen = Self::read(sql);
        KNOWN.write().unwrap_or_else(PoisonError::into_inner).insert(place, seen);
        seen
    }

    fn read(sql: &str) -> Self {
        let reads = Tables::named(words(sql));
        let mut first = words(sql);
        let writes = match [first.next(), first.next(), first.next()].map(Option::unwrap_or_default) {
            ["SELECT", ..] => None,
            ["WITH", ..] if !words(sql).any(|word| WRITING.contains(&word)) => None,
            ["INSERT", "INTO", table] | ["DELETE", "FROM", table] | ["UPDATE", table, _] => {
                Some(Tables::named([table]))
            }
            _ => Some(Tables::ALL),
        };
        // A table that the history does not know was not seen where it should have been: then nothing is certain.
        let writes = writes.map(|writes| if writes.is_empty() { Tables::ALL } else { writes });
        Self { reads, writes: writes.unwrap_or_default() }
    }
}

/// Words of SQL, punctuation aside.
fn words(sql: &str) -> impl Iterator<Item = &str> {
    sql.split(|sign: char| !sign.is_ascii_alphanumeric() && sign != '_').filter(|word| !word.is_empty())
}

/// The tables that a migration makes.
fn made(sql: &'static str) -> impl Iterator<Item = &'static str> {
    let follows = |before: &'static str| {
        sql.match_indices(before).filter_map(move |(place, _)| words(sql.get(place + before.len()..)?).next())
    };
    follows("CREATE TABLE ").chain(follows("RENAME TO "))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(tables: Tables) -> Vec<&'static str> {
        tables.names().collect()
    }

    #[test]
    fn a_statement_that_reads_names_its_tables_and_writes_none() {
        let seen = Statement::read("SELECT p.name FROM people p JOIN sessions s ON s.person_id = p.id WHERE s.id = $1");
        assert_eq!(names(seen.reads), ["people", "sessions"]);
        assert!(seen.writes.is_empty());
        let tree = Statement::read("WITH RECURSIVE tree(id) AS (SELECT id FROM goals) SELECT id FROM tree");
        assert_eq!(names(tree.reads), ["goals"]);
        assert!(tree.writes.is_empty());
    }

    #[test]
    fn a_statement_that_writes_writes_one_table_and_may_read_others() {
        let insert = Statement::read("INSERT INTO ballots (line_id) SELECT id FROM action_lines WHERE code = $1");
        assert_eq!(names(insert.writes), ["ballots"]);
        assert_eq!(names(insert.reads), ["action_lines", "ballots"]);
        assert_eq!(names(Statement::read("UPDATE people SET name = $2 WHERE id = $1").writes), ["people"]);
        assert_eq!(names(Statement::read("DELETE FROM sessions WHERE person_id = $1").writes), ["sessions"]);
    }

    #[test]
    fn what_cannot_be_told_from_its_words_may_write_everything() {
        for sql in
            ["CREATE TABLE marks (number BIGINT)", "WITH a AS (SELECT 1) DELETE FROM people", "UPDATE marks SET a = 1"]
        {
            assert_eq!(Statement::read(sql).writes, Tables::ALL, "{sql}");
        }
    }

    #[test]
    fn every_table_of_the_history_has_its_place() {
        assert!(NAMES.len() > 90, "{}", NAMES.len());
        for (place, name) in NAMES.iter().enumerate() {
            assert_eq!(Tables::named([*name]).places().collect::<Vec<_>>(), [place], "{name}");
        }
    }
}
