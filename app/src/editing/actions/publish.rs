//! The end of a draft: it is published as the next version, or discarded.

use super::EditError;
use crate::accounts::audit;
use crate::accounts::model::Actor;
use crate::base::db::Tx;
use crate::base::error::{AppError, AppResult, ErrorCode};
use crate::base::site::Site;
use crate::base::text;
use crate::editing::desk::Desk;
use crate::editing::store;
use crate::strategy::actions::{self as strategies, Published};
use serde_json::json;

/// What somebody asks to publish.
#[derive(Debug, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Asked {
    /// The hash of the draft whose differences they saw.
    pub seen: String,
    /// What they say about it; may be empty.
    pub note: String,
    /// `yes`, where a newer version was published since the draft was begun and may be overwritten.
    pub overwrite: Option<String>,
}

/// The most characters of a note.
const NOTE: usize = 500;

/// Publishes the draft as the next version; it is a draft no more. `herald` is what the rooms above do about a changed one.
///
/// # Errors
/// Not an editor; the draft is another than was seen; a newer version would be overwritten unasked; something
/// that is in use would go.
pub async fn publish<F>(site: &Site, actor: &Actor, slug: &str, asked: &Asked, herald: F) -> Result<(), EditError>
where
    F: AsyncFnOnce(&mut Tx, &Published) -> AppResult<()>,
{
    let mut in_use = Vec::new();
    let published = site.db.write(async |tx| {
        let desk = Desk::open_to_change(tx, slug, actor).await?;
        let note = text::line(&asked.note, 0, NOTE).map_err(|code| AppError::field("note", code))?;
        if desk.draft.is_none() || desk.seen() != asked.seen {
            return Err(AppError::refused(ErrorCode::ChangedMeanwhile));
        }
        if desk.is_overtaken() && asked.overwrite.is_none() {
            return Err(AppError::field("overwrite", ErrorCode::ChangedMeanwhile));
        }
        let maker = (Some(actor.person), note.as_str());
        strategies::publish(tx, &site.chance, desk.document()?, maker, (&|_, _| {}, herald), &mut in_use).await?;
        store::remove_draft(tx, slug).await?;
        let details = json!({ "slug": slug, "version": desk.version.unwrap_or(0) + 1 });
        audit::record(tx, site, Some(actor.person), "strategy_published", None, details).await
    });
    let published = published.await;
    if in_use.is_empty() { Ok(published?) } else { Err(EditError::InUse(in_use)) }
}

/// Throws the draft away; says whether the strategy is still there.
///
/// # Errors
/// Not an editor; the draft is another than was seen.
pub async fn discard(site: &Site, actor: &Actor, slug: &str, seen: &str) -> AppResult<bool> {
    site.db
        .write(async |tx| {
            let desk = Desk::open_to_change(tx, slug, actor).await?;
            if desk.draft.is_none() || desk.seen() != seen {
                return Err(AppError::refused(ErrorCode::ChangedMeanwhile));
            }
            store::remove_draft(tx, slug).await?;
            if desk.version.is_none() {
                // Somebody may begin another strategy of this name: its editors are not these.
                store::remove_editors(tx, slug).await?;
            }
            let details = json!({ "slug": slug });
            audit::record(tx, site, Some(actor.person), "strategy_draft_discarded", None, details).await?;
            Ok(desk.version.is_some())
        })
        .await
}
