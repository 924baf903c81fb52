//! What the forms of suspensions may ask.

use super::rules;
use crate::base::error::{AppError, AppResult, FieldError};
use crate::base::form::Submitted;
use crate::base::notice::Notice;
use crate::consultations::access;
use crate::consultations::calendar::zone;
use crate::front::door::Door;
use crate::front::forms::FormRoutes;
use crate::moderation::actions;
use crate::moderation::model::DecisionKind;
use crate::moderation::rules::verdict;
use axum::extract::Path;
use axum::response::Response;
use serde::Deserialize;
use std::str::FromStr;

/// The forms of this room.
pub fn routes(forms: FormRoutes) -> FormRoutes {
    forms
        .post("/consultations/{slug}/people/{id}/suspend", suspend)
        .post("/consultations/{slug}/suspensions/{id}", lift)
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct SuspendForm {
    rule: String,
    law: String,
    explanation: String,
    term: Option<String>,
    last_day: String,
}

async fn suspend(door: Door, Path((slug, id)): Path<(String, String)>, form: Submitted<SuspendForm>) -> Response {
    let done: AppResult<_> = async {
        let SuspendForm { rule, law, explanation, term, last_day } = &form.fields;
        let actor = door.actor()?;
        let consultation = access::moderated(&door.site.db, &slug, actor).await?;
        let verdict = verdict(DecisionKind::Suspend, rule, law, explanation);
        let chosen = term.as_deref().unwrap_or_default();
        let ends_at = rules::term(chosen, last_day, &zone(&consultation), door.reader.now);
        match (verdict, ends_at) {
            (Ok(verdict), Ok(ends_at)) => {
                actions::suspend(&door.site, actor, &slug, parse(&id)?, &verdict, ends_at).await?;
                Ok((format!("/consultations/{slug}/suspensions"), Notice::PersonSuspended))
            }
            (verdict, ends_at) => {
                let errors = verdict.err().unwrap_or_default().into_iter();
                let errors: Vec<FieldError> = errors.chain(ends_at.err()).collect();
                Err(AppError::Invalid(errors))
            }
        }
    }
    .await;
    door.answer(form.typed, done).await
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct LiftForm {
    explanation: String,
}

async fn lift(door: Door, Path((slug, id)): Path<(String, String)>, form: Submitted<LiftForm>) -> Response {
    let done: AppResult<_> = async {
        let verdict = verdict(DecisionKind::Lift, "", "", &form.fields.explanation).map_err(AppError::Invalid)?;
        actions::lift(&door.site, door.actor()?, &slug, parse(&id)?, &verdict).await?;
        Ok((format!("/consultations/{slug}/suspensions"), Notice::SuspensionLifted))
    }
    .await;
    door.answer(form.typed, done).await
}

fn parse<I: FromStr>(id: &str) -> AppResult<I> {
    id.parse().map_err(|_| AppError::NotFound)
}
