//! Who took part, and what was chosen.

use super::super::model::{Ballot, Choice};
use crate::base::db::{Conn, Db, Tx, all, execute, execute_both, optional, optional_scalar, scalar};
use crate::base::error::AppResult;
use crate::base::time::Timestamp;
use crate::consultations::model::RoundId;
use crate::proposals::model::ActionLineId;
use std::collections::HashMap;
use uuid::Uuid;

/// Lets two ballots of one person wait for each other until the transaction ends, so that nothing of the second is decided before
/// the first is done. They wait under the token, which the ballot bears anyway: under the person's name PostgreSQL would note
/// which transaction wrote it.
pub async fn wait_for_turn(tx: &mut Tx, round: RoundId, token: &str) -> AppResult<()> {
    tx.hold([round.0, turn_of(token)]).await
}

/// Writes that somebody takes part in a round. A participation that is there is not touched: PostgreSQL would note on it which
/// transaction wrote the ballot.
pub async fn join(tx: &mut Tx, round: RoundId, participant: Uuid) -> AppResult<()> {
    execute!(
        tx,
        "INSERT INTO participations (round_id, participant_id, origin) VALUES ($1, $2, 'web')
         ON CONFLICT (round_id, participant_id) DO NOTHING",
        round,
        participant
    )?;
    Ok(())
}

/// Half of a token: more than enough to tell them apart.
fn turn_of(token: &str) -> Uuid {
    token.get(..32).and_then(|half| Uuid::try_parse(half).ok()).unwrap_or_default()
}

/// Takes the participation back once no ballot of the token is left: whoever withdrew everything did not take part.
pub async fn leave_if_done(tx: &mut Tx, round: RoundId, participant: Uuid, token: &str) -> AppResult<()> {
    execute!(
        tx,
        "DELETE FROM participations WHERE round_id = $1 AND participant_id = $2
         AND NOT EXISTS (SELECT 1 FROM ballots WHERE ballots.round_id = $1 AND token = $3)",
        round,
        participant,
        token
    )?;
    Ok(())
}

/// The ballot of a token on an action line.
pub async fn ballot<'a>(
    conn: impl Into<Conn<'a>>,
    round: RoundId,
    line: ActionLineId,
    token: &str,
) -> AppResult<Option<Ballot>> {
    let mut conn = conn.into();
    Ok(optional!(
        conn,
        Ballot,
        "SELECT choice, participant_kind, territory_id, verification FROM ballots
         WHERE round_id = $1 AND action_line_id = $2 AND token = $3",
        round,
        line,
        token
    )?)
}

/// What a token chose, action line by action line.
pub async fn choices<'a>(
    conn: impl Into<Conn<'a>>,
    round: RoundId,
    token: &str,
) -> AppResult<HashMap<ActionLineId, Choice>> {
    let mut conn = conn.into();
    // Along the action lines, of which there are few: the ballots' key begins with round and action line.
    let rows = all!(
        conn,
        (ActionLineId, Choice),
        "SELECT action_line_id, choice FROM rounds
         JOIN action_lines ON action_lines.consultation_id = rounds.consultation_id
         JOIN ballots ON ballots.round_id = rounds.id AND ballots.action_line_id = action_lines.id
         WHERE rounds.id = $1 AND token = $2",
        round,
        token
    )?;
    Ok(rows.into_iter().collect())
}

/// Writes a ballot, or replaces the one that is there (the key of the table allows one), and counts it in. What it replaces is counted out
/// by [`count_out`](super::count_out).
pub async fn put_ballot(tx: &mut Tx, round: RoundId, line: ActionLineId, token: &str, ballot: Ballot) -> AppResult<()> {
    execute_both!(
        tx,
        "INSERT INTO ballots (round_id, action_line_id, token, choice, participant_kind, territory_id, verification)
         VALUES ($1, $2, $3, $4, $5, $6, $7)
         ON CONFLICT (round_id, action_line_id, token) DO UPDATE SET choice = excluded.choice,
             participant_kind = excluded.participant_kind, territory_id = excluded.territory_id, verification = excluded.verification",
        "INSERT INTO tallies (round_id, action_line_id, choice, participant_kind, territory_id, verification, count)
         VALUES ($1, $2, $4, $5, $6, $7, 1)
         ON CONFLICT (round_id, action_line_id, choice, participant_kind, territory_id, verification)
         DO UPDATE SET count = tallies.count + excluded.count",
        round,
        line,
        token,
        ballot.choice,
        ballot.participant_kind,
        ballot.territory_id,
        ballot.verification
    )?;
    Ok(())
}

/// Removes a ballot.
pub async fn delete_ballot(tx: &mut Tx, round: RoundId, line: ActionLineId, token: &str) -> AppResult<()> {
    execute!(tx, "DELETE FROM ballots WHERE round_id = $1 AND action_line_id = $2 AND token = $3", round, line, token)?;
    Ok(())
}

/// Whether a round has ballots.
pub async fn has_ballots(tx: &mut Tx, round: RoundId) -> AppResult<bool> {
    let found = optional_scalar!(tx, Uuid, "SELECT round_id FROM ballots WHERE round_id = $1 LIMIT 1", round)?;
    Ok(found.is_some())
}

/// Remembers which key a round's ballots are made with, unless it is remembered; gives the fingerprint that stands.
pub async fn put_fingerprint(tx: &mut Tx, round: RoundId, fingerprint: &str) -> AppResult<String> {
    execute!(
        tx,
        "INSERT INTO round_keys (round_id, fingerprint) VALUES ($1, $2) ON CONFLICT (round_id) DO NOTHING",
        round,
        fingerprint
    )?;
    Ok(scalar!(tx, String, "SELECT fingerprint FROM round_keys WHERE round_id = $1", round)?)
}

/// The rounds that are being voted in, each with the fingerprint of the key that its ballots are made with.
pub async fn fingerprints_in_use(db: &Db, now: Timestamp) -> AppResult<Vec<(RoundId, String)>> {
    Ok(all!(
        db,
        (RoundId, String),
        "SELECT rounds.id, fingerprint FROM round_keys
         JOIN rounds ON rounds.id = round_keys.round_id
         LEFT JOIN round_closures ON round_closures.round_id = rounds.id
         WHERE closed_at IS NULL AND closes_at > $1",
        now
    )?)
}

/// Forgets the key of a round whose ballots were all withdrawn.
pub async fn forget_fingerprint(tx: &mut Tx, round: RoundId) -> AppResult<()> {
    execute!(tx, "DELETE FROM round_keys WHERE round_id = $1", round)?;
    Ok(())
}
