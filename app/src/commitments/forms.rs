//! What the forms about commitments may ask.

use super::actions;
use super::model::commitment_path;
use super::rules::Typed;
use crate::base::form::Submitted;
use crate::base::notice::Notice;
use crate::base::request::own_path;
use crate::base::rows::Fields;
use crate::front::door::Door;
use crate::front::forms::FormRoutes;
use crate::proposals::model::line_path;
use axum::extract::Path;
use axum::response::Response;
use serde::Deserialize;

/// The forms of this room.
pub fn routes(forms: FormRoutes) -> FormRoutes {
    forms
        .post("/consultations/{slug}/actions/{code}/commitment/edit", change)
        .post("/consultations/{slug}/actions/{code}/follow", follow)
}

async fn change(door: Door, Path((slug, code)): Path<(String, String)>, form: Submitted<Fields>) -> Response {
    let done = async {
        let typed = Typed::read(form.fields)?;
        actions::change(&door.site, door.actor()?, &slug, &code, &typed).await?;
        Ok((commitment_path(&line_path(&slug, &code)), Notice::TextSaved))
    };
    let done = done.await;
    door.answer(form.typed, done).await
}

/// Which of the two buttons it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Wish {
    Follow,
    Stop,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct FollowForm {
    wish: Wish,
    back: String,
}

async fn follow(door: Door, Path((slug, code)): Path<(String, String)>, form: Submitted<FollowForm>) -> Response {
    let FollowForm { wish, back } = form.fields;
    let done = async {
        let (site, actor) = (&door.site, door.actor()?);
        let (leads_back, notice) = match wish {
            Wish::Follow => {
                actions::follow(site, actor, &slug, &code).await?;
                (true, Notice::Following)
            }
            Wish::Stop => (actions::stop_following(site, actor, &slug, &code).await?, Notice::FollowingStopped),
        };
        // The page of a line that was hidden is there no more; what one still follows is told here.
        if !leads_back {
            return Ok(("/account/notifications".to_owned(), notice));
        }
        let line = line_path(&slug, &code);
        Ok((own_path(Some(&back)).unwrap_or(&line).to_owned(), notice))
    };
    let done = done.await;
    door.answer(form.typed, done).await
}
