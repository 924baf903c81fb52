//! One comment.

use super::select_comments;
use crate::accounts::model::PersonId;
use crate::base::db::{Conn, Tx, all, optional, optional_scalar};
use crate::base::error::AppResult;
use crate::comments::model::{Alignment, Comment, CommentId, CommentState, CommentVersion};
use crate::conduct::store::waits;
use crate::notifications::model::Recipient;
use crate::proposals::model::ActionLineId;

/// A comment as readers may see it.
pub async fn comment<'a>(conn: impl Into<Conn<'a>>, id: CommentId) -> AppResult<Option<Comment>> {
    let mut conn = conn.into();
    Ok(optional!(conn, Comment, concat!(select_comments!(), "WHERE comments.id = $1"), id)?)
}

/// Where a comment stands, as far as a change of it depends on that.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Standing {
    /// The comment.
    pub id: CommentId,
    /// Where it is said.
    pub line: ActionLineId,
    /// Who wrote it.
    pub author: PersonId,
    /// Which way it leans.
    pub alignment: Alignment,
    /// The text in Markdown, whoever may see it.
    pub body: String,
    /// Whether readers see it.
    pub state: CommentState,
    /// Counts the texts.
    pub version: i64,
}

/// Where a comment stands; nobody changes it until this transaction ends.
pub async fn lock(tx: &mut Tx, id: CommentId) -> AppResult<Option<Standing>> {
    let standing = optional!(
        tx,
        Standing,
        "SELECT id, action_line_id AS line, author_id AS author, alignment, body,
                CASE WHEN state = 'hidden' AND waits_since IS NOT NULL THEN 'waiting' ELSE state END AS state, version
         FROM comments WHERE id = $1",
        id; lock "FOR UPDATE"
    )?;
    Ok(standing)
}

/// The words of a comment that waits, for whoever wrote it; nothing of anybody else's.
pub async fn waiting_words<'a>(
    conn: impl Into<Conn<'a>>,
    id: CommentId,
    author: PersonId,
) -> AppResult<Option<String>> {
    let mut conn = conn.into();
    let sql = concat!("SELECT body FROM comments WHERE id = $1 AND author_id = $2 AND ", waits!("comments"));
    Ok(optional_scalar!(conn, String, sql, id, author)?)
}

/// Whom a reply answers, as long as they were not told of it.
pub async fn answered(tx: &mut Tx, id: CommentId) -> AppResult<Option<CommentId>> {
    let sql = "SELECT answers_id FROM comments WHERE id = $1 AND answers_id IS NOT NULL";
    Ok(optional_scalar!(tx, CommentId, sql, id)?)
}

/// The latest texts of a comment, at most so many, from the present one back: all of them, or those that readers may find.
pub async fn versions<'a>(
    conn: impl Into<Conn<'a>>,
    id: CommentId,
    most: usize,
    all: bool,
) -> AppResult<Vec<CommentVersion>> {
    let mut conn = conn.into();
    let most = i64::try_from(most).unwrap_or(i64::MAX);
    let versions = all!(
        conn,
        CommentVersion,
        "SELECT version, alignment, body, written_at, shown FROM comment_versions
         WHERE comment_id = $1 AND (shown OR $3) ORDER BY version DESC LIMIT $2",
        id,
        most,
        all
    )?;
    Ok(versions)
}

/// Who is told of a reply in a thread: who began it and who was answered, but not the one who replies, nor anybody
/// without an account.
pub async fn listeners(
    tx: &mut Tx,
    thread: CommentId,
    answered: CommentId,
    replier: PersonId,
) -> AppResult<Vec<Recipient>> {
    let listeners = all!(
        tx,
        Recipient,
        "SELECT DISTINCT people.id AS person, name, email AS address, people.language
         FROM comments JOIN people ON people.id = author_id
         WHERE comments.id IN ($1, $2) AND people.id <> $3 AND email IS NOT NULL AND erased_at IS NULL
         ORDER BY people.id",
        thread,
        answered,
        replier
    )?;
    Ok(listeners)
}
