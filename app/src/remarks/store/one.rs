//! One remark.

use super::select_remarks;
use crate::base::db::{Conn, Tx, optional, optional_scalar};
use crate::base::error::AppResult;
use crate::consultations::model::ConsultationId;
use crate::remarks::model::{Remark, RemarkId};

/// The remark of a number.
pub async fn by_number<'a>(
    conn: impl Into<Conn<'a>>,
    consultation: ConsultationId,
    number: i64,
) -> AppResult<Option<Remark>> {
    let mut conn = conn.into();
    let sql = concat!(select_remarks!(), "WHERE remarks.consultation_id = $1 AND remarks.number = $2");
    Ok(optional!(conn, Remark, sql, consultation, number)?)
}

/// The remark of an id.
pub async fn by_id<'a>(conn: impl Into<Conn<'a>>, id: RemarkId) -> AppResult<Option<Remark>> {
    let mut conn = conn.into();
    Ok(optional!(conn, Remark, concat!(select_remarks!(), "WHERE remarks.id = $1"), id)?)
}

/// The remark of a number; nobody changes it until this transaction ends.
pub async fn lock(tx: &mut Tx, consultation: ConsultationId, number: i64) -> AppResult<Option<Remark>> {
    let found = optional_scalar!(
        tx,
        RemarkId,
        "SELECT id FROM remarks WHERE consultation_id = $1 AND number = $2",
        consultation,
        number; lock "FOR UPDATE"
    )?;
    match found {
        Some(id) => by_id(tx, id).await,
        None => Ok(None),
    }
}
