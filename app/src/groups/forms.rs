//! What the forms of the groups may ask.

use super::actions;
use super::model::{PaperId, PaperKind, group_path, workspace_path};
use super::rules::TypedPaper;
use crate::accounts::model::PersonId;
use crate::base::error::{AppError, AppResult, ErrorCode};
use crate::base::form::Submitted;
use crate::base::notice::Notice;
use crate::front::door::Door;
use crate::front::forms::FormRoutes;
use axum::extract::Path;
use axum::response::Response;
use serde::Deserialize;

/// The forms of this room.
pub fn routes(forms: FormRoutes) -> FormRoutes {
    forms
        .post("/strategies/{slug}/groups/{code}/members", change_members)
        .post("/strategies/{slug}/groups/{code}/workspace/new", file)
        .post("/strategies/{slug}/groups/{code}/workspace/{id}", decide)
        .post("/strategies/{slug}/groups/{code}/workspace/{id}/edit", rewrite)
        .post("/groups/invitation/{token}", accept)
}

/// One of the three.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct MembersForm {
    /// An address to invite.
    email: Option<String>,
    /// A person whose membership ends.
    remove: Option<String>,
    /// A member who takes the chair.
    chair: Option<String>,
}

async fn change_members(
    door: Door,
    Path((slug, code)): Path<(String, String)>,
    form: Submitted<MembersForm>,
) -> Response {
    let done = async {
        let actor = door.actor()?;
        let members = format!("{}/members", group_path(&slug, &code));
        match &form.fields {
            MembersForm { email: Some(email), remove: None, chair: None } => {
                actions::invite(&door.site, actor, &slug, &code, email).await?;
                Ok((members, Notice::LetterSent))
            }
            MembersForm { email: None, remove: Some(person), chair: None } => {
                let person = self::person(person)?;
                actions::end_membership(&door.site, actor, &slug, &code, person).await?;
                // Who left no longer sees the members.
                let left = person == actor.person && !actor.is_administrator();
                Ok((if left { group_path(&slug, &code) } else { members }, Notice::Saved))
            }
            MembersForm { email: None, remove: None, chair: Some(person) } => {
                actions::appoint(&door.site, actor, &slug, &code, self::person(person)?).await?;
                Ok((members, Notice::Saved))
            }
            _ => Err(AppError::refused(ErrorCode::NotAChoice)),
        }
    }
    .await;
    door.answer(form.typed, done).await
}

fn person(id: &str) -> AppResult<PersonId> {
    id.parse().map_err(|_| AppError::NotFound)
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct NoFields {}

async fn accept(door: Door, Path(token): Path<String>, form: Submitted<NoFields>) -> Response {
    let done = async { actions::accept(&door.site, door.actor()?, &token).await }.await;
    door.answer(form.typed, done.map(|group| (format!("{group}/workspace"), Notice::GroupJoined))).await
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct PaperForm {
    kind: String,
    title: String,
    body: String,
    language: String,
    goal: Option<String>,
    held_on: Option<String>,
    present: Option<String>,
}

async fn file(door: Door, Path((slug, code)): Path<(String, String)>, form: Submitted<PaperForm>) -> Response {
    let PaperForm { kind, title, body, language, goal, held_on, present } = form.fields;
    let typed = TypedPaper {
        title,
        body,
        language,
        goal: goal.unwrap_or_default(),
        held_on: held_on.unwrap_or_default(),
        present: present.unwrap_or_default(),
        note: String::new(),
    };
    let done = async {
        let actor = door.actor()?;
        let kind = PaperKind::from_name(&kind).ok_or(AppError::refused(ErrorCode::NotAChoice))?;
        let id = actions::file(&door.site, actor, &slug, &code, kind, &typed).await?;
        Ok((format!("{}/{id}", workspace_path(&slug, &code)), Notice::Saved))
    };
    let done = done.await;
    door.answer(form.typed, done).await
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RewriteForm {
    version: i64,
    title: String,
    body: String,
    language: String,
    goal: Option<String>,
    held_on: Option<String>,
    present: Option<String>,
    note: Option<String>,
}

async fn rewrite(
    door: Door,
    Path((slug, code, id)): Path<(String, String, String)>,
    form: Submitted<RewriteForm>,
) -> Response {
    let RewriteForm { version, title, body, language, goal, held_on, present, note } = form.fields;
    let typed = TypedPaper {
        title,
        body,
        language,
        goal: goal.unwrap_or_default(),
        held_on: held_on.unwrap_or_default(),
        present: present.unwrap_or_default(),
        note: note.unwrap_or_default(),
    };
    let done = async {
        let (actor, id) = (door.actor()?, paper(&id)?);
        actions::rewrite(&door.site, actor, (&slug, &code), id, version, &typed).await?;
        Ok((format!("{}/{id}", workspace_path(&slug, &code)), Notice::Saved))
    };
    let done = done.await;
    door.answer(form.typed, done).await
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct DecideForm {
    /// The version that was read.
    version: i64,
    /// `agree`, `disagree` or `publish`: the button that was pressed.
    deed: Option<String>,
}

async fn decide(
    door: Door,
    Path((slug, code, id)): Path<(String, String, String)>,
    form: Submitted<DecideForm>,
) -> Response {
    let done = async {
        let (actor, paper) = (door.actor()?, paper(&id)?);
        let (group, seen) = ((slug.as_str(), code.as_str()), form.fields.version);
        let notice = match form.fields.deed.as_deref() {
            Some("agree") => {
                actions::agree(&door.site, actor, group, paper, seen).await?;
                Notice::Saved
            }
            Some("disagree") => {
                actions::disagree(&door.site, actor, group, paper, seen).await?;
                Notice::Saved
            }
            Some("publish") => {
                actions::publish(&door.site, actor, group, paper, seen).await?;
                Notice::PaperPublished
            }
            _ => return Err(AppError::refused(ErrorCode::NotAChoice)),
        };
        Ok((format!("{}/{paper}", workspace_path(&slug, &code)), notice))
    };
    let done = done.await;
    door.answer(form.typed, done).await
}

/// The paper of an address; one that names none does not exist.
fn paper(id: &str) -> AppResult<PaperId> {
    id.parse().map_err(|_| AppError::NotFound)
}
