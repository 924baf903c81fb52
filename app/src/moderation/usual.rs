//! Usual sentences.

use super::model::{DecisionKind, SubjectKind};
use crate::base::i18n::Lang;

/// What reporters read where the moderator wrote nothing. Some usual sentences are for authors alone.
pub fn usual_for_reporters(t: Lang, kind: DecisionKind, subject: SubjectKind) -> &'static str {
    match kind {
        DecisionKind::Keep | DecisionKind::Restore => usual(t, kind, subject),
        _ => "",
    }
}

/// What a letter says where the moderator wrote nothing.
pub fn usual(t: Lang, kind: DecisionKind, subject: SubjectKind) -> &'static str {
    match kind {
        DecisionKind::Publish if matches!(subject, SubjectKind::Comment | SubjectKind::Remark) => {
            t.moderation_usual_let_pass()
        }
        DecisionKind::Publish => t.moderation_usual_publish(),
        DecisionKind::Accept => t.moderation_usual_accept(),
        DecisionKind::Keep => t.moderation_usual_keep(),
        DecisionKind::Restore => t.moderation_usual_restore(),
        DecisionKind::Reopen => t.moderation_usual_reopen(),
        // These are never without an explanation.
        DecisionKind::Return
        | DecisionKind::Hide
        | DecisionKind::Withdraw
        | DecisionKind::Ask
        | DecisionKind::Suspend
        | DecisionKind::Lift
        | DecisionKind::Merge
        | DecisionKind::Move => "",
        DecisionKind::Part => t.merges_usual_part(),
    }
}
