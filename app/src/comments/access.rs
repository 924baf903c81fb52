//! Where a comment stands, for somebody who reads.

use super::model::{Comment, CommentId};
use super::store;
use crate::accounts::model::Visitor;
use crate::base::db::Conn;
use crate::base::error::{AppError, AppResult};
use crate::consultations::access;
use crate::consultations::model::{Consultation, ConsultationTexts, Described, Rule};
use crate::proposals::model::ActionLine;
use crate::proposals::store as proposals;

/// A comment with what it is said about.
#[derive(Clone, Debug)]
pub struct Located {
    /// The comment.
    pub comment: Comment,
    /// What it is about.
    pub line: ActionLine,
    /// Where that is discussed.
    pub consultation: Consultation,
    /// What the consultation says of itself.
    pub texts: ConsultationTexts,
    /// The rules of its discussion.
    pub rules: Vec<Rule>,
    /// Whether the reader runs that consultation.
    pub runs: bool,
}

/// A comment that the reader may know of: its action line is public, and so is the consultation, unless they run it. What waits for
/// a moderator is there for its author alone, with its words.
///
/// # Errors
/// [`AppError::NotFound`].
pub async fn comment<'a>(conn: impl Into<Conn<'a>>, id: CommentId, visitor: &Visitor) -> AppResult<Located> {
    let mut conn = conn.into();
    let mut comment = store::comment(conn.conn(), id).await?.ok_or(AppError::NotFound)?;
    if comment.is_waiting() {
        let author = visitor.as_ref().ok_or(AppError::NotFound)?.person;
        comment.body = store::waiting_words(conn.conn(), id, author).await?.ok_or(AppError::NotFound)?;
    }
    let line = proposals::action_line_by_id(conn.conn(), comment.line).await?.ok_or(AppError::NotFound)?;
    let Described { consultation, texts, rules, runs, .. } =
        access::described(conn, &line.consultation_slug, visitor).await?;
    if !line.state.is_readable() {
        return Err(AppError::NotFound);
    }
    Ok(Located { comment, line, consultation, texts, rules, runs })
}

/// An action line whose discussion is public.
///
/// # Errors
/// [`AppError::NotFound`].
pub async fn line<'a>(
    conn: impl Into<Conn<'a>>,
    slug: &str,
    code: &str,
    visitor: &Visitor,
) -> AppResult<(Described, ActionLine)> {
    let mut conn = conn.into();
    let described = access::described(conn.conn(), slug, visitor).await?;
    let line = proposals::action_line(conn, described.consultation.id, code).await?;
    let line = line.filter(|line| line.state.is_readable()).ok_or(AppError::NotFound)?;
    Ok((described, line))
}
