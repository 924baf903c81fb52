//! Who may see a consultation, and who may run it.

use super::model::{Consultation, Described};
use super::store;
use crate::accounts::model::{Actor, Visitor};
use crate::base::db::Conn;
use crate::base::error::{AppError, AppResult};

/// The consultation of an address, for somebody who reads. A draft exists only for those who may run it.
///
/// # Errors
/// [`AppError::NotFound`].
pub async fn visible<'a>(conn: impl Into<Conn<'a>>, slug: &str, visitor: &Visitor) -> AppResult<Consultation> {
    let mut conn = conn.into();
    let consultation = store::by_slug(conn.conn(), slug).await?.ok_or(AppError::NotFound)?;
    if consultation.published_at.is_some() {
        return Ok(consultation);
    }
    match visitor {
        Some(actor) if runs(conn, &consultation, actor).await? => Ok(consultation),
        _ => Err(AppError::NotFound),
    }
}

/// As [`visible`], with everything that the consultation says, and whether they run it.
///
/// # Errors
/// [`AppError::NotFound`].
pub async fn described<'a>(conn: impl Into<Conn<'a>>, slug: &str, visitor: &Visitor) -> AppResult<Described> {
    let reader = visitor.as_ref().map(|actor| actor.person);
    let mut described = store::described(conn, slug, reader).await?.ok_or(AppError::NotFound)?;
    described.runs |= visitor.as_ref().is_some_and(Actor::is_administrator);
    if described.runs || described.consultation.published_at.is_some() {
        Ok(described)
    } else {
        Err(AppError::NotFound)
    }
}

/// The consultation of an address, for somebody who runs it: one of its moderators, or an administrator.
///
/// # Errors
/// [`AppError::Forbidden`] for anybody else; [`AppError::NotFound`] where they may not even see it.
pub async fn moderated<'a>(conn: impl Into<Conn<'a>>, slug: &str, actor: &Actor) -> AppResult<Consultation> {
    let mut conn = conn.into();
    let consultation = store::by_slug(conn.conn(), slug).await?.ok_or(AppError::NotFound)?;
    if runs(conn, &consultation, actor).await? {
        Ok(consultation)
    } else if consultation.published_at.is_some() {
        Err(AppError::Forbidden)
    } else {
        Err(AppError::NotFound)
    }
}

/// Whether somebody runs a consultation.
///
/// # Errors
/// The database does not answer.
pub async fn runs<'a>(conn: impl Into<Conn<'a>>, consultation: &Consultation, actor: &Actor) -> AppResult<bool> {
    Ok(actor.is_administrator() || store::is_moderator(conn, consultation.id, actor.person).await?)
}
