//! The report as a DOCX: an archive of a few XML parts, of which only the document itself grows.

mod body;
mod parts;
mod xml;

use crate::model::ConsultationReport;
use crate::tell::tell;
use crate::words::Words;
use crate::{Follow, ReportError};
use body::Body;
use std::io::{Cursor, Write};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

impl From<zip::result::ZipError> for ReportError {
    fn from(cause: zip::result::ZipError) -> Self {
        ReportError::Write(cause.to_string())
    }
}

/// The report as a document for word processors: headings by style, tables with a header row that comes again on each page,
/// page numbers, the language of the document. Text is written into the archive as it is told.
///
/// # Errors
/// When `follow` stops it.
pub fn docx(report: &ConsultationReport, words: &Words, follow: Follow<'_>) -> Result<Vec<u8>, ReportError> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    // The archive's own time stays the format's zero: the same report gives the same bytes.
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default());
    for (name, content) in parts::parts(report, words) {
        archive.start_file(name, options)?;
        archive.write_all(content.as_bytes())?;
    }
    archive.start_file("word/document.xml", options)?;
    let mut body = Body::new(&mut archive);
    body.begin()?;
    tell(report, words, follow, &mut body)?;
    body.end()?;
    Ok(archive.finish()?.into_inner())
}
