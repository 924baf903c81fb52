//! What the columns of a table mean.

use super::{Fault, Line, What};
use crate::base::choice::choice;
use crate::base::error::ErrorCode;
use crate::base::i18n::Lang;
use crate::remarks::actions::Entry;
use crate::remarks::model::{Channel, Submitter};
use crate::remarks::pages::{channel_word, submitter_word};
use std::collections::BTreeMap;

choice! {
    /// A column of a table of remarks.
    pub enum Column {
        /// How it came.
        Channel = "channel",
        /// When.
        Received = "received",
        /// Who submits, in kind.
        Submitter = "submitter",
        /// Who.
        Name = "name",
        /// Where to answer.
        Address = "address",
        /// By what right.
        Mandate = "mandate",
        /// Of which commune.
        Territory = "territory",
        /// At which meeting.
        Meeting = "meeting",
        /// On which day that was.
        MeetingOn = "meeting_on",
        /// About which document.
        Document = "document",
        /// About which part of it.
        Part = "part",
        /// How it reads.
        Present = "present",
        /// How it should read.
        Proposed = "proposed",
        /// Why.
        Justification = "justification",
        /// In which language.
        Language = "language",
    }
}

/// Those that every table has.
const NEEDED: [Column; 3] = [Column::Channel, Column::Received, Column::Justification];

/// The heading of a column.
pub fn label(t: Lang, column: Column) -> &'static str {
    match column {
        Column::Channel => t.remarks_channel(),
        Column::Received => t.remarks_received(),
        Column::Submitter => t.remarks_submitter(),
        Column::Name => t.remarks_name(),
        Column::Address => t.remarks_address(),
        Column::Mandate => t.remarks_mandate(),
        Column::Territory => t.remarks_commune(),
        Column::Meeting => t.remarks_meeting(),
        Column::MeetingOn => t.remarks_meeting_on(),
        Column::Document => t.remarks_document(),
        Column::Part => t.remarks_part(),
        Column::Present => t.remarks_present(),
        Column::Proposed => t.remarks_proposed(),
        Column::Justification => t.remarks_justification(),
        Column::Language => t.remarks_language(),
    }
}

/// The column of a heading in any language, or by its own name.
fn column(heading: &str) -> Option<Column> {
    let heading = heading.to_lowercase();
    let is_called = |column: Column| Lang::ALL.iter().any(|lang| label(*lang, column).to_lowercase() == heading);
    Column::ALL.into_iter().find(|column| column.name() == heading || is_called(*column))
}

/// The entries of a table, each with its line. `usual` is the language of those that name none.
///
/// # Errors
/// Everything that is wrong with the headings.
pub fn entries(lines: &[Line], usual: Lang) -> Result<Vec<(usize, Entry)>, Vec<Fault>> {
    let Some((head, rows)) = lines.split_first() else { return Err(vec![Fault::of_file(What::Empty)]) };
    let mut faults = Vec::new();
    let mut places: BTreeMap<Column, usize> = BTreeMap::new();
    for (place, heading) in head.cells.iter().enumerate().filter(|(_, heading)| !heading.is_empty()) {
        let at = |column, what| Fault { line: Some(head.number), column, what };
        match column(heading) {
            None => faults.push(at(None, What::UnknownColumn(heading.chars().take(80).collect()))),
            Some(column) if places.insert(column, place).is_some() => faults.push(at(Some(column), What::Twice)),
            Some(_) => {}
        }
    }
    let missing = NEEDED.into_iter().filter(|column| !places.contains_key(column));
    faults.extend(missing.map(|column| Fault { line: Some(head.number), column: Some(column), what: What::Missing }));
    if !faults.is_empty() {
        return Err(faults);
    }
    let entry = |line: &Line| {
        let cell = |column| places.get(&column).and_then(|place| line.cells.get(*place)).cloned().unwrap_or_default();
        let language = match cell(Column::Language) {
            empty if empty.is_empty() => usual.code().to_owned(),
            code => language(&code),
        };
        let entry = Entry {
            channel: named(&cell(Column::Channel), &Channel::ALL.map(|one| (one.name(), one)), channel_word),
            received: cell(Column::Received),
            submitter: match cell(Column::Submitter) {
                empty if empty.is_empty() => Submitter::Person.name().to_owned(),
                kind => named(&kind, &Submitter::ALL.map(|one| (one.name(), one)), submitter_word),
            },
            name: cell(Column::Name),
            address: cell(Column::Address),
            mandate: cell(Column::Mandate),
            territory: cell(Column::Territory),
            meeting_code: String::new(),
            meeting: cell(Column::Meeting),
            meeting_on: cell(Column::MeetingOn),
            document: cell(Column::Document),
            part: cell(Column::Part),
            present: cell(Column::Present),
            proposed: cell(Column::Proposed),
            justification: cell(Column::Justification),
            language,
        };
        (line.number, entry)
    };
    Ok(rows.iter().map(entry).collect())
}

/// The name of a choice that is written as a word of any language; as it was written where it is none.
fn named<T: Copy>(written: &str, all: &[(&'static str, T)], word: fn(Lang, T) -> &'static str) -> String {
    let lower = written.to_lowercase();
    let is_it = |one: T| Lang::ALL.iter().any(|lang| word(*lang, one).to_lowercase() == lower);
    let found = all.iter().find(|(name, one)| *name == lower || is_it(*one));
    found.map_or_else(|| written.to_owned(), |(name, _)| (*name).to_owned())
}

/// The code of a language that is named by its code or by its own name.
fn language(written: &str) -> String {
    let lower = written.to_lowercase();
    let found = Lang::ALL.into_iter().find(|lang| lang.code() == lower || lang.native_name().to_lowercase() == lower);
    found.map_or_else(|| written.to_owned(), |lang| lang.code().to_owned())
}

/// The fault of a value in a line.
pub(in crate::remarks) fn fault(line: usize, field: &str, code: ErrorCode) -> Fault {
    Fault { line: Some(line), column: Column::from_name(field), what: What::Value(code) }
}
