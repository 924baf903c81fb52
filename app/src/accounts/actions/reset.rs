//! Setting a new password when the old one is lost.

use crate::accounts::secrets::secret_hash;
use crate::accounts::store::{self, Account, NewToken, PendingSignUp, Purpose};
use crate::accounts::{passwords, rules};
use crate::base::error::{AppError, AppResult, ErrorCode};
use crate::base::request::{Reader, leading_on};
use crate::base::site::Site;
use crate::notifications::model::Letter;
use crate::notifications::outbox;

/// Mails a link for setting a new password, if the address has an account.
///
/// The answer and its time are the same if it has none: then a link is written that is nobody's and never mailed. The link
/// leads on to where the person was going, `next`, if that is a path of this site.
///
/// # Errors
/// It is not an address, or too many letters were asked for it or from this network.
pub async fn ask_for_reset(site: &Site, reader: &Reader, email: &str, next: Option<&str>) -> AppResult<()> {
    let address = rules::address(email).map_err(|code| AppError::field("email", code))?;
    site.limits.check_reset(&reader.network, &address)?;
    let secret = site.chance.secret();
    site.db
        .write(async |tx| {
            let account = store::by_address(&mut *tx, &address).await?;
            let new = NewToken {
                person: account.as_ref().map(|account| account.id),
                purpose: Purpose::Reset,
                hash: &secret_hash(&secret),
                email: None,
                expires_at: tx.now().plus_hours(rules::RESET_HOURS),
            };
            store::put_token(tx, new).await?;
            let Some(account) = account else { return Ok(()) };
            let link = site.link(&leading_on(&format!("/reset/{secret}"), next));
            // Until somebody confirms it, name and language of an account may be a stranger's.
            let account = match account.confirmed_at {
                Some(_) => account,
                None => Account { name: String::new(), language: reader.lang, ..account },
            };
            let letter = Letter::ResetPassword { name: account.name.clone(), link };
            outbox::put(tx, site, account.recipient().personal(format!("reset:{}", secret_hash(&secret)), letter)).await
        })
        .await
}

/// Sets a new password by a mailed link, ends all sessions and all other links, and tells the owner by mail.
///
/// Whoever follows the link has the mailbox, so the address is confirmed by it as well. If nobody confirmed it before, the
/// account is made anew with `name`: who signed up need not have been who has the mailbox. Otherwise `name` says nothing.
///
/// # Errors
/// Name or password need mending, or the link does not work (any more).
pub async fn reset_password(
    site: &Site,
    reader: &Reader,
    secret: &str,
    name: Option<&str>,
    password: &str,
) -> AppResult<()> {
    let hash = secret_hash(secret);
    let spent = || AppError::refused(ErrorCode::LinkSpent);
    let owner = store::token_owner(&site.db, Purpose::Reset, &hash, site.now()).await?.ok_or_else(spent)?;
    let account = store::by_id(&site.db, owner.person).await?.ok_or_else(spent)?;
    let name = account.confirmed_at.is_none().then(|| name.unwrap_or_default());
    let (name, password) = rules::reset(name, password, &[&account.name, &account.email]).map_err(AppError::Invalid)?;
    let new_hash = passwords::hash(password).await?;
    site.db
        .write(async |tx| {
            // First the person, then the link, as everybody who takes both.
            let mut account = store::lock(tx, owner.person).await?.ok_or_else(spent)?;
            store::take_token(tx, Purpose::Reset, &hash).await?.ok_or_else(spent)?;
            match &name {
                Some(name) => {
                    account = Account { name: name.clone(), language: reader.lang, ..account };
                    let (person, name, language) = (account.id, name.clone(), reader.lang);
                    let anew = PendingSignUp { person, name, password_hash: new_hash.clone(), language };
                    store::set_up(tx, &anew).await?;
                }
                None => store::set_password(tx, account.id, &new_hash).await?,
            }
            store::confirm(tx, account.id).await?;
            store::drop_tokens(tx, account.id).await?;
            store::end_all_sessions(tx, account.id).await?;
            let letter = Letter::PasswordChanged { name: account.name.clone() };
            outbox::put(tx, site, account.recipient().personal(format!("password-reset:{hash}"), letter)).await
        })
        .await
}
