//! The published rules of moderation. A rule is never deleted: decisions rest on it.

use super::super::model::RuleId;
use super::super::setup::{self, RuleForm};
use super::super::{access, store};
use super::describe::seen;
use crate::accounts::audit;
use crate::accounts::model::Actor;
use crate::base::error::{AppError, AppResult, ErrorCode};
use crate::base::site::Site;
use serde_json::json;

/// Adds a rule.
///
/// # Errors
/// Not a moderator of it; fields that need mending.
pub async fn add_rule(site: &Site, actor: &Actor, slug: &str, form: &RuleForm) -> AppResult<()> {
    site.db
        .write(async |tx| {
            let consultation = access::moderated(&mut *tx, slug, actor).await?;
            let (code, text) = setup::rule(form).map_err(AppError::Invalid)?;
            let code = code.ok_or_else(|| AppError::field("code", ErrorCode::Required))?;
            let id: RuleId = site.chance.id(tx.now());
            if !store::insert_rule(tx, id, consultation.id, &code, &text).await? {
                return Err(AppError::field("code", ErrorCode::Taken));
            }
            audit::record_in(
                tx,
                site,
                consultation.id.0,
                Some(actor.person),
                "rule_added",
                Some(id.0),
                json!({ "code": code }),
            )
            .await
        })
        .await
}

/// Words a rule anew. What it said before stays in the audit log, for the decisions that were taken then.
///
/// # Errors
/// Not a moderator of it; somebody changed the set-up meanwhile; fields that need mending.
pub async fn edit_rule(site: &Site, actor: &Actor, slug: &str, code: &str, form: &RuleForm) -> AppResult<()> {
    site.db
        .write(async |tx| {
            let consultation = access::moderated(&mut *tx, slug, actor).await?;
            let known = store::rules_of(&mut *tx, consultation.id).await?;
            let rule = known.into_iter().find(|rule| rule.code == code).ok_or(AppError::NotFound)?;
            let (_, text) = setup::rule(form).map_err(AppError::Invalid)?;
            seen(tx, &consultation, form.version).await?;
            store::put_rule_text(tx, rule.id, &text).await?;
            let before: Vec<_> =
                rule.text.iter().map(|said| json!({ "language": said.lang, "text": said.text })).collect();
            let details = json!({ "code": code, "before": before });
            audit::record_in(tx, site, consultation.id.0, Some(actor.person), "rule_changed", Some(rule.id.0), details)
                .await
        })
        .await
}
