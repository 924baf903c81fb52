//! What authors are asked to change.

use crate::accounts::model::PersonId;
use crate::base::db::{Conn, Tx, all, execute, is_taken, optional, scalar};
use crate::base::error::{AppError, AppResult, ErrorCode};
use crate::conduct::model::ChangeRequest;
use uuid::Uuid;

/// A request that no later decision ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Requested {
    /// The version that was to be changed.
    pub version: i64,
}

/// Asks for a change of a text as it stands.
///
/// # Errors
/// [`ErrorCode::ChangedMeanwhile`] where another moderator asked at the same moment.
pub async fn put_request(tx: &mut Tx, decision: Uuid, subject: Uuid, version: i64) -> AppResult<()> {
    let written = execute!(
        tx,
        "INSERT INTO change_requests (decision_id, subject_id, version) VALUES ($1, $2, $3)",
        decision,
        subject,
        version
    );
    if is_taken(&written) {
        return Err(AppError::refused(ErrorCode::ChangedMeanwhile));
    }
    written?;
    Ok(())
}

/// Ends what was asked about a text, because something else is decided about it; says whether anything was. Of two decisions at
/// the same moment, the second finds nothing.
pub async fn end_request(tx: &mut Tx, subject: Uuid) -> AppResult<bool> {
    let now = tx.now();
    let ended = execute!(
        tx,
        "UPDATE change_requests SET ended_at = $2 WHERE subject_id = $1 AND ended_at IS NULL",
        subject,
        now
    )?;
    Ok(ended > 0)
}

/// What is asked about a text, changed as asked or not.
pub async fn request_about<'a>(conn: impl Into<Conn<'a>>, subject: Uuid) -> AppResult<Option<Requested>> {
    let mut conn = conn.into();
    let sql = "SELECT version FROM change_requests WHERE subject_id = $1 AND ended_at IS NULL";
    Ok(optional!(conn, Requested, sql, subject)?)
}

/// Whether a change of this version of a text is asked for.
pub async fn is_asked<'a>(conn: impl Into<Conn<'a>>, subject: Uuid, version: i64) -> AppResult<bool> {
    let mut conn = conn.into();
    let sql =
        "SELECT EXISTS (SELECT 1 FROM change_requests WHERE subject_id = $1 AND version = $2 AND ended_at IS NULL)";
    Ok(scalar!(conn, bool, sql, subject, version)?)
}

/// What an author is asked to change and has not changed yet, the latest request first. Nobody but the author is told of it.
pub async fn requests_to<'a>(conn: impl Into<Conn<'a>>, author: PersonId) -> AppResult<Vec<ChangeRequest>> {
    let mut conn = conn.into();
    Ok(all!(
        conn,
        ChangeRequest,
        "SELECT change_requests.subject_id AS subject, comments.id IS NOT NULL AS is_comment, moderation_rules.code AS rule_code, decided.law,
                    decided.explanation, decided.decided_at AS asked_at
             FROM change_requests
             JOIN moderation_decisions AS decided ON decided.id = change_requests.decision_id
             LEFT JOIN moderation_rules ON moderation_rules.id = decided.rule_id
             LEFT JOIN comments ON comments.id = change_requests.subject_id
             LEFT JOIN proposals ON proposals.id = change_requests.subject_id
             WHERE change_requests.ended_at IS NULL
               AND (comments.author_id = $1 AND comments.state = 'visible' AND comments.version = change_requests.version
                    OR proposals.author_id = $1 AND proposals.state = 'published'
                       AND proposals.version = change_requests.version)
             ORDER BY decided.decided_at DESC, decided.id",
        author
    )?)
}
