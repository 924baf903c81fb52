//! What may be moved where. Pure decisions.

use super::model::Place;
use crate::base::error::ErrorCode;
use crate::comments::model::CommentState;
use crate::consultations::model::{Consultation, ConsultationId, Course};
use crate::proposals::model::{ActionLineId, ActionLineState};
use crate::strategy::model::{GoalId, GoalRef};

/// Whether a comment can be moved at all, to wherever.
///
/// # Errors
/// [`ErrorCode::ConsultationOver`], [`ErrorCode::NotPublic`].
pub fn can_leave(state: CommentState, course: Course) -> Result<(), ErrorCode> {
    if course == Course::Over {
        Err(ErrorCode::ConsultationOver)
    } else if state != CommentState::Visible {
        Err(ErrorCode::NotPublic)
    } else {
        Ok(())
    }
}

/// Whether a comment that stands under an action line of a consultation can be moved to this one.
///
/// # Errors
/// Those of [`can_leave`]; [`ErrorCode::NoSuchText`], [`ErrorCode::OtherConsultation`], [`ErrorCode::StandsThere`],
/// [`ErrorCode::TargetNotPublic`], [`ErrorCode::LineWithdrawn`].
pub fn can_be_moved(
    state: CommentState,
    (line, consultation): (ActionLineId, ConsultationId),
    to: Option<&Place>,
    course: Course,
) -> Result<(), ErrorCode> {
    can_leave(state, course)?;
    let Some(to) = to else { return Err(ErrorCode::NoSuchText) };
    if to.consultation != consultation {
        return Err(ErrorCode::OtherConsultation);
    }
    if to.id == line {
        return Err(ErrorCode::StandsThere);
    }
    match to.state {
        ActionLineState::Published => Ok(()),
        ActionLineState::Withdrawn => Err(ErrorCode::LineWithdrawn),
        ActionLineState::Hidden | ActionLineState::Rejected => Err(ErrorCode::TargetNotPublic),
    }
}

/// Whether an action line can go to another goal at all: results are told goal by goal, so not while people vote.
///
/// # Errors
/// [`ErrorCode::ConsultationOver`], [`ErrorCode::NotPublic`], [`ErrorCode::VotedOn`].
pub fn line_can_leave(state: ActionLineState, course: Course, is_voted_on: bool) -> Result<(), ErrorCode> {
    if course == Course::Over {
        Err(ErrorCode::ConsultationOver)
    } else if state != ActionLineState::Published {
        Err(ErrorCode::NotPublic)
    } else if is_voted_on {
        Err(ErrorCode::VotedOn)
    } else {
        Ok(())
    }
}

/// Whether an action line that serves some goals can go from one to another: of the goals of the consultation's strategy, and one that
/// it does not serve yet.
///
/// # Errors
/// [`ErrorCode::NotAChoice`] for a goal that it does not serve, [`ErrorCode::NoSuchGoal`], [`ErrorCode::StandsThere`].
pub fn goals(
    served: &[GoalId],
    of_strategy: &[GoalId],
    from: Option<GoalId>,
    to: Option<GoalId>,
) -> Result<(GoalId, GoalId), (&'static str, ErrorCode)> {
    let from = from.filter(|from| served.contains(from)).ok_or(("from", ErrorCode::NotAChoice))?;
    let to = to.filter(|to| of_strategy.contains(to)).ok_or(("into", ErrorCode::NoSuchGoal))?;
    if served.contains(&to) { Err(("into", ErrorCode::StandsThere)) } else { Ok((from, to)) }
}

/// The goals of a consultation's strategy.
pub fn goals_of(all: Vec<GoalRef>, consultation: &Consultation) -> Vec<GoalRef> {
    all.into_iter().filter(|goal| Some(goal.strategy) == consultation.strategy).collect()
}

#[cfg(test)]
#[path = "rules_tests.rs"]
mod tests;
