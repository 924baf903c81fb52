//! Which document somebody finds at an address.

use super::model::{Document, Version};
use super::store;
use crate::accounts::model::{Actor, Visitor};
use crate::base::db::{Conn, Tx};
use crate::base::error::{AppError, AppResult};
use crate::consultations::access as consultations;
use crate::consultations::model::{Consultation, ConsultationId, Described};
use uuid::Uuid;

/// A document as its readers find it.
#[derive(Clone, Debug)]
pub struct Found {
    /// Its consultation, and whether the reader runs that.
    pub described: Described,
    /// The document.
    pub document: Document,
    /// Its published versions, newest first.
    pub published: Vec<Version>,
    /// Its draft, for those who run the consultation.
    pub draft: Option<Version>,
}

/// A document for somebody who reads. Without a published version it exists only for those who run the consultation.
///
/// # Errors
/// [`AppError::NotFound`].
pub async fn found<'a>(conn: impl Into<Conn<'a>>, slug: &str, code: &str, visitor: &Visitor) -> AppResult<Found> {
    let mut conn = conn.into();
    // Asked on where there is none: what is not for somebody takes as many statements as what never was.
    let described = match consultations::described(conn.conn(), slug, visitor).await {
        Err(AppError::NotFound) => None,
        described => Some(described?),
    };
    let consultation = described.as_ref().map(|described| described.consultation.id);
    let all = store::with_versions(conn, consultation.unwrap_or(ConsultationId(Uuid::nil())), code).await?;
    let document = all.first().map(|(document, _)| document.clone());
    let versions = all.into_iter().map(|(_, version)| version);
    let (drafts, published): (Vec<_>, Vec<_>) = versions.partition(|version| version.published_at.is_none());
    let runs = described.as_ref().is_some_and(|described| described.runs);
    let draft = drafts.into_iter().next().filter(|_| runs);
    match described.zip(document) {
        Some((described, document)) if draft.is_some() || !published.is_empty() => {
            Ok(Found { described, document, published, draft })
        }
        _ => Err(AppError::NotFound),
    }
}

/// A document on the desk of those who run its consultation.
#[derive(Clone, Debug)]
pub struct Desk {
    /// Its consultation.
    pub consultation: Consultation,
    /// The document.
    pub document: Document,
    /// All its versions, newest first; the first one may be a draft.
    pub versions: Vec<Version>,
}

impl Desk {
    /// The newest version, draft or not.
    ///
    /// # Errors
    /// [`AppError::NotFound`] where there is none.
    pub fn newest(&self) -> AppResult<&Version> {
        self.versions.first().ok_or(AppError::NotFound)
    }

    /// The draft, if one is there.
    pub fn draft(&self) -> Option<&Version> {
        self.versions.first().filter(|version| version.published_at.is_none())
    }

    /// The newest published version, if there is one.
    pub fn published(&self) -> Option<&Version> {
        self.versions.iter().find(|version| version.published_at.is_some())
    }
}

/// A document of a consultation, for somebody who runs that.
///
/// # Errors
/// As those of [`consultations::moderated`]; [`AppError::NotFound`] where there is no such document.
pub async fn desk<'a>(conn: impl Into<Conn<'a>>, slug: &str, code: &str, actor: &Actor) -> AppResult<Desk> {
    let mut conn = conn.into();
    let consultation = consultations::moderated(conn.conn(), slug, actor).await?;
    let all = store::with_versions(conn, consultation.id, code).await?;
    let document = all.first().map(|(document, _)| document.clone()).ok_or(AppError::NotFound)?;
    let versions = all.into_iter().map(|(_, version)| version).collect();
    Ok(Desk { consultation, document, versions })
}

/// As [`desk`], for a deed: whoever else does something with this document waits.
///
/// # Errors
/// As those of [`desk`].
pub async fn held_desk(tx: &mut Tx, slug: &str, code: &str, actor: &Actor) -> AppResult<Desk> {
    let Desk { document, .. } = desk(&mut *tx, slug, code, actor).await?;
    store::lock(tx, document.id).await?;
    desk(tx, slug, code, actor).await
}
