//! What the forms of the organisations may ask.

use super::actions::{self, DecisionInput, RegistrationInput};
use crate::accounts::model::{Actor, PersonId};
use crate::base::error::{AppError, AppResult, ErrorCode};
use crate::base::form::Submitted;
use crate::base::notice::Notice;
use crate::base::site::Site;
use crate::base::time::Timestamp;
use crate::consultations::store::moderates_any;
use crate::front::door::Door;
use crate::front::forms::FormRoutes;
use axum::extract::Path;
use axum::response::Response;
use serde::Deserialize;

/// The forms of this room.
pub fn routes(forms: FormRoutes) -> FormRoutes {
    forms
        .post("/organisations/new", register)
        .post("/organisations/{slug}/mend", mend)
        .post("/organisations/{slug}/decide", decide)
        .post("/organisations/{slug}/members", change_members)
        .post("/organisations/invitation/{token}", accept)
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RegistrationForm {
    name: String,
    register_number: String,
    mandate: String,
}

impl RegistrationForm {
    fn input(&self) -> RegistrationInput<'_> {
        RegistrationInput { name: &self.name, register_number: &self.register_number, mandate: &self.mandate }
    }
}

async fn register(door: Door, form: Submitted<RegistrationForm>) -> Response {
    let done = async { actions::register(&door.site, door.actor()?, form.fields.input()).await }.await;
    door.answer(form.typed, done.map(|slug| (format!("/organisations/{slug}"), Notice::OrganisationSubmitted))).await
}

async fn mend(door: Door, Path(slug): Path<String>, form: Submitted<RegistrationForm>) -> Response {
    let done = async { actions::mend(&door.site, door.actor()?, &slug, form.fields.input()).await }.await;
    door.answer(form.typed, done.map(|()| (format!("/organisations/{slug}"), Notice::OrganisationSubmitted))).await
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct DecisionForm {
    /// `verify` or `refuse`: the button that was pressed.
    decision: Option<String>,
    reason: String,
    /// When the version was submitted that the official has read.
    seen: i64,
}

async fn decide(door: Door, Path(slug): Path<String>, form: Submitted<DecisionForm>) -> Response {
    let done = async {
        let actor = door.actor()?;
        let verified = match form.fields.decision.as_deref() {
            Some("verify") => true,
            Some("refuse") => false,
            _ => return Err(AppError::refused(ErrorCode::NotAChoice)),
        };
        let is_moderator = moderates(&door.site, actor).await?;
        let input = DecisionInput { verified, reason: &form.fields.reason, seen: Timestamp(form.fields.seen) };
        actions::decide(&door.site, actor, is_moderator, &slug, input).await
    }
    .await;
    door.answer(form.typed, done.map(|()| ("/organisations/queue".to_owned(), Notice::OrganisationDecided))).await
}

/// One of the two.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct MembersForm {
    /// An address to invite.
    email: Option<String>,
    /// A person whose membership ends.
    remove: Option<String>,
}

async fn change_members(door: Door, Path(slug): Path<String>, form: Submitted<MembersForm>) -> Response {
    let done = async {
        let actor = door.actor()?;
        match &form.fields {
            MembersForm { email: Some(email), remove: None } => {
                let done = actions::invite(&door.site, actor, &slug, email).await;
                done.map(|()| (format!("/organisations/{slug}/members"), Notice::LetterSent))
            }
            MembersForm { email: None, remove: Some(person) } => {
                let person: PersonId = person.parse().map_err(|_| AppError::NotFound)?;
                actions::end_membership(&door.site, actor, &slug, person).await?;
                // Who left no longer sees the members.
                let below = if person == actor.person { "" } else { "/members" };
                Ok((format!("/organisations/{slug}{below}"), Notice::Saved))
            }
            _ => Err(AppError::refused(ErrorCode::NotAChoice)),
        }
    }
    .await;
    door.answer(form.typed, done).await
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct NoFields {}

async fn accept(door: Door, Path(token): Path<String>, form: Submitted<NoFields>) -> Response {
    let done = async { actions::accept(&door.site, door.actor()?, &token).await }.await;
    door.answer(form.typed, done.map(|slug| (format!("/organisations/{slug}"), Notice::OrganisationJoined))).await
}

/// Whether the actor moderates some consultation, which this room cannot know by itself.
async fn moderates(site: &Site, actor: &Actor) -> AppResult<bool> {
    moderates_any(&site.db, actor.person).await
}
