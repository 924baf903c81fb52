//! What a letter tells of a signature.

use serde::{Deserialize, Serialize};

/// What was signed, as `signatures.json` has it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SignedHead {
    /// The number of the last entry of the record.
    pub number: i64,
    /// Its hash.
    pub head: String,
    /// The hash of the frozen result.
    pub result: String,
    /// The name of the key.
    pub key: String,
    /// The signature.
    pub signature: String,
}
