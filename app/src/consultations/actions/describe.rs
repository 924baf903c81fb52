//! What a consultation is about, and when its stages are.

use super::super::model::{Consultation, Stage};
use super::super::setup::{self, DescriptionForm, StagesForm};
use super::super::store::{self, NewConsultation, Settings};
use super::super::{access, calendar};
use super::legal::{keep_pauses, keep_term};
use crate::accounts::audit;
use crate::accounts::model::Actor;
use crate::base::db::Tx;
use crate::base::error::{AppError, AppResult, ErrorCode, FieldError};
use crate::base::site::Site;
use crate::strategy::store as strategy;
use serde_json::json;

/// Makes a draft; gives its name in addresses.
///
/// # Errors
/// [`AppError::Forbidden`] for anybody but administrators; fields that need mending.
pub async fn create(site: &Site, actor: &Actor, form: &DescriptionForm) -> AppResult<String> {
    if !actor.is_administrator() {
        return Err(AppError::Forbidden);
    }
    site.db
        .write(async |tx| {
            let judged = setup::describe(form, &strategy::goal_refs(&mut *tx).await?);
            let slug = setup::slug(form.slug.as_deref().unwrap_or_default());
            let (description, slug) = both(judged, slug)?;
            let new = NewConsultation {
                id: site.chance.id(tx.now()),
                slug,
                strategy: description.strategy,
                organiser: description.organiser,
                influence: description.influence,
                time_zone: description.time_zone.ok_or_else(|| AppError::field("time_zone", ErrorCode::Required))?,
                running_tallies: description.running_tallies,
                created_by: Some(actor.person),
            };
            store::insert(tx, &new).await?;
            store::put_texts(tx, new.id, &description.texts).await?;
            store::put_goals(tx, new.id, &description.goals).await?;
            let details = json!({ "slug": new.slug });
            audit::record_in(tx, site, new.id.0, Some(actor.person), "consultation_created", Some(new.id.0), details)
                .await?;
            Ok(new.slug)
        })
        .await
}

/// Both, or everything that is wrong with either.
fn both<D>(judged: Result<D, Vec<FieldError>>, slug: Result<String, ErrorCode>) -> AppResult<(D, String)> {
    match (judged, slug) {
        (Ok(description), Ok(slug)) => Ok((description, slug)),
        (judged, slug) => {
            let mut errors = judged.err().unwrap_or_default();
            errors.extend(slug.err().map(|code| FieldError::new("slug", code)));
            Err(AppError::Invalid(errors))
        }
    }
}

/// Changes what a consultation is about. Time zone and running tallies stay as they are once it is published: people rely
/// on them.
///
/// # Errors
/// Not a moderator of it; somebody changed it meanwhile; fields that need mending.
pub async fn edit(site: &Site, actor: &Actor, slug: &str, form: &DescriptionForm) -> AppResult<()> {
    site.db
        .write(async |tx| {
            let consultation = access::moderated(&mut *tx, slug, actor).await?;
            let description =
                setup::describe(form, &strategy::goal_refs(&mut *tx).await?).map_err(AppError::Invalid)?;
            seen(tx, &consultation, form.version).await?;
            let is_draft = consultation.published_at.is_none();
            let settings = Settings {
                strategy: description.strategy,
                organiser: description.organiser,
                influence: description.influence,
                time_zone: description.time_zone.filter(|_| is_draft).unwrap_or(consultation.time_zone),
                running_tallies: if is_draft { description.running_tallies } else { consultation.running_tallies },
            };
            store::put_settings(tx, consultation.id, &settings).await?;
            store::put_texts(tx, consultation.id, &description.texts).await?;
            store::put_goals(tx, consultation.id, &description.goals).await?;
            let details = json!({ "influence": settings.influence, "goals": description.goals });
            audit::record_in(
                tx,
                site,
                consultation.id.0,
                Some(actor.person),
                "consultation_changed",
                Some(consultation.id.0),
                details,
            )
            .await
        })
        .await
}

/// Sets when the stages are and what they open.
///
/// # Errors
/// Not a moderator of it; somebody changed it meanwhile; fields that need mending.
pub async fn set_stages(site: &Site, actor: &Actor, slug: &str, form: &StagesForm) -> AppResult<()> {
    site.db
        .write(async |tx| {
            let consultation = access::moderated(&mut *tx, slug, actor).await?;
            let planned = setup::stages(form, &calendar::zone(&consultation)).map_err(AppError::Invalid)?;
            seen(tx, &consultation, Some(form.version)).await?;
            let before = store::stages(&mut *tx, consultation.id).await?;
            let now = tx.now();
            let stages: Vec<Stage> = planned
                .into_iter()
                .map(|stage| Stage {
                    id: before
                        .iter()
                        .find(|known| known.kind == stage.kind)
                        .map_or_else(|| site.chance.id(now), |known| known.id),
                    kind: stage.kind,
                    interval: stage.interval,
                    activities: stage.activities,
                })
                .collect();
            if consultation.published_at.is_some() {
                let reason = form.short_because.as_deref();
                keep_pauses(tx, &consultation, (&before, &stages)).await?;
                keep_term(tx, site, actor, (&consultation, &stages), reason).await?;
            }
            store::put_stages(tx, consultation.id, &stages).await?;
            let times: Vec<_> = stages
                .iter()
                .map(|stage| json!({ "kind": stage.kind, "time": stage.interval, "activities": stage.activities }))
                .collect();
            audit::record_in(
                tx,
                site,
                consultation.id.0,
                Some(actor.person),
                "stages_set",
                Some(consultation.id.0),
                json!(times),
            )
            .await
        })
        .await
}

/// Publishes a draft.
///
/// # Errors
/// Not a moderator of it; published already; what it still lacks, as errors of the parts `title`, `purpose`, `stages`,
/// `rules` and `rounds`; at `short_because`, that the term is shorter than the law wants and nobody said why.
pub async fn publish(site: &Site, actor: &Actor, slug: &str, short_because: Option<&str>) -> AppResult<()> {
    site.db
        .write(async |tx| {
            let consultation = access::moderated(&mut *tx, slug, actor).await?;
            if consultation.published_at.is_some() {
                return Err(AppError::refused(ErrorCode::WrongState));
            }
            let texts = store::texts(&mut *tx, consultation.id).await?;
            let stages = store::stages(&mut *tx, consultation.id).await?;
            let rounds = store::rounds(&mut *tx, consultation.id).await?;
            let rules = store::rules_of(&mut *tx, consultation.id).await?;
            let lacking = setup::lacks(&texts, &stages, &rounds, &rules, tx.now());
            if !lacking.is_empty() {
                return Err(AppError::Invalid(lacking));
            }
            keep_term(tx, site, actor, (&consultation, &stages), short_because).await?;
            store::publish(tx, consultation.id).await?;
            audit::record_in(
                tx,
                site,
                consultation.id.0,
                Some(actor.person),
                "consultation_published",
                Some(consultation.id.0),
                json!({}),
            )
            .await
        })
        .await
}

/// Goes on only if nobody changed the consultation since the form was opened, and counts this change.
pub(super) async fn seen(tx: &mut Tx, consultation: &Consultation, version: Option<i64>) -> AppResult<()> {
    let version = version.unwrap_or_default();
    if store::next_version(tx, consultation.id, version).await? {
        Ok(())
    } else {
        Err(AppError::refused(ErrorCode::ChangedMeanwhile))
    }
}
