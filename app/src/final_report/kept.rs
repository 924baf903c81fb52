//! What is kept of a version, as JSON.

use report::{ConsultationReport, Words};
use serde::{Deserialize, Serialize};

/// What is kept of a version beside its remarks.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Kept {
    /// The report, its remarks taken out.
    pub report: ConsultationReport,
    /// The words it was written with: a later build must not reword what was published.
    pub words: Words,
    /// How many remarks it has.
    pub remarks: i64,
    /// The names of its files.
    pub files: Vec<String>,
}
