//! Forgetting who sent what was entered, once nobody needs to be written to any more.

use crate::base::error::AppResult;
use crate::base::site::Site;
use crate::remarks::rules::ADDRESS_DAYS;
use crate::remarks::store;

/// Forgets addresses on entered remarks some time after the report, and names after the time that the operator set. Of a remark about
/// which an appeal waits, or was possible until a short while ago, nothing. Gives how many remarks lost an address or a name.
///
/// # Errors
/// The database refused.
pub async fn forget_senders(site: &Site) -> AppResult<u64> {
    let names_days = site.settings.names_days;
    site.db
        .write(async |tx| {
            let settled = tx.now().plus_days(-ADDRESS_DAYS);
            let over = tx.now().plus_days(-names_days);
            let addresses = store::forget_addresses(tx, settled, settled).await?;
            Ok(addresses + store::forget_names(tx, over, settled).await?)
        })
        .await
}
