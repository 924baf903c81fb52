//! Usual sentences.

use super::model::DecisionKind;
use crate::base::i18n::Lang;

/// What reporters read where the moderator wrote nothing. Some usual sentences are for authors alone.
pub fn usual_for_reporters(t: Lang, kind: DecisionKind) -> &'static str {
    match kind {
        DecisionKind::Keep | DecisionKind::Restore => usual(t, kind),
        _ => "",
    }
}

/// What a letter says where the moderator wrote nothing.
pub fn usual(t: Lang, kind: DecisionKind) -> &'static str {
    match kind {
        DecisionKind::Publish => t.moderation_usual_publish(),
        DecisionKind::Accept => t.moderation_usual_accept(),
        DecisionKind::Keep => t.moderation_usual_keep(),
        DecisionKind::Restore => t.moderation_usual_restore(),
        DecisionKind::Reopen => t.moderation_usual_reopen(),
        // These are never without an explanation.
        DecisionKind::Return | DecisionKind::Hide | DecisionKind::Withdraw => "",
    }
}
