//! No act of an official without a line in the record, as far as the source tells.

use super::tree::{self, Source};
use app::audit::model::KINDS;
use app::audit::shown::OPEN;

/// Rooms whose acts belong to a consultation.
const OF_CONSULTATIONS: [&str; 11] = [
    "comments",
    "commitments",
    "consultations",
    "documents",
    "final_report",
    "moderation",
    "positions",
    "proposals",
    "remarks",
    "suspensions",
    "voting",
];

/// By what an action knows that an official acts.
const OFFICIAL: [&str; 4] = ["access::moderated(", "access::admitted(", "held_desk(", "is_administrator()"];

/// Functions that ask it, and why they need no line of their own.
const OTHERWISE: [(&str, &str); 25] = [
    ("admitted", "opens the desk of a strategy's draft, which is recorded when it is published"),
    ("file", "a member's deed: a group's paper keeps its own versions"),
    ("held", "opens a paper for its members"),
    ("insert", "puts a passage into a form that is not sent yet"),
    ("held_desk", "opens a document for acts that are recorded"),
    ("way_back", "says where an editor may go"),
    ("may_edit", "says who edits"),
    ("begin_from_file", "records in keep"),
    ("runs", "says who runs a consultation"),
    ("decide", "records in carry_out"),
    ("undo", "records in carry_out"),
    ("withdraw_line", "records in carry_out"),
    ("lift", "records in end"),
    ("merge", "records in carry_out"),
    ("move_comment", "records in carry_out"),
    ("move_line", "records in carry_out"),
    ("entered", "opens a group's workspace"),
    ("managed", "opens a group's desk for acts that are recorded"),
    ("moderated", "says who runs a consultation, for its positions"),
    ("keep_view", "keeps a filter of one's own"),
    ("drop_view", "drops a filter of one's own"),
    ("insert_together", "puts a passage into a form that is not sent yet"),
    ("check", "looks at a table that is not read in yet"),
    ("ask", "records in ask_in"),
    ("to_all", "the deed that it is given records it"),
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

/// What each call that writes into a consultation's chain says was done, as far as the file tells: a word, or what a name stands for.
fn kinds(code: &str) -> Vec<String> {
    let calls = code.split("audit::record_in(").skip(1).filter_map(|rest| argument(rest, 4));
    let (words, names): (Vec<&str>, Vec<&str>) = calls.partition(|kind| kind.starts_with('"'));
    let mut kinds: Vec<String> = words.into_iter().map(|word| word.trim_matches('"').to_owned()).collect();
    if !names.is_empty() {
        let told = code.lines().filter(|line| line.contains("let kind = ") || line.contains("=> \""));
        kinds.extend(told.flat_map(|line| line.split('"').skip(1).step_by(2)).map(str::to_owned));
    }
    kinds
}

/// An argument of a call, counted from 0.
fn argument(rest: &str, wanted: usize) -> Option<&str> {
    let (mut depth, mut number, mut from) = (0_u32, 0_usize, 0_usize);
    for (at, letter) in rest.char_indices() {
        match letter {
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' if depth == 0 => return None,
            ')' | ']' | '}' => depth -= 1,
            ',' if depth == 0 && number == wanted => return Some(rest[from..at].trim()),
            ',' if depth == 0 => (number, from) = (number + 1, at + 1),
            _ => {}
        }
    }
    None
}

#[test]
fn whatever_is_written_into_a_consultations_chain_has_words_on_its_page() {
    let unknown = |source: &Source| -> Vec<String> {
        let found = kinds(&source.code).into_iter().filter(|kind| !KINDS.contains(&kind.as_str()));
        found.map(|kind| format!("{}: {kind} is not in audit::model::KINDS", source.path)).collect()
    };
    super::keeps(unknown);
    let path = "app/src/proposals/actions/line.rs";
    let call = |kind: &str| format!("audit::record_in(tx, site, id(1, 2), None, {kind}, None, json!({{}}))");
    super::bites(unknown, path, &call("\"line_painted\""), &call("\"action_line_changed\""));
    let named = |kind: &str| format!("let kind = \"{kind}\";\n{}", call("kind"));
    super::bites(unknown, path, &named("line_painted"), &named("action_line_changed"));
    let found: usize = deeds().iter().map(|source| kinds(&source.code).len()).sum();
    assert!(found > 50, "only {found} acts were found");
}

/// What people type: of it no word stands in the open record, also where it is one word alone and looks like a code.
const TYPED: [&str; 14] = [
    "address",
    "body",
    "email",
    "justification",
    "label",
    "name",
    "note",
    "organiser",
    "present",
    "proposed",
    "reason",
    "text",
    "title",
    "words",
];

/// What leaves words as they are.
const AS_THEY_ARE: [&str; 5] = ["as_str", "clone", "to_owned", "to_string", "trim"];

/// Keys that are open and stand before what somebody typed, as far as the file tells.
fn typed(code: &str) -> Vec<String> {
    let mut found = Vec::new();
    for key in OPEN {
        let mark = format!("\"{key}\": ");
        for (at, _) in code.match_indices(&mark) {
            let value = &code[at + mark.len()..];
            let is_path = |letter: char| letter.is_alphanumeric() || "_.&*".contains(letter);
            let path = value.split(|letter: char| !is_path(letter)).next().unwrap_or_default();
            let mut steps: Vec<&str> = path.split(['.', '&', '*']).collect();
            // A function of ours gives a name of ours.
            if value[path.len()..].starts_with('(') && !steps.pop().is_some_and(|last| AS_THEY_ARE.contains(&last)) {
                continue;
            }
            if let Some(last) = steps.pop().filter(|last| TYPED.contains(last)) {
                found.push(format!("{key}: {last}"));
            }
        }
    }
    found
}

#[test]
fn nothing_that_somebody_typed_stands_in_the_open_record() {
    let told = |source: &Source| -> Vec<String> {
        let acts = source.code.contains("audit::record") || source.code.contains(".seal(");
        let found = if acts { typed(&source.code) } else { Vec::new() };
        found
            .into_iter()
            .map(|what| format!("{}: {what} is public for ever: give it a key of its own", source.path))
            .collect()
    };
    super::keeps(told);
    let path = "app/src/remarks/actions/groups.rs";
    let call =
        |details: &str| format!("audit::record_in(tx, site, id, None, \"line_painted\", None, json!({{ {details} }}))");
    super::bites(
        told,
        path,
        &call("\"before\": known.title, \"title\": title"),
        &call("\"title_before\": known.title"),
    );
    super::bites(told, path, &call("\"group\": &title"), &call("\"group\": group.name(), \"note\": note"));
    super::bites(told, path, &call("\"code\": typed.name.clone()"), &call("\"code\": typed.code.clone()"));
    // What looks like a code is hidden under every key that is not open.
    for key in TYPED.iter().chain(&["title_before", "meeting", "part"]) {
        let (shown, _) = app::audit::shown::shown(&serde_json::json!({ *key: "Kowalski" }), || "salt".to_owned());
        assert!(!shown.to_string().contains("Kowalski"), "{key}: {shown}");
    }
}
