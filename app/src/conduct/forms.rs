//! What the forms of conduct may ask.

use super::actions;
use super::rules::Typed;
use crate::base::error::AppResult;
use crate::base::form::Submitted;
use crate::base::notice::Notice;
use crate::consultations::setup::RuleForm;
use crate::front::door::Door;
use crate::front::forms::FormRoutes;
use axum::extract::Path;
use axum::response::Response;
use serde::Deserialize;

/// The forms of this room.
pub fn routes(forms: FormRoutes) -> FormRoutes {
    forms
        .post("/consultations/{slug}/conduct", set)
        .post("/consultations/{slug}/library", take)
        .post("/library", add)
        .post("/library/{code}", change)
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct ConductForm {
    answer_days: String,
    comments: Option<String>,
    remarks: Option<String>,
    proposals: Option<String>,
}

async fn set(door: Door, Path(slug): Path<String>, form: Submitted<ConductForm>) -> Response {
    let done: AppResult<_> = async {
        let ConductForm { answer_days, comments, remarks, proposals } = &form.fields;
        let (comments, remarks, proposals) = (comments.as_deref(), remarks.as_deref(), proposals.as_deref());
        let typed = Typed { answer_days, comments, remarks, proposals };
        actions::set(&door.site, door.actor()?, &slug, &typed).await?;
        Ok((format!("/consultations/{slug}/manage"), Notice::Saved))
    }
    .await;
    door.answer(form.typed, done).await
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct TakeForm {
    #[serde(default)]
    rules: Vec<String>,
}

async fn take(door: Door, Path(slug): Path<String>, form: Submitted<TakeForm>) -> Response {
    let done: AppResult<_> = async {
        actions::take(&door.site, door.actor()?, &slug, &form.fields.rules).await?;
        Ok((format!("/consultations/{slug}/rules"), Notice::Saved))
    }
    .await;
    door.answer(form.typed, done).await
}

async fn add(door: Door, form: Submitted<RuleForm>) -> Response {
    let done: AppResult<_> = async {
        actions::add_to_library(&door.site, door.actor()?, &form.fields).await?;
        Ok(("/library".to_owned(), Notice::TextSaved))
    }
    .await;
    door.answer(form.typed, done).await
}

/// A rule of the library, and whether it is offered to no new consultation any more.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct ChangeForm {
    version: i64,
    text_en: String,
    text_pl: String,
    text_lt: String,
    retired: Option<String>,
}

async fn change(door: Door, Path(code): Path<String>, form: Submitted<ChangeForm>) -> Response {
    let done: AppResult<_> = async {
        let ChangeForm { version, text_en, text_pl, text_lt, retired } = form.fields;
        let rule = RuleForm { code: None, version: Some(version), text_en, text_pl, text_lt };
        actions::change_in_library(&door.site, door.actor()?, &code, &rule, retired.is_some()).await?;
        Ok(("/library".to_owned(), Notice::TextSaved))
    }
    .await;
    door.answer(form.typed, done).await
}
