//! Closing a round: by a moderator, or by the clock. One act and one transaction: the closure is recorded, the tallies are
//! frozen, and everybody who took part is written to.

use super::{rules, store};
use crate::accounts::audit;
use crate::accounts::model::{Actor, PersonId};
use crate::base::db::Tx;
use crate::base::error::{AppError, AppResult, ErrorCode};
use crate::base::site::Site;
use crate::base::text;
use crate::base::time::Timestamp;
use crate::consultations::model::{Consultation, Round};
use crate::consultations::{access, store as consultations};
use crate::notifications::model::{Letter, NewLetter, OutcomeLine, Topic};
use crate::notifications::outbox;
use crate::voting::freezing::freeze;
use crate::voting::snapshot::{LineResult, ResultSnapshot};
use crate::voting::store as voting;
use serde_json::json;
use std::cmp::Reverse;

/// Characters of a reason at most.
pub const REASON_MAX: usize = 2_000;
/// Action lines that a letter tells of: those with the most votes. All stand on the page it links to.
const LINES_IN_LETTER: usize = 5;

/// Closes a round before its time. Votes under way are counted first; those that come later are refused.
///
/// # Errors
/// Items wait in the queue and no reason is given, the round is not open, it is closed already, or the person does not
/// moderate here.
pub async fn close_round(site: &Site, actor: &Actor, slug: &str, number: i64, reason: &str) -> AppResult<()> {
    let reason = text::lines(reason, 0, REASON_MAX).map_err(|code| AppError::field("reason", code))?;
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
            close(
                tx,
                site,
                &consultation,
                &round,
                Closing { closed_at, closed_by: Some(actor.person), reason: &reason },
            )
            .await?;
            let details = json!({ "round": number, "undecided": undecided, "reason": reason });
            audit::record(tx, site, Some(actor.person), "round_closed", Some(round.id.0), details).await
        })
        .await
}

/// Closes every round whose time is over, as of its planned end; gives how many. The queue does not hold the clock.
///
/// # Errors
/// The database does not answer.
pub async fn close_due(site: &Site) -> AppResult<usize> {
    let mut closed = 0;
    for due in consultations::due_rounds(&site.db, site.now()).await? {
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
    let consultation = consultations::by_id(&mut *tx, round.consultation).await?.ok_or(AppError::NotFound)?;
    let closed_at = round.planned.closes_at;
    close(tx, site, &consultation, &round, Closing { closed_at, closed_by: None, reason: "" }).await?;
    audit::record(tx, site, None, "round_closed", Some(round.id.0), json!({ "round": round.number })).await?;
    Ok(true)
}

struct Closing<'a> {
    closed_at: Timestamp,
    closed_by: Option<PersonId>,
    reason: &'a str,
}

async fn close(
    tx: &mut Tx,
    site: &Site,
    consultation: &Consultation,
    round: &Round,
    closing: Closing<'_>,
) -> AppResult<()> {
    let Closing { closed_at, closed_by, reason } = closing;
    if !consultations::put_closure(tx, round.id, closed_at, closed_by, reason).await? {
        return Err(AppError::refused(ErrorCode::ClosedAlready));
    }
    let snapshot = freeze(tx, consultation, round, closed_at).await?;
    tell_participants(tx, site, consultation, round, &snapshot).await
}

async fn tell_participants(
    tx: &mut Tx,
    site: &Site,
    consultation: &Consultation,
    round: &Round,
    snapshot: &ResultSnapshot,
) -> AppResult<()> {
    let texts = consultations::texts(&mut *tx, consultation.id).await?;
    let lines = outcome(snapshot);
    let link = site.link(&format!("/consultations/{}/results?round={}", consultation.slug, round.number));
    let letter = |recipient: voting::Recipient| {
        let said = texts.title.pick(recipient.language, site.settings.language);
        NewLetter {
            person: Some(recipient.person),
            address: recipient.address,
            language: recipient.language,
            event_key: format!("round-closed:{}:{}", round.id, recipient.person),
            topic: Topic::ConsultationNews,
            letter: Letter::RoundClosed {
                name: recipient.name,
                title: said.map_or(consultation.slug.as_str(), |said| said.text).to_owned(),
                number: round.number,
                participants: snapshot.participants,
                lines: lines.clone(),
                link: link.clone(),
            },
        }
    };
    let letters = voting::recipients(&mut *tx, round.id).await?.into_iter().map(letter).collect();
    outbox::put_many(tx, site, letters).await
}

/// The same for everybody: which action lines a person voted on is nobody's business, not even a letter's.
fn outcome(snapshot: &ResultSnapshot) -> Vec<OutcomeLine> {
    let mut public: Vec<&LineResult> =
        snapshot.action_lines.iter().filter(|line| line.is_public && !line.is_withdrawn).collect();
    public.sort_by_key(|line| Reverse(line.votes.total()));
    let told = |line: &LineResult| OutcomeLine {
        code: line.code.clone(),
        title: line.title.clone(),
        support: line.votes.support,
        neutral: line.votes.neutral,
        against: line.votes.against,
    };
    public.into_iter().take(LINES_IN_LETTER).map(told).collect()
}
