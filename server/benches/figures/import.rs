//! A conversation of a million votes, loaded from Polis's export by the program itself.

use super::process::ran;
use super::report::{Figure, Report};
use std::fs::File;
use std::io::{BufWriter, Result, Write};
use std::path::Path;

const VOTES: usize = 1_000_000;
/// Statements of a large conversation.
const STATEMENTS: usize = 500;
/// Each participant votes on so many of them: an export has about as many rows of each.
const EACH: usize = 50;

/// Measures the time and the most memory.
pub async fn add(report: &mut Report) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let export = folder.path().join("export");
    write(&export).expect("an export");
    ran(folder.path(), &["migrate"]);
    let export = export.to_str().expect("a plain path");
    let (took, memory) = ran(folder.path(), &["import", "polis", export, "--consultation", "million"]);
    report.add(Figure::at_most("import of a million votes", took.as_secs_f64(), 60.0, "s"));
    report.add(Figure::at_most("  its memory at most", memory, 300.0, "MiB"));
    let (verified, _) = ran(folder.path(), &["verify"]);
    report.add(Figure::seen("  a recount of them", verified.as_secs_f64(), "s"));
}

/// On which statement the participant's vote of this number is: every fifth vote against, every seventh neither.
fn vote(voter: usize, number: usize) -> (usize, i8) {
    let statement = (voter * 7 + number * 11) % STATEMENTS;
    let sign = match (voter + number * 3) % 35 {
        rest if rest % 5 == 0 => -1,
        rest if rest % 7 == 0 => 0,
        _ => 1,
    };
    (statement, sign)
}

/// The three files, as Polis writes them.
fn write(folder: &Path) -> Result<()> {
    std::fs::create_dir(folder)?;
    std::fs::write(folder.join("summary.csv"), "topic,What should be done first?\nurl,https://pol.is/measured\n")?;
    let mut votes = BufWriter::new(File::create(folder.join("votes.csv"))?);
    writeln!(votes, "timestamp,datetime,comment-id,voter-id,vote")?;
    let mut counts = vec![(0, 0); STATEMENTS];
    for row in 0..VOTES {
        // People come and go: the rows of one stand far from each other.
        let (voter, number) = (row % (VOTES / EACH), row / (VOTES / EACH));
        let (statement, sign) = vote(voter, number);
        counts[statement].0 += usize::from(sign == 1);
        counts[statement].1 += usize::from(sign == -1);
        let at = 1_500_000_000_000 + row;
        writeln!(
            votes,
            "{at},Fri Jul 14 2017 02:40:00 GMT+0000 (Coordinated Universal Time),{statement},{voter},{sign}"
        )?;
    }
    votes.flush()?;
    let mut comments = BufWriter::new(File::create(folder.join("comments.csv"))?);
    writeln!(comments, "timestamp,datetime,comment-id,author-id,agrees,disagrees,moderated,comment-body")?;
    for (statement, (agrees, disagrees)) in counts.iter().enumerate() {
        writeln!(
            comments,
            "{},x,{statement},{statement},{agrees},{disagrees},1,\"Open the schools in the evening, number {statement}\"",
            1_500_000_000_000 + statement
        )?;
    }
    comments.flush()
}
