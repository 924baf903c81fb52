//! Many remarks at once: those that are ticked, or those of a group.

use crate::accounts::model::PersonId;
use crate::base::db::{Conn, Tx, all, execute};
use crate::base::error::AppResult;
use crate::base::i18n::Lang;
use crate::consultations::model::ConsultationId;
use crate::positions::model::{Answer, Disposition, PositionState};
use crate::remarks::model::RemarkId;
use uuid::Uuid;

/// One of many remarks.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Target {
    /// The remark.
    pub remark: RemarkId,
    /// Its number.
    pub number: i64,
    /// What it asks for, or why; its beginning.
    pub words: String,
    /// How far its position has come.
    pub state: PositionState,
    /// The position's version that was seen; 0 where nothing is saved.
    pub version: i64,
    /// Whether something of it was published before.
    pub was_published: bool,
    /// Whether words are in it already.
    pub is_begun: bool,
    /// Who wrote them last.
    pub written_by: Option<PersonId>,
    /// What is done with the remark, as far as that is written.
    pub disposition: Option<Disposition>,
    /// Why, of one that somebody else is to accept; else empty.
    pub justification: String,
    /// What it led to, in a few words each.
    #[sqlx(skip)]
    pub links: Vec<String>,
}

/// What is read of each.
macro_rules! select_targets {
    () => {
        "SELECT remarks.id AS remark, remarks.number,
                SUBSTR(CASE WHEN remarks.proposed = '' THEN remarks.justification ELSE remarks.proposed END, 1, 120) AS words,
                COALESCE(positions.state, 'to_do') AS state, COALESCE(positions.version, 0) AS version,
                positions.published_at IS NOT NULL AS was_published, COALESCE(positions.justification, '') <> '' AS is_begun,
                positions.written_by, positions.disposition,
                CASE WHEN positions.state = 'in_review' THEN positions.justification ELSE '' END AS justification
         FROM remarks LEFT JOIN positions ON positions.remark_id = remarks.id
         WHERE remarks.consultation_id = $1 AND remarks.state <> 'withdrawn' "
    };
}

/// The remarks of a consultation with numbers from the first to the last of these; who asks takes those that are meant.
pub async fn of_numbers<'a>(
    conn: impl Into<Conn<'a>>,
    consultation: ConsultationId,
    numbers: &[i64],
) -> AppResult<Vec<Target>> {
    let mut conn = conn.into();
    let (first, last) = (numbers.iter().min().copied().unwrap_or(0), numbers.iter().max().copied().unwrap_or(0));
    let sql = concat!(select_targets!(), "AND remarks.number BETWEEN $2 AND $3 ORDER BY remarks.number");
    let mut all = all!(conn, Target, sql, consultation, first, last)?;
    all.retain(|target| numbers.contains(&target.number));
    Ok(all)
}

/// The remarks of a group, so many at most.
pub async fn of_group<'a>(
    conn: impl Into<Conn<'a>>,
    consultation: ConsultationId,
    group: Uuid,
    most: i64,
) -> AppResult<Vec<Target>> {
    let mut conn = conn.into();
    let sql = concat!(select_targets!(), "AND remarks.group_id = $2 ORDER BY remarks.number LIMIT $3");
    Ok(all!(conn, Target, sql, consultation, group, most)?)
}

/// The same with what those in review led to: parts of the text, action lines, and goals in the reader's language.
pub async fn with_links<'a>(
    conn: impl Into<Conn<'a>>,
    consultation: ConsultationId,
    mut targets: Vec<Target>,
    reader: Lang,
) -> AppResult<Vec<Target>> {
    let mut conn = conn.into();
    let found = all!(
        conn,
        (i64, String),
        "SELECT remarks.number, '¶ ' || CAST(document_parts.anchor AS TEXT) || ' ' || SUBSTR(document_parts.text, 1, 120), 1 AS kind
         FROM position_changes
         JOIN remarks ON remarks.id = position_changes.remark_id AND position_changes.is_current
         JOIN positions ON positions.remark_id = remarks.id AND positions.state = 'in_review'
         JOIN document_parts ON document_parts.version_id = position_changes.version_id
            AND document_parts.anchor = position_changes.anchor
         WHERE remarks.consultation_id = $1
         UNION ALL
         SELECT remarks.number, action_lines.code || ' ' || action_lines.title, 2
         FROM position_lines
         JOIN remarks ON remarks.id = position_lines.remark_id AND position_lines.is_current
         JOIN positions ON positions.remark_id = remarks.id AND positions.state = 'in_review'
         JOIN action_lines ON action_lines.id = position_lines.action_line_id
         WHERE remarks.consultation_id = $1
         UNION ALL
         SELECT remarks.number, goals.code || ' ' || COALESCE(
                    (SELECT text FROM strategy_texts WHERE subject_id = goals.id AND field = 'title' AND language = $2),
                    (SELECT MIN(text) FROM strategy_texts WHERE subject_id = goals.id AND field = 'title'), ''), 3
         FROM position_goals
         JOIN remarks ON remarks.id = position_goals.remark_id AND position_goals.is_current
         JOIN positions ON positions.remark_id = remarks.id AND positions.state = 'in_review'
         JOIN goals ON goals.id = position_goals.goal_id
         WHERE remarks.consultation_id = $1
         ORDER BY 1, 3, 2",
        consultation,
        reader
    )?;
    for (number, link) in found {
        if let Some(target) = targets.iter_mut().find(|target| target.number == number) {
            target.links.push(link);
        }
    }
    Ok(targets)
}

/// Accepts many positions that are in review, each over the version that was seen. Gives the numbers of those that somebody changed
/// since; then nothing may be kept.
pub async fn accept_many(tx: &mut Tx, targets: &[Target], by: PersonId) -> AppResult<Vec<i64>> {
    let now = tx.now();
    let mut overtaken = Vec::new();
    for target in targets {
        let written = execute!(
            tx,
            "UPDATE positions SET state = 'accepted', accepted_by = $3, accepted_at = $4, version = version + 1
             WHERE remark_id = $1 AND version = $2 AND state = 'in_review'",
            target.remark,
            target.version,
            by,
            now
        )?;
        if written != 1 {
            overtaken.push(target.number);
        }
    }
    Ok(overtaken)
}

/// Gives many remarks one answer, each over the version that was seen. Gives the numbers of those that somebody changed since;
/// then nothing may be kept.
pub async fn put_many(
    tx: &mut Tx,
    targets: &[Target],
    state: PositionState,
    answer: &Answer,
    (written_by, accepted_by): (PersonId, Option<PersonId>),
) -> AppResult<Vec<i64>> {
    let now = tx.now();
    let accepted_at = accepted_by.map(|_| now);
    let mut overtaken = Vec::new();
    for target in targets {
        let written = execute!(
            tx,
            "INSERT INTO positions (remark_id, state, disposition, justification, note, written_by, written_at, accepted_by,
                                    accepted_at, version)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 1)
             ON CONFLICT (remark_id) DO UPDATE SET state = excluded.state, disposition = excluded.disposition,
                 justification = excluded.justification, note = excluded.note, written_by = excluded.written_by,
                 written_at = excluded.written_at, accepted_by = excluded.accepted_by, accepted_at = excluded.accepted_at,
                 returned_because = '', version = positions.version + 1
             WHERE positions.version = $10 AND positions.state IN ('to_do', 'draft')",
            target.remark,
            state,
            answer.disposition,
            &answer.justification,
            &answer.note,
            written_by,
            now,
            accepted_by,
            accepted_at,
            target.version
        )?;
        if written != 1 {
            overtaken.push(target.number);
        }
    }
    Ok(overtaken)
}
