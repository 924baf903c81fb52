//! Planning rounds, taking one away, and opening one by act. Closing one belongs to moderation, which knows the queue and the results.

use super::super::model::{Consultation, Round, RoundId, RoundPhase};
use super::super::setup::{self, RoundForm};
use super::super::{access, calendar, rules, store};
use super::describe::seen;
use crate::accounts::audit;
use crate::accounts::model::Actor;
use crate::base::db::Tx;
use crate::base::error::{AppError, AppResult, ErrorCode};
use crate::base::site::Site;
use serde_json::json;

/// Adds a round after those that are there.
///
/// # Errors
/// Not a moderator of it; times that need mending.
pub async fn add_round(site: &Site, actor: &Actor, slug: &str, form: &RoundForm) -> AppResult<()> {
    site.db
        .write(async |tx| {
            let consultation = access::moderated(&mut *tx, slug, actor).await?;
            // Two rounds that are added at once wait for each other here, and the second sees the first.
            store::lock(tx, consultation.id).await?;
            let others = store::rounds(&mut *tx, consultation.id).await?;
            let planned = setup::round_times(form, &calendar::zone(&consultation), &others, tx.now())
                .map_err(AppError::Invalid)?;
            let number = others.iter().map(|round| round.number).max().unwrap_or_default() + 1;
            let id: RoundId = site.chance.id(tx.now());
            store::insert_round(tx, id, consultation.id, number, planned).await?;
            let details = json!({ "number": number, "time": planned });
            audit::record_in(tx, site, consultation.id.0, Some(actor.person), "round_added", Some(id.0), details).await
        })
        .await
}

/// Moves a round that has not begun.
///
/// # Errors
/// Not a moderator of it; it has begun; somebody changed the set-up meanwhile; times that need mending.
pub async fn move_round(site: &Site, actor: &Actor, slug: &str, number: i64, form: &RoundForm) -> AppResult<()> {
    site.db
        .write(async |tx| {
            let consultation = access::moderated(&mut *tx, slug, actor).await?;
            store::lock(tx, consultation.id).await?;
            let (round, others) = pick(tx, &consultation, number).await?;
            if !rules::is_movable(&consultation, &round, tx.now()) {
                return Err(AppError::refused(ErrorCode::WrongState));
            }
            let planned = setup::round_times(form, &calendar::zone(&consultation), &others, tx.now())
                .map_err(AppError::Invalid)?;
            seen(tx, &consultation, form.version).await?;
            store::set_round_times(tx, round.id, planned).await?;
            let details = json!({ "number": number, "before": round.planned, "time": planned });
            audit::record_in(tx, site, consultation.id.0, Some(actor.person), "round_moved", Some(round.id.0), details)
                .await
        })
        .await
}

/// Takes away a round that has not begun.
///
/// # Errors
/// Not a moderator of it; it has begun, or votes stand in it, which an import may have brought.
pub async fn remove_round(site: &Site, actor: &Actor, slug: &str, number: i64) -> AppResult<()> {
    site.db
        .write(async |tx| {
            let consultation = access::moderated(&mut *tx, slug, actor).await?;
            store::lock(tx, consultation.id).await?;
            let (round, _) = pick(tx, &consultation, number).await?;
            let locked = store::lock_round_to_close(tx, round.id).await?.ok_or(AppError::NotFound)?;
            if !rules::is_movable(&consultation, &locked, tx.now()) || !store::remove_round(tx, round.id).await? {
                return Err(AppError::refused(ErrorCode::WrongState));
            }
            let details = json!({ "number": number, "planned": round.planned });
            audit::record_in(
                tx,
                site,
                consultation.id.0,
                Some(actor.person),
                "round_removed",
                Some(round.id.0),
                details,
            )
            .await
        })
        .await
}

/// Opens a round now, before its time. Its planned end stays.
///
/// # Errors
/// Not a moderator of it; not published; the round has begun; another round is open.
pub async fn open_round(site: &Site, actor: &Actor, slug: &str, number: i64) -> AppResult<()> {
    site.db
        .write(async |tx| {
            let consultation = access::moderated(&mut *tx, slug, actor).await?;
            store::lock(tx, consultation.id).await?;
            let (round, others) = pick(tx, &consultation, number).await?;
            let now = tx.now();
            if consultation.published_at.is_none() || rules::phase(&round, now) != RoundPhase::ToCome {
                return Err(AppError::refused(ErrorCode::WrongState));
            }
            if others.iter().any(|other| rules::phase(other, now) == RoundPhase::Open) {
                return Err(AppError::refused(ErrorCode::Overlaps));
            }
            store::put_opening(tx, round.id, now, actor.person).await?;
            let details = json!({ "number": number, "planned": round.planned });
            audit::record_in(tx, site, consultation.id.0, Some(actor.person), "round_opened", Some(round.id.0), details)
                .await
        })
        .await
}

/// The round of this number, and the others.
async fn pick(tx: &mut Tx, consultation: &Consultation, number: i64) -> AppResult<(Round, Vec<Round>)> {
    let (mut picked, others): (Vec<_>, Vec<_>) =
        store::rounds(tx, consultation.id).await?.into_iter().partition(|round| round.number == number);
    picked.pop().map(|round| (round, others)).ok_or(AppError::NotFound)
}
