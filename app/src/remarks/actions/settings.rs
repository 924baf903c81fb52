//! How a consultation takes remarks.

use crate::accounts::audit;
use crate::accounts::model::Actor;
use crate::base::error::AppResult;
use crate::base::site::Site;
use crate::consultations::access;
use crate::remarks::model::Settings;
use crate::remarks::store;
use serde_json::json;

/// Sets whether one may hand in without a name, and whether a second person reads each position.
///
/// # Errors
/// `Forbidden` for those who do not run the consultation.
pub async fn set(site: &Site, actor: &Actor, slug: &str, settings: Settings) -> AppResult<()> {
    site.db
        .write(async |tx| {
            let consultation = access::moderated(&mut *tx, slug, actor).await?;
            store::put_settings(tx, consultation.id, settings).await?;
            let details = json!({ "anonymous": settings.anonymous, "second_reader": settings.second_reader });
            let (place, person) = (consultation.id.0, Some(actor.person));
            audit::record_in(tx, site, place, person, "remark_settings_changed", Some(place), details).await
        })
        .await
}
