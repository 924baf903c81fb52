//! The moderation's SQL.

mod cases;
mod content;
mod decisions;
mod participants;
mod people;
mod queue;
mod reports;

pub use cases::{close_case, hold_case, open_case};
pub use content::content;
pub use decisions::{
    DECISIONS, NewDecision, decision, decisions, decisions_about, insert_decision, latest_by, latest_hiding, told,
    told_to,
};
pub use participants::{Participant, Proposed, Span, commented, count_recipients, participants, proposed};
pub use people::{moderators, reporters};
pub use queue::{queue, undecided};
pub use reports::{
    NewReport, answer, forget_addresses, insert_report, open_report_of, open_reports, own_report, report_of_receipt,
    reports_to,
};
