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
        _ => Err(ErrorCode::WrongState),
    }
}

/// Whether the author may change the text. What was handed in stands still, so that a moderator decides on what they read.
pub fn may_edit(state: ProposalState) -> bool {
    matches!(state, ProposalState::Draft | ProposalState::Returned)
}

/// Whether somebody may read a proposal: everybody once it is public, its author always, moderators once it was handed in.
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
    const TABLE: [(Act, [Option<ProposalState>; 7]); 8] = [
        // Draft, Submitted, Returned, Published, Accepted, Withdrawn, Hidden
        (Act::Submit, [Some(Submitted), None, Some(Submitted), None, None, None, None]),
        (Act::Withdraw, [Some(Withdrawn), Some(Withdrawn), Some(Withdrawn), Some(Withdrawn), None, None, None]),
        (Act::Publish, [None, Some(Published), None, None, None, None, None]),
        (Act::Return, [None, Some(Returned), None, None, None, None, None]),
        (Act::Accept, [None, Some(Accepted), None, Some(Accepted), None, None, None]),
        (Act::Hide, [None, None, None, Some(Hidden), Some(Hidden), None, None]),
        (Act::Restore, [None, None, None, None, None, None, Some(Published)]),
        (Act::RestoreAccepted, [None, None, None, None, None, None, Some(Accepted)]),
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
