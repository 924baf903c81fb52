//! Writing comments.

use crate::accounts::model::PersonId;
use crate::base::db::{Tx, execute, optional_scalar};
use crate::base::error::AppResult;
use crate::base::i18n::Lang;
use crate::comments::model::{CommentId, CommentState};
use crate::comments::rules::Wording;
use crate::organisations::model::OrganisationId;
use crate::proposals::model::ActionLineId;

/// A comment to be written.
#[derive(Clone, Debug)]
pub struct NewComment {
    /// Its identifier.
    pub id: CommentId,
    /// Where it is said.
    pub line: ActionLineId,
    /// The thread it joins; its own identifier where it begins one.
    pub thread: CommentId,
    /// Who writes it.
    pub author: PersonId,
    /// In whose name, if not in the author's own.
    pub organisation: Option<OrganisationId>,
    /// The language it is written in.
    pub language: Lang,
    /// What it says.
    pub wording: Wording,
}

/// Writes a comment and its first version.
pub async fn insert(tx: &mut Tx, new: &NewComment) -> AppResult<()> {
    let now = tx.now();
    execute!(
        tx,
        "INSERT INTO comments (id, action_line_id, thread_id, author_id, organisation_id, alignment, language, body, state, version, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 'visible', 1, $9)",
        new.id,
        new.line,
        new.thread,
        new.author,
        new.organisation,
        new.wording.alignment,
        new.language,
        &new.wording.body,
        now
    )?;
    put_version(tx, new.id, 1, &new.wording).await
}

/// The comment in which the author said the same in the same place within so many milliseconds. Whoever asks second waits
/// for the first.
pub async fn said_just_now(tx: &mut Tx, new: &NewComment, millis: i64) -> AppResult<Option<CommentId>> {
    let since = tx.now().plus_millis(-millis);
    let _: Option<PersonId> =
        optional_scalar!(tx, PersonId, "SELECT id FROM people WHERE id = $1", new.author; lock "FOR NO KEY UPDATE")?;
    let said = if new.thread == new.id {
        optional_scalar!(
            tx,
            CommentId,
            "SELECT id FROM comments WHERE action_line_id = $1 AND id = thread_id AND created_at >= $2 AND author_id = $3
                AND alignment = $4 AND body = $5 AND state = 'visible' ORDER BY created_at LIMIT 1",
            new.line,
            since,
            new.author,
            new.wording.alignment,
            &new.wording.body
        )?
    } else {
        optional_scalar!(
            tx,
            CommentId,
            "SELECT id FROM comments WHERE thread_id = $1 AND id <> thread_id AND created_at >= $2 AND author_id = $3
                AND alignment = $4 AND body = $5 AND state = 'visible' ORDER BY created_at LIMIT 1",
            new.thread,
            since,
            new.author,
            new.wording.alignment,
            &new.wording.body
        )?
    };
    Ok(said)
}

/// Writes the next text of a comment; the earlier ones stay.
pub async fn put_text(tx: &mut Tx, id: CommentId, version: i64, wording: &Wording) -> AppResult<()> {
    let now = tx.now();
    execute!(
        tx,
        "UPDATE comments SET alignment = $2, body = $3, version = $4, edited_at = $5 WHERE id = $1",
        id,
        wording.alignment,
        &wording.body,
        version,
        now
    )?;
    put_version(tx, id, version, wording).await
}

async fn put_version(tx: &mut Tx, id: CommentId, version: i64, wording: &Wording) -> AppResult<()> {
    let now = tx.now();
    execute!(
        tx,
        "INSERT INTO comment_versions (comment_id, version, alignment, body, written_at) VALUES ($1, $2, $3, $4, $5)",
        id,
        version,
        wording.alignment,
        &wording.body,
        now
    )?;
    Ok(())
}

/// Sets whether readers see a comment.
pub async fn set_state(tx: &mut Tx, id: CommentId, state: CommentState) -> AppResult<()> {
    execute!(tx, "UPDATE comments SET state = $2 WHERE id = $1", id, state)?;
    Ok(())
}
