//! What administrators decide about other people's accounts.

use crate::accounts::model::{AccountDeed, Actor, PersonId, PersonKind, Role};
use crate::accounts::{audit, rules, store};
use crate::base::error::{AppError, AppResult, ErrorCode};
use crate::base::site::Site;
use crate::notifications::model::Letter;
use crate::notifications::outbox;
use serde_json::json;

/// Suspends or restores an account, or gives or takes an office. Whoever is suspended is signed out everywhere at once; an
/// office that is taken is gone with the next request. The person is told why.
///
/// # Errors
/// Not an administrator, one's own account, no reason, or the account stands elsewhere by now.
pub async fn decide_on_person(
    site: &Site,
    actor: &Actor,
    id: PersonId,
    deed: AccountDeed,
    reason: &str,
) -> AppResult<()> {
    rules::may_decide_on_person(actor, id)?;
    let reason = rules::account_reason(reason).map_err(|code| AppError::field("reason", code))?;
    site.db
        .write(async |tx| {
            store::lock(tx, id).await?.ok_or(AppError::NotFound)?;
            let known = store::known_person(&mut *tx, id).await?.ok_or(AppError::NotFound)?;
            if !rules::deeds(&known).contains(&deed) {
                return Err(AppError::refused(ErrorCode::ChangedMeanwhile));
            }
            match deed {
                AccountDeed::Suspend => {
                    store::set_suspended(tx, id, true).await?;
                    store::end_all_sessions(tx, id).await?;
                }
                AccountDeed::Restore => store::set_suspended(tx, id, false).await?,
                AccountDeed::MakeOfficial => store::set_kind(tx, id, PersonKind::Official).await?,
                AccountDeed::MakeResident => store::set_kind(tx, id, PersonKind::Resident).await?,
                AccountDeed::MakeAdministrator => store::set_role(tx, id, Role::Administrator).await?,
                AccountDeed::MakeParticipant => store::set_role(tx, id, Role::Participant).await?,
            }
            let recipient = store::recipient(&mut *tx, id).await?.ok_or(AppError::NotFound)?;
            let letter =
                Letter::AccountDecided { name: recipient.name.clone(), decision: deed, reason: reason.clone() };
            let key = format!("account:{}:{}:{}", id, deed.name(), tx.now().0);
            outbox::put(tx, site, recipient.personal(key, letter)).await?;
            let details = json!({ "deed": deed.name(), "reason": reason });
            audit::record(tx, site, Some(actor.person), "account_decided", Some(id.0), details).await
        })
        .await
}
