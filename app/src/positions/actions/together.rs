//! One answer to many remarks.

use super::langs;
use super::write::{Typed, links};
use crate::accounts::audit;
use crate::accounts::model::Actor;
use crate::base::db::Tx;
use crate::base::error::{AppError, AppResult, ErrorCode};
use crate::base::site::Site;
use crate::positions::access;
use crate::positions::model::PositionState;
use crate::positions::rules::{self, Deed, Hand, Refusal, TOGETHER};
use crate::positions::store::{self, Place, Target};
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
    to_all(site, actor, slug, seen, async |tx, place, found| {
        let targets = as_seen(found, seen, |target| target.state == PositionState::InReview);
        for target in &targets {
            let hand = Hand { runs: true, wrote: target.written_by == Some(actor.person), as_published: false };
            rules::after(target.state, Deed::Accept, hand, place.second_reader)
                .map_err(|why: Refusal| AppError::refused(why.code()))?;
        }
        let overtaken = match left(seen, &targets) {
            none if none.is_empty() => store::accept_many(tx, &targets, actor.person).await?,
            some => some,
        };
        if overtaken.is_empty() {
            // Each is accepted on its own, as on its own page: whoever looks for it finds the same act.
            for target in &targets {
                let details = json!({
                    "remark": target.number, "state": PositionState::Accepted, "disposition": target.disposition,
                    "version": target.version + 1,
                });
                let (kind, remark) = ("position_accepted", Some(target.remark.0));
                audit::record_in(tx, site, place.id.0, Some(actor.person), kind, remark, details).await?;
            }
        }
        Ok((targets.len(), overtaken))
    })
    .await
}

/// Gives many remarks the same disposition and justification, and the same parts, action lines and goals that they led to, each as a
/// position of its own; all of them or none. `seen` names each by its number and the version of its position that was seen.
///
/// # Errors
/// Not somebody who runs the consultation; nothing is named; the deed cannot be done now; what is wrong with the fields.
pub async fn answer_together(
    site: &Site,
    actor: &Actor,
    slug: &str,
    deed: Deed,
    seen: &[(i64, i64)],
    typed: &Typed,
) -> AppResult<Given> {
    to_all(site, actor, slug, seen, async |tx, place, found| {
        let hand = Hand { runs: true, wrote: true, as_published: false };
        let state = rules::after(PositionState::Draft, deed, hand, place.second_reader)
            .map_err(|why: Refusal| AppError::refused(why.code()))?;
        // A correction says why, each for itself: it is written on the remark's own page.
        let targets = as_seen(found, seen, |target| rules::is_open(target.state) && !target.was_published);
        let answer =
            rules::judge((&typed.disposition, &typed.justification, ""), deed, false).map_err(AppError::Invalid)?;
        let choices = store::common_choices(&mut *tx, place.id, place.strategy, actor.language).await?;
        let links = links(&choices, typed).map_err(AppError::Invalid)?;
        let overtaken = match left(seen, &targets) {
            none if none.is_empty() => {
                let accepted_by = (state == PositionState::Accepted).then_some(actor.person);
                store::put_many(tx, &targets, state, &answer, (actor.person, accepted_by)).await?
            }
            some => some,
        };
        if overtaken.is_empty() {
            for target in &targets {
                store::put_links(tx, target.remark, &links.parts, &links.lines, &links.goals).await?;
            }
            let numbers: Vec<i64> = seen.iter().map(|(number, _)| *number).collect();
            let details = json!({ "remarks": numbers, "state": state, "disposition": answer.disposition });
            let kind = "positions_written_together";
            audit::record_in(tx, site, place.id.0, Some(actor.person), kind, Some(place.id.0), details).await?;
        }
        Ok((targets.len(), overtaken))
    })
    .await
}

/// Does one deed to many positions, which are found by their numbers: the deed tells to how many, and on which somebody was quicker.
/// Where there is one of these, nothing is half saved: what was written is undone.
async fn to_all<F>(site: &Site, actor: &Actor, slug: &str, seen: &[(i64, i64)], deed: F) -> AppResult<Given>
where
    F: AsyncFnOnce(&mut Tx, &Place, Vec<Target>) -> AppResult<(usize, Vec<i64>)>,
{
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
            let (count, overtaken) = deed(tx, &place, found).await?;
            left = overtaken;
            if left.is_empty() { Ok(count) } else { Err(AppError::refused(ErrorCode::ChangedMeanwhile)) }
        })
        .await;
    match done {
        Err(_) if !left.is_empty() => Ok(Given::Overtaken(left)),
        done => Ok(Given::To(done?)),
    }
}

/// Those that stand as they were seen, of those that may be meant.
fn as_seen(found: Vec<Target>, seen: &[(i64, i64)], may_be: impl Fn(&Target) -> bool) -> Vec<Target> {
    found.into_iter().filter(|target| may_be(target) && seen.contains(&(target.number, target.version))).collect()
}

/// The numbers of which none stands as it was seen.
fn left(seen: &[(i64, i64)], targets: &[Target]) -> Vec<i64> {
    let is_left = |number: &i64| !targets.iter().any(|target| target.number == *number);
    seen.iter().map(|(number, _)| *number).filter(is_left).collect()
}
