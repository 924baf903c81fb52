//! The SQL of monitoring.

mod duties;
mod reports;
mod years;

pub use duties::{
    Asked, Late, Unanswered, administrators, asked, duties, forget_reminders, late, officers, put_officer,
    put_reminder, reminded, unanswered, vacate,
};
pub use reports::{put_report, report, reports, state_counts};
pub use years::{insert_year, lock_year, publish_year, published, year, years};
