//! Who may see a consultation, and who may run it.

use super::model::{Consultation, ConsultationId, Described};
use super::store;
use crate::accounts::model::{Actor, Visitor};
use crate::base::db::Conn;
use crate::base::error::{AppError, AppResult};
use uuid::Uuid;

/// The consultation of an address, for somebody who reads. A draft exists only for those who may run it.
///
/// # Errors
/// [`AppError::NotFound`].
pub async fn visible<'a>(conn: impl Into<Conn<'a>>, slug: &str, visitor: &Visitor) -> AppResult<Consultation> {
    let mut conn = conn.into();
    let known = store::by_slug(conn.conn(), slug).await?;
    if let Some(consultation) = known.clone().filter(|known| known.published_at.is_some()) {
        return Ok(consultation);
    }
    let runs = match visitor {
        Some(actor) => runs(conn, known.as_ref().map(|known| known.id), actor).await?,
        None => false,
    };
    known.filter(|_| runs).ok_or(AppError::NotFound)
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
    let known = store::by_slug(conn.conn(), slug).await?;
    let runs = runs(conn, known.as_ref().map(|known| known.id), actor).await?;
    match known {
        Some(consultation) if runs => Ok(consultation),
        Some(consultation) if consultation.published_at.is_some() => Err(AppError::Forbidden),
        _ => Err(AppError::NotFound),
    }
}

/// Whether somebody runs a consultation. Asked also where there is none: what is not for somebody takes as many statements
/// as what never was, so that its time tells nothing.
///
/// # Errors
/// The database does not answer.
pub async fn runs<'a>(conn: impl Into<Conn<'a>>, known: Option<ConsultationId>, actor: &Actor) -> AppResult<bool> {
    let id = known.unwrap_or(ConsultationId(Uuid::nil()));
    Ok(actor.is_administrator() || store::is_moderator(conn, id, actor.person).await?)
}
