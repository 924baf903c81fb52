//! What belongs to a version: its remarks, and its files.

use super::super::model::Version;
use crate::base::db::{Conn, Tx, all, execute, optional_scalar, scalar, scalars};
use crate::base::error::AppResult;
use crate::consultations::model::ConsultationId;

/// A remark of a version.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Told {
    /// Its number.
    pub number: i64,
    /// What the version says of it, as JSON.
    pub data: String,
    /// Whether its words were hidden when the version was made.
    #[sqlx(rename = "withheld")]
    pub is_withheld: bool,
}

/// Keeps the remarks of a version.
pub async fn put_remarks(tx: &mut Tx, version: &Version, remarks: &[Told]) -> AppResult<()> {
    for told in remarks {
        execute!(
            tx,
            "INSERT INTO report_remarks (consultation_id, version, number, data, withheld) VALUES ($1, $2, $3, $4, $5)",
            version.consultation_id,
            version.number,
            told.number,
            &told.data,
            told.is_withheld
        )?;
    }
    Ok(())
}

/// How many remarks a version has.
pub async fn remark_count<'a>(conn: impl Into<Conn<'a>>, consultation: ConsultationId, version: i64) -> AppResult<i64> {
    let mut conn = conn.into();
    let sql = "SELECT COUNT(*) FROM report_remarks WHERE consultation_id = $1 AND version = $2";
    Ok(scalar!(conn, i64, sql, consultation, version)?)
}

/// The remarks of a version as JSON, in the order of their numbers: so many after so many.
pub async fn remarks<'a>(
    conn: impl Into<Conn<'a>>,
    (consultation, version): (ConsultationId, i64),
    count: i64,
    skipped: i64,
) -> AppResult<Vec<String>> {
    let mut conn = conn.into();
    Ok(scalars!(
        conn,
        String,
        "SELECT data FROM report_remarks WHERE consultation_id = $1 AND version = $2 ORDER BY number LIMIT $3 OFFSET $4",
        consultation,
        version,
        count,
        skipped
    )?)
}

/// The remarks of a version after a number, in the order of their numbers.
pub async fn told<'a>(
    conn: impl Into<Conn<'a>>,
    (consultation, version): (ConsultationId, i64),
    after: i64,
    most: i64,
) -> AppResult<Vec<Told>> {
    let mut conn = conn.into();
    Ok(all!(
        conn,
        Told,
        "SELECT number, data, withheld FROM report_remarks
         WHERE consultation_id = $1 AND version = $2 AND number > $3 ORDER BY number LIMIT $4",
        consultation,
        version,
        after,
        most
    )?)
}

/// Keeps a file of a version.
pub async fn put_file(tx: &mut Tx, version: &Version, name: &str, bytes: &[u8]) -> AppResult<()> {
    execute!(
        tx,
        "INSERT INTO report_files (consultation_id, version, name, bytes) VALUES ($1, $2, $3, $4)",
        version.consultation_id,
        version.number,
        name,
        bytes
    )?;
    Ok(())
}

/// The names of a version's files.
pub async fn file_names<'a>(
    conn: impl Into<Conn<'a>>,
    consultation: ConsultationId,
    version: i64,
) -> AppResult<Vec<String>> {
    let mut conn = conn.into();
    let sql = "SELECT name FROM report_files WHERE consultation_id = $1 AND version = $2 ORDER BY name";
    Ok(scalars!(conn, String, sql, consultation, version)?)
}

/// A file of a version.
pub async fn file<'a>(
    conn: impl Into<Conn<'a>>,
    (consultation, version): (ConsultationId, i64),
    name: &str,
) -> AppResult<Option<Vec<u8>>> {
    let mut conn = conn.into();
    let sql = "SELECT bytes FROM report_files WHERE consultation_id = $1 AND version = $2 AND name = $3";
    Ok(optional_scalar!(conn, Vec<u8>, sql, consultation, version, name)?)
}
