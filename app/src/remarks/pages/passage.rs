//! What became of a remark's passage in the versions after it.

use super::Frame;
use crate::base::error::AppResult;
use crate::documents::model::{Anchor, part_path, version_path};
use crate::documents::rules::{Carried, carried, elsewhere, plain_text};
use crate::front::page::Page;
use crate::remarks::model::Remark;
use crate::remarks::store;
use crate::ui::notice::Notice;
use leptos::prelude::*;

/// What became of its passage in the newest version; nothing where it is the newest, or the passage stands in its part. One
/// statement, and a second one where it does not.
pub(super) async fn stands(p: &Page, frame: &Frame, remark: &Remark) -> AppResult<Option<AnyView>> {
    let (t, db, passage) = (p.lang(), &p.site.db, &remark.said.passage);
    let Some(version) = passage.version_id else { return Ok(None) };
    let place = store::place(db, version, passage.anchor).await?;
    let Some(place) = place.filter(|place| place.newest > place.number) else { return Ok(None) };
    let (Some(anchor), Some(old)) = (passage.anchor, place.text.as_deref().map(plain_text)) else { return Ok(None) };
    let now = place.text_now.as_deref().map(plain_text);
    let at = |character: Option<i64>| character.and_then(|character| usize::try_from(character).ok());
    let quote = at(passage.quote_from).unwrap_or(0)..at(passage.quote_to).unwrap_or(usize::MAX);
    let (slug, newest) = (&frame.consultation.slug, place.newest);
    let fate = carried(&old, quote.clone(), now.as_deref());
    if matches!(fate, Carried::Stands { .. }) {
        return Ok(None);
    }
    // A part that was divided keeps its number in one piece only: the sentence may stand in the other.
    let parts = store::parts_now(db, version).await?;
    let parts: Vec<(Anchor, String)> = parts.into_iter().map(|(anchor, text)| (anchor, plain_text(&text))).collect();
    let other = elsewhere(&old, quote, parts.iter().filter(|(other, _)| *other != anchor));
    let is_gone = other.is_none() && matches!(fate, Carried::Gone);
    let (words, href) = match (other, fate) {
        (Some(other), _) => (t.remarks_passage_elsewhere(newest), part_path(slug, &place.code, newest, other)),
        (None, Carried::Gone) => (t.remarks_passage_gone(newest), version_path(slug, &place.code, newest)),
        (None, _) => (t.remarks_passage_reworded(newest), part_path(slug, &place.code, newest, anchor)),
    };
    // Where it is gone, there is no "now" of it to see.
    let way = if is_gone { t.remarks_passage_version(newest) } else { t.remarks_passage_now().to_owned() };
    Ok(Some(view! { <Notice text=words><p><a href=href>{way}</a></p></Notice> }.into_any()))
}
