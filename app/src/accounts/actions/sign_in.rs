//! Signing in.

use super::{SessionSecret, open_session};
use crate::accounts::model::Visitor;
use crate::accounts::{passwords, rules, store};
use crate::base::error::{AppError, AppResult, ErrorCode, FieldError};
use crate::base::limits::Limit;
use crate::base::request::Reader;
use crate::base::site::Site;

/// Opens a session for whoever knows address and password; the session that the browser had before is over.
///
/// Unknown address, wrong password, unconfirmed or suspended account: one answer, after one hash of the password.
///
/// # Errors
/// A field is empty, the credentials are wrong, or there were too many tries for this account or from this network.
pub async fn sign_in(
    site: &Site,
    reader: &Reader,
    visitor: &Visitor,
    email: &str,
    password: &str,
) -> AppResult<SessionSecret> {
    let fields = [("email", email.trim()), ("password", password)];
    let empty = fields.into_iter().filter(|(_, value)| value.is_empty());
    let empty: Vec<_> = empty.map(|(field, _)| FieldError::new(field, ErrorCode::Required)).collect();
    if !empty.is_empty() {
        return Err(AppError::Invalid(empty));
    }
    site.limits.check(Limit::SignIn, &reader.network)?;
    let account = match rules::address(email) {
        Ok(address) => {
            site.limits.check(Limit::Password, &format!("{} {address}", reader.network))?;
            site.limits.check(Limit::Account, &address)?;
            store::by_address(&site.db, &address).await?
        }
        // What is no address has no account, and is answered like any other without one.
        Err(_) => None,
    };
    let hash = account.as_ref().and_then(|account| account.password_hash.clone());
    let fits = passwords::verify(password.to_owned(), hash.clone()).await?;
    let wrong = || AppError::refused(ErrorCode::WrongCredentials);
    let account = account.filter(|account| fits && account.may_sign_in()).ok_or_else(wrong)?;
    site.db
        .write(async |tx| {
            let held = store::lock(tx, account.id).await?;
            // The password may have changed, or the account been suspended, while the hash was computed.
            held.filter(|held| held.password_hash == hash && held.may_sign_in()).ok_or_else(wrong)?;
            if let Some(before) = visitor {
                store::end_session(tx, before.person, before.session).await?;
            }
            open_session(tx, site, account.id, &reader.device).await
        })
        .await
}
