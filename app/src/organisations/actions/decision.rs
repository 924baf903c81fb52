//! Deciding on an organisation.

use crate::accounts::audit;
use crate::accounts::model::Actor;
use crate::accounts::store::recipient;
use crate::base::error::{AppError, AppResult, ErrorCode};
use crate::base::site::Site;
use crate::base::text;
use crate::base::time::Timestamp;
use crate::notifications::model::Letter;
use crate::notifications::outbox;
use crate::organisations::model::OrganisationState;
use crate::organisations::{rules, store};

/// A decision as the form sends it.
#[derive(Clone, Copy, Debug)]
pub struct DecisionInput<'a> {
    /// Whether the organisation becomes verified; else it is refused.
    pub verified: bool,
    /// Why; the registrar reads it.
    pub reason: &'a str,
    /// When the version was submitted that the official has read.
    pub seen: Timestamp,
}

/// Verifies or refuses an organisation and tells its registrar by mail. A decision is undone by another one.
///
/// `is_moderator` says whether the actor moderates some consultation.
///
/// # Errors
/// No reason, no right, a version that was mended meanwhile, the state that it has already, or a number that another
/// organisation was verified with.
pub async fn decide(
    site: &Site,
    actor: &Actor,
    is_moderator: bool,
    slug: &str,
    input: DecisionInput<'_>,
) -> AppResult<()> {
    if !rules::is_official(actor, is_moderator) {
        return Err(AppError::Forbidden);
    }
    let reason = text::lines(input.reason, 1, rules::REASON_MAX).map_err(|code| match code {
        ErrorCode::Required => AppError::field("reason", ErrorCode::ReasonRequired),
        code => AppError::field("reason", code),
    })?;
    let (state, kind) = match input.verified {
        true => (OrganisationState::Verified, "organisation_verified"),
        false => (OrganisationState::Refused, "organisation_refused"),
    };
    site.db
        .write(async |tx| {
            let organisation = store::lock(tx, slug).await?.ok_or(AppError::NotFound)?;
            rules::may_decide(&organisation, actor, is_moderator)?;
            if organisation.registered_at != input.seen {
                return Err(AppError::refused(ErrorCode::ChangedMeanwhile));
            }
            if organisation.state == state {
                return Err(AppError::refused(ErrorCode::WrongState));
            }
            store::decide(tx, organisation.id, state, &reason, actor.person).await?;
            let details = serde_json::json!({ "reason": &reason });
            audit::record(tx, site, Some(actor.person), kind, Some(organisation.id.0), details).await?;
            let Some(registrar) = recipient(&mut *tx, organisation.registered_by).await? else { return Ok(()) };
            let event: uuid::Uuid = site.chance.id(tx.now());
            let letter = Letter::OrganisationDecided {
                name: registrar.name.clone(),
                organisation: organisation.name,
                verified: input.verified,
                reason: reason.clone(),
                link: site.link(&format!("/organisations/{slug}")),
            };
            let letter = registrar.personal(format!("organisation-decided:{event}"), letter);
            outbox::put(tx, site, letter).await
        })
        .await
}
