//! Reading the files of an export. Anything unexpected stops with file and line.

use super::fault::ImportError;
use super::quotes;
use crate::base::error::ErrorCode;
use crate::base::i18n::Lang;
use crate::base::text;
use crate::proposals::rules::BODY_MAX;
use csv::{Position, StringRecord};
use data_encoding::HEXLOWER;
use sha2::{Digest, Sha256};
use std::collections::HashMap;
use std::fs;
use std::io::{ErrorKind, Read as _};
use std::path::{Path, PathBuf};

/// The first moment of the century, in milliseconds since 1970 UTC: Polis is younger.
const EARLIEST: i64 = 946_684_800_000;
/// The first moment after it.
const LATEST: i64 = 4_102_444_800_000;

/// The most bytes of a file: some five million votes.
const MAX_FILE: u64 = 200 * 1024 * 1024;
/// The most characters of a topic: it becomes the consultation's title.
const TOPIC_MAX: usize = 300;
/// The most characters of an address.
const URL_MAX: usize = 500;

/// A conversation as it was exported.
#[derive(Clone, Debug)]
pub struct Conversation {
    /// `comments.csv`.
    pub comments: PathBuf,
    /// What it was about.
    pub topic: String,
    /// Its address; may be empty.
    pub url: String,
    /// The statements, by their numbers.
    pub statements: Vec<Statement>,
    /// Every row cast, in the order of the file.
    pub votes: Vec<Row>,
    /// SHA-256 over the files: the same folder a second time is known by it.
    pub digest: String,
}

/// A statement of a conversation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Statement {
    /// Its number.
    pub id: u32,
    /// Its line in `comments.csv`, from 1.
    pub line: u64,
    /// The number of the participant who wrote it.
    pub author: u32,
    /// What it says.
    pub text: String,
    /// Rows cast in agreement, as published.
    pub agrees: i64,
    /// Rows cast in disagreement, as published.
    pub disagrees: i64,
    /// What the conversation's moderators said.
    pub moderated: Moderated,
}

/// What the moderators of a conversation said of a statement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Moderated {
    /// −1
    Rejected,
    /// 0
    NotJudged,
    /// 1
    Accepted,
}

/// One row of `votes.csv`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Row {
    /// Milliseconds since 1970 UTC.
    pub cast_at: i64,
    /// The statement's number.
    pub statement: u32,
    /// The participant's number.
    pub voter: u32,
    /// −1, 0 or 1.
    pub sign: i8,
}

/// Reads an export.
///
/// # Errors
/// [`ImportError::File`] for the first thing that is wrong.
pub fn read(folder: &Path) -> Result<Conversation, ImportError> {
    let [summary, comments, votes] = ["summary.csv", "comments.csv", "votes.csv"].map(|name| Table::open(folder, name));
    let (summary, comments, votes) = (summary?, comments?, votes?);
    let mut hash = Sha256::new();
    for table in [&summary, &comments, &votes] {
        hash.update((table.text.len() as u64).to_be_bytes());
        hash.update(&table.text);
    }
    let facts = facts(&summary)?;
    let statements = statements(&comments)?;
    let votes = rows(&votes, &statements)?;
    // Judged as a form judges what is typed: the pages show it in the same places.
    let fact = |name: &str, most: usize| {
        let (at, value) = facts.get(name).map_or((1, ""), |(at, value)| (*at, value.as_str()));
        text::line(value, 0, most).map_err(|code| summary.refuse(at, name, code))
    };
    let topic = Some(fact("topic", TOPIC_MAX)?).filter(|topic| !topic.is_empty());
    let topic = topic.ok_or_else(|| summary.fault(1, "no topic: a line `topic,…` is missing"))?;
    let (comments, url) = (comments.path, fact("url", URL_MAX)?);
    Ok(Conversation { comments, topic, url, statements, votes, digest: HEXLOWER.encode(&hash.finalize()) })
}

/// A file, and no more of it than a byte too much.
fn bounded(path: &Path) -> std::io::Result<Vec<u8>> {
    let file = fs::File::open(path)?;
    // As much as it says of itself, or a large one would be held twice while there is room made for its next part.
    let size = file.metadata()?.len().min(MAX_FILE) + 1;
    let mut text = Vec::with_capacity(usize::try_from(size).unwrap_or_default());
    file.take(MAX_FILE + 1).read_to_end(&mut text)?;
    Ok(text)
}

struct Table {
    path: PathBuf,
    text: Vec<u8>,
}

impl Table {
    fn open(folder: &Path, name: &str) -> Result<Self, ImportError> {
        let path = folder.join(name);
        let table = match bounded(&path) {
            Ok(text) => Self { path, text },
            Err(cause) if cause.kind() == ErrorKind::NotFound => return Err(ImportError::Missing(path)),
            Err(cause) => return Err(ImportError::Unreadable(path, cause)),
        };
        if table.text.len() as u64 > MAX_FILE {
            return Err(table.fault(1, format!("is longer than {MAX_FILE} bytes")));
        }
        match quotes::first_bad(&table.text) {
            Some(bad) => Err(table.fault(bad.line, bad.problem)),
            None => Ok(table),
        }
    }

    fn fault(&self, line: u64, problem: impl Into<String>) -> ImportError {
        ImportError::File { file: self.path.clone(), line, problem: problem.into() }
    }

    /// What a form would say of a field.
    fn refuse(&self, line: u64, field: &str, code: ErrorCode) -> ImportError {
        self.fault(line, format!("{field}: {}", Lang::En.error(code)))
    }

    fn reader(&self, has_headers: bool) -> csv::Reader<&[u8]> {
        csv::ReaderBuilder::new().has_headers(has_headers).flexible(!has_headers).from_reader(self.text.as_slice())
    }

    fn broken(&self, cause: &csv::Error) -> ImportError {
        self.fault(cause.position().map_or(1, Position::line), broken(cause))
    }

    /// Gives away each record in turn, held only so long: a large conversation has millions.
    fn each(
        &self,
        mut reader: csv::Reader<&[u8]>,
        mut take: impl FnMut(&StringRecord) -> Result<(), ImportError>,
    ) -> Result<(), ImportError> {
        let mut record = StringRecord::new();
        while reader.read_record(&mut record).map_err(|cause| self.broken(&cause))? {
            take(&record)?;
        }
        Ok(())
    }

    /// Each record of a table whose columns must be exactly these, in this order.
    fn each_with_columns(
        &self,
        columns: &[&str],
        take: impl FnMut(&StringRecord) -> Result<(), ImportError>,
    ) -> Result<(), ImportError> {
        let mut reader = self.reader(true);
        let headers = reader.headers().map_err(|cause| self.broken(&cause))?;
        if !headers.iter().map(|name| name.trim_start_matches('\u{FEFF}')).eq(columns.iter().copied()) {
            let found = headers.iter().collect::<Vec<_>>().join(",");
            return Err(self.fault(1, format!("the columns must be {}, not {found}", columns.join(","))));
        }
        self.each(reader, take)
    }

    fn number<T: std::str::FromStr>(&self, record: &StringRecord, at: usize, name: &str) -> Result<T, ImportError> {
        let text = record.get(at).unwrap_or_default();
        text.parse().map_err(|_| self.fault(line(record), format!("{name}: {text:?} is not a number that fits here")))
    }

    /// Milliseconds since 1970 UTC, as an export of this century has them: seconds, or a date in words, are none.
    fn moment(&self, record: &StringRecord) -> Result<i64, ImportError> {
        let moment: i64 = self.number(record, 0, "timestamp")?;
        if (EARLIEST..LATEST).contains(&moment) {
            Ok(moment)
        } else {
            let problem = format!("timestamp: {moment} is no moment of this century in milliseconds since 1970");
            Err(self.fault(line(record), problem))
        }
    }

    fn sign(&self, record: &StringRecord, at: usize, name: &str) -> Result<i8, ImportError> {
        match self.number(record, at, name)? {
            sign @ -1..=1 => Ok(sign),
            other => Err(self.fault(line(record), format!("{name}: {other} is none of -1, 0, 1"))),
        }
    }
}

fn line(record: &StringRecord) -> u64 {
    record.position().map_or(1, Position::line)
}

fn broken(cause: &csv::Error) -> String {
    match cause.kind() {
        csv::ErrorKind::UnequalLengths { expected_len, len, .. } => {
            format!("{len} fields where {expected_len} are needed")
        }
        csv::ErrorKind::Utf8 { .. } => "is not UTF-8".to_owned(),
        _ => cause.to_string(),
    }
}

/// The facts of a conversation by their names, each with its line.
fn facts(table: &Table) -> Result<HashMap<String, (u64, String)>, ImportError> {
    let mut facts = HashMap::new();
    table.each(table.reader(false), |record| {
        let (Some(name), Some(value), 2) = (record.get(0), record.get(1), record.len()) else {
            let problem = format!("{} fields where 2 are needed: a name and a value", record.len());
            return Err(table.fault(line(record), problem));
        };
        facts.insert(name.trim_start_matches('\u{FEFF}').to_owned(), (line(record), value.to_owned()));
        Ok(())
    })?;
    Ok(facts)
}

fn statements(table: &Table) -> Result<Vec<Statement>, ImportError> {
    let columns =
        ["timestamp", "datetime", "comment-id", "author-id", "agrees", "disagrees", "moderated", "comment-body"];
    let mut statements = HashMap::new();
    table.each_with_columns(&columns, |record| {
        table.moment(record)?;
        let statement = Statement {
            id: table.number(record, 2, "comment-id")?,
            line: line(record),
            author: table.number(record, 3, "author-id")?,
            agrees: table.number(record, 4, "agrees")?,
            disagrees: table.number(record, 5, "disagrees")?,
            moderated: match table.sign(record, 6, "moderated")? {
                -1 => Moderated::Rejected,
                0 => Moderated::NotJudged,
                _ => Moderated::Accepted,
            },
            text: text::lines(record.get(7).unwrap_or_default(), 1, BODY_MAX)
                .map_err(|code| table.refuse(line(record), "comment-body", code))?,
        };
        let id = statement.id;
        if statements.insert(id, statement).is_some() {
            return Err(table.fault(line(record), format!("comment-id: {id} is there twice")));
        }
        Ok(())
    })?;
    let mut statements: Vec<Statement> = statements.into_values().collect();
    statements.sort_by_key(|statement| statement.id);
    Ok(statements)
}

fn rows(table: &Table, statements: &[Statement]) -> Result<Vec<Row>, ImportError> {
    let mut rows = Vec::new();
    table.each_with_columns(&["timestamp", "datetime", "comment-id", "voter-id", "vote"], |record| {
        let row = Row {
            cast_at: table.moment(record)?,
            statement: table.number(record, 2, "comment-id")?,
            voter: table.number(record, 3, "voter-id")?,
            sign: table.sign(record, 4, "vote")?,
        };
        if statements.binary_search_by_key(&row.statement, |statement| statement.id).is_err() {
            return Err(
                table.fault(line(record), format!("comment-id: comments.csv has no statement {}", row.statement))
            );
        }
        rows.push(row);
        Ok(())
    })?;
    Ok(rows)
}
