//! The list of a folder's files, signed as a whole.

use crate::audit::digest;
use crate::base::error::{AppError, AppResult};
use crate::base::time::Timestamp;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use uuid::Uuid;

/// The list's own file.
pub const MANIFEST: &str = "manifest.json";
/// The chain's events.
pub const EVENTS: &str = "audit.ndjson";
/// What was signed at the closings.
pub const SIGNATURES: &str = "signatures.json";

/// The frozen result of a round.
pub fn results_name(round: i64) -> String {
    format!("results-{round}.json")
}

/// The ballots of a round.
pub fn ballots_name(round: i64) -> String {
    format!("ballots-{round}.ndjson")
}

/// What is in the folder. The fields stand in the order of their names.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Manifest {
    /// When it was made.
    pub at: Timestamp,
    /// The consultation's chain.
    pub chain: Uuid,
    /// The consultation's name in addresses.
    pub consultation: String,
    /// The SHA-256 of every file.
    pub files: BTreeMap<String, String>,
    /// [`Manifest::FORMAT`].
    pub format: String,
    /// The hash of the chain's last event.
    pub head: String,
    /// Its number.
    pub number: i64,
    /// The rounds that have a result.
    pub rounds: Vec<i64>,
}

/// The list with the signature under it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Signed {
    /// Whose key; none when it was missing.
    pub key_id: Option<String>,
    /// The list.
    pub manifest: Manifest,
    /// Ed25519, hexadecimal.
    pub signature: Option<String>,
}

impl Manifest {
    /// The schema's name.
    pub const FORMAT: &str = "narada-record-1";

    /// What is signed.
    ///
    /// # Errors
    /// Never in practice: everything in it has a JSON form.
    pub fn message(&self) -> AppResult<Vec<u8>> {
        let json = serde_json::to_string(self).map_err(|cause| AppError::Internal(cause.to_string()))?;
        Ok(digest::export(&json))
    }
}
