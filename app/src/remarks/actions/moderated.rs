//! What a moderator's decision does to a remark. Its number stays, and so does its place in the inbox: hidden or not, it gets an answer.

use crate::base::db::Tx;
use crate::base::error::{AppError, AppResult, ErrorCode};
use crate::remarks::model::{RemarkId, RemarkState};
use crate::remarks::store;

/// Takes the words of a remark out of sight: part of a moderator's decision, which records and tells it.
///
/// # Errors
/// Readers do not see it anyway.
pub async fn hide(tx: &mut Tx, id: RemarkId) -> AppResult<()> {
    turn(tx, id, RemarkState::Visible, RemarkState::Hidden).await
}

/// Lets a remark not pass that waits: part of a moderator's decision, as [`hide`] is.
///
/// # Errors
/// It does not wait any more.
pub async fn refuse(tx: &mut Tx, id: RemarkId) -> AppResult<()> {
    turn(tx, id, RemarkState::Waiting, RemarkState::Hidden).await
}

/// Lets readers see a remark that waits: part of a moderator's decision, as [`hide`] is.
///
/// # Errors
/// It does not wait any more; its author may have taken it back.
pub async fn let_pass(tx: &mut Tx, id: RemarkId) -> AppResult<()> {
    turn(tx, id, RemarkState::Waiting, RemarkState::Visible).await
}

/// Shows a hidden remark again: part of a moderator's decision, as [`hide`] is.
///
/// # Errors
/// It is not hidden; what its author took back stays so.
pub async fn restore(tx: &mut Tx, id: RemarkId) -> AppResult<()> {
    turn(tx, id, RemarkState::Hidden, RemarkState::Visible).await
}

async fn turn(tx: &mut Tx, id: RemarkId, from: RemarkState, to: RemarkState) -> AppResult<()> {
    if store::set_state(tx, id, from, to).await? { Ok(()) } else { Err(AppError::refused(ErrorCode::WrongState)) }
}
