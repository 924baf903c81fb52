//! Frozen results.

use crate::base::db::{Conn, Tx, execute, optional};
use crate::base::error::AppResult;
use crate::base::time::Timestamp;
use crate::consultations::model::{ConsultationId, RoundId};

/// A frozen result as it is stored.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Snapshot {
    /// The round.
    pub round_id: RoundId,
    /// Counts the consultation's rounds from 1.
    pub number: i64,
    /// Canonical JSON.
    pub json: String,
    /// The SHA-256 of the JSON.
    pub sha256: String,
    /// When it was taken.
    pub taken_at: Timestamp,
    /// When it was signed, if it was.
    pub signed_at: Option<Timestamp>,
    /// Up to which number of the record.
    pub signed_number: Option<i64>,
    /// The hash of the record's end.
    pub signed_head: Option<String>,
    /// With which key.
    pub key_id: Option<String>,
    /// The signature.
    pub signature: Option<String>,
}

/// Freezes a result; there is one for each round, and nothing replaces it.
pub async fn put_snapshot(tx: &mut Tx, round: RoundId, json: &str, sha256: &str) -> AppResult<()> {
    let now = tx.now();
    execute!(
        tx,
        "INSERT INTO result_snapshots (round_id, json, sha256, taken_at) VALUES ($1, $2, $3, $4)",
        round,
        json,
        sha256,
        now
    )?;
    Ok(())
}

/// The result of a round.
pub async fn snapshot<'a>(conn: impl Into<Conn<'a>>, round: RoundId) -> AppResult<Option<Snapshot>> {
    let mut conn = conn.into();
    Ok(optional!(
        conn,
        Snapshot,
        "SELECT round_id, rounds.number, json, sha256, taken_at, signed_at, audit_signatures.number AS signed_number,
                head AS signed_head, key_id, signature
         FROM result_snapshots JOIN rounds ON rounds.id = round_id
         LEFT JOIN audit_signatures ON chain = consultation_id AND audit_signatures.round = rounds.number
         WHERE round_id = $1",
        round
    )?)
}

/// The result of the round of this number, or of the last round that has one.
pub async fn latest_snapshot<'a>(
    conn: impl Into<Conn<'a>>,
    consultation: ConsultationId,
    number: Option<i64>,
) -> AppResult<Option<Snapshot>> {
    let mut conn = conn.into();
    Ok(optional!(
        conn,
        Snapshot,
        "SELECT round_id, rounds.number, json, sha256, taken_at, signed_at, audit_signatures.number AS signed_number,
                head AS signed_head, key_id, signature
         FROM result_snapshots JOIN rounds ON rounds.id = round_id
         LEFT JOIN audit_signatures ON chain = consultation_id AND audit_signatures.round = rounds.number
         WHERE consultation_id = $1 AND rounds.number = COALESCE($2, rounds.number) ORDER BY rounds.number DESC LIMIT 1",
        consultation,
        number
    )?)
}
