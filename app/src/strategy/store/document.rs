//! Strategies whole, version by version.

use crate::accounts::model::PersonId;
use crate::base::db::{Conn, Tx, execute, optional, optional_scalar};
use crate::base::error::{AppError, AppResult};
use crate::base::shelf::Shelf;
use crate::base::time::Timestamp;
use crate::strategy::document::StrategyDocument;
use crate::strategy::file::{self, Faults};
use crate::strategy::model::{GoalId, StrategyId};
use data_encoding::HEXLOWER;
use sha2::{Digest, Sha256};
use std::sync::Arc;

/// Documents that were read lately: a city has a handful, and a document of 10,000 entries takes a few megabytes.
pub(super) static SHELF: Shelf<StrategyDocument> = Shelf::new(16);

/// The strategy of an address.
pub async fn find(place: impl Into<Conn<'_>>, slug: &str) -> AppResult<Option<StrategyId>> {
    let mut conn = place.into();
    Ok(optional_scalar!(conn, StrategyId, "SELECT id FROM strategies WHERE slug = $1", slug)?)
}

/// A strategy as it stands, and since when.
#[derive(Clone, Debug)]
pub struct Edition {
    /// The strategy.
    pub id: StrategyId,
    /// Which version it is, counted from 1.
    pub number: i64,
    /// When this version was made.
    pub made_at: Timestamp,
    /// What its file would say.
    pub document: Arc<StrategyDocument>,
}

/// The newest version of a strategy, in one statement, and a second when it was not read lately.
pub async fn edition(place: impl Into<Conn<'_>>, slug: &str) -> AppResult<Option<Edition>> {
    #[derive(sqlx::FromRow)]
    struct Row {
        id: StrategyId,
        number: i64,
        sha256: String,
        made_at: Timestamp,
    }
    let mut conn = place.into();
    let sql = "SELECT id, number, sha256, made_at FROM strategies
               JOIN strategy_versions ON strategy_id = id AND number = version WHERE slug = $1";
    let Some(Row { id, number, sha256, made_at }) = optional!(conn, Row, sql, slug)? else { return Ok(None) };
    let document = of_hash(&mut conn, &sha256).await?;
    Ok(document.map(|document| Edition { id, number, made_at, document }))
}

/// A strategy whole, as its file would say it; `None` when there is none under this address.
pub async fn document(place: impl Into<Conn<'_>>, slug: &str) -> AppResult<Option<Arc<StrategyDocument>>> {
    let mut conn = place.into();
    let sql = "SELECT sha256 FROM strategies
               JOIN strategy_versions ON strategy_id = id AND number = version WHERE slug = $1";
    let Some(sha256) = optional_scalar!(conn, String, sql, slug)? else { return Ok(None) };
    of_hash(&mut conn, &sha256).await
}

/// A strategy whole, by its id: one statement, and a second when it was not read lately.
pub async fn document_of(place: impl Into<Conn<'_>>, id: StrategyId) -> AppResult<Option<Arc<StrategyDocument>>> {
    let mut conn = place.into();
    let sql = "SELECT sha256 FROM strategies
               JOIN strategy_versions ON strategy_id = id AND number = version WHERE id = $1";
    let Some(sha256) = optional_scalar!(conn, String, sql, id)? else { return Ok(None) };
    of_hash(&mut conn, &sha256).await
}

/// A strategy whole, and the id of one of its goals; `None` when there is no such goal.
pub async fn with_goal(
    place: impl Into<Conn<'_>>,
    slug: &str,
    code: &str,
) -> AppResult<Option<(Arc<StrategyDocument>, GoalId)>> {
    let mut conn = place.into();
    let sql = "SELECT sha256, goals.id FROM strategies
               JOIN strategy_versions ON strategy_versions.strategy_id = strategies.id AND number = version
               JOIN goals ON goals.strategy_id = strategies.id WHERE slug = $1 AND goals.code = $2";
    let Some((sha256, goal)) = optional!(conn, (String, GoalId), sql, slug, code)? else { return Ok(None) };
    Ok(of_hash(&mut conn, &sha256).await?.map(|document| (document, goal)))
}

/// The documents of these hashes, each once, in their order; costs a statement only for what was not read lately.
pub async fn documents(place: impl Into<Conn<'_>>, hashes: &[String]) -> AppResult<Vec<Arc<StrategyDocument>>> {
    let mut conn = place.into();
    let mut found = Vec::new();
    for (place, sha256) in hashes.iter().enumerate() {
        if !hashes.iter().take(place).any(|earlier| earlier == sha256) {
            found.extend(of_hash(&mut conn, sha256).await?);
        }
    }
    Ok(found)
}

async fn of_hash(conn: &mut Conn<'_>, sha256: &str) -> AppResult<Option<Arc<StrategyDocument>>> {
    if let Some(document) = SHELF.lookup(sha256) {
        return Ok(Some(document));
    }
    let sql = "SELECT document FROM strategy_versions WHERE sha256 = $1 LIMIT 1";
    let Some(text) = optional_scalar!(conn, String, sql, sha256)? else { return Ok(None) };
    let broken = |faults: Faults| AppError::Internal(sha256.to_owned() + ": " + &faults.to_string());
    let document = Arc::new(file::parse(&text).map_err(broken)?);
    SHELF.put(sha256.to_owned(), &document);
    Ok(Some(document))
}

/// The SHA-256 of a text, in hex.
pub fn sha256(text: &str) -> String {
    HEXLOWER.encode(&Sha256::digest(text))
}

/// Writes the next version of a strategy, with who made it and what they say about it; gives its number.
pub async fn put_version(
    tx: &mut Tx,
    id: StrategyId,
    (maker, note): (Option<PersonId>, &str),
    text: &str,
) -> AppResult<i64> {
    let sql = "UPDATE strategies SET version = version + 1 WHERE id = $1 RETURNING version";
    let number = optional_scalar!(tx, i64, sql, id)?.ok_or(AppError::NotFound)?;
    let (now, sha256) = (tx.now(), sha256(text));
    execute!(
        tx,
        "INSERT INTO strategy_versions (strategy_id, number, made_at, made_by, document, sha256, note)
         VALUES ($1, $2, $3, $4, $5, $6, $7)",
        id,
        number,
        now,
        maker,
        text,
        sha256,
        note
    )?;
    Ok(number)
}
