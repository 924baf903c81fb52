//! One change of a draft: an entry as it was typed, taken out or moved; or the whole text anew.

use super::EditError;
use crate::accounts::model::Actor;
use crate::base::db::Tx;
use crate::base::error::{AppError, AppResult, ErrorCode};
use crate::base::site::Site;
use crate::editing::desk::{Desk, admitted};
use crate::editing::faults::Unsound;
use crate::editing::{entries, store};
use crate::strategy::document::StrategyDocument;
use crate::strategy::file;
use crate::strategy::file::form::Sheet;
use crate::strategy::store::sha256;
use toml::Table;

/// An entry that somebody changes.
#[derive(Clone, Copy, Debug)]
pub struct At<'a> {
    /// The strategy's name in addresses.
    pub slug: &'a str,
    /// The sort.
    pub sort: &'a str,
    /// What the entry is called in addresses; none for a new one.
    pub name: Option<&'a str>,
    /// What it said when the form was made; empty where there was none.
    pub seen: &'a str,
}

/// The strategy with one entry in sight.
struct Place {
    desk: Desk,
    whole: Table,
    sheet: Sheet,
    place: Option<usize>,
}

impl Place {
    /// Finds the entry, which nobody has changed since the form was made. Changes of other entries are welcome.
    async fn find(tx: &mut Tx, actor: &Actor, at: At<'_>) -> AppResult<Self> {
        let desk = Desk::open_to_change(tx, at.slug, actor).await?;
        let sheet = entries::sheet(at.sort).ok_or(AppError::NotFound)?;
        let whole = desk.whole()?;
        let found = at.name.and_then(|name| entries::find(&whole, &sheet, name));
        let seen = found.map(|(_, entry)| entries::seen(entry)).unwrap_or_default();
        if seen != at.seen {
            return Err(AppError::refused(ErrorCode::ChangedMeanwhile));
        }
        let place = found.map(|(place, _)| place);
        Ok(Self { desk, whole, sheet, place })
    }

    /// The entry's place, where it must be there, and is not the title page.
    fn among_others(&self) -> AppResult<usize> {
        self.place.filter(|_| self.sheet.sort != entries::TITLE_PAGE).ok_or(AppError::NotFound)
    }

    /// Keeps the strategy as it is now, if it is sound; `changed` is the entry whose fields its faults belong to.
    async fn keep(
        self,
        tx: &mut Tx,
        actor: &Actor,
        changed: Option<usize>,
        unsound: &mut Option<Unsound>,
    ) -> AppResult<()> {
        match file::parse(&entries::text(&self.whole)) {
            Ok(document) => keep(tx, &self.desk, actor, &document).await,
            Err(faults) => {
                let changed = changed.map(|place| (self.sheet, place));
                *unsound = Some(Unsound { faults, whole: self.whole, changed, own: self.desk.own() });
                Err(AppError::refused(ErrorCode::WrongState))
            }
        }
    }
}

/// Writes the draft, which begins with the first change.
pub(super) async fn keep(tx: &mut Tx, desk: &Desk, actor: &Actor, document: &StrategyDocument) -> AppResult<()> {
    let text = file::toml(document);
    let sha256 = sha256(&text);
    let text = (text.as_str(), sha256.as_str());
    match &desk.draft {
        Some(draft) if draft.sha256 == text.1 => Ok(()),
        Some(_) => store::change_draft(tx, &desk.slug, text, actor.person).await,
        None if desk.document().is_ok_and(|published| **published == *document) => Ok(()),
        None => match store::begin_draft(tx, &desk.slug, desk.version.unwrap_or(0), text, actor.person).await? {
            true => Ok(()),
            false => Err(AppError::refused(ErrorCode::ChangedMeanwhile)),
        },
    }
}

fn done<T>(done: AppResult<T>, unsound: Option<Unsound>) -> Result<T, EditError> {
    match unsound {
        Some(unsound) => Err(EditError::Unsound(Box::new(unsound))),
        None => Ok(done?),
    }
}

/// Writes an entry, made from what stands there, if anything does; gives what it is called now.
///
/// # Errors
/// Not an editor; somebody changed the entry meanwhile; the strategy would not be sound.
pub async fn put(
    site: &Site,
    actor: &Actor,
    at: At<'_>,
    make: impl FnOnce(&Sheet, Option<&Table>) -> AppResult<Table>,
) -> Result<String, EditError> {
    let mut unsound = None;
    let written = site.db.write(async |tx| {
        let mut found = Place::find(tx, actor, at).await?;
        let all = entries::all(&found.whole, &found.sheet);
        let there = found.place.and_then(|place| all.get(place).copied());
        let mut entry = make(&found.sheet, there)?;
        let place = found.place.unwrap_or(all.len());
        if found.sheet.sort == entries::TITLE_PAGE {
            // A strategy keeps its address.
            entry.insert("slug".to_owned(), at.slug.into());
        }
        let name = entries::name(&found.sheet, &entry);
        entries::put(&mut found.whole, &found.sheet, found.place, entry);
        found.keep(tx, actor, Some(place), &mut unsound).await?;
        Ok(name)
    });
    let written = written.await;
    done(written, unsound)
}

/// Takes an entry out.
///
/// # Errors
/// As [`put`]'s; something points at it.
pub async fn remove(site: &Site, actor: &Actor, at: At<'_>) -> Result<(), EditError> {
    let mut unsound = None;
    let removed = site.db.write(async |tx| {
        let mut found = Place::find(tx, actor, at).await?;
        let place = found.among_others()?;
        entries::remove(&mut found.whole, &found.sheet, place);
        found.keep(tx, actor, None, &mut unsound).await
    });
    let removed = removed.await;
    done(removed, unsound)
}

/// Moves an entry right behind another one of its sort; first, behind none.
///
/// # Errors
/// As [`put`]'s; the other one is not there.
pub async fn move_behind(site: &Site, actor: &Actor, at: At<'_>, other: &str) -> Result<(), EditError> {
    let mut unsound = None;
    let moved = site.db.write(async |tx| {
        let mut found = Place::find(tx, actor, at).await?;
        let place = found.among_others()?;
        let behind = match other {
            "" => None,
            other => {
                let other = entries::find(&found.whole, &found.sheet, other);
                Some(other.ok_or_else(|| AppError::field("behind", ErrorCode::NotAChoice))?.0)
            }
        };
        entries::shift(&mut found.whole, &found.sheet, place, behind);
        found.keep(tx, actor, None, &mut unsound).await
    });
    let moved = moved.await;
    done(moved, unsound)
}

/// Puts a whole text in the place of the draft, or of what is published. `seen` is the hash of the text it replaces.
///
/// # Errors
/// Not an editor; the text is wrong, or of another strategy; somebody changed the draft meanwhile.
pub async fn replace(site: &Site, actor: &Actor, slug: &str, seen: &str, text: &str) -> Result<(), EditError> {
    admitted(&site.db, slug, actor).await?;
    // Nobody else's writing waits for a long text to be read.
    let document = file::parse(text).map_err(EditError::File)?;
    if document.strategy.slug != slug {
        return Err(AppError::field("text", ErrorCode::Differs).into());
    }
    let replaced = site.db.write(async |tx| {
        let desk = Desk::open_to_change(tx, slug, actor).await?;
        if desk.seen() != seen {
            return Err(AppError::refused(ErrorCode::ChangedMeanwhile));
        }
        keep(tx, &desk, actor, &document).await
    });
    Ok(replaced.await?)
}
