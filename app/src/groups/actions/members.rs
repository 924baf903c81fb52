//! Members: inviting, accepting, leaving, taking the chair.

use crate::accounts::audit;
use crate::accounts::model::{Actor, PersonId};
use crate::accounts::rules::new_address;
use crate::accounts::secrets::secret_hash;
use crate::accounts::store as accounts;
use crate::base::db::Tx;
use crate::base::error::{AppError, AppResult, ErrorCode};
use crate::base::limits::Limit;
use crate::base::site::Site;
use crate::groups::access::{Desk, held_desk, held_group};
use crate::groups::model::group_path;
use crate::groups::{rules, store};
use crate::notifications::model::{Letter, NewLetter, Topic};
use crate::notifications::outbox;
use serde_json::json;

/// The desk of a group, for its chair and for administrators.
async fn managed(tx: &mut Tx, actor: &Actor, slug: &str, code: &str) -> AppResult<Desk> {
    let desk = held_desk(tx, slug, code, actor).await?;
    rules::may_manage(desk.own, actor.is_administrator())?;
    Ok(desk)
}

/// Mails an invitation to an address. Whether the address has an account makes no difference, so nothing about it is
/// learnt here; whoever accepts the link while signed in becomes a member. Who may not invite takes nothing from the letters
/// that the address may get.
///
/// # Errors
/// No letter would reach the address, the actor neither chairs the group nor runs the site, or too many letters were sent.
pub async fn invite(site: &Site, actor: &Actor, slug: &str, code: &str, email: &str) -> AppResult<()> {
    site.limits.check(Limit::Contribution, &actor.person.to_string())?;
    let secret = site.chance.secret();
    let hash = secret_hash(&secret);
    site.db
        .write(async |tx| {
            let Desk { found, .. } = managed(tx, actor, slug, code).await?;
            let address = new_address(email).map_err(|code| AppError::field("email", code))?;
            site.limits.check_letter(&actor.person.to_string(), &address)?;
            let expires_at = tx.now().plus_days(rules::INVITATION_DAYS);
            store::put_invitation(tx, &hash, found.key(), actor.person, expires_at).await?;
            let document = &found.edition.document;
            let language = accounts::letters_to(&mut *tx, &address).await?.unwrap_or(actor.language);
            let name = found.group().name.pick(language, document.strategy.language);
            let letter = NewLetter {
                person: None,
                address,
                language,
                event_key: format!("group-invitation:{hash}"),
                topic: Topic::Personal,
                letter: Letter::GroupInvitation {
                    inviter: actor.name.clone(),
                    group: name.map_or_else(String::new, |name| name.text.to_owned()),
                    link: site.link(&format!("/groups/invitation/{secret}")),
                },
            };
            outbox::put(tx, site, letter).await
        })
        .await
}

/// Makes the actor a member by an invitation, which is then used up. Gives the page of the group.
///
/// # Errors
/// The link does not work (any more), or the group is gone.
pub async fn accept(site: &Site, actor: &Actor, secret: &str) -> AppResult<String> {
    let hash = secret_hash(secret);
    let spent = || AppError::refused(ErrorCode::LinkSpent);
    let gone = |error| if matches!(error, AppError::NotFound) { spent() } else { error };
    site.db
        .write(async |tx| {
            let now = tx.now();
            let invitation = store::invitation(&mut *tx, &hash, now).await?.ok_or_else(spent)?;
            let found = held_group(tx, &invitation.slug, &invitation.working_group).await.map_err(gone)?;
            if !store::take_invitation(tx, &hash).await? {
                return Err(spent());
            }
            store::add_member(tx, found.key(), actor.person).await?;
            Ok(group_path(&invitation.slug, &invitation.working_group))
        })
        .await
}

/// Ends a membership: one's own, or as the chair or an administrator anybody's. What the person agreed to then
/// counts no more, and the invitations that they sent work no more.
///
/// # Errors
/// The person is no member, or the actor may not end it.
pub async fn end_membership(site: &Site, actor: &Actor, slug: &str, code: &str, person: PersonId) -> AppResult<()> {
    site.db
        .write(async |tx| {
            let desk = match actor.person == person {
                true => held_desk(tx, slug, code, actor).await?,
                false => managed(tx, actor, slug, code).await?,
            };
            if !store::end_membership(tx, desk.found.key(), person).await? {
                return Err(AppError::NotFound);
            }
            store::drop_invitations_of(tx, desk.found.key(), person).await?;
            let details = json!({ "group": code });
            audit::record(tx, site, Some(actor.person), "group_membership_ended", Some(person.0), details).await
        })
        .await
}

/// Gives the chair to a member.
///
/// # Errors
/// The person is no member, or the actor neither chairs the group nor runs the site.
pub async fn appoint(site: &Site, actor: &Actor, slug: &str, code: &str, person: PersonId) -> AppResult<()> {
    site.db
        .write(async |tx| {
            let desk = managed(tx, actor, slug, code).await?;
            let is_member = desk.members.iter().any(|member| member.person == person);
            if !is_member || !store::appoint(tx, desk.found.key(), person).await? {
                return Err(AppError::NotFound);
            }
            let details = json!({ "group": code });
            audit::record(tx, site, Some(actor.person), "group_chair_appointed", Some(person.0), details).await
        })
        .await
}

/// Ends every membership of a person whose account is erased, with the erasure, and the invitations that they sent.
///
/// # Errors
/// The database refused.
pub async fn leave_all(tx: &mut Tx, site: &Site, person: PersonId) -> AppResult<()> {
    let left = store::of_person(&mut *tx, person).await?;
    store::end_memberships_of(tx, person).await?;
    for (slug, code) in left {
        let details = json!({ "strategy": slug, "group": code, "person": person });
        audit::record(tx, site, Some(person), "group_member_left", Some(person.0), details).await?;
    }
    Ok(())
}

/// Deletes invitations whose time is over; gives how many. For the worker.
///
/// # Errors
/// The database refused.
pub async fn forget_expired(site: &Site) -> AppResult<u64> {
    site.db.write(async |tx| store::forget_invitations(tx, tx.now()).await).await
}
