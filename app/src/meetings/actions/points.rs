//! What was said and who came, filed by those who were there for the organiser.

use super::{Found, find, kept};
use crate::accounts::audit;
use crate::accounts::model::Actor;
use crate::base::db::Tx;
use crate::base::error::{AppError, AppResult, ErrorCode, FieldError};
use crate::base::site::Site;
use crate::consultations::store::moderates_any;
use crate::meetings::model::{AttendeeKind, PointId};
use crate::meetings::rules;
use crate::meetings::store;
use crate::proposals::actions::publish_line_in;
use crate::proposals::rules::NewText;
use serde_json::json;

/// A point as it was typed.
#[derive(Clone, Copy, Debug)]
pub struct FiledPoint<'a> {
    /// As what somebody spoke.
    pub said_by: &'a str,
    /// The language of the text.
    pub language: &'a str,
    /// What was said.
    pub text: &'a str,
}

async fn may_file(tx: &mut Tx, actor: &Actor) -> AppResult<()> {
    let is_moderator = moderates_any(&mut *tx, actor.person).await?;
    rules::may_file(actor, is_moderator)
}

/// A meeting that has begun: nothing was said at another one, and nobody came.
async fn begun(tx: &mut Tx, site: &Site, slug: &str, code: &str) -> AppResult<Found> {
    let found = kept(tx, slug, code).await?;
    match rules::has_begun(found.meeting(), &found.zone(site), tx.now()) {
        true => Ok(found),
        false => Err(AppError::refused(ErrorCode::NotYet)),
    }
}

/// Files what was said at a meeting.
///
/// # Errors
/// [`AppError::Forbidden`], there is no such meeting, it has not begun, or what is wrong with the fields.
pub async fn file_point(site: &Site, actor: &Actor, slug: &str, code: &str, typed: FiledPoint<'_>) -> AppResult<()> {
    site.db
        .write(async |tx| {
            may_file(tx, actor).await?;
            let found = begun(tx, site, slug, code).await?;
            let point = rules::point(typed.said_by, typed.language, typed.text)?;
            let id: PointId = site.chance.id(tx.now());
            store::insert_point(tx, id, found.key(), &point, actor.person).await
        })
        .await
}

/// Takes a point out that was filed by mistake, as long as nothing came of it.
///
/// # Errors
/// [`AppError::Forbidden`], there is no such meeting, or [`ErrorCode::WrongState`].
pub async fn remove_point(site: &Site, actor: &Actor, slug: &str, code: &str, point: PointId) -> AppResult<()> {
    site.db
        .write(async |tx| {
            may_file(tx, actor).await?;
            let found = find(&mut *tx, slug, code).await?;
            match store::remove_point(tx, point, found.key()).await? {
                true => {
                    audit::record(tx, site, Some(actor.person), "meeting_point_removed", Some(point.0), json!({})).await
                }
                false => Err(AppError::refused(ErrorCode::WrongState)),
            }
        })
        .await
}

/// Notes how many people came, by kind.
///
/// # Errors
/// [`AppError::Forbidden`], there is no such meeting, it has not begun, or numbers that are none.
pub async fn note_attendance(
    site: &Site,
    actor: &Actor,
    slug: &str,
    code: &str,
    typed: [(AttendeeKind, &'static str, &str); 4],
) -> AppResult<()> {
    site.db
        .write(async |tx| {
            if !actor.is_administrator() {
                return Err(AppError::Forbidden);
            }
            let found = begun(tx, site, slug, code).await?;
            let judged = typed.map(|(kind, field, text)| (kind, field, rules::people(text)));
            let wrong = |(_, field, people): &(_, &'static str, Result<i64, ErrorCode>)| {
                people.err().map(|code| FieldError::new(field, code))
            };
            let errors: Vec<FieldError> = judged.iter().filter_map(wrong).collect();
            if !errors.is_empty() {
                return Err(AppError::Invalid(errors));
            }
            for (kind, _, people) in judged {
                store::put_attendance(tx, found.key(), kind, people.unwrap_or_default()).await?;
            }
            let details = json!({ "strategy": slug, "code": code });
            audit::record(tx, site, Some(actor.person), "meeting_attendance_noted", None, details).await
        })
        .await
}

/// Publishes an action line and notes that it was made of this point.
///
/// # Errors
/// What [`publish_line_in`] refuses; [`ErrorCode::WrongState`] when the point became something already or belongs to another
/// strategy.
pub async fn take_up(
    site: &Site,
    actor: &Actor,
    consultation: &str,
    code: &str,
    new: &NewText,
    point: PointId,
) -> AppResult<()> {
    site.db
        .write(async |tx| {
            let line = publish_line_in(tx, site, actor, consultation, code, new).await?;
            match store::take_up(tx, point, consultation, line).await? {
                true => Ok(()),
                false => Err(AppError::refused(ErrorCode::WrongState)),
            }
        })
        .await
}
