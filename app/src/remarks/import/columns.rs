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

/// The language of rows that name none: that of the headings where they are of one alone, else the reader's.
pub fn usual(lines: &[Line], reader: Lang) -> Lang {
    let Some(head) = lines.first() else { return reader };
    let known = |lang: Lang| {
        let is_called = |heading: &String| {
            let heading = heading.to_lowercase();
            Column::ALL.iter().any(|column| label(lang, *column).to_lowercase() == heading)
        };
        head.cells.iter().filter(|heading| is_called(heading)).count()
    };
    let counts = Lang::ALL.map(|lang| (lang, known(lang)));
    let most = counts.iter().map(|(_, count)| *count).max().unwrap_or(0);
    let best: Vec<Lang> =
        counts.iter().filter(|(_, count)| *count == most && most > 0).map(|(lang, _)| *lang).collect();
    match best[..] {
        [one] => one,
        _ => reader,
    }
}

/// Whether every row names its language itself.
pub fn names_languages(lines: &[Line]) -> bool {
    let Some((head, rows)) = lines.split_first() else { return true };
    let place = head.cells.iter().position(|heading| column(heading) == Some(Column::Language));
    place.is_some_and(|place| rows.iter().all(|row| row.cells.get(place).is_some_and(|cell| !cell.is_empty())))
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

/// The words that a column knows, in the reader's language; none where it takes any.
pub fn allowed(t: Lang, column: Column) -> Vec<&'static str> {
    match column {
        Column::Channel => {
            let all = Channel::ALL.into_iter().filter(|channel| *channel != Channel::Web);
            all.map(|channel| channel_word(t, channel)).collect()
        }
        Column::Submitter => Submitter::ALL.into_iter().map(|kind| submitter_word(t, kind)).collect(),
        Column::Language => Lang::ALL.into_iter().map(Lang::native_name).collect(),
        _ => Vec::new(),
    }
}

/// The fault of a value in a line.
pub(in crate::remarks) fn fault(line: usize, field: &str, code: ErrorCode) -> Fault {
    Fault { line: Some(line), column: Column::from_name(field), what: What::Value(code) }
}
