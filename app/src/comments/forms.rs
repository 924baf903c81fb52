//! What the forms of the comments may ask.

use super::actions::{self, Draft};
use super::model::{CommentId, Order};
use super::{access, pages, rules};
use crate::base::error::{AppError, AppResult, ErrorCode};
use crate::base::form::Submitted;
use crate::base::notice::Notice;
use crate::front::door::Door;
use crate::front::forms::FormRoutes;
use axum::extract::Path;
use axum::response::Response;
use serde::Deserialize;

/// The forms of this room, and the direct links.
pub fn routes(forms: FormRoutes) -> FormRoutes {
    forms
        .post("/consultations/{slug}/actions/{code}/comments", begin)
        .get("/comments/{id}", link)
        .post("/comments/{id}/reply", reply)
        .post("/comments/{id}/edit", edit)
        .post("/comments/{id}/withdraw", withdraw)
}

/// A new comment or reply. Who speaks for no organisation is not asked in whose name.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct CommentForm {
    alignment: Option<String>,
    body: String,
    author: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct EditForm {
    alignment: Option<String>,
    body: String,
    version: i64,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct WithdrawForm {}

impl CommentForm {
    fn draft(&self, door: &Door) -> AppResult<Draft> {
        let author = match self.author.as_deref() {
            None | Some("me") => Ok(None),
            Some(organisation) => organisation.parse().map(Some),
        };
        let organisation = author.map_err(|_| AppError::field("author", ErrorCode::NotAChoice))?;
        let wording =
            rules::wording(self.alignment.as_deref().unwrap_or_default(), &self.body).map_err(AppError::Invalid)?;
        Ok(Draft { wording, language: door.reader.lang, organisation })
    }
}

async fn begin(door: Door, Path((slug, code)): Path<(String, String)>, form: Submitted<CommentForm>) -> Response {
    let done = async {
        let draft = form.fields.draft(&door)?;
        let id = actions::begin(&door.site, door.actor()?, &slug, &code, draft).await?;
        arrived(&door, id, Notice::CommentPublished).await
    };
    let done = done.await;
    door.answer(form.typed, done).await
}

async fn reply(door: Door, Path(id): Path<String>, form: Submitted<CommentForm>) -> Response {
    let done = async {
        let draft = form.fields.draft(&door)?;
        let id = actions::reply(&door.site, door.actor()?, parse(&id)?, draft).await?;
        arrived(&door, id, Notice::CommentPublished).await
    };
    let done = done.await;
    door.answer(form.typed, done).await
}

async fn edit(door: Door, Path(id): Path<String>, form: Submitted<EditForm>) -> Response {
    let done = async {
        let EditForm { alignment, body, version } = &form.fields;
        let id = parse(&id)?;
        let wording = rules::wording(alignment.as_deref().unwrap_or_default(), body).map_err(AppError::Invalid)?;
        actions::edit(&door.site, door.actor()?, id, *version, wording).await?;
        arrived(&door, id, Notice::TextSaved).await
    };
    let done = done.await;
    door.answer(form.typed, done).await
}

async fn withdraw(door: Door, Path(id): Path<String>, form: Submitted<WithdrawForm>) -> Response {
    let done = async {
        let id = parse(&id)?;
        actions::withdraw(&door.site, door.actor()?, id).await?;
        Ok((address(&door, id).await?, Notice::CommentWithdrawn))
    };
    let done = done.await;
    door.answer(form.typed, done).await
}

/// The direct link of a comment leads to the page of threads that has it.
async fn link(door: Door, Path(id): Path<String>) -> Response {
    let found = async { address(&door, parse(&id)?).await };
    let found = found.await;
    door.lead(Vec::new(), found).await
}

/// To a comment that was just sent, and what became of it.
async fn arrived(door: &Door, id: CommentId, seen_by_all: Notice) -> AppResult<(String, Notice)> {
    let place = access::comment(&door.site.db, id, &door.visitor).await?;
    let notice = if place.comment.is_waiting() { Notice::CommentWaits } else { seen_by_all };
    Ok((pages::address(&place.line, &place.comment, Order::default()), notice))
}

async fn address(door: &Door, id: CommentId) -> AppResult<String> {
    let place = access::comment(&door.site.db, id, &door.visitor).await?;
    Ok(pages::address(&place.line, &place.comment, Order::default()))
}

fn parse(id: &str) -> AppResult<CommentId> {
    id.parse().map_err(|_| AppError::NotFound)
}
