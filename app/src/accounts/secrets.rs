//! Secrets of cookies and mailed links, as the database knows them.

use data_encoding::HEXLOWER;
use sha2::{Digest, Sha256};

/// What the database keeps of a secret: its SHA-256. The secret has 256 bits of chance, so no salt is needed.
pub fn secret_hash(secret: &str) -> String {
    HEXLOWER.encode(&Sha256::digest(secret))
}
