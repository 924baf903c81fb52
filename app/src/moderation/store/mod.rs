//! The moderation's SQL.

mod content;
mod decisions;
mod participants;
mod people;
mod queue;
mod reports;

pub use content::content;
pub use decisions::{DECISIONS, NewDecision, decision, decisions, decisions_about, insert_decision, latest_by};
pub use participants::{Participant, Proposed, Span, commented, count_recipients, participants, proposed};
pub use people::reporters;
pub use queue::{queue, undecided};
pub use reports::{NewReport, answer, insert_report, open_report_of, open_reports, own_report};
