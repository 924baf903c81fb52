//! What the forms ask that put right what the office entered itself.

use super::numbered;
use crate::base::error::AppError;
use crate::base::form::Submitted;
use crate::base::notice::Notice;
use crate::front::door::Door;
use crate::remarks::actions;
use crate::remarks::model::inbox_path;
use axum::extract::Path;
use axum::response::Response;
use serde::Deserialize;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct CorrectionForm {
    version: String,
    channel: String,
    received: String,
    submitter: String,
    name: String,
    address: String,
    mandate: String,
    #[serde(default)]
    territory: String,
    #[serde(default)]
    meeting_code: String,
    meeting: String,
    meeting_on: String,
    #[serde(default)]
    document: String,
    part: String,
    present: String,
    proposed: String,
    justification: String,
    language: String,
    reason: String,
}

/// Puts right what was entered.
pub(super) async fn correct(
    door: Door,
    Path((slug, number)): Path<(String, String)>,
    form: Submitted<CorrectionForm>,
) -> Response {
    let fields = form.fields;
    let seen = fields.version.parse().map_err(|_| AppError::Unreadable);
    let entry = entry!(fields);
    let done = async {
        let (actor, number) = (door.actor()?, numbered(&number)?);
        actions::correct(&door.site, actor, &slug, number, (seen?, &entry, &fields.reason)).await?;
        Ok((inbox_path(&slug, number), Notice::TextSaved))
    };
    let done = done.await;
    door.answer(form.typed, done).await
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ReasonForm {
    reason: String,
}

/// Withdraws an entry.
pub(super) async fn withdraw_entry(
    door: Door,
    Path((slug, number)): Path<(String, String)>,
    form: Submitted<ReasonForm>,
) -> Response {
    let done = async {
        let (actor, number) = (door.actor()?, numbered(&number)?);
        actions::withdraw_entry(&door.site, actor, &slug, number, &form.fields.reason).await?;
        Ok((inbox_path(&slug, number), Notice::Saved))
    };
    let done = done.await;
    door.answer(form.typed, done).await
}

/// Withdraws a table.
pub(super) async fn withdraw_table(
    door: Door,
    Path((slug, number)): Path<(String, String)>,
    form: Submitted<ReasonForm>,
) -> Response {
    let done = async {
        let (actor, first) = (door.actor()?, numbered(&number)?);
        actions::withdraw_table(&door.site, actor, &slug, first, &form.fields.reason).await?;
        Ok((format!("/consultations/{slug}/inbox/import"), Notice::Saved))
    };
    let done = done.await;
    door.answer(form.typed, done).await
}
