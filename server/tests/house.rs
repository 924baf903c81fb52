//! The house rules, read off the source tree. Each rule is one test; beside it stands a sample that the rule must refuse, because a
//! rule that refuses nothing says nothing.
//!
//! A rule is a function from one file to its complaints. What stands in comments and in tests is not looked at: tests may damage
//! tables on purpose.

#[path = "house/doors.rs"]
mod doors;
#[path = "house/layers.rs"]
mod layers;
#[path = "house/record.rs"]
mod record;
#[path = "house/shape.rs"]
mod shape;
#[path = "house/sql.rs"]
mod sql;
#[path = "house/tables.rs"]
mod tables;
#[path = "house/tree.rs"]
mod tree;
#[path = "house/trust.rs"]
mod trust;
#[path = "house/words.rs"]
mod words;

use tree::Source;

/// Fails with every complaint that a rule has about the tree.
fn keeps(rule: impl Fn(&Source) -> Vec<String>) {
    let sources = tree::rust(&["app/src", "app/report/src", "server/src", "frontend/src"]);
    assert!(sources.iter().any(|source| source.path == "app/src/lib.rs"), "the tree was not found");
    let complaints: Vec<String> = sources.iter().flat_map(rule).collect();
    assert!(complaints.is_empty(), "\n{}\n", complaints.join("\n"));
}

/// Fails unless the rule refuses the bad text and lets the good one pass, both at the same path.
fn bites(rule: impl Fn(&Source) -> Vec<String>, path: &str, bad: &str, good: &str) {
    assert!(!rule(&Source::new(path, bad)).is_empty(), "lets pass, at {path}: {bad}");
    let complaints = rule(&Source::new(path, good));
    assert!(complaints.is_empty(), "refuses, at {path}: {good}\n{}", complaints.join("\n"));
}
