//! Public keys, and what was signed with them.

use crate::audit::model::{PublicKey, Signature};
use crate::base::db::{Conn, Tx, all, execute, optional};
use crate::base::error::AppResult;
use uuid::Uuid;

/// Every public key, in their order.
pub async fn public_keys<'a>(conn: impl Into<Conn<'a>>) -> AppResult<Vec<PublicKey>> {
    let mut conn = conn.into();
    Ok(all!(conn, PublicKey, "SELECT number, id, public_key, made_at, endorsement FROM audit_keys ORDER BY number")?)
}

/// The key in use.
pub async fn newest_key<'a>(conn: impl Into<Conn<'a>>) -> AppResult<Option<PublicKey>> {
    let mut conn = conn.into();
    Ok(optional!(
        conn,
        PublicKey,
        "SELECT number, id, public_key, made_at, endorsement FROM audit_keys ORDER BY number DESC LIMIT 1"
    )?)
}

/// Publishes a key.
pub async fn put_key(tx: &mut Tx, key: &PublicKey) -> AppResult<()> {
    execute!(
        tx,
        "INSERT INTO audit_keys (number, id, public_key, made_at, endorsement) VALUES ($1, $2, $3, $4, $5)",
        key.number,
        &key.id,
        &key.public_key,
        key.made_at,
        key.endorsement.as_deref()
    )?;
    Ok(())
}

/// Keeps a signature.
pub async fn put_signature(tx: &mut Tx, signed: &Signature) -> AppResult<()> {
    execute!(
        tx,
        "INSERT INTO audit_signatures (chain, round, number, head, result, key_id, signature, signed_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        signed.chain,
        signed.round,
        signed.number,
        &signed.head,
        &signed.result,
        &signed.key_id,
        &signed.signature,
        signed.signed_at
    )?;
    Ok(())
}

/// Every signature, or those of one chain, by chain and round.
pub async fn signatures<'a>(conn: impl Into<Conn<'a>>, chain: Option<Uuid>) -> AppResult<Vec<Signature>> {
    let mut conn = conn.into();
    Ok(all!(
        conn,
        Signature,
        "SELECT chain, round, number, head, result, key_id, signature, signed_at FROM audit_signatures
         WHERE chain = COALESCE($1, chain) ORDER BY chain, round",
        chain
    )?)
}

/// A frozen result beside what was signed of it.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Waiting {
    /// Whose chain it belongs to.
    pub consultation: Uuid,
    /// The round's number.
    pub round: i64,
    /// The round's id.
    pub id: Uuid,
    /// The SHA-256 of the result.
    pub result: String,
    /// Whether it is signed.
    pub is_signed: bool,
}

/// Every frozen result, the unsigned ones first.
pub async fn waiting_results<'a>(conn: impl Into<Conn<'a>>) -> AppResult<Vec<Waiting>> {
    let mut conn = conn.into();
    Ok(all!(
        conn,
        Waiting,
        "SELECT consultation_id AS consultation, rounds.number AS round, rounds.id, sha256 AS result,
                signature IS NOT NULL AS is_signed
         FROM result_snapshots JOIN rounds ON rounds.id = round_id
         LEFT JOIN audit_signatures ON chain = consultation_id AND audit_signatures.round = rounds.number
         ORDER BY is_signed, taken_at"
    )?)
}
