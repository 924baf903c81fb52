//! Who is told of a decision, and what.

use super::{entered, placed};
use crate::accounts::model::Actor;
use crate::accounts::store::recipient;
use crate::base::db::Tx;
use crate::base::error::{AppError, AppResult};
use crate::base::i18n::Lang;
use crate::base::site::Site;
use crate::base::text::excerpt;
use crate::base::time::Timestamp;
use crate::consultations::calendar::zone;
use crate::consultations::model::{Consultation, Rule};
use crate::moderation::model::{Content, DecisionId, DecisionKind, Standing, SubjectKind};
use crate::moderation::rules::{self, Verdict};
use crate::moderation::usual::usual;
use crate::notifications::model::{ContentDecision, Letter, ProposalDecision, Redress};
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
    let Made { decision, rule } = made;
    // Who withdraws what they wrote for the organiser knows of it.
    let Some(author) = content.author.filter(|author| *author != actor.person) else {
        return entered::to_sender(tx, site, consultation, content, verdict, made).await;
    };
    let Some(author) = recipient(&mut *tx, author).await? else { return Ok(false) };
    let link = site.link(&place(tx, consultation, content, verdict.kind).await?);
    let name = author.name.clone();
    let explanation = explanation(author.language, verdict, content.kind);
    let rule = rests_on(rule, &verdict.law, author.language);
    let redress =
        verdict.kind.takes().then(|| redress(site, consultation, tx.now(), &format!("/decisions/{decision}")));
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
    let is_let_pass = matches!(content.kind, SubjectKind::Comment | SubjectKind::Remark);
    let letter = match verdict.kind {
        DecisionKind::Ask => text(ContentDecision::Asked),
        DecisionKind::Publish if is_let_pass => text(ContentDecision::Published),
        DecisionKind::Publish => on_proposal(ProposalDecision::Published),
        DecisionKind::Return => on_proposal(ProposalDecision::Returned),
        DecisionKind::Accept => on_proposal(ProposalDecision::Accepted),
        DecisionKind::Hide => text(ContentDecision::Hidden),
        DecisionKind::Reopen => on_proposal(ProposalDecision::Reopened),
        DecisionKind::Withdraw => on_proposal(withdrawn(tx, content).await?),
        DecisionKind::Restore if is_line_again(content) => on_proposal(ProposalDecision::Accepted),
        DecisionKind::Restore => text(ContentDecision::Restored),
        // Of a person there is no text: whoever is suspended is told in words of their own.
        DecisionKind::Keep | DecisionKind::Suspend | DecisionKind::Lift => return Ok(false),
        DecisionKind::Merge | DecisionKind::Part | DecisionKind::Move => {
            let told = placed::Told { rule: rule.clone(), redress: redress.clone(), is_own: true };
            placed::letter(tx, site, content, verdict, (&author, told)).await?
        }
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
}

/// Until when one may appeal against what was decided at a moment, and where.
pub(super) fn redress(site: &Site, consultation: &Consultation, decided_at: Timestamp, path: &str) -> Redress {
    Redress {
        until: rules::appeal_until(decided_at, &zone(consultation)),
        time_zone: consultation.time_zone.clone(),
        link: site.link(path),
    }
}

/// What the moderator wrote, else the usual sentence in the language of the letter.
pub(super) fn explanation(t: Lang, verdict: &Verdict, subject: SubjectKind) -> String {
    match verdict.explanation.as_str() {
        "" => usual(t, verdict.kind, subject).to_owned(),
        said => said.to_owned(),
    }
}

/// The rule or the law that a decision rests on.
pub(super) fn rests_on(rule: Option<&Rule>, law: &str, language: Lang) -> String {
    match rule {
        Some(rule) => said(rule, language),
        None if law.is_empty() => String::new(),
        None => language.moderation_by_law(law),
    }
}

fn said(rule: &Rule, language: Lang) -> String {
    rule.text.pick(language, language).map_or_else(|| rule.code.clone(), |said| said.text.to_owned())
}

pub(super) fn quoted(content: &Content) -> String {
    let text = match content.kind {
        SubjectKind::Comment | SubjectKind::Remark | SubjectKind::Person => &content.body,
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
    let path = path(tx, consultation, content).await?;
    // To the form in which it is changed.
    Ok(if decided == DecisionKind::Ask { format!("{path}/edit") } else { path })
}

/// Where the text stands, or stood.
pub(super) async fn path(tx: &mut Tx, consultation: &Consultation, content: &Content) -> AppResult<String> {
    Ok(match content.kind {
        SubjectKind::Person => format!("/consultations/{}", consultation.slug),
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
