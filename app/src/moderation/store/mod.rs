//! The moderation's SQL.

mod cases;
mod content;
mod decisions;
mod participants;
mod people;
mod queue;
mod reports;
mod statements;

pub use cases::{close_case, hold_case, open_case};
pub use content::{content, request};
pub use decisions::{
    DECISIONS, Kept, NewDecision, decision, decision_by_id, decisions, decisions_about, decisions_of_author,
    forget_person, insert_decision, kept, latest_by, latest_hiding, stated, told, told_to,
};
pub use participants::{Participant, Proposed, Span, commented, count_recipients, participants, proposed};
pub use people::{
    Errand, appeal_reasons, drop_errand, insert_errand, moderators, next_errand, put_errand, reporter, reporters,
};
pub use queue::{queue, undecided};
pub use reports::{
    NewReport, answer, count_open_reports, forget_addresses, has_reported, insert_report, open_report_of, open_reports,
    own_report, report_of_receipt, reports_to,
};
pub use statements::{Sender, put_statement, sender, statement_of};
