//! The consultation report: from one [`ConsultationReport`] a tagged PDF, a DOCX, an XLSX and CSV files.
//!
//! The crate knows no database and no web. It says nothing in words of its own either: every fixed sentence comes in
//! [`Words`], in the language of the report. The same report and the same words give the same bytes, on any day.
//!
//! A report of 5,000 remarks takes seconds and tens of megabytes (`cargo run -p report --release --example five_thousand`),
//! but too long for a request: it is made in a worker, which follows its [`Progress`] and may stop it.

mod csv_files;
mod docx;
mod model;
mod pdf;
mod said;
mod tables;
mod tell;
mod text;
mod words;
mod xlsx;

pub use csv_files::{CsvFile, csv};
pub use docx::docx;
pub use model::*;
pub use pdf::pdf;
pub use words::*;
pub use xlsx::xlsx;

use std::ops::ControlFlow;

/// How far a file is: remarks that are written, of all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// Remarks written so far.
    pub done: usize,
    /// All remarks.
    pub total: usize,
}

/// Is told how far a file is, and says whether to go on. [`ControlFlow::Break`] stops with [`ReportError::Cancelled`].
pub type Follow<'f> = &'f mut dyn FnMut(Progress) -> ControlFlow<()>;

/// Why there is no file.
#[derive(Debug, thiserror::Error)]
pub enum ReportError {
    /// Whoever follows it said so.
    #[error("cancelled")]
    Cancelled,
    /// The PDF would break PDF/UA-1, or its font is damaged.
    #[error("PDF: {0}")]
    Pdf(String),
    /// The archive or a temporary file could not be written.
    #[error("cannot write: {0}")]
    Write(String),
}

impl From<std::io::Error> for ReportError {
    fn from(cause: std::io::Error) -> Self {
        ReportError::Write(cause.to_string())
    }
}

/// Tells `follow` that `done` remarks of `total` are written.
pub(crate) fn tell_progress(follow: Follow<'_>, done: usize, total: usize) -> Result<(), ReportError> {
    match follow(Progress { done, total }) {
        ControlFlow::Continue(()) => Ok(()),
        ControlFlow::Break(()) => Err(ReportError::Cancelled),
    }
}
