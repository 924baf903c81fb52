//! Changing the password.

use super::{SessionSecret, hold, open_session, prove};
use crate::accounts::model::Actor;
use crate::accounts::{passwords, rules, store};
use crate::base::error::{AppError, AppResult};
use crate::base::request::Reader;
use crate::base::site::Site;
use crate::notifications::model::Letter;
use crate::notifications::outbox;

/// Sets a new password, ends every session and every mailed link, opens a new session here, and tells the owner by mail.
///
/// # Errors
/// The current password is wrong or was tried too often, or the new one needs mending.
pub async fn change_password(
    site: &Site,
    reader: &Reader,
    actor: &Actor,
    current: &str,
    password: &str,
) -> AppResult<SessionSecret> {
    let proved = prove(site, actor, current).await?;
    let password =
        rules::password(password, &[&proved.name, &proved.email]).map_err(|code| AppError::field("password", code))?;
    let hash = passwords::hash(password).await?;
    site.db
        .write(async |tx| {
            let account = hold(tx, &proved).await?;
            store::set_password(tx, account.id, &hash).await?;
            store::drop_tokens(tx, account.id).await?;
            store::end_all_sessions(tx, account.id).await?;
            let event: uuid::Uuid = site.chance.id(tx.now());
            let letter = Letter::PasswordChanged { name: account.name.clone() };
            let letter = account.recipient().personal(format!("password-changed:{event}"), letter);
            outbox::put(tx, site, letter).await?;
            open_session(tx, site, account.id, &reader.device).await
        })
        .await
}
