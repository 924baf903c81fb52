//! Deciding, and undoing by deciding again.

use super::{effect, letters};
use crate::accounts::audit;
use crate::accounts::model::Actor;
use crate::base::db::Tx;
use crate::base::error::{AppError, AppResult, ErrorCode};
use crate::base::site::Site;
use crate::consultations::access;
use crate::consultations::model::{Consultation, Rule};
use crate::consultations::store::{rounds, rules_of};
use crate::moderation::model::{Content, DecisionId, DecisionKind, SubjectKind};
use crate::moderation::rules::{self, Verdict};
use crate::moderation::store::{self, NewDecision};
use crate::proposals::actions::AcceptedAs;
use crate::proposals::store::action_line;
use serde_json::json;
use uuid::Uuid;

/// A decision about the text that a moderator has seen.
#[derive(Clone, Debug)]
pub struct Deed {
    /// The text.
    pub subject: Uuid,
    /// Which of its texts the moderator saw.
    pub seen: i64,
    /// The decision.
    pub verdict: Verdict,
    /// What an accepted proposal becomes.
    pub line: Option<AcceptedAs>,
}

/// Who gets a letter about a decision.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Told {
    /// Whoever wrote the text.
    pub author: bool,
    /// Those whose reports it answers.
    pub reporters: bool,
}

/// Decides about an item of the queue: the decision, its effect, the letters to author and reporters and the audit event
/// hold together, or nothing does.
///
/// # Errors
/// The actor does not moderate this consultation or wrote the text; another moderator decided first or the author changed
/// the text ([`ErrorCode::ChangedMeanwhile`]); the rule is none of this consultation's; or an imported text that nobody judged
/// is published without a reason, or when no round is left.
pub async fn decide(site: &Site, actor: &Actor, slug: &str, deed: &Deed) -> AppResult<Told> {
    site.db
        .write(async |tx| {
            let consultation = access::moderated(&mut *tx, slug, actor).await?;
            let content = seen(tx, &consultation, deed).await?;
            let has_reports = !store::open_reports(&mut *tx, deed.subject).await?.is_empty();
            if !rules::choices(&content, has_reports).contains(&deed.verdict.kind) {
                return Err(AppError::refused(ErrorCode::ChangedMeanwhile));
            }
            if content.is_unshown {
                let rounds = rounds(&mut *tx, consultation.id).await?;
                rules::may_publish_unshown(&rounds, tx.now()).map_err(AppError::refused)?;
                rules::reason_for_unshown(&content, &deed.verdict)?;
            }
            let Carried { id, rule, author } = carry_out(tx, site, actor, &consultation, &content, deed, None).await?;
            // Of two moderators who keep the same text at the same moment, the second finds no open report.
            let answered = store::answer(tx, deed.subject, id).await?;
            if has_reports && answered == 0 {
                return Err(AppError::refused(ErrorCode::ChangedMeanwhile));
            }
            let reporters = letters::to_reporters(tx, site, &content, &deed.verdict, rule.as_ref(), id, None).await?;
            Ok(Told { author, reporters })
        })
        .await
}

/// Undoes a decision by another one; both stay on record. Those whose reports the undone one answered are told, too.
///
/// # Errors
/// Those of [`decide`]; the decision is undone already, or the text went another way since.
pub async fn undo(site: &Site, actor: &Actor, slug: &str, undone: DecisionId, deed: &Deed) -> AppResult<Told> {
    site.db
        .write(async |tx| {
            let consultation = access::moderated(&mut *tx, slug, actor).await?;
            let decision = store::decision(&mut *tx, consultation.id, undone).await?.ok_or(AppError::NotFound)?;
            if decision.subject != deed.subject {
                return Err(AppError::NotFound);
            }
            let content = seen(tx, &consultation, deed).await?;
            let opposites = rules::opposites(decision.kind, &content);
            if decision.is_undone || !opposites.contains(&deed.verdict.kind) {
                return Err(AppError::refused(ErrorCode::ChangedMeanwhile));
            }
            let Carried { id, rule, author } =
                carry_out(tx, site, actor, &consultation, &content, deed, Some(undone)).await?;
            // Whoever reported was told of the decision that stands no more.
            let verdict = &deed.verdict;
            let reporters = letters::to_reporters(tx, site, &content, verdict, rule.as_ref(), id, Some(undone)).await?;
            Ok(Told { author, reporters })
        })
        .await
}

/// Withdraws an action line: one that was a proposal by undoing its acceptance. Its page and its votes stay; nobody votes
/// on it or comments any more. `seen` is the version that the moderator saw.
///
/// # Errors
/// Those of [`decide`]; the action line is not public.
pub async fn withdraw_line(
    site: &Site,
    actor: &Actor,
    slug: &str,
    code: &str,
    seen: i64,
    verdict: Verdict,
) -> AppResult<Told> {
    site.db
        .write(async |tx| {
            let consultation = access::moderated(&mut *tx, slug, actor).await?;
            let line = action_line(&mut *tx, consultation.id, code).await?.ok_or(AppError::NotFound)?;
            let deed = Deed { subject: line.id.0, seen, verdict, line: None };
            let content = self::seen(tx, &consultation, &deed).await?;
            let accepted = match line.proposal {
                Some(proposal) => store::decisions_about(&mut *tx, proposal.0).await?,
                None => Vec::new(),
            };
            let undone = accepted.iter().rfind(|earlier| earlier.kind == DecisionKind::Accept && !earlier.is_undone);
            let undone = undone.map(|undone| undone.id);
            let Carried { author, .. } = carry_out(tx, site, actor, &consultation, &content, &deed, undone).await?;
            Ok(Told { author, reporters: false })
        })
        .await
}

/// The text as the moderator saw it.
async fn seen(tx: &mut Tx, consultation: &Consultation, deed: &Deed) -> AppResult<Content> {
    let content = store::content(&mut *tx, consultation.id, deed.subject).await?.ok_or(AppError::NotFound)?;
    if content.version == deed.seen { Ok(content) } else { Err(AppError::refused(ErrorCode::ChangedMeanwhile)) }
}

/// A decision that was carried out.
struct Carried {
    id: DecisionId,
    /// The rule that it names.
    rule: Option<Rule>,
    /// Whether the author of the text is told.
    author: bool,
}

async fn carry_out(
    tx: &mut Tx,
    site: &Site,
    actor: &Actor,
    consultation: &Consultation,
    content: &Content,
    deed: &Deed,
    undoes: Option<DecisionId>,
) -> AppResult<Carried> {
    let Deed { verdict, line, .. } = deed;
    rules::may_carry_out(verdict.kind, content, actor)?;
    let rule = named_rule(tx, consultation, verdict).await?;
    effect::apply(tx, site, content, verdict.kind, line.as_ref()).await?;
    let id: DecisionId = site.chance.id(tx.now());
    let new = NewDecision {
        id,
        consultation: consultation.id,
        subject_kind: content.kind,
        subject: content.id,
        kind: verdict.kind,
        rule: verdict.rule,
        explanation: verdict.explanation.clone(),
        undoes,
        decided_by: actor.person,
    };
    store::insert_decision(tx, &new).await?;
    let author = letters::to_author(tx, site, actor, content, verdict, rule.as_ref(), id).await?;
    let details = json!({ "decision": id, "subject": content.kind, "rule": rule.as_ref().map(|rule| &rule.code), "undoes": undoes });
    let kind = audit_kind(verdict.kind, content.kind);
    audit::record_in(tx, site, consultation.id.0, Some(actor.person), kind, Some(content.id), details).await?;
    Ok(Carried { id, rule, author })
}

async fn named_rule(tx: &mut Tx, consultation: &Consultation, verdict: &Verdict) -> AppResult<Option<Rule>> {
    let Some(wanted) = verdict.rule else { return Ok(None) };
    let rules = rules_of(&mut *tx, consultation.id).await?;
    let rule = rules.into_iter().find(|rule| rule.id == wanted);
    rule.map(Some).ok_or_else(|| AppError::field("rule", ErrorCode::NotAChoice))
}

fn audit_kind(kind: DecisionKind, subject: SubjectKind) -> &'static str {
    match kind {
        DecisionKind::Publish if subject == SubjectKind::ActionLine => "action_line_published",
        DecisionKind::Publish => "proposal_published",
        DecisionKind::Return => "proposal_returned",
        DecisionKind::Accept => "proposal_accepted",
        DecisionKind::Keep => "content_kept",
        DecisionKind::Hide => "content_hidden",
        DecisionKind::Restore => "content_restored",
        DecisionKind::Reopen => "proposal_reopened",
        DecisionKind::Withdraw => "action_line_withdrawn",
    }
}
