//! Deciding, and undoing by deciding again.

use super::letters::Made;
use super::telling::tell_reporters;
use super::{effect, letters, people, placed};
use crate::accounts::audit;
use crate::accounts::model::Actor;
use crate::base::db::Tx;
use crate::base::error::{AppError, AppResult, ErrorCode};
use crate::base::site::Site;
use crate::conduct::store::{end_request, put_request};
use crate::consultations::access;
use crate::consultations::model::{Consultation, Rule};
use crate::consultations::store::{rounds, rules_of};
use crate::moderation::model::{Content, Decision, DecisionId, DecisionKind, ReportId, Request, SubjectKind};
use crate::moderation::rules::{self, Verdict};
use crate::moderation::store::{self, NewDecision};
use crate::moves::actions as moves;
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
/// The actor does not moderate this consultation, or wrote or reported the text; another moderator decided first or the author changed
/// the text ([`ErrorCode::ChangedMeanwhile`]); the rule is none of this consultation's; or an imported text that nobody judged
/// is published without a reason, or when no round is left.
pub async fn decide(site: &Site, actor: &Actor, slug: &str, deed: &Deed) -> AppResult<Told> {
    site.db
        .write(async |tx| {
            let consultation = access::moderated(&mut *tx, slug, actor).await?;
            // Of two moderators at the same moment the second judges what the first has left.
            tx.hold([consultation.id.0, deed.subject]).await?;
            let content = seen(tx, &consultation, deed).await?;
            let case = store::hold_case(tx, deed.subject).await?;
            let has_reports = store::count_open_reports(&mut *tx, deed.subject).await? > 0;
            let request = store::request(&mut *tx, &content).await?;
            if !rules::choices(&content, has_reports, request).contains(&deed.verdict.kind) {
                return Err(AppError::refused(ErrorCode::ChangedMeanwhile));
            }
            if content.is_unshown {
                let rounds = rounds(&mut *tx, consultation.id).await?;
                rules::may_publish_unshown(&rounds, tx.now()).map_err(AppError::refused)?;
                rules::reason_for_unshown(&content, &deed.verdict)?;
            }
            let carried = carry_out(tx, site, actor, &consultation, &content, deed, None, Tell::Author).await?;
            let Carried { id, author, .. } = carried;
            // Whoever reported waits for what becomes of the text, and nobody but its author learns what was asked.
            if deed.verdict.kind == DecisionKind::Ask {
                return Ok(Told { author, reporters: false });
            }
            // Of two moderators who keep the same text at the same moment, the second finds no open report.
            let answered = store::answer(tx, deed.subject, id).await?;
            if has_reports && answered == 0 {
                return Err(AppError::refused(ErrorCode::ChangedMeanwhile));
            }
            if let Some(case) = case {
                store::close_case(tx, case, id).await?;
            }
            let reporters = tell_reporters(tx, site, id, None).await?;
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
            tx.hold([consultation.id.0, deed.subject]).await?;
            let decision = store::decision(&mut *tx, consultation.id, undone).await?.ok_or(AppError::NotFound)?;
            if decision.subject != deed.subject {
                return Err(AppError::NotFound);
            }
            let content = seen(tx, &consultation, deed).await?;
            let opposites = rules::opposites(decision.kind, &content);
            if decision.is_undone || !opposites.contains(&deed.verdict.kind) {
                return Err(AppError::refused(ErrorCode::ChangedMeanwhile));
            }
            let carried = carry_out(tx, site, actor, &consultation, &content, deed, Some(undone), Tell::Author).await?;
            let Carried { id, author, .. } = carried;
            // Whoever reported was told of the decision that stands no more.
            let reporters = tell_reporters(tx, site, id, None).await?;
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
            let carried = carry_out(tx, site, actor, &consultation, &content, &deed, undone, Tell::Author).await?;
            let author = carried.author;
            Ok(Told { author, reporters: false })
        })
        .await
}

/// Reverses a decision that somebody appealed against, as [`undo`] would; gives the decision that does. Nothing is left to
/// reverse where it was undone meanwhile, or where the text went another way since.
///
/// Whoever appealed is told by the appeal's own letter: the author, or the reporter of `except`.
///
/// # Errors
/// The actor wrote or reported the text; the rule is none of this consultation's.
pub async fn reverse(
    tx: &mut Tx,
    site: &Site,
    actor: &Actor,
    consultation: &Consultation,
    decision: &Decision,
    verdict: Verdict,
    except: Option<ReportId>,
) -> AppResult<Option<DecisionId>> {
    if decision.subject_kind == SubjectKind::Person {
        return people::reverse(tx, site, actor, consultation, decision, verdict).await;
    }
    let content = store::content(&mut *tx, consultation.id, decision.subject).await?.ok_or(AppError::NotFound)?;
    if decision.is_undone || !rules::opposites(decision.kind, &content).contains(&verdict.kind) {
        return Ok(None);
    }
    if decision.kind == DecisionKind::Move && !moves::stands(tx, decision.id.0).await? {
        return Ok(None);
    }
    let deed = Deed { subject: content.id, seen: content.version, verdict, line: None };
    let tell = if except.is_some() { Tell::Author } else { Tell::NobodyYet };
    let undone = Some(decision.id);
    let Carried { id, .. } = carry_out(tx, site, actor, consultation, &content, &deed, undone, tell).await?;
    tell_reporters(tx, site, id, except).await?;
    Ok(Some(id))
}

/// The text as the moderator saw it.
pub(super) async fn seen(tx: &mut Tx, consultation: &Consultation, deed: &Deed) -> AppResult<Content> {
    let content = store::content(&mut *tx, consultation.id, deed.subject).await?.ok_or(AppError::NotFound)?;
    if content.version == deed.seen { Ok(content) } else { Err(AppError::refused(ErrorCode::ChangedMeanwhile)) }
}

/// A decision that was carried out.
pub(super) struct Carried {
    pub id: DecisionId,
    /// The rule that it names.
    pub rule: Option<Rule>,
    /// Whether the author of the text is told.
    pub author: bool,
}

/// Whether the author gets a letter about the decision itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Tell {
    /// They do.
    Author,
    /// They appealed, and the answer to that tells them; or the letter waits until it is known where the text stands.
    NobodyYet,
}

#[expect(clippy::too_many_arguments, reason = "a decision is by somebody, about something, for a reason")]
pub(super) async fn carry_out(
    tx: &mut Tx,
    site: &Site,
    actor: &Actor,
    consultation: &Consultation,
    content: &Content,
    deed: &Deed,
    undoes: Option<DecisionId>,
    tell: Tell,
) -> AppResult<Carried> {
    let Deed { verdict, line, .. } = deed;
    rules::may_carry_out(verdict.kind, content, actor)?;
    rules::may_decide_unless_reporter(store::has_reported(&mut *tx, content.id, actor.person).await?)?;
    let rule = named_rule(tx, consultation, verdict).await?;
    // Elsewhere a text is asked to be changed as before.
    let is_asked = verdict.kind != DecisionKind::Move && store::request(&mut *tx, content).await? != Request::None;
    // Of two moderators who end the same request at the same moment, the second finds none.
    if is_asked && !end_request(tx, content.id).await? {
        return Err(AppError::refused(ErrorCode::ChangedMeanwhile));
    }
    let id: DecisionId = site.chance.id(tx.now());
    match (verdict.kind, undoes) {
        (DecisionKind::Move, Some(undone)) => {
            let why = (actor.person, verdict.explanation.as_str());
            moves::back(tx, id.0, undone.0, consultation.id, why).await?;
        }
        _ => effect::apply(tx, site, content, verdict.kind, line.as_ref()).await?,
    }
    let new = NewDecision {
        id,
        consultation: consultation.id,
        subject_kind: content.kind,
        subject: content.id,
        kind: verdict.kind,
        rule: verdict.rule,
        law: verdict.law.clone(),
        explanation: verdict.explanation.clone(),
        undoes,
        decided_by: actor.person,
    };
    store::insert_decision(tx, &new).await?;
    if verdict.kind == DecisionKind::Ask {
        put_request(tx, id.0, content.id, content.version).await?;
    }
    let made = Made { decision: id, rule: rule.as_ref() };
    let author = match tell {
        Tell::Author => letters::to_author(tx, site, actor, consultation, content, verdict, made).await?,
        Tell::NobodyYet => false,
    };
    if verdict.kind == DecisionKind::Part {
        placed::to_others(tx, site, actor, content, verdict, made).await?;
    }
    let rule_code = rule.as_ref().map(|rule| &rule.code);
    let details =
        json!({ "decision": id, "subject": content.kind, "rule": rule_code, "law": verdict.law, "undoes": undoes });
    let kind = audit_kind(verdict.kind, content.kind);
    audit::record_in(tx, site, consultation.id.0, Some(actor.person), kind, Some(content.id), details).await?;
    Ok(Carried { id, rule, author })
}

pub(super) async fn named_rule(tx: &mut Tx, consultation: &Consultation, verdict: &Verdict) -> AppResult<Option<Rule>> {
    let Some(wanted) = verdict.rule else { return Ok(None) };
    let rules = rules_of(&mut *tx, consultation.id).await?;
    let rule = rules.into_iter().find(|rule| rule.id == wanted);
    rule.map(Some).ok_or_else(|| AppError::field("rule", ErrorCode::NotAChoice))
}

/// The kind of the act that a decision is in the record.
pub fn audit_kind(kind: DecisionKind, subject: SubjectKind) -> &'static str {
    match kind {
        DecisionKind::Publish if subject == SubjectKind::ActionLine => "action_line_published",
        DecisionKind::Publish if subject == SubjectKind::Proposal => "proposal_published",
        DecisionKind::Publish => "content_published",
        DecisionKind::Ask => "change_asked",
        DecisionKind::Return => "proposal_returned",
        DecisionKind::Accept => "proposal_accepted",
        DecisionKind::Keep => "content_kept",
        DecisionKind::Hide => "content_hidden",
        DecisionKind::Restore => "content_restored",
        DecisionKind::Reopen => "proposal_reopened",
        DecisionKind::Withdraw => "action_line_withdrawn",
        DecisionKind::Suspend => "person_suspended",
        DecisionKind::Lift => "suspension_lifted",
        DecisionKind::Merge => "content_merged",
        DecisionKind::Part => "content_parted",
        DecisionKind::Move => "content_moved",
    }
}
