//! Casting, changing and withdrawing a vote.

use super::keys::{self, RoundKey};
use super::model::Choice;
use super::rules::Change;
use super::store::{Aimed, Held};
use super::{rules, store};
use crate::accounts::model::Actor;
use crate::base::db::Tx;
use crate::base::error::{AppError, AppResult, ErrorCode};
use crate::base::limits::Limit;
use crate::base::site::Site;
use crate::base::time::Timestamp;
use crate::consultations::model::{Round, RoundId};
use crate::consultations::{access, rules as rounds, store as consultations};
use crate::proposals::model::ActionLineId;
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

async fn set_on(site: &Site, actor: &Actor, place: Place<'_>, choice: Option<Choice>, aimed: &Aimed) -> AppResult<()> {
    let aim = Aim::of(site, place, aimed)?;
    site.db
        .write(async |tx| {
            let round = wanted(aim.rounds, place, tx.now()).ok_or(AppError::refused(ErrorCode::RoundNotOpen))?.id;
            let (token, held) = take_up(tx, site, actor, (round, aim)).await?;
            let (round, line, old) = (held.round.id, held.line, held.ballot);
            let new = choice.map(|choice| rules::ballot(actor, held.speaks_for, choice));
            if !held.takes_part && new.is_some() {
                store::join(tx, round, actor.person.0).await?;
            }
            for change in rules::changes(old, new) {
                match change {
                    Change::Out(ballot) => store::count_out(tx, round, line, ballot).await?,
                    Change::In(ballot) => store::put_ballot(tx, round, line, &token, ballot).await?,
                }
            }
            if new.is_none() {
                store::delete_ballot(tx, round, line, &token).await?;
                store::leave_if_done(tx, round, actor.person.0, &token).await?;
            }
            Ok(())
        })
        .await
}

/// What a vote is meant for, read beside the writer, for whom everybody waits. It decides nothing: whatever of it may have changed
/// is read again in the transaction.
struct Aim<'a> {
    line: ActionLineId,
    rounds: &'a [Round],
    /// The key of the round that is wanted now, where ballots are made with it already.
    key: Option<(RoundId, RoundKey)>,
}

impl<'a> Aim<'a> {
    fn of(site: &Site, place: Place<'_>, aimed: &'a Aimed) -> AppResult<Self> {
        let wanted = wanted(&aimed.rounds, place, site.now());
        let known = wanted.and_then(|wanted| aimed.fingerprints.iter().find(|(round, _)| *round == wanted.id));
        let key = match known {
            Some((round, fingerprint)) => RoundKey::read(&site.settings.keys, *round)?
                .filter(|key| key.fingerprint() == *fingerprint)
                .map(|key| (*round, key)),
            None => None,
        };
        Ok(Self { line: aimed.line, rounds: &aimed.rounds, key })
    }
}

/// Why there is nothing to vote on: for some readers there is no such consultation, for others no round in it yet.
async fn missed(site: &Site, actor: &Actor, place: Place<'_>) -> AppResult<AppError> {
    let consultation = access::visible(&site.db, place.slug, &Some(actor.clone())).await?;
    let line = proposals::action_line(&site.db, consultation.id, place.code).await?;
    let line = line.filter(|line| line.state.is_readable()).ok_or(AppError::NotFound)?;
    let refused = line.state.check_open().err().unwrap_or(ErrorCode::RoundNotOpen);
    Ok(AppError::refused(refused))
}

/// The round whose ballot the voter saw, else the one that matters now.
fn wanted<'r>(rounds: &'r [Round], place: Place<'_>, now: Timestamp) -> Option<&'r Round> {
    match place.round {
        Some(number) => rounds.iter().find(|round| round.number == number),
        None => rounds::current(rounds, now),
    }
}

/// The voter's token, and their ballot as it stands: the round is held until the transaction ends and open at its moment, and
/// nobody else has the token's turn.
async fn take_up(
    tx: &mut Tx,
    site: &Site,
    actor: &Actor,
    (round, aim): (RoundId, Aim<'_>),
) -> AppResult<(String, Held)> {
    consultations::hold_round(tx, round).await?;
    let key = match aim.key.filter(|(of, _)| *of == round) {
        Some((_, key)) => key,
        // The first ballot of the round, or a key that is not the ballots', which is then said. Whoever makes the key has no turn
        // yet: two of whom each waits for what the other has would wait for ever.
        None => {
            judged(tx, (round, aim.line), actor, "").await?;
            self::key(tx, site, round).await?
        }
    };
    let token = key.token(actor.person.0);
    store::wait_for_turn(tx, round, &token).await?;
    let held = judged(tx, (round, aim.line), actor, &token).await?;
    if held.fingerprint.as_ref() != Some(&key.fingerprint()) {
        return Err(keys::wrong(&site.settings.keys, round));
    }
    Ok((token, held))
}

/// The ballot of a token, where it may be changed now.
async fn judged(tx: &mut Tx, on: (RoundId, ActionLineId), actor: &Actor, token: &str) -> AppResult<Held> {
    let held = store::held(tx, on, actor.person, token).await?.filter(|held| held.state.is_readable());
    let held = held.ok_or(AppError::NotFound)?;
    held.state.check_open().map_err(AppError::refused)?;
    rounds::may_vote(&held.round, tx.now()).map_err(AppError::refused)?;
    Ok(held)
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
