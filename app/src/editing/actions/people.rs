//! Who edits a strategy beside the administrators.

use crate::accounts::audit;
use crate::accounts::model::{Actor, PersonId};
use crate::accounts::{rules as accounts_rules, store as accounts};
use crate::base::db::Tx;
use crate::base::error::{AppError, AppResult, ErrorCode};
use crate::base::site::Site;
use crate::editing::desk::Desk;
use crate::editing::store;
use serde_json::json;

/// Names the person of a confirmed account editor of a strategy.
///
/// # Errors
/// Not an administrator; nobody has the address; they are one already.
pub async fn appoint(site: &Site, actor: &Actor, slug: &str, email: &str) -> AppResult<()> {
    if !actor.is_administrator() {
        return Err(AppError::Forbidden);
    }
    let email = accounts_rules::address(email).map_err(|code| AppError::field("email", code))?;
    site.db
        .write(async |tx| {
            Desk::open_to_change(tx, slug, actor).await?;
            let known = accounts::by_address(&mut *tx, &email).await?.filter(|known| known.confirmed_at.is_some());
            let person = known.ok_or_else(|| AppError::field("email", ErrorCode::NoAccount))?.id;
            if !store::add_editor(tx, slug, person).await? {
                return Err(AppError::field("email", ErrorCode::Taken));
            }
            let details = json!({ "strategy": slug, "person": person });
            audit::record(tx, site, Some(actor.person), "strategy_editor_appointed", Some(person.0), details).await
        })
        .await
}

/// Takes an editor off a strategy.
///
/// # Errors
/// Not an administrator; the person is no editor of it.
pub async fn dismiss(site: &Site, actor: &Actor, slug: &str, person: PersonId) -> AppResult<()> {
    if !actor.is_administrator() {
        return Err(AppError::Forbidden);
    }
    site.db
        .write(async |tx| {
            Desk::open_to_change(tx, slug, actor).await?;
            if !store::remove_editor(tx, slug, person).await? {
                return Err(AppError::NotFound);
            }
            let details = json!({ "strategy": slug, "person": person });
            audit::record(tx, site, Some(actor.person), "strategy_editor_dismissed", Some(person.0), details).await
        })
        .await
}

/// Takes a person off every strategy, with the erasure of their account.
///
/// # Errors
/// The database refused.
pub async fn leave_all(tx: &mut Tx, site: &Site, person: PersonId) -> AppResult<()> {
    for slug in store::remove_editor_of_all(tx, person).await? {
        let details = json!({ "strategy": slug, "person": person });
        audit::record(tx, site, Some(person), "strategy_editor_left", Some(person.0), details).await?;
    }
    Ok(())
}
