//! Signing a result: the end of the consultation's chain, together with the hash of what was frozen.

use super::acts::SIGNED_LATER;
use super::digest;
use super::keys::Signer;
use super::model::{PublicKey, Signature};
use super::recording::{Act, append, hold};
use super::store::{self, Waiting};
use crate::base::db::Tx;
use crate::base::error::AppResult;
use crate::base::site::Site;
use crate::base::time::Timestamp;
use serde_json::{Value, json};
use uuid::Uuid;

/// The key in use, with its file read.
#[derive(Debug)]
pub struct Hand {
    signer: Signer,
    made_at: Timestamp,
}

impl Hand {
    /// The key's name.
    pub fn key(&self) -> &str {
        &self.signer.id
    }

    /// Signs the chain of a consultation as it stands, and the result of one of its rounds.
    ///
    /// # Errors
    /// The database refused.
    pub async fn sign(
        &self,
        tx: &mut Tx,
        site: &Site,
        (chain, round, result): (Uuid, i64, &str),
    ) -> AppResult<Signature> {
        let head = hold(tx, site, chain).await?;
        let mut signed = Signature {
            chain,
            head: head.hash,
            key_id: self.signer.id.clone(),
            number: head.number,
            result: result.to_owned(),
            round,
            signature: String::new(),
            // A closing that began before the key was exchanged may meet the new one.
            signed_at: tx.now().max(self.made_at),
        };
        signed.signature = self.signer.sign(&digest::result(&signed));
        store::put_signature(tx, &signed).await?;
        Ok(signed)
    }
}

/// What signs; nothing where the key is missing or unreadable, which stops no closing: what it should have signed waits. A
/// closing asks for it first and writes into the chain whether there was one, so that a signature that is missing later is
/// known for one that was taken away.
///
/// # Errors
/// The database refused.
pub async fn hand(tx: &mut Tx, site: &Site) -> AppResult<Option<Hand>> {
    let Some(key) = store::newest_key(&mut *tx).await? else { return Ok(None) };
    match read(site, &key) {
        Ok(signer) => Ok(Some(Hand { signer, made_at: key.made_at })),
        Err(why) => {
            tracing::warn!("{why}: results wait for their signature");
            Ok(None)
        }
    }
}

/// Why this machine cannot sign with the key in use, in words; nothing where it can, or where there is no key yet.
///
/// # Errors
/// The database does not answer.
pub async fn obstacle(site: &Site) -> AppResult<Option<String>> {
    let key = store::newest_key(&site.db).await?;
    Ok(key.and_then(|key| read(site, &key).err()))
}

fn read(site: &Site, key: &PublicKey) -> Result<Signer, String> {
    let folder = &site.settings.keys;
    match Signer::read(folder, &key.id) {
        Ok(Some(signer)) => Ok(signer),
        Ok(None) => Err(format!("the signing key {} is not in {}", key.id, folder.display())),
        Err(error) => Err(format!("the signing key {} cannot be read: {error}", key.id)),
    }
}

/// Signs the results that wait: those of versions without signatures, and those whose closing found no key, as it says itself.
/// Any other signature that is missing was taken away, and is not made again over whatever stands there now. Each says in its
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
                    return Ok(Late::Signed);
                }
                if !may_wait(tx, &result).await? {
                    return Ok(Late::Refused);
                }
                let Some(hand) = hand(tx, site).await? else { return Ok(Late::Keyless) };
                let details = json!({ "round": result.round, "result": result.result });
                let act = Act { actor: None, kind: SIGNED_LATER, subject: None, details: &details };
                append(tx, site, result.consultation, act).await?;
                let signed = hand.sign(tx, site, (result.consultation, result.round, &result.result)).await?;
                tell(tx, site, &signed).await?;
                Ok(Late::Signed)
            })
            .await?;
        match done {
            Late::Signed => signed += 1,
            Late::Keyless => break,
            Late::Refused => tracing::warn!(
                consultation = %result.consultation, round = result.round,
                "the signature of a result is missing and is not made again: see `narada verify`"
            ),
        }
    }
    Ok(signed)
}

/// What became of a result without a signature.
enum Late {
    Signed,
    Keyless,
    Refused,
}

/// Whether a result may be signed after its closing: its chain says that there was no key, or a version without signatures closed
/// its round; the result is the one that was frozen, and it was never signed.
async fn may_wait(tx: &mut Tx, result: &Waiting) -> AppResult<bool> {
    if store::is_signed_later(tx, result.consultation, result.round).await? {
        return Ok(false);
    }
    let closings = store::closing(tx, result.consultation, result.id).await?;
    let [(is_own, shown)] = closings.as_slice() else { return Ok(false) };
    let shown: Value = serde_json::from_str(shown).unwrap_or_default();
    Ok(!is_own || (shown.get("key") == Some(&Value::Null) && shown["result"] == result.result.as_str()))
}
