use super::*;
use crate::base::i18n::Lang;
use uuid::Uuid;

fn id(number: u128) -> Uuid {
    Uuid::from_u128(number)
}

fn place(number: u128, state: ActionLineState) -> Place {
    Place {
        id: ActionLineId(id(number)),
        consultation: ConsultationId(id(100)),
        code: "KD-01".to_owned(),
        title: "Trees".to_owned(),
        language: Lang::En,
        state,
    }
}

#[test]
fn what_readers_see_goes_to_another_open_discussion_of_the_same_consultation() {
    let here = (ActionLineId(id(1)), ConsultationId(id(100)));
    let can = |to: Option<&Place>| can_be_moved(CommentState::Visible, here, to, Course::Running);
    let there = place(2, ActionLineState::Published);
    assert_eq!(can(Some(&there)), Ok(()));
    assert_eq!(can(None), Err(ErrorCode::NoSuchText));
    assert_eq!(can(Some(&place(1, ActionLineState::Published))), Err(ErrorCode::StandsThere));
    let elsewhere = Place { consultation: ConsultationId(id(101)), ..there.clone() };
    assert_eq!(can(Some(&elsewhere)), Err(ErrorCode::OtherConsultation));
    assert_eq!(can(Some(&place(2, ActionLineState::Withdrawn))), Err(ErrorCode::LineWithdrawn));
    for state in [ActionLineState::Hidden, ActionLineState::Rejected] {
        assert_eq!(can(Some(&place(2, state))), Err(ErrorCode::TargetNotPublic));
    }
    for state in [CommentState::Hidden, CommentState::Withdrawn] {
        assert_eq!(can_be_moved(state, here, Some(&there), Course::Running), Err(ErrorCode::NotPublic));
    }
    let over = can_be_moved(CommentState::Visible, here, Some(&there), Course::Over);
    assert_eq!(over, Err(ErrorCode::ConsultationOver));
}

#[test]
fn an_action_line_leaves_a_goal_only_while_nobody_votes_on_it() {
    use ActionLineState::{Hidden, Published, Rejected, Withdrawn};
    assert_eq!(line_can_leave(Published, Course::Running, false), Ok(()));
    assert_eq!(line_can_leave(Published, Course::ToCome, false), Ok(()));
    assert_eq!(line_can_leave(Published, Course::Running, true), Err(ErrorCode::VotedOn));
    assert_eq!(line_can_leave(Published, Course::Over, false), Err(ErrorCode::ConsultationOver));
    for state in [Hidden, Withdrawn, Rejected] {
        assert_eq!(line_can_leave(state, Course::Running, false), Err(ErrorCode::NotPublic));
    }
}

#[test]
fn a_line_goes_from_a_goal_that_it_serves_to_one_that_it_does_not() {
    let [one, two, three, foreign] = [1, 2, 3, 9].map(|number| GoalId(id(number)));
    let (served, all) = ([one, two], [one, two, three]);
    assert_eq!(goals(&served, &all, Some(one), Some(three)), Ok((one, three)));
    assert_eq!(goals(&served, &all, None, Some(three)), Err(("from", ErrorCode::NotAChoice)));
    assert_eq!(goals(&served, &all, Some(three), Some(three)), Err(("from", ErrorCode::NotAChoice)));
    assert_eq!(goals(&served, &all, Some(one), None), Err(("into", ErrorCode::NoSuchGoal)));
    assert_eq!(goals(&served, &all, Some(one), Some(foreign)), Err(("into", ErrorCode::NoSuchGoal)));
    assert_eq!(goals(&served, &all, Some(one), Some(one)), Err(("into", ErrorCode::StandsThere)));
    assert_eq!(goals(&served, &all, Some(one), Some(two)), Err(("into", ErrorCode::StandsThere)));
}
