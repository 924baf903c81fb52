//! Why an import stopped, told to the person who started it.

use crate::base::error::AppError;
use std::path::PathBuf;

/// Why nothing was imported.
#[derive(Debug, thiserror::Error)]
pub enum ImportError {
    /// A file that an export has is not there.
    #[error("{}: the file is missing", .0.display())]
    Missing(PathBuf),
    /// A file cannot be read.
    #[error("{}: cannot be read: {}", .0.display(), .1)]
    Unreadable(PathBuf, std::io::Error),
    /// A file is not what it should be.
    #[error("{}:{line}: {problem}", file.display())]
    File {
        /// The file.
        file: PathBuf,
        /// The line, from 1.
        line: u64,
        /// What is wrong, in plain English.
        problem: String,
    },
    /// The consultation cannot take the conversation.
    #[error("{0}")]
    Refused(String),
    /// The database refused.
    #[error(transparent)]
    App(#[from] AppError),
}
