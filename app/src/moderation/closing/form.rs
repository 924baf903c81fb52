//! The form that closes a round.

use super::close_round;
use crate::base::error::AppError;
use crate::base::form::Submitted;
use crate::front::door::Door;
use crate::front::forms::FormRoutes;
use axum::extract::Path;
use axum::response::Response;
use serde::Deserialize;

/// The form.
pub fn routes(forms: FormRoutes) -> FormRoutes {
    forms.post("/consultations/{slug}/rounds/{number}/close", close)
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct CloseForm {
    reason: String,
}

async fn close(door: Door, Path((slug, number)): Path<(String, String)>, form: Submitted<CloseForm>) -> Response {
    let done = async {
        let number = number.parse().map_err(|_| AppError::NotFound)?;
        close_round(&door.site, door.actor()?, &slug, number, &form.fields.reason).await?;
        Ok(format!("/consultations/{slug}/results?round={number}"))
    };
    let done = done.await;
    door.lead(form.typed, done).await
}
