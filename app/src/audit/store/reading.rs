//! Reading chains.

use crate::base::db::{Conn, all, optional, scalar};
use crate::base::error::AppResult;
use crate::base::time::Timestamp;
use uuid::Uuid;

/// A chain, as it is walked.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Chain {
    /// The chain.
    pub chain: Uuid,
    /// The consultation's name in addresses; none for the site.
    pub slug: Option<String>,
    /// What its head says; none when it has no head.
    pub number: Option<i64>,
    /// The hash that its head says.
    pub hash: Option<String>,
    /// What makes ids into marks.
    pub secret: Option<String>,
}

/// Every chain: those that have a head, and those that only have events.
pub async fn chains<'a>(conn: impl Into<Conn<'a>>) -> AppResult<Vec<Chain>> {
    let mut conn = conn.into();
    Ok(all!(
        conn,
        Chain,
        "SELECT known.chain, consultations.slug, audit_heads.number, audit_heads.hash, audit_heads.secret
         FROM (SELECT chain FROM audit_heads UNION SELECT DISTINCT chain FROM audit_links
               UNION SELECT chain FROM audit_signatures) AS known
         LEFT JOIN audit_heads ON audit_heads.chain = known.chain
         LEFT JOIN consultations ON consultations.id = known.chain ORDER BY known.chain"
    )?)
}

/// One chain, if it has begun.
pub async fn chain<'a>(conn: impl Into<Conn<'a>>, chain: Uuid) -> AppResult<Option<Chain>> {
    let mut conn = conn.into();
    Ok(optional!(
        conn,
        Chain,
        "SELECT chain, slug, number, hash, secret FROM audit_heads LEFT JOIN consultations ON id = chain WHERE chain = $1",
        chain
    )?)
}

/// The number and hash of a chain's last event, as its head says.
pub async fn head<'a>(conn: impl Into<Conn<'a>>, chain: Uuid) -> AppResult<Option<(i64, String)>> {
    let mut conn = conn.into();
    Ok(optional!(conn, (i64, String), "SELECT number, hash FROM audit_heads WHERE chain = $1", chain)?)
}

/// An event with its place, as it was written.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Written {
    /// Its place in the chain.
    pub number: i64,
    /// The event.
    pub id: Uuid,
    /// When.
    pub at: Timestamp,
    /// Who acted.
    pub actor_id: Option<Uuid>,
    /// What was done.
    pub kind: String,
    /// To what.
    pub subject_id: Option<Uuid>,
    /// JSON; empty once its words were erased.
    pub details: String,
    /// What is published of it.
    pub shown: String,
    /// The salt of what is hidden.
    pub salt: Option<String>,
    /// The hash of the event before.
    pub previous: String,
    /// Its own hash.
    pub hash: String,
}

/// Events of a chain after a number, in their order.
pub async fn events<'a>(conn: impl Into<Conn<'a>>, chain: Uuid, after: i64, most: i64) -> AppResult<Vec<Written>> {
    let mut conn = conn.into();
    Ok(all!(
        conn,
        Written,
        "SELECT number, audit_events.id, at, actor_id, kind, subject_id, details, shown, salt, previous, hash
         FROM audit_links JOIN audit_events ON audit_events.id = event_id
         WHERE chain = $1 AND number > $2 ORDER BY number LIMIT $3",
        chain,
        after,
        most
    )?)
}

/// One event of a chain.
pub async fn event_at<'a>(conn: impl Into<Conn<'a>>, chain: Uuid, number: i64) -> AppResult<Option<Written>> {
    Ok(events(conn, chain, number - 1, 1).await?.into_iter().find(|event| event.number == number))
}

/// How many events stand in no chain.
pub async fn count_loose<'a>(conn: impl Into<Conn<'a>>) -> AppResult<i64> {
    let mut conn = conn.into();
    Ok(scalar!(
        conn,
        i64,
        "SELECT COUNT(*) FROM audit_events
         WHERE NOT EXISTS (SELECT 1 FROM audit_links WHERE event_id = audit_events.id)"
    )?)
}
