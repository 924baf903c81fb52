//! Closed rounds: what is kept of them, and what their chain says.

use crate::audit::model::SITE;
use crate::base::db::{Conn, Tx, all, scalars};
use crate::base::error::AppResult;
use crate::base::time::Timestamp;
use uuid::Uuid;

/// A round that is closed, or has a result.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Round {
    /// Whose chain it belongs to.
    pub consultation: Uuid,
    /// Its number.
    pub round: i64,
    /// Its id.
    pub id: Uuid,
    /// When it was closed.
    pub closed_at: Option<Timestamp>,
    /// By whom; nobody: by the clock.
    pub closed_by: Option<Uuid>,
    /// Why.
    pub reason: Option<String>,
    /// The SHA-256 of its frozen result.
    pub result: Option<String>,
    /// Whether that is signed.
    pub is_signed: bool,
}

/// Every round that is closed, or has a result.
pub async fn rounds<'a>(conn: impl Into<Conn<'a>>) -> AppResult<Vec<Round>> {
    let mut conn = conn.into();
    Ok(all!(
        conn,
        Round,
        "SELECT rounds.consultation_id AS consultation, rounds.number AS round, rounds.id, round_closures.closed_at,
                round_closures.closed_by, round_closures.reason, result_snapshots.sha256 AS result,
                audit_signatures.signature IS NOT NULL AS is_signed
         FROM rounds
         LEFT JOIN round_closures ON round_closures.round_id = rounds.id
         LEFT JOIN result_snapshots ON result_snapshots.round_id = rounds.id
         LEFT JOIN audit_signatures ON audit_signatures.chain = rounds.consultation_id
              AND audit_signatures.round = rounds.number
         WHERE round_closures.round_id IS NOT NULL OR result_snapshots.round_id IS NOT NULL
         ORDER BY rounds.consultation_id, rounds.number"
    )?)
}

/// What is published of the closings of a round: by whether its own chain holds them, or that of the site, where those stand
/// that a version without chains wrote.
pub async fn closing(tx: &mut Tx, chain: Uuid, round: Uuid) -> AppResult<Vec<(bool, String)>> {
    let rows = all!(
        tx,
        (Uuid, String),
        "SELECT chain, shown FROM audit_events JOIN audit_links ON event_id = id
         WHERE kind = 'round_closed' AND subject_id = $1 AND (chain = $2 OR chain = $3) ORDER BY number",
        round,
        chain,
        SITE
    )?;
    Ok(rows.into_iter().map(|(found, shown)| (found == chain, shown)).collect())
}

/// Whether the chain says that the result of a round was signed after its closing.
pub async fn is_signed_later(tx: &mut Tx, chain: Uuid, round: i64) -> AppResult<bool> {
    let shown = scalars!(
        tx,
        String,
        "SELECT shown FROM audit_links JOIN audit_events ON event_id = id
         WHERE chain = $1 AND kind = 'result_signed_later'",
        chain
    )?;
    let read = |shown: &String| serde_json::from_str::<serde_json::Value>(shown).ok();
    Ok(shown.iter().filter_map(read).any(|shown| shown["round"].as_i64() == Some(round)))
}
