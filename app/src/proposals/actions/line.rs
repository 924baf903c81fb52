//! Official action lines: written and changed by those who run the consultation.

use crate::accounts::audit;
use crate::accounts::model::Actor;
use crate::base::db::Tx;
use crate::base::error::{AppError, AppResult, ErrorCode, FieldError};
use crate::base::site::Site;
use crate::consultations::access;
use crate::consultations::model::{ConsultationId, Course};
use crate::consultations::rules::course;
use crate::consultations::store as consultations;
use crate::proposals::model::{ActionLineId, ActionLineState, AuthorKind, NewActionLine};
use crate::proposals::rules::{self, NewText};
use crate::proposals::store;
use crate::strategy::model::{GoalId, TerritoryId};
use crate::strategy::store as strategy;
use serde_json::json;

/// Publishes an action line of the organiser's own.
///
/// # Errors
/// What is wrong with the fields; [`AppError::Forbidden`] for those who do not run the consultation;
/// [`ErrorCode::ActivityClosed`] once it is over: nobody could vote on the line, and it would read as if nobody had wanted to.
pub async fn publish_line(site: &Site, actor: &Actor, slug: &str, code: &str, new: &NewText) -> AppResult<()> {
    site.db.write(async |tx| publish_line_in(tx, site, actor, slug, code, new).await.map(drop)).await
}

/// The same, together with what else happens then.
///
/// # Errors
/// As [`publish_line`].
pub async fn publish_line_in(
    tx: &mut Tx,
    site: &Site,
    actor: &Actor,
    slug: &str,
    code: &str,
    new: &NewText,
) -> AppResult<ActionLineId> {
    let consultation = access::moderated(&mut *tx, slug, actor).await?.id;
    let stages = consultations::stages(&mut *tx, consultation).await?;
    let rounds = consultations::rounds(&mut *tx, consultation).await?;
    if !stages.is_empty() && course(&stages, &rounds, tx.now()) == Course::Over {
        return Err(AppError::refused(ErrorCode::ActivityClosed));
    }
    let (goals, territories) = ties_of(tx, consultation).await?;
    let code = rules::code(code).map_err(|code| vec![FieldError::new("code", code)]);
    let (code, text) = rules::both(code, rules::line_text(new, &goals, &territories)).map_err(AppError::Invalid)?;
    let id: ActionLineId = site.chance.id(tx.now());
    let line = NewActionLine {
        id,
        consultation,
        proposal: None,
        code,
        state: ActionLineState::Published,
        author_kind: AuthorKind::Official,
        author: Some(actor.person),
        organisation: None,
        text,
    };
    store::insert_action_line(tx, &line).await?;
    let details = json!({ "code": line.code });
    audit::record_in(tx, site, consultation.0, Some(actor.person), "action_line_published", Some(id.0), details)
        .await?;
    Ok(id)
}

/// A change of an action line, as it was typed.
#[derive(Clone, Debug)]
pub struct LineChange {
    /// The version that was seen when the form was opened.
    pub version: i64,
    /// The new words and ties.
    pub text: NewText,
    /// Why.
    pub reason: String,
}

/// Changes an action line.
///
/// From the opening of the first round on a reason is needed, which the page's history shows: what people vote on must
/// not change its meaning silently.
///
/// # Errors
/// What is wrong with the fields; [`ErrorCode::ReasonRequired`]; [`ErrorCode::ChangedMeanwhile`].
pub async fn change_line(site: &Site, actor: &Actor, slug: &str, code: &str, change: &LineChange) -> AppResult<()> {
    site.db
        .write(async |tx| {
            let consultation = access::moderated(&mut *tx, slug, actor).await?.id;
            let line = store::action_line(&mut *tx, consultation, code).await?.ok_or(AppError::NotFound)?;
            let (goals, territories) = ties_of(tx, consultation).await?;
            let rounds = consultations::rounds(&mut *tx, consultation).await?;
            let reason = rules::change_reason(&change.reason, rules::reason_is_needed(&rounds, tx.now()));
            let reason = reason.map_err(|code| vec![FieldError::new("reason", code)]);
            let text = rules::line_text(&change.text, &goals, &territories);
            let (text, reason) = rules::both(text, reason).map_err(AppError::Invalid)?;
            if !store::change_line(tx, line.id, change.version, &text, actor.person, &reason).await? {
                return Err(AppError::refused(ErrorCode::ChangedMeanwhile));
            }
            let details = json!({ "code": line.code, "version": change.version + 1, "reason": reason });
            audit::record_in(
                tx,
                site,
                consultation.0,
                Some(actor.person),
                "action_line_changed",
                Some(line.id.0),
                details,
            )
            .await
        })
        .await
}

/// What an action line of a consultation may be tied to: the goals of its strategy, and any place.
pub(super) async fn ties_of(tx: &mut Tx, consultation: ConsultationId) -> AppResult<(Vec<GoalId>, Vec<TerritoryId>)> {
    let consultation = consultations::by_id(&mut *tx, consultation).await?.ok_or(AppError::NotFound)?;
    let goals = strategy::goal_refs(&mut *tx).await?;
    let goals =
        goals.into_iter().filter(|goal| Some(goal.strategy) == consultation.strategy).map(|goal| goal.id).collect();
    let territories = strategy::territories(tx).await?;
    Ok((goals, territories.into_iter().map(|place| place.territory.id).collect()))
}
