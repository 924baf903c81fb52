//! Exports that are fine, odd or broken.

use super::files::{self, Conversation};
use super::reconcile::{reconcile, shown};
use crate::voting::model::Choice;
use std::fs;
use std::path::PathBuf;

const COMMENTS: &str = "timestamp,datetime,comment-id,author-id,agrees,disagrees,moderated,comment-body\n\
    1500000000001,x,0,1,2,1,1,\"Buses, and\ntrams\"\n\
    1500000000002,x,1,1,0,0,-1,Nonsense\n";
const VOTES: &str = "timestamp,datetime,comment-id,voter-id,vote\n1500000000010,x,0,0,1\n1500000000011,x,0,1,1\n\
    1500000000020,x,0,0,-1\n1500000000012,x,0,2,0\n";
const SUMMARY: &str = "topic,Buses\nurl,https://pol.is/x\n";

struct Export(PathBuf);

impl Export {
    fn new(name: &str, comments: &str, votes: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("narada-polis-{name}-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join("comments.csv"), comments).unwrap();
        fs::write(folder.join("votes.csv"), votes).unwrap();
        fs::write(folder.join("summary.csv"), SUMMARY).unwrap();
        Self(folder)
    }

    fn read(&self) -> Conversation {
        files::read(&self.0).unwrap()
    }

    fn fault(&self) -> String {
        files::read(&self.0).unwrap_err().to_string()
    }
}

impl Drop for Export {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

#[test]
fn every_row_is_reconciled_and_the_last_vote_counts() {
    let (summary, votes) = reconcile(&Export::new("fine", COMMENTS, VOTES).read()).unwrap();
    assert_eq!((summary.rows, summary.votes, summary.replaced, summary.voters), (4, 3, 1, 3));
    assert_eq!((summary.reconciled, summary.statements, summary.agree), (2, 2, 1));
    let choices: Vec<_> = votes.iter().map(|vote| vote.choice).collect();
    assert_eq!(choices, [Choice::Against, Choice::Support, Choice::Neutral]);
}

#[test]
fn a_text_that_no_form_would_take_stops_the_import_with_its_line() {
    for (bad, says) in [
        ("Non\u{1b}sense", "comment-body: Please leave out line breaks and invisible characters"),
        ("Non\0sense", "comment-body: Please leave out line breaks and invisible characters"),
        (&*"n".repeat(20_001), "comment-body: "),
        (" ", "comment-body: "),
    ] {
        let fault = Export::new("texts", &COMMENTS.replace("Nonsense", bad), VOTES).fault();
        assert!(fault.contains("comments.csv:4: ") && fault.contains(says), "{fault}");
    }
    for (bad, says) in [
        (format!("topic,{}\nurl,\n", "b".repeat(301)), "summary.csv:1: topic: "),
        ("topic,Buses\nurl,\u{202E}x\n".to_owned(), "summary.csv:2: url: "),
    ] {
        let export = Export::new("facts", COMMENTS, VOTES);
        fs::write(export.0.join("summary.csv"), bad).unwrap();
        let fault = export.fault();
        assert!(fault.contains(says), "{fault}");
    }
}

#[test]
fn an_export_with_the_sign_the_other_way_round_is_understood() {
    let comments = COMMENTS.replace("0,1,2,1,1,", "0,1,1,2,1,");
    let (summary, votes) = reconcile(&Export::new("turned", &comments, VOTES).read()).unwrap();
    assert_eq!((summary.reconciled, summary.agree), (2, -1));
    assert_eq!(votes[0].choice, Choice::Support);
}

#[test]
fn a_sign_that_may_mean_both_decides_nothing() {
    let comments = COMMENTS.replace("0,1,2,1,1,", "0,1,1,1,1,");
    let votes = VOTES.replace("1500000000011,x,0,1,1\n", "");
    let error = reconcile(&Export::new("both", &comments, &votes).read()).unwrap_err().to_string();
    assert!(error.contains("comments.csv:1: agrees and disagrees fit both meanings"), "{error}");
}

#[test]
fn a_statement_whose_rows_are_not_what_was_published_stops_the_import() {
    let third = "1500000000003,x,7,1,1,0,1,Shade\n";
    let comments = format!("{COMMENTS}{third}");
    let error = reconcile(&Export::new("differs", &comments, VOTES).read()).unwrap_err().to_string();
    let expected =
        "comments.csv:5: statement 7: agrees 1 and disagrees 0 are published, but its rows in votes.csv are 0 and 0";
    assert!(error.ends_with(expected), "{error}");
    let votes = VOTES.replace("1500000000012,x,0,2,0\n", "1500000000012,x,1,2,1\n");
    let error = reconcile(&Export::new("more", COMMENTS, &votes).read()).unwrap_err().to_string();
    assert!(error.contains("comments.csv:4: statement 1: agrees 0 and disagrees 0 are published"), "{error}");
}

#[test]
fn what_nobody_judged_is_shown_where_the_conversation_showed_it() {
    let comments = format!("{COMMENTS}1500000000003,x,7,1,1,0,0,Shade\n1500000000004,x,8,2,1,1,0,Benches\n");
    let votes = format!("{VOTES}1500000000030,x,7,1,1\n1500000000031,x,8,2,1\n1500000000032,x,8,0,-1\n");
    let conversation = Export::new("unjudged", &comments, &votes).read();
    let (summary, _) = reconcile(&conversation).unwrap();
    assert_eq!((summary.accepted, summary.shown, summary.unseen, summary.rejected), (1, 1, 1, 1));
    assert!(shown(&conversation).contains(&8) && !shown(&conversation).contains(&7));
    let said = summary.to_string();
    assert!(said.contains("1 shown to voters: published"), "{said}");
    assert!(said.contains("1 voted on by nobody but their authors: out of sight"), "{said}");
}

#[test]
fn what_is_broken_is_named_with_file_and_line() {
    let fault = |name: &str, comments: &str, votes: &str| Export::new(name, comments, votes).fault();
    let short = fault("short", COMMENTS, &VOTES.replace("11,x,0,1,1", "11,x,0,1"));
    assert!(short.contains("votes.csv:3: 4 fields where 5 are needed"), "{short}");
    let sign = fault("sign", COMMENTS, &VOTES.replace("12,x,0,2,0", "12,x,0,2,2"));
    assert!(sign.contains("votes.csv:5: vote: 2 is none of -1, 0, 1"), "{sign}");
    let unknown = fault("unknown", COMMENTS, &VOTES.replace("12,x,0,2,0", "12,x,7,2,0"));
    assert!(unknown.contains("votes.csv:5: comment-id: comments.csv has no statement 7"), "{unknown}");
    // The statement before it takes two lines of the file.
    let twice = fault("twice", &COMMENTS.replace("02,x,1,1", "02,x,0,1"), VOTES);
    assert!(twice.contains("comments.csv:4: comment-id: 0 is there twice"), "{twice}");
    let column = fault("column", COMMENTS, &VOTES.replace("voter-id", "voter"));
    assert!(column.contains("votes.csv:1: the columns must be"), "{column}");
}

#[test]
fn a_timestamp_that_is_none_is_named_with_file_and_line() {
    for bad in ["yesterday", "", "-5", "1500000000", "99999999999999999"] {
        let comments = COMMENTS.replace("1500000000002", bad);
        let said = Export::new("comment-time", &comments, VOTES).fault();
        assert!(said.contains("comments.csv:4: timestamp: "), "{said}");
        let votes = VOTES.replace("1500000000020", bad);
        let said = Export::new("vote-time", COMMENTS, &votes).fault();
        assert!(said.contains("votes.csv:4: timestamp: "), "{said}");
    }
}

#[test]
fn a_quotation_mark_that_is_not_closed_is_named_with_file_and_line() {
    let comments = COMMENTS.replace("trams\"", "trams");
    let said = Export::new("quote", &comments, VOTES).fault();
    assert!(said.contains("comments.csv:2: a quotation mark that is never closed"), "{said}");
    let votes = VOTES.replace("12,x,0,2,0", "12,\"x,0,2,0");
    let said = Export::new("vote-quote", COMMENTS, &votes).fault();
    assert!(said.contains("votes.csv:5: a quotation mark that is never closed"), "{said}");
    let export = Export::new("summary-quote", COMMENTS, VOTES);
    fs::write(export.0.join("summary.csv"), "topic,\"Buses\nurl,x\n").unwrap();
    assert!(export.fault().contains("summary.csv:1: a quotation mark that is never closed"), "{}", export.fault());
}

#[test]
fn a_missing_file_is_named_without_a_line() {
    for name in ["summary.csv", "comments.csv", "votes.csv"] {
        let export = Export::new("missing", COMMENTS, VOTES);
        fs::remove_file(export.0.join(name)).unwrap();
        assert!(export.fault().ends_with(&format!("{name}: the file is missing")), "{}", export.fault());
    }
}
