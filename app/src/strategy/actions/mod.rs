//! What can happen to strategies: they are loaded from files, and published by their editors.

mod import;

use super::document::StrategyDocument;
use super::in_use::{self, InUse};
use super::model::StrategyId;
use super::outlines::{Drawn, OutlineError, with_outlines};
use super::store::Edition;
use super::{file, store};
use crate::accounts::audit;
use crate::accounts::model::PersonId;
use crate::base::chance::Chance;
use crate::base::db::{Db, Tx};
use crate::base::error::{AppError, AppResult, ErrorCode};
use crate::base::site::Site;
use import::Import;
pub use import::Tell;
use serde_json::json;
use std::sync::Arc;

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

/// A version that follows another one, in the transaction that publishes it.
#[derive(Clone, Debug)]
pub struct Published {
    /// What the strategy said before.
    pub before: Arc<StrategyDocument>,
    /// What it says now.
    pub now: Edition,
}

/// Tells nobody of a new version: where nothing hangs on the entries that it may change.
///
/// # Errors
/// None.
pub async fn quietly(_: &mut Tx, _: &Published) -> AppResult<()> {
    Ok(())
}

/// Why places did not get their outlines. Nothing was changed.
#[derive(Debug, thiserror::Error)]
pub enum DrawError {
    /// There is no strategy of this name.
    #[error("there is no strategy {0}")]
    NoStrategy(String),
    /// The file is at fault.
    #[error(transparent)]
    Outline(#[from] OutlineError),
    /// The strategy could not be loaded with them.
    #[error(transparent)]
    Import(#[from] ImportError),
}

/// Why a strategy could not be loaded. Nothing was changed.
#[derive(Debug, thiserror::Error)]
pub enum ImportError {
    /// The file no longer has these entries, but something belongs to them.
    #[error("{}", told(.0))]
    InUse(Vec<InUse>),
    /// The database refused.
    #[error(transparent)]
    App(#[from] AppError),
}

/// Each in a line of its own.
fn told(in_use: &[InUse]) -> String {
    in_use.iter().map(InUse::to_string).collect::<Vec<_>>().join("\n")
}

/// Loads a strategy, new or changed, in one transaction. What it had before is recognised by its codes and keeps its ids.
///
/// For whoever fills a new installation: there is nobody to authorise, and nobody yet to whom a change would matter.
///
/// # Errors
/// The new document leaves out something that is in use, or the database does not answer.
pub async fn import(db: &Db, chance: &Chance, document: &StrategyDocument) -> Result<Imported, ImportError> {
    let mut in_use = Vec::new();
    let silent: Tell<'_> = &|_, _| {};
    let done =
        db.write(async |tx| publish(tx, chance, document, (None, ""), (silent, quietly), &mut in_use).await).await;
    if in_use.is_empty() { Ok(done?) } else { Err(ImportError::InUse(in_use)) }
}

/// The same for the operator's command line: tells on the way how many goals and places are written, and of how many, lets the
/// rooms above do in the same transaction what a changed version means to them, and writes down that it was done.
///
/// # Errors
/// As [`import`]'s, and those of `herald`.
pub async fn import_telling<F>(
    site: &Site,
    document: &StrategyDocument,
    tell: Tell<'_>,
    herald: F,
) -> Result<Imported, ImportError>
where
    F: AsyncFnOnce(&mut Tx, &Published) -> AppResult<()>,
{
    let mut in_use = Vec::new();
    let done = site.db.write(async |tx| {
        let done = publish(tx, &site.chance, document, (None, ""), (tell, herald), &mut in_use).await?;
        if done != Imported::Unchanged {
            record(tx, site, "strategy_imported", &document.strategy.slug).await?;
        }
        Ok(done)
    });
    let done = done.await;
    if in_use.is_empty() { Ok(done?) } else { Err(ImportError::InUse(in_use)) }
}

/// Writes down what the command line did to a strategy, as the editor's publishing does.
async fn record(tx: &mut Tx, site: &Site, kind: &'static str, slug: &str) -> AppResult<()> {
    let version = store::edition(&mut *tx, slug).await?.map(|edition| edition.number);
    audit::record(tx, site, None, kind, None, json!({ "slug": slug, "version": version })).await
}

/// Puts outlines from a GeoJSON file into the newest version of a strategy, which no editor changes meanwhile, and makes a
/// new version of it. As [`import_telling`], the operator's.
///
/// # Errors
/// There is no such strategy, the file is at fault, or the database does not answer.
pub async fn draw(site: &Site, slug: &str, geojson: &str, property: &str) -> Result<Drawn, DrawError> {
    let (mut in_use, mut fault) = (Vec::new(), None);
    let done = site.db.write(async |tx| {
        store::lock_version(tx, slug).await?;
        let drawn = match store::document(&mut *tx, slug).await? {
            Some(document) => with_outlines(&document, geojson, property).map_err(DrawError::from),
            None => Err(DrawError::NoStrategy(slug.to_owned())),
        };
        match drawn {
            Ok(drawn) => {
                let silent: Tell<'_> = &|_, _| {};
                let done =
                    publish(tx, &site.chance, &drawn.document, (None, ""), (silent, quietly), &mut in_use).await?;
                if done != Imported::Unchanged {
                    record(tx, site, "strategy_outlines_drawn", slug).await?;
                }
                Ok(drawn)
            }
            Err(error) => {
                fault = Some(error);
                Err(AppError::refused(ErrorCode::WrongState))
            }
        }
    });
    let done = done.await;
    match fault {
        Some(fault) => Err(fault),
        None if in_use.is_empty() => Ok(done.map_err(ImportError::App)?),
        None => Err(ImportError::InUse(in_use).into()),
    }
}

/// What keeps a document from being loaded: entries that it leaves out and that are in use. Of goals that are held by
/// foreign keys the first one is told. Nothing is changed: what is taken out to find out is taken back.
///
/// # Errors
/// The database does not answer.
pub async fn obstacles(db: &Db, document: &StrategyDocument) -> AppResult<Vec<InUse>> {
    let mut in_use = Vec::new();
    let mut is_answered = false;
    let done: AppResult<()> = db
        .write(async |tx| {
            let slug = &document.strategy.slug;
            let before = store::document(&mut *tx, slug).await?;
            if let (Some(id), Some(before)) = (store::find(&mut *tx, slug).await?, before) {
                let kept = keeps_what_is_held(tx, id, (&before, document), &mut in_use).await;
                is_answered = !in_use.is_empty();
                kept?;
                let gone = import::rehearse(tx, document, id, &mut in_use).await;
                is_answered = !in_use.is_empty();
                gone?;
            }
            is_answered = true;
            Err(AppError::refused(ErrorCode::WrongState))
        })
        .await;
    if is_answered { Ok(in_use) } else { done.map(|()| in_use) }
}

/// Refuses to leave out what other rooms hold by its code, and to leave out or change a value of a published year.
async fn keeps_what_is_held(
    tx: &mut Tx,
    id: StrategyId,
    (before, after): (&StrategyDocument, &StrategyDocument),
    in_use: &mut Vec<InUse>,
) -> AppResult<()> {
    let held = store::held(tx, id).await?;
    in_use.extend(in_use::gone(held, before, after));
    if in_use.is_empty() { Ok(()) } else { Err(AppError::refused(ErrorCode::WrongState)) }
}

/// The same as a part of somebody's deed: who makes the version, and what they say about it. Places that other strategies name
/// too are named anew by who installs the product alone, who is nobody in particular. What is gone but in use is
/// named in `in_use`, and the error takes the whole deed back. Where the version changes another one, `herald` is what the
/// rooms above do about it.
///
/// # Errors
/// As [`import`]'s, and those of `herald`.
pub async fn publish<F>(
    tx: &mut Tx,
    chance: &Chance,
    document: &StrategyDocument,
    (maker, note): (Option<PersonId>, &str),
    (tell, herald): (Tell<'_>, F),
    in_use: &mut Vec<InUse>,
) -> AppResult<Imported>
where
    F: AsyncFnOnce(&mut Tx, &Published) -> AppResult<()>,
{
    // What is stored must be readable again, and is stored in its own order.
    let broken = |faults| AppError::Internal(format!("the strategy cannot be written as a file: {faults}"));
    let document = Arc::new(file::parse(&file::toml(document)).map_err(broken)?);
    let slug = &document.strategy.slug;
    store::lock_version(tx, slug).await?;
    let before = store::document(&mut *tx, slug).await?;
    if before.as_ref() == Some(&document) {
        return Ok(Imported::Unchanged);
    }
    let id = store::find(&mut *tx, slug).await?.unwrap_or_else(|| chance.id(tx.now()));
    if let Some(before) = &before {
        keeps_what_is_held(tx, id, (before, &document), in_use).await?;
    }
    Import::begin(tx, chance, &document, id, (maker.is_none(), tell)).await?.run(in_use).await?;
    let number = store::put_version(tx, id, (maker, note), &file::toml(&document)).await?;
    let Some(before) = before else { return Ok(Imported::Created) };
    let now = Edition { id, number, made_at: tx.now(), document };
    herald(tx, &Published { before, now }).await?;
    Ok(Imported::Updated)
}
