//! The three tables as CSV files.

use crate::model::ConsultationReport;
use crate::tables::{Cell, Sheet, sheets};
use crate::text::{clean, harmless};
use crate::words::Words;
use crate::{Follow, ReportError, tell_progress};

/// One table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CsvFile {
    /// Its name without an ending, from [`crate::FilesWords`].
    pub name: String,
    /// CSV (RFC 4180) in UTF-8 with a byte order mark, so that office programs read the letters right.
    pub bytes: Vec<u8>,
}

/// Summary, remarks and results, each as CSV. Text that office programs would take for a formula is made harmless.
///
/// # Errors
/// When `follow` stops it.
pub fn csv(report: &ConsultationReport, words: &Words, follow: Follow<'_>) -> Result<[CsvFile; 3], ReportError> {
    let [summary, remarks, results] = sheets(report, words);
    let summary = file(summary, &mut |_| Ok(()))?;
    let total = remarks.length;
    let remarks = file(remarks, &mut |done| tell_progress(&mut *follow, done, total))?;
    Ok([summary, remarks, file(results, &mut |_| Ok(()))?])
}

fn file(sheet: Sheet<'_>, told: &mut dyn FnMut(usize) -> Result<(), ReportError>) -> Result<CsvFile, ReportError> {
    let failed = |cause: csv::Error| ReportError::Write(cause.to_string());
    let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(b"\xEF\xBB\xBF".to_vec());
    writer.write_record(sheet.columns.iter().map(|(name, _)| harmless(name))).map_err(failed)?;
    for (index, row) in sheet.rows.enumerate() {
        writer.write_record(row.iter().map(said)).map_err(failed)?;
        told(index + 1)?;
    }
    let bytes = writer.into_inner().map_err(|cause| ReportError::Write(cause.to_string()))?;
    Ok(CsvFile { name: sheet.name.to_owned(), bytes })
}

fn said(cell: &Cell<'_>) -> String {
    match cell {
        Cell::Empty => String::new(),
        Cell::Text(text) => harmless(&clean(text)),
        Cell::Number(number) => number.to_string(),
    }
}
