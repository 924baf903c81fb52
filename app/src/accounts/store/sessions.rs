//! Sessions.

use crate::accounts::model::{Actor, PersonId, SessionId};
use crate::base::db::{Db, Tx, all, all_of, execute};
use crate::base::error::AppResult;
use crate::base::time::Timestamp;
use std::collections::HashMap;

#[derive(sqlx::FromRow)]
struct ActorRow {
    asked: i64,
    #[sqlx(flatten)]
    actor: Actor,
}

/// Whoever is signed in with the sessions of these hashes, in their order.
pub async fn actors(db: &Db, token_hashes: &[String], now: Timestamp) -> AppResult<Vec<Option<Actor>>> {
    let asked: Vec<(i64, &String)> = (0..).zip(token_hashes).collect();
    let rows = all_of!(
        db,
        ActorRow,
        "SELECT column1 AS asked, people.id AS person, sessions.id AS session, name, language, kind, role, verification,
             territory_id AS territory
         FROM (",
        asked,
        |asked| [asked.0, asked.1.clone(), now],
        ") AS asked
         JOIN sessions ON token_hash = column2
         JOIN people ON people.id = sessions.person_id
         WHERE expires_at > column3 AND suspended_at IS NULL AND erased_at IS NULL"
    )?;
    let mut found: HashMap<i64, Actor> = rows.into_iter().map(|row| (row.asked, row.actor)).collect();
    Ok(asked.iter().map(|(place, _)| found.remove(place)).collect())
}

/// A session to be opened.
#[derive(Clone, Copy, Debug)]
pub struct NewSession<'a> {
    /// Its identifier, which is no secret.
    pub id: SessionId,
    /// Whose it is.
    pub person: PersonId,
    /// The hash of the cookie.
    pub token_hash: &'a str,
    /// Browser and system in words.
    pub device: &'a str,
    /// When it is over whatever happens.
    pub expires_at: Timestamp,
}

/// Opens a session.
pub async fn put_session(tx: &mut Tx, new: NewSession<'_>) -> AppResult<()> {
    let now = tx.now();
    execute!(
        tx,
        "INSERT INTO sessions (id, token_hash, person_id, device, created_at, expires_at)
         VALUES ($1, $2, $3, $4, $5, $6)",
        new.id,
        new.token_hash,
        new.person,
        new.device,
        now,
        new.expires_at
    )?;
    Ok(())
}

/// A place where a person is signed in, as they see it.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct SignedIn {
    /// The session.
    pub id: SessionId,
    /// Browser and system in words; empty when the browser did not say.
    pub device: String,
    /// Since when.
    pub created_at: Timestamp,
    /// Until when at most.
    pub expires_at: Timestamp,
}

/// Where a person is signed in, the newest first.
pub async fn sessions(db: &Db, person: PersonId, now: Timestamp) -> AppResult<Vec<SignedIn>> {
    Ok(all!(
        db,
        SignedIn,
        "SELECT id, device, created_at, expires_at FROM sessions
         WHERE person_id = $1 AND expires_at > $2 ORDER BY created_at DESC, id DESC",
        person,
        now
    )?)
}

/// Ends a person's session; gives how many ended, which is none when it is somebody else's.
pub async fn end_session(tx: &mut Tx, person: PersonId, id: SessionId) -> AppResult<u64> {
    Ok(execute!(tx, "DELETE FROM sessions WHERE id = $1 AND person_id = $2", id, person)?)
}

/// Ends all sessions of a person but one.
pub async fn end_other_sessions(tx: &mut Tx, person: PersonId, keep: SessionId) -> AppResult<u64> {
    Ok(execute!(tx, "DELETE FROM sessions WHERE person_id = $1 AND id <> $2", person, keep)?)
}

/// Ends all sessions of a person.
pub async fn end_all_sessions(tx: &mut Tx, person: PersonId) -> AppResult<u64> {
    Ok(execute!(tx, "DELETE FROM sessions WHERE person_id = $1", person)?)
}

/// Deletes sessions that were over at a moment; gives how many.
pub async fn forget_sessions(tx: &mut Tx, at: Timestamp) -> AppResult<u64> {
    Ok(execute!(tx, "DELETE FROM sessions WHERE expires_at <= $1", at)?)
}
