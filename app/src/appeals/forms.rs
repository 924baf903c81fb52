//! What the forms of appeals may ask.

use super::actions::{self, Judgment, Sender};
use super::model::Outcome;
use super::{rules, store};
use crate::base::error::{AppError, AppResult, ErrorCode};
use crate::base::form::Submitted;
use crate::base::notice::Notice;
use crate::consultations::access;
use crate::front::door::Door;
use crate::front::forms::FormRoutes;
use crate::moderation::model::DecisionKind;
use crate::moderation::rules::verdict;
use axum::extract::Path;
use axum::response::Response;
use serde::Deserialize;
use std::str::FromStr;

/// The forms of this room.
pub fn routes(forms: FormRoutes) -> FormRoutes {
    forms
        .post("/decisions/{id}", of_author)
        .post("/reports/{id}", of_reporter)
        .post("/receipts/{token}", of_stranger)
        .post("/statements/{token}", of_sender)
        .post("/consultations/{slug}/appeals/{id}", judge)
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct AppealForm {
    words: String,
}

async fn of_author(door: Door, Path(id): Path<String>, form: Submitted<AppealForm>) -> Response {
    let done: AppResult<_> = async {
        actions::appeal_as_author(&door.site, door.actor()?, parse(&id)?, &form.fields.words).await?;
        Ok((format!("/decisions/{id}"), Notice::AppealLodged))
    }
    .await;
    door.answer(form.typed, done).await
}

async fn of_reporter(door: Door, Path(id): Path<String>, form: Submitted<AppealForm>) -> Response {
    let done: AppResult<_> = async {
        let sender = Sender::Account(door.actor()?, parse(&id)?);
        actions::appeal_as_reporter(&door.site, sender, &form.fields.words).await?;
        Ok((format!("/reports/{id}"), Notice::AppealLodged))
    }
    .await;
    door.answer(form.typed, done).await
}

async fn of_stranger(door: Door, Path(token): Path<String>, form: Submitted<AppealForm>) -> Response {
    let done: AppResult<_> = async {
        let sender = Sender::Stranger { network: &door.reader.network, token: &token };
        actions::appeal_as_reporter(&door.site, sender, &form.fields.words).await?;
        Ok((format!("/receipts/{token}"), Notice::AppealLodged))
    }
    .await;
    door.answer(form.typed, done).await
}

async fn of_sender(door: Door, Path(token): Path<String>, form: Submitted<AppealForm>) -> Response {
    let done: AppResult<_> = async {
        actions::appeal_by_statement(&door.site, &door.reader.network, &token, &form.fields.words).await?;
        Ok((format!("/statements/{token}"), Notice::AppealLodged))
    }
    .await;
    door.answer(form.typed, done).await
}

/// What came of an appeal; the rule is asked only where reversing hides a text.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct JudgeForm {
    outcome: String,
    rule: Option<String>,
    law: Option<String>,
    explanation: String,
}

async fn judge(door: Door, Path((slug, id)): Path<(String, String)>, form: Submitted<JudgeForm>) -> Response {
    let done: AppResult<_> = async {
        let actor = door.actor()?;
        let id = parse(&id)?;
        let consultation = access::moderated(&door.site.db, &slug, actor).await?;
        let appeal = store::appeal(&door.site.db, consultation.id, id).await?.ok_or(AppError::NotFound)?;
        let judgment = judgment(&form.fields, appeal.kind)?;
        actions::judge(&door.site, actor, &slug, id, &judgment).await?;
        Ok((format!("/consultations/{slug}/appeals"), Notice::AppealDecided))
    }
    .await;
    door.answer(form.typed, done).await
}

/// Reasons are needed either way: both sides are told them.
fn judgment(form: &JudgeForm, kind: DecisionKind) -> AppResult<Judgment> {
    let outcome = Outcome::from_name(&form.outcome).ok_or_else(|| AppError::refused(ErrorCode::NotAChoice))?;
    let does = match outcome {
        Outcome::Upheld => DecisionKind::Keep,
        Outcome::Reversed => rules::reversal(kind),
    };
    let given = |field: &Option<String>| field.clone().filter(|_| does.takes()).unwrap_or_default();
    let verdict = verdict(does, &given(&form.rule), &given(&form.law), &form.explanation).map_err(AppError::Invalid)?;
    if verdict.explanation.is_empty() {
        return Err(AppError::field("explanation", ErrorCode::Required));
    }
    Ok(Judgment { outcome, verdict })
}

fn parse<I: FromStr>(id: &str) -> AppResult<I> {
    id.parse().map_err(|_| AppError::NotFound)
}
