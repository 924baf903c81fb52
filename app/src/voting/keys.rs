//! The key of a round, and the tokens made with it.
//!
//! A ballot carries a token instead of its person: HMAC-SHA-256 of the person's id under the round's key. The key lies in
//! a file beside the database, never in it, so that a copy of the database tells nobody's vote. While the key lives, the
//! operator could link people to their ballots; once it is destroyed, nobody can.

use super::store;
use crate::accounts::model::PersonId;
use crate::base::chance::Chance;
use crate::base::db::Tx;
use crate::base::error::{AppError, AppResult};
use crate::base::private_file;
use crate::base::site::Site;
use crate::consultations::model::RoundId;
use data_encoding::HEXLOWER;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use std::path::{Path, PathBuf};
use uuid::Uuid;

/// What the fingerprint of a key is made of; no id has this length, so it is no token.
const FINGERPRINT: &[u8] = b"narada: fingerprint of a round's key";

/// The secret of one round.
#[derive(Clone)]
pub struct RoundKey([u8; 32]);

impl std::fmt::Debug for RoundKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("RoundKey(..)")
    }
}

impl RoundKey {
    /// Reads the round's key; nothing when there is no file.
    ///
    /// # Errors
    /// The file cannot be read, or holds something else.
    pub fn read(folder: &Path, round: RoundId) -> AppResult<Option<Self>> {
        Ok(private_file::read_key(&folder.join(name(round)))?.map(Self))
    }

    /// Makes the round's key, or reads the one that another process has just made: whoever comes first decides.
    ///
    /// # Errors
    /// The file cannot be written.
    pub fn create(folder: &Path, round: RoundId, chance: &Chance) -> AppResult<Self> {
        let mut key = [0_u8; 32];
        chance.fill(&mut key);
        private_file::put(folder, &name(round), &key, chance)?;
        Self::read(folder, round)?.ok_or_else(|| missing(folder, round))
    }

    /// What stands on a person's ballots in this round: 64 hexadecimal digits.
    pub fn token(&self, participant: Uuid) -> String {
        self.sign(participant.as_bytes())
    }

    /// Tells keys apart without giving them away.
    pub fn fingerprint(&self) -> String {
        self.sign(FINGERPRINT)
    }

    #[expect(clippy::expect_used, reason = "HMAC takes keys of any length")]
    fn sign(&self, message: &[u8]) -> String {
        let mut mac = Hmac::<Sha256>::new_from_slice(&self.0).expect("a key of 32 bytes");
        mac.update(message);
        HEXLOWER.encode(&mac.finalize().into_bytes())
    }
}

/// The key of a round that is being voted in, made for the first ballot.
///
/// A key that is gone while ballots made with it are there is an error, not a reason to make another one: with a new key
/// everybody could vote a second time.
///
/// # Errors
/// The key is missing, or it is another one than the ballots were made with.
pub async fn for_voting(tx: &mut Tx, site: &Site, round: RoundId) -> AppResult<RoundKey> {
    let folder = &site.settings.keys;
    let key = match RoundKey::read(folder, round)? {
        Some(key) => key,
        // Another voter may have been the first since the key was looked for, and made both.
        None if store::has_ballots(tx, round).await? => {
            RoundKey::read(folder, round)?.ok_or_else(|| missing(folder, round))?
        }
        None => {
            store::forget_fingerprint(tx, round).await?;
            RoundKey::create(folder, round, &site.chance)?
        }
    };
    let fingerprint = key.fingerprint();
    if store::put_fingerprint(tx, round, &fingerprint).await? == fingerprint {
        Ok(key)
    } else {
        Err(wrong(folder, round))
    }
}

/// A person's token in a round, for showing them their own ballot; nothing while the round has no key.
///
/// # Errors
/// The key's file cannot be read.
pub fn own_token(site: &Site, round: RoundId, person: PersonId) -> AppResult<Option<String>> {
    Ok(RoundKey::read(&site.settings.keys, round)?.map(|key| key.token(person.0)))
}

/// The rounds that are being voted in and whose key is not in this folder, or another one: nobody can change a vote here. A
/// node that does not share the folder is found by it.
///
/// # Errors
/// The database does not answer, or a key's file cannot be read.
pub async fn not_at_hand(site: &Site) -> AppResult<Vec<RoundId>> {
    let mut rounds = Vec::new();
    for (round, fingerprint) in store::fingerprints_in_use(&site.db, site.now()).await? {
        let key = RoundKey::read(&site.settings.keys, round)?;
        if key.is_none_or(|key| key.fingerprint() != fingerprint) {
            rounds.push(round);
        }
    }
    Ok(rounds)
}

/// The error of a round that has ballots and no key: nobody could change their vote any more, and a new key would let
/// everybody vote twice.
pub fn missing(folder: &Path, round: RoundId) -> AppError {
    let path = path(folder, round);
    AppError::Internal(format!(
        "{} is missing, and the round has ballots made with it: put the file back",
        path.display()
    ))
}

/// The error of a round whose ballots were made with another key.
pub fn wrong(folder: &Path, round: RoundId) -> AppError {
    let path = path(folder, round);
    AppError::Internal(format!(
        "{} is not the key with which the round's ballots were made: put the right file back",
        path.display()
    ))
}

fn name(round: RoundId) -> String {
    format!("round-{round}.key")
}

fn path(folder: &Path, round: RoundId) -> PathBuf {
    folder.join(name(round))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    fn folder(name: &str) -> PathBuf {
        let folder = std::env::temp_dir().join(format!("narada-keys-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&folder);
        folder
    }

    #[test]
    fn racing_processes_end_with_one_key_that_only_the_owner_reads() {
        let folder = folder("race");
        let round = RoundId(Uuid::from_u128(1));
        let make = || RoundKey::create(&folder, round, &Chance::System).unwrap().fingerprint();
        let prints: Vec<String> = std::thread::scope(|scope| {
            let racers: Vec<_> = (0..16).map(|_| scope.spawn(make)).collect();
            racers.into_iter().map(|racer| racer.join().unwrap()).collect()
        });
        assert!(prints.iter().all(|print| *print == prints[0]));
        assert_eq!(fs::read_dir(&folder).unwrap().count(), 1, "no draft is left");
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            let mode = fs::metadata(path(&folder, round)).unwrap().permissions().mode();
            assert_eq!(mode & 0o777, 0o600);
        }
        fs::remove_dir_all(&folder).unwrap();
    }

    #[test]
    fn the_same_person_has_other_tokens_in_another_round() {
        let (one, other) = (RoundKey([1; 32]), RoundKey([2; 32]));
        let person = Uuid::from_u128(7);
        assert_eq!(one.token(person), one.token(person));
        assert_ne!(one.token(person), other.token(person));
        assert_ne!(one.token(person), one.token(Uuid::from_u128(8)));
    }

    #[test]
    fn a_file_that_is_no_key_is_named() {
        let folder = folder("short");
        let round = RoundId(Uuid::from_u128(3));
        fs::create_dir_all(&folder).unwrap();
        fs::write(path(&folder, round), b"short").unwrap();
        let error = RoundKey::read(&folder, round).unwrap_err().to_string();
        assert!(error.contains("round-") && error.contains("32 bytes"), "{error}");
        fs::remove_dir_all(&folder).unwrap();
    }
}
