//! What may be said, by whom and when; and what a change does to the counts. Pure decisions.

use super::model::{Alignment, CommentState};
use crate::accounts::model::{Actor, PersonId};
use crate::base::error::{AppError, AppResult, ErrorCode, FieldError};
use crate::base::text;
use crate::base::time::Timestamp;
use crate::conduct::model::Shown;
use crate::consultations::model::{ActivityKind, Stage};

/// Characters of a comment at most.
pub const BODY_MAX: usize = 4_000;

/// Milliseconds within which the same words in the same place are one comment that was sent twice, by a double click or an
/// impatient reload.
pub const TWICE_MILLIS: i64 = 60_000;

/// What somebody wants to say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wording {
    /// Which way it leans.
    pub alignment: Alignment,
    /// The text in Markdown.
    pub body: String,
}

/// Judges the fields of a comment.
///
/// # Errors
/// Everything that is wrong, in the order of the form.
pub fn wording(alignment: &str, body: &str) -> Result<Wording, Vec<FieldError>> {
    let alignment = Alignment::from_name(alignment).ok_or(FieldError::new("alignment", ErrorCode::NotAChoice));
    let body = text::lines(body, 1, BODY_MAX).map_err(|code| FieldError::new("body", code));
    match (alignment, body) {
        (Ok(alignment), Ok(body)) => Ok(Wording { alignment, body }),
        (alignment, body) => Err(alignment.err().into_iter().chain(body.err()).collect()),
    }
}

/// An author may edit or withdraw what readers see, and what waits to be seen.
///
/// # Errors
/// Somebody else wrote it, or readers do not see it.
pub fn may_change(author: PersonId, state: CommentState, actor: &Actor) -> AppResult<()> {
    if author != actor.person {
        return Err(AppError::Forbidden);
    }
    if !matches!(state, CommentState::Visible | CommentState::Waiting) {
        return Err(AppError::refused(ErrorCode::WrongState));
    }
    Ok(())
}

/// Where a comment stands once it has another text: one that waits waits on, whatever was chosen since, and where a moderator reads
/// first, the new text waits as a whole.
pub fn after_change(state: CommentState, shown: Shown) -> CommentState {
    match (state, shown) {
        (CommentState::Visible, Shown::Checked) => CommentState::Waiting,
        (state, _) => state,
    }
}

/// Where a new comment stands.
pub fn at_first(shown: Shown) -> CommentState {
    match shown {
        Shown::AtOnce => CommentState::Visible,
        Shown::Checked => CommentState::Waiting,
    }
}

/// When one can comment, as a page says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Window {
    /// Now, until this moment.
    Open(Timestamp),
    /// From this moment on.
    ToCome(Timestamp),
    /// It was, until this moment.
    Over(Timestamp),
    /// This consultation has no discussion.
    Never,
}

/// When one can comment: in the stage that is open now, else the next one, else the last one.
pub fn window(stages: &[Stage], now: Timestamp) -> Window {
    let talks = || stages.iter().filter(|stage| stage.activities.contains(&ActivityKind::Comment));
    let intervals = || talks().map(|stage| stage.interval);
    if let Some(open) = intervals().filter(|interval| interval.contains(now)).map(|interval| interval.closes_at).max() {
        return Window::Open(open);
    }
    if let Some(next) = intervals().map(|interval| interval.opens_at).filter(|opens_at| now < *opens_at).min() {
        return Window::ToCome(next);
    }
    intervals().map(|interval| interval.closes_at).max().map_or(Window::Never, Window::Over)
}

/// How a comment counts: by its alignment while readers see it, not at all otherwise.
pub fn counted(alignment: Alignment, state: CommentState) -> Option<Alignment> {
    (state == CommentState::Visible).then_some(alignment)
}

/// What a change of one comment adds to the counts: at most two of them move, each by one.
pub fn shift(before: Option<Alignment>, after: Option<Alignment>) -> Vec<(Alignment, i64)> {
    if before == after {
        return Vec::new();
    }
    let gone = before.map(|alignment| (alignment, -1));
    let come = after.map(|alignment| (alignment, 1));
    gone.into_iter().chain(come).collect()
}

#[cfg(test)]
#[path = "rules_tests.rs"]
mod tests;
