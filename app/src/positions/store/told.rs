//! What became of remarks, for everybody: of a consultation, behind a text, an action line and a goal, and of one's own.

use crate::accounts::model::PersonId;
use crate::base::db::{Conn, all};
use crate::base::error::AppResult;
use crate::base::i18n::Lang;
use crate::consultations::model::ConsultationId;
use crate::positions::model::Disposition;
use crate::proposals::model::ActionLineId;
use crate::remarks::model::{RemarkId, RemarkState};
use uuid::Uuid;

/// The last version of each position of which something is public.
macro_rules! last_versions {
    () => {
        " FROM position_versions
          JOIN remarks ON remarks.id = position_versions.remark_id AND remarks.state = 'visible'
          WHERE position_versions.number = (SELECT MAX(last.number) FROM position_versions AS last
                                            WHERE last.remark_id = position_versions.remark_id) "
    };
}

/// How many remarks got a disposition.
#[derive(Clone, Copy, Debug, sqlx::FromRow)]
pub struct Counted {
    /// Which.
    pub disposition: Option<Disposition>,
    /// How many; with none, those that have no public position.
    pub remarks: i64,
}

/// How many remarks of a consultation got which disposition, and how many wait.
pub async fn counted<'a>(conn: impl Into<Conn<'a>>, consultation: ConsultationId) -> AppResult<Vec<Counted>> {
    let mut conn = conn.into();
    Ok(all!(
        conn,
        Counted,
        "SELECT position_versions.disposition, COUNT(*) AS remarks
         FROM remarks
         LEFT JOIN position_versions ON position_versions.remark_id = remarks.id
             AND position_versions.number = (SELECT MAX(last.number) FROM position_versions AS last
                                             WHERE last.remark_id = remarks.id)
         WHERE remarks.consultation_id = $1 AND remarks.state = 'visible' GROUP BY position_versions.disposition",
        consultation
    )?)
}

/// A remark and what was answered.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Line {
    /// The remark.
    pub remark: RemarkId,
    /// Its number.
    pub number: i64,
    /// What it asks for, or why; its beginning.
    pub words: String,
    /// The language it is written in.
    pub language: Lang,
    /// The organisation that said it; a person is not named.
    pub organisation: Option<String>,
    /// What is done with it.
    pub disposition: Disposition,
    /// Why.
    pub justification: String,
}

/// The answered remarks of a consultation, of one disposition or of all, by number.
pub async fn changes<'a>(
    conn: impl Into<Conn<'a>>,
    consultation: ConsultationId,
    disposition: Option<Disposition>,
    (most, skipped): (i64, i64),
) -> AppResult<Vec<Line>> {
    let mut conn = conn.into();
    Ok(all!(
        conn,
        Line,
        concat!(
            "SELECT remarks.id AS remark, remarks.number,
                    SUBSTR(CASE WHEN remarks.proposed = '' THEN remarks.justification ELSE remarks.proposed END, 1, 400) AS words,
                    remarks.language,
                    CASE WHEN remarks.submitter = 'organisation' THEN COALESCE(
                        (SELECT name FROM organisations WHERE organisations.id = remarks.organisation_id), remarks.submitter_name)
                    END AS organisation,
                    position_versions.disposition, SUBSTR(position_versions.justification, 1, 600) AS justification",
            last_versions!(),
            "AND remarks.consultation_id = $1 AND ($2 = '' OR position_versions.disposition = $2)
             ORDER BY remarks.number LIMIT $3 OFFSET $4"
        ),
        consultation,
        disposition.map_or("", Disposition::name),
        most,
        skipped
    )?)
}

/// What remarks led to: the remark's number, and a piece as in [`block`](super::block).
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Led {
    /// The remark.
    pub remark: RemarkId,
    /// `change`, `line` or `goal`.
    pub kind: String,
    /// The number of the version of the document.
    pub number: i64,
    /// The anchor, or the code.
    pub code: String,
    /// The document, or the strategy, in addresses.
    pub place: String,
    /// What it is called.
    pub label: String,
}

/// What the remarks from one number to another led to.
pub async fn trails<'a>(
    conn: impl Into<Conn<'a>>,
    consultation: ConsultationId,
    (first, last): (i64, i64),
    reader: Lang,
) -> AppResult<Vec<Led>> {
    let mut conn = conn.into();
    Ok(all!(
        conn,
        Led,
        "SELECT remarks.id AS remark, 'change' AS kind, document_versions.number,
                CAST(document_parts.anchor AS TEXT) AS code, documents.code AS place,
                SUBSTR(document_parts.text, 1, 80) AS label, document_parts.position AS sorted
         FROM remarks
         JOIN positions ON positions.remark_id = remarks.id AND positions.state = 'published'
         JOIN position_changes ON position_changes.remark_id = remarks.id
         JOIN document_versions ON document_versions.id = position_changes.version_id
         JOIN documents ON documents.id = document_versions.document_id
         JOIN document_parts ON document_parts.version_id = position_changes.version_id
                            AND document_parts.anchor = position_changes.anchor
         WHERE remarks.consultation_id = $1 AND remarks.number BETWEEN $2 AND $3 AND document_versions.published_at IS NOT NULL
         UNION ALL
         SELECT remarks.id, 'line', CAST(0 AS BIGINT), action_lines.code, '', action_lines.title, action_lines.position
         FROM remarks
         JOIN positions ON positions.remark_id = remarks.id AND positions.state = 'published'
         JOIN position_lines ON position_lines.remark_id = remarks.id
         JOIN action_lines ON action_lines.id = position_lines.action_line_id AND action_lines.state IN ('published', 'withdrawn')
         WHERE remarks.consultation_id = $1 AND remarks.number BETWEEN $2 AND $3
         UNION ALL
         SELECT remarks.id, 'goal', CAST(0 AS BIGINT), goals.code, strategies.slug,
                COALESCE((SELECT text FROM strategy_texts WHERE subject_id = goals.id AND field = 'title' AND language = $4),
                         (SELECT text FROM strategy_texts WHERE subject_id = goals.id AND field = 'title'
                          AND language = strategies.language), ''), goals.position
         FROM remarks
         JOIN positions ON positions.remark_id = remarks.id AND positions.state = 'published'
         JOIN position_goals ON position_goals.remark_id = remarks.id
         JOIN goals ON goals.id = position_goals.goal_id
         JOIN strategies ON strategies.id = goals.strategy_id
         WHERE remarks.consultation_id = $1 AND remarks.number BETWEEN $2 AND $3
         ORDER BY kind, sorted",
        consultation,
        first,
        last,
        reader
    )?)
}

/// A remark that led to something.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Behind {
    /// The consultation, in addresses.
    pub slug: String,
    /// The remark's number.
    pub number: i64,
    /// What was done with it.
    pub disposition: Disposition,
    /// The part that changed, in a version of a document.
    pub anchor: i64,
    /// How that part begins.
    pub label: String,
}

/// Remarks because of which an action line is as it is, so many at most.
pub async fn of_line<'a>(conn: impl Into<Conn<'a>>, line: ActionLineId, most: i64) -> AppResult<Vec<Behind>> {
    let mut conn = conn.into();
    Ok(all!(
        conn,
        Behind,
        "SELECT consultations.slug, remarks.number, positions.disposition, CAST(0 AS BIGINT) AS anchor, '' AS label
         FROM position_lines
         JOIN positions ON positions.remark_id = position_lines.remark_id AND positions.state = 'published'
         JOIN remarks ON remarks.id = positions.remark_id AND remarks.state = 'visible'
         JOIN consultations ON consultations.id = remarks.consultation_id AND consultations.published_at IS NOT NULL
         WHERE position_lines.action_line_id = $1 ORDER BY remarks.number LIMIT $2",
        line,
        most
    )?)
}

/// Remarks that led to a goal of a strategy, so many at most.
pub async fn of_goal<'a>(
    conn: impl Into<Conn<'a>>,
    (strategy, goal): (&str, &str),
    most: i64,
) -> AppResult<Vec<Behind>> {
    let mut conn = conn.into();
    Ok(all!(
        conn,
        Behind,
        "SELECT consultations.slug, remarks.number, positions.disposition, CAST(0 AS BIGINT) AS anchor, '' AS label
         FROM position_goals
         JOIN goals ON goals.id = position_goals.goal_id AND goals.code = $2
         JOIN strategies ON strategies.id = goals.strategy_id AND strategies.slug = $1
         JOIN positions ON positions.remark_id = position_goals.remark_id AND positions.state = 'published'
         JOIN remarks ON remarks.id = positions.remark_id AND remarks.state = 'visible'
         JOIN consultations ON consultations.id = remarks.consultation_id AND consultations.published_at IS NOT NULL
         ORDER BY consultations.slug, remarks.number LIMIT $3",
        strategy,
        goal,
        most
    )?)
}

/// Remarks because of which the parts of a version of a document changed.
pub async fn of_version<'a>(conn: impl Into<Conn<'a>>, version: Uuid) -> AppResult<Vec<Behind>> {
    let mut conn = conn.into();
    Ok(all!(
        conn,
        Behind,
        "SELECT consultations.slug, remarks.number, positions.disposition, position_changes.anchor,
                SUBSTR(document_parts.text, 1, 80) AS label
         FROM position_changes
         JOIN document_parts ON document_parts.version_id = position_changes.version_id
                            AND document_parts.anchor = position_changes.anchor
         JOIN positions ON positions.remark_id = position_changes.remark_id AND positions.state = 'published'
         JOIN remarks ON remarks.id = positions.remark_id AND remarks.state = 'visible'
         JOIN consultations ON consultations.id = remarks.consultation_id
         WHERE position_changes.version_id = $1 ORDER BY document_parts.position, remarks.number",
        version
    )?)
}

/// A remark of somebody's own, with what was answered.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Mine {
    /// The consultation.
    pub consultation: ConsultationId,
    /// The same, in addresses.
    pub slug: String,
    /// The remark's number.
    pub number: i64,
    /// Whether readers see it.
    pub state: RemarkState,
    /// Why it was written; its beginning.
    pub words: String,
    /// The language it is written in.
    pub language: Lang,
    /// What is done with it, once that is published.
    pub disposition: Option<Disposition>,
    /// Why; empty before.
    pub justification: String,
}

/// The remarks that somebody handed in to published consultations, the latest first, so many at most.
pub async fn mine<'a>(conn: impl Into<Conn<'a>>, person: PersonId, most: i64) -> AppResult<Vec<Mine>> {
    let mut conn = conn.into();
    Ok(all!(
        conn,
        Mine,
        "SELECT consultations.id AS consultation, consultations.slug, remarks.number, remarks.state,
                SUBSTR(remarks.justification, 1, 400) AS words, remarks.language, position_versions.disposition,
                COALESCE(SUBSTR(position_versions.justification, 1, 400), '') AS justification
         FROM remarks
         JOIN consultations ON consultations.id = remarks.consultation_id AND consultations.published_at IS NOT NULL
         LEFT JOIN position_versions ON position_versions.remark_id = remarks.id
             AND position_versions.number = (SELECT MAX(last.number) FROM position_versions AS last
                                             WHERE last.remark_id = remarks.id)
         WHERE remarks.author_id = $1 ORDER BY remarks.entered_at DESC, remarks.number DESC LIMIT $2",
        person,
        most
    )?)
}
