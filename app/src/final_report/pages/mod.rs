//! The pages of a report.

mod manage;
mod remarks;
mod show;
mod tables;
mod withheld;

pub use manage::{ManageReportPage, PublishReportPage};
pub use show::{ReportPage, ReportVersionPage};
