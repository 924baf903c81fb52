//! Reporting a text.

use crate::accounts::model::Actor;
use crate::base::error::{AppError, AppResult};
use crate::base::limits::Limit;
use crate::base::site::Site;
use crate::consultations::model::ConsultationId;
use crate::moderation::model::ReportId;
use crate::moderation::rules;
use crate::moderation::store::{self, NewReport};
use uuid::Uuid;

/// Reports a text to the moderators of its consultation. Whoever reports it again before it is answered has reported it.
///
/// # Errors
/// No reason, one's own text, a text that readers do not see, or too many reports in an hour.
pub async fn report(
    site: &Site,
    actor: &Actor,
    consultation: ConsultationId,
    subject: Uuid,
    reason: &str,
) -> AppResult<ReportId> {
    let reason = rules::reason(reason).map_err(|code| AppError::field("reason", code))?;
    site.limits.check(Limit::Contribution, &actor.person.to_string())?;
    site.db
        .write(async |tx| {
            let content = store::content(&mut *tx, consultation, subject).await?.ok_or(AppError::NotFound)?;
            if !content.standing.is_public() {
                return Err(AppError::NotFound);
            }
            rules::may_decide(content.author, actor)?;
            if let Some(known) = store::open_report_of(tx, subject, actor.person).await? {
                return Ok(known);
            }
            let id: ReportId = site.chance.id(tx.now());
            let new = NewReport { id, consultation, kind: content.kind, subject, reporter: actor.person, reason };
            store::insert_report(tx, &new).await?;
            Ok(id)
        })
        .await
}
