//! The public position on one remark, with all its versions and what it led to, in one statement.

use crate::base::db::{Conn, all};
use crate::base::error::AppResult;
use crate::base::i18n::Lang;
use crate::remarks::model::RemarkId;

/// A piece of what everybody reads about a position.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Piece {
    /// `version`, `change`, `line` or `goal`.
    pub kind: String,
    /// The number of the version: of the position, or of the document.
    pub number: i64,
    /// The disposition; the anchor of a part; the code of a line or of a goal.
    pub code: String,
    /// The code of the document, or the strategy, in addresses.
    pub place: String,
    /// The note of a correction; the beginning of a part; the title of a line or of a goal.
    pub label: String,
    /// The justification.
    pub text: String,
    /// When the position was published.
    pub at: i64,
}

/// What everybody reads: nothing before it is published, and while it is being corrected what was published, without where it led.
pub async fn block<'a>(conn: impl Into<Conn<'a>>, remark: RemarkId, reader: Lang) -> AppResult<Vec<Piece>> {
    let mut conn = conn.into();
    Ok(all!(
        conn,
        Piece,
        "SELECT 'version' AS kind, number, disposition AS code, '' AS place, note AS label, justification AS text,
                published_at AS at, number AS sorted
         FROM position_versions WHERE remark_id = $1
         UNION ALL
         SELECT 'change', document_versions.number, CAST(document_parts.anchor AS TEXT), documents.code,
                SUBSTR(document_parts.text, 1, 120), '', CAST(0 AS BIGINT), document_parts.position
         FROM position_changes
         JOIN positions ON positions.remark_id = position_changes.remark_id AND positions.state = 'published'
         JOIN document_versions ON document_versions.id = position_changes.version_id
         JOIN documents ON documents.id = document_versions.document_id
         JOIN document_parts ON document_parts.version_id = position_changes.version_id
                            AND document_parts.anchor = position_changes.anchor
         WHERE position_changes.remark_id = $1 AND document_versions.published_at IS NOT NULL
         UNION ALL
         SELECT 'line', CAST(0 AS BIGINT), action_lines.code, '', action_lines.title, '', CAST(0 AS BIGINT), action_lines.position
         FROM position_lines
         JOIN positions ON positions.remark_id = position_lines.remark_id AND positions.state = 'published'
         JOIN action_lines ON action_lines.id = position_lines.action_line_id AND action_lines.state IN ('published', 'withdrawn')
         WHERE position_lines.remark_id = $1
         UNION ALL
         SELECT 'goal', CAST(0 AS BIGINT), goals.code, strategies.slug,
                COALESCE((SELECT text FROM strategy_texts WHERE subject_id = goals.id AND field = 'title' AND language = $2),
                         (SELECT text FROM strategy_texts WHERE subject_id = goals.id AND field = 'title'
                          AND language = strategies.language), ''), '', CAST(0 AS BIGINT), goals.position
         FROM position_goals
         JOIN positions ON positions.remark_id = position_goals.remark_id AND positions.state = 'published'
         JOIN goals ON goals.id = position_goals.goal_id
         JOIN strategies ON strategies.id = goals.strategy_id
         WHERE position_goals.remark_id = $1
         ORDER BY kind, sorted",
        remark,
        reader
    )?)
}
