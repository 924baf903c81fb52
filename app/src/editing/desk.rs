//! Who may edit a strategy, and what lies before them: its draft, or what is published.

use super::model::Draft;
use super::{entries, store};
use crate::accounts::model::{Actor, Visitor};
use crate::base::db::{Conn, Db, Tx};
use crate::base::error::{AppError, AppResult};
use crate::base::i18n::Lang;
use crate::strategy::document::StrategyDocument;
use crate::strategy::file::{self, Faults};
use crate::strategy::store as strategies;
use std::sync::Arc;
use toml::Table;

/// A strategy before one of its editors.
#[derive(Clone, Debug)]
pub struct Desk {
    /// Its name in addresses.
    pub slug: String,
    /// The newest version; none when it was never published.
    pub version: Option<i64>,
    /// What is changed and not published.
    pub draft: Option<Draft>,
    /// The draft, or what is published; or why the draft cannot be read, which an older build may have written.
    pub document: Result<Arc<StrategyDocument>, Faults>,
}

impl Desk {
    /// The strategy of an address, for somebody who edits it.
    ///
    /// # Errors
    /// [`AppError::Forbidden`] for others; [`AppError::NotFound`] where nothing is published for them to see.
    pub async fn open(db: &Db, slug: &str, actor: &Actor) -> AppResult<Self> {
        let version = admitted(db, slug, actor).await?;
        let draft = store::draft(db, slug).await?;
        Self::with(db, slug, version, draft).await
    }

    /// The same inside a deed: nobody else changes the draft or publishes meanwhile.
    ///
    /// # Errors
    /// As [`Desk::open`]'s.
    pub async fn open_to_change(tx: &mut Tx, slug: &str, actor: &Actor) -> AppResult<Self> {
        admitted(&mut *tx, slug, actor).await?;
        let version = strategies::lock_version(tx, slug).await?.filter(|version| *version > 0);
        let draft = store::lock_draft(tx, slug).await?;
        Self::with(&mut *tx, slug, version, draft).await
    }

    async fn with(
        place: impl Into<Conn<'_>>,
        slug: &str,
        version: Option<i64>,
        draft: Option<Draft>,
    ) -> AppResult<Self> {
        let document = match &draft {
            Some(draft) => file::parse(&draft.document).map(Arc::new),
            None => Ok(strategies::document(place, slug).await?.ok_or(AppError::NotFound)?),
        };
        Ok(Self { slug: slug.to_owned(), version, draft, document })
    }

    /// The document, where it can be read.
    ///
    /// # Errors
    /// [`AppError::NotFound`]: the overview says why and leads to the text.
    pub fn document(&self) -> AppResult<&Arc<StrategyDocument>> {
        self.document.as_ref().map_err(|_| AppError::NotFound)
    }

    /// The document as tables.
    ///
    /// # Errors
    /// As [`Desk::document`]'s.
    pub fn whole(&self) -> AppResult<Table> {
        Ok(entries::tables(self.document()?))
    }

    /// What the whole says, in short: the draft by its hash, what is published by its number.
    pub fn seen(&self) -> String {
        seen(self.draft.as_ref().map(|draft| draft.sha256.as_str()), self.version)
    }

    /// The strategy's own language.
    pub fn own(&self) -> Lang {
        self.document.as_ref().map_or(Lang::En, |document| document.strategy.language)
    }

    /// Whether something was published since the draft was begun.
    pub fn is_overtaken(&self) -> bool {
        self.draft.as_ref().is_some_and(|draft| draft.begun_from < self.version.unwrap_or(0))
    }
}

/// The newest version of a strategy, for somebody who may edit it. One statement whoever asks and whatever is there, so that its
/// time tells nothing.
pub(super) async fn admitted(place: impl Into<Conn<'_>>, slug: &str, actor: &Actor) -> AppResult<Option<i64>> {
    let known = store::known(place, slug, actor.person).await?;
    let version = known.version.filter(|version| *version > 0);
    match (version.is_some() || known.draft.is_some(), actor.is_administrator() || known.is_editor) {
        (true, true) => Ok(version),
        (true, false) if version.is_some() => Err(AppError::Forbidden),
        _ => Err(AppError::NotFound),
    }
}

fn seen(draft: Option<&str>, version: Option<i64>) -> String {
    draft.map_or_else(|| format!("version {}", version.unwrap_or(0)), ToOwned::to_owned)
}

/// What the way back to an older version needs to know.
#[derive(Clone, Debug)]
pub struct WayBack {
    /// What the whole says, in short, as [`Desk::seen`].
    pub seen: String,
    /// Whether a draft is there that would go.
    pub is_drafted: bool,
    /// The number of the newest version.
    pub newest: i64,
}

/// The way back for whoever may edit a strategy that is published; one statement, and none for a visitor.
///
/// # Errors
/// The database does not answer.
pub async fn way_back(db: &Db, slug: &str, visitor: &Visitor) -> AppResult<Option<WayBack>> {
    let Some(actor) = visitor else { return Ok(None) };
    let known = store::known(db, slug, actor.person).await?;
    let Some(newest) = known.version.filter(|_| actor.is_administrator() || known.is_editor) else { return Ok(None) };
    let seen = seen(known.draft.as_deref(), Some(newest));
    Ok(Some(WayBack { seen, is_drafted: known.draft.is_some(), newest }))
}

/// Whether somebody may edit a strategy that is there.
///
/// # Errors
/// The database does not answer.
pub async fn may_edit(db: &Db, slug: &str, visitor: &Visitor) -> AppResult<bool> {
    match visitor {
        Some(actor) if actor.is_administrator() => Ok(true),
        Some(actor) => store::is_editor(db, slug, actor.person).await,
        None => Ok(false),
    }
}
