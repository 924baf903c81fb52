//! What the forms of the moderation may ask.

use super::actions::{self, Deed, From, Told};
use super::model::{DecisionKind, Filter};
use super::pages::queue_address;
use super::{closing, rules, store};
use crate::accounts::rules::new_address;
use crate::base::error::{AppError, AppResult, ErrorCode, FieldError};
use crate::base::form::Submitted;
use crate::base::notice::Notice;
use crate::comments::access as comments;
use crate::conduct::store::conduct;
use crate::consultations::access;
use crate::consultations::model::{ConsultationId, Described};
use crate::front::door::Door;
use crate::front::forms::FormRoutes;
use crate::proposals::actions::AcceptedAs;
use crate::proposals::model::line_path;
use axum::extract::Path;
use axum::response::Response;
use serde::Deserialize;
use std::str::FromStr;
use uuid::Uuid;

/// The forms of this room.
pub fn routes(forms: FormRoutes) -> FormRoutes {
    forms
        .post("/comments/{id}/report", report_comment)
        .post("/proposals/{id}/report", report_proposal)
        .post("/consultations/{slug}/actions/{code}/report", report_line)
        .post("/consultations/{slug}/remarks/{number}/report", report_remark)
        .post("/consultations/{slug}/queue", decide)
        .post("/consultations/{slug}/decisions/{id}/undo", undo)
        .post("/consultations/{slug}/actions/{code}/withdraw", withdraw_line)
        .post("/consultations/{slug}/rounds/{number}/close", close_round)
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct ReportForm {
    ground: Option<String>,
    rule: String,
    reason: String,
    /// Asked only of whoever is not signed in.
    email: Option<String>,
}

impl ReportForm {
    /// Reports the text, as whoever sent the form.
    async fn send(&self, door: &Door, consultation: ConsultationId, subject: Uuid) -> AppResult<(String, Notice)> {
        let complaint = rules::complaint(self.ground.as_deref().unwrap_or_default(), &self.rule, &self.reason);
        let from = match &door.visitor {
            Some(actor) => Ok(From::Account(actor)),
            None => self.address().map(|address| From::Stranger {
                network: &door.reader.network,
                language: door.reader.lang,
                address,
            }),
        };
        match (complaint, from) {
            (Ok(complaint), Ok(from)) => {
                let receipt = actions::report(&door.site, from, consultation, subject, &complaint).await?;
                Ok((receipt, Notice::Reported))
            }
            (complaint, from) => {
                let errors = complaint.err().unwrap_or_default().into_iter();
                Err(AppError::Invalid(errors.chain(from.err().map(|code| FieldError::new("email", code))).collect()))
            }
        }
    }

    /// Where somebody without an account wants the answer, if anywhere.
    fn address(&self) -> Result<Option<String>, ErrorCode> {
        match self.email.as_deref().map(str::trim) {
            None | Some("") => Ok(None),
            Some(address) => new_address(address).map(Some),
        }
    }
}

async fn report_comment(door: Door, Path(id): Path<String>, form: Submitted<ReportForm>) -> Response {
    let done = async {
        let place = comments::comment(&door.site.db, parse(&id)?, &door.visitor).await?;
        form.fields.send(&door, place.consultation.id, place.comment.id.0).await
    };
    let done = done.await;
    door.answer(form.typed, done).await
}

async fn report_proposal(door: Door, Path(id): Path<String>, form: Submitted<ReportForm>) -> Response {
    let done = async {
        let (proposal, _) = super::pages::public_proposal(&door.site.db, parse(&id)?, &door.visitor).await?;
        form.fields.send(&door, proposal.consultation, proposal.id.0).await
    };
    let done = done.await;
    door.answer(form.typed, done).await
}

async fn report_line(door: Door, Path((slug, code)): Path<(String, String)>, form: Submitted<ReportForm>) -> Response {
    let done = async {
        let (Described { consultation, .. }, line) = comments::line(&door.site.db, &slug, &code, &door.visitor).await?;
        form.fields.send(&door, consultation.id, line.id.0).await
    };
    let done = done.await;
    door.answer(form.typed, done).await
}

async fn report_remark(
    door: Door,
    Path((slug, number)): Path<(String, String)>,
    form: Submitted<ReportForm>,
) -> Response {
    let done = async {
        let number = parse(&number)?;
        let (remark, described) = super::pages::public_remark(&door.site.db, &slug, number, &door.visitor).await?;
        form.fields.send(&door, described.consultation.id, remark.id.0).await
    };
    let done = done.await;
    door.answer(form.typed, done).await
}

/// A decision; the last four fields are there only for a proposal.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct DecideForm {
    subject: String,
    version: i64,
    show: String,
    next: String,
    decision: String,
    rule: String,
    law: Option<String>,
    explanation: String,
    code: Option<String>,
    summary: Option<String>,
    #[serde(default)]
    goals: Vec<String>,
    #[serde(default)]
    territories: Vec<String>,
}

impl DecideForm {
    fn deed(&self) -> AppResult<Deed> {
        let kind = DecisionKind::from_name(&self.decision).ok_or_else(|| AppError::refused(ErrorCode::NotAChoice))?;
        let verdict = rules::verdict(kind, &self.rule, self.law.as_deref().unwrap_or_default(), &self.explanation)
            .map_err(AppError::Invalid)?;
        let line = match kind {
            DecisionKind::Accept => Some(AcceptedAs {
                code: self.code.clone().unwrap_or_default(),
                summary: self.summary.clone().unwrap_or_default(),
                goals: self.goals.clone(),
                territories: self.territories.clone(),
            }),
            _ => None,
        };
        Ok(Deed { subject: parse(&self.subject)?, seen: self.version, verdict, line })
    }
}

async fn decide(door: Door, Path(slug): Path<String>, form: Submitted<DecideForm>) -> Response {
    let done = async {
        let told = actions::decide(&door.site, door.actor()?, &slug, &form.fields.deed()?).await?;
        // It is decided: a list that cannot be read now must not say that nothing was saved.
        let queue = queue_address(&slug, Filter::from_name(&form.fields.show).unwrap_or_default(), None);
        Ok((next(&door, &slug, &form.fields).await.unwrap_or(queue), notice(told)))
    };
    let done = done.await;
    door.answer(form.typed, done).await
}

/// Says who gets a letter, and of nobody who does not.
fn notice(told: Told) -> Notice {
    match (told.author, told.reporters) {
        (false, false) => Notice::Decided,
        (true, false) => Notice::DecidedAuthorTold,
        (false, true) => Notice::DecidedReportersTold,
        (true, true) => Notice::DecidedAllTold,
    }
}

/// The item that stood after the decided one, if it still waits; else the first that does.
async fn next(door: &Door, slug: &str, form: &DecideForm) -> AppResult<String> {
    let consultation = access::moderated(&door.site.db, slug, door.actor()?).await?;
    let filter = Filter::from_name(&form.show).unwrap_or_default();
    let days = conduct(&door.site.db, consultation.id).await?.answer_days;
    let left: Vec<Uuid> = store::queue(&door.site.db, consultation.id, days)
        .await?
        .iter()
        .filter(|item| filter.lets_pass(item))
        .map(|item| item.id)
        .collect();
    let wanted = form.next.parse().ok().filter(|next| left.contains(next));
    Ok(queue_address(slug, filter, wanted.or(left.first().copied())))
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct UndoForm {
    subject: String,
    version: i64,
    decision: String,
    rule: String,
    law: Option<String>,
    explanation: String,
}

async fn undo(door: Door, Path((slug, id)): Path<(String, String)>, form: Submitted<UndoForm>) -> Response {
    let done = async {
        let UndoForm { subject, version, decision, rule, law, explanation } = &form.fields;
        let kind = DecisionKind::from_name(decision).ok_or_else(|| AppError::refused(ErrorCode::NotAChoice))?;
        let law = law.as_deref().unwrap_or_default();
        let verdict = rules::verdict(kind, rule, law, explanation).map_err(AppError::Invalid)?;
        let deed = Deed { subject: parse(subject)?, seen: *version, verdict, line: None };
        let told = actions::undo(&door.site, door.actor()?, &slug, parse(&id)?, &deed).await?;
        Ok((format!("/consultations/{slug}/decisions"), notice(told)))
    };
    let done = done.await;
    door.answer(form.typed, done).await
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct WithdrawLineForm {
    version: i64,
    rule: String,
    law: Option<String>,
    explanation: String,
}

async fn withdraw_line(
    door: Door,
    Path((slug, code)): Path<(String, String)>,
    form: Submitted<WithdrawLineForm>,
) -> Response {
    let done = async {
        let WithdrawLineForm { version, rule, law, explanation } = &form.fields;
        let law = law.as_deref().unwrap_or_default();
        let verdict = rules::verdict(DecisionKind::Withdraw, rule, law, explanation).map_err(AppError::Invalid)?;
        let told = actions::withdraw_line(&door.site, door.actor()?, &slug, &code, *version, verdict).await?;
        Ok((line_path(&slug, &code), notice(told)))
    };
    let done = done.await;
    door.answer(form.typed, done).await
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct CloseForm {
    reason: String,
}

async fn close_round(door: Door, Path((slug, number)): Path<(String, String)>, form: Submitted<CloseForm>) -> Response {
    let done = async {
        let number = parse(&number)?;
        let letters = closing::close_round(&door.site, door.actor()?, &slug, number, &form.fields.reason).await?;
        let notice = if letters == 0 { Notice::RoundClosedQuietly } else { Notice::RoundClosed };
        Ok((format!("/consultations/{slug}/results?round={number}"), notice))
    };
    let done = done.await;
    door.answer(form.typed, done).await
}

fn parse<I: FromStr>(id: &str) -> AppResult<I> {
    id.parse().map_err(|_| AppError::NotFound)
}
