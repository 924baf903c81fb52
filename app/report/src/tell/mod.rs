//! The report as it is read: one order of headings, paragraphs, facts and tables for the PDF and the DOCX.

mod front;

use crate::model::{ConsultationReport, Remark, Says, Submitter};
use crate::words::Words;
use crate::said::fill;
use crate::{Follow, ReportError, tell_progress};
use std::borrow::Cow;

/// A name and what stands beside it.
pub(crate) struct Fact<'a> {
    /// The name.
    pub label: &'a str,
    /// The text.
    pub text: Cow<'a, str>,
}

/// A column of a table.
pub(crate) struct Column<'a> {
    /// Its header.
    pub name: &'a str,
    /// How wide it is beside the others.
    pub weight: u16,
    /// Whether it holds numbers, which stand at the right.
    pub numeric: bool,
}

/// A small table; the first cell of a row is its header.
pub(crate) struct Table<'a> {
    /// Its caption.
    pub caption: Cow<'a, str>,
    /// Its columns.
    pub columns: Vec<Column<'a>>,
    /// Its rows, each with a cell for every column.
    pub rows: Vec<Vec<Cow<'a, str>>>,
}

/// A document that is written from its beginning to its end.
pub(crate) trait Sink {
    /// A heading of level 1 (the title), 2 (a chapter) or 3.
    fn heading(&mut self, level: u8, text: &str) -> Result<(), ReportError>;
    /// A paragraph; line breaks stay.
    fn paragraph(&mut self, text: &str) -> Result<(), ReportError>;
    /// Facts, one under another.
    fn facts(&mut self, facts: &[Fact<'_>]) -> Result<(), ReportError>;
    /// A table.
    fn table(&mut self, table: &Table<'_>) -> Result<(), ReportError>;
}

/// After so many remarks whoever follows is told.
const STEP: usize = 25;

/// Tells the whole report.
pub(crate) fn tell(
    report: &ConsultationReport,
    words: &Words,
    follow: Follow<'_>,
    sink: &mut dyn Sink,
) -> Result<(), ReportError> {
    let total = report.remarks.len();
    tell_progress(&mut *follow, 0, total)?;
    front::title(report, words, sink)?;
    front::legal(report, words, sink)?;
    front::channels(report, words, sink)?;
    front::meetings(report, words, sink)?;
    front::participation(report, words, sink)?;
    front::results(report, words, sink)?;
    front::addressees(report, words, sink)?;
    front::hidden(report, words, sink)?;
    sink.heading(2, &words.remarks.heading)?;
    sink.paragraph(&words.remarks.privacy)?;
    if report.remarks.is_empty() {
        sink.paragraph(&words.remarks.none)?;
    }
    for (index, remark) in report.remarks.iter().enumerate() {
        tell_remark(remark, words, sink)?;
        if (index + 1) % STEP == 0 {
            tell_progress(&mut *follow, index + 1, total)?;
        }
    }
    tell_progress(follow, total, total)
}

fn tell_remark(remark: &Remark, words: &Words, sink: &mut dyn Sink) -> Result<(), ReportError> {
    let said = &words.remarks;
    let heading = if remark.late { &said.remark_late } else { &said.remark };
    sink.heading(3, &fill(heading, &[("number", &remark.number.to_string())]))?;
    let mut facts = Vec::with_capacity(10);
    let mut fact = |label, text: Cow<'_, str>| {
        // What nobody filled in is left out: an empty answer beside a name says nothing to who listens.
        if !text.trim().is_empty() {
            facts.push(Fact { label, text: Cow::Owned(text.into_owned()) });
        }
    };
    fact(&said.channel, words.channel(remark.channel).into());
    fact(&said.submitter, words.submitter(&remark.submitter).into());
    if let Submitter::Organisation(name) = &remark.submitter {
        fact(&said.organisation, name.into());
    }
    fact(&said.received, (&remark.received.said).into());
    match &remark.says {
        Says::Text(wording) => {
            fact(&said.part, (&wording.part).into());
            fact(&said.present, (&wording.present).into());
            fact(&said.proposed, (&wording.proposed).into());
            fact(&said.justification, (&wording.justification).into());
        }
        Says::Withheld(why) => fact(&said.withheld, why.into()),
    }
    fact(&said.disposition, words.disposition(remark.position.disposition).into());
    fact(&said.reason, (&remark.position.reason).into());
    fact(&said.changes, remark.position.changes.join("\n").into());
    sink.facts(&facts)
}
