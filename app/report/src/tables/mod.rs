//! The report as three tables, for office programs: summary, remarks, results.

mod summary;

use crate::model::{ConsultationReport, GoalResult, LineResult, Remark, Says, Submitter, Wording};
use crate::words::Words;
use std::borrow::Cow;

/// A cell. Numbers are written as they are counted, so that they can be counted with.
pub(crate) enum Cell<'a> {
    /// Nothing.
    Empty,
    /// Text, and always text.
    Text(Cow<'a, str>),
    /// A whole number.
    Number(u64),
}

impl<'a> From<&'a str> for Cell<'a> {
    fn from(text: &'a str) -> Self {
        if text.is_empty() { Cell::Empty } else { Cell::Text(text.into()) }
    }
}

impl<'a> From<&'a String> for Cell<'a> {
    fn from(text: &'a String) -> Self {
        text.as_str().into()
    }
}

impl From<String> for Cell<'_> {
    fn from(text: String) -> Self {
        if text.is_empty() { Cell::Empty } else { Cell::Text(text.into()) }
    }
}

/// One table: its name, its columns with their width in characters, and its rows, made one by one.
pub(crate) struct Sheet<'a> {
    /// The name of the sheet and of the file.
    pub name: &'a str,
    /// Headers and widths.
    pub columns: Vec<(&'a str, u16)>,
    /// How many rows there will be.
    pub length: usize,
    /// The rows.
    pub rows: Box<dyn Iterator<Item = Vec<Cell<'a>>> + 'a>,
}

/// The three tables.
pub(crate) fn sheets<'a>(report: &'a ConsultationReport, words: &'a Words) -> [Sheet<'a>; 3] {
    [summary::sheet(report, words), remarks(report, words), results(report, words)]
}

fn remarks<'a>(report: &'a ConsultationReport, words: &'a Words) -> Sheet<'a> {
    let said = &words.remarks;
    Sheet {
        name: &words.files.remarks,
        columns: vec![
            (&said.number, 7),
            (&said.channel, 18),
            (&said.submitter, 16),
            (&said.organisation, 24),
            (&said.received, 12),
            (&said.late, 10),
            (&said.part, 24),
            (&said.present, 40),
            (&said.proposed, 40),
            (&said.justification, 60),
            (&said.disposition, 22),
            (&said.reason, 60),
            (&said.changes, 40),
            (&said.withheld, 24),
            (&words.meetings.meeting, 30),
        ],
        length: report.remarks.len(),
        rows: Box::new(report.remarks.iter().map(|remark| row(remark, words))),
    }
}

fn row<'a>(remark: &'a Remark, words: &'a Words) -> Vec<Cell<'a>> {
    let organisation = match &remark.submitter {
        Submitter::Organisation(name) => name.into(),
        Submitter::Person | Submitter::Anonymous => Cell::Empty,
    };
    let (wording, withheld) = match &remark.says {
        Says::Text(wording) => (Some(wording), Cell::Empty),
        Says::Withheld(why) => (None, why.into()),
    };
    let field = |of: fn(&Wording) -> &String| wording.map_or(Cell::Empty, |wording| of(wording).into());
    vec![
        Cell::Number(remark.number),
        words.channel(remark.channel).into(),
        words.submitter(&remark.submitter).into(),
        organisation,
        (&remark.received.iso).into(),
        (if remark.late { &words.frame.yes } else { &words.frame.no }).into(),
        field(|wording| &wording.part),
        field(|wording| &wording.present),
        field(|wording| &wording.proposed),
        field(|wording| &wording.justification),
        words.disposition(remark.position.disposition).into(),
        (&remark.position.reason).into(),
        remark.position.changes.join("\n").into(),
        withheld,
        (&remark.meeting).into(),
    ]
}

fn results<'a>(report: &'a ConsultationReport, words: &'a Words) -> Sheet<'a> {
    let said = &words.results;
    let line = move |goal: &'a GoalResult, line: &'a LineResult| {
        let mut cells: Vec<Cell<'a>> =
            vec![(&goal.code).into(), (&goal.title).into(), (&line.code).into(), (&line.title).into()];
        match line.votes {
            Some(votes) => {
                let all = votes.support + votes.neutral + votes.against;
                cells.extend([votes.support, votes.neutral, votes.against, all].map(Cell::Number));
                let share = |of| Cell::from(words.share(of, all));
                cells.extend([votes.support, votes.neutral, votes.against].map(share));
            }
            None => cells.extend([0; 7].map(|_| Cell::from(&words.results.too_few))),
        }
        cells
    };
    Sheet {
        name: &words.files.results,
        columns: vec![
            (&said.goal_code, 10),
            (&said.goal_title, 40),
            (&said.code, 12),
            (&said.line, 50),
            (&said.support, 10),
            (&said.neutral, 12),
            (&said.against, 10),
            (&said.votes, 10),
            (&said.share_support, 18),
            (&said.share_neutral, 18),
            (&said.share_against, 18),
        ],
        length: report.results.iter().map(|goal| goal.lines.len()).sum(),
        rows: Box::new(report.results.iter().flat_map(move |goal| goal.lines.iter().map(move |of| line(goal, of)))),
    }
}
