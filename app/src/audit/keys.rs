//! The key with which results are signed: a file beside the database, named after its public half.
//!
//! The public halves are in the database and at `/.well-known/narada-keys.json`, all that there ever were: what was signed
//! stays to be checked when the key is replaced, or lost.

use super::digest;
use super::fault::{Fault, Found};
use super::model::{KeyFile, PublicKey, SITE};
use super::recording::{Act, append, hold};
use super::store;
use crate::base::chance::Chance;
use crate::base::db::Tx;
use crate::base::error::{AppError, AppResult};
use crate::base::private_file;
use crate::base::site::Site;
use crate::base::time::Timestamp;
use data_encoding::HEXLOWER;
use ring::signature::{ED25519, Ed25519KeyPair, KeyPair, UnparsedPublicKey};
use serde_json::json;
use std::path::Path;

/// Where the public keys stand.
pub const KEYS_PATH: &str = "/.well-known/narada-keys.json";

/// How long what the old key signed is believed after it was replaced: a closing that was under way may have taken it.
const GRACE_HOURS: i64 = 1;

/// A private key.
pub struct Signer {
    /// Its name.
    pub id: String,
    pair: Ed25519KeyPair,
}

impl std::fmt::Debug for Signer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Signer({})", self.id)
    }
}

impl Signer {
    /// From its 32 bytes.
    ///
    /// # Errors
    /// They are no key.
    pub fn from_seed(seed: &[u8; 32]) -> AppResult<Self> {
        let pair = Ed25519KeyPair::from_seed_unchecked(seed)
            .map_err(|cause| AppError::Internal(format!("a signing key: {cause}")))?;
        Ok(Self { id: name_of(pair.public_key().as_ref()), pair })
    }

    /// The public half.
    pub fn public_key(&self) -> String {
        HEXLOWER.encode(self.pair.public_key().as_ref())
    }

    /// The signature under a message, hexadecimal.
    pub fn sign(&self, message: &[u8]) -> String {
        HEXLOWER.encode(self.pair.sign(message).as_ref())
    }

    /// Reads the private half of a public key; nothing when its file is not there.
    ///
    /// # Errors
    /// The file cannot be read, or holds another key.
    pub fn read(folder: &Path, id: &str) -> AppResult<Option<Self>> {
        let path = folder.join(file_name(id));
        let Some(seed) = private_file::read_key(&path)? else { return Ok(None) };
        let signer = Self::from_seed(&seed)?;
        if signer.id == id {
            Ok(Some(signer))
        } else {
            Err(AppError::Internal(format!("{} holds another key, {}", path.display(), signer.id)))
        }
    }

    fn create(folder: &Path, chance: &Chance) -> AppResult<Self> {
        let mut seed = [0_u8; 32];
        chance.fill(&mut seed);
        let signer = Self::from_seed(&seed)?;
        private_file::put(folder, &file_name(&signer.id), &seed, chance)?;
        Ok(signer)
    }
}

fn file_name(id: &str) -> String {
    format!("signing-{id}.key")
}

fn name_of(public_key: &[u8]) -> String {
    let mut name = digest::sha256(public_key);
    name.truncate(16);
    name
}

/// Whether a signature stands under a message. What is not hexadecimal is no signature.
pub fn is_signed(public_key: &str, message: &[u8], signature: &str) -> bool {
    let (Ok(key), Ok(signature)) = (HEXLOWER.decode(public_key.as_bytes()), HEXLOWER.decode(signature.as_bytes()))
    else {
        return false;
    };
    UnparsedPublicKey::new(&ED25519, key).verify(message, &signature).is_ok()
}

/// Makes the first key where there is none yet.
///
/// # Errors
/// The file cannot be written, or the database refused.
pub async fn ready(site: &Site) -> AppResult<()> {
    if store::newest_key(&site.db).await?.is_some() {
        return Ok(());
    }
    site.db
        .write(async |tx| {
            // Several nodes may start at once: the chain's end lets one after the other in.
            hold(tx, site, SITE).await?;
            if store::newest_key(&mut *tx).await?.is_some() {
                return Ok(());
            }
            let signer = Signer::create(&site.settings.keys, &site.chance)?;
            publish(tx, site, &signer, None, None).await?;
            let details = json!({ "key": signer.id });
            append(tx, site, SITE, Act { actor: None, kind: "signing_key_made", subject: None, details: &details })
                .await
        })
        .await
}

async fn publish(
    tx: &mut Tx,
    site: &Site,
    signer: &Signer,
    before: Option<&PublicKey>,
    old: Option<&Signer>,
) -> AppResult<()> {
    debug_assert!(site.settings.keys.join(file_name(&signer.id)).exists(), "first the file, then its name");
    let (number, made_at) = (before.map_or(1, |before| before.number + 1), tx.now());
    let public_key = signer.public_key();
    let endorsement = old.map(|old| old.sign(&digest::successor(number, &public_key, made_at, &old.id)));
    let key = PublicKey { endorsement, id: signer.id.clone(), made_at, number, public_key };
    store::put_key(tx, &key).await
}

/// A key in the place of another one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rotated {
    /// The key before; none when this is the first.
    pub before: Option<String>,
    /// The key in use from now on.
    pub now: String,
    /// Whether the one before confirmed it.
    pub is_endorsed: bool,
}

/// Replaces the key. The old one signs the new one and its file is deleted; where it is lost, `without_old` says that
/// openly, and the chain keeps it.
///
/// # Errors
/// The old key is not there and `without_old` is not said, or the other way round; a file cannot be written.
pub async fn rotate(site: &Site, without_old: bool) -> AppResult<Rotated> {
    let folder = &site.settings.keys;
    let rotated = site
        .db
        .write(async |tx| {
            hold(tx, site, SITE).await?;
            let before = store::newest_key(&mut *tx).await?;
            let old = match &before {
                Some(before) if !without_old => {
                    Some(Signer::read(folder, &before.id)?.ok_or_else(|| lost(folder, before))?)
                }
                // A new key that nothing confirms is told for ever: not while the old one can confirm it.
                Some(before) if matches!(Signer::read(folder, &before.id), Ok(Some(_))) => {
                    return Err(not_lost(folder, before));
                }
                _ => None,
            };
            let signer = Signer::create(folder, &site.chance)?;
            publish(tx, site, &signer, before.as_ref(), old.as_ref()).await?;
            let before = before.map(|before| before.id);
            let kind = match (&before, &old) {
                (None, _) => "signing_key_made",
                (Some(_), Some(_)) => "signing_key_rotated",
                (Some(_), None) => "signing_key_replaced",
            };
            let details = json!({ "key": signer.id, "before": before });
            append(tx, site, SITE, Act { actor: None, kind, subject: None, details: &details }).await?;
            Ok(Rotated { before, now: signer.id, is_endorsed: old.is_some() })
        })
        .await?;
    if let Some(before) = rotated.before.as_ref().filter(|_| rotated.is_endorsed) {
        let path = folder.join(file_name(before));
        std::fs::remove_file(&path).map_err(|cause| private_file::failed(&path, &cause))?;
    }
    Ok(rotated)
}

fn lost(folder: &Path, key: &PublicKey) -> AppError {
    AppError::Internal(format!(
        "{} is missing: put it back, or say with --without-old that it is lost. What was signed with it stays valid.",
        folder.join(file_name(&key.id)).display()
    ))
}

fn not_lost(folder: &Path, key: &PublicKey) -> AppError {
    AppError::Internal(format!(
        "{} is there and can sign the new key: leave --without-old away, which is for a key that is lost.",
        folder.join(file_name(&key.id)).display()
    ))
}

/// All public keys, as they are published: canonical JSON with a line's end.
///
/// # Errors
/// The database does not answer.
pub async fn key_file(site: &Site) -> AppResult<String> {
    let keys = store::public_keys(&site.db).await?;
    let file = KeyFile { format: KeyFile::FORMAT.to_owned(), keys, site: site.settings.origin.clone() };
    serde_json::to_string(&file).map(|json| json + "\n").map_err(|cause| AppError::Internal(cause.to_string()))
}

/// Public keys, by which signatures are checked.
#[derive(Clone, Debug, Default)]
pub struct KeyRing(Vec<PublicKey>);

impl KeyRing {
    /// Takes the keys, and says what is wrong with them.
    pub fn check(keys: Vec<PublicKey>, place: &str) -> (Self, Vec<Found>) {
        let mut found = Vec::new();
        let mut before: Option<&PublicKey> = None;
        for key in &keys {
            let place = format!("{place} key {}", key.number);
            let expected = before.map_or(1, |before| before.number + 1);
            if key.number != expected {
                found.push(Found::at(&place, Fault::Number { expected, found: key.number }));
            }
            let bytes = HEXLOWER.decode(key.public_key.as_bytes()).unwrap_or_default();
            if name_of(&bytes) != key.id {
                found.push(Found::at(&place, Fault::KeyName));
            }
            let is_endorsed = match (&key.endorsement, before) {
                (Some(said), Some(before)) => {
                    let message = digest::successor(key.number, &key.public_key, key.made_at, &before.id);
                    is_signed(&before.public_key, &message, said)
                }
                (Some(_), None) => false,
                (None, _) => true,
            };
            if !is_endorsed {
                found.push(Found::at(&place, Fault::Endorsement));
            }
            before = Some(key);
        }
        (Self(keys), found)
    }

    /// The keys that no key before them confirmed, but for the first: somebody lost one, and said so.
    pub fn unconfirmed(&self) -> impl Iterator<Item = &PublicKey> {
        self.0.iter().filter(|key| key.number > 1 && key.endorsement.is_none())
    }

    /// What is wrong with a signature that was made at a moment.
    pub fn judge(&self, id: &str, message: &[u8], signature: &str, at: Timestamp) -> Option<Fault> {
        let Some(place) = self.0.iter().position(|key| key.id == id) else {
            return Some(Fault::UnknownKey(id.to_owned()));
        };
        let key = &self.0[place];
        if !is_signed(&key.public_key, message, signature) {
            return Some(Fault::Signature);
        }
        let until = self.0.get(place + 1).map(|next| next.made_at.plus_hours(GRACE_HOURS));
        let was_good = at >= key.made_at && until.is_none_or(|until| at <= until);
        (!was_good).then_some(Fault::Term)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Two keys, the second confirmed by the first one at the tenth hour.
    fn keys() -> ([Signer; 2], Vec<PublicKey>) {
        let signers = [1, 2].map(|seed| Signer::from_seed(&[seed; 32]).unwrap());
        let made = [Timestamp(0), Timestamp(0).plus_hours(10)];
        let key = |place: usize, endorsement| PublicKey {
            endorsement,
            id: signers[place].id.clone(),
            made_at: made[place],
            number: if place == 0 { 1 } else { 2 },
            public_key: signers[place].public_key(),
        };
        let said = signers[0].sign(&digest::successor(2, &signers[1].public_key(), made[1], &signers[0].id));
        let keys = vec![key(0, None), key(1, Some(said))];
        (signers, keys)
    }

    fn faults(keys: Vec<PublicKey>) -> Vec<Fault> {
        KeyRing::check(keys, "keys").1.into_iter().map(|found| found.fault).collect()
    }

    #[test]
    fn a_list_of_keys_that_was_changed_anywhere_is_told() {
        let sound = keys().1;
        assert_eq!(faults(sound.clone()), []);
        let changed = |change: fn(&mut Vec<PublicKey>)| {
            let mut keys = sound.clone();
            change(&mut keys);
            faults(keys)
        };
        assert_eq!(changed(|keys| keys[1].made_at = Timestamp(5)), [Fault::Endorsement]);
        assert_eq!(changed(|keys| keys[1].id = "0".repeat(16)), [Fault::KeyName]);
        assert_eq!(changed(|keys| keys[1].public_key = "00".repeat(32)), [Fault::KeyName, Fault::Endorsement]);
        assert_eq!(changed(|keys| drop(keys.remove(0)))[0], Fault::Number { expected: 1, found: 2 });
    }

    #[test]
    fn a_key_is_good_from_its_making_until_it_is_replaced() {
        let ([first, second], keys) = keys();
        let (ring, _) = KeyRing::check(keys, "keys");
        let judge = |signer: &Signer, hours| {
            ring.judge(&signer.id, b"words", &signer.sign(b"words"), Timestamp(0).plus_hours(hours))
        };
        assert_eq!((judge(&first, 0), judge(&first, 11), judge(&first, 12)), (None, None, Some(Fault::Term)));
        assert_eq!((judge(&second, 9), judge(&second, 10), judge(&second, 999)), (Some(Fault::Term), None, None));
        let signature = first.sign(b"words");
        assert_eq!(ring.judge(&first.id, b"other words", &signature, Timestamp(0)), Some(Fault::Signature));
        assert_eq!(ring.judge(&first.id, b"words", "no signature", Timestamp(0)), Some(Fault::Signature));
        assert_eq!(ring.judge("other", b"words", &signature, Timestamp(0)), Some(Fault::UnknownKey("other".into())));
    }

    /// RFC 8032, 7.1, test 2: a verifier of somebody else's must agree with ours.
    #[test]
    fn signatures_are_those_of_ed25519() {
        let seed = HEXLOWER.decode(b"4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb").unwrap();
        let signer = Signer::from_seed(&seed.try_into().unwrap()).unwrap();
        assert_eq!(signer.public_key(), "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c");
        let expected = "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da\
             085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00";
        assert_eq!(signer.sign(&[0x72]), expected);
    }
}
