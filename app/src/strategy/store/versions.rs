//! The versions of a strategy that were published, one after the other.

use super::document::SHELF;
use crate::base::db::{Conn, Tx, all, optional_scalar};
use crate::base::error::AppResult;
use crate::base::time::Timestamp;
use crate::strategy::document::StrategyDocument;
use crate::strategy::file;
use crate::strategy::model::StrategyId;
use std::sync::Arc;

/// A version without its document.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Version {
    strategy: StrategyId,
    /// Its number, from 1.
    pub number: i64,
    /// When it was published.
    pub made_at: Timestamp,
    /// Who published it; nobody by name when it came from a file.
    pub maker: Option<String>,
    /// What they say about it; may be empty.
    pub note: String,
    sha256: String,
}

/// All versions of a strategy, the newest first; none when there is no such strategy.
pub async fn versions(place: impl Into<Conn<'_>>, slug: &str) -> AppResult<Vec<Version>> {
    let mut conn = place.into();
    Ok(all!(
        conn,
        Version,
        "SELECT strategy_id AS strategy, number, made_at, NULLIF(people.name, '') AS maker, note, sha256
         FROM strategies JOIN strategy_versions ON strategy_id = strategies.id LEFT JOIN people ON people.id = made_by
         WHERE slug = $1 ORDER BY number DESC",
        slug
    )?)
}

/// What a version says; nothing where it was written in a format that this build does not read any more.
pub type Readable = Option<Arc<StrategyDocument>>;

/// A version with what the one before it said, and what it says itself.
pub async fn compared(
    place: impl Into<Conn<'_>>,
    slug: &str,
    number: i64,
) -> AppResult<Option<(Version, Readable, Readable)>> {
    let mut conn = place.into();
    let known = versions(conn.conn(), slug).await?;
    let at = |number: i64| known.iter().find(|version| version.number == number).cloned();
    let Some(version) = at(number) else { return Ok(None) };
    let before = match at(number - 1) {
        Some(before) => said(&mut conn, &before).await?,
        None => None,
    };
    let document = said(&mut conn, &version).await?;
    Ok(Some((version, before, document)))
}

/// From the shelf, where the newest stand, or from the database. Old ones are not put there: whoever walks through all
/// versions would push out what everybody reads.
async fn said(conn: &mut Conn<'_>, version: &Version) -> AppResult<Readable> {
    if let Some(document) = SHELF.lookup(&version.sha256) {
        return Ok(Some(document));
    }
    let sql = "SELECT document FROM strategy_versions WHERE strategy_id = $1 AND number = $2";
    let text = optional_scalar!(conn, String, sql, version.strategy, version.number)?;
    Ok(text.and_then(|text| file::parse(&text).ok()).map(Arc::new))
}

/// The file of a version, as it was written then.
pub async fn version_text(place: impl Into<Conn<'_>>, slug: &str, number: i64) -> AppResult<Option<String>> {
    let mut conn = place.into();
    Ok(optional_scalar!(
        conn,
        String,
        "SELECT document FROM strategies JOIN strategy_versions ON strategy_id = strategies.id
         WHERE slug = $1 AND number = $2",
        slug,
        number
    )?)
}

/// Lets the newest version stay the newest until the transaction ends, for a deed that writes because of what stands in it.
/// Whoever publishes waits for such deeds and they for whoever publishes, but not one for another.
pub async fn keep_version(tx: &mut Tx, slug: &str) -> AppResult<()> {
    optional_scalar!(tx, i64, "SELECT version FROM strategies WHERE slug = $1", slug; lock "FOR SHARE")?;
    Ok(())
}

/// The number of the newest version, which stays the newest until the transaction ends.
pub async fn lock_version(tx: &mut Tx, slug: &str) -> AppResult<Option<i64>> {
    Ok(optional_scalar!(tx, i64, "SELECT version FROM strategies WHERE slug = $1", slug; lock "FOR UPDATE")?)
}
