//! The states of a proposal, and who may read it in which.

use crate::accounts::model::PersonId;
use crate::base::error::ErrorCode;
use crate::proposals::model::{Proposal, ProposalState};

/// Something that can happen to a proposal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    /// Its author hands it in.
    Submit,
    /// Its author takes it back.
    Withdraw,
    /// A moderator lets everybody read it.
    Publish,
    /// A moderator sends it back with a reason.
    Return,
    /// A moderator makes an action line of it.
    Accept,
    /// A moderator takes it out of sight.
    Hide,
    /// A moderator undoes the hiding of a proposal that has not become an action line.
    Restore,
    /// A moderator undoes the hiding of a proposal that has become one.
    RestoreAccepted,
    /// A moderator undoes a return or a publication: it waits for a decision again.
    Reopen,
    /// A moderator withdraws the action line that it became, which was made of it while it waited.
    Unaccept,
    /// A moderator withdraws the action line that it became, which was made of it when it was public.
    UnacceptPublished,
}

/// The state after an act.
///
/// An accepted proposal cannot be withdrawn: people discuss and vote on what it became.
///
/// # Errors
/// [`ErrorCode::WrongState`] where the act is not possible.
pub fn after(act: Act, state: ProposalState) -> Result<ProposalState, ErrorCode> {
    use ProposalState::{Accepted, Draft, Hidden, Published, Returned, Submitted, Withdrawn};
    match (act, state) {
        (Act::Submit, Draft | Returned) => Ok(Submitted),
        (Act::Withdraw, Draft | Submitted | Returned | Published) => Ok(Withdrawn),
        (Act::Publish, Submitted) => Ok(Published),
        (Act::Return, Submitted) => Ok(Returned),
        (Act::Accept, Submitted | Published) => Ok(Accepted),
        (Act::Hide, Published | Accepted) => Ok(Hidden),
        (Act::Restore, Hidden) => Ok(Published),
        (Act::RestoreAccepted, Hidden) => Ok(Accepted),
        (Act::Reopen, Returned | Published) | (Act::Unaccept, Accepted) => Ok(Submitted),
        (Act::UnacceptPublished, Accepted) => Ok(Published),
        _ => Err(ErrorCode::WrongState),
    }
}

/// Whether the author may change the text. What was handed in stands still, so that a moderator decides on what they read.
pub fn may_edit(state: ProposalState) -> bool {
    matches!(state, ProposalState::Draft | ProposalState::Returned)
}

/// Whether the author may hand in another text of what everybody reads: once a moderator has asked for a change of it.
pub fn may_change_public(state: ProposalState, is_asked: bool) -> bool {
    is_asked && state == ProposalState::Published
}

/// Whether somebody may read a proposal: everybody once it is public, its author always, moderators once it was handed in. In which
/// wording, [`proposal_for`](super::super::store::proposal_for) says.
pub fn may_read(proposal: &Proposal, reader: Option<PersonId>, moderates: bool) -> bool {
    proposal.state.is_public()
        || reader == Some(proposal.author)
        || (moderates && proposal.state != ProposalState::Draft)
}

#[cfg(test)]
mod tests {
    use super::*;
    use ProposalState::{Accepted, Draft, Hidden, Published, Returned, Submitted, Withdrawn};

    /// What each act makes of each state, in the order of [`ProposalState::ALL`].
    const TABLE: [(Act, [Option<ProposalState>; 7]); 11] = [
        // Draft, Submitted, Returned, Published, Accepted, Withdrawn, Hidden
        (Act::Submit, [Some(Submitted), None, Some(Submitted), None, None, None, None]),
        (Act::Withdraw, [Some(Withdrawn), Some(Withdrawn), Some(Withdrawn), Some(Withdrawn), None, None, None]),
        (Act::Publish, [None, Some(Published), None, None, None, None, None]),
        (Act::Return, [None, Some(Returned), None, None, None, None, None]),
        (Act::Accept, [None, Some(Accepted), None, Some(Accepted), None, None, None]),
        (Act::Hide, [None, None, None, Some(Hidden), Some(Hidden), None, None]),
        (Act::Restore, [None, None, None, None, None, None, Some(Published)]),
        (Act::RestoreAccepted, [None, None, None, None, None, None, Some(Accepted)]),
        (Act::Reopen, [None, None, Some(Submitted), Some(Submitted), None, None, None]),
        (Act::Unaccept, [None, None, None, None, Some(Submitted), None, None]),
        (Act::UnacceptPublished, [None, None, None, None, Some(Published), None, None]),
    ];

    #[test]
    fn every_act_leads_where_the_table_says_and_nowhere_else() {
        for (act, expected) in TABLE {
            for (state, expected) in ProposalState::ALL.into_iter().zip(expected) {
                assert_eq!(after(act, state), expected.ok_or(ErrorCode::WrongState), "{act:?} of {state:?}");
            }
        }
    }

    #[test]
    fn a_text_that_waits_for_a_decision_or_is_public_stands_still() {
        let editable: Vec<_> = ProposalState::ALL.into_iter().filter(|state| may_edit(*state)).collect();
        assert_eq!(editable, [Draft, Returned]);
    }
}
