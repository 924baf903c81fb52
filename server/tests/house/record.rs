//! No act of an official without a line in the record, as far as the source tells.

use super::tree::{self, Source};

/// Rooms whose acts belong to a consultation.
const OF_CONSULTATIONS: [&str; 10] = [
    "comments",
    "commitments",
    "consultations",
    "documents",
    "final_report",
    "moderation",
    "positions",
    "proposals",
    "remarks",
    "voting",
];

/// By what an action knows that an official acts.
const OFFICIAL: [&str; 2] = ["access::moderated(", "is_administrator()"];

/// Functions that ask it, and why they need no line of their own.
const OTHERWISE: [(&str, &str); 16] = [
    ("admitted", "opens the desk of a strategy's draft, which is recorded when it is published"),
    ("way_back", "says where an editor may go"),
    ("may_edit", "says who edits"),
    ("begin_from_file", "records in keep"),
    ("runs", "says who runs a consultation"),
    ("decide", "records in carry_out"),
    ("undo", "records in carry_out"),
    ("withdraw_line", "records in carry_out"),
    ("entered", "opens a group's workspace"),
    ("managed", "opens a group's desk for acts that are recorded"),
    ("moderated", "says who runs a consultation, for its positions"),
    ("keep_view", "keeps a filter of one's own"),
    ("drop_view", "drops a filter of one's own"),
    ("insert_together", "puts a passage into a form that is not sent yet"),
    ("check", "looks at a table that is not read in yet"),
    ("ask", "records in ask_in"),
];

/// Whatever can happen: the actions, and what they are made of.
fn deeds() -> Vec<Source> {
    let all = tree::rust(&["app/src"]);
    let apart = ["pages", "forms", "store", "islands", "model", "rules"];
    all.into_iter().filter(|source| source.furniture().is_some_and(|furniture| !apart.contains(&furniture))).collect()
}

/// The functions of a file, each with its name and text.
fn functions(code: &str) -> Vec<(String, String)> {
    let mut found: Vec<(String, String)> = Vec::new();
    for line in code.lines() {
        let words = line.split("fn ").collect::<Vec<_>>();
        let opens = words.len() > 1
            && words[0].chars().all(|letter| letter.is_ascii_lowercase() || " ()".contains(letter))
            && !line.trim_start().starts_with("//");
        if opens {
            let name = words[1].split(|letter: char| !letter.is_alphanumeric() && letter != '_').next();
            found.push((name.unwrap_or_default().to_owned(), String::new()));
        }
        if let Some((_, text)) = found.last_mut() {
            text.push_str(line);
            text.push('\n');
        }
    }
    found
}

/// Functions in which an official acts and nothing is recorded.
fn unrecorded(code: &str) -> Vec<String> {
    let acts = |text: &String| OFFICIAL.iter().any(|mark| text.contains(mark));
    let records = |text: &String| text.contains("audit::record") || text.contains(".seal(");
    let silent = functions(code).into_iter().filter(|(_, text)| acts(text) && !records(text));
    silent.map(|(name, _)| name).filter(|name| !OTHERWISE.iter().any(|(known, _)| known == name)).collect()
}

#[test]
fn whatever_an_official_does_writes_a_line_into_the_record() {
    let told = |source: &Source| {
        unrecorded(&source.code).into_iter().map(|name| format!("{}: {name}", source.path)).collect::<Vec<_>>()
    };
    let complaints: Vec<String> = deeds().iter().flat_map(told).collect();
    assert!(
        complaints.is_empty(),
        "record these acts, or say in OTHERWISE why they need no line:\n{}\n",
        complaints.join("\n")
    );
    let bad = "pub async fn open() {\n    let it = access::moderated(tx).await?;\n    store::put(tx)\n}\n";
    assert_eq!(unrecorded(bad), ["open"]);
    assert!(unrecorded(&bad.replace("store::put", "audit::record_in")).is_empty());
}

#[test]
fn what_is_done_in_a_consultation_goes_to_its_chain() {
    let wrong = |source: &Source| {
        let is_there = source.room().is_some_and(|room| OF_CONSULTATIONS.contains(&room));
        if is_there {
            source.complain(&["audit::record("], "this act is in a consultation: record_in")
        } else {
            Vec::new()
        }
    };
    super::keeps(wrong);
    let good = "audit::record_in(tx, site, consultation, None, \"x\", None, details)";
    super::bites(
        wrong,
        "app/src/proposals/actions/line.rs",
        "audit::record(tx, site, None, \"x\", None, details)",
        good,
    );
}
