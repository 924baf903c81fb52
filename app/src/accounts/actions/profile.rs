//! What people say about themselves.

use crate::accounts::model::{Actor, Profile};
use crate::accounts::{rules, store};
use crate::base::error::{AppError, AppResult, ErrorCode};
use crate::base::site::Site;

/// A profile as the form sends it.
#[derive(Clone, Copy, Debug)]
pub struct ProfileInput<'a> {
    /// The public name.
    pub name: &'a str,
    /// Code of the language of letters.
    pub language: &'a str,
    /// Identifier of the territory; empty for none.
    pub territory: &'a str,
}

/// Changes the profile.
///
/// # Errors
/// Fields that need mending.
pub async fn change_profile(site: &Site, actor: &Actor, input: ProfileInput<'_>) -> AppResult<Profile> {
    let profile = rules::profile(input.name, input.language, input.territory).map_err(AppError::Invalid)?;
    site.db
        .write(async |tx| {
            if let Some(territory) = profile.territory
                && !store::territory_exists(tx, territory).await?
            {
                return Err(AppError::field("territory", ErrorCode::NotAChoice));
            }
            store::set_profile(tx, actor.person, &profile).await
        })
        .await?;
    Ok(profile)
}
