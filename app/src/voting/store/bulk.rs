//! Many votes at once, for imports.

use super::super::model::Ballot;
use super::tallies::count;
use crate::base::db::{Tx, execute, execute_many, optional_scalar};
use crate::base::error::AppResult;
use crate::consultations::model::{ConsultationId, RoundId};
use crate::proposals::model::ActionLineId;
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// One vote of somebody who has no account.
#[derive(Clone, Debug)]
pub struct BulkVote {
    /// The anonymous participant.
    pub participant: Uuid,
    /// What was voted on.
    pub line: ActionLineId,
    /// The participant's token in this round.
    pub token: String,
    /// What the ballot holds.
    pub ballot: Ballot,
}

/// Writes votes of participants who are new to the round, one for each participant and action line, and counts them.
pub async fn put_votes(tx: &mut Tx, round: RoundId, votes: &[BulkVote]) -> AppResult<()> {
    let participants: BTreeSet<Uuid> = votes.iter().map(|vote| vote.participant).collect();
    put_participants(tx, round, &participants.into_iter().collect::<Vec<_>>()).await?;
    put_ballots(tx, round, votes).await
}

/// Writes that people who are new to the round take part in it.
pub async fn put_participants(tx: &mut Tx, round: RoundId, participants: &[Uuid]) -> AppResult<()> {
    execute_many!(tx, "INSERT INTO participations (round_id, participant_id, origin)", participants, |participant| [
        round,
        *participant,
        "import"
    ])?;
    Ok(())
}

/// Writes the ballots of votes whose participants are written, and counts them. Many are written fastest in the order of
/// their keys, action line and token: then each page of the table is filled once.
pub async fn put_ballots(tx: &mut Tx, round: RoundId, votes: &[BulkVote]) -> AppResult<()> {
    execute_many!(
        tx,
        "INSERT INTO ballots (round_id, action_line_id, token, choice, participant_kind, territory_id, verification)",
        votes,
        |vote| [
            round,
            vote.line,
            vote.token.clone(),
            vote.ballot.choice,
            vote.ballot.participant_kind,
            vote.ballot.territory_id,
            vote.ballot.verification
        ]
    )?;
    let mut counts: BTreeMap<(ActionLineId, Ballot), i64> = BTreeMap::new();
    for vote in votes {
        *counts.entry((vote.line, vote.ballot)).or_default() += 1;
    }
    count(tx, round, counts).await
}

/// What an earlier import of the same files into the consultation reconciled, as JSON.
pub async fn find_import(tx: &mut Tx, consultation: ConsultationId, digest: &str) -> AppResult<Option<String>> {
    Ok(optional_scalar!(
        tx,
        String,
        "SELECT summary FROM vote_imports WHERE consultation_id = $1 AND digest = $2",
        consultation,
        digest
    )?)
}

/// Remembers an import, with what it reconciled as JSON.
pub async fn put_import(tx: &mut Tx, consultation: ConsultationId, digest: &str, summary: &str) -> AppResult<()> {
    let now = tx.now();
    execute!(
        tx,
        "INSERT INTO vote_imports (consultation_id, digest, imported_at, summary) VALUES ($1, $2, $3, $4)",
        consultation,
        digest,
        now,
        summary
    )?;
    Ok(())
}
