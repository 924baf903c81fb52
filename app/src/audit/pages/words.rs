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
        "content_published" => t.audit_act_content_published(),
        "change_asked" => t.audit_act_change_asked(),
        "content_merged" => t.audit_act_content_merged(),
        "content_moved" => t.audit_act_content_moved(),
        "content_parted" => t.audit_act_content_parted(),
        "content_restored" => t.audit_act_content_restored(),
        // Moderation.
        "appeal_decided" => t.audit_act_appeal_decided(),
        "person_suspended" => t.audit_act_person_suspended(),
        "suspension_lifted" => t.audit_act_suspension_lifted(),
        "conduct_set" => t.audit_act_conduct_set(),
        "commitment_made" => t.audit_act_commitment_made(),
        "commitment_changed" => t.audit_act_commitment_changed(),
        "votes_imported" => t.audit_act_votes_imported(),
        "legal_basis_set" => t.audit_act_legal_basis_set(),
        "short_term_excused" => t.audit_act_short_term_excused(),
        "addressees_added" => t.audit_act_addressees_added(),
        "addressee_removed" => t.audit_act_addressee_removed(),
        "letters_dispatched" => t.audit_act_letters_dispatched(),
        "document_created" => t.audit_act_document_created(),
        "document_published" => t.audit_act_document_published(),
        "document_draft_saved" => t.audit_act_document_draft_saved(),
        "document_draft_discarded" => t.audit_act_document_draft_discarded(),
        "remark_corrected" => t.audit_act_remark_corrected(),
        "remark_entered" => t.audit_act_remark_entered(),
        "remark_entry_withdrawn" => t.audit_act_remark_entry_withdrawn(),
        "remarks_import_withdrawn" => t.audit_act_remarks_import_withdrawn(),
        "remarks_imported" => t.audit_act_remarks_imported(),
        "remarks_grouped" => t.audit_act_remarks_grouped(),
        "remark_group_renamed" => t.audit_act_remark_group_renamed(),
        "remark_ungrouped" => t.audit_act_remark_ungrouped(),
        "remark_settings_changed" => t.audit_act_remark_settings_changed(),
        "remarks_assigned" => t.audit_act_remarks_assigned(),
        "evaluator_appointed" => t.audit_act_evaluator_appointed(),
        "evaluator_dismissed" => t.audit_act_evaluator_dismissed(),
        "evaluator_left" => t.audit_act_evaluator_left(),
        "passage_kept" => t.audit_act_passage_kept(),
        "passage_changed" => t.audit_act_passage_changed(),
        "passage_removed" => t.audit_act_passage_removed(),
        "position_saved" => t.audit_act_position_saved(),
        "position_sent_to_review" => t.audit_act_position_sent_to_review(),
        "position_accepted" => t.audit_act_position_accepted(),
        "position_given_back" => t.audit_act_position_given_back(),
        "position_taken_back" => t.audit_act_position_taken_back(),
        "position_put_back" => t.audit_act_position_put_back(),
        "position_reopened" => t.audit_act_position_reopened(),
        "positions_written_together" => t.audit_act_positions_written_together(),
        "positions_published" => t.audit_act_positions_published(),
        "report_asked" => t.audit_act_report_asked(),
        "report_published" => t.audit_act_report_published(),
        "result_signed_later" => t.audit_act_result_signed_later(),
        "words_erased" => t.audit_act_words_erased(),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::audit::model::KINDS;
    use std::collections::HashSet;

    #[test]
    fn every_kind_of_act_in_a_consultation_has_words_of_its_own_in_every_language() {
        for lang in Lang::ALL {
            let words: HashSet<_> =
                KINDS.map(|kind| act(lang, kind).unwrap_or_else(|| panic!("{kind} in {lang:?}"))).into();
            assert_eq!(words.len(), KINDS.len(), "{lang:?}");
        }
        assert_eq!(act(Lang::En, "nothing_known"), None);
    }
}
