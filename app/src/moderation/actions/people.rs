//! Suspending somebody in a consultation, and lifting that: decisions about a person, not about a text.

use super::decide::named_rule;
use super::letters::{redress, rests_on};
use crate::accounts::audit;
use crate::accounts::model::{Actor, PersonId};
use crate::accounts::store::{known_person, recipient};
use crate::base::db::Tx;
use crate::base::error::{AppError, AppResult};
use crate::base::site::Site;
use crate::base::time::Timestamp;
use crate::consultations::access;
use crate::consultations::model::{Consultation, Rule};
use crate::consultations::store::{is_moderator, texts};
use crate::moderation::model::{Decision, DecisionId, DecisionKind, SubjectKind};
use crate::moderation::rules::Verdict;
use crate::moderation::store::{self, NewDecision};
use crate::notifications::model::{Letter, Recipient};
use crate::notifications::outbox;
use crate::suspensions::actions as suspensions;
use crate::suspensions::model::{Standing, SuspensionId};
use crate::suspensions::rules::{Office, may_lift, may_suspend};
use crate::suspensions::store::{suspension, took_part};
use serde_json::json;

/// Suspends somebody who took part in a consultation, to this moment or until it is lifted: the decision, its effect, the
/// statement of reasons and the audit event hold together, or nothing does. What they wrote stays as it is.
///
/// # Errors
/// The actor does not moderate this consultation; it is themself, or somebody who holds an office here; the person never took
/// part, or is suspended here already; the rule is none of this consultation's.
pub async fn suspend(
    site: &Site,
    actor: &Actor,
    slug: &str,
    person: PersonId,
    verdict: &Verdict,
    ends_at: Option<Timestamp>,
) -> AppResult<()> {
    site.db
        .write(async |tx| {
            let consultation = access::moderated(&mut *tx, slug, actor).await?;
            let known = known_person(&mut *tx, person).await?.ok_or(AppError::NotFound)?;
            if !took_part(&mut *tx, consultation.id, person).await? {
                return Err(AppError::NotFound);
            }
            let moderates = is_moderator(&mut *tx, consultation.id, person).await?;
            let office = Office { role: known.role, moderates };
            may_suspend(person, office, actor.person).map_err(AppError::refused)?;
            let rule = named_rule(tx, &consultation, verdict).await?;
            let id = write(tx, site, actor, &consultation, person, verdict, None).await?;
            suspensions::begin(tx, SuspensionId(id.0), consultation.id, person, ends_at).await?;
            if let Some(reader) = recipient(&mut *tx, person).await? {
                let letter =
                    statement(tx, site, &consultation, &reader, (rule.as_ref(), verdict), (id, ends_at)).await?;
                outbox::put(tx, site, reader.personal(format!("decision:{id}:person"), letter)).await?;
            }
            let rule = rule.map(|rule| rule.code);
            let details = json!({ "decision": id, "rule": rule, "law": verdict.law, "until": ends_at });
            let kind = "person_suspended";
            audit::record_in(tx, site, consultation.id.0, Some(actor.person), kind, Some(id.0), details).await
        })
        .await
}

/// The statement of reasons.
async fn statement(
    tx: &mut Tx,
    site: &Site,
    consultation: &Consultation,
    reader: &Recipient,
    (rule, verdict): (Option<&Rule>, &Verdict),
    (decision, until): (DecisionId, Option<Timestamp>),
) -> AppResult<Letter> {
    let now = tx.now();
    Ok(Letter::Suspended {
        name: reader.name.clone(),
        title: title(tx, site, consultation, reader).await?,
        until,
        rule: rests_on(rule, &verdict.law, reader.language),
        explanation: verdict.explanation.clone(),
        redress: redress(site, consultation, now, &format!("/decisions/{decision}")),
    })
}

/// The consultation's name in the language of a letter.
async fn title(tx: &mut Tx, site: &Site, consultation: &Consultation, reader: &Recipient) -> AppResult<String> {
    let texts = texts(&mut *tx, consultation.id).await?;
    Ok(texts.title_for(reader.language, site.settings.language, &consultation.slug).to_owned())
}

/// Lifts a suspension before its time, with reasons.
///
/// # Errors
/// The actor does not moderate this consultation, or is suspended themself; it does not hold any more.
pub async fn lift(site: &Site, actor: &Actor, slug: &str, id: SuspensionId, verdict: &Verdict) -> AppResult<()> {
    site.db
        .write(async |tx| {
            let consultation = access::moderated(&mut *tx, slug, actor).await?;
            let known = suspension(&mut *tx, id).await?.filter(|known| known.consultation == consultation.id);
            let known = known.ok_or(AppError::NotFound)?;
            may_lift(&known, actor.person, tx.now()).map_err(AppError::refused)?;
            let made = end(tx, site, actor, &consultation, (id, known.person), verdict).await?;
            let Some(reader) = recipient(&mut *tx, known.person).await? else { return Ok(()) };
            let letter = Letter::SuspensionLifted {
                name: reader.name.clone(),
                title: title(tx, site, &consultation, &reader).await?,
                explanation: verdict.explanation.clone(),
                link: site.link(&format!("/consultations/{}", consultation.slug)),
            };
            outbox::put(tx, site, reader.personal(format!("decision:{made}:person"), letter)).await
        })
        .await
}

/// Lifts a suspension on an appeal, whose own letter tells the person. Nothing is left to lift where it does not hold any more.
pub(super) async fn reverse(
    tx: &mut Tx,
    site: &Site,
    actor: &Actor,
    consultation: &Consultation,
    decision: &Decision,
    verdict: Verdict,
) -> AppResult<Option<DecisionId>> {
    let id = SuspensionId(decision.id.0);
    let known = suspension(&mut *tx, id).await?.ok_or(AppError::NotFound)?;
    if known.standing(tx.now()) != Standing::InForce {
        return Ok(None);
    }
    end(tx, site, actor, consultation, (id, known.person), &verdict).await.map(Some)
}

async fn end(
    tx: &mut Tx,
    site: &Site,
    actor: &Actor,
    consultation: &Consultation,
    (id, person): (SuspensionId, PersonId),
    verdict: &Verdict,
) -> AppResult<DecisionId> {
    let undone = DecisionId(id.0);
    let made = write(tx, site, actor, consultation, person, verdict, Some(undone)).await?;
    suspensions::end(tx, id).await?;
    let details = json!({ "decision": made, "undoes": undone });
    let kind = "suspension_lifted";
    audit::record_in(tx, site, consultation.id.0, Some(actor.person), kind, Some(made.0), details).await?;
    Ok(made)
}

async fn write(
    tx: &mut Tx,
    site: &Site,
    actor: &Actor,
    consultation: &Consultation,
    person: PersonId,
    verdict: &Verdict,
    undoes: Option<DecisionId>,
) -> AppResult<DecisionId> {
    let id: DecisionId = site.chance.id(tx.now());
    let kind = if undoes.is_some() { DecisionKind::Lift } else { DecisionKind::Suspend };
    let new = NewDecision {
        id,
        consultation: consultation.id,
        subject_kind: SubjectKind::Person,
        subject: person.0,
        kind,
        rule: verdict.rule,
        law: verdict.law.clone(),
        explanation: verdict.explanation.clone(),
        undoes,
        decided_by: actor.person,
    };
    store::insert_decision(tx, &new).await?;
    Ok(id)
}

/// Forgets what was written about a person whose account is erased, with the erasure. That somebody was suspended, by which rule
/// and when, stays in the log, without a name.
///
/// # Errors
/// The database refused.
pub async fn leave_all(tx: &mut Tx, person: PersonId) -> AppResult<()> {
    store::forget_person(tx, person).await
}
