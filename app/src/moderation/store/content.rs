//! Moderated texts, hidden or not: for moderators only.

use crate::base::db::{Conn, optional};
use crate::base::error::AppResult;
use crate::conduct::store::{request_about, standing};
use crate::consultations::model::ConsultationId;
use crate::moderation::model::{Content, Request};
use crate::proposals::store::{submitted_for, submitted_last};
use uuid::Uuid;

/// What stands between the fields of a remark: its present wording, the proposed one, and why.
const BETWEEN: &str = "\n\n";

/// The text of an identifier, if it belongs to the consultation and was ever shown to anybody but its author: of a proposal
/// the text that was submitted last, in its language and in the name in which it was.
pub async fn content<'a>(
    conn: impl Into<Conn<'a>>,
    consultation: ConsultationId,
    id: Uuid,
) -> AppResult<Option<Content>> {
    let mut conn = conn.into();
    let content = optional!(
        conn,
        Content,
        concat!(
            "SELECT 'comment' AS kind, comments.id, comments.author_id AS author, people.name AS author_name, NULL AS sender_name, people.kind AS author_kind,
                organisations.name AS organisation_name, comments.language, action_lines.title, comments.body,
                ",
            standing!("comments"),
            " AS standing, comments.version, comments.created_at AS written_at,
                TRUE AS is_as_read, FALSE AS is_official, FALSE AS is_unshown
         FROM comments JOIN action_lines ON action_lines.id = comments.action_line_id JOIN people ON people.id = comments.author_id
              LEFT JOIN organisations ON organisations.id = comments.organisation_id
         WHERE comments.id = $1 AND action_lines.consultation_id = $2
         UNION ALL
         SELECT 'proposal', proposals.id, proposals.author_id, people.name, NULL, people.kind, organisations.name,
                COALESCE(submitted.language, proposals.language), submitted.title, submitted.body, proposals.state, proposals.version, submitted.written_at,
                proposals.version = submitted.version, FALSE, FALSE
         FROM proposals JOIN people ON people.id = proposals.author_id
              ",
            submitted_last!(),
            " LEFT JOIN organisations ON organisations.id = ",
            submitted_for!(),
            " WHERE proposals.id = $1 AND proposals.consultation_id = $2 AND proposals.state <> 'draft'
         UNION ALL
         SELECT 'action_line', action_lines.id, action_lines.author_id, people.name, NULL, people.kind, organisations.name,
                action_lines.language, action_lines.title, action_lines.body, action_lines.state, action_lines.version,
                action_lines.published_at, TRUE, author_kind = 'official',
                author_kind = 'imported' AND action_lines.state = 'hidden'
                    AND NOT EXISTS (SELECT 1 FROM moderation_decisions WHERE subject_id = action_lines.id)
         FROM action_lines LEFT JOIN people ON people.id = action_lines.author_id
              LEFT JOIN organisations ON organisations.id = action_lines.organisation_id
         WHERE action_lines.id = $1 AND action_lines.consultation_id = $2
         UNION ALL
         SELECT 'remark', remarks.id, remarks.author_id, people.name, NULLIF(remarks.submitter_name, ''), people.kind,
                CASE WHEN remarks.submitter = 'organisation' THEN COALESCE(organisations.name, remarks.submitter_name) END,
                remarks.language, CAST(remarks.number AS TEXT),
                CASE WHEN remarks.present = '' THEN '' ELSE remarks.present || $3 END
                    || CASE WHEN remarks.proposed = '' THEN '' ELSE remarks.proposed || $3 END || remarks.justification,
                ",
            standing!("remarks"),
            ", remarks.version, remarks.entered_at, TRUE, FALSE, FALSE
         FROM remarks LEFT JOIN people ON people.id = remarks.author_id
              LEFT JOIN organisations ON organisations.id = remarks.organisation_id
         WHERE remarks.id = $1 AND remarks.consultation_id = $2"
        ),
        id,
        consultation,
        BETWEEN
    )?;
    Ok(content)
}

/// What the author of a text is asked about it. What they wrote since was not handed in where it is a draft.
pub async fn request<'a>(conn: impl Into<Conn<'a>>, content: &Content) -> AppResult<Request> {
    Ok(match request_about(conn, content.id).await? {
        None => Request::None,
        Some(asked) if content.version > asked.version => Request::Answered,
        Some(_) => Request::Open,
    })
}
