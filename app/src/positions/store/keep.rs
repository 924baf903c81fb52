//! What is kept for later: passages of a consultation, and somebody's own views of the work list.

use crate::accounts::model::PersonId;
use crate::base::db::{Conn, Tx, all, execute, optional, scalar};
use crate::base::error::AppResult;
use crate::consultations::model::ConsultationId;
use crate::positions::model::{Passage, PassageId, ViewId};

/// The passages of a consultation, the first kept first.
pub async fn passages<'a>(conn: impl Into<Conn<'a>>, consultation: ConsultationId) -> AppResult<Vec<Passage>> {
    let mut conn = conn.into();
    Ok(all!(
        conn,
        Passage,
        "SELECT id, title, text FROM position_passages WHERE consultation_id = $1 ORDER BY created_at, id",
        consultation
    )?)
}

/// One of them.
pub async fn passage<'a>(
    conn: impl Into<Conn<'a>>,
    consultation: ConsultationId,
    id: PassageId,
) -> AppResult<Option<Passage>> {
    let mut conn = conn.into();
    let sql = "SELECT id, title, text FROM position_passages WHERE consultation_id = $1 AND id = $2";
    Ok(optional!(conn, Passage, sql, consultation, id)?)
}

/// How many there are.
pub async fn count_passages(tx: &mut Tx, consultation: ConsultationId) -> AppResult<i64> {
    Ok(scalar!(tx, i64, "SELECT COUNT(*) FROM position_passages WHERE consultation_id = $1", consultation)?)
}

/// Keeps a passage.
pub async fn put_passage(tx: &mut Tx, consultation: ConsultationId, passage: &Passage, by: PersonId) -> AppResult<()> {
    let now = tx.now();
    execute!(
        tx,
        "INSERT INTO position_passages (id, consultation_id, title, text, created_by, created_at) VALUES ($1, $2, $3, $4, $5, $6)",
        passage.id,
        consultation,
        &passage.title,
        &passage.text,
        by,
        now
    )?;
    Ok(())
}

/// Says a passage otherwise. False where there is none.
pub async fn set_passage(tx: &mut Tx, consultation: ConsultationId, passage: &Passage) -> AppResult<bool> {
    let sql = "UPDATE position_passages SET title = $3, text = $4 WHERE consultation_id = $1 AND id = $2";
    Ok(execute!(tx, sql, consultation, passage.id, &passage.title, &passage.text)? == 1)
}

/// Keeps a passage no longer. Positions in which it stands keep their words.
pub async fn drop_passage(tx: &mut Tx, consultation: ConsultationId, id: PassageId) -> AppResult<bool> {
    let sql = "DELETE FROM position_passages WHERE consultation_id = $1 AND id = $2";
    Ok(execute!(tx, sql, consultation, id)? == 1)
}

/// How many views somebody keeps.
pub async fn count_views(tx: &mut Tx, consultation: ConsultationId, person: PersonId) -> AppResult<i64> {
    let sql = "SELECT COUNT(*) FROM inbox_views WHERE consultation_id = $1 AND person_id = $2";
    Ok(scalar!(tx, i64, sql, consultation, person)?)
}

/// Keeps a filter under a name; the same name again means the new one.
pub async fn put_view(
    tx: &mut Tx,
    id: ViewId,
    consultation: ConsultationId,
    person: PersonId,
    name: &str,
    query: &str,
) -> AppResult<()> {
    execute!(
        tx,
        "INSERT INTO inbox_views (id, consultation_id, person_id, name, query) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (consultation_id, person_id, name) DO UPDATE SET query = excluded.query",
        id,
        consultation,
        person,
        name,
        query
    )?;
    Ok(())
}

/// Keeps one's own view no longer.
pub async fn drop_view(tx: &mut Tx, consultation: ConsultationId, person: PersonId, id: ViewId) -> AppResult<bool> {
    let sql = "DELETE FROM inbox_views WHERE consultation_id = $1 AND person_id = $2 AND id = $3";
    Ok(execute!(tx, sql, consultation, person, id)? == 1)
}
