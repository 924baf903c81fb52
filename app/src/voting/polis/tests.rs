//! Exports that are fine, odd or broken.

use super::files::{self, Conversation};
use super::reconcile::reconcile;
use crate::voting::model::Choice;
use std::fs;
use std::path::PathBuf;

const COMMENTS: &str = "timestamp,datetime,comment-id,author-id,agrees,disagrees,moderated,comment-body\n\
    1,x,0,1,2,1,1,\"Buses, and\ntrams\"\n\
    2,x,1,1,0,0,-1,Nonsense\n";
const VOTES: &str = "timestamp,datetime,comment-id,voter-id,vote\n10,x,0,0,1\n11,x,0,1,1\n20,x,0,0,-1\n12,x,0,2,0\n";
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
fn an_export_with_the_sign_the_other_way_round_is_understood() {
    let comments = COMMENTS.replace("0,1,2,1,1,", "0,1,1,2,1,");
    let (summary, votes) = reconcile(&Export::new("turned", &comments, VOTES).read()).unwrap();
    assert_eq!((summary.reconciled, summary.agree), (2, -1));
    assert_eq!(votes[0].choice, Choice::Support);
}

#[test]
fn columns_that_fit_both_signs_decide_nothing() {
    let comments = COMMENTS.replace("0,1,2,1,1,", "0,1,9,9,1,");
    assert!(reconcile(&Export::new("both", &comments, VOTES).read()).is_none());
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
    let twice = fault("twice", &COMMENTS.replace("2,x,1,1", "2,x,0,1"), VOTES);
    assert!(twice.contains("comments.csv:4: comment-id: 0 is there twice"), "{twice}");
    let column = fault("column", COMMENTS, &VOTES.replace("voter-id", "voter"));
    assert!(column.contains("votes.csv:1: the columns must be"), "{column}");
}

#[test]
fn a_missing_file_is_named() {
    let export = Export::new("missing", COMMENTS, VOTES);
    fs::remove_file(export.0.join("votes.csv")).unwrap();
    assert!(export.fault().contains("votes.csv:1: cannot be read"), "{}", export.fault());
}
