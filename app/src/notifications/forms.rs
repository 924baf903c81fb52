//! What the forms about letters may ask.

use super::actions;
use crate::base::form::Submitted;
use crate::base::notice::Notice;
use crate::front::door::{Door, see_other};
use crate::front::forms::FormRoutes;
use axum::body::Bytes;
use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use http::StatusCode;
use serde::Deserialize;

/// The forms of this room.
pub fn routes(forms: FormRoutes) -> FormRoutes {
    forms.post("/account/notifications", choose).post("/unsubscribe/{token}", unsubscribe)
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct PreferencesForm {
    news: Option<String>,
}

async fn choose(door: Door, form: Submitted<PreferencesForm>) -> Response {
    let done = match door.actor() {
        Ok(actor) => actions::choose_news(&door.site, actor, form.fields.news.is_some()).await,
        Err(error) => Err(error),
    };
    door.answer(form.typed, done.map(|()| ("/account/notifications".to_owned(), Notice::Saved))).await
}

/// The link alone decides, whatever the body is: a person's browser sends an empty form, and a mail provider acting on
/// `List-Unsubscribe-Post` sends `List-Unsubscribe=One-Click`, URL-encoded or as multipart (RFC 8058, 3.1 and 3.2). The
/// provider gets no redirect, which the RFC advises against.
async fn unsubscribe(door: Door, Path(token): Path<String>, body: Bytes) -> Response {
    let is_one_click = String::from_utf8_lossy(&body).contains("One-Click");
    match actions::decline(&door.site, &token).await {
        Ok(()) if is_one_click => StatusCode::OK.into_response(),
        Ok(()) => see_other(&format!("/unsubscribe/{token}"), None),
        Err(error) => door.refuse(Vec::new(), error).await,
    }
}
