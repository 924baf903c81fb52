//! Erasing an account.

use super::{hold, prove};
use crate::accounts::model::{Actor, PersonId};
use crate::accounts::store;
use crate::base::db::Tx;
use crate::base::error::AppResult;
use crate::base::site::Site;
use crate::notifications::following;
use crate::notifications::model::{Letter, NewLetter, Topic};
use crate::notifications::outbox;

/// Erases the actor's account: name, address, password and territory go, sessions and mailed links end, letters that
/// only bring news are no longer sent, and nobody knows any more what the person followed. What the person wrote stays
/// without a name; ballots never had one. `farewell` is what the rooms above forget with it.
///
/// # Errors
/// The password is wrong or was tried too often.
pub async fn erase<F>(site: &Site, actor: &Actor, current: &str, farewell: F) -> AppResult<()>
where
    F: AsyncFnOnce(&mut Tx, PersonId) -> AppResult<()>,
{
    let proved = prove(site, actor, current).await?;
    site.db
        .write(async |tx| {
            let account = hold(tx, &proved).await?;
            farewell(tx, account.id).await?;
            store::erase(tx, account.id).await?;
            store::drop_tokens(tx, account.id).await?;
            store::end_all_sessions(tx, account.id).await?;
            outbox::forget(tx, account.id).await?;
            following::forget(tx, account.id).await?;
            let letter = NewLetter {
                person: None,
                address: account.email,
                language: account.language,
                event_key: format!("account-erased:{}", account.id),
                topic: Topic::Personal,
                letter: Letter::AccountErased { name: account.name },
            };
            outbox::put(tx, site, letter).await
        })
        .await
}
