//! Casting, changing and withdrawing a vote.

use super::keys::{self, RoundKey};
use super::model::Choice;
use super::{rules, store};
use crate::accounts::model::Actor;
use crate::base::db::Tx;
use crate::base::error::{AppError, AppResult, ErrorCode};
use crate::base::limits::Limit;
use crate::base::site::Site;
use crate::consultations::model::{Round, RoundId};
use crate::consultations::{access, rules as rounds, store as consultations};
use crate::organisations::store::verified_memberships;
use crate::proposals::model::ActionLine;
use crate::proposals::store as proposals;

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
/// One transaction: the round is held as it is, its time is judged by the transaction's clock, and participation, ballot
/// and tallies change together. The same vote once more changes nothing.
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
    site.db
        .write(async |tx| {
            let (round, line) = open_round(tx, actor, place).await?;
            let token = key(tx, site, round.id).await?.token(actor.person.0);
            let speaks_for = !verified_memberships(&mut *tx, actor.person).await?.is_empty();
            let new = choice.map(|choice| rules::ballot(actor, speaks_for, choice));
            store::join(tx, round.id, actor.person.0, &token).await?;
            let old = store::ballot(&mut *tx, round.id, line.id, &token).await?;
            match new {
                Some(ballot) if new != old => store::put_ballot(tx, round.id, line.id, &token, ballot).await?,
                Some(_) => {}
                None => {
                    store::delete_ballot(tx, round.id, line.id, &token).await?;
                    store::leave_if_done(tx, round.id, actor.person.0, &token).await?;
                }
            }
            for (ballot, by) in rules::changes(old, new) {
                store::change(tx, round.id, line.id, ballot, by).await?;
            }
            Ok(())
        })
        .await
}

/// The round, held until the transaction ends and open at its moment, and the action line on the ballot.
async fn open_round(tx: &mut Tx, actor: &Actor, place: Place<'_>) -> AppResult<(Round, ActionLine)> {
    let now = tx.now();
    let consultation = access::visible(&mut *tx, place.slug, &Some(actor.clone())).await?;
    let line = proposals::action_line(&mut *tx, consultation.id, place.code).await?.ok_or(AppError::NotFound)?;
    if !line.state.is_readable() {
        return Err(AppError::NotFound);
    }
    line.state.check_open().map_err(AppError::refused)?;
    let rounds = consultations::rounds(&mut *tx, consultation.id).await?;
    let wanted = match place.round {
        Some(number) => rounds.iter().find(|round| round.number == number),
        None => rounds::current(&rounds, now),
    };
    let wanted = wanted.ok_or(AppError::refused(ErrorCode::RoundNotOpen))?;
    let round = consultations::lock_round(tx, wanted.id).await?.ok_or(AppError::NotFound)?;
    rounds::may_vote(&round, now).map_err(AppError::refused)?;
    Ok((round, line))
}

/// The key of a round that is being voted in, made for the first ballot.
///
/// A key that is gone while ballots made with it are there is an error, not a reason to make another one: with a new key
/// everybody could vote a second time.
///
/// # Errors
/// The key is missing, or it is another one than the ballots were made with.
pub async fn key(tx: &mut Tx, site: &Site, round: RoundId) -> AppResult<RoundKey> {
    let folder = &site.settings.keys;
    let key = match RoundKey::read(folder, round)? {
        Some(key) => key,
        // Another voter may have been the first since the key was looked for, and made both.
        None if store::has_ballots(tx, round).await? => {
            RoundKey::read(folder, round)?.ok_or_else(|| keys::missing(folder, round))?
        }
        None => {
            store::forget_fingerprint(tx, round).await?;
            RoundKey::create(folder, round, &site.chance)?
        }
    };
    let fingerprint = key.fingerprint();
    if store::put_fingerprint(tx, round, &fingerprint).await? == fingerprint {
        Ok(key)
    } else {
        Err(keys::wrong(folder, round))
    }
}
