//! What somebody wrote, for showing it to them.

use crate::accounts::model::PersonId;
use crate::base::db::{Conn, all};
use crate::base::error::AppResult;
use crate::base::i18n::Lang;
use crate::base::time::Timestamp;
use crate::comments::model::{Alignment, CommentId, CommentState};
use crate::conduct::store::standing;
use crate::consultations::model::ConsultationId;

/// A comment, as its author sees it in a list.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct OwnComment {
    /// The comment.
    pub id: CommentId,
    /// In which consultation.
    pub consultation: ConsultationId,
    /// That consultation in addresses.
    pub slug: String,
    /// The IANA name of the zone in which the consultation says its times.
    pub time_zone: String,
    /// On which action line.
    pub code: String,
    /// Whether everybody may read that action line.
    pub is_readable: bool,
    /// Which way it leans.
    pub alignment: Alignment,
    /// The language it was written in.
    pub language: Lang,
    /// The text in Markdown; empty once it was withdrawn.
    pub body: String,
    /// Whether readers see it.
    pub state: CommentState,
    /// When it was written.
    pub created_at: Timestamp,
    /// What a moderator asks its author to change.
    pub asked: Option<String>,
}

/// A person's last comments in published consultations, the latest first: so many at most.
pub async fn own<'a>(conn: impl Into<Conn<'a>>, person: PersonId, limit: i64) -> AppResult<Vec<OwnComment>> {
    let mut conn = conn.into();
    Ok(all!(
        conn,
        OwnComment,
        concat!(
            "SELECT comments.id, consultation_id AS consultation, slug, time_zone, code,
                action_lines.state IN ('published', 'withdrawn') AS is_readable, alignment, comments.language,
                CASE WHEN comments.state = 'withdrawn' THEN '' ELSE comments.body END AS body, ",
            standing!("comments"),
            " AS state, comments.created_at,
                CASE WHEN comments.state = 'visible' THEN
                    (SELECT decided.explanation FROM change_requests
                     JOIN moderation_decisions AS decided ON decided.id = change_requests.decision_id
                     WHERE change_requests.subject_id = comments.id AND change_requests.version = comments.version
                       AND change_requests.ended_at IS NULL) END AS asked
         FROM comments
         JOIN action_lines ON action_lines.id = comments.action_line_id
         JOIN consultations ON consultations.id = consultation_id
         WHERE comments.author_id = $1 AND consultations.published_at IS NOT NULL
         ORDER BY comments.created_at DESC, comments.id DESC LIMIT $2"
        ),
        person,
        limit
    )?)
}
