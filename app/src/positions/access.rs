//! Who may work on positions, and where.

use super::store::{self, Place};
use crate::accounts::model::Actor;
use crate::base::db::Conn;
use crate::base::error::{AppError, AppResult};
use crate::base::i18n::Lang;

/// A consultation, for somebody who works on its positions.
#[derive(Clone, Debug)]
pub struct Desk {
    /// The consultation.
    pub place: Place,
    /// Whether they run it; else they write what is assigned to them.
    pub runs: bool,
}

/// The consultation of an address, for somebody who runs it.
///
/// # Errors
/// [`AppError::Forbidden`] for anybody else; [`AppError::NotFound`] where they may not even see it.
pub async fn moderated<'a>(conn: impl Into<Conn<'a>>, slug: &str, actor: &Actor, langs: [Lang; 2]) -> AppResult<Place> {
    let place = store::place(conn, slug, actor.person, langs).await?.ok_or(AppError::NotFound)?;
    match place.published_at {
        _ if place.is_moderator || actor.is_administrator() => Ok(place),
        Some(_) => Err(AppError::Forbidden),
        None => Err(AppError::NotFound),
    }
}

/// The consultation of an address, for those who run it and for its evaluators. For anybody else there is nothing.
///
/// # Errors
/// [`AppError::NotFound`].
pub async fn admitted<'a>(conn: impl Into<Conn<'a>>, slug: &str, actor: &Actor, langs: [Lang; 2]) -> AppResult<Desk> {
    let place = store::place(conn, slug, actor.person, langs).await?.ok_or(AppError::NotFound)?;
    let runs = place.is_moderator || actor.is_administrator();
    if runs || place.is_evaluator { Ok(Desk { place, runs }) } else { Err(AppError::NotFound) }
}
