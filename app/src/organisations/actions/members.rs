//! Members: inviting, accepting, leaving.

use crate::accounts::model::{Actor, PersonId};
use crate::accounts::rules::new_address;
use crate::accounts::secrets::secret_hash;
use crate::accounts::store as accounts;
use crate::base::error::{AppError, AppResult, ErrorCode};
use crate::base::limits::Limit;
use crate::base::site::Site;
use crate::notifications::model::{Letter, NewLetter, Topic};
use crate::notifications::outbox;
use crate::organisations::{rules, store};

/// Mails an invitation to an address. Whether the address has an account makes no difference, so nothing about it is
/// learnt here; whoever accepts the link while signed in becomes a member.
///
/// # Errors
/// No letter would reach the address, the actor is not the registrar of a verified organisation, or too many letters were sent.
pub async fn invite(site: &Site, actor: &Actor, slug: &str, email: &str) -> AppResult<()> {
    let address = new_address(email).map_err(|code| AppError::field("email", code))?;
    site.limits.check(Limit::Contribution, &actor.person.to_string())?;
    let secret = site.chance.secret();
    let hash = secret_hash(&secret);
    site.db
        .write(async |tx| {
            let organisation = store::by_slug(&mut *tx, slug).await?.ok_or(AppError::NotFound)?;
            rules::may_manage_members(&organisation, actor)?;
            // Whoever may not invite spends nobody's letters.
            site.limits.check_letter(&actor.person.to_string(), &address)?;
            let expires_at = tx.now().plus_days(rules::INVITATION_DAYS);
            store::put_invitation(tx, &hash, organisation.id, actor.person, expires_at).await?;
            let language = accounts::letters_to(&mut *tx, &address).await?.unwrap_or(actor.language);
            let letter = NewLetter {
                person: None,
                address: address.clone(),
                language,
                event_key: format!("invitation:{hash}"),
                topic: Topic::Personal,
                letter: Letter::OrganisationInvitation {
                    inviter: actor.name.clone(),
                    organisation: organisation.name,
                    link: site.link(&format!("/organisations/invitation/{secret}")),
                },
            };
            outbox::put(tx, site, letter).await
        })
        .await
}

/// Makes the actor a member by an invitation, which is then used up. Gives the organisation's place in addresses.
///
/// # Errors
/// The link does not work (any more).
pub async fn accept(site: &Site, actor: &Actor, secret: &str) -> AppResult<String> {
    let hash = secret_hash(secret);
    let spent = || AppError::refused(ErrorCode::LinkSpent);
    let invitation = store::invitation(&site.db, &hash, site.now()).await?.ok_or_else(spent)?;
    site.db
        .write(async |tx| {
            let organisation = store::take_invitation(tx, &hash).await?.ok_or_else(spent)?;
            store::add_member(tx, organisation, actor.person).await
        })
        .await?;
    Ok(invitation.slug)
}

/// Ends a membership: one's own, or as the registrar anybody's. The registrar stays, because somebody must answer for the
/// organisation.
///
/// # Errors
/// The person is the registrar or no member, or the actor may not end it.
pub async fn end_membership(site: &Site, actor: &Actor, slug: &str, person: PersonId) -> AppResult<()> {
    site.db
        .write(async |tx| {
            let organisation = store::by_slug(&mut *tx, slug).await?.ok_or(AppError::NotFound)?;
            if actor.person != person {
                rules::may_manage_members(&organisation, actor)?;
            }
            if person == organisation.registered_by {
                return Err(AppError::refused(ErrorCode::WrongState));
            }
            match store::remove_member(tx, organisation.id, person).await? {
                0 => Err(AppError::NotFound),
                _ => Ok(()),
            }
        })
        .await
}

/// Deletes invitations whose time is over; gives how many. For the worker.
///
/// # Errors
/// The database refused.
pub async fn forget_expired(site: &Site) -> AppResult<u64> {
    let now = site.now();
    site.db.write(async |tx| store::forget_invitations(tx, now).await).await
}
