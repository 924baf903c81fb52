//! The words for what waits and what was decided.

use crate::base::i18n::Lang;
use crate::moderation::model::{Decision, DecisionKind, Filter, Ground, Standing, SubjectKind};
use crate::ui::badge::Tone;

/// What kind of text it is.
pub fn subject(t: Lang, kind: SubjectKind) -> &'static str {
    match kind {
        SubjectKind::Comment => t.moderation_comment(),
        SubjectKind::Proposal => t.moderation_proposal(),
        SubjectKind::ActionLine => t.moderation_action_line(),
        SubjectKind::Remark => t.moderation_remark(),
        SubjectKind::Person => t.suspensions_person(),
    }
}

/// Which items are listed.
pub fn filter(t: Lang, filter: Filter) -> &'static str {
    match filter {
        Filter::All => t.moderation_filter_all(),
        Filter::Proposals => t.moderation_filter_proposals(),
        Filter::Reports => t.moderation_filter_reports(),
        Filter::Waiting => t.moderation_filter_waiting(),
        Filter::Unshown => t.moderation_filter_unshown(),
    }
}

/// What a decision did.
pub fn decided(t: Lang, kind: DecisionKind) -> &'static str {
    match kind {
        DecisionKind::Publish => t.moderation_decided_publish(),
        DecisionKind::Return => t.moderation_decided_return(),
        DecisionKind::Accept => t.moderation_decided_accept(),
        DecisionKind::Keep => t.moderation_decided_keep(),
        DecisionKind::Hide => t.moderation_decided_hide(),
        DecisionKind::Restore => t.moderation_decided_restore(),
        DecisionKind::Reopen => t.moderation_decided_reopen(),
        DecisionKind::Withdraw => t.moderation_decided_withdraw(),
        DecisionKind::Ask => t.moderation_decided_ask(),
        DecisionKind::Suspend => t.suspensions_decided_suspend(),
        DecisionKind::Lift => t.suspensions_decided_lift(),
        DecisionKind::Merge => t.merges_decided_merge(),
        DecisionKind::Part => t.merges_decided_part(),
        DecisionKind::Move => t.moves_decided(),
    }
}

/// The rule or the provision that a decision rests on.
pub fn rests_on(t: Lang, decision: &Decision) -> Option<String> {
    let law = (!decision.law.is_empty()).then(|| t.moderation_by_law(decision.law.clone()));
    decision.rule_code.clone().map(|code| t.moderation_by_rule(code)).or(law)
}

/// What a reporter says is wrong.
pub fn ground(t: Lang, ground: Ground) -> &'static str {
    match ground {
        Ground::Rule => t.moderation_ground_rule(),
        Ground::Law => t.moderation_ground_law(),
        Ground::PersonalData => t.moderation_ground_personal_data(),
        Ground::Spam => t.moderation_ground_spam(),
        Ground::Other => t.moderation_ground_other(),
    }
}

/// The colour of that word.
pub fn decided_tone(kind: DecisionKind) -> Tone {
    match kind {
        DecisionKind::Publish
        | DecisionKind::Accept
        | DecisionKind::Keep
        | DecisionKind::Restore
        | DecisionKind::Part
        | DecisionKind::Lift => Tone::Good,
        DecisionKind::Return | DecisionKind::Reopen | DecisionKind::Withdraw | DecisionKind::Ask => Tone::Warn,
        DecisionKind::Merge | DecisionKind::Move => Tone::Plain,
        DecisionKind::Hide | DecisionKind::Suspend => Tone::Bad,
    }
}

/// What a button does.
pub fn deed(t: Lang, kind: DecisionKind) -> &'static str {
    match kind {
        DecisionKind::Publish => t.moderation_publish(),
        DecisionKind::Return => t.moderation_return(),
        DecisionKind::Accept => t.moderation_accept(),
        DecisionKind::Keep => t.moderation_keep(),
        DecisionKind::Hide => t.moderation_hide(),
        DecisionKind::Restore => t.moderation_restore(),
        DecisionKind::Reopen => t.moderation_reopen(),
        DecisionKind::Withdraw => t.moderation_withdraw(),
        DecisionKind::Ask => t.moderation_ask(),
        DecisionKind::Suspend => t.suspensions_begin(),
        DecisionKind::Lift => t.suspensions_lift(),
        DecisionKind::Merge => t.merges_submit(),
        DecisionKind::Part => t.merges_part(),
        DecisionKind::Move => t.moves_back(),
    }
}

/// Where a text stands.
pub fn standing(t: Lang, standing: Standing) -> &'static str {
    match standing {
        Standing::Visible | Standing::Published => t.moderation_standing_public(),
        Standing::Submitted => t.moderation_standing_submitted(),
        Standing::Waiting => t.moderation_standing_waiting(),
        Standing::Returned => t.moderation_decided_return(),
        Standing::Accepted => t.moderation_decided_accept(),
        Standing::Withdrawn => t.moderation_standing_withdrawn(),
        Standing::Hidden => t.moderation_decided_hide(),
        Standing::Rejected => t.moderation_standing_rejected(),
    }
}
