//! Putting a letter into the outbox, with the deed it tells of.

use super::model::NewLetter;
use super::store;
use crate::accounts::model::PersonId;
use crate::base::db::Tx;
use crate::base::error::{AppError, AppResult};
use crate::base::site::Site;

/// Queues one letter in the transaction of its deed. A letter whose event key is there already is not written again.
///
/// # Errors
/// The database refused.
pub async fn put(tx: &mut Tx, site: &Site, new: NewLetter) -> AppResult<()> {
    let json = serde_json::to_string(&new.letter).map_err(|cause| AppError::Internal(cause.to_string()))?;
    let id = site.chance.id(tx.now());
    store::put(tx, id, &new, &json).await
}

/// Queues many letters in the transaction of the deed that they all tell of, such as the closing of a round.
///
/// # Errors
/// The database refused.
pub async fn put_many(tx: &mut Tx, site: &Site, letters: Vec<NewLetter>) -> AppResult<()> {
    let mut rows = Vec::with_capacity(letters.len());
    for new in letters {
        let json = serde_json::to_string(&new.letter).map_err(|cause| AppError::Internal(cause.to_string()))?;
        rows.push((site.chance.id(tx.now()), new, json));
    }
    store::put_many(tx, &rows).await
}

/// Forgets the letters of a person whose account is erased: the ones that were sent, and the ones that only bring news.
/// What the person must still hear about their own deeds stays until it is sent.
///
/// # Errors
/// The database refused.
pub async fn forget(tx: &mut Tx, person: PersonId) -> AppResult<()> {
    store::forget_letters_of(tx, person).await
}
