//! One answer to many remarks.

use super::langs;
use crate::accounts::audit;
use crate::accounts::model::Actor;
use crate::base::error::{AppError, AppResult, ErrorCode};
use crate::base::site::Site;
use crate::positions::access;
use crate::positions::model::PositionState;
use crate::positions::rules::{self, Deed, Hand, Refusal, TOGETHER};
use crate::positions::store::{self, Target};
use serde_json::json;

/// What became of one answer to many.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Given {
    /// So many remarks have it.
    To(usize),
    /// None has: somebody changed the positions on these since they were seen.
    Overtaken(Vec<i64>),
}

/// Accepts many positions that are in review and that somebody else wrote; all of them or none. `seen` names each by the number of
/// its remark and the version that was seen.
///
/// # Errors
/// Not somebody who runs the consultation; nothing is named; [`ErrorCode::OwnText`] where one is their own.
pub async fn accept_together(site: &Site, actor: &Actor, slug: &str, seen: &[(i64, i64)]) -> AppResult<Given> {
    let numbers: Vec<i64> = seen.iter().map(|(number, _)| *number).collect();
    let mut left = Vec::new();
    let done: AppResult<usize> = site
        .db
        .write(async |tx| {
            let place = access::moderated(&mut *tx, slug, actor, langs(site, actor)).await?;
            if numbers.is_empty() || numbers.len() > TOGETHER {
                return Err(AppError::field("remarks", ErrorCode::Required));
            }
            let found = store::of_numbers(&mut *tx, place.id, &numbers).await?;
            let is_as_seen = |target: &&Target| {
                target.state == PositionState::InReview && seen.contains(&(target.number, target.version))
            };
            let targets: Vec<Target> = found.into_iter().filter(|target| is_as_seen(&target)).collect();
            for target in &targets {
                let hand = Hand { runs: true, wrote: target.written_by == Some(actor.person), as_published: false };
                rules::after(target.state, Deed::Accept, hand, place.second_reader)
                    .map_err(|why: Refusal| AppError::refused(why.code()))?;
            }
            let is_left = |number: &&i64| !targets.iter().any(|target| target.number == **number);
            let mut overtaken: Vec<i64> = numbers.iter().filter(is_left).copied().collect();
            if overtaken.is_empty() {
                overtaken = store::accept_many(tx, &targets, actor.person).await?;
            }
            if !overtaken.is_empty() {
                // Nothing is half saved: what was accepted is not.
                left = overtaken;
                return Err(AppError::refused(ErrorCode::ChangedMeanwhile));
            }
            // Each is accepted on its own, as on its own page: whoever looks for it finds the same act.
            for target in &targets {
                let details = json!({
                    "remark": target.number, "state": PositionState::Accepted, "disposition": target.disposition,
                    "version": target.version + 1,
                });
                let (kind, remark) = ("position_accepted", Some(target.remark.0));
                audit::record_in(tx, site, place.id.0, Some(actor.person), kind, remark, details).await?;
            }
            Ok(targets.len())
        })
        .await;
    match done {
        Err(_) if !left.is_empty() => Ok(Given::Overtaken(left)),
        done => Ok(Given::To(done?)),
    }
}

/// Gives many remarks the same disposition and justification, each as a position of its own; all of them or none. `seen` names
/// each by its number and the version of its position that was seen.
///
/// # Errors
/// Not somebody who runs the consultation; nothing is named; the deed cannot be done now; what is wrong with the fields.
pub async fn answer_together(
    site: &Site,
    actor: &Actor,
    slug: &str,
    deed: Deed,
    seen: &[(i64, i64)],
    typed: (&str, &str),
) -> AppResult<Given> {
    let numbers: Vec<i64> = seen.iter().map(|(number, _)| *number).collect();
    let mut left = Vec::new();
    let done: AppResult<usize> = site
        .db
        .write(async |tx| {
            let place = access::moderated(&mut *tx, slug, actor, langs(site, actor)).await?;
            if numbers.is_empty() || numbers.len() > TOGETHER {
                return Err(AppError::field("remarks", ErrorCode::Required));
            }
            let hand = Hand { runs: true, wrote: true, as_published: false };
            let state = rules::after(PositionState::Draft, deed, hand, place.second_reader)
                .map_err(|why: Refusal| AppError::refused(why.code()))?;
            let found = store::of_numbers(&mut *tx, place.id, &numbers).await?;
            let version = |target: &Target| seen.iter().find(|(number, _)| *number == target.number).map(|(_, at)| *at);
            // A correction says why, each for itself: it is written on the remark's own page.
            let is_as_seen = |target: &&Target| {
                rules::is_open(target.state) && !target.was_published && version(target) == Some(target.version)
            };
            let targets: Vec<Target> = found.iter().filter(is_as_seen).cloned().collect();
            let is_left = |number: &&i64| !targets.iter().any(|target| target.number == **number);
            let mut overtaken: Vec<i64> = numbers.iter().filter(is_left).copied().collect();
            let answer = rules::judge((typed.0, typed.1, ""), deed, false).map_err(AppError::Invalid)?;
            if overtaken.is_empty() {
                let accepted_by = (state == PositionState::Accepted).then_some(actor.person);
                let by = (actor.person, accepted_by);
                overtaken = store::put_many(tx, &targets, state, &answer, by).await?;
            }
            if !overtaken.is_empty() {
                // Nothing is half saved: what was written is undone.
                left = overtaken;
                return Err(AppError::refused(ErrorCode::ChangedMeanwhile));
            }
            let details = json!({ "remarks": numbers, "state": state, "disposition": answer.disposition });
            let kind = "positions_written_together";
            audit::record_in(tx, site, place.id.0, Some(actor.person), kind, Some(place.id.0), details).await?;
            Ok(targets.len())
        })
        .await;
    match done {
        Err(_) if !left.is_empty() => Ok(Given::Overtaken(left)),
        done => Ok(Given::To(done?)),
    }
}
