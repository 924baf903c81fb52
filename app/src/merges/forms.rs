//! What the forms of mergers may ask.

use crate::base::error::{AppError, AppResult};
use crate::base::form::Submitted;
use crate::base::notice::Notice;
use crate::consultations::access;
use crate::front::door::Door;
use crate::front::forms::FormRoutes;
use crate::moderation::actions;
use crate::moderation::model::DecisionKind;
use crate::moderation::rules::verdict;
use crate::proposals::model::ProposalId;
use crate::proposals::store::action_line;
use axum::extract::Path;
use axum::response::Response;
use serde::Deserialize;
use uuid::Uuid;

/// The forms of this room.
pub fn routes(forms: FormRoutes) -> FormRoutes {
    forms.post("/proposals/{id}/merge", merge_proposal).post("/consultations/{slug}/actions/{code}/merge", merge_line)
}

/// `into` is not there where nothing was chosen.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct MergeForm {
    version: i64,
    into: Option<String>,
    rule: String,
    explanation: String,
}

impl MergeForm {
    async fn send(&self, door: &Door, subject: Uuid) -> AppResult<(String, Notice)> {
        let verdict = verdict(DecisionKind::Merge, &self.rule, "", &self.explanation).map_err(AppError::Invalid)?;
        let into = self.into.as_deref().and_then(|id| id.parse().ok());
        let (path, _) = actions::merge(&door.site, door.actor()?, subject, self.version, into, verdict).await?;
        Ok((path, Notice::Merged))
    }
}

async fn merge_proposal(door: Door, Path(id): Path<String>, form: Submitted<MergeForm>) -> Response {
    let done = async {
        let id: ProposalId = id.parse().map_err(|_| AppError::NotFound)?;
        form.fields.send(&door, id.0).await
    };
    let done = done.await;
    door.answer(form.typed, done).await
}

async fn merge_line(door: Door, Path((slug, code)): Path<(String, String)>, form: Submitted<MergeForm>) -> Response {
    let done = async {
        let consultation = access::moderated(&door.site.db, &slug, door.actor()?).await?;
        let line = action_line(&door.site.db, consultation.id, &code).await?.ok_or(AppError::NotFound)?;
        form.fields.send(&door, line.id.0).await
    };
    let done = done.await;
    door.answer(form.typed, done).await
}
