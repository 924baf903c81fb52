//! What those do with a document who run its consultation: begin it, write its versions, publish them.

use super::access::{Desk, held_desk};
use super::model::{Document, DocumentId, Origin, Part, Version, VersionId};
use super::rules::{self, DOCUMENTS_MAX, Judged, Seen, Typed};
use super::store;
use crate::accounts::audit;
use crate::accounts::model::Actor;
use crate::base::db::Tx;
use crate::base::error::{AppError, AppResult, ErrorCode};
use crate::base::site::Site;
use crate::consultations::access;
use crate::consultations::store as consultations;
use serde_json::json;

/// Begins a document: its first version is a draft. Gives its code.
///
/// # Errors
/// The actor does not run the consultation, it has enough documents, or what is wrong with the fields.
pub async fn begin(site: &Site, actor: &Actor, slug: &str, typed: &Typed, origin: Origin) -> AppResult<String> {
    site.db
        .write(async |tx| {
            let consultation = access::moderated(&mut *tx, slug, actor).await?;
            consultations::lock(tx, consultation.id).await?;
            let judged = rules::judged(typed)?;
            let Judged { code: Some(code), title: Some(title), language: Some(language), source, pieces } = judged
            else {
                return Err(AppError::Unreadable);
            };
            if usize::try_from(store::count(&mut *tx, consultation.id).await?).unwrap_or(usize::MAX) >= DOCUMENTS_MAX {
                return Err(AppError::refused(ErrorCode::EnoughDocuments(DOCUMENTS_MAX)));
            }
            let id: DocumentId = site.chance.id(tx.now());
            let new = Document { id, consultation: consultation.id, code: code.clone(), position: 0, language, title };
            store::insert(tx, &new, Some(actor.person)).await?;
            let parts = rules::parts(&[], 0, pieces);
            insert_version(tx, site, actor, (id, 1), (origin, &source), &parts).await?;
            let details = json!({ "code": code });
            audit::record_in(tx, site, consultation.id.0, Some(actor.person), "document_created", Some(id.0), details)
                .await?;
            Ok(code)
        })
        .await
}

async fn insert_version(
    tx: &mut Tx,
    site: &Site,
    actor: &Actor,
    of: (DocumentId, i64),
    text: (Origin, &str),
    parts: &[Part],
) -> AppResult<()> {
    let id: VersionId = site.chance.id(tx.now());
    store::insert_version(tx, id, of, text, Some(actor.person)).await?;
    store::put_parts(tx, id, parts).await
}

/// The newest version, if it is still the one that was seen.
fn seen_newest(desk: &Desk, seen: Seen) -> AppResult<&Version> {
    let newest = desk.newest()?;
    if Seen::of(newest) == seen { Ok(newest) } else { Err(AppError::refused(ErrorCode::ChangedMeanwhile)) }
}

/// Saves the draft of a document; where there is none, begins the next version with it. Title and language can be changed
/// until something is published.
///
/// # Errors
/// The actor does not run the consultation, somebody else saved it meanwhile, or what is wrong with the fields.
pub async fn save(
    site: &Site,
    actor: &Actor,
    (slug, code): (&str, &str),
    seen: Seen,
    typed: &Typed,
    origin: Origin,
) -> AppResult<()> {
    site.db
        .write(async |tx| {
            let desk = held_desk(tx, slug, code, actor).await?;
            let newest = seen_newest(&desk, seen)?.clone();
            let Judged { title, language, source, pieces, .. } = rules::judged(typed)?;
            let document = desk.document.id;
            if let (Some(title), Some(language), None) = (title, language, desk.published()) {
                store::put_title(tx, document, &title, language).await?;
            }
            let old = match desk.published() {
                Some(published) => store::parts(&mut *tx, published.id).await?,
                None => Vec::new(),
            };
            let highest = store::highest_anchor(&mut *tx, document).await?;
            let parts = rules::parts(&old, highest, pieces);
            let number = if newest.published_at.is_some() {
                let next = (document, newest.number + 1);
                insert_version(tx, site, actor, next, (origin, &source), &parts).await?;
                next.1
            } else {
                if !store::rewrite(tx, newest.id, newest.saved, (origin, &source), actor.person).await? {
                    return Err(AppError::refused(ErrorCode::ChangedMeanwhile));
                }
                store::put_parts(tx, newest.id, &parts).await?;
                newest.number
            };
            let (person, place) = (Some(actor.person), desk.consultation.id.0);
            let details = json!({ "code": desk.document.code, "version": number });
            audit::record_in(tx, site, place, person, "document_draft_saved", Some(document.0), details).await
        })
        .await
}

/// Lets everybody read the draft that was seen.
///
/// # Errors
/// The actor does not run the consultation, there is no draft or another one, or the note is missing.
pub async fn publish(site: &Site, actor: &Actor, (slug, code): (&str, &str), seen: Seen, note: &str) -> AppResult<()> {
    site.db
        .write(async |tx| {
            let desk = held_desk(tx, slug, code, actor).await?;
            let draft = desk.draft().ok_or(AppError::refused(ErrorCode::WrongState))?;
            seen_newest(&desk, seen)?;
            let note = rules::note(note, draft.number)?;
            if !store::publish(tx, draft.id, seen.saved, &note).await? {
                return Err(AppError::refused(ErrorCode::ChangedMeanwhile));
            }
            let (person, subject) = (Some(actor.person), Some(draft.id.0));
            let details = json!({ "code": desk.document.code, "version": draft.number, "note": note });
            audit::record_in(tx, site, desk.consultation.id.0, person, "document_published", subject, details).await
        })
        .await
}

/// Throws the draft away that was seen; a document of which nothing is published goes with it. Gives whether the document is still
/// there.
///
/// # Errors
/// The actor does not run the consultation, there is no draft or another one.
pub async fn discard(site: &Site, actor: &Actor, (slug, code): (&str, &str), seen: Seen) -> AppResult<bool> {
    site.db
        .write(async |tx| {
            let desk = held_desk(tx, slug, code, actor).await?;
            let draft = desk.draft().ok_or(AppError::refused(ErrorCode::WrongState))?;
            seen_newest(&desk, seen)?;
            if !store::discard(tx, (desk.document.id, draft.id), seen.saved).await? {
                return Err(AppError::refused(ErrorCode::ChangedMeanwhile));
            }
            let (person, subject) = (Some(actor.person), Some(draft.id.0));
            let details = json!({ "code": desk.document.code, "version": draft.number });
            let place = desk.consultation.id.0;
            audit::record_in(tx, site, place, person, "document_draft_discarded", subject, details).await?;
            Ok(desk.published().is_some())
        })
        .await
}
