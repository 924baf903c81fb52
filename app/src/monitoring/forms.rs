//! What the forms of monitoring may ask.

use super::actions;
use super::model::{monitoring_path, report_path, year_path};
use super::rules::Typed;
use crate::base::error::{AppError, AppResult};
use crate::base::form::Submitted;
use crate::base::notice::Notice;
use crate::base::rows::Fields;
use crate::front::door::Door;
use crate::front::forms::FormRoutes;
use axum::extract::Path;
use axum::response::Response;
use serde::Deserialize;

/// The forms of this room.
pub fn routes(forms: FormRoutes) -> FormRoutes {
    forms
        .post("/strategies/{slug}/monitoring/officers", name_officer)
        .post("/strategies/{slug}/monitoring/open", open_year)
        .post("/strategies/{slug}/monitoring/{year}/publish", publish_year)
        .post("/strategies/{slug}/monitoring/{year}/goals/{code}", save_report)
}

/// The year of an address; what is none does not exist.
fn year_of(text: &str) -> AppResult<i64> {
    text.parse().map_err(|_| AppError::NotFound)
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct OfficerForm {
    goal: String,
    unit: String,
    email: String,
}

async fn name_officer(door: Door, Path(slug): Path<String>, form: Submitted<OfficerForm>) -> Response {
    let OfficerForm { goal, unit, email } = form.fields;
    let done = async {
        actions::name_officer(&door.site, door.actor()?, &slug, &goal, &unit, &email).await?;
        Ok((format!("{}/officers", monitoring_path(&slug)), Notice::Saved))
    };
    let done = done.await;
    door.answer(form.typed, done).await
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct YearForm {
    year: String,
    due: String,
}

async fn open_year(door: Door, Path(slug): Path<String>, form: Submitted<YearForm>) -> Response {
    let YearForm { year, due } = form.fields;
    let done = async {
        actions::open_year(&door.site, door.actor()?, &slug, &year, &due).await?;
        Ok((monitoring_path(&slug), Notice::YearOpened))
    };
    let done = done.await;
    door.answer(form.typed, done).await
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct PublishForm {
    anyway: Option<String>,
}

async fn publish_year(
    door: Door,
    Path((slug, year)): Path<(String, String)>,
    form: Submitted<PublishForm>,
) -> Response {
    let done = async {
        let year = year_of(&year)?;
        actions::publish_year(&door.site, door.actor()?, &slug, year, form.fields.anyway.is_some()).await?;
        Ok((year_path(&slug, year), Notice::YearPublished))
    };
    let done = done.await;
    door.answer(form.typed, done).await
}

async fn save_report(
    door: Door,
    Path((slug, year, code)): Path<(String, String, String)>,
    form: Submitted<Fields>,
) -> Response {
    let done = async {
        let typed = Typed::read(form.fields)?;
        let actor = door.actor()?;
        let year = year_of(&year)?;
        actions::save_report(&door.site, actor, &slug, year, &code, &typed).await?;
        Ok(match typed.hands_in {
            true => ("/monitoring".to_owned(), Notice::ReportHandedIn),
            false => (report_path(&slug, year, &code), Notice::DraftSaved),
        })
    };
    let done = done.await;
    door.answer(form.typed, done).await
}
