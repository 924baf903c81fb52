//! Closing a round: by a moderator, or by the clock. One act and one transaction: the closure is recorded, the tallies are
//! frozen and signed, and everybody who took part is written to.

mod heads;
mod telling;

pub use heads::mail_head;

use super::store::Span;
use super::{rules, store};
use crate::accounts::audit;
use crate::accounts::model::{Actor, PersonId};
use crate::audit::{keys, signing, store as log};
use crate::base::db::Tx;
use crate::base::error::{AppError, AppResult, ErrorCode};
use crate::base::site::Site;
use crate::base::text;
use crate::base::time::Timestamp;
use crate::consultations::model::{Closure, Consultation, Round};
use crate::consultations::rules::held;
use crate::consultations::{access, store as consultations};
use crate::voting::anonymous;
use crate::voting::freezing::freeze;
use crate::voting::snapshot::sha256;
use serde_json::{Value, json};

/// Characters of a reason at most.
pub const REASON_MAX: usize = 2_000;

/// Closes a round before its time. Votes under way are counted first; those that come later are refused.
///
/// # Errors
/// Items wait in the queue and no reason is given, the round is not open, it is closed already, or the person does not
/// moderate here.
pub async fn close_round(site: &Site, actor: &Actor, slug: &str, number: i64, reason: &str) -> AppResult<usize> {
    let reason = text::lines(reason, 0, REASON_MAX).map_err(|code| AppError::field("reason", code))?;
    have_key(site).await;
    site.db
        .write(async |tx| {
            let now = tx.now();
            let consultation = access::moderated(&mut *tx, slug, actor).await?;
            let all = consultations::rounds(&mut *tx, consultation.id).await?;
            let wanted = all.iter().find(|round| round.number == number).ok_or(AppError::NotFound)?;
            let round = consultations::lock_round_to_close(tx, wanted.id).await?.ok_or(AppError::NotFound)?;
            let undecided = store::undecided(&mut *tx, consultation.id).await?;
            rules::may_close(&round, undecided, !reason.is_empty(), now).map_err(|code| match code {
                ErrorCode::QueueNotEmpty => AppError::field("reason", code),
                code => AppError::refused(code),
            })?;
            // The worker may not have come yet: a round whose time is over ended then, not now.
            let closed_at = now.min(round.planned.closes_at);
            let closure = Closure { closed_at, closed_by: Some(actor.person), reason: reason.clone() };
            let closed = close(tx, site, &consultation, &all, &round, &closure).await?;
            let details = json!({
                "planned_end": round.planned.closes_at,
                "undecided": undecided,
                "reason": reason,
            });
            closed.seal(tx, site, &round, details).await
        })
        .await
}

/// Of which round the participants are: what was said before the round before it was closed is told already,
/// and what is said after its own end is not part of it.
pub(super) fn span(all: &[Round], round: &Round) -> Span {
    let before = all.iter().filter(|other| other.number < round.number);
    let since = before.filter_map(|other| Some(other.closure.as_ref()?.closed_at)).max().unwrap_or_default();
    let until = held(round).closes_at;
    Span { round: round.id, consultation: round.consultation, since, until }
}

/// Closes every round whose time is over, as of its planned end; gives how many. The queue does not hold the clock.
///
/// # Errors
/// The database does not answer.
pub async fn close_due(site: &Site) -> AppResult<usize> {
    let mut closed = 0;
    let due = consultations::due_rounds(&site.db, site.now()).await?;
    if !due.is_empty() {
        have_key(site).await;
    }
    for due in due {
        closed += usize::from(site.db.write(async |tx| close_one_due(tx, site, &due).await).await?);
    }
    Ok(closed)
}

async fn close_one_due(tx: &mut Tx, site: &Site, due: &Round) -> AppResult<bool> {
    let now = tx.now();
    let Some(round) = consultations::lock_round_to_close(tx, due.id).await? else { return Ok(false) };
    // Another node or a moderator may have been first, or the end may have been moved.
    if round.closure.is_some() || now < round.planned.closes_at {
        return Ok(false);
    }
    if is_closed_in_record(tx, &round).await? {
        tracing::warn!(
            consultation = %round.consultation, round = round.number,
            "the record says that a round is closed, and its closing is gone: it is not closed again, see `narada verify`"
        );
        return Ok(false);
    }
    let consultation = consultations::by_id(&mut *tx, round.consultation).await?.ok_or(AppError::NotFound)?;
    let all = consultations::rounds(&mut *tx, consultation.id).await?;
    let closure = Closure { closed_at: round.planned.closes_at, closed_by: None, reason: String::new() };
    let closed = close(tx, site, &consultation, &all, &round, &closure).await?;
    closed.seal(tx, site, &round, json!({})).await?;
    Ok(true)
}

/// Whether the record knows of a closing, whatever the round itself says: its result went out and letters with it, so it is
/// never made a second time.
async fn is_closed_in_record(tx: &mut Tx, round: &Round) -> AppResult<bool> {
    Ok(!log::closing(tx, round.consultation.0, round.id.0).await?.is_empty())
}

/// A first closing makes the key. Where that fails, the round closes all the same, and the result is signed later.
async fn have_key(site: &Site) {
    if let Err(error) = keys::ready(site).await {
        tracing::warn!(%error, "there is no signing key: results wait for their signature");
    }
}

/// A closing that is written and not yet in the record.
struct Closed {
    by: Option<PersonId>,
    at: Timestamp,
    letters: usize,
    /// The SHA-256 of the frozen result.
    result: String,
    /// The SHA-256 of its ballots, as they may be published.
    ballots: String,
}

impl Closed {
    /// The closing goes into the record with the hashes of what it froze, and the record's end is signed. Gives how many
    /// letters were queued.
    async fn seal(self, tx: &mut Tx, site: &Site, round: &Round, mut details: Value) -> AppResult<usize> {
        details["round"] = round.number.into();
        details["closed_at"] = json!(self.at);
        details["letters"] = self.letters.into();
        details["result"] = self.result.as_str().into();
        details["ballots"] = self.ballots.into();
        let hand = signing::hand(tx, site).await?;
        details["key"] = json!(hand.as_ref().map(signing::Hand::key));
        let consultation = round.consultation.0;
        audit::record_in(tx, site, consultation, self.by, "round_closed", Some(round.id.0), details).await?;
        if let Some(hand) = hand {
            let signed = hand.sign(tx, site, (consultation, round.number, &self.result)).await?;
            mail_head(tx, site, &signed).await?;
        }
        Ok(self.letters)
    }
}

async fn close(
    tx: &mut Tx,
    site: &Site,
    consultation: &Consultation,
    all: &[Round],
    round: &Round,
    closure: &Closure,
) -> AppResult<Closed> {
    let Closure { closed_at, closed_by, reason } = closure;
    if is_closed_in_record(tx, round).await? {
        return Err(AppError::refused(ErrorCode::ClosedAlready));
    }
    if !consultations::put_closure(tx, round.id, *closed_at, *closed_by, reason).await? {
        return Err(AppError::refused(ErrorCode::ClosedAlready));
    }
    let snapshot = freeze(tx, consultation, round, *closed_at).await?;
    let news = telling::News { consultation, round, closure, snapshot: &snapshot };
    let letters = news.tell(tx, site, span(all, round)).await?;
    let (result, ballots) = (sha256(&snapshot.to_json()?), sha256(&anonymous::file(&snapshot)));
    Ok(Closed { by: *closed_by, at: *closed_at, letters, result, ballots })
}
