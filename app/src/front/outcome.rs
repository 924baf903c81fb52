//! What the policies promise: who somebody is, and what stands behind an address, decide what they find.
//!
//! This table is for people to read and for a test that knocks at every door as everybody. The doors themselves are kept
//! by the guard, by each room's `access` and `rules`, and inside each action.

use super::policy::Who;

/// Who knocks, as far as an answer depends on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// Not signed in.
    Anonymous,
    /// Signed in, and nothing more.
    Resident,
    /// Wrote the text, registered the organisation, sent the report, chairs the group.
    Author,
    /// Moderates another consultation.
    ForeignModerator,
    /// Moderates the consultation.
    Moderator,
    /// Runs the site.
    Administrator,
}

/// What stands behind an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// It is there for everybody.
    Public,
    /// One person's own: a registration to be mended, a report's receipt.
    Private,
    /// The members of an organisation, the workspace of a group.
    Members,
    /// A consultation that is being set up.
    PlannedConsultation,
    /// A strategy that is a draft and was never published.
    DraftStrategy,
    /// An organisation that no official has verified yet, or that was refused.
    UnverifiedOrganisation,
    /// A proposal that was not handed in.
    DraftProposal,
    /// A proposal that waits for a moderator, or was returned, hidden or withdrawn.
    PendingProposal,
    /// A remark whose position somebody writes to whom it is assigned.
    AssignedRemark,
    /// An action line that a moderator hid.
    HiddenActionLine,
    /// Nothing, for anybody: unknown, or in no state for this.
    Absent,
}

/// What somebody finds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The page, or what the form does.
    Admitted,
    /// The way to sign in.
    SignIn,
    /// That it is not for them.
    Forbidden,
    /// Nothing: the same as where there never was anything.
    NotFound,
}

impl State {
    /// Whether it is there at all for somebody.
    pub fn exists_for(self, role: Role) -> bool {
        use Role::{Administrator, Author, ForeignModerator, Moderator};
        match self {
            Self::Public => true,
            Self::PlannedConsultation | Self::HiddenActionLine => matches!(role, Moderator | Administrator),
            Self::DraftStrategy => role == Administrator,
            Self::UnverifiedOrganisation => matches!(role, Author | ForeignModerator | Moderator | Administrator),
            Self::Members => matches!(role, Author | Administrator),
            Self::Private | Self::DraftProposal => matches!(role, Author),
            Self::PendingProposal | Self::AssignedRemark => matches!(role, Author | Moderator | Administrator),
            Self::Absent => false,
        }
    }
}

impl Who {
    /// Whether a route is for somebody.
    pub fn admits(self, role: Role) -> bool {
        use Role::{Administrator, Anonymous, Author, ForeignModerator, Moderator};
        match self {
            Self::Anyone => true,
            Self::SignedIn => role != Anonymous,
            Self::Author => role == Author,
            Self::Official => matches!(role, ForeignModerator | Moderator | Administrator),
            Self::Moderator => matches!(role, Moderator | Administrator),
            // Editors of one strategy are tried in their own room.
            Self::Editor | Self::Administrator => role == Administrator,
        }
    }

    /// What somebody finds behind a route of this kind.
    pub fn outcome(self, role: Role, state: State) -> Outcome {
        if self != Self::Anyone && role == Role::Anonymous {
            Outcome::SignIn
        } else if matches!(self, Self::Administrator | Self::Official) && !self.admits(role) {
            // Said before anybody looks whether the address leads anywhere.
            Outcome::Forbidden
        } else if self == Self::Moderator && state == State::HiddenActionLine && !self.admits(role) {
            // The consultation is public, so that is all they learn, whatever code stands in the address.
            Outcome::Forbidden
        } else if !state.exists_for(role) {
            Outcome::NotFound
        } else if self.admits(role) {
            Outcome::Admitted
        } else {
            Outcome::Forbidden
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_does_not_exist_for_somebody_is_not_forbidden_but_not_there() {
        let outcome = Who::Moderator.outcome(Role::Resident, State::PlannedConsultation);
        assert_eq!(outcome, Outcome::NotFound);
        assert_eq!(Who::Moderator.outcome(Role::Resident, State::Public), Outcome::Forbidden);
        assert_eq!(Who::Moderator.outcome(Role::Moderator, State::PlannedConsultation), Outcome::Admitted);
        assert_eq!(Who::Author.outcome(Role::Administrator, State::DraftProposal), Outcome::NotFound);
        assert_eq!(Who::Author.outcome(Role::Administrator, State::Public), Outcome::Forbidden);
    }
}
