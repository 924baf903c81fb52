//! What the forms of a report may ask, and its files.

use super::actions;
use super::model::{report_path, version_path};
use super::{rules, store};
use crate::base::error::{AppError, AppResult};
use crate::base::form::Submitted;
use crate::base::notice::Notice;
use crate::consultations::access;
use crate::front::door::{Door, see_other};
use crate::front::forms::FormRoutes;
use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use http::header;
use serde::Deserialize;

/// The forms and files of this room.
pub fn routes(forms: FormRoutes) -> FormRoutes {
    forms
        .post("/consultations/{slug}/report/manage", ask)
        .post("/consultations/{slug}/report/{number}/publish", publish)
        .get("/consultations/{slug}/report/{number}/files/{name}", file)
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct AskForm {
    language: String,
    note: Option<String>,
}

/// A form with nothing but its button.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct ButtonForm {}

async fn ask(door: Door, Path(slug): Path<String>, form: Submitted<AskForm>) -> Response {
    let done: AppResult<_> = async {
        let note = form.fields.note.as_deref().unwrap_or_default();
        actions::ask(&door.site, door.actor()?, &slug, &form.fields.language, note).await?;
        Ok((format!("{}/manage", report_path(&slug)), Notice::Saved))
    }
    .await;
    door.answer(form.typed, done).await
}

async fn publish(door: Door, Path((slug, number)): Path<(String, i64)>, form: Submitted<ButtonForm>) -> Response {
    let done: AppResult<_> = async {
        actions::publish(&door.site, door.actor()?, &slug, number).await?;
        Ok((report_path(&slug), Notice::ReportPublished))
    }
    .await;
    door.answer(form.typed, done).await
}

/// A file of a version: only those that were made have one. While it holds words that are hidden now, only those who run the
/// consultation get it; everybody else is led to where that is said.
async fn file(door: Door, Path((slug, number, name)): Path<(String, i64, String)>) -> Response {
    let made: AppResult<_> = async {
        let db = &door.site.db;
        let known = access::visible(db, &slug, &door.visitor).await?;
        let runs = match &door.visitor {
            Some(actor) => access::runs(db, Some(known.id), actor).await?,
            None => false,
        };
        let version = store::version(db, known.id, number).await?;
        version.filter(|version| rules::is_readable(version, runs)).ok_or(AppError::NotFound)?;
        let bytes = store::file(db, (known.id, number), &name).await?.ok_or(AppError::NotFound)?;
        let is_withheld = !runs && !store::masked(db, known.id, number, door.reader.lang).await?.is_empty();
        Ok((!is_withheld).then_some(bytes))
    }
    .await;
    match made {
        Ok(None) => see_other(&format!("{}#files", version_path(&slug, number)), None),
        Ok(Some(bytes)) => {
            // The name is one of ours: it was looked up among those that we gave.
            let disposition = format!("attachment; filename=\"{slug}-{number}-{name}\"");
            ([(header::CONTENT_TYPE, kind(&name).to_owned()), (header::CONTENT_DISPOSITION, disposition)], bytes)
                .into_response()
        }
        Err(error) => door.refuse(Vec::new(), error).await,
    }
}

fn kind(name: &str) -> &'static str {
    match name.rsplit('.').next() {
        Some("pdf") => "application/pdf",
        Some("docx") => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        Some("xlsx") => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        _ => "text/csv; charset=utf-8; header=present",
    }
}
