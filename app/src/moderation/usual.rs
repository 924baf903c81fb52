//! Usual sentences.

use super::model::DecisionKind;
use crate::base::i18n::Lang;

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
