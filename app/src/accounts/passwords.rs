//! Hashing passwords with argon2id.

use crate::base::error::{AppError, AppResult};
use argon2::Argon2;
use argon2::password_hash::{PasswordHasher, PasswordVerifier, phc::PasswordHash};
use std::sync::LazyLock;
use tokio::sync::Semaphore;

/// At most so many hashes at once: each takes 19 MiB and a core, and a burst of sign-ins must not starve the pages.
static AT_ONCE: Semaphore = Semaphore::const_new(2);

/// The hash of no password, so that an unknown account takes as long as a wrong password.
static NOBODY: LazyLock<String> = LazyLock::new(|| hashed("nobody has this password").unwrap_or_default());

/// Hashes a password: argon2id with 19 MiB, 2 passes, 1 lane (OWASP Password Storage Cheat Sheet), as a PHC string.
///
/// # Errors
/// The hash could not be made.
pub async fn hash(password: String) -> AppResult<String> {
    apart(move || hashed(&password)).await?
}

/// Whether the password fits the hash; without a hash it takes the same time and is wrong.
///
/// # Errors
/// The hash could not be read.
pub async fn verify(password: String, hash: Option<String>) -> AppResult<bool> {
    apart(move || {
        let known = hash.is_some();
        let hash = hash.unwrap_or_else(|| NOBODY.clone());
        let parsed = PasswordHash::new(&hash).map_err(|cause| AppError::Internal(format!("password hash: {cause}")))?;
        Ok(Argon2::default().verify_password(password.as_bytes(), &parsed).is_ok() && known)
    })
    .await?
}

fn hashed(password: &str) -> AppResult<String> {
    let hash = Argon2::default().hash_password(password.as_bytes());
    hash.map(|hash| hash.to_string()).map_err(|cause| AppError::Internal(format!("password hash: {cause}")))
}

async fn apart<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> AppResult<T> {
    // Heard by the journey that counts what a question about an address costs, known or not.
    tracing::trace!(target: "narada::passwords", "a password is hashed");
    let _turn = AT_ONCE.acquire().await.map_err(|cause| AppError::Internal(cause.to_string()))?;
    tokio::task::spawn_blocking(work).await.map_err(|cause| AppError::Internal(cause.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hash_is_argon2id_and_fits_only_its_password() {
        let hash = hashed("cztery tramwaje").unwrap();
        assert!(hash.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{hash}");
        let parsed = PasswordHash::new(&hash).unwrap();
        assert!(Argon2::default().verify_password(b"cztery tramwaje", &parsed).is_ok());
        assert!(Argon2::default().verify_password(b"jeden most", &parsed).is_err());
    }
}
