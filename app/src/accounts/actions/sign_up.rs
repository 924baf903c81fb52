//! Signing up, and confirming the address.

use super::{SessionSecret, hold, open_session};
use crate::accounts::secrets::secret_hash;
use crate::accounts::store::{self, NewToken, Purpose};
use crate::accounts::{passwords, rules};
use crate::base::error::{AppError, AppResult, ErrorCode};
use crate::base::limits::Limit;
use crate::base::request::Reader;
use crate::base::site::Site;
use crate::notifications::model::{Letter, NewLetter, Topic};
use crate::notifications::outbox;

/// Signs somebody up and mails a link that confirms the address. Signing up again mails a new link.
///
/// The answer and its time are the same whether the address has an account or not: a person who has one is told by
/// mail that somebody tried.
///
/// # Errors
/// Fields that need mending, too many tries from this network, or too many letters to this address.
pub async fn sign_up(site: &Site, reader: &Reader, name: &str, email: &str, password: &str) -> AppResult<()> {
    let sign_up = rules::sign_up(name, email, password).map_err(AppError::Invalid)?;
    site.limits.check(Limit::SignUp, &reader.network)?;
    site.limits.check(Limit::Letter, &sign_up.email)?;
    let hash = passwords::hash(sign_up.password.clone()).await?;
    let secret = site.chance.secret();
    site.db
        .write(async |tx| {
            let now = tx.now();
            let known = store::by_address(&mut *tx, &sign_up.email).await?;
            let (person, letter, language) = match known {
                Some(known) if known.confirmed_at.is_some() => {
                    let letter = Letter::AlreadySignedUp { name: known.name, link: site.link("/sign-in") };
                    (known.id, letter, known.language)
                }
                unconfirmed => {
                    let person = unconfirmed.map_or_else(|| site.chance.id(now), |known| known.id);
                    store::put_unconfirmed(tx, person, &sign_up, &hash, reader.lang).await?;
                    let new = NewToken {
                        person: Some(person),
                        purpose: Purpose::Confirm,
                        hash: &secret_hash(&secret),
                        email: None,
                        expires_at: now.plus_hours(rules::CONFIRM_HOURS),
                    };
                    store::put_token(tx, new).await?;
                    let link = site.link(&format!("/confirm/{secret}"));
                    (person, Letter::ConfirmAddress { name: sign_up.name.clone(), link }, reader.lang)
                }
            };
            let letter = NewLetter {
                person: Some(person),
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

/// Confirms the address of a new account and signs its owner in.
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
    let owner = store::token_owner(&site.db, Purpose::Confirm, &hash, site.now()).await?.ok_or_else(spent)?;
    site.limits.check(Limit::SignIn, &owner.person.to_string())?;
    let account = store::by_id(&site.db, owner.person).await?.ok_or_else(spent)?;
    if !passwords::verify(password.to_owned(), account.password_hash.clone()).await? {
        return Err(AppError::field("password", ErrorCode::WrongPassword));
    }
    site.db
        .write(async |tx| {
            let owner = store::take_token(tx, Purpose::Confirm, &hash).await?.ok_or_else(spent)?;
            hold(tx, &account).await?;
            store::confirm(tx, owner.person).await?;
            open_session(tx, site, owner.person, &reader.device).await
        })
        .await
}
