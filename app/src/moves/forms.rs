//! What the forms of moves may ask.

use crate::base::error::AppError;
use crate::base::form::Submitted;
use crate::base::notice::Notice;
use crate::front::door::Door;
use crate::front::forms::FormRoutes;
use crate::moderation::actions;
use crate::moderation::model::DecisionKind;
use crate::moderation::rules::verdict;
use crate::proposals::model::line_path;
use axum::extract::Path;
use axum::response::Response;
use serde::Deserialize;

/// The forms of this room.
pub fn routes(forms: FormRoutes) -> FormRoutes {
    forms.post("/comments/{id}/move", move_comment).post("/consultations/{slug}/actions/{code}/move", move_line)
}

/// `into` is not there where nothing was chosen.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct MoveCommentForm {
    version: i64,
    from: String,
    into: Option<String>,
    rule: String,
    explanation: String,
}

async fn move_comment(door: Door, Path(id): Path<String>, form: Submitted<MoveCommentForm>) -> Response {
    let done = async {
        let MoveCommentForm { version, from, into, rule, explanation } = &form.fields;
        let comment = id.parse().map_err(|_| AppError::NotFound)?;
        let verdict = verdict(DecisionKind::Move, rule, "", explanation).map_err(AppError::Invalid)?;
        let into = into.as_deref().and_then(|id| id.parse().ok());
        let seen = (comment, from.parse().map_err(|_| AppError::NotFound)?);
        actions::move_comment(&door.site, door.actor()?, seen, *version, into, verdict).await?;
        Ok((format!("/comments/{comment}"), Notice::Moved))
    };
    let done = done.await;
    door.answer(form.typed, done).await
}

/// `from` is not there where an action line serves several goals and none was chosen.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct MoveLineForm {
    version: i64,
    from: Option<String>,
    into: Option<String>,
    rule: String,
    explanation: String,
}

async fn move_line(door: Door, Path((slug, code)): Path<(String, String)>, form: Submitted<MoveLineForm>) -> Response {
    let done = async {
        let MoveLineForm { version, from, into, rule, explanation } = &form.fields;
        let verdict = verdict(DecisionKind::Move, rule, "", explanation).map_err(AppError::Invalid)?;
        let goal = |id: &Option<String>| id.as_deref().and_then(|id| id.parse().ok());
        let goals = (goal(from), goal(into));
        actions::move_line(&door.site, door.actor()?, (&slug, &code), *version, goals, verdict).await?;
        Ok((line_path(&slug, &code), Notice::Moved))
    };
    let done = done.await;
    door.answer(form.typed, done).await
}
