//! Adding to a chain.

use crate::base::db::{Tx, all, execute, optional};
use crate::base::error::{AppError, AppResult};
use crate::base::time::Timestamp;
use uuid::Uuid;

/// The end of a chain.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Head {
    /// The number of the last event; 0 when there is none.
    pub number: i64,
    /// Its hash, or that of the chain's beginning.
    pub hash: String,
    /// Makes ids into marks.
    pub secret: String,
}

/// Holds the end of a chain until the transaction ends: whoever else wants to add waits. A chain that does not exist begins
/// with what is given.
pub async fn hold(tx: &mut Tx, chain: Uuid, beginning: impl FnOnce() -> Head) -> AppResult<Head> {
    if let Some(head) = held(tx, chain).await? {
        return Ok(head);
    }
    let Head { number, hash, secret } = beginning();
    execute!(
        tx,
        "INSERT INTO audit_heads (chain, number, hash, secret) VALUES ($1, $2, $3, $4) ON CONFLICT (chain) DO NOTHING",
        chain,
        number,
        &hash,
        &secret
    )?;
    // Another transaction may have begun it at the same moment.
    held(tx, chain).await?.ok_or_else(|| AppError::Internal("an audit chain has no head".to_owned()))
}

async fn held(tx: &mut Tx, chain: Uuid) -> AppResult<Option<Head>> {
    Ok(optional!(tx, Head, "SELECT number, hash, secret FROM audit_heads WHERE chain = $1", chain; lock "FOR UPDATE")?)
}

/// What is written of an act.
#[derive(Clone, Copy, Debug)]
pub struct NewEvent<'e> {
    /// The event.
    pub id: Uuid,
    /// Who acted.
    pub actor: Option<Uuid>,
    /// What was done.
    pub kind: &'e str,
    /// To what.
    pub subject: Option<Uuid>,
    /// JSON.
    pub details: &'e str,
}

/// Adds one event.
pub async fn put_event(tx: &mut Tx, event: NewEvent<'_>) -> AppResult<()> {
    let now = tx.now();
    execute!(
        tx,
        "INSERT INTO audit_events (id, at, actor_id, kind, subject_id, details) VALUES ($1, $2, $3, $4, $5, $6)",
        event.id,
        now,
        event.actor,
        event.kind,
        event.subject,
        event.details
    )?;
    Ok(())
}

/// The place of an event in its chain.
#[derive(Clone, Copy, Debug)]
pub struct Link<'l> {
    /// The chain.
    pub chain: Uuid,
    /// From 1.
    pub number: i64,
    /// The event.
    pub event: Uuid,
    /// What is published of the details.
    pub shown: &'l str,
    /// The salt of what is hidden in them.
    pub salt: Option<&'l str>,
    /// The hash of the event before.
    pub previous: &'l str,
    /// Its own hash.
    pub hash: &'l str,
}

/// Puts an event at the end of a chain that the transaction holds.
pub async fn put_link(tx: &mut Tx, link: Link<'_>) -> AppResult<()> {
    execute!(
        tx,
        "INSERT INTO audit_links (chain, number, event_id, shown, salt, previous, hash) VALUES ($1, $2, $3, $4, $5, $6, $7)",
        link.chain,
        link.number,
        link.event,
        link.shown,
        link.salt,
        link.previous,
        link.hash
    )?;
    execute!(tx, "UPDATE audit_heads SET number = $2, hash = $3 WHERE chain = $1", link.chain, link.number, link.hash)?;
    Ok(())
}

/// An event that stands in no chain: one of a version that had none.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Loose {
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
    /// JSON.
    pub details: String,
}

/// Some of the events that stand in no chain, the oldest first.
pub async fn loose(tx: &mut Tx, most: i64) -> AppResult<Vec<Loose>> {
    Ok(all!(
        tx,
        Loose,
        "SELECT id, at, actor_id, kind, subject_id, details FROM audit_events
         WHERE NOT EXISTS (SELECT 1 FROM audit_links WHERE event_id = audit_events.id) ORDER BY at, id LIMIT $1",
        most
    )?)
}

/// Forgets the words of an event; what is published of it stays. Says whether there were any.
pub async fn erase_words(tx: &mut Tx, chain: Uuid, number: i64) -> AppResult<bool> {
    let erased = execute!(
        tx,
        "UPDATE audit_events SET details = '' WHERE details <> ''
         AND id = (SELECT event_id FROM audit_links WHERE chain = $1 AND number = $2 AND salt IS NOT NULL)",
        chain,
        number
    )?;
    execute!(tx, "UPDATE audit_links SET salt = NULL WHERE chain = $1 AND number = $2", chain, number)?;
    Ok(erased == 1)
}
