//! Signing up, and confirming the address.

use super::{SessionSecret, open_session};
use crate::accounts::secrets::secret_hash;
use crate::accounts::store::{self, PendingSignUp};
use crate::accounts::{passwords, rules};
use crate::base::error::{AppError, AppResult, ErrorCode};
use crate::base::limits::Limit;
use crate::base::request::{Reader, leading_on};
use crate::base::site::Site;
use crate::notifications::model::{Letter, NewLetter, Topic};
use crate::notifications::outbox;

/// Signs somebody up and mails a link that confirms the address. Signing up again mails another link; each link confirms
/// what was entered with it, so nobody spoils the sign-up of somebody else by naming the same address.
///
/// The answer and its time are the same whether the address has an account or not: a person who has one is told by
/// mail that somebody tried, and the same statements are run. The link leads on to where the person was going, `next`, if
/// that is a path of this site.
///
/// # Errors
/// Fields that need mending, too many tries from this network, or too many letters to this address.
pub async fn sign_up(
    site: &Site,
    reader: &Reader,
    name: &str,
    email: &str,
    password: &str,
    next: Option<&str>,
) -> AppResult<()> {
    let sign_up = rules::sign_up(name, email, password).map_err(AppError::Invalid)?;
    site.limits.check_sign_up(&reader.network, &sign_up.email)?;
    let hash = passwords::hash(sign_up.password.clone()).await?;
    let secret = site.chance.secret();
    site.db
        .write(async |tx| {
            let now = tx.now();
            store::put_unconfirmed(tx, site.chance.id(now), &sign_up, reader.lang).await?;
            let account = store::by_address(&mut *tx, &sign_up.email).await?;
            let account = account.ok_or_else(|| AppError::Internal("an account just written is gone".to_owned()))?;
            let pending = account.confirmed_at.is_none().then(|| PendingSignUp {
                person: account.id,
                name: sign_up.name.clone(),
                password_hash: hash.clone(),
                language: reader.lang,
            });
            let until = now.plus_hours(rules::CONFIRM_HOURS);
            store::put_sign_up(tx, &secret_hash(&secret), pending.as_ref(), until).await?;
            let (letter, language) = match pending {
                Some(pending) => {
                    let link = site.link(&leading_on(&format!("/confirm/{secret}"), next));
                    (Letter::ConfirmAddress { name: pending.name, link }, pending.language)
                }
                None => (
                    Letter::AlreadySignedUp { name: account.name, link: site.link(&leading_on("/sign-in", next)) },
                    account.language,
                ),
            };
            let letter = NewLetter {
                person: Some(account.id),
                address: sign_up.email.clone(),
                language,
                event_key: format!("sign-up:{}", secret_hash(&secret)),
                topic: Topic::Personal,
                letter,
            };
            outbox::put(tx, site, letter).await
        })
        .await
}

/// Confirms the address of a new account, makes the account what was entered with this link, and signs its owner in. All
/// other links of the account are dead then.
///
/// The password is asked for, because the letter alone proves too little: a stranger may have signed up with somebody
/// else's address and a password of their own, and waits for the owner of the address to follow the link.
///
/// # Errors
/// The link does not work (any more), the password is missing or wrong, or it was tried too often.
pub async fn confirm(site: &Site, reader: &Reader, secret: &str, password: &str) -> AppResult<SessionSecret> {
    if password.is_empty() {
        return Err(AppError::field("password", ErrorCode::Required));
    }
    let hash = secret_hash(secret);
    let spent = || AppError::refused(ErrorCode::LinkSpent);
    let pending = store::pending_sign_up(&site.db, &hash, site.now()).await?.ok_or_else(spent)?;
    site.limits.check(Limit::Password, &pending.person.to_string())?;
    if !passwords::verify(password.to_owned(), Some(pending.password_hash.clone())).await? {
        return Err(AppError::field("password", ErrorCode::WrongPassword));
    }
    site.db
        .write(async |tx| {
            // First the person, then the link, as whoever ends all links of a person does: two who take them the other way
            // round wait for each other.
            let account = store::lock(tx, pending.person).await?.ok_or_else(spent)?;
            let pending = store::take_sign_up(tx, &hash).await?.ok_or_else(spent)?;
            // An account that works, by another of its links, is not made anew; nor is a suspended one.
            if account.confirmed_at.is_some() || account.suspended_at.is_some() {
                return Err(spent());
            }
            store::set_up(tx, &pending).await?;
            store::confirm(tx, account.id).await?;
            store::drop_tokens(tx, account.id).await?;
            open_session(tx, site, account.id, &reader.device).await
        })
        .await
}
