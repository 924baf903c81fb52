//! Who may appeal against what, and who decides about it. Pure decisions.

use super::model::Appeal;
use crate::accounts::model::{Actor, PersonId};
use crate::base::error::{AppError, AppResult, ErrorCode};
use crate::base::text;
use crate::base::time::Timestamp;
use crate::moderation::model::{Decision, DecisionKind};
use crate::moderation::rules::appeal_until;
use jiff::tz::TimeZone;

/// Characters of an appeal at most.
pub const WORDS_MAX: usize = 3_000;

/// Why somebody appeals, in their words.
///
/// # Errors
/// It is empty or too long.
pub fn words(text: &str) -> Result<String, ErrorCode> {
    text::lines(text, 1, WORDS_MAX)
}

/// Who appeals.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// Who wrote the text.
    Author,
    /// Who reported it.
    Reporter,
}

/// Whether a side may appeal against a decision: the author against what took the text from readers, or sent it back; a reporter
/// against being told that it stays. While there is time, and while the decision stands.
///
/// # Errors
/// [`ErrorCode::WrongState`], [`ErrorCode::AppealLate`].
pub fn may_appeal(side: Side, decision: &Decision, zone: &TimeZone, now: Timestamp) -> Result<(), ErrorCode> {
    let concerns = match side {
        Side::Author => decision.kind.takes(),
        Side::Reporter => matches!(decision.kind, DecisionKind::Keep | DecisionKind::Publish),
    };
    if !concerns || decision.is_undone {
        Err(ErrorCode::WrongState)
    } else if now >= appeal_until(decision.decided_at, zone) {
        Err(ErrorCode::AppealLate)
    } else {
        Ok(())
    }
}

/// Whether somebody may decide about an appeal: not who took the decision, not who appeals, not who wrote the text.
///
/// # Errors
/// [`ErrorCode::OwnDecision`], [`ErrorCode::OwnText`].
pub fn may_judge(appeal: &Appeal, author: Option<PersonId>, actor: &Actor) -> AppResult<()> {
    let me = Some(actor.person);
    if me == Some(appeal.judge) {
        Err(AppError::refused(ErrorCode::OwnDecision))
    } else if me == appeal.appellant || me == author {
        Err(AppError::refused(ErrorCode::OwnText))
    } else {
        Ok(())
    }
}

/// What reverses a decision: showing the text again, letting the proposal wait again, hiding what was kept, lifting a suspension,
/// parting what was merged, moving back what was moved.
pub fn reversal(kind: DecisionKind) -> DecisionKind {
    match kind {
        DecisionKind::Keep | DecisionKind::Publish => DecisionKind::Hide,
        DecisionKind::Return => DecisionKind::Reopen,
        DecisionKind::Suspend => DecisionKind::Lift,
        DecisionKind::Merge => DecisionKind::Part,
        DecisionKind::Move => DecisionKind::Move,
        _ => DecisionKind::Restore,
    }
}

#[cfg(test)]
#[path = "rules_tests.rs"]
mod tests;
