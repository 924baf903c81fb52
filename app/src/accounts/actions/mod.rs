//! What can happen to an account.

mod address;
mod administration;
mod administrator;
mod cleanup;
mod erasure;
mod password;
mod profile;
mod reset;
mod sessions;
mod sign_in;
mod sign_up;

pub use address::{ask_for_new_address, confirm_new_address};
pub use administration::decide_on_person;
pub use administrator::create_administrator;
pub use cleanup::{Forgotten, forget_expired};
pub use erasure::erase;
pub use password::change_password;
pub use profile::{ProfileInput, change_profile};
pub use reset::{ask_for_reset, reset_password};
pub use sessions::{end_others, end_session, sign_out};
pub use sign_in::sign_in;
pub use sign_up::{confirm, sign_up};

use super::model::{Actor, PersonId, Visitor};
use super::secrets::secret_hash;
use super::{passwords, rules, store};
use crate::base::db::Tx;
use crate::base::error::{AppError, AppResult, ErrorCode};
use crate::base::limits::Limit;
use crate::base::site::Site;
use uuid::Uuid;

/// Who a session's cookie belongs to; nobody once it is over, or once the person is suspended or erased.
///
/// Reads only: a request by somebody who just reads writes nothing. Those who come at the same moment are looked up together.
///
/// # Errors
/// The database does not answer.
pub async fn identify(site: &Site, secret: &str) -> AppResult<Visitor> {
    let asks = site.clone();
    let visitor = site.together.go(Uuid::nil(), SessionHash(secret_hash(secret)), move |hashes| {
        let site = asks.clone();
        async move {
            let hashes: Vec<String> = hashes.into_iter().map(|hash| hash.0).collect();
            match store::actors(&site.db, &hashes, site.now()).await {
                Ok(visitors) => visitors.into_iter().map(Ok).collect(),
                Err(error) => hashes.iter().map(|_| Err(error.clone())).collect(),
            }
        }
    });
    visitor.await
}

/// The hash of a session's secret, by which it is found.
struct SessionHash(String);

/// The secret of a session just opened, for its cookie. Shown to nobody else and stored nowhere.
#[derive(Clone, PartialEq, Eq)]
pub struct SessionSecret(pub String);

impl std::fmt::Debug for SessionSecret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("SessionSecret")
    }
}

/// Opens a session for a person, under an identifier and a secret that nobody had before.
async fn open_session(tx: &mut Tx, site: &Site, person: PersonId, device: &str) -> AppResult<SessionSecret> {
    let secret = site.chance.secret();
    let new = store::NewSession {
        id: site.chance.id(tx.now()),
        person,
        token_hash: &secret_hash(&secret),
        device,
        expires_at: tx.now().plus_days(rules::SESSION_DAYS),
    };
    store::put_session(tx, new).await?;
    Ok(SessionSecret(secret))
}

/// Asks a person who is signed in for the password once more, and gives the account it fits.
///
/// # Errors
/// The password is missing or wrong (of the field `current`), or was tried too often.
async fn prove(site: &Site, actor: &Actor, password: &str) -> AppResult<store::Account> {
    if password.is_empty() {
        return Err(AppError::field("current", ErrorCode::Required));
    }
    site.limits.check(Limit::Password, &actor.person.to_string())?;
    let account = store::by_id(&site.db, actor.person).await?.ok_or(AppError::SignInNeeded)?;
    if passwords::verify(password.to_owned(), account.password_hash.clone()).await? {
        Ok(account)
    } else {
        Err(AppError::field("current", ErrorCode::WrongPassword))
    }
}

/// The account again, held until the transaction ends, if its password is still the one that was proved.
///
/// # Errors
/// [`ErrorCode::ChangedMeanwhile`] when it is another one.
async fn hold(tx: &mut Tx, proved: &store::Account) -> AppResult<store::Account> {
    let account = store::lock(tx, proved.id).await?.ok_or(AppError::SignInNeeded)?;
    if account.password_hash == proved.password_hash && account.suspended_at.is_none() {
        Ok(account)
    } else {
        Err(AppError::refused(ErrorCode::ChangedMeanwhile))
    }
}
