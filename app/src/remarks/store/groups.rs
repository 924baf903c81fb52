//! Groups of similar remarks.

use crate::accounts::model::PersonId;
use crate::base::db::{Conn, Tx, all, execute, optional};
use crate::base::error::AppResult;
use crate::consultations::model::ConsultationId;
use crate::remarks::model::{Group, GroupId, RemarkId};

/// A group of a consultation.
pub async fn group<'a>(
    conn: impl Into<Conn<'a>>,
    consultation: ConsultationId,
    id: GroupId,
) -> AppResult<Option<Group>> {
    let mut conn = conn.into();
    Ok(optional!(
        conn,
        Group,
        "SELECT id, consultation_id, title, (SELECT COUNT(*) FROM remarks WHERE group_id = remark_groups.id) AS remarks
         FROM remark_groups WHERE consultation_id = $1 AND id = $2",
        consultation,
        id
    )?)
}

/// The groups of a consultation, the latest first: so many at most.
pub async fn by_consultation<'a>(
    conn: impl Into<Conn<'a>>,
    consultation: ConsultationId,
    most: i64,
) -> AppResult<Vec<Group>> {
    let mut conn = conn.into();
    Ok(all!(
        conn,
        Group,
        "SELECT id, consultation_id, title, (SELECT COUNT(*) FROM remarks WHERE group_id = remark_groups.id) AS remarks
         FROM remark_groups WHERE consultation_id = $1 ORDER BY created_at DESC, id DESC LIMIT $2",
        consultation,
        most
    )?)
}

/// Begins a group, still without remarks.
pub async fn put_group(
    tx: &mut Tx,
    id: GroupId,
    consultation: ConsultationId,
    title: &str,
    by: PersonId,
) -> AppResult<()> {
    let now = tx.now();
    execute!(
        tx,
        "INSERT INTO remark_groups (id, consultation_id, title, created_by, created_at) VALUES ($1, $2, $3, $4, $5)",
        id,
        consultation,
        title,
        by,
        now
    )?;
    Ok(())
}

/// Gives a group another title.
pub async fn set_group_title(tx: &mut Tx, id: GroupId, title: &str) -> AppResult<()> {
    execute!(tx, "UPDATE remark_groups SET title = $2 WHERE id = $1", id, title)?;
    Ok(())
}

/// Puts a remark into a group, or takes it out.
pub async fn join_group(tx: &mut Tx, remark: RemarkId, group: Option<GroupId>) -> AppResult<()> {
    execute!(tx, "UPDATE remarks SET group_id = $2, version = version + 1 WHERE id = $1", remark, group)?;
    Ok(())
}
