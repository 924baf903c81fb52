//! What a decision must be like, who may make it, what undoes it, and when a round may be closed. Pure decisions.

use super::model::{Content, Decision, DecisionKind, Standing, SubjectKind};
use crate::accounts::model::{Actor, PersonId};
use crate::base::error::{AppError, AppResult, ErrorCode, FieldError};
use crate::base::text;
use crate::base::time::Timestamp;
use crate::consultations::model::{Round, RoundPhase, RuleId};
use crate::consultations::rules as rounds;

/// Characters of a report at most.
pub const REASON_MAX: usize = 1_000;
/// Characters of what an author is told at most.
pub const EXPLANATION_MAX: usize = 2_000;

/// What is wrong with a text, in the reporter's words.
///
/// # Errors
/// It is empty or too long.
pub fn reason(text: &str) -> Result<String, ErrorCode> {
    text::lines(text, 1, REASON_MAX)
}

/// A decision as a moderator writes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// What it does.
    pub kind: DecisionKind,
    /// The published rule it rests on.
    pub rule: Option<RuleId>,
    /// What the author is told; empty for the usual sentence.
    pub explanation: String,
}

/// Judges a decision's fields: who takes something from an author names a published rule and explains it.
///
/// # Errors
/// Everything that is wrong, in the order of the form.
pub fn verdict(kind: DecisionKind, rule: &str, explanation: &str) -> Result<Verdict, Vec<FieldError>> {
    let takes = matches!(kind, DecisionKind::Return | DecisionKind::Hide | DecisionKind::Withdraw);
    let mut errors = Vec::new();
    let rule: Option<RuleId> = match rule {
        "" => None,
        rule => rule.parse().map(Some).unwrap_or_else(|_| {
            errors.push(FieldError::new("rule", ErrorCode::NotAChoice));
            None
        }),
    };
    if takes && rule.is_none() && errors.is_empty() {
        errors.push(FieldError::new("rule", ErrorCode::NotAChoice));
    }
    let explanation = text::lines(explanation, usize::from(takes), EXPLANATION_MAX).unwrap_or_else(|code| {
        errors.push(FieldError::new("explanation", code));
        String::new()
    });
    if errors.is_empty() { Ok(Verdict { kind, rule, explanation }) } else { Err(errors) }
}

/// What nobody judged where it comes from is published with a reason, which stays on record: there is no author to tell.
///
/// # Errors
/// There is none.
pub fn reason_for_unshown(content: &Content, verdict: &Verdict) -> AppResult<()> {
    if content.is_unshown && verdict.explanation.is_empty() {
        return Err(AppError::field("explanation", ErrorCode::Required));
    }
    Ok(())
}

/// Nobody decides about their own text, whatever their office.
///
/// # Errors
/// The actor wrote it.
pub fn may_decide(author: Option<PersonId>, actor: &Actor) -> AppResult<()> {
    if author == Some(actor.person) { Err(AppError::refused(ErrorCode::OwnText)) } else { Ok(()) }
}

/// As [`may_decide`]; but what the organiser published in its own name, whoever wrote it may withdraw and put back.
///
/// # Errors
/// The actor wrote it in their own name.
pub fn may_carry_out(kind: DecisionKind, content: &Content, actor: &Actor) -> AppResult<()> {
    let withdrawal = kind == DecisionKind::Withdraw || content.standing == Standing::Withdrawn;
    if content.is_official && withdrawal { Ok(()) } else { may_decide(content.author, actor) }
}

/// What can be decided about an item: on a submitted proposal, and on a text with unanswered reports. A text that readers
/// do not see any more can only be kept as it is. A proposal that was only published can still become an action line, and an
/// imported text that nobody judged can be published.
pub fn choices(content: &Content, has_reports: bool) -> &'static [DecisionKind] {
    use DecisionKind::{Accept, Hide, Keep, Publish, Return};
    match (content.kind, content.standing) {
        (SubjectKind::Proposal, Standing::Submitted) => &[Publish, Accept, Return],
        (_, standing) if has_reports && can_be_hidden(content.kind, standing) => &[Keep, Hide],
        _ if has_reports => &[Keep],
        (SubjectKind::Proposal, Standing::Published) => &[Accept],
        _ if content.is_unshown => &[Publish],
        _ => &[],
    }
}

/// An accepted proposal stays readable as the origin of its action line.
fn can_be_hidden(kind: SubjectKind, standing: Standing) -> bool {
    standing.is_public() && !(kind == SubjectKind::Proposal && standing == Standing::Accepted)
}

/// The decisions that can undo one, the usual one first; none where the text went another way since.
///
/// What was decided about a proposal is undone by letting it wait again. Accepting it is undone by withdrawing the action
/// line that it became, which is decided about the line.
pub fn opposites(kind: DecisionKind, content: &Content) -> &'static [DecisionKind] {
    undone_by(kind, content.kind, content.standing, content.is_as_read)
}

/// Whether a decision can be undone now: by another about its text, or by withdrawing the action line that a proposal became.
pub fn can_be_undone(decision: &Decision) -> bool {
    let Some(standing) = decision.standing.filter(|_| !decision.is_undone) else { return false };
    let became_a_line = decision.kind == DecisionKind::Accept && standing == Standing::Accepted;
    became_a_line || !undone_by(decision.kind, decision.subject_kind, standing, decision.is_as_read).is_empty()
}

fn undone_by(
    kind: DecisionKind,
    subject: SubjectKind,
    standing: Standing,
    is_as_read: bool,
) -> &'static [DecisionKind] {
    use DecisionKind::{Accept, Hide, Keep, Publish, Reopen, Restore, Return, Withdraw};
    match (kind, subject, standing) {
        (Hide, _, Standing::Hidden) | (Withdraw, SubjectKind::ActionLine, Standing::Withdrawn) => &[Restore],
        (Return, SubjectKind::Proposal, Standing::Returned) if is_as_read => &[Reopen],
        (Publish, SubjectKind::Proposal, Standing::Published) => &[Reopen, Hide],
        (Publish, SubjectKind::ActionLine, Standing::Published) => &[Hide],
        (Keep | Restore, kind, standing) if can_be_hidden(kind, standing) => &[Hide],
        (Publish | Return | Accept | Keep | Hide | Restore | Reopen | Withdraw, _, _) => &[],
    }
}

/// Whether a moderator may close a round: once, from its opening on, and over an undecided item only with a reason, because
/// what waits in the queue may be what people wanted to vote on.
///
/// # Errors
/// [`ErrorCode::ClosedAlready`], [`ErrorCode::RoundNotOpen`] before the round, [`ErrorCode::QueueNotEmpty`] without the
/// reason that it takes.
pub fn may_close(round: &Round, undecided: i64, reason_given: bool, now: Timestamp) -> Result<(), ErrorCode> {
    if round.closure.is_some() {
        Err(ErrorCode::ClosedAlready)
    } else if rounds::phase(round, now) == RoundPhase::ToCome {
        Err(ErrorCode::RoundNotOpen)
    } else if undecided > 0 && !reason_given {
        Err(ErrorCode::QueueNotEmpty)
    } else {
        Ok(())
    }
}

/// The round that ended last, closed or not; none while people vote, because what is decided then can still be voted on.
pub fn ended_last(all: &[Round], now: Timestamp) -> Option<&Round> {
    let in_phase = |wanted: RoundPhase| move |round: &&Round| rounds::phase(round, now) == wanted;
    match all.iter().find(in_phase(RoundPhase::Open)) {
        Some(_) => None,
        None => all.iter().filter(in_phase(RoundPhase::Closed)).max_by_key(|round| round.number),
    }
}

/// Whether an imported text that nobody judged may be published: while a round is left in whose result it can stand.
///
/// # Errors
/// [`ErrorCode::ActivityClosed`].
pub fn may_publish_unshown(all: &[Round], now: Timestamp) -> Result<(), ErrorCode> {
    let is_left = all.iter().any(|round| rounds::phase(round, now) != RoundPhase::Closed);
    if is_left { Ok(()) } else { Err(ErrorCode::ActivityClosed) }
}

#[cfg(test)]
#[path = "rules_tests.rs"]
mod tests;
