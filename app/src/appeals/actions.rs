//! Appealing, and deciding about an appeal.

use super::model::{Appeal, AppealId, Outcome};
use super::rules::{self, Side};
use super::store::{self, NewAppeal};
use crate::accounts::audit;
use crate::accounts::model::{Actor, PersonId};
use crate::accounts::rules::address;
use crate::accounts::store::recipient;
use crate::base::db::Tx;
use crate::base::error::{AppError, AppResult, ErrorCode};
use crate::base::limits::Limit;
use crate::base::site::Site;
use crate::conduct::store::conduct;
use crate::consultations::access;
use crate::consultations::calendar::named_zone;
use crate::consultations::store::by_slug;
use crate::moderation::actions::{reverse, tell_reporters_of_appeal};
use crate::moderation::model::{Decision, DecisionId, OwnReport, ReportId};
use crate::moderation::reporter::statement_path;
use crate::moderation::rules::{Verdict, due, may_decide_unless_reporter};
use crate::moderation::store as moderation;
use crate::notifications::model::{AppealOutcome, Letter, NewLetter, Topic};
use crate::notifications::outbox;
use serde_json::json;

/// Appeals against a decision about what one wrote.
///
/// # Errors
/// It is about somebody else's text, takes nothing, was undone, or is older than six months; one appealed already; no words.
pub async fn appeal_as_author(site: &Site, actor: &Actor, decision: DecisionId, words: &str) -> AppResult<()> {
    site.limits.check(Limit::Contribution, &actor.person.to_string())?;
    let words = rules::words(words).map_err(|code| AppError::field("words", code))?;
    site.db
        .write(async |tx| {
            let told = moderation::told(&mut *tx, decision, actor.person).await?.ok_or(AppError::NotFound)?;
            lodge(tx, site, &told, Side::Author, (None, Some(actor.person)), words.clone()).await
        })
        .await
}

/// Appeals against the hiding of a remark that one sent otherwise than with an account; whoever has the address of its statement of
/// reasons may. `network` is for limits; never stored.
///
/// # Errors
/// There is no such statement; the decision was undone, or is older than six months; an appeal was lodged already; no words.
pub async fn appeal_by_statement(site: &Site, network: &str, token: &str, words: &str) -> AppResult<()> {
    site.limits.check(Limit::Contribution, &format!("report {network}"))?;
    let words = rules::words(words).map_err(|code| AppError::field("words", code))?;
    site.db
        .write(async |tx| {
            let stated = moderation::stated(&mut *tx, token).await?.ok_or(AppError::NotFound)?;
            lodge(tx, site, &stated, Side::Author, (None, None), words.clone()).await
        })
        .await
}

/// Whose report it is: by whom it was sent, or what its receipt's address holds.
#[derive(Clone, Copy, Debug)]
pub enum Sender<'s> {
    /// Somebody with an account.
    Account(&'s Actor, ReportId),
    /// Somebody without one, from this network.
    Stranger {
        /// For limits; never stored.
        network: &'s str,
        /// What the receipt's address holds.
        token: &'s str,
    },
}

impl Sender<'_> {
    fn count(self, site: &Site) -> AppResult<()> {
        match self {
            Self::Account(actor, _) => site.limits.check(Limit::Contribution, &actor.person.to_string()),
            Self::Stranger { network, .. } => site.limits.check(Limit::Contribution, &format!("report {network}")),
        }
    }

    async fn report(self, tx: &mut Tx) -> AppResult<OwnReport> {
        let report = match self {
            Self::Account(actor, id) => moderation::own_report(&mut *tx, id, actor.person).await?,
            Self::Stranger { token, .. } => moderation::report_of_receipt(&mut *tx, token).await?,
        };
        report.ok_or(AppError::NotFound)
    }
}

/// Appeals against being told that a text stays which one reported.
///
/// # Errors
/// It is somebody else's report, it waits for its answer or was answered otherwise, the answer was undone or is older than six
/// months; one appealed already; no words.
pub async fn appeal_as_reporter(site: &Site, sender: Sender<'_>, words: &str) -> AppResult<()> {
    sender.count(site)?;
    let words = rules::words(words).map_err(|code| AppError::field("words", code))?;
    site.db
        .write(async |tx| {
            let report = sender.report(tx).await?;
            let consultation = by_slug(&mut *tx, &report.consultation).await?.ok_or(AppError::NotFound)?.id;
            let answer = report.answer.ok_or_else(|| AppError::refused(ErrorCode::WrongState))?;
            let answer = moderation::decision(&mut *tx, consultation, answer).await?.ok_or(AppError::NotFound)?;
            let appellant = match sender {
                Sender::Account(actor, _) => Some(actor.person),
                Sender::Stranger { .. } => None,
            };
            lodge(tx, site, &answer, Side::Reporter, (Some(report.id), appellant), words.clone()).await
        })
        .await
}

async fn lodge(
    tx: &mut Tx,
    site: &Site,
    decision: &Decision,
    side: Side,
    (report, appellant): (Option<ReportId>, Option<PersonId>),
    words: String,
) -> AppResult<()> {
    let zone = named_zone(&decision.time_zone);
    rules::may_appeal(side, decision, &zone, tx.now()).map_err(AppError::refused)?;
    let days = conduct(&mut *tx, decision.consultation).await?.answer_days;
    let new = NewAppeal {
        id: site.chance.id(tx.now()),
        consultation: decision.consultation,
        decision: decision.id,
        report,
        appellant,
        words,
        due: due(tx.now(), days),
    };
    store::insert(tx, &new).await
}

/// What somebody decides about an appeal.
#[derive(Clone, Debug)]
pub struct Judgment {
    /// What comes of it.
    pub outcome: Outcome,
    /// How the decision is reversed; of an upheld one the reasons alone count.
    pub verdict: Verdict,
}

/// Decides about an appeal: the note, the decision that reverses, its effect, the letters to both sides and the audit event
/// hold together, or nothing does.
///
/// # Errors
/// The actor does not moderate this consultation, took the decision, wrote or reported the text, is who is suspended, or
/// appealed; somebody else decided first.
pub async fn judge(site: &Site, actor: &Actor, slug: &str, id: AppealId, judgment: &Judgment) -> AppResult<()> {
    site.db
        .write(async |tx| {
            let consultation = access::moderated(&mut *tx, slug, actor).await?;
            let appeal = store::appeal(&mut *tx, consultation.id, id).await?.ok_or(AppError::NotFound)?;
            let decision =
                moderation::decision(&mut *tx, consultation.id, appeal.decision).await?.ok_or(AppError::NotFound)?;
            rules::may_judge(&appeal, decision.author, actor)?;
            may_decide_unless_reporter(moderation::has_reported(&mut *tx, appeal.subject, actor.person).await?)?;
            if appeal.outcome.is_some() {
                return Err(AppError::refused(ErrorCode::ChangedMeanwhile));
            }
            let Judgment { outcome, verdict } = judgment.clone();
            let reasons = verdict.explanation.clone();
            let made = match outcome {
                Outcome::Upheld => None,
                Outcome::Reversed => reverse(tx, site, actor, &consultation, &decision, verdict, appeal.report).await?,
            };
            store::put_outcome(tx, id, (outcome, &reasons), actor.person, made).await?;
            tell(tx, site, &decision, &appeal, (outcome, &reasons)).await?;
            let details = json!({ "appeal": id, "verdict": outcome, "decision": decision.id, "made": made });
            let at = Some(appeal.subject);
            let kind = "appeal_decided";
            audit::record_in(tx, site, consultation.id.0, Some(actor.person), kind, at, details).await
        })
        .await
}

/// Tells whoever appealed; and where the decision stands, the other side too, which else would be told of the new one.
async fn tell(
    tx: &mut Tx,
    site: &Site,
    decision: &Decision,
    appeal: &Appeal,
    (outcome, reasons): (Outcome, &str),
) -> AppResult<()> {
    let own = match outcome {
        Outcome::Upheld => AppealOutcome::Upheld,
        Outcome::Reversed => AppealOutcome::Reversed,
    };
    let letter = |name: &str, outcome, link: &str| Letter::AppealDecided {
        name: name.to_owned(),
        outcome,
        rule: String::new(),
        explanation: reasons.to_owned(),
        link: site.link(link),
    };
    let event = format!("appeal:{}", appeal.id);
    let page = format!("/decisions/{}", decision.id);
    // Where a reporter appeals, the author was not told of the decision, and learns only of one that takes something.
    let author = decision.author.filter(|_| appeal.report.is_none());
    let author = match author {
        Some(author) => recipient(&mut *tx, author).await?,
        None => None,
    };
    if let Some(author) = author {
        let told = letter(&author.name, own, &page);
        let key = format!("{event}:{}", author.person);
        outbox::put(tx, site, author.personal(key, told)).await?;
    }
    let appellant = match appeal.report {
        Some(report) => moderation::reporter(tx, report).await?,
        None => None,
    };
    if let Some(appellant) = appellant {
        let told = letter(&appellant.name, own, &appellant.receipt());
        outbox::put(tx, site, appellant.letter(&event, told)).await?;
    }
    // Whoever has no account is answered at the address on their remark, as long as it is kept.
    if appeal.report.is_none()
        && decision.author.is_none()
        && let Some(sender) = moderation::sender(&mut *tx, decision.id).await?
        && let Ok(address) = address(&sender.address)
    {
        let told = letter("", own, &statement_path(&sender.token));
        let (language, event_key) = (sender.language, format!("{event}:sender"));
        let new = NewLetter { person: None, address, language, event_key, topic: Topic::Personal, letter: told };
        outbox::put(tx, site, new).await?;
    }
    // Of one that is reversed they are told by the decision that does it.
    if outcome == Outcome::Upheld {
        tell_reporters_of_appeal(tx, site, decision.id, appeal.id.0, appeal.report).await?;
    }
    Ok(())
}

/// Forgets what a person whose account is erased wrote against their own suspensions, with the erasure.
///
/// # Errors
/// The database refused.
pub async fn leave_all(tx: &mut Tx, person: PersonId) -> AppResult<()> {
    store::forget_words(tx, person).await
}
