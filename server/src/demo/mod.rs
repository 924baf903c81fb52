//! The demonstration: an invented world beside a real strategy, for trying Narada out.
//!
//! It plays a history: each thing is written as of the day on which the file says it happened, through the rooms' own
//! stores, and all of it in one transaction. The rounds of the past are then closed by the same act that closes every
//! round whose time is over.

mod commitments;
mod consultations;
mod discussion;
mod file;
mod groups;
mod loader;
mod meetings;
mod monitoring;
mod people;
mod proposals;
mod remarks;
mod reporting;
mod statutory;
mod voters;

use app::accounts::{passwords, store as accounts};
use app::base::error::{AppError, AppResult};
use app::base::site::Site;
use app::consultations::store as consultation_store;
use app::moderation::closing;
use app::notifications::actions as letters;
use app::strategy::{actions as strategy, file as strategy_file};
use file::{File, Further};
use loader::Loader;
use serde::de::DeserializeOwned;
use std::fmt;

const DEMONSTRATION: &str = include_str!("../../demo/demonstration.toml");
/// The consultation that is held under a law.
const DRAFT: &str = include_str!("../../demo/draft.toml");

/// The strategies that the demonstration names.
const STRATEGIES: [(&str, &str); 4] = [
    ("krakow-2030-goal-v.toml", include_str!("../../demo/krakow-2030-goal-v.toml")),
    ("krakow-metropolis-2030.toml", include_str!("../../demo/krakow-metropolis-2030.toml")),
    ("szczecin-metropolitan-area.toml", include_str!("../../demo/szczecin-metropolitan-area.toml")),
    ("kaunas-2030.toml", include_str!("../../demo/kaunas-2030.toml")),
];

/// The keys of the accounts that stand for a role, in the order in which they are told.
const ROLES: [&str; 6] = ["administrator", "moderator", "official", "officer", "resident", "ngo"];

/// The accounts to try the demonstration with, one per role.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Accounts {
    /// The password of all of them.
    pub password: String,
    /// Role, address and name.
    pub people: Vec<(String, String, String)>,
}

impl fmt::Display for Accounts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "Accounts of the demonstration; the password of each is {}", self.password)?;
        for (role, email, name) in &self.people {
            writeln!(f, "  {role:<14} {email:<28} {name}")?;
        }
        Ok(())
    }
}

/// Loads the demonstration. Nothing is there afterwards if anything goes wrong, except the strategies, which do no harm.
///
/// # Errors
/// The database holds people or consultations already, or does not answer.
pub async fn load(site: &Site) -> AppResult<Accounts> {
    if !is_empty(site).await? {
        return Err(AppError::Internal(
            "the database is not empty: the demonstration is loaded only into an empty one".into(),
        ));
    }
    let file = read()?;
    for name in &file.demonstration.strategies {
        import_strategy(site, name, &file).await?;
    }
    let hash = passwords::hash(file.demonstration.password.clone()).await?;
    site.db.write(async |tx| Loader::new(tx, site).await?.load(&file, &hash).await).await?;
    closing::close_due(site).await?;
    reporting::publish(site, &file).await?;
    // The invented past told nobody: its addresses are nobody's.
    letters::discard_waiting(site, "demonstration").await?;
    Ok(accounts_of(&file))
}

/// Whether nobody and nothing is there but perhaps strategies.
///
/// # Errors
/// The database does not answer.
pub async fn is_empty(site: &Site) -> AppResult<bool> {
    Ok(!accounts::is_anybody_there(&site.db).await? && consultation_store::published(&site.db).await?.is_empty())
}

/// The accounts of the demonstration, if it is what is loaded.
///
/// # Errors
/// The database does not answer.
pub async fn loaded(site: &Site) -> AppResult<Option<Accounts>> {
    let accounts = accounts_of(&read()?);
    for (_, email, _) in &accounts.people {
        if accounts::by_address(&site.db, email).await?.is_none() {
            return Ok(None);
        }
    }
    Ok(Some(accounts))
}

fn read() -> AppResult<File> {
    let mut file: File = parsed("demonstration.toml", DEMONSTRATION)?;
    let Further { consultations } = parsed("draft.toml", DRAFT)?;
    file.consultations.extend(consultations);
    Ok(file)
}

fn parsed<T: DeserializeOwned>(name: &str, text: &str) -> AppResult<T> {
    toml::from_str(text).map_err(|cause| AppError::Internal(format!("{name}: {cause}")))
}

async fn import_strategy(site: &Site, name: &str, file: &File) -> AppResult<()> {
    let failed = |cause: &dyn fmt::Display| AppError::Internal(format!("{name}: {cause}"));
    let known = STRATEGIES.iter().find(|(known, _)| *known == name);
    let (_, text) = known.ok_or_else(|| failed(&"is not among the strategies of the demonstration"))?;
    let mut document = strategy_file::parse(text).map_err(|cause| failed(&cause))?;
    meetings::announce(site, &mut document, &file.meetings)?;
    strategy::import(&site.db, &site.chance, &document).await.map_err(|cause| failed(&cause))?;
    Ok(())
}

fn accounts_of(file: &File) -> Accounts {
    let person = |role: &&str| file.accounts.iter().find(|account| account.key == *role);
    let people = ROLES.iter().filter_map(person);
    Accounts {
        password: file.demonstration.password.clone(),
        people: people.map(|one| (one.key.clone(), one.email.clone(), one.name.clone())).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_is_one_account_per_role() {
        let accounts = accounts_of(&read().unwrap());
        let roles: Vec<&str> = accounts.people.iter().map(|(role, ..)| role.as_str()).collect();
        assert_eq!(roles, ROLES);
    }
}
