//! Strategies whole, version by version.

use super::shelf;
use crate::accounts::model::PersonId;
use crate::base::db::{Conn, Tx, all, execute, optional, optional_scalar};
use crate::base::error::{AppError, AppResult};
use crate::base::time::Timestamp;
use crate::strategy::document::StrategyDocument;
use crate::strategy::file::{self, Faults};
use crate::strategy::model::{GoalId, StrategyId};
use data_encoding::HEXLOWER;
use sha2::{Digest, Sha256};
use std::collections::HashMap;
use std::sync::Arc;

/// The strategy of an address.
pub async fn find(place: impl Into<Conn<'_>>, slug: &str) -> AppResult<Option<StrategyId>> {
    let mut conn = place.into();
    Ok(optional_scalar!(conn, StrategyId, "SELECT id FROM strategies WHERE slug = $1", slug)?)
}

/// A strategy as it is stored.
#[derive(Clone, Debug)]
pub struct Stored {
    /// What its file would say.
    pub document: Arc<StrategyDocument>,
    /// The goals behind their codes.
    pub goals: HashMap<String, GoalId>,
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
    let mut conn = place.into();
    newest(&mut conn, slug).await
}

/// A strategy whole, as its file would say it; `None` when there is none under this address.
pub async fn document(place: impl Into<Conn<'_>>, slug: &str) -> AppResult<Option<Arc<StrategyDocument>>> {
    let mut conn = place.into();
    Ok(newest(&mut conn, slug).await?.map(|edition| edition.document))
}

/// A strategy whole, with the ids of its goals; in two statements, and a third when this version was not read lately.
pub async fn stored(place: impl Into<Conn<'_>>, slug: &str) -> AppResult<Option<Stored>> {
    let mut conn = place.into();
    let Some(Edition { id, document, .. }) = newest(&mut conn, slug).await? else { return Ok(None) };
    let goals = all!(conn, (String, GoalId), "SELECT code, id FROM goals WHERE strategy_id = $1", id)?;
    Ok(Some(Stored { document, goals: goals.into_iter().collect() }))
}

async fn newest(conn: &mut Conn<'_>, slug: &str) -> AppResult<Option<Edition>> {
    #[derive(sqlx::FromRow)]
    struct Row {
        id: StrategyId,
        number: i64,
        sha256: String,
        made_at: Timestamp,
    }
    let sql = "SELECT id, number, sha256, made_at FROM strategies
               JOIN strategy_versions ON strategy_id = id AND number = version WHERE slug = $1";
    let Some(Row { id, number, sha256, made_at }) = optional!(conn, Row, sql, slug)? else { return Ok(None) };
    if let Some(document) = shelf::lookup(&sha256) {
        return Ok(Some(Edition { id, number, made_at, document }));
    }
    let sql = "SELECT document FROM strategy_versions WHERE strategy_id = $1 AND number = $2";
    let Some(text) = optional_scalar!(conn, String, sql, id, number)? else { return Ok(None) };
    let broken = |faults: Faults| AppError::Internal(slug.to_owned() + ": " + &faults.to_string());
    let document = Arc::new(file::parse(&text).map_err(broken)?);
    shelf::put(sha256, &document);
    Ok(Some(Edition { id, number, made_at, document }))
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
