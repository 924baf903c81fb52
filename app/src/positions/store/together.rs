//! Many remarks at once: those that are ticked, or those of a group.

use crate::accounts::model::PersonId;
use crate::base::db::{Conn, Tx, all, execute};
use crate::base::error::AppResult;
use crate::consultations::model::ConsultationId;
use crate::positions::model::{Answer, PositionState};
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
}

/// What is read of each.
macro_rules! select_targets {
    () => {
        "SELECT remarks.id AS remark, remarks.number,
                SUBSTR(CASE WHEN remarks.proposed = '' THEN remarks.justification ELSE remarks.proposed END, 1, 120) AS words,
                COALESCE(positions.state, 'to_do') AS state, COALESCE(positions.version, 0) AS version,
                positions.published_at IS NOT NULL AS was_published, COALESCE(positions.justification, '') <> '' AS is_begun
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
