//! Who may support what. Pure decisions.

use crate::base::error::ErrorCode;
use crate::consultations::model::Course;
use crate::proposals::model::ProposalState;

/// Whether a proposal can be supported now: by others than its author, while everybody reads it and before the consultation is over.
/// What was merged is supported where it was merged into.
///
/// # Errors
/// [`ErrorCode::OwnSupport`], [`ErrorCode::WrongState`], [`ErrorCode::Merged`], [`ErrorCode::ConsultationOver`].
pub fn may_support(is_own: bool, state: ProposalState, is_merged: bool, course: Course) -> Result<(), ErrorCode> {
    if is_own {
        Err(ErrorCode::OwnSupport)
    } else if is_merged {
        Err(ErrorCode::Merged)
    } else if state != ProposalState::Published {
        Err(ErrorCode::WrongState)
    } else if course == Course::Over {
        Err(ErrorCode::ConsultationOver)
    } else {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn others_support_what_everybody_reads_while_the_consultation_lasts() {
        let may = |own, state, merged, course| may_support(own, state, merged, course);
        use ProposalState::{Accepted, Published, Submitted};
        assert_eq!(may(false, Published, false, Course::Running), Ok(()));
        assert_eq!(may(false, Published, false, Course::ToCome), Ok(()));
        assert_eq!(may(true, Published, false, Course::Running), Err(ErrorCode::OwnSupport));
        assert_eq!(may(false, Published, true, Course::Running), Err(ErrorCode::Merged));
        assert_eq!(may(false, Submitted, false, Course::Running), Err(ErrorCode::WrongState));
        assert_eq!(may(false, Accepted, false, Course::Running), Err(ErrorCode::WrongState), "now it is voted on");
        assert_eq!(may(false, Published, false, Course::Over), Err(ErrorCode::ConsultationOver));
    }
}
