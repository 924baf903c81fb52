//! What can happen on the moderators' desk.

mod decide;
mod effect;
mod entered;
mod letters;
mod people;
mod placed;
mod placing;
mod report;
mod telling;

pub use decide::{Deed, Told, audit_kind, decide, reverse, undo, withdraw_line};
pub use people::{leave_all, lift, suspend};
pub use placing::{merge, move_comment, move_line};
pub use report::{From, report};
pub use telling::{tell_on, tell_reporters_of_appeal};

use super::{rules, store};
use crate::base::error::AppResult;
use crate::base::site::Site;

/// Forgets where people without an account wanted answers that they have had for long.
///
/// # Errors
/// The database refused.
pub async fn forget_addresses(site: &Site) -> AppResult<u64> {
    site.db
        .write(async |tx| {
            let before = tx.now().plus_days(-rules::ADDRESS_DAYS);
            store::forget_addresses(tx, before).await
        })
        .await
}
