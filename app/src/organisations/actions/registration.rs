//! Registering an organisation, and mending what was refused.

use crate::accounts::model::Actor;
use crate::base::db::Tx;
use crate::base::error::{AppError, AppResult, ErrorCode};
use crate::base::limits::Limit;
use crate::base::site::Site;
use crate::organisations::model::OrganisationId;
use crate::organisations::rules::{self, Registration};
use crate::organisations::store;

/// A registration as the form sends it.
#[derive(Clone, Copy, Debug)]
pub struct RegistrationInput<'a> {
    /// The name.
    pub name: &'a str,
    /// The number in the public register.
    pub register_number: &'a str,
    /// In whose name and by what right it speaks.
    pub mandate: &'a str,
}

impl RegistrationInput<'_> {
    fn judged(&self) -> AppResult<Registration> {
        rules::registration(self.name, self.register_number, self.mandate).map_err(AppError::Invalid)
    }
}

/// Registers an organisation, which then waits for a decision. Gives its place in addresses.
///
/// # Errors
/// Fields that need mending, a number that a verified organisation has, or too many contributions.
pub async fn register(site: &Site, actor: &Actor, input: RegistrationInput<'_>) -> AppResult<String> {
    let registration = input.judged()?;
    site.limits.check(Limit::Contribution, &actor.person.to_string())?;
    site.db
        .write(async |tx| {
            number_is_free(tx, &registration).await?;
            let id: OrganisationId = site.chance.id(tx.now());
            let mut slug = String::new();
            for candidate in rules::slugs(&registration, id.0) {
                slug = candidate;
                if !store::slug_is_taken(tx, &slug).await? {
                    break;
                }
            }
            store::insert(tx, id, &slug, &registration, actor.person).await?;
            store::add_member(tx, id, actor.person).await?;
            Ok(slug)
        })
        .await
}

/// Mends a refused registration and submits it again.
///
/// # Errors
/// Fields that need mending, somebody else's organisation, or one that is not refused.
pub async fn mend(site: &Site, actor: &Actor, slug: &str, input: RegistrationInput<'_>) -> AppResult<()> {
    let registration = input.judged()?;
    site.limits.check(Limit::Contribution, &actor.person.to_string())?;
    site.db
        .write(async |tx| {
            let organisation = store::lock(tx, slug).await?.ok_or(AppError::NotFound)?;
            rules::may_mend(&organisation, actor)?;
            number_is_free(tx, &registration).await?;
            store::mend(tx, organisation.id, &registration).await
        })
        .await
}

async fn number_is_free(tx: &mut Tx, registration: &Registration) -> AppResult<()> {
    if store::number_is_taken(tx, &registration.register_number).await? {
        return Err(AppError::field("register_number", ErrorCode::Taken));
    }
    Ok(())
}
