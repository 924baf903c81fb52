//! Votes that come at the same moment, judged one by one and written together.
//!
//! A round is held, asked about and counted in for all of them at once: that costs about as much for a hundred votes as for one, and
//! on PostgreSQL, where everybody who votes alike waits for the same row of the tallies, it is the difference between a crowd and a
//! queue. Nobody's vote hangs on another one: each has an outcome of its own, and where writing fails for all, each is tried alone.

use super::keys::{self, RoundKey};
use super::model::Choice;
use super::slate::{On, Slate};
use super::store::{Aimed, Asked, Held};
use super::{rules, store};
use crate::accounts::model::Actor;
use crate::base::db::Tx;
use crate::base::error::{AppError, AppResult, ErrorCode};
use crate::base::site::Site;
use crate::base::time::Timestamp;
use crate::consultations::model::RoundId;
use crate::consultations::{rules as rounds, store as consultations};
use std::collections::BTreeMap;
use std::slice;
use std::sync::Arc;

/// A vote that waits to be judged. No log can tell it.
#[derive(Clone)]
pub struct Vote {
    /// Who votes.
    pub actor: Actor,
    /// What it is meant for, read beside the transaction. It decides nothing: whatever of it may have changed is read again in it.
    pub aimed: Arc<Aimed>,
    /// The number of the round whose ballot the voter saw; without it, it is the present one.
    pub number: Option<i64>,
    /// What is chosen; nothing withdraws the vote.
    pub choice: Option<Choice>,
}

impl Vote {
    /// The round whose ballot the voter saw, else the one that matters now.
    fn round(&self, now: Timestamp) -> AppResult<RoundId> {
        let round = match self.number {
            Some(number) => self.aimed.rounds.iter().find(|round| round.number == number),
            None => rounds::current(&self.aimed.rounds, now),
        };
        Ok(round.ok_or(AppError::refused(ErrorCode::RoundNotOpen))?.id)
    }
}

/// Judges votes, and writes those that stand; gives the outcome of each, in their order.
pub async fn judge(site: Site, votes: Vec<Vote>) -> Vec<AppResult<()>> {
    match at_once(&site, &votes).await {
        Ok(outcomes) => outcomes,
        Err(error @ AppError::Unavailable(_)) => votes.iter().map(|_| Err(error.clone())).collect(),
        Err(error) if votes.len() < 2 => vec![Err(error)],
        Err(_) => {
            let mut outcomes = Vec::with_capacity(votes.len());
            for vote in &votes {
                let alone = at_once(&site, slice::from_ref(vote)).await;
                outcomes.push(alone.and_then(|outcome| outcome.into_iter().collect()));
            }
            outcomes
        }
    }
}

/// One transaction for all of them.
async fn at_once(site: &Site, votes: &[Vote]) -> AppResult<Vec<AppResult<()>>> {
    site.db
        .write(async |tx| {
            let mut outcomes: Vec<AppResult<()>> = Vec::with_capacity(votes.len());
            let mut of_rounds: BTreeMap<RoundId, Vec<usize>> = BTreeMap::new();
            for (place, vote) in votes.iter().enumerate() {
                let round = vote.round(tx.now());
                outcomes.push(round.map(|round| of_rounds.entry(round).or_default().push(place)));
            }
            for (round, places) in of_rounds {
                let together: Vec<&Vote> = places.iter().filter_map(|place| votes.get(*place)).collect();
                for (place, outcome) in places.into_iter().zip(in_round(tx, site, round, &together).await?) {
                    outcomes.splice(place..=place, [outcome]);
                }
            }
            Ok(outcomes)
        })
        .await
}

/// The votes in one round, which is held until the transaction ends and judged by its moment.
async fn in_round(tx: &mut Tx, site: &Site, round: RoundId, votes: &[&Vote]) -> AppResult<Vec<AppResult<()>>> {
    consultations::hold_round(tx, round).await?;
    let key = match key_in_use(site, round, votes)? {
        Some(key) => key,
        // The first ballot of the round, or a key that is not the ballots', which is then said.
        None => {
            let judged = judged(tx, round, votes, &[]).await?;
            if judged.iter().all(Result::is_err) {
                return Ok(judged.into_iter().map(|outcome| outcome.map(drop)).collect());
            }
            keys::for_voting(tx, site, round).await?
        }
    };
    with_key(tx, site, round, &key, votes).await
}

/// The votes in a round that is held: nobody else changes a ballot in it meanwhile.
async fn with_key(
    tx: &mut Tx,
    site: &Site,
    round: RoundId,
    key: &RoundKey,
    votes: &[&Vote],
) -> AppResult<Vec<AppResult<()>>> {
    let tokens: Vec<String> = votes.iter().map(|vote| key.token(vote.actor.person.0)).collect();
    let (mut slate, mut outcomes) = (Slate::default(), Vec::with_capacity(votes.len()));
    let fingerprint = key.fingerprint();
    for ((vote, token), held) in votes.iter().zip(&tokens).zip(judged(tx, round, votes, &tokens).await?) {
        outcomes.push(match held {
            Ok(held) if held.fingerprint.as_ref() != Some(&fingerprint) => {
                return Err(keys::wrong(&site.settings.keys, round));
            }
            Ok(held) => {
                let new = vote.choice.map(|choice| rules::ballot(&vote.actor, held.speaks_for, choice));
                let on = On { line: vote.aimed.line, token: token.clone(), person: vote.actor.person.0 };
                slate.set(on, (held.ballot, held.takes_part), new);
                Ok(())
            }
            Err(error) => Err(error),
        });
    }
    store::put_slate(tx, round, &slate).await?;
    Ok(outcomes)
}

/// The round's key, where ballots are made with it already.
fn key_in_use(site: &Site, round: RoundId, votes: &[&Vote]) -> AppResult<Option<RoundKey>> {
    let mut known = votes.iter().flat_map(|vote| &vote.aimed.fingerprints).filter(|(of, _)| *of == round);
    let Some((_, fingerprint)) = known.next() else { return Ok(None) };
    Ok(RoundKey::read(&site.settings.keys, round)?.filter(|key| key.fingerprint() == *fingerprint))
}

/// The ballot of each vote as it stands, where it may be changed now. Without tokens there are no ballots yet.
async fn judged(tx: &mut Tx, round: RoundId, votes: &[&Vote], tokens: &[String]) -> AppResult<Vec<AppResult<Held>>> {
    let asked = votes.iter().enumerate().map(|(place, vote)| Asked {
        line: vote.aimed.line,
        person: vote.actor.person,
        token: tokens.get(place).map(String::as_str),
    });
    let held = store::held(tx, round, &asked.collect::<Vec<_>>()).await?;
    Ok(held.into_iter().map(|held| may_change(held, tx.now())).collect())
}

fn may_change(held: Option<Held>, now: Timestamp) -> AppResult<Held> {
    let held = held.filter(|held| held.state.is_readable()).ok_or(AppError::NotFound)?;
    held.state.check_open().map_err(AppError::refused)?;
    rounds::may_vote(&held.round, now).map_err(AppError::refused)?;
    Ok(held)
}
