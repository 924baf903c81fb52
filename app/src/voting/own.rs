//! One's own votes. A ballot names nobody; while the round's key is there, its owner's token is made again and finds it.

use super::model::Choice;
use super::{keys, store};
use crate::accounts::model::PersonId;
use crate::base::error::AppResult;
use crate::base::site::Site;
use crate::consultations::model::RoundId;
use crate::proposals::model::ActionLineId;
use std::collections::HashMap;

/// What somebody chose in a round, as far as it can be told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OwnChoices {
    /// Action line by action line; nothing on those without a vote.
    Known(HashMap<ActionLineId, Choice>),
    /// They voted, and the round's key is gone: nobody can tell any more how.
    KeyGone,
}

/// What a person chose in a round. One statement.
///
/// # Errors
/// The key's file cannot be read, or the database does not answer.
pub async fn choices(site: &Site, round: RoundId, person: PersonId) -> AppResult<OwnChoices> {
    match keys::own_token(site, round, person)? {
        Some(token) => Ok(OwnChoices::Known(store::choices(&site.db, round, &token).await?)),
        None if store::took_part(&site.db, round, person).await? => Ok(OwnChoices::KeyGone),
        None => Ok(OwnChoices::Known(HashMap::new())),
    }
}

/// A round that somebody voted in, and what they chose; nothing once the round's key is gone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnVotes {
    /// The round.
    pub round: store::OwnRound,
    /// The votes.
    pub votes: Option<Vec<store::OwnVote>>,
}

/// Everything that a person voted on, the latest round first. Two statements.
///
/// # Errors
/// As for [`choices`].
pub async fn votes(site: &Site, person: PersonId) -> AppResult<Vec<OwnVotes>> {
    let rounds = store::rounds_of(&site.db, person).await?;
    let mut tokens = Vec::new();
    let mut has_key = Vec::new();
    for round in &rounds {
        let token = keys::own_token(site, round.id, person)?;
        has_key.push(token.is_some());
        tokens.extend(token);
    }
    let mut by_round: HashMap<RoundId, Vec<store::OwnVote>> = HashMap::new();
    for vote in store::votes_of(&site.db, person, &tokens).await? {
        by_round.entry(vote.round).or_default().push(vote);
    }
    let with_votes = |(round, has_key): (store::OwnRound, bool)| {
        let votes = has_key.then(|| by_round.remove(&round.id).unwrap_or_default());
        OwnVotes { round, votes }
    };
    Ok(rounds.into_iter().zip(has_key).map(with_votes).collect())
}
