//! What can happen to strategies: they are loaded from files, and published by their editors.

mod import;

use super::document::StrategyDocument;
use super::{file, store};
use crate::accounts::model::PersonId;
use crate::base::chance::Chance;
use crate::base::db::{Db, Tx};
use crate::base::error::{AppError, AppResult};
use import::Import;
pub use import::Tell;

/// What loading a strategy did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Imported {
    /// It is new.
    Created,
    /// It was there and is now as the file says.
    Updated,
    /// It was there just so: nothing was written.
    Unchanged,
}

/// Why a strategy could not be loaded. Nothing was changed.
#[derive(Debug, thiserror::Error)]
pub enum ImportError {
    /// The file no longer has this goal, but consultations or action lines point at it.
    #[error("goal \"{0}\" is missing from the file, but consultations or action lines belong to it")]
    GoalInUse(String),
    /// The database refused.
    #[error(transparent)]
    App(#[from] AppError),
}

/// Loads a strategy, new or changed, in one transaction. What it had before is recognised by its codes and keeps its ids.
///
/// The operator's command line and the demonstration call this; there is nobody to authorise.
///
/// # Errors
/// The new document leaves out a goal that something points at, or the database does not answer.
pub async fn import(db: &Db, chance: &Chance, document: &StrategyDocument) -> Result<Imported, ImportError> {
    import_telling(db, chance, document, &|_, _| {}).await
}

/// The same, telling on the way how many goals and places are written, and of how many.
///
/// # Errors
/// As [`import`]'s.
pub async fn import_telling(
    db: &Db,
    chance: &Chance,
    document: &StrategyDocument,
    tell: Tell<'_>,
) -> Result<Imported, ImportError> {
    let mut in_use = None;
    let done = db.write(async |tx| publish(tx, chance, document, (None, ""), tell, &mut in_use).await).await;
    match in_use {
        Some(code) => Err(ImportError::GoalInUse(code)),
        None => Ok(done?),
    }
}

/// The same as a part of somebody's deed: who makes the version, and what they say about it. A goal that is gone but still
/// pointed at is named in `in_use`, and the error takes the whole deed back.
///
/// # Errors
/// As [`import`]'s.
pub async fn publish(
    tx: &mut Tx,
    chance: &Chance,
    document: &StrategyDocument,
    (maker, note): (Option<PersonId>, &str),
    tell: Tell<'_>,
    in_use: &mut Option<String>,
) -> AppResult<Imported> {
    // What is stored must be readable again, and is stored in its own order.
    let broken = |faults| AppError::Internal(format!("the strategy cannot be written as a file: {faults}"));
    let document = &file::parse(&file::toml(document)).map_err(broken)?;
    let slug = &document.strategy.slug;
    let before = store::document(&mut *tx, slug).await?;
    if before.as_deref() == Some(document) {
        return Ok(Imported::Unchanged);
    }
    let id = store::find(&mut *tx, slug).await?.unwrap_or_else(|| chance.id(tx.now()));
    Import::begin(tx, chance, document, id, tell).await?.run(in_use).await?;
    store::put_version(tx, id, (maker, note), &file::toml(document)).await?;
    Ok(if before.is_some() { Imported::Updated } else { Imported::Created })
}
