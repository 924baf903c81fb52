//! What the forms of a consultation's set-up may ask.

use super::actions;
use super::setup::{AddresseesForm, DescriptionForm, DispatchForm, LegalForm, RoundForm, RuleForm, StagesForm};
use crate::accounts::model::PersonId;
use crate::base::error::AppResult;
use crate::base::form::Submitted;
use crate::base::notice::Notice;
use crate::front::door::Door;
use crate::front::forms::FormRoutes;
use crate::legal::model::AddresseeId;
use axum::extract::Path;
use axum::response::Response;
use serde::Deserialize;

/// The forms of this room.
pub fn routes(forms: FormRoutes) -> FormRoutes {
    forms
        .post("/consultations/new", create)
        .post("/consultations/{slug}/edit", edit)
        .post("/consultations/{slug}/stages", set_stages)
        .post("/consultations/{slug}/rounds", add_round)
        .post("/consultations/{slug}/rounds/{number}/edit", move_round)
        .post("/consultations/{slug}/rounds/{number}/open", open_round)
        .post("/consultations/{slug}/rounds/{number}/remove", remove_round)
        .post("/consultations/{slug}/rules", add_rule)
        .post("/consultations/{slug}/rules/{code}", edit_rule)
        .post("/consultations/{slug}/moderators", appoint)
        .post("/consultations/{slug}/moderators/{id}/dismiss", dismiss)
        .post("/consultations/{slug}/publish", publish)
        .post("/consultations/{slug}/legal", set_basis)
        .post("/consultations/{slug}/addressees", add_addressees)
        .post("/consultations/{slug}/addressees/dispatch", dispatch)
        .post("/consultations/{slug}/addressees/{id}/remove", remove_addressee)
}

/// A form with nothing but its button.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct ButtonForm {}

/// Publishing; with the reason, where the law wants more time than there is.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct PublishForm {
    short_because: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct AppointForm {
    email: String,
}

/// Where a deed of the set-up leads: to a part of the managing pages.
fn to(slug: &str, part: &str, notice: Notice) -> (String, Notice) {
    (format!("/consultations/{slug}/{part}"), notice)
}

async fn create(door: Door, form: Submitted<DescriptionForm>) -> Response {
    let done: AppResult<_> = async {
        let slug = actions::create(&door.site, door.actor()?, &form.fields).await?;
        Ok(to(&slug, "manage", Notice::TextSaved))
    }
    .await;
    door.answer(form.typed, done).await
}

async fn edit(door: Door, Path(slug): Path<String>, form: Submitted<DescriptionForm>) -> Response {
    let done: AppResult<_> = async {
        actions::edit(&door.site, door.actor()?, &slug, &form.fields).await?;
        Ok(to(&slug, "manage", Notice::TextSaved))
    }
    .await;
    door.answer(form.typed, done).await
}

async fn set_stages(door: Door, Path(slug): Path<String>, form: Submitted<StagesForm>) -> Response {
    let done: AppResult<_> = async {
        actions::set_stages(&door.site, door.actor()?, &slug, &form.fields).await?;
        Ok(to(&slug, "manage", Notice::Saved))
    }
    .await;
    door.answer(form.typed, done).await
}

async fn add_round(door: Door, Path(slug): Path<String>, form: Submitted<RoundForm>) -> Response {
    let done: AppResult<_> = async {
        actions::add_round(&door.site, door.actor()?, &slug, &form.fields).await?;
        Ok(to(&slug, "rounds", Notice::Saved))
    }
    .await;
    door.answer(form.typed, done).await
}

async fn move_round(door: Door, Path((slug, number)): Path<(String, i64)>, form: Submitted<RoundForm>) -> Response {
    let done: AppResult<_> = async {
        actions::move_round(&door.site, door.actor()?, &slug, number, &form.fields).await?;
        Ok(to(&slug, "rounds", Notice::Saved))
    }
    .await;
    door.answer(form.typed, done).await
}

async fn open_round(door: Door, Path((slug, number)): Path<(String, i64)>, form: Submitted<ButtonForm>) -> Response {
    let done: AppResult<_> = async {
        actions::open_round(&door.site, door.actor()?, &slug, number).await?;
        Ok(to(&slug, "rounds", Notice::RoundOpened))
    }
    .await;
    door.answer(form.typed, done).await
}

async fn remove_round(door: Door, Path((slug, number)): Path<(String, i64)>, form: Submitted<ButtonForm>) -> Response {
    let done: AppResult<_> = async {
        actions::remove_round(&door.site, door.actor()?, &slug, number).await?;
        Ok(to(&slug, "rounds", Notice::RoundRemoved))
    }
    .await;
    door.answer(form.typed, done).await
}

async fn add_rule(door: Door, Path(slug): Path<String>, form: Submitted<RuleForm>) -> Response {
    let done: AppResult<_> = async {
        actions::add_rule(&door.site, door.actor()?, &slug, &form.fields).await?;
        Ok(to(&slug, "rules", Notice::TextSaved))
    }
    .await;
    door.answer(form.typed, done).await
}

async fn edit_rule(door: Door, Path((slug, code)): Path<(String, String)>, form: Submitted<RuleForm>) -> Response {
    let done: AppResult<_> = async {
        actions::edit_rule(&door.site, door.actor()?, &slug, &code, &form.fields).await?;
        Ok(to(&slug, "rules", Notice::TextSaved))
    }
    .await;
    door.answer(form.typed, done).await
}

async fn appoint(door: Door, Path(slug): Path<String>, form: Submitted<AppointForm>) -> Response {
    let done: AppResult<_> = async {
        actions::appoint(&door.site, door.actor()?, &slug, &form.fields.email).await?;
        Ok(to(&slug, "moderators", Notice::Saved))
    }
    .await;
    door.answer(form.typed, done).await
}

async fn dismiss(door: Door, Path((slug, id)): Path<(String, PersonId)>, form: Submitted<ButtonForm>) -> Response {
    let done: AppResult<_> = async {
        actions::dismiss(&door.site, door.actor()?, &slug, id).await?;
        Ok(to(&slug, "moderators", Notice::Saved))
    }
    .await;
    door.answer(form.typed, done).await
}

async fn publish(door: Door, Path(slug): Path<String>, form: Submitted<PublishForm>) -> Response {
    let done: AppResult<_> = async {
        actions::publish(&door.site, door.actor()?, &slug, form.fields.short_because.as_deref()).await?;
        Ok((format!("/consultations/{slug}"), Notice::ConsultationPublished))
    }
    .await;
    door.answer(form.typed, done).await
}

async fn set_basis(door: Door, Path(slug): Path<String>, form: Submitted<LegalForm>) -> Response {
    let done: AppResult<_> = async {
        actions::set_basis(&door.site, door.actor()?, &slug, &form.fields).await?;
        Ok(to(&slug, "legal", Notice::Saved))
    }
    .await;
    door.answer(form.typed, done).await
}

async fn add_addressees(door: Door, Path(slug): Path<String>, form: Submitted<AddresseesForm>) -> Response {
    let done: AppResult<_> = async {
        actions::add_addressees(&door.site, door.actor()?, &slug, &form.fields).await?;
        Ok(to(&slug, "addressees", Notice::Saved))
    }
    .await;
    door.answer(form.typed, done).await
}

async fn dispatch(door: Door, Path(slug): Path<String>, form: Submitted<DispatchForm>) -> Response {
    let done: AppResult<_> = async {
        actions::dispatch(&door.site, door.actor()?, &slug, &form.fields).await?;
        Ok(to(&slug, "addressees", Notice::Saved))
    }
    .await;
    door.answer(form.typed, done).await
}

async fn remove_addressee(
    door: Door,
    Path((slug, id)): Path<(String, AddresseeId)>,
    form: Submitted<ButtonForm>,
) -> Response {
    let done: AppResult<_> = async {
        actions::remove_addressee(&door.site, door.actor()?, &slug, id).await?;
        Ok(to(&slug, "addressees", Notice::Saved))
    }
    .await;
    door.answer(form.typed, done).await
}
