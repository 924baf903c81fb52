//! Making an administrator, from the command line.

use crate::accounts::secrets::secret_hash;
use crate::accounts::store::{self, NewToken, Purpose};
use crate::accounts::{audit, rules};
use crate::base::error::{AppError, AppResult};
use crate::base::site::Site;

/// Makes somebody an administrator and gives a link, good once, for setting a password. There is no default password.
///
/// An account of that address becomes an administrator's: its old password and its sessions stop working, so that
/// nobody who signed up with the address before gains anything.
///
/// # Errors
/// Name or address need mending.
pub async fn create_administrator(site: &Site, name: &str, email: &str) -> AppResult<String> {
    let (name, address) = rules::administrator(name, email).map_err(AppError::Invalid)?;
    let secret = site.chance.secret();
    site.db
        .write(async |tx| {
            let now = tx.now();
            let known = store::by_address(&mut *tx, &address).await?;
            let person = known.map_or_else(|| site.chance.id(now), |known| known.id);
            store::put_administrator(tx, person, &name, &address, site.settings.language).await?;
            store::drop_tokens(tx, person).await?;
            store::end_all_sessions(tx, person).await?;
            let new = NewToken {
                person: Some(person),
                purpose: Purpose::Reset,
                hash: &secret_hash(&secret),
                email: None,
                expires_at: now.plus_hours(rules::CONFIRM_HOURS),
            };
            store::put_token(tx, new).await?;
            audit::record(tx, site, None, "administrator_created", Some(person.0), serde_json::json!({})).await
        })
        .await?;
    Ok(site.link(&format!("/reset/{secret}")))
}
