//! Who took part, and what was chosen.

use super::super::model::{Ballot, Choice};
use super::super::slate::{On, Slate};
use super::tallies::count;
use crate::base::db::{Conn, Db, Tx, all, execute, execute_many, optional, optional_scalar, scalar};
use crate::base::error::AppResult;
use crate::base::time::Timestamp;
use crate::consultations::model::RoundId;
use crate::proposals::model::ActionLineId;
use std::collections::HashMap;
use uuid::Uuid;

/// Writes what votes on the ballots of a round came to, with participations and counts. Rows that are there and stay as they are
/// are not touched: on a participation PostgreSQL would note which transaction wrote the ballot.
pub async fn put_slate(tx: &mut Tx, round: RoundId, slate: &Slate) -> AppResult<()> {
    execute_many!(
        tx,
        "INSERT INTO participations (round_id, participant_id, origin)",
        slate.comers(),
        |person| [round, *person, "web"],
        "ON CONFLICT (round_id, participant_id) DO NOTHING"
    )?;
    execute_many!(
        tx,
        "INSERT INTO ballots (round_id, action_line_id, token, choice, participant_kind, territory_id, verification)",
        slate.put(),
        |put| [
            round,
            put.0.line,
            put.0.token.clone(),
            put.1.choice,
            put.1.participant_kind,
            put.1.territory_id,
            put.1.verification
        ],
        "ON CONFLICT (round_id, action_line_id, token) DO UPDATE SET choice = excluded.choice,
             participant_kind = excluded.participant_kind, territory_id = excluded.territory_id, verification = excluded.verification"
    )?;
    take_back(tx, round, slate).await?;
    count(tx, round, slate.counts()).await
}

/// Removes withdrawn ballots, and the participations of those who have none left: whoever withdrew everything did not take part. Their
/// ballots are looked for along the action lines, of which there are few: the key begins with round and action line.
async fn take_back(tx: &mut Tx, round: RoundId, slate: &Slate) -> AppResult<()> {
    let withdrawn: Vec<On> = slate.withdrawn();
    execute_many!(
        tx,
        "DELETE FROM ballots WHERE (round_id, action_line_id, token) IN (",
        withdrawn,
        |on| [round, on.line, on.token.clone()],
        ")"
    )?;
    execute_many!(
        tx,
        "DELETE FROM participations WHERE (round_id, participant_id) IN (SELECT column1, column2 FROM (",
        withdrawn,
        |on| [round, on.person, on.token.clone()],
        ") AS gone WHERE (SELECT COUNT(*) FROM rounds
             JOIN action_lines ON action_lines.consultation_id = rounds.consultation_id
             JOIN ballots ON ballots.round_id = rounds.id AND ballots.action_line_id = action_lines.id
             WHERE rounds.id = column1 AND token = column3) = 0)"
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
