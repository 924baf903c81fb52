//! What can happen to a commitment, and to those who follow it.

use super::model::{CommitmentState, commitment_path};
use super::rules::{self, Typed};
use super::store;
use crate::accounts::audit;
use crate::accounts::model::Actor;
use crate::base::day;
use crate::base::db::Tx;
use crate::base::error::{AppError, AppResult, ErrorCode};
use crate::base::site::Site;
use crate::consultations::store as consultations;
use crate::consultations::{access, calendar};
use crate::notifications::following;
use crate::notifications::model::{CommitmentStep, Letter};
use crate::notifications::outbox;
use crate::proposals::model::ActionLine;
use crate::proposals::store::action_line;
use serde_json::json;

/// Takes an action line on, or changes what was promised: the new state, the letters to those who follow it and the audit
/// event hold together, or nothing does.
///
/// # Errors
/// What is wrong with the fields; no round is closed or the action line does not stand; readers cannot read it; somebody else
/// changed it since; the person does not run the consultation.
pub async fn change(site: &Site, actor: &Actor, slug: &str, code: &str, typed: &Typed) -> AppResult<()> {
    site.db
        .write(async |tx| {
            let consultation = access::moderated(&mut *tx, slug, actor).await?;
            let line = action_line(&mut *tx, consultation.id, code).await?.ok_or(AppError::NotFound)?;
            if !rules::is_public(&consultation, line.state) {
                return Err(AppError::refused(ErrorCode::WrongState));
            }
            let before = store::history(&mut *tx, line.id).await?.into_iter().next();
            let seen = before.as_ref().map_or(0, |before| before.version);
            if before.is_none() {
                let rounds = consultations::rounds(&mut *tx, consultation.id).await?;
                rules::may_take_on(line.state, &rounds, tx.now()).map_err(AppError::refused)?;
            }
            if typed.version != seen {
                return Err(AppError::refused(ErrorCode::ChangedMeanwhile));
            }
            let today = day::today(tx.now(), &calendar::zone(&consultation));
            let (terms, milestones) = rules::judge(typed, before.as_ref(), &today).map_err(AppError::Invalid)?;
            let version = seen + 1;
            store::put(tx, line.id, version, actor.person, &terms, &milestones).await?;
            let step = step(before.map(|before| before.terms.state), terms.state);
            tell(tx, site, &line, version, step, &terms.note).await?;
            let details = json!({ "code": line.code, "version": version, "state": terms.state });
            let kind = if seen == 0 { "commitment_made" } else { "commitment_changed" };
            audit::record_in(tx, site, consultation.id.0, Some(actor.person), kind, Some(line.id.0), details).await
        })
        .await
}

/// What is new, in a word.
fn step(before: Option<CommitmentState>, after: CommitmentState) -> CommitmentStep {
    match (before, after) {
        (None, CommitmentState::Dropped) => CommitmentStep::Dropped,
        (None, _) => CommitmentStep::Made,
        (Some(before), after) if before == after => CommitmentStep::Changed,
        (Some(_), CommitmentState::Planned) => CommitmentStep::Planned,
        (Some(_), CommitmentState::UnderWay) => CommitmentStep::UnderWay,
        (Some(_), CommitmentState::Done) => CommitmentStep::Done,
        (Some(_), CommitmentState::Delayed) => CommitmentStep::Delayed,
        (Some(_), CommitmentState::Dropped) => CommitmentStep::Dropped,
    }
}

/// Writes to everybody who follows the action line.
async fn tell(
    tx: &mut Tx,
    site: &Site,
    line: &ActionLine,
    version: i64,
    step: CommitmentStep,
    note: &str,
) -> AppResult<()> {
    let event = format!("commitment:{}:{version}", line.id);
    let link = site.link(&commitment_path(&line.path()));
    let followers = following::followers(tx, line.id.0).await?;
    let letters = followers.into_iter().map(|recipient| {
        let letter = Letter::CommitmentChanged {
            name: recipient.name.clone(),
            title: line.title.clone(),
            step,
            note: note.to_owned(),
            link: link.clone(),
        };
        recipient.news(&event, letter)
    });
    outbox::put_many(tx, site, letters.collect()).await
}

/// Follows an action line; asking twice is no harm.
///
/// # Errors
/// The person cannot read it.
pub async fn follow(site: &Site, actor: &Actor, slug: &str, code: &str) -> AppResult<()> {
    site.db
        .write(async |tx| {
            let visitor = Some(actor.clone());
            let consultation = access::visible(&mut *tx, slug, &visitor).await?;
            let line = action_line(&mut *tx, consultation.id, code).await?.ok_or(AppError::NotFound)?;
            if !line.state.is_readable() && !access::runs(&mut *tx, Some(consultation.id), actor).await? {
                return Err(AppError::NotFound);
            }
            following::begin(tx, actor.person, line.id.0).await
        })
        .await
}

/// Follows an action line no more, and says whether everybody can read it. Whoever stops is never refused: the line may have
/// been hidden since. One that never was is answered as a hidden one is, so that the answer tells nothing.
///
/// # Errors
/// The database does not answer.
pub async fn stop_following(site: &Site, actor: &Actor, slug: &str, code: &str) -> AppResult<bool> {
    site.db
        .write(async |tx| {
            let Some(consultation) = consultations::by_slug(&mut *tx, slug).await? else { return Ok(false) };
            let Some(line) = action_line(&mut *tx, consultation.id, code).await? else { return Ok(false) };
            following::stop(tx, actor.person, line.id.0).await?;
            Ok(rules::is_public(&consultation, line.state))
        })
        .await
}
