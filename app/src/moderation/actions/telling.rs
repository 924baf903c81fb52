//! Telling those who reported: portion by portion, because thousands may have reported one text, and whoever decides waits for
//! the first of them alone.

use super::letters;
use crate::base::db::Tx;
use crate::base::error::{AppError, AppResult};
use crate::base::site::Site;
use crate::consultations::store as consultations;
use crate::moderation::model::{Decision, DecisionId, DecisionKind, ReportId};
use crate::moderation::reporter::Reporter;
use crate::moderation::rules::REPORTERS_AT_ONCE;
use crate::moderation::store::{self, Errand};
use crate::moderation::usual::usual_for_reporters;
use crate::notifications::model::{AfterUndoing, AppealOutcome, Letter, NewLetter};
use crate::notifications::outbox;
use uuid::Uuid;

/// Tells everybody whose report a decision answers, or was answered by one that it undoes: the first of them now, the others
/// by and by. Says whether there was anybody to tell. `except` is a report whose sender learns of it in another letter.
///
/// # Errors
/// The database refused.
pub async fn tell_reporters(
    tx: &mut Tx,
    site: &Site,
    decision: DecisionId,
    except: Option<ReportId>,
) -> AppResult<bool> {
    let id: Uuid = site.chance.id(tx.now());
    begin(tx, site, Errand { id, decision, appeal: None, except_report: except, told_to: None }).await
}

/// Tells them that the other side appealed against the decision in vain.
///
/// # Errors
/// The database refused.
pub async fn tell_reporters_of_appeal(
    tx: &mut Tx,
    site: &Site,
    decision: DecisionId,
    appeal: Uuid,
    except: Option<ReportId>,
) -> AppResult<bool> {
    let id: Uuid = site.chance.id(tx.now());
    begin(tx, site, Errand { id, decision, appeal: Some(appeal), except_report: except, told_to: None }).await
}

/// Goes on telling where something was decided about very many reports; says whether there may be more to do.
///
/// # Errors
/// The database refused.
pub async fn tell_on(site: &Site) -> AppResult<bool> {
    site.db
        .write(async |tx| {
            let Some(errand) = store::next_errand(tx).await? else { return Ok(false) };
            match portion(tx, site, &errand).await?.next {
                Some(last) => store::put_errand(tx, errand.id, last).await?,
                None => store::drop_errand(tx, errand.id).await?,
            }
            Ok(true)
        })
        .await
}

async fn begin(tx: &mut Tx, site: &Site, errand: Errand) -> AppResult<bool> {
    let Portion { is_anybody, next } = portion(tx, site, &errand).await?;
    if next.is_some() {
        store::insert_errand(tx, &Errand { told_to: next, ..errand }).await?;
    }
    Ok(is_anybody)
}

/// What became of a portion.
struct Portion {
    /// Whether it told anybody.
    is_anybody: bool,
    /// After whom to go on; none where all are told.
    next: Option<ReportId>,
}

async fn portion(tx: &mut Tx, site: &Site, errand: &Errand) -> AppResult<Portion> {
    let reporters = store::reporters(tx, errand, REPORTERS_AT_ONCE).await?;
    let is_full = i64::try_from(reporters.len()).is_ok_and(|told| told >= REPORTERS_AT_ONCE);
    let next = reporters.last().filter(|_| is_full).map(|last| last.report);
    let is_anybody = !reporters.is_empty();
    let letters = match errand.appeal {
        _ if reporters.is_empty() => Vec::new(),
        None => of_decision(tx, site, errand.decision, reporters).await?,
        Some(appeal) => of_appeal(tx, site, appeal, reporters).await?,
    };
    outbox::put_many(tx, site, letters).await?;
    Ok(Portion { is_anybody, next })
}

async fn of_decision(
    tx: &mut Tx,
    site: &Site,
    decision: DecisionId,
    reporters: Vec<Reporter>,
) -> AppResult<Vec<NewLetter>> {
    let Decision { kind, undoes, explanation, law, consultation, subject, rule, decided_at, .. } =
        store::decision_by_id(&mut *tx, decision).await?.ok_or(AppError::NotFound)?;
    let consultation = consultations::by_id(&mut *tx, consultation).await?.ok_or(AppError::NotFound)?;
    let content = store::content(&mut *tx, consultation.id, subject).await?.ok_or(AppError::NotFound)?;
    let rules = consultations::rules_of(&mut *tx, consultation.id).await?;
    let rule = rules.iter().find(|known| Some(known.id) == rule);
    let link = site.link(&letters::path(tx, &consultation, &content).await?);
    let undone = undoes.map(|_| match kind {
        DecisionKind::Hide => AfterUndoing::Hidden,
        DecisionKind::Reopen => AfterUndoing::Waits,
        _ => AfterUndoing::Visible,
    });
    let letter = |reporter: Reporter| {
        let letter = Letter::ReportAnswered {
            name: reporter.name.clone(),
            hidden: kind == DecisionKind::Hide,
            undone,
            rule: letters::rests_on(rule, &law, reporter.language),
            explanation: match explanation.as_str() {
                "" => usual_for_reporters(reporter.language, kind, content.kind).to_owned(),
                said => said.to_owned(),
            },
            link: link.clone(),
            redress: matches!(kind, DecisionKind::Keep | DecisionKind::Publish)
                .then(|| letters::redress(site, &consultation, decided_at, &reporter.receipt())),
        };
        reporter.letter(&format!("decision:{decision}"), letter)
    };
    Ok(reporters.into_iter().map(letter).collect())
}

async fn of_appeal(tx: &mut Tx, site: &Site, appeal: Uuid, reporters: Vec<Reporter>) -> AppResult<Vec<NewLetter>> {
    let reasons = store::appeal_reasons(tx, appeal).await?;
    let letter = |reporter: Reporter| {
        let letter = Letter::AppealDecided {
            name: reporter.name.clone(),
            outcome: AppealOutcome::OtherUpheld,
            rule: String::new(),
            explanation: reasons.clone(),
            link: site.link(&reporter.receipt()),
        };
        reporter.letter(&format!("appeal:{appeal}"), letter)
    };
    Ok(reporters.into_iter().map(letter).collect())
}
