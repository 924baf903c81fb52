//! Who is told of a decision, and what.

use crate::accounts::model::Actor;
use crate::accounts::store::recipient;
use crate::base::db::Tx;
use crate::base::error::{AppError, AppResult};
use crate::base::i18n::Lang;
use crate::base::site::Site;
use crate::base::text::excerpt;
use crate::consultations::calendar::zone;
use crate::consultations::model::{Consultation, Rule};
use crate::moderation::model::{Content, DecisionId, DecisionKind, ReportId, Standing, SubjectKind};
use crate::moderation::rules::{self, Verdict};
use crate::moderation::store;
use crate::moderation::usual::{usual, usual_for_reporters};
use crate::notifications::model::{AfterUndoing, ContentDecision, Letter, ProposalDecision, Redress};
use crate::notifications::outbox;
use crate::proposals::model::{ActionLineId, ProposalId, ProposalState, line_path};
use crate::proposals::store::{action_line_by_id, line_of_proposal, proposal};
use crate::remarks::model::{RemarkId, remark_path};
use crate::remarks::store::by_id as remark_by_id;

/// Characters of a text that a letter quotes.
const QUOTED: usize = 200;

/// Tells the author what was decided about the text; nothing where it stays as it was. Says whether there was anybody to tell.
pub(super) async fn to_author(
    tx: &mut Tx,
    site: &Site,
    actor: &Actor,
    consultation: &Consultation,
    content: &Content,
    verdict: &Verdict,
    made: Made<'_>,
) -> AppResult<bool> {
    let Made { decision, rule, .. } = made;
    // Who withdraws what they wrote for the organiser knows of it.
    let Some(author) = content.author.filter(|author| *author != actor.person) else { return Ok(false) };
    let Some(author) = recipient(&mut *tx, author).await? else { return Ok(false) };
    let link = site.link(&place(tx, consultation, content, verdict.kind).await?);
    let name = author.name.clone();
    let explanation = explanation(author.language, verdict);
    let rule = rests_on(rule, verdict, author.language);
    let redress = verdict.kind.takes().then(|| redress(tx, site, consultation, &format!("/decisions/{decision}")));
    let on_proposal = |decision| Letter::ProposalDecided {
        name: name.clone(),
        title: content.title.clone(),
        decision,
        rule: rule.clone(),
        explanation: explanation.clone(),
        link: link.clone(),
        redress: redress.clone(),
    };
    let text = |kind| Letter::ContentDecided {
        name: name.clone(),
        excerpt: quoted(content),
        kind,
        rule: rule.clone(),
        explanation: explanation.clone(),
        link: link.clone(),
        redress: redress.clone(),
    };
    let letter = match verdict.kind {
        DecisionKind::Publish => on_proposal(ProposalDecision::Published),
        DecisionKind::Return => on_proposal(ProposalDecision::Returned),
        DecisionKind::Accept => on_proposal(ProposalDecision::Accepted),
        DecisionKind::Hide => text(ContentDecision::Hidden),
        DecisionKind::Reopen => on_proposal(ProposalDecision::Reopened),
        DecisionKind::Withdraw => on_proposal(withdrawn(tx, content).await?),
        DecisionKind::Restore if is_line_again(content) => on_proposal(ProposalDecision::Accepted),
        DecisionKind::Restore => text(ContentDecision::Restored),
        DecisionKind::Keep => return Ok(false),
    };
    outbox::put(tx, site, author.personal(format!("decision:{decision}:author"), letter)).await?;
    Ok(true)
}

/// A decision that was just made, as far as letters tell it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Made<'m> {
    /// The decision.
    pub decision: DecisionId,
    /// The rule that it names.
    pub rule: Option<&'m Rule>,
    /// The earlier one that it undoes.
    pub undoes: Option<DecisionId>,
    /// A report whose sender learns of it in another letter.
    pub except: Option<ReportId>,
}

/// Until when one may appeal, and where.
fn redress(tx: &Tx, site: &Site, consultation: &Consultation, path: &str) -> Redress {
    Redress {
        until: rules::appeal_until(tx.now(), &zone(consultation)),
        time_zone: consultation.time_zone.clone(),
        link: site.link(path),
    }
}

/// Tells everybody whose report the decision answers, or was answered by one that it undoes. Says whether there was anybody to
/// tell.
pub(super) async fn to_reporters(
    tx: &mut Tx,
    site: &Site,
    consultation: &Consultation,
    content: &Content,
    verdict: &Verdict,
    made: Made<'_>,
) -> AppResult<bool> {
    let Made { decision, rule, undoes, except } = made;
    let link = site.link(&path(tx, consultation, content).await?);
    let undone = undoes.map(|_| match verdict.kind {
        DecisionKind::Hide => AfterUndoing::Hidden,
        DecisionKind::Reopen => AfterUndoing::Waits,
        _ => AfterUndoing::Visible,
    });
    let reporters = store::reporters(tx, decision, except).await?;
    let is_anybody = !reporters.is_empty();
    for reporter in reporters.into_iter().filter(|reporter| Some(reporter.report) != except) {
        let appeals = verdict.kind == DecisionKind::Keep;
        let letter = Letter::ReportAnswered {
            name: reporter.name.clone(),
            hidden: verdict.kind == DecisionKind::Hide,
            undone,
            rule: rests_on(rule, verdict, reporter.language),
            explanation: match verdict.explanation.as_str() {
                "" => usual_for_reporters(reporter.language, verdict.kind).to_owned(),
                said => said.to_owned(),
            },
            link: link.clone(),
            redress: appeals.then(|| redress(tx, site, consultation, &reporter.receipt())),
        };
        outbox::put(tx, site, reporter.letter(&format!("decision:{decision}"), letter)).await?;
    }
    Ok(is_anybody)
}

/// What the moderator wrote, else the usual sentence in the language of the letter.
fn explanation(t: Lang, verdict: &Verdict) -> String {
    match verdict.explanation.as_str() {
        "" => usual(t, verdict.kind).to_owned(),
        said => said.to_owned(),
    }
}

/// The rule or the law that a decision rests on.
fn rests_on(rule: Option<&Rule>, verdict: &Verdict, language: Lang) -> String {
    match rule {
        Some(rule) => said(rule, language),
        None if verdict.law.is_empty() => String::new(),
        None => language.moderation_by_law(verdict.law.clone()),
    }
}

fn said(rule: &Rule, language: Lang) -> String {
    let text = rule.text.pick(language, language).map_or("", |said| said.text);
    format!("{} {text}", rule.code).trim_end().to_owned()
}

fn quoted(content: &Content) -> String {
    let text = match content.kind {
        SubjectKind::Comment | SubjectKind::Remark => &content.body,
        SubjectKind::Proposal | SubjectKind::ActionLine => &content.title,
    };
    excerpt(text, QUOTED)
}

/// What the withdrawal of an action line means for the proposal that became it: it waits again, or is public as it was before.
async fn withdrawn(tx: &mut Tx, content: &Content) -> AppResult<ProposalDecision> {
    let line = action_line_by_id(&mut *tx, ActionLineId(content.id)).await?;
    let Some(origin) = line.and_then(|line| line.proposal) else { return Ok(ProposalDecision::Withdrawn) };
    Ok(match proposal(&mut *tx, origin).await?.map(|proposal| proposal.state) {
        Some(ProposalState::Submitted) => ProposalDecision::WithdrawnWaits,
        Some(ProposalState::Published) => ProposalDecision::WithdrawnPublic,
        _ => ProposalDecision::Withdrawn,
    })
}

/// Whether a withdrawn action line is put back, which its author learns as if it had just become one.
fn is_line_again(content: &Content) -> bool {
    content.kind == SubjectKind::ActionLine && content.standing == Standing::Withdrawn
}

/// Where an author finds what was decided about: the action line, once the proposal has become one.
async fn place(
    tx: &mut Tx,
    consultation: &Consultation,
    content: &Content,
    decided: DecisionKind,
) -> AppResult<String> {
    if decided == DecisionKind::Accept {
        let became = line_of_proposal(&mut *tx, ProposalId(content.id)).await?;
        let proposal = proposal(&mut *tx, ProposalId(content.id)).await?;
        if let (Some(code), Some(proposal)) = (became, proposal) {
            return Ok(line_path(&proposal.consultation_slug, &code));
        }
    }
    path(tx, consultation, content).await
}

/// Where the text stands, or stood.
async fn path(tx: &mut Tx, consultation: &Consultation, content: &Content) -> AppResult<String> {
    Ok(match content.kind {
        SubjectKind::Comment => format!("/comments/{}", content.id),
        SubjectKind::Proposal => format!("/proposals/{}", content.id),
        SubjectKind::Remark => {
            let remark = remark_by_id(tx, RemarkId(content.id)).await?.ok_or(AppError::NotFound)?;
            remark_path(&consultation.slug, remark.number)
        }
        SubjectKind::ActionLine => {
            let line = action_line_by_id(tx, ActionLineId(content.id)).await?;
            line.ok_or(AppError::NotFound)?.path()
        }
    })
}
