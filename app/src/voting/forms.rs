//! What the forms of a ballot may ask, and the downloads.

use super::actions::{self, Place};
use super::model::Choice;
use super::{export, snapshot, store};
use crate::base::error::{AppError, AppResult, ErrorCode};
use crate::base::form::Submitted;
use crate::base::notice::Notice;
use crate::consultations::access;
use crate::front::door::Door;
use crate::front::failure::too_many;
use crate::front::forms::FormRoutes;
use crate::proposals::model::line_path;
use axum::Json;
use axum::extract::{Path, Query};
use axum::response::{IntoResponse, Response};
use http::{HeaderMap, StatusCode, header};
use serde::Deserialize;
use serde_json::json;

/// The forms and downloads of this room.
pub fn routes(forms: FormRoutes) -> FormRoutes {
    forms
        .post("/consultations/{slug}/actions/{code}/vote", cast)
        .post("/consultations/{slug}/actions/{code}/vote/withdraw", withdraw)
        .get("/consultations/{slug}/results.csv", csv)
        .get("/consultations/{slug}/results.json", json_file)
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct CastForm {
    round: Option<i64>,
    choice: String,
}

async fn cast(
    door: Door,
    Path(line): Path<(String, String)>,
    headers: HeaderMap,
    form: Submitted<CastForm>,
) -> Response {
    let place = Place { slug: &line.0, code: &line.1, round: form.fields.round };
    let done = async {
        let choice = Choice::from_name(&form.fields.choice).ok_or(AppError::field("choice", ErrorCode::NotAChoice))?;
        actions::cast(&door.site, door.actor()?, place, choice).await?;
        Ok(Some(choice))
    };
    let done = done.await;
    answer(&door, &headers, form.typed, &line, done).await
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct WithdrawForm {
    round: Option<i64>,
}

async fn withdraw(
    door: Door,
    Path(line): Path<(String, String)>,
    headers: HeaderMap,
    form: Submitted<WithdrawForm>,
) -> Response {
    let place = Place { slug: &line.0, code: &line.1, round: form.fields.round };
    let done = async { actions::withdraw(&door.site, door.actor()?, place).await.map(|()| None) };
    let done = done.await;
    answer(&door, &headers, form.typed, &line, done).await
}

/// To the island the vote that stands now, or why it was refused; to a plain form the action line's page. What is neither
/// a vote nor a refusal is a page for both: the island then sends the form as a page.
async fn answer(
    door: &Door,
    headers: &HeaderMap,
    typed: Vec<(String, String)>,
    (slug, code): &(String, String),
    done: AppResult<Option<Choice>>,
) -> Response {
    let wants_json = headers.get(header::ACCEPT).is_some_and(|accept| accept == "application/json");
    match done {
        Ok(choice) if wants_json => Json(json!({ "choice": choice, "refusal": null })).into_response(),
        Err(AppError::Invalid(errors)) if wants_json => {
            let code = errors.first().map_or(ErrorCode::WrongState, |error| error.code);
            let refusal = json!({ "choice": null, "code": code, "refusal": door.reader.lang.error(code) });
            (StatusCode::UNPROCESSABLE_ENTITY, Json(refusal)).into_response()
        }
        // Waited for where the ballot stands: a page in its place would take it away.
        Err(AppError::TooMany { retry_after }) if wants_json => {
            let words = too_many(door.reader.lang, retry_after);
            let refusal = json!({ "choice": null, "code": "too_many", "refusal": words });
            let wait = [(header::RETRY_AFTER, retry_after.to_string())];
            (StatusCode::TOO_MANY_REQUESTS, wait, Json(refusal)).into_response()
        }
        done => {
            let told =
                |choice: Option<Choice>| if choice.is_some() { Notice::VoteCounted } else { Notice::VoteWithdrawn };
            // The ballot says what became of the vote, and one may be on a phone far down the page.
            let path = format!("{}#vote", line_path(slug, code));
            door.answer(typed, done.map(|choice| (path, told(choice)))).await
        }
    }
}

#[derive(Debug, Deserialize)]
struct WhichRound {
    round: Option<i64>,
}

async fn csv(door: Door, Path(slug): Path<String>, Query(which): Query<WhichRound>) -> Response {
    let made = async {
        let snapshot = frozen(&door, &slug, which.round).await?;
        export::csv(&snapshot::ResultSnapshot::from_json(&snapshot.json)?, door.reader.lang)
    };
    download(&door, made.await, "text/csv; charset=utf-8; header=present", "results.csv").await
}

async fn json_file(door: Door, Path(slug): Path<String>, Query(which): Query<WhichRound>) -> Response {
    let made = async { frozen(&door, &slug, which.round).await.map(|snapshot| snapshot.json.into_bytes()) };
    download(&door, made.await, "application/json", "results.json").await
}

/// The result of a round, the last one without a number; an address without a result does not exist.
async fn frozen(door: &Door, slug: &str, round: Option<i64>) -> AppResult<store::Snapshot> {
    let consultation = access::visible(&door.site.db, slug, &door.visitor).await?;
    store::latest_snapshot(&door.site.db, consultation.id, round).await?.ok_or(AppError::NotFound)
}

async fn download(door: &Door, made: AppResult<Vec<u8>>, kind: &'static str, name: &'static str) -> Response {
    match made {
        Ok(body) => {
            let disposition = format!("attachment; filename=\"{name}\"");
            ([(header::CONTENT_TYPE, kind.to_owned()), (header::CONTENT_DISPOSITION, disposition)], body)
                .into_response()
        }
        Err(error) => door.refuse(Vec::new(), error).await,
    }
}
