//! The way back: a draft from a version that was published before.

use super::change::keep;
use crate::accounts::model::Actor;
use crate::base::error::{AppError, AppResult, ErrorCode};
use crate::base::site::Site;
use crate::editing::desk::{Desk, admitted};
use crate::strategy::in_use::with_values;
use crate::strategy::{file, store as strategies};

/// What somebody asks for on the page of a version.
#[derive(Debug, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Restoring {
    /// What the whole said when they looked, in short.
    pub seen: String,
    /// Said where a draft is there that goes for it.
    pub overwrite: Option<String>,
}

/// Puts what a version says in the place of the draft, or of what is published. Values of monitoring years that were published
/// since stay as they are published.
///
/// # Errors
/// Not an editor; there is no such version, or it cannot be read any more; somebody changed the draft meanwhile; a draft is
/// there and would be lost unasked.
pub async fn restore(site: &Site, actor: &Actor, slug: &str, number: i64, asked: &Restoring) -> AppResult<()> {
    admitted(&site.db, slug, actor).await?;
    let (_, _, older) = strategies::compared(&site.db, slug, number).await?.ok_or(AppError::NotFound)?;
    let older = older.ok_or_else(|| AppError::refused(ErrorCode::WrongState))?;
    site.db
        .write(async |tx| {
            let desk = Desk::open_to_change(tx, slug, actor).await?;
            if desk.seen() != asked.seen {
                return Err(AppError::refused(ErrorCode::ChangedMeanwhile));
            }
            if desk.draft.is_some() && asked.overwrite.is_none() {
                return Err(AppError::field("overwrite", ErrorCode::DraftWaits));
            }
            let newest = strategies::document(&mut *tx, slug).await?.ok_or(AppError::NotFound)?;
            let id = strategies::find(&mut *tx, slug).await?.ok_or(AppError::NotFound)?;
            let held = strategies::published_values(tx, id).await?;
            // Where they do not fit what the version says of their indicators, the editor is told when publishing.
            let document = file::parse(&file::toml(&with_values(&older, &newest, &held)));
            keep(tx, &desk, actor, document.as_ref().unwrap_or(&older)).await
        })
        .await
}
