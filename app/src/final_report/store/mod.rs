//! The SQL of reports: versions and their files, and what a report gathers.

mod files;
mod gathered;
mod masked;
mod versions;

pub use files::{Told, file, file_names, put_file, put_remarks, remark_count, remarks, told};
pub use gathered::{RemarkRow, answered, changes, meetings_attended, remark_rows, strategy_slug};
pub use masked::{Masked, masked};
pub use versions::{
    ask, claim, data, keep_made, public, publish, published, put_failure, put_progress, version, versions,
    versions_and_data,
};
