//! The report as it is read: one order of headings, paragraphs, facts and tables for the PDF and the DOCX.

mod front;

use crate::model::{ConsultationReport, Language, Remark, Says, Submitter};
use crate::said::fill;
use crate::words::Words;
use crate::{Follow, ReportError, tell_progress};
use std::borrow::Cow;

/// A name and what stands beside it.
pub(crate) struct Fact<'a> {
    /// The name.
    pub label: &'a str,
    /// The text.
    pub text: Cow<'a, str>,
    /// Its language, where it is another than the report's.
    pub language: Option<Language>,
}

impl<'a> Fact<'a> {
    /// A fact in the report's own language.
    pub fn new(label: &'a str, text: impl Into<Cow<'a, str>>) -> Self {
        Self { label, text: text.into(), language: None }
    }
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
    /// What it is about.
    pub title: Cow<'a, str>,
    /// Whether the title stands above it, as a caption; where the heading said it already, only programs are told.
    pub is_captioned: bool,
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
        tell_remark(remark, report.language, words, sink)?;
        if (index + 1) % STEP == 0 {
            tell_progress(&mut *follow, index + 1, total)?;
        }
    }
    tell_progress(follow, total, total)
}

fn tell_remark(remark: &Remark, language: Language, words: &Words, sink: &mut dyn Sink) -> Result<(), ReportError> {
    let said = &words.remarks;
    let heading = if remark.late { &said.remark_late } else { &said.remark };
    sink.heading(3, &fill(heading, &[("number", &remark.number.to_string())]))?;
    let mut facts = Vec::with_capacity(13);
    facts.push(Fact::new(&said.channel, words.channel(remark.channel)));
    facts.push(Fact::new(&said.submitter, words.submitter(&remark.submitter)));
    if let Submitter::Organisation(name) = &remark.submitter {
        facts.push(Fact::new(&said.organisation, name));
    }
    facts.push(Fact::new(&said.received, &remark.received.said));
    facts.push(Fact::new(&words.meetings.meeting, &remark.meeting));
    match &remark.says {
        Says::Text(wording) => {
            // A voice that reads Lithuanian by Polish rules is not understood.
            let other = (wording.language != language).then_some(wording.language);
            facts.push(Fact { language: other, ..Fact::new(&said.part, &wording.part) });
            facts.push(Fact { language: other, ..Fact::new(&said.present, &wording.present) });
            facts.push(Fact { language: other, ..Fact::new(&said.proposed, &wording.proposed) });
            facts.push(Fact { language: other, ..Fact::new(&said.justification, &wording.justification) });
        }
        Says::Withheld(why) => facts.push(Fact::new(&said.withheld, why)),
    }
    facts.push(Fact::new(&said.disposition, words.disposition(remark.position.disposition)));
    facts.push(Fact::new(&said.reason, &remark.position.reason));
    facts.push(Fact::new(&said.changes, remark.position.changes.join("\n")));
    // What nobody filled in is left out: a name with nothing beside it says nothing to who listens.
    facts.retain(|fact| !fact.text.trim().is_empty());
    sink.facts(&facts)
}
