//! What a decision must be like, who may make it, and what undoes it. Pure decisions.

use super::model::{Content, DecisionKind, Standing, SubjectKind};
use crate::accounts::model::{Actor, PersonId};
use crate::base::error::{AppError, AppResult, ErrorCode, FieldError};
use crate::base::text;
use crate::consultations::model::RuleId;

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
    let takes = matches!(kind, DecisionKind::Return | DecisionKind::Hide);
    let mut errors = Vec::new();
    let rule: Option<RuleId> = match rule {
        "" => None,
        rule => rule.parse().map(Some).unwrap_or_else(|_| {
            errors.push(FieldError::new("rule", ErrorCode::NotAChoice));
            None
        }),
    };
    if takes && rule.is_none() && errors.is_empty() {
        errors.push(FieldError::new("rule", ErrorCode::ReasonRequired));
    }
    let explanation = text::lines(explanation, usize::from(takes), EXPLANATION_MAX).unwrap_or_else(|code| {
        errors.push(FieldError::new("explanation", code));
        String::new()
    });
    if errors.is_empty() { Ok(Verdict { kind, rule, explanation }) } else { Err(errors) }
}

/// Nobody decides about their own text, whatever their office.
///
/// # Errors
/// The actor wrote it.
pub fn may_decide(author: Option<PersonId>, actor: &Actor) -> AppResult<()> {
    if author == Some(actor.person) { Err(AppError::refused(ErrorCode::OwnText)) } else { Ok(()) }
}

/// What can be decided about an item: on a submitted proposal, and on a text with unanswered reports. A text that readers
/// do not see any more can only be kept as it is. A proposal that was only published can still become an action line.
pub fn choices(content: &Content, has_reports: bool) -> &'static [DecisionKind] {
    use DecisionKind::{Accept, Hide, Keep, Publish, Return};
    match (content.kind, content.standing) {
        (SubjectKind::Proposal, Standing::Submitted) => &[Publish, Accept, Return],
        (_, standing) if has_reports && can_be_hidden(content.kind, standing) => &[Keep, Hide],
        _ if has_reports => &[Keep],
        (SubjectKind::Proposal, Standing::Published) => &[Accept],
        _ => &[],
    }
}

/// An accepted proposal stays readable as the origin of its action line.
fn can_be_hidden(kind: SubjectKind, standing: Standing) -> bool {
    standing.is_public() && !(kind == SubjectKind::Proposal && standing == Standing::Accepted)
}

/// The decision that undoes one, as the text stands now; none where the text went another way since.
///
/// People may have voted on an action line: accepting it is not undone, but the line itself can be hidden. A returned
/// proposal is its author's again, who may hand it in once more.
pub fn opposite(kind: DecisionKind, subject: SubjectKind, standing: Standing) -> Option<DecisionKind> {
    use DecisionKind::{Accept, Hide, Keep, Publish, Restore, Return};
    match kind {
        Hide => (standing == Standing::Hidden).then_some(Restore),
        Keep | Restore | Publish => can_be_hidden(subject, standing).then_some(Hide),
        Return | Accept => None,
    }
}

#[cfg(test)]
#[path = "rules_tests.rs"]
mod tests;
