//! Writing comments.

use super::Standing;
use crate::accounts::model::PersonId;
use crate::base::db::{Tx, all, execute, optional_scalar};
use crate::base::error::AppResult;
use crate::base::i18n::Lang;
use crate::base::time::Timestamp;
use crate::comments::model::{CommentId, CommentState};
use crate::comments::rules::Wording;
use crate::conduct::store::waits;
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
    /// Where it stands at first.
    pub state: CommentState,
    /// Whom it answers, if they are told of it later.
    pub answers: Option<CommentId>,
}

/// How a state is kept: what waits is hidden, and knows since when.
fn kept(state: CommentState, now: Timestamp) -> (CommentState, Option<Timestamp>) {
    match state {
        CommentState::Waiting => (CommentState::Hidden, Some(now)),
        state => (state, None),
    }
}

/// Writes a comment and its first version.
pub async fn insert(tx: &mut Tx, new: &NewComment) -> AppResult<()> {
    let now = tx.now();
    let (state, waits_since) = kept(new.state, now);
    execute!(
        tx,
        "INSERT INTO comments (id, action_line_id, thread_id, author_id, organisation_id, alignment, language, body, state,
                               version, created_at, waits_since, answers_id)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $10, 1, $9, $11, $12)",
        new.id,
        new.line,
        new.thread,
        new.author,
        new.organisation,
        new.wording.alignment,
        new.language,
        &new.wording.body,
        now,
        state,
        waits_since,
        new.answers
    )?;
    put_version(tx, new.id, 1, &new.wording, new.state == CommentState::Visible).await
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
            concat!(
                "SELECT id FROM comments WHERE action_line_id = $1 AND id = thread_id AND created_at >= $2 AND author_id = $3
                    AND alignment = $4 AND body = $5 AND (state = 'visible' OR ",
                waits!("comments"),
                ") ORDER BY created_at LIMIT 1"
            ),
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
            concat!(
                "SELECT id FROM comments WHERE thread_id = $1 AND id <> thread_id AND created_at >= $2 AND author_id = $3
                    AND alignment = $4 AND body = $5 AND (state = 'visible' OR ",
                waits!("comments"),
                ") ORDER BY created_at LIMIT 1"
            ),
            new.thread,
            since,
            new.author,
            new.wording.alignment,
            &new.wording.body
        )?
    };
    Ok(said)
}

/// Writes the next text of a comment, which readers see at once or not; the earlier ones stay.
pub async fn put_text(tx: &mut Tx, id: CommentId, version: i64, wording: &Wording, shown: bool) -> AppResult<()> {
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
    put_version(tx, id, version, wording, shown).await
}

async fn put_version(tx: &mut Tx, id: CommentId, version: i64, wording: &Wording, shown: bool) -> AppResult<()> {
    let now = tx.now();
    execute!(
        tx,
        "INSERT INTO comment_versions (comment_id, version, alignment, body, written_at, shown) VALUES ($1, $2, $3, $4, $5, $6)",
        id,
        version,
        wording.alignment,
        &wording.body,
        now,
        shown
    )?;
    Ok(())
}

/// Sets whether readers see a comment.
pub async fn set_state(tx: &mut Tx, id: CommentId, state: CommentState) -> AppResult<()> {
    let (state, waits_since) = kept(state, tx.now());
    execute!(tx, "UPDATE comments SET state = $2, waits_since = $3 WHERE id = $1", id, state, waits_since)?;
    Ok(())
}

/// Notes that readers see a text from now on, so that its history tells it later.
pub async fn show_text(tx: &mut Tx, id: CommentId, version: i64) -> AppResult<()> {
    execute!(tx, "UPDATE comment_versions SET shown = TRUE WHERE comment_id = $1 AND version = $2", id, version)?;
    Ok(())
}

/// Takes the texts up to a version out of what readers find in the history: the author was asked to change it, and did. What was to
/// go from that text most likely stands in the ones before it too.
pub async fn withhold_texts(tx: &mut Tx, id: CommentId, up_to: i64) -> AppResult<()> {
    execute!(tx, "UPDATE comment_versions SET shown = FALSE WHERE comment_id = $1 AND version <= $2", id, up_to)?;
    Ok(())
}

/// Forgets whom a reply answers: they are told.
pub async fn forget_answered(tx: &mut Tx, id: CommentId) -> AppResult<()> {
    execute!(tx, "UPDATE comments SET answers_id = NULL WHERE id = $1", id)?;
    Ok(())
}

/// A comment and, where it began its thread, the replies in it: where they stand, and nobody changes them until this transaction ends.
pub async fn going_along(tx: &mut Tx, id: CommentId) -> AppResult<Vec<Standing>> {
    let standing = all!(
        tx,
        Standing,
        "SELECT id, action_line_id AS line, author_id AS author, alignment, body, state, version FROM comments
         WHERE id = $1 OR thread_id = $1 ORDER BY id",
        id; lock "FOR UPDATE"
    )?;
    Ok(standing)
}

/// Puts a comment, and the replies to it, under an action line and into a thread.
pub async fn put_place(tx: &mut Tx, id: CommentId, line: ActionLineId, thread: CommentId) -> AppResult<()> {
    execute!(
        tx,
        "UPDATE comments SET action_line_id = $2, thread_id = $3 WHERE id = $1 OR thread_id = $1",
        id,
        line,
        thread
    )?;
    Ok(())
}
