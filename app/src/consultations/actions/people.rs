//! Who moderates.

use super::super::{access, store};
use crate::accounts::audit;
use crate::accounts::model::{Actor, PersonId};
use crate::accounts::{rules as accounts_rules, store as accounts};
use crate::base::db::Tx;
use crate::base::error::{AppError, AppResult, ErrorCode};
use crate::base::site::Site;
use serde_json::json;

/// Appoints the person of a confirmed account as moderator.
///
/// # Errors
/// Not an administrator; nobody has the address.
pub async fn appoint(site: &Site, actor: &Actor, slug: &str, email: &str) -> AppResult<()> {
    if !actor.is_administrator() {
        return Err(AppError::Forbidden);
    }
    let email = accounts_rules::address(email).map_err(|code| AppError::field("email", code))?;
    site.db
        .write(async |tx| {
            let consultation = access::moderated(&mut *tx, slug, actor).await?;
            let known = accounts::by_address(&mut *tx, &email).await?.filter(|known| known.confirmed_at.is_some());
            let person = known.ok_or_else(|| AppError::field("email", ErrorCode::NoAccount))?.id;
            if !store::add_moderator(tx, consultation.id, person).await? {
                return Err(AppError::field("email", ErrorCode::Taken));
            }
            let details = json!({ "person": person });
            audit::record_in(
                tx,
                site,
                consultation.id.0,
                Some(actor.person),
                "moderator_appointed",
                Some(consultation.id.0),
                details,
            )
            .await
        })
        .await
}

/// Dismisses a moderator.
///
/// # Errors
/// Not an administrator; the person is no moderator of it.
pub async fn dismiss(site: &Site, actor: &Actor, slug: &str, person: PersonId) -> AppResult<()> {
    if !actor.is_administrator() {
        return Err(AppError::Forbidden);
    }
    site.db
        .write(async |tx| {
            let consultation = access::moderated(&mut *tx, slug, actor).await?;
            if !store::remove_moderator(tx, consultation.id, person).await? {
                return Err(AppError::NotFound);
            }
            let details = json!({ "person": person });
            audit::record_in(
                tx,
                site,
                consultation.id.0,
                Some(actor.person),
                "moderator_dismissed",
                Some(consultation.id.0),
                details,
            )
            .await
        })
        .await
}

/// Dismisses a moderator everywhere, with the erasure of their account.
///
/// # Errors
/// The database refused.
pub async fn leave_all(tx: &mut Tx, site: &Site, person: PersonId) -> AppResult<()> {
    let mut left = store::remove_moderator_of_all(tx, person).await?;
    // Two who leave at once wait for each other's chains, and so must take them in one order.
    left.sort();
    for consultation in left {
        let details = json!({ "person": person });
        audit::record_in(tx, site, consultation.0, Some(person), "moderator_left", None, details).await?;
    }
    Ok(())
}
