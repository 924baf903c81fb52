//! What the forms of proposals and action lines may ask.

use super::actions::{self, Deed, LineChange};
use super::model::{ProposalId, ProposalState, line_path};
use super::rules::{Draft, NewText};
use crate::base::error::{AppError, AppResult};
use crate::base::form::Submitted;
use crate::base::notice::Notice;
use crate::front::door::Door;
use crate::front::forms::FormRoutes;
use crate::meetings::actions::take_up;
use axum::extract::Path;
use axum::response::Response;
use serde::Deserialize;

/// The forms of this room.
pub fn routes(forms: FormRoutes) -> FormRoutes {
    forms
        .post("/consultations/{slug}/proposals/new", write)
        .post("/proposals/{id}/edit", rewrite)
        .post("/proposals/{id}/submit", submit)
        .post("/proposals/{id}/withdraw", withdraw)
        .post("/consultations/{slug}/actions/new", publish_line)
        .post("/consultations/{slug}/actions/{code}/edit", change_line)
}

/// Which of the form's buttons was pressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Button {
    Save,
    Preview,
    Submit,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct NewForm {
    title: String,
    body: String,
    language: String,
    voice: String,
    deed: Button,
}

async fn write(door: Door, Path(slug): Path<String>, form: Submitted<NewForm>) -> Response {
    let NewForm { title, body, language, voice, deed } = form.fields;
    let Some(deed) = deed_of(deed) else { return door.show(form.typed).await };
    let draft = Draft { title, body, language, voice };
    let done = match door.actor() {
        Ok(actor) => actions::write(&door.site, actor, &slug, &draft, deed).await,
        Err(error) => Err(error),
    };
    door.answer(form.typed, done.map(|(id, state)| after(id, deed, state))).await
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct EditForm {
    version: i64,
    title: String,
    body: String,
    language: String,
    voice: String,
    deed: Button,
}

async fn rewrite(door: Door, Path(id): Path<String>, form: Submitted<EditForm>) -> Response {
    let EditForm { version, title, body, language, voice, deed } = form.fields;
    let Some(deed) = deed_of(deed) else { return door.show(form.typed).await };
    let draft = Draft { title, body, language, voice };
    let done = async {
        let id = proposal(&id)?;
        let state = actions::rewrite(&door.site, door.actor()?, id, version, &draft, deed).await?;
        Ok(after(id, deed, state))
    };
    let done = done.await;
    door.answer(form.typed, done).await
}

/// What the button does with the text; `None` for a mere look at it.
fn deed_of(button: Button) -> Option<Deed> {
    match button {
        Button::Save => Some(Deed::Keep),
        Button::Submit => Some(Deed::Submit),
        Button::Preview => None,
    }
}

/// A draft stays open for writing; what was handed in is shown as it stands.
fn after(id: ProposalId, deed: Deed, state: ProposalState) -> (String, Notice) {
    match (deed, state) {
        (Deed::Keep, _) => (format!("/proposals/{id}/edit"), Notice::DraftSaved),
        (Deed::Submit, ProposalState::Published) => (format!("/proposals/{id}"), Notice::ProposalPublished),
        (Deed::Submit, _) => (format!("/proposals/{id}"), Notice::ProposalSubmitted),
    }
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct SubmitForm {
    version: i64,
}

async fn submit(door: Door, Path(id): Path<String>, form: Submitted<SubmitForm>) -> Response {
    let done = async {
        let id = proposal(&id)?;
        let state = actions::submit(&door.site, door.actor()?, id, form.fields.version).await?;
        Ok(after(id, Deed::Submit, state))
    };
    let done = done.await;
    door.answer(form.typed, done).await
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct NoFields {}

async fn withdraw(door: Door, Path(id): Path<String>, form: Submitted<NoFields>) -> Response {
    let done = async {
        let id = proposal(&id)?;
        actions::withdraw(&door.site, door.actor()?, id).await?;
        Ok((format!("/proposals/{id}"), Notice::ProposalWithdrawn))
    };
    let done = done.await;
    door.answer(form.typed, done).await
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct LineForm {
    code: String,
    title: String,
    summary: String,
    body: String,
    language: String,
    #[serde(default)]
    goals: Vec<String>,
    #[serde(default)]
    territories: Vec<String>,
    /// What was said at a meeting, if that is what the line is made of.
    point: Option<String>,
}

async fn publish_line(door: Door, Path(slug): Path<String>, form: Submitted<LineForm>) -> Response {
    let LineForm { code, title, summary, body, language, goals, territories, point } = form.fields;
    let text = NewText { title, summary, body, language, goals, territories };
    let code = code.trim();
    let done = async {
        let (site, actor) = (&door.site, door.actor()?);
        match point.map(|point| point.parse()) {
            Some(point) => take_up(site, actor, &slug, code, &text, point.map_err(|_| AppError::NotFound)?).await,
            None => actions::publish_line(site, actor, &slug, code, &text).await,
        }
    };
    let done = done.await;
    door.answer(form.typed, done.map(|()| (line_path(&slug, code), Notice::ActionLinePublished))).await
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct LineChangeForm {
    version: i64,
    title: String,
    summary: String,
    body: String,
    language: String,
    #[serde(default)]
    goals: Vec<String>,
    #[serde(default)]
    territories: Vec<String>,
    reason: String,
}

async fn change_line(
    door: Door,
    Path((slug, code)): Path<(String, String)>,
    form: Submitted<LineChangeForm>,
) -> Response {
    let LineChangeForm { version, title, summary, body, language, goals, territories, reason } = form.fields;
    let text = NewText { title, summary, body, language, goals, territories };
    let change = LineChange { version, text, reason };
    let done = match door.actor() {
        Ok(actor) => actions::change_line(&door.site, actor, &slug, &code, &change).await,
        Err(error) => Err(error),
    };
    door.answer(form.typed, done.map(|()| (line_path(&slug, &code), Notice::TextSaved))).await
}

/// The proposal of an address; one that names none does not exist.
fn proposal(id: &str) -> AppResult<ProposalId> {
    id.parse().map_err(|_| AppError::NotFound)
}
