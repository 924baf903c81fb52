//! Changing the address.

use super::{SessionSecret, hold, open_session, prove};
use crate::accounts::model::Actor;
use crate::accounts::rules;
use crate::accounts::secrets::secret_hash;
use crate::accounts::store::{self, NewToken, Purpose};
use crate::base::error::{AppError, AppResult, ErrorCode};
use crate::base::request::Reader;
use crate::base::site::Site;
use crate::notifications::model::{Letter, NewLetter, Topic};
use crate::notifications::outbox;

/// Mails a link to a new address; the account keeps its old one until the link is followed.
///
/// The answer is the same when somebody else has the address: then they are told by mail that somebody tried.
///
/// # Errors
/// The password is wrong or was tried too often, it is not an address, or too many letters were asked for it.
pub async fn ask_for_new_address(site: &Site, actor: &Actor, email: &str, current: &str) -> AppResult<()> {
    let address = rules::new_address(email).map_err(|code| AppError::field("email", code))?;
    let proved = prove(site, actor, current).await?;
    site.limits.check_letter(&actor.person.to_string(), &address)?;
    let secret = site.chance.secret();
    site.db
        .write(async |tx| {
            let account = hold(tx, &proved).await?;
            let new = NewToken {
                person: Some(account.id),
                purpose: Purpose::ChangeMail,
                hash: &secret_hash(&secret),
                email: Some(&address),
                expires_at: tx.now().plus_hours(rules::CONFIRM_HOURS),
            };
            store::put_token(tx, new).await?;
            let taken = store::by_address(&mut *tx, &address).await?.filter(|other| other.confirmed_at.is_some());
            let (person, language, letter) = match taken {
                Some(other) => {
                    let letter = Letter::AlreadySignedUp { name: other.name, link: site.link("/sign-in") };
                    (Some(other.id), other.language, letter)
                }
                None => {
                    let link = site.link(&format!("/account/address/{secret}"));
                    (None, account.language, Letter::ConfirmNewAddress { name: account.name, link })
                }
            };
            let letter = NewLetter {
                person,
                address: address.clone(),
                language,
                event_key: format!("new-address:{}", secret_hash(&secret)),
                topic: Topic::Personal,
                letter,
            };
            outbox::put(tx, site, letter).await
        })
        .await
}

/// Gives the account its new address, by the mailed link and by its owner only: a link that went to a mistyped address
/// is worth nothing to the stranger who gets it. Ends all sessions but this one, which gets a new secret, and tells the
/// old address.
///
/// # Errors
/// The link does not work (any more), or another account has the address by now.
pub async fn confirm_new_address(
    site: &Site,
    reader: &Reader,
    actor: &Actor,
    secret: &str,
) -> AppResult<SessionSecret> {
    let hash = secret_hash(secret);
    let spent = || AppError::refused(ErrorCode::LinkSpent);
    site.db
        .write(async |tx| {
            // First the person, then the link, as everybody who takes both.
            let account = store::lock(tx, actor.person).await?.ok_or_else(spent)?;
            let owner = store::take_token(tx, Purpose::ChangeMail, &hash).await?;
            let owner = owner.filter(|owner| owner.person == actor.person).ok_or_else(spent)?;
            let address = owner.email.ok_or_else(spent)?;
            if let Some(other) = store::by_address(&mut *tx, &address).await?
                && other.confirmed_at.is_none()
            {
                store::forget_one_unconfirmed(tx, other.id).await?;
            }
            store::set_address(tx, account.id, &address).await?;
            store::drop_tokens(tx, account.id).await?;
            store::end_all_sessions(tx, account.id).await?;
            let new_address_hint = rules::address_hint(&address);
            let letter = Letter::AddressChanged { name: account.name.clone(), new_address_hint };
            outbox::put(tx, site, account.recipient().personal(format!("address-changed:{hash}"), letter)).await?;
            open_session(tx, site, account.id, &reader.device).await
        })
        .await
}
