//! Letters about what somebody has to do for the organiser.

use super::piece::{Piece, Why};
use crate::base::i18n::Lang;
use crate::notifications::model::ReportReminder;

/// A report that is due.
pub(super) fn report<'l>(
    t: Lang,
    name: &'l str,
    (goal, year): (&str, i64),
    due: &str,
    reminder: ReportReminder,
    link: &str,
) -> Piece<'l> {
    // As text: a year is not grouped like a number.
    let (day, year) = (t.written_day(due), year.to_string());
    let write = t.letters_report_due_button();
    let (subject, text, button) = match reminder {
        ReportReminder::Soon => (t.letters_report_soon_subject(), t.letters_report_soon(day, goal, year), write),
        ReportReminder::Late => (t.letters_report_late_subject(), t.letters_report_late(day, goal, year), write),
        ReportReminder::Nobody => {
            let name_somebody = t.letters_report_nobody_button();
            (t.letters_report_nobody_subject(), t.letters_report_nobody(day, goal, year), name_somebody)
        }
    };
    Piece::new(Why::Part, subject).to(name).say(text).button(button, link)
}
