//! Who wants to be told what becomes of something. Like the outbox, every room may ask here.

use super::model::Recipient;
use super::store;
use crate::accounts::model::PersonId;
use crate::base::db::Tx;
use crate::base::error::AppResult;
use uuid::Uuid;

/// Everybody who follows an action line and gets letters: who has an account and has not declined the news.
///
/// # Errors
/// The database does not answer.
pub async fn followers(tx: &mut Tx, line: Uuid) -> AppResult<Vec<Recipient>> {
    store::followers(tx, line).await
}

/// A person wants to be told, and so gets letters with news again if they had declined them; asking again changes nothing.
///
/// # Errors
/// The database refused.
pub async fn begin(tx: &mut Tx, person: PersonId, line: Uuid) -> AppResult<()> {
    store::accept_news(tx, person).await?;
    store::put_following(tx, person, line).await
}

/// A person does not want to be told any more.
///
/// # Errors
/// The database refused.
pub async fn stop(tx: &mut Tx, person: PersonId, line: Uuid) -> AppResult<()> {
    store::remove_following(tx, person, line).await
}

/// Forgets what a person followed whose account is erased.
///
/// # Errors
/// The database refused.
pub async fn forget(tx: &mut Tx, person: PersonId) -> AppResult<()> {
    store::forget_followings_of(tx, person).await
}
