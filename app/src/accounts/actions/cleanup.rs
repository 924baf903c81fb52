//! Forgetting what has had its time.

use crate::accounts::{rules, store};
use crate::base::error::AppResult;
use crate::base::site::Site;

/// How much was forgotten, for the log.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Forgotten {
    /// Sessions that were over.
    pub sessions: u64,
    /// Mailed links whose time was over.
    pub links: u64,
    /// Accounts that were never confirmed.
    pub accounts: u64,
}

/// Deletes sessions and mailed links whose time is over, and accounts that were not confirmed within
/// [`rules::UNCONFIRMED_DAYS`]. The worker calls it once an hour; calling it more often does no harm.
///
/// # Errors
/// The database refused.
pub async fn forget_expired(site: &Site) -> AppResult<Forgotten> {
    site.db
        .write(async |tx| {
            let now = tx.now();
            Ok(Forgotten {
                sessions: store::forget_sessions(tx, now).await?,
                links: store::forget_tokens(tx, now).await?,
                accounts: store::forget_unconfirmed(tx, now.plus_days(-rules::UNCONFIRMED_DAYS)).await?,
            })
        })
        .await
}
