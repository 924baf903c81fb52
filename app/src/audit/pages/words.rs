//! The kinds of acts, in words.

use crate::base::i18n::Lang;

/// What was done; nothing for a kind that has no words yet.
pub fn act(t: Lang, kind: &str) -> Option<&'static str> {
    Some(match kind {
        "consultation_created" => t.audit_act_consultation_created(),
        "consultation_changed" => t.audit_act_consultation_changed(),
        "consultation_published" => t.audit_act_consultation_published(),
        "stages_set" => t.audit_act_stages_set(),
        "rule_added" => t.audit_act_rule_added(),
        "rule_changed" => t.audit_act_rule_changed(),
        "moderator_appointed" => t.audit_act_moderator_appointed(),
        "moderator_dismissed" => t.audit_act_moderator_dismissed(),
        "moderator_left" => t.audit_act_moderator_left(),
        "round_added" => t.audit_act_round_added(),
        "round_moved" => t.audit_act_round_moved(),
        "round_removed" => t.audit_act_round_removed(),
        "round_opened" => t.audit_act_round_opened(),
        "round_closed" => t.audit_act_round_closed(),
        "action_line_published" => t.audit_act_action_line_published(),
        "action_line_changed" => t.audit_act_action_line_changed(),
        "action_line_withdrawn" => t.audit_act_action_line_withdrawn(),
        "proposal_published" => t.audit_act_proposal_published(),
        "proposal_returned" => t.audit_act_proposal_returned(),
        "proposal_accepted" => t.audit_act_proposal_accepted(),
        "proposal_reopened" => t.audit_act_proposal_reopened(),
        "content_kept" => t.audit_act_content_kept(),
        "content_hidden" => t.audit_act_content_hidden(),
        "content_restored" => t.audit_act_content_restored(),
        "commitment_made" => t.audit_act_commitment_made(),
        "commitment_changed" => t.audit_act_commitment_changed(),
        "votes_imported" => t.audit_act_votes_imported(),
        "result_signed_later" => t.audit_act_result_signed_later(),
        "words_erased" => t.audit_act_words_erased(),
        _ => return None,
    })
}
