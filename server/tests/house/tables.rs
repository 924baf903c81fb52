//! A room writes only its own tables. The migrations say whose a table is: `-- room: voting` stands above each `CREATE TABLE`.

use super::tree::{self, Source};
use super::{bites, keeps};
use std::collections::BTreeMap;

/// The owner of each table, as the migrations tell, and what is wrong with them.
fn owners(migrations: &[Source]) -> (BTreeMap<String, String>, Vec<String>) {
    let (mut owners, mut complaints) = (BTreeMap::new(), Vec::new());
    for migration in migrations {
        let mut room = None;
        for (number, line) in migration.text.lines().enumerate() {
            if let Some(name) = line.strip_prefix("-- room:") {
                match name.trim().split_once(" takes ") {
                    // A table that stands already goes to another room.
                    Some((heir, table)) => drop(owners.insert(table.to_owned(), heir.to_owned())),
                    None => room = Some(name.trim().to_owned()),
                }
            }
            let Some(rest) =
                ["CREATE TABLE ", "CREATE VIRTUAL TABLE "].iter().find_map(|start| line.strip_prefix(start))
            else {
                continue;
            };
            let table = word(rest.trim_start_matches("IF NOT EXISTS "));
            match room.take() {
                Some(room) => drop(owners.insert(table.to_owned(), room)),
                None => complaints.push(migration.at(number, "say whose table this is: `-- room: NAME` above it")),
            }
        }
    }
    (owners, complaints)
}

fn migrations() -> Vec<Source> {
    tree::files(&["migrations"]).iter().filter(|path| path.ends_with(".sql")).map(|path| tree::read(path)).collect()
}

fn writes_only_its_own(source: &Source, owners: &BTreeMap<String, String>) -> Vec<String> {
    let room = source.room().unwrap_or("none");
    let lines = source.code.lines().enumerate();
    lines
        .flat_map(|(number, line)| written(line).map(move |table| (number, table)))
        .filter_map(|(number, table)| match owners.get(table) {
            Some(owner) if owner == room => None,
            Some(owner) => Some(source.at(number, &format!("{table} belongs to {owner}: ask that room's actions"))),
            None => Some(source.at(number, &format!("no migration makes a table {table}"))),
        })
        .collect()
}

#[test]
fn a_table_may_go_to_another_room() {
    let sql = "-- room: accounts\nCREATE TABLE audit_events (\n);\n-- room: audit takes audit_events\n";
    let (owners, complaints) = owners(&[Source::new("migrations/0001.sql", sql)]);
    assert_eq!(owners.get("audit_events").map(String::as_str), Some("audit"));
    assert!(complaints.is_empty(), "{complaints:?}");
}

/// The tables that a line of SQL writes.
fn written(line: &str) -> impl Iterator<Item = &str> {
    ["INSERT INTO ", "DELETE FROM ", "UPDATE "].into_iter().flat_map(move |verb| {
        let tables = line.match_indices(verb).filter(|(at, _)| !before_is(line, *at, &["DO ", "FOR "]));
        tables.map(move |(at, _)| word(&line[at + verb.len()..])).filter(|table| !table.is_empty())
    })
}

/// Whether one of these words stands right before the place: `DO UPDATE` and `FOR UPDATE` name no table.
fn before_is(line: &str, at: usize, words: &[&str]) -> bool {
    words.iter().any(|word| line[..at].ends_with(word))
}

/// The name that a text begins with.
fn word(text: &str) -> &str {
    let end = text.find(|letter: char| !letter.is_ascii_alphanumeric() && letter != '_').unwrap_or(text.len());
    &text[..end]
}

#[test]
fn every_table_belongs_to_a_room() {
    let (owners, mut complaints) = owners(&migrations());
    for (table, room) in &owners {
        if !tree::root().join("app/src").join(room).is_dir() {
            complaints.push(format!("{table} belongs to {room}, which is no room"));
        }
    }
    assert!(complaints.is_empty(), "\n{}\n", complaints.join("\n"));
}

#[test]
fn a_table_without_a_room_is_noticed() {
    let sql = "-- room: voting\nCREATE TABLE ballots (\n);\nCREATE TABLE tallies (\n);\n";
    let (owners, complaints) = owners(&[Source::new("migrations/0001.sql", sql)]);
    assert_eq!(owners.get("ballots").map(String::as_str), Some("voting"));
    assert_eq!(complaints.len(), 1, "{complaints:?}");
}

#[test]
fn a_room_writes_only_its_own_tables() {
    let (owners, _) = owners(&migrations());
    keeps(|source| writes_only_its_own(source, &owners));
}

#[test]
fn writing_the_neighbours_table_is_noticed() {
    let owners = BTreeMap::from([("ballots".into(), "voting".into()), ("people".into(), "accounts".into())]);
    let rule = |source: &Source| writes_only_its_own(source, &owners);
    let own = "\"INSERT INTO ballots (id) VALUES ($1) ON CONFLICT (id) DO UPDATE SET id = excluded.id\"";
    bites(rule, "app/src/voting/store.rs", "\"UPDATE people SET name = $2\"", own);
    bites(rule, "app/src/voting/store.rs", "\"DELETE FROM people\"", "\"SELECT name FROM people FOR UPDATE\"");
    bites(rule, "server/src/worker.rs", "\"INSERT INTO ballots\"", "\"SELECT 1\"");
    bites(rule, "app/src/voting/store.rs", "\"UPDATE balots SET x = 1\"", "\"UPDATE ballots SET x = 1\"");
}

/// Columns that hold the code of an entry of a strategy's document, where nothing but the code ties the two.
const CODES: [&str; 5] = ["working_group", "meeting", "indicator", "subject", "goal"];

/// The tables with such a column.
fn tables_that_hold_codes(migrations: &[Source]) -> Vec<String> {
    let mut found = Vec::new();
    for migration in migrations {
        let mut table = "";
        for line in migration.text.lines() {
            if let Some(rest) = line.strip_prefix("CREATE TABLE ") {
                table = word(rest);
            }
            let is_code = |column: &&str| line.trim_start().starts_with(&format!("{column} TEXT"));
            if CODES.iter().any(is_code) && !found.contains(&table.to_owned()) {
                found.push(table.to_owned());
            }
        }
    }
    found
}

#[test]
fn every_table_that_holds_a_code_of_a_strategy_is_asked_before_the_entry_goes() {
    let asked = tree::read("app/src/strategy/store/in_use.rs").text;
    let tables = tables_that_hold_codes(&migrations());
    assert!(tables.len() >= 9, "the tables were not found: {tables:?}");
    let missing: Vec<_> = tables.iter().filter(|table| !asked.contains(&format!("FROM {table}"))).collect();
    assert!(missing.is_empty(), "strategy/store/in_use.rs does not ask {missing:?}");
}

#[test]
fn a_table_that_holds_a_code_is_noticed() {
    let sql = "CREATE TABLE seats (\n    working_group TEXT NOT NULL\n);\nCREATE TABLE votes (\n    goal_id UUID\n);\n";
    assert_eq!(tables_that_hold_codes(&[Source::new("migrations/0001.sql", sql)]), ["seats"]);
}
