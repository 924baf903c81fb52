//! Versions of reports.

use super::super::model::{Failure, Version, VersionState};
use crate::accounts::model::PersonId;
use crate::base::db::{Conn, Tx, all, execute, optional, optional_scalar};
use crate::base::error::AppResult;
use crate::base::i18n::Lang;
use crate::base::time::Timestamp;
use crate::consultations::model::ConsultationId;

/// All versions, the newest first; the literal may add a column.
macro_rules! versions_with {
    ($more:literal) => {
        concat!(
            "SELECT consultation_id, number, language, note, state, done, total, asked_at, published_at, seen, attempts, failure",
            $more,
            " FROM report_versions WHERE consultation_id = $1 ORDER BY number DESC"
        )
    };
}

/// All versions, the newest first.
pub async fn versions<'a>(conn: impl Into<Conn<'a>>, consultation: ConsultationId) -> AppResult<Vec<Version>> {
    let mut conn = conn.into();
    Ok(all!(conn, Version, versions_with!(""), consultation)?)
}

/// A version, with what it says where that was asked for.
#[derive(sqlx::FromRow)]
struct Telling {
    #[sqlx(flatten)]
    version: Version,
    data: String,
}

/// All versions, the newest first, with what one says (as [`data`]): that of this number where it is published, without a number
/// the newest one that is. One statement.
pub async fn versions_and_data<'a>(
    conn: impl Into<Conn<'a>>,
    consultation: ConsultationId,
    number: Option<i64>,
) -> AppResult<(Vec<Version>, Option<String>)> {
    let mut conn = conn.into();
    let rows = all!(
        conn,
        Telling,
        versions_with!(
            ", CASE WHEN published_at IS NOT NULL AND number = COALESCE($2,
                        (SELECT MAX(number) FROM report_versions WHERE consultation_id = $1 AND published_at IS NOT NULL))
                    THEN data ELSE '' END AS data"
        ),
        consultation,
        number
    )?;
    let said = rows.iter().find(|row| !row.data.is_empty()).map(|row| row.data.clone());
    Ok((rows.into_iter().map(|row| row.version).collect(), said))
}

/// One version.
pub async fn version<'a>(
    conn: impl Into<Conn<'a>>,
    consultation: ConsultationId,
    number: i64,
) -> AppResult<Option<Version>> {
    Ok(versions(conn, consultation).await?.into_iter().find(|version| version.number == number))
}

/// The published versions, the newest first.
pub async fn published<'a>(conn: impl Into<Conn<'a>>, consultation: ConsultationId) -> AppResult<Vec<Version>> {
    let all = versions(conn, consultation).await?;
    Ok(all.into_iter().filter(|version| version.published_at.is_some()).collect())
}

/// Every published version of every consultation, and when it was published.
pub async fn public<'a>(conn: impl Into<Conn<'a>>) -> AppResult<Vec<(ConsultationId, i64, Timestamp)>> {
    let mut conn = conn.into();
    Ok(all!(
        conn,
        (ConsultationId, i64, Timestamp),
        "SELECT consultation_id, number, published_at FROM report_versions WHERE published_at IS NOT NULL
         ORDER BY consultation_id, number"
    )?)
}

/// Asks for a version.
pub async fn ask(
    tx: &mut Tx,
    consultation: ConsultationId,
    (number, language): (i64, Lang),
    note: &str,
    by: Option<PersonId>,
) -> AppResult<()> {
    let now = tx.now();
    execute!(
        tx,
        "INSERT INTO report_versions (consultation_id, number, language, note, state, asked_by, asked_at)
         VALUES ($1, $2, $3, $4, 'waiting', $5, $6)",
        consultation,
        number,
        language,
        note,
        by,
        now
    )?;
    Ok(())
}

/// Takes up a version that waits, or that somebody took up and no longer makes; nothing if there is none. Nobody else makes it
/// until the lease is over. One that was taken up `most` times is given up instead.
pub async fn claim(tx: &mut Tx, lease_until: Timestamp, most: i64) -> AppResult<Option<Version>> {
    let now = tx.now();
    execute!(
        tx,
        "UPDATE report_versions SET state = 'failed', failure = COALESCE(failure, 'stopped')
         WHERE state IN ('waiting', 'being_made') AND lease_until < $1 AND attempts >= $2",
        now,
        most
    )?;
    let waiting = optional!(
        tx,
        Version,
        "SELECT consultation_id, number, language, note, state, done, total, asked_at, published_at, seen, attempts, failure
         FROM report_versions WHERE state IN ('waiting', 'being_made') AND lease_until < $1
         ORDER BY asked_at, consultation_id LIMIT 1",
        now
    )?;
    let Some(version) = waiting else { return Ok(None) };
    let taken = execute!(
        tx,
        "UPDATE report_versions SET state = 'being_made', lease_until = $4, attempts = attempts + 1, failure = NULL
         WHERE consultation_id = $1 AND number = $2 AND state IN ('waiting', 'being_made') AND lease_until < $3",
        version.consultation_id,
        version.number,
        now,
        lease_until
    )?;
    Ok((taken > 0).then(|| Version { attempts: version.attempts + 1, ..version }))
}

/// Writes down how far the making is, and that it goes on; says whether it is still ours to make.
pub async fn put_progress(
    tx: &mut Tx,
    version: &Version,
    (done, total): (i64, i64),
    lease_until: Timestamp,
) -> AppResult<bool> {
    let written = execute!(
        tx,
        "UPDATE report_versions SET done = $3, total = $4, lease_until = $5
         WHERE consultation_id = $1 AND number = $2 AND state = 'being_made' AND attempts = $6",
        version.consultation_id,
        version.number,
        done,
        total,
        lease_until,
        version.attempts
    )?;
    Ok(written > 0)
}

/// Keeps what was made; says whether it was still ours to make.
pub async fn keep_made(tx: &mut Tx, version: &Version, seen: &str, data: &str) -> AppResult<bool> {
    let now = tx.now();
    let written = execute!(
        tx,
        "UPDATE report_versions SET state = 'made', made_at = $3, seen = $4, data = $5, done = total, failure = NULL
         WHERE consultation_id = $1 AND number = $2 AND state = 'being_made' AND attempts = $6",
        version.consultation_id,
        version.number,
        now,
        seen,
        data,
        version.attempts
    )?;
    Ok(written > 0)
}

/// Gives a version up, or leaves it for another attempt at a later moment.
pub async fn put_failure(
    tx: &mut Tx,
    version: &Version,
    failure: Failure,
    again_at: Option<Timestamp>,
) -> AppResult<()> {
    let state = if again_at.is_some() { VersionState::Waiting } else { VersionState::Failed };
    execute!(
        tx,
        "UPDATE report_versions SET state = $3, failure = $4, lease_until = $5
         WHERE consultation_id = $1 AND number = $2 AND state = 'being_made' AND attempts = $6",
        version.consultation_id,
        version.number,
        state,
        failure,
        again_at.unwrap_or(Timestamp(0)),
        version.attempts
    )?;
    Ok(())
}

/// Publishes a version; says whether it was there to be published.
pub async fn publish(tx: &mut Tx, version: &Version) -> AppResult<bool> {
    let now = tx.now();
    let written = execute!(
        tx,
        "UPDATE report_versions SET state = 'published', published_at = $3
         WHERE consultation_id = $1 AND number = $2 AND state = 'made'",
        version.consultation_id,
        version.number,
        now
    )?;
    Ok(written > 0)
}

/// What a version says beside the remarks, as JSON; nothing before it was made.
pub async fn data<'a>(
    conn: impl Into<Conn<'a>>,
    consultation: ConsultationId,
    number: i64,
) -> AppResult<Option<String>> {
    let mut conn = conn.into();
    let sql = "SELECT data FROM report_versions WHERE consultation_id = $1 AND number = $2 AND data <> ''";
    Ok(optional_scalar!(conn, String, sql, consultation, number)?)
}
