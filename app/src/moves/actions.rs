//! What a moderator's decision to move does, and what undoing it does.
//!
//! Room moderation records the decision, its reason and the letters, and calls these within the same transaction.

use super::model::{Kind, Move, Place};
use super::{rules, store};
use crate::accounts::model::PersonId;
use crate::base::db::Tx;
use crate::base::error::{AppError, AppResult, ErrorCode};
use crate::comments::actions::relocate;
use crate::comments::model::{Comment, CommentId};
use crate::comments::store::comment;
use crate::consultations::model::{Consultation, ConsultationId, Course};
use crate::consultations::rules::course;
use crate::consultations::store as consultations;
use crate::merges::rules::is_voted_on;
use crate::proposals::model::{ActionLine, ActionLineId};
use crate::proposals::store::{action_line_by_id, change_goal};
use crate::strategy::model::GoalId;
use crate::strategy::store::goal_refs;
use uuid::Uuid;

/// Moves a comment with its replies to another action line of its consultation.
///
/// # Errors
/// Those of [`rules::can_be_moved`], of the field `into` where it is about the other line; [`ErrorCode::ChangedMeanwhile`] where it does
/// not stand any more under the line where the moderator saw it.
pub async fn move_comment(
    tx: &mut Tx,
    decision: Uuid,
    consultation: ConsultationId,
    (id, seen_at): (CommentId, ActionLineId),
    into: Option<ActionLineId>,
) -> AppResult<()> {
    hold(tx, consultation).await?;
    let comment: Comment = comment(&mut *tx, id).await?.ok_or(AppError::NotFound)?;
    let to: Option<Place> = match into {
        Some(into) => store::place(&mut *tx, into).await?,
        None => None,
    };
    if comment.line != seen_at {
        return Err(AppError::refused(ErrorCode::ChangedMeanwhile));
    }
    let (course, _) = times(tx, consultation).await?;
    rules::can_leave(comment.state, course).map_err(AppError::refused)?;
    rules::can_be_moved(comment.state, (comment.line, consultation), to.as_ref(), course)
        .map_err(|code| AppError::field("into", code))?;
    let to = to.ok_or_else(|| AppError::field("into", ErrorCode::NoSuchText))?;
    let thread = Some(comment.thread_id);
    let one = Move { kind: Kind::Comment, subject: id.0, from: comment.line.0, to: to.id.0, thread };
    relocate(tx, id, to.id, None).await?;
    store::put(tx, decision, consultation, &one).await
}

/// Lets an action line serve another goal of the consultation's strategy instead of one that it serves.
///
/// # Errors
/// Those of [`rules::line_can_leave`], and of [`rules::goals`] with the field; [`ErrorCode::ChangedMeanwhile`].
pub async fn move_line(
    tx: &mut Tx,
    decision: Uuid,
    consultation: &Consultation,
    line: &ActionLine,
    (from, into): (Option<GoalId>, Option<GoalId>),
    why: (PersonId, &str),
) -> AppResult<()> {
    let (course, voted) = times(tx, consultation.id).await?;
    rules::line_can_leave(line.state, course, voted).map_err(AppError::refused)?;
    let served = store::served(&mut *tx, line.id).await?;
    let all = rules::goals_of(goal_refs(&mut *tx).await?, consultation);
    let all: Vec<GoalId> = all.iter().map(|goal| goal.id).collect();
    let (from, to) = rules::goals(&served, &all, from, into).map_err(|(field, code)| AppError::field(field, code))?;
    let one = Move { kind: Kind::ActionLine, subject: line.id.0, from: from.0, to: to.0, thread: None };
    if !change_goal(tx, line.id, line.version, (from, to), why).await? {
        return Err(AppError::refused(ErrorCode::ChangedMeanwhile));
    }
    store::put(tx, decision, consultation.id, &one).await
}

/// Whether what a decision moved still stands where that put it, and can go back.
///
/// # Errors
/// The database does not answer.
pub async fn stands(tx: &mut Tx, decision: Uuid) -> AppResult<bool> {
    let Some(moved) = store::of_decision(&mut *tx, decision).await? else { return Ok(false) };
    stands_there(tx, &moved).await
}

async fn stands_there(tx: &mut Tx, moved: &Move) -> AppResult<bool> {
    Ok(match moved.kind {
        Kind::Comment => {
            let there = comment(&mut *tx, CommentId(moved.subject)).await?;
            there.is_some_and(|there| there.line.0 == moved.to)
        }
        Kind::ActionLine => {
            let served = store::served(&mut *tx, ActionLineId(moved.subject)).await?;
            served.contains(&GoalId(moved.to)) && !served.contains(&GoalId(moved.from))
        }
    })
}

/// Moves back what a decision moved, whatever became of the old place since: a wrong must be undone.
///
/// # Errors
/// [`ErrorCode::MovedSince`]; [`ErrorCode::VotedOn`] for an action line.
pub async fn back(
    tx: &mut Tx,
    decision: Uuid,
    undone: Uuid,
    consultation: ConsultationId,
    why: (PersonId, &str),
) -> AppResult<()> {
    hold(tx, consultation).await?;
    let moved = store::of_decision(&mut *tx, undone).await?.ok_or(AppError::NotFound)?;
    if !stands_there(tx, &moved).await? {
        return Err(AppError::refused(ErrorCode::MovedSince));
    }
    let Move { kind, subject, from, to, thread } = moved;
    let mut one = Move { kind, subject, from: to, to: from, thread: None };
    match kind {
        Kind::Comment => {
            let (id, line) = (CommentId(subject), ActionLineId(from));
            one.thread = comment(&mut *tx, id).await?.map(|comment| comment.thread_id);
            let thread = match thread.filter(|thread| *thread != id) {
                Some(thread) if store::has_thread(tx, line, thread).await? => Some(thread),
                _ => None,
            };
            relocate(tx, id, line, thread).await?;
        }
        Kind::ActionLine => {
            let (_, voted) = times(tx, consultation).await?;
            if voted {
                return Err(AppError::refused(ErrorCode::VotedOn));
            }
            let line = action_line_by_id(&mut *tx, ActionLineId(subject)).await?.ok_or(AppError::NotFound)?;
            if !change_goal(tx, line.id, line.version, (GoalId(to), GoalId(from)), why).await? {
                return Err(AppError::refused(ErrorCode::ChangedMeanwhile));
            }
        }
    }
    store::put(tx, decision, consultation, &one).await
}

/// Until this transaction ends nothing else is merged or moved in this consultation.
async fn hold(tx: &mut Tx, consultation: ConsultationId) -> AppResult<()> {
    tx.hold([consultation.0, consultation.0]).await
}

async fn times(tx: &mut Tx, consultation: ConsultationId) -> AppResult<(Course, bool)> {
    let stages = consultations::stages(&mut *tx, consultation).await?;
    let rounds = consultations::rounds(&mut *tx, consultation).await?;
    let now = tx.now();
    Ok((course(&stages, &rounds, now), is_voted_on(&rounds, now)))
}
