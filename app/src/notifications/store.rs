//! The outbox's SQL.

use super::model::NewLetter;
use crate::accounts::model::PersonId;
use crate::base::db::{Tx, execute};
use crate::base::error::AppResult;
use uuid::Uuid;

/// Writes one row per event key.
pub async fn put(tx: &mut Tx, id: Uuid, new: &NewLetter, json: &str) -> AppResult<()> {
    let now = tx.now();
    execute!(
        tx,
        "INSERT INTO outbox (id, person_id, address, language, letter, event_key, topic, not_before, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $8) ON CONFLICT (event_key) DO NOTHING",
        id,
        new.person,
        &new.address,
        new.language,
        json,
        &new.event_key,
        new.topic,
        now
    )?;
    Ok(())
}

/// Deletes the letters of a person but those that wait and are personal.
pub async fn forget_letters_of(tx: &mut Tx, person: PersonId) -> AppResult<()> {
    execute!(tx, "DELETE FROM outbox WHERE person_id = $1 AND (sent_at IS NOT NULL OR topic <> 'personal')", person)?;
    Ok(())
}
