//! One remark.

use super::select_remarks;
use crate::accounts::model::PersonId;
use crate::base::db::{Conn, Db, Tx, all, optional, optional_scalar, scalar};
use crate::base::error::AppResult;
use crate::base::time::Timestamp;
use crate::conduct::store::waits;
use crate::consultations::model::{ConsultationId, Stage};
use crate::consultations::store::{StageRow, in_order};
use crate::remarks::model::{Remark, RemarkId, Said};

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

/// Whether a position on a remark is published; the room above keeps them.
pub async fn is_answered<'a>(conn: impl Into<Conn<'a>>, id: RemarkId) -> AppResult<bool> {
    let mut conn = conn.into();
    let sql = "SELECT EXISTS (SELECT 1 FROM positions WHERE remark_id = $1 AND published_at IS NOT NULL)";
    Ok(scalar!(conn, bool, sql, id)?)
}

/// When the first report on the remarks of a consultation was published, if one was; the room above keeps them.
pub async fn reported_at<'a>(conn: impl Into<Conn<'a>>, consultation: ConsultationId) -> AppResult<Option<Timestamp>> {
    let mut conn = conn.into();
    let sql = "SELECT published_at FROM report_versions WHERE consultation_id = $1 AND published_at IS NOT NULL
               ORDER BY published_at LIMIT 1";
    Ok(optional_scalar!(conn, Timestamp, sql, consultation)?)
}

/// A stage with one of its activities, and when the first report was published.
#[derive(sqlx::FromRow)]
struct Staged {
    #[sqlx(flatten)]
    stage: StageRow,
    reported_at: Option<Timestamp>,
}

/// The stages of a consultation, in the order of design thinking, and when the first report on its remarks was published.
pub async fn stages_and_report(db: &Db, consultation: ConsultationId) -> AppResult<(Vec<Stage>, Option<Timestamp>)> {
    let rows = all!(
        db,
        Staged,
        "SELECT id, stages.kind, opens_at, closes_at, activities.kind AS activity,
                (SELECT MIN(published_at) FROM report_versions WHERE consultation_id = $1) AS reported_at
         FROM stages LEFT JOIN activities ON stage_id = id
         WHERE consultation_id = $1 ORDER BY id",
        consultation
    )?;
    let reported_at = rows.first().and_then(|row| row.reported_at);
    let stages: Vec<StageRow> = rows.into_iter().map(|row| row.stage).collect();
    Ok((in_order(&stages), reported_at))
}

/// The number of the remark in which a person said the same within so many milliseconds. Whoever asks second waits for the first.
pub async fn said_just_now(
    tx: &mut Tx,
    consultation: ConsultationId,
    person: PersonId,
    said: &Said,
    millis: i64,
) -> AppResult<Option<i64>> {
    let since = tx.now().plus_millis(-millis);
    let _: Option<PersonId> =
        optional_scalar!(tx, PersonId, "SELECT id FROM people WHERE id = $1", person; lock "FOR NO KEY UPDATE")?;
    Ok(optional_scalar!(
        tx,
        i64,
        concat!(
            "SELECT number FROM remarks WHERE author_id = $2 AND consultation_id = $1 AND entered_at >= $3
                AND (state = 'visible' OR ",
            waits!("remarks"),
            ") AND justification = $4 AND proposed = $5 AND part = $6 AND COALESCE(anchor, -1) = COALESCE($7, -1)
             ORDER BY number LIMIT 1"
        ),
        consultation,
        person,
        since,
        &said.justification,
        &said.proposed,
        &said.passage.part,
        said.passage.anchor
    )?)
}
