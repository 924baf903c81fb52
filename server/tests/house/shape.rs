//! How large a file and a room may be, how a room says what it is for, and where time and chance come from.

use super::tree::{self, Source};
use super::{bites, keeps};
use std::collections::BTreeMap;

/// The longest a file may be, in lines.
const FILE: usize = 400;

/// The largest a room may be, in lines of its Rust files.
const ROOM: usize = 1_500;

/// What a file begins a line with, near its head, when it has a reason to be longer.
const REASON: &str = "Long because:";

fn has_reason(source: &Source) -> bool {
    source.text.lines().take(20).any(|line| line.contains(REASON))
}

fn is_short(source: &Source) -> Vec<String> {
    let lines = source.text.lines().count();
    if lines <= FILE || has_reason(source) {
        return Vec::new();
    }
    vec![format!("{}: {lines} lines, more than {FILE}: divide it, or say at its head `{REASON} …`", source.path)]
}

fn rooms(sources: &[Source]) -> Vec<String> {
    let mut rooms: BTreeMap<&str, Vec<&Source>> = BTreeMap::new();
    for source in sources {
        if let Some(room) = source.room() {
            rooms.entry(room).or_default().push(source);
        }
    }
    rooms.into_iter().flat_map(|(room, files)| door(room, &files)).collect()
}

fn door(room: &str, files: &[&Source]) -> Vec<String> {
    let Some(door) = files.iter().find(|file| file.path == format!("app/src/{room}/mod.rs")) else {
        return vec![format!("app/src/{room}: a room has a mod.rs, the sign on its door")];
    };
    let mut complaints = Vec::new();
    if !door.text.starts_with("//! ") {
        complaints.push(door.at(0, "a room's mod.rs begins with what the room is for"));
    }
    let lines: usize = files.iter().map(|file| file.text.lines().count()).sum();
    // The ground floor, the furniture and the roof are no rooms.
    if lines > ROOM && !["base", "ui", "front"].contains(&room) && !has_reason(door) {
        complaints.push(format!(
            "app/src/{room}: {lines} lines, more than {ROOM}: divide it, or say in its mod.rs `{REASON} …`"
        ));
    }
    complaints
}

/// A module with parts is a folder with its `mod.rs`: whoever opens the folder finds its head there, not beside it.
fn beside_their_folder(paths: &[String]) -> Vec<String> {
    let heads = paths.iter().filter_map(|path| Some((path, path.strip_suffix(".rs")?)));
    let beside = heads.filter(|(_, stem)| paths.iter().any(|other| other.starts_with(&format!("{stem}/"))));
    beside.map(|(path, stem)| format!("{path}: belongs into its folder, as {stem}/mod.rs")).collect()
}

fn time_and_chance_are_parameters(source: &Source) -> Vec<String> {
    if source.room() == Some("base") {
        return Vec::new();
    }
    let words = [
        "Timestamp::now(",
        "Zoned::now(",
        "SystemTime::now(",
        "Instant::now(",
        "new_v4(",
        "now_v7(",
        "getrandom::",
        "rand::",
    ];
    let lines: Vec<&str> = source.code.lines().collect();
    let used = lines.iter().enumerate().filter(|(_, line)| words.iter().any(|word| line.contains(word)));
    // Clippy knows these functions too; where it is told why, so are we.
    let excused = |number: usize| {
        lines[number.saturating_sub(4)..number].iter().any(|line| line.contains("clippy::disallowed_methods"))
    };
    let why = "time and chance are parameters: take them from base's Clock and Chance";
    used.filter(|(number, _)| !excused(*number)).map(|(number, _)| source.at(number, why)).collect()
}

#[test]
fn no_file_is_longer_than_it_must_be() {
    let ours = ["app", "server", "frontend", "migrations", "style", "end2end"];
    let written = [".rs", ".sql", ".css", ".ts", ".ftl"];
    let files = tree::files(&ours).into_iter().filter(|path| written.iter().any(|ending| path.ends_with(ending)));
    let complaints: Vec<String> = files.flat_map(|path| is_short(&tree::read(&path))).collect();
    assert!(complaints.is_empty(), "\n{}\n", complaints.join("\n"));

    let long = "let a = 1;\n".repeat(FILE + 1);
    bites(is_short, "app/src/voting/store.rs", &long, &format!("//! {REASON} it is a table.\n{long}"));
}

#[test]
fn every_room_has_a_sign_on_its_door_and_is_not_too_large() {
    let complaints = rooms(&tree::rust(&["app/src"]));
    assert!(complaints.is_empty(), "\n{}\n", complaints.join("\n"));
}

#[test]
fn a_module_with_parts_has_its_head_in_its_folder() {
    let complaints = beside_their_folder(&tree::files(&["app/src", "server/src"]));
    assert!(complaints.is_empty(), "\n{}\n", complaints.join("\n"));
    let paths = |names: [&str; 2]| names.map(|name| format!("app/src/voting/{name}"));
    assert_eq!(beside_their_folder(&paths(["store.rs", "store/ballots.rs"])).len(), 1);
    assert!(beside_their_folder(&paths(["store/mod.rs", "store/ballots.rs"])).is_empty());
    assert!(beside_their_folder(&paths(["store.rs", "store_notes/ballots.rs"])).is_empty());
}

#[test]
fn a_room_without_a_sign_or_too_large_is_noticed() {
    let file = |name: &str, text: &str| Source::new(&format!("app/src/voting/{name}"), text);
    let good = "//! Voting: ballots and tallies.\n";
    assert!(rooms(&[file("mod.rs", good), file("store.rs", "")]).is_empty());
    assert_eq!(rooms(&[file("store.rs", "")]).len(), 1);
    assert_eq!(rooms(&[file("mod.rs", "pub mod store;\n")]).len(), 1);
    let long = "\n".repeat(ROOM);
    assert_eq!(rooms(&[file("mod.rs", good), file("store.rs", &long)]).len(), 1);
    assert!(rooms(&[file("mod.rs", &format!("{good}//! {REASON} it counts.\n")), file("store.rs", &long)]).is_empty());
}

#[test]
fn nobody_asks_the_machine_for_time_or_chance_outside_base() {
    keeps(time_and_chance_are_parameters);
    let rule = time_and_chance_are_parameters;
    bites(rule, "app/src/voting/actions.rs", "let now = jiff::Timestamp::now();", "let now = tx.now();");
    let excused =
        "#[expect(clippy::disallowed_methods, reason = \"how long a request took\")]\nlet start = Instant::now();";
    bites(rule, "server/src/telemetry.rs", "let start = Instant::now();", excused);
}
