//! Accounts and organisations.

use super::file::{Account, Organisation, noon};
use super::loader::Loader;
use app::accounts::store::{self as accounts, KnownPerson};
use app::base::error::{AppError, AppResult};
use app::organisations::model::{OrganisationId, OrganisationState};
use app::organisations::{rules, store};

/// Days before today on which the accounts were made: before everything else happens.
const ACCOUNTS: i32 = -400;

impl Loader<'_> {
    pub async fn people(&mut self, all: &[Account], password_hash: &str) -> AppResult<()> {
        self.travel(ACCOUNTS, noon())?;
        for account in all {
            let person = KnownPerson {
                id: self.id(),
                email: &account.email,
                name: &account.name,
                password_hash,
                language: account.language,
                kind: account.kind,
                role: account.role,
                verification: account.verification,
                territory: self.territory(&account.territory)?,
            };
            accounts::put_known(self.tx, &person).await?;
            self.people.insert(account.key.clone(), person.id);
        }
        Ok(())
    }

    pub async fn organisations(&mut self, all: &[Organisation]) -> AppResult<()> {
        for organisation in all {
            self.travel(organisation.day, noon())?;
            let id: OrganisationId = self.id();
            let registration =
                rules::registration(&organisation.name, &organisation.register_number, &organisation.mandate)
                    .map_err(AppError::Invalid)?;
            let registrar = self.person(&organisation.registered_by)?;
            store::insert(self.tx, id, &organisation.slug, &registration, registrar).await?;
            for member in &organisation.members {
                let member = self.person(member)?;
                store::add_member(self.tx, id, member).await?;
            }
            if let (Some(by), Some(day)) = (&organisation.decided_by, organisation.decided) {
                self.travel(day, noon())?;
                let reason = organisation.reason.as_deref().unwrap_or_default();
                let by = self.person(by)?;
                store::decide(self.tx, id, organisation.state, reason, by).await?;
            } else if organisation.state != OrganisationState::Submitted {
                return Err(AppError::Internal(format!("demonstration: nobody decided on \"{}\"", organisation.key)));
            }
            self.organisations.insert(organisation.key.clone(), id);
        }
        Ok(())
    }
}
