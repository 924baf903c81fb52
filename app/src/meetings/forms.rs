//! What the forms of the meetings may ask, and their calendars and feeds.

use super::actions::{self, FiledPoint};
use super::model::{AttendeeKind, PointId, meeting_path};
use super::{calendar, feed};
use crate::base::error::{AppError, AppResult, ErrorCode};
use crate::base::form::Submitted;
use crate::base::notice::Notice;
use crate::front::door::Door;
use crate::front::forms::FormRoutes;
use crate::strategy::store::{self as strategy, Edition};
use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use http::header;
use serde::Deserialize;

/// The forms, calendars and feeds of this room.
pub fn routes(forms: FormRoutes) -> FormRoutes {
    forms
        .get("/strategies/{slug}/meetings.ics", calendar_of_all)
        .get("/strategies/{slug}/meetings.atom", feed_of_all)
        .get("/strategies/{slug}/meetings/{code}/meeting.ics", calendar_of_one)
        .post("/strategies/{slug}/meetings/{code}", take_part)
        .post("/strategies/{slug}/meetings/{code}/registrations", note_attendance)
        .post("/strategies/{slug}/meetings/{code}/points", change_points)
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct PartForm {
    /// `register` or `withdraw`: the button that was pressed.
    deed: Option<String>,
    needs: Option<String>,
}

async fn take_part(door: Door, Path((slug, code)): Path<(String, String)>, form: Submitted<PartForm>) -> Response {
    let done = async {
        let actor = door.actor()?;
        let path = meeting_path(&slug, &code);
        match form.fields.deed.as_deref() {
            Some("register") => {
                let needs = form.fields.needs.as_deref().unwrap_or_default();
                let is_new = actions::register(&door.site, actor, &slug, &code, needs).await?;
                Ok((path, if is_new { Notice::MeetingRegistered } else { Notice::Saved }))
            }
            Some("withdraw") => {
                actions::withdraw(&door.site, actor, &slug, &code).await?;
                Ok((path, Notice::MeetingLeft))
            }
            _ => Err(AppError::refused(ErrorCode::NotAChoice)),
        }
    }
    .await;
    door.answer(form.typed, done).await
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct AttendanceForm {
    residents: String,
    organisations: String,
    officials: String,
    experts: String,
}

async fn note_attendance(
    door: Door,
    Path((slug, code)): Path<(String, String)>,
    form: Submitted<AttendanceForm>,
) -> Response {
    let AttendanceForm { residents, organisations, officials, experts } = &form.fields;
    let typed = [
        (AttendeeKind::Resident, "residents", residents.as_str()),
        (AttendeeKind::Organisation, "organisations", organisations.as_str()),
        (AttendeeKind::Official, "officials", officials.as_str()),
        (AttendeeKind::Expert, "experts", experts.as_str()),
    ];
    let done = async { actions::note_attendance(&door.site, door.actor()?, &slug, &code, typed).await }.await;
    let path = format!("{}/registrations", meeting_path(&slug, &code));
    door.answer(form.typed, done.map(|()| (path, Notice::Saved))).await
}

/// Either a new point, or one to take out.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct PointsForm {
    text: Option<String>,
    said_by: Option<String>,
    language: Option<String>,
    remove: Option<String>,
}

async fn change_points(
    door: Door,
    Path((slug, code)): Path<(String, String)>,
    form: Submitted<PointsForm>,
) -> Response {
    let done = async {
        let actor = door.actor()?;
        match &form.fields {
            PointsForm { text: Some(text), said_by, language: Some(language), remove: None } => {
                let said_by = said_by.as_deref().unwrap_or_default();
                let point = FiledPoint { said_by, language, text };
                actions::file_point(&door.site, actor, &slug, &code, point).await?;
            }
            PointsForm { text: None, said_by: None, language: None, remove: Some(point) } => {
                let point: PointId = point.parse().map_err(|_| AppError::NotFound)?;
                actions::remove_point(&door.site, actor, &slug, &code, point).await?;
            }
            _ => return Err(AppError::refused(ErrorCode::NotAChoice)),
        }
        Ok((format!("{}/points", meeting_path(&slug, &code)), Notice::Saved))
    }
    .await;
    door.answer(form.typed, done).await
}

async fn calendar_of_all(door: Door, Path(slug): Path<String>) -> Response {
    let made = async {
        let edition = edition(&door, &slug).await?;
        Ok(calendar::calendar(&door.site, &edition, door.reader.lang, edition.document.meetings.iter()))
    };
    file(&door, made.await, calendar::KIND).await
}

async fn calendar_of_one(door: Door, Path((slug, code)): Path<(String, String)>) -> Response {
    let made = async {
        let edition = edition(&door, &slug).await?;
        let meeting = edition.document.meetings.iter().find(|meeting| meeting.code == code);
        let meeting = meeting.ok_or(AppError::NotFound)?;
        Ok(calendar::calendar(&door.site, &edition, door.reader.lang, std::iter::once(meeting)))
    };
    file(&door, made.await, calendar::KIND).await
}

async fn feed_of_all(door: Door, Path(slug): Path<String>) -> Response {
    let made = async {
        let edition = edition(&door, &slug).await?;
        Ok(feed::atom(&door.site, &edition, door.reader.lang, door.reader.now))
    };
    file(&door, made.await, feed::KIND).await
}

async fn edition(door: &Door, slug: &str) -> AppResult<Edition> {
    strategy::edition(&door.site.db, slug).await?.ok_or(AppError::NotFound)
}

async fn file(door: &Door, made: AppResult<String>, kind: &'static str) -> Response {
    match made {
        Ok(body) => ([(header::CONTENT_TYPE, kind)], body).into_response(),
        Err(error) => door.refuse(Vec::new(), error).await,
    }
}
