//! Passages and views are kept, changed and removed.

use super::langs;
use crate::accounts::audit;
use crate::accounts::model::Actor;
use crate::base::error::{AppError, AppResult, ErrorCode};
use crate::base::site::Site;
use crate::base::text;
use crate::positions::access;
use crate::positions::filter::Filter;
use crate::positions::model::{Passage, PassageId, ViewId};
use crate::positions::rules::{self, PASSAGES, TITLE_MAX, VIEWS};
use crate::positions::store;
use serde_json::json;

/// Keeps a passage for everybody who writes positions here.
///
/// # Errors
/// Not somebody who runs the consultation; what is wrong with the fields; there are too many.
pub async fn keep_passage(site: &Site, actor: &Actor, slug: &str, title: &str, words: &str) -> AppResult<()> {
    site.db
        .write(async |tx| {
            let place = access::moderated(&mut *tx, slug, actor, langs(site, actor)).await?;
            let (title, text) = rules::passage(title, words).map_err(AppError::Invalid)?;
            if store::count_passages(tx, place.id).await? >= i64::try_from(PASSAGES).unwrap_or(i64::MAX) {
                return Err(AppError::field("title", ErrorCode::WrongState));
            }
            let passage = Passage { id: site.chance.id(tx.now()), title, text };
            store::put_passage(tx, place.id, &passage, actor.person).await?;
            let kind = "passage_kept";
            let details = json!({ "passage": passage.id });
            audit::record_in(tx, site, place.id.0, Some(actor.person), kind, Some(passage.id.0), details).await
        })
        .await
}

/// Says a passage otherwise. Positions in which it stands keep their words.
///
/// # Errors
/// Not somebody who runs the consultation; there is none; what is wrong with the fields.
pub async fn set_passage(
    site: &Site,
    actor: &Actor,
    slug: &str,
    id: PassageId,
    (title, words): (&str, &str),
) -> AppResult<()> {
    site.db
        .write(async |tx| {
            let place = access::moderated(&mut *tx, slug, actor, langs(site, actor)).await?;
            let (title, text) = rules::passage(title, words).map_err(AppError::Invalid)?;
            if !store::set_passage(tx, place.id, &Passage { id, title, text }).await? {
                return Err(AppError::NotFound);
            }
            let details = json!({ "passage": id });
            audit::record_in(tx, site, place.id.0, Some(actor.person), "passage_changed", Some(id.0), details).await
        })
        .await
}

/// Keeps a passage no longer.
///
/// # Errors
/// Not somebody who runs the consultation; there is none.
pub async fn drop_passage(site: &Site, actor: &Actor, slug: &str, id: PassageId) -> AppResult<()> {
    site.db
        .write(async |tx| {
            let place = access::moderated(&mut *tx, slug, actor, langs(site, actor)).await?;
            if !store::drop_passage(tx, place.id, id).await? {
                return Err(AppError::NotFound);
            }
            let details = json!({ "passage": id });
            audit::record_in(tx, site, place.id.0, Some(actor.person), "passage_removed", Some(id.0), details).await
        })
        .await
}

/// Keeps a filter of the work list under a name, for oneself. Nobody else is concerned, so that it is no act for the log.
///
/// # Errors
/// Not somebody who runs the consultation; what is wrong with the name; there are too many.
pub async fn keep_view(site: &Site, actor: &Actor, slug: &str, name: &str, query: &str) -> AppResult<Filter> {
    let filter = Filter::read(query);
    site.db
        .write(async |tx| {
            let place = access::moderated(&mut *tx, slug, actor, langs(site, actor)).await?;
            let name = text::line(name, 1, TITLE_MAX).map_err(|code| AppError::field("name", code))?;
            if store::count_views(tx, place.id, actor.person).await? >= i64::try_from(VIEWS).unwrap_or(i64::MAX) {
                return Err(AppError::field("name", ErrorCode::WrongState));
            }
            let id: ViewId = site.chance.id(tx.now());
            store::put_view(tx, id, place.id, actor.person, &name, &filter.query()).await
        })
        .await?;
    Ok(filter)
}

/// Keeps one's own view no longer.
///
/// # Errors
/// Not somebody who runs the consultation; they have no such view.
pub async fn drop_view(site: &Site, actor: &Actor, slug: &str, id: ViewId) -> AppResult<()> {
    site.db
        .write(async |tx| {
            let place = access::moderated(&mut *tx, slug, actor, langs(site, actor)).await?;
            if store::drop_view(tx, place.id, actor.person, id).await? { Ok(()) } else { Err(AppError::NotFound) }
        })
        .await
}
