//! What those who run a consultation may set about its discussion, and the library of rules.

use super::rules::{self, Typed};
use super::store;
use crate::accounts::audit;
use crate::accounts::model::Actor;
use crate::base::error::{AppError, AppResult, ErrorCode};
use crate::base::site::Site;
use crate::consultations::access;
use crate::consultations::model::RuleId;
use crate::consultations::setup::{self, RuleForm};
use crate::consultations::store::insert_rule;
use serde_json::json;

/// Sets what a consultation decides about its discussion. What waits already waits on, with its day, and nothing that readers see
/// is taken away.
///
/// # Errors
/// Not a moderator of it; fields that need mending.
pub async fn set(site: &Site, actor: &Actor, slug: &str, typed: &Typed<'_>) -> AppResult<()> {
    site.db
        .write(async |tx| {
            let consultation = access::moderated(&mut *tx, slug, actor).await?;
            let before = store::conduct(&mut *tx, consultation.id).await?;
            let conduct = rules::conduct(typed, before).map_err(AppError::Invalid)?;
            store::put_conduct(tx, consultation.id, conduct, actor.person).await?;
            let details = json!({
                "answer_days": conduct.answer_days, "before": before.answer_days,
                "comments": conduct.comments_shown, "comments_before": before.comments_shown,
                "remarks": conduct.remarks_shown, "remarks_before": before.remarks_shown,
                "proposals": conduct.proposals_shown, "proposals_before": before.proposals_shown,
            });
            let at = Some(consultation.id.0);
            audit::record_in(tx, site, consultation.id.0, Some(actor.person), "conduct_set", at, details).await
        })
        .await
}

/// Adds a rule to the library.
///
/// # Errors
/// [`AppError::Forbidden`] for anybody but administrators; fields that need mending.
pub async fn add_to_library(site: &Site, actor: &Actor, form: &RuleForm) -> AppResult<()> {
    if !actor.is_administrator() {
        return Err(AppError::Forbidden);
    }
    let (code, text) = setup::rule(form).map_err(AppError::Invalid)?;
    let code = code.ok_or_else(|| AppError::field("code", ErrorCode::Required))?;
    site.db
        .write(async |tx| {
            if !store::insert_library_rule(tx, &code, &text).await? {
                return Err(AppError::field("code", ErrorCode::Taken));
            }
            audit::record(tx, site, Some(actor.person), "library_rule_added", None, json!({ "code": code })).await
        })
        .await
}

/// Words a rule of the library anew. Consultations that took it keep their wording.
///
/// # Errors
/// [`AppError::Forbidden`] for anybody but administrators; somebody changed it meanwhile; fields that need mending.
pub async fn change_in_library(
    site: &Site,
    actor: &Actor,
    code: &str,
    form: &RuleForm,
    is_retired: bool,
) -> AppResult<()> {
    if !actor.is_administrator() {
        return Err(AppError::Forbidden);
    }
    let (_, text) = setup::rule(form).map_err(AppError::Invalid)?;
    let seen = form.version.unwrap_or_default();
    site.db
        .write(async |tx| {
            if !store::library(&mut *tx).await?.iter().any(|rule| rule.code == code) {
                return Err(AppError::NotFound);
            }
            if !store::change_library_rule(tx, code, seen, &text, is_retired).await? {
                return Err(AppError::refused(ErrorCode::ChangedMeanwhile));
            }
            let details = json!({ "code": code, "retired": is_retired });
            audit::record(tx, site, Some(actor.person), "library_rule_changed", None, details).await
        })
        .await
}

/// Takes rules of the library into a consultation, as they are worded now. One that the consultation has already, it keeps.
///
/// # Errors
/// Not a moderator of it; no rule was chosen, or one that is not offered.
pub async fn take(site: &Site, actor: &Actor, slug: &str, codes: &[String]) -> AppResult<()> {
    site.db
        .write(async |tx| {
            let consultation = access::moderated(&mut *tx, slug, actor).await?;
            if codes.is_empty() {
                return Err(AppError::field("rules", ErrorCode::Required));
            }
            let library = store::library(&mut *tx).await?;
            for code in codes {
                let rule = library.iter().find(|rule| rule.code == *code && !rule.is_retired);
                let rule = rule.ok_or_else(|| AppError::field("rules", ErrorCode::NotAChoice))?;
                let id: RuleId = site.chance.id(tx.now());
                if !insert_rule(tx, id, consultation.id, code, &rule.text).await? {
                    continue;
                }
                let details = json!({ "code": code, "library": rule.version });
                let at = Some(id.0);
                audit::record_in(tx, site, consultation.id.0, Some(actor.person), "rule_added", at, details).await?;
            }
            Ok(())
        })
        .await
}
