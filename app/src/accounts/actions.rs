//! What can happen to an account.

use super::model::{PersonId, Visitor};
use super::store::{self, Purpose};
use super::{passwords, rules};
use crate::base::error::{AppError, AppResult};
use crate::base::i18n::Lang;
use crate::base::limits::Limit;
use crate::base::request::Reader;
use crate::base::site::Site;
use crate::notifications::model::{Letter, NewLetter, Topic};
use crate::notifications::outbox;
use data_encoding::HEXLOWER;
use sha2::{Digest, Sha256};

/// Signs somebody up and mails a link that confirms the address.
///
/// The answer and its time are the same whether the address has an account or not: a person who has one is told by
/// mail that somebody tried.
///
/// # Errors
/// Fields that need mending, or too many tries from this network.
pub async fn sign_up(site: &Site, reader: &Reader, name: &str, email: &str, password: &str) -> AppResult<()> {
    let sign_up = rules::sign_up(name, email, password).map_err(AppError::Invalid)?;
    site.limits.check(Limit::SignUp, &reader.network)?;
    let hash = passwords::hash(sign_up.password.clone()).await?;
    let secret = site.chance.secret();
    site.db
        .write(async |tx| {
            let now = tx.now();
            let known = store::by_address(tx, &sign_up.email).await?;
            let (person, letter, language): (PersonId, Letter, Lang) = match known {
                Some(known) if known.confirmed_at.is_some() => {
                    let letter = Letter::AlreadySignedUp { name: known.name, link: site.link("/sign-in") };
                    (known.id, letter, known.language)
                }
                unconfirmed => {
                    let person = unconfirmed.map_or_else(|| site.chance.id(now), |known| known.id);
                    store::put_unconfirmed(tx, person, &sign_up, &hash, reader.lang).await?;
                    store::put_token(tx, person, Purpose::Confirm, &secret_hash(&secret), now.plus_hours(rules::CONFIRM_HOURS)).await?;
                    let letter = Letter::ConfirmAddress { name: sign_up.name.clone(), link: site.link(&format!("/confirm/{secret}")) };
                    (person, letter, reader.lang)
                }
            };
            outbox::put(tx, site, NewLetter {
                person: Some(person),
                address: sign_up.email.clone(),
                language,
                event_key: format!("sign-up:{}", secret_hash(&secret)),
                topic: Topic::Personal,
                letter,
            })
            .await
        })
        .await
}

/// What the database keeps of a secret: its SHA-256. The secret has 256 bits of chance, so no salt is needed.
pub fn secret_hash(secret: &str) -> String {
    HEXLOWER.encode(&Sha256::digest(secret))
}

/// Who a session's cookie belongs to; nobody once it is over, or once the person is suspended or erased.
///
/// Reads only: a request by somebody who just reads writes nothing.
///
/// # Errors
/// The database does not answer.
pub async fn identify(site: &Site, secret: &str) -> AppResult<Visitor> {
    store::actor(&site.db, &secret_hash(secret), site.now()).await
}
