//! Casting, changing and withdrawing a vote.

use super::judging::{self, Vote};
use super::model::Choice;
use super::store::Aimed;
use super::{rules, store};
use crate::accounts::model::Actor;
use crate::base::error::{AppError, AppResult, ErrorCode};
use crate::base::limits::Limit;
use crate::base::site::Site;
use crate::consultations::access;
use crate::proposals::store as proposals;
use std::sync::Arc;

/// Which ballot: the action line, and the round whose ballot the voter saw. Without a number it is the present round.
#[derive(Clone, Copy, Debug)]
pub struct Place<'a> {
    /// The consultation's name in addresses.
    pub slug: &'a str,
    /// The action line's code.
    pub code: &'a str,
    /// The round's number.
    pub round: Option<i64>,
}

/// Casts a person's vote, or changes it.
///
/// One transaction, with the votes that come at the same moment: the round is held as it is, its time is judged by the
/// transaction's clock, and participation, ballot and tallies change together. The same vote once more changes nothing.
///
/// # Errors
/// The round is not open yet or no longer, the person may not vote, or there is no such action line.
pub async fn cast(site: &Site, actor: &Actor, place: Place<'_>, choice: Choice) -> AppResult<()> {
    set(site, actor, place, Some(choice)).await
}

/// Withdraws a person's vote. Where there is none, nothing changes.
///
/// # Errors
/// As for [`cast`].
pub async fn withdraw(site: &Site, actor: &Actor, place: Place<'_>) -> AppResult<()> {
    set(site, actor, place, None).await
}

async fn set(site: &Site, actor: &Actor, place: Place<'_>, choice: Option<Choice>) -> AppResult<()> {
    if !rules::may_take_part(actor) {
        return Err(AppError::Forbidden);
    }
    site.limits.check(Limit::Vote, &actor.person.to_string())?;
    let name = format!("aim {} {}", place.slug, place.code);
    if let Some(aimed) = site.db.lately::<Aimed>(&name) {
        match set_on(site, actor, place, choice, &aimed).await {
            // A neighbour may have changed what is known here from before.
            Err(AppError::NotFound | AppError::Invalid(_)) => {}
            done => return done,
        }
    }
    let (db, reading) = site.db.noted();
    let Some(aimed) = store::aim(&db, place.slug, place.code).await?.map(Arc::new) else {
        return Err(missed(site, actor, place).await?);
    };
    site.db.keep(name, &aimed, reading);
    set_on(site, actor, place, choice, &aimed).await
}

async fn set_on(
    site: &Site,
    actor: &Actor,
    place: Place<'_>,
    choice: Option<Choice>,
    aimed: &Arc<Aimed>,
) -> AppResult<()> {
    let vote = Vote { actor: actor.clone(), aimed: Arc::clone(aimed), number: place.round, choice };
    // Those who vote in the same consultation go together.
    let Some(line) = aimed.rounds.first().map(|round| round.consultation.0) else { return Err(AppError::NotFound) };
    let judges = site.clone();
    site.together.go(line, vote, move |votes| judging::judge(judges.clone(), votes)).await
}

/// Why there is nothing to vote on: for some readers there is no such consultation, for others no round in it yet.
async fn missed(site: &Site, actor: &Actor, place: Place<'_>) -> AppResult<AppError> {
    let consultation = access::visible(&site.db, place.slug, &Some(actor.clone())).await?;
    let line = proposals::action_line(&site.db, consultation.id, place.code).await?;
    let line = line.filter(|line| line.state.is_readable()).ok_or(AppError::NotFound)?;
    let refused = line.state.check_open().err().unwrap_or(ErrorCode::RoundNotOpen);
    Ok(AppError::refused(refused))
}
