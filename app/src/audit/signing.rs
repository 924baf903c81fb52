//! Signing a result: the end of the consultation's chain, together with the hash of what was frozen.

use super::digest;
use super::keys::Signer;
use super::model::Signature;
use super::recording::{Act, append, hold};
use super::store;
use crate::base::db::Tx;
use crate::base::error::AppResult;
use crate::base::site::Site;
use crate::base::time::Timestamp;
use serde_json::json;
use uuid::Uuid;

/// Signs the chain of a consultation as it stands, and the result of one of its rounds. Gives what was signed, if it could: a key
/// that is missing or unreadable stops no closing, what it should have signed waits.
///
/// # Errors
/// The database refused.
pub async fn sign_result(
    tx: &mut Tx,
    site: &Site,
    chain: Uuid,
    round: i64,
    result: &str,
) -> AppResult<Option<Signature>> {
    let Some(signer) = signer(tx, site).await? else { return Ok(None) };
    sign(tx, site, &signer, (chain, round, result)).await.map(Some)
}

/// The key in use, and since when it is.
async fn signer(tx: &mut Tx, site: &Site) -> AppResult<Option<(Signer, Timestamp)>> {
    let Some(key) = store::newest_key(&mut *tx).await? else { return Ok(None) };
    match Signer::read(&site.settings.keys, &key.id) {
        Ok(Some(signer)) => Ok(Some((signer, key.made_at))),
        Ok(None) => {
            tracing::warn!(key = key.id, "the signing key is missing: results wait for their signature");
            Ok(None)
        }
        Err(error) => {
            tracing::warn!(%error, "the signing key cannot be read: results wait for their signature");
            Ok(None)
        }
    }
}

async fn sign(
    tx: &mut Tx,
    site: &Site,
    (signer, made_at): &(Signer, Timestamp),
    (chain, round, result): (Uuid, i64, &str),
) -> AppResult<Signature> {
    let head = hold(tx, site, chain).await?;
    let mut signed = Signature {
        chain,
        head: head.hash,
        key_id: signer.id.clone(),
        number: head.number,
        result: result.to_owned(),
        round,
        signature: String::new(),
        // A closing that began before the key was exchanged may meet the new one.
        signed_at: tx.now().max(*made_at),
    };
    signed.signature = signer.sign(&digest::result(&signed));
    store::put_signature(tx, &signed).await?;
    Ok(signed)
}

/// Signs the results that wait: those of versions without signatures, and those whose closing found no key. Each says in its
/// chain that it was signed later. `tell` is told of each in its transaction. Gives how many.
///
/// # Errors
/// The database refused.
pub async fn sign_waiting(
    site: &Site,
    tell: impl AsyncFn(&mut Tx, &Site, &Signature) -> AppResult<()>,
) -> AppResult<usize> {
    let waiting = store::waiting_results(&site.db).await?;
    let mut signed = 0;
    for result in waiting.into_iter().filter(|result| !result.is_signed) {
        let done = site
            .db
            .write(async |tx| {
                hold(tx, site, result.consultation).await?;
                // Another node may have been first.
                let known = store::signatures(&mut *tx, Some(result.consultation)).await?;
                if known.iter().any(|known| known.round == result.round) {
                    return Ok(true);
                }
                let Some(signer) = signer(tx, site).await? else { return Ok(false) };
                let details = json!({ "round": result.round, "result": result.result });
                let act = Act { actor: None, kind: "result_signed_later", subject: None, details: &details };
                append(tx, site, result.consultation, act).await?;
                let signed = sign(tx, site, &signer, (result.consultation, result.round, &result.result)).await?;
                tell(tx, site, &signed).await?;
                Ok(true)
            })
            .await?;
        if !done {
            break;
        }
        signed += 1;
    }
    Ok(signed)
}
