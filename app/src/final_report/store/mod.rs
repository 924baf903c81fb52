//! The SQL of reports: versions and their files, and what a report gathers.

mod files;
mod gathered;
mod versions;

pub use files::{file, file_names, put_file, put_remarks, remark_count, remarks};
pub use gathered::{
    Person, RemarkRow, answered, changes, communes_of_letters, meetings_attended, people, remark_rows, strategy_slug,
};
pub use versions::{ask, claim, data, keep_made, publish, published, put_failure, put_progress, version, versions};
