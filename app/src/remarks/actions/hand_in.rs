//! What people do with their own remarks.

use super::receipt::Receipt;
use crate::accounts::model::{Actor, PersonId, TerritoryId, Verification, Visitor};
use crate::accounts::store as accounts;
use crate::base::db::Tx;
use crate::base::error::{AppError, AppResult, ErrorCode};
use crate::base::limits::Limit;
use crate::base::site::Site;
use crate::base::text::line;
use crate::base::time::Timestamp;
use crate::conduct::model::Shown;
use crate::conduct::store::conduct;
use crate::consultations::access;
use crate::consultations::model::{Consultation, ConsultationId};
use crate::consultations::store as consultations;
use crate::documents::model::Anchor;
use crate::documents::store as documents;
use crate::organisations::store as organisations;
use crate::remarks::access::standing;
use crate::remarks::model::{Channel, Passage, RemarkId, RemarkState, Said, Submitter};
use crate::remarks::rules::{self, ADDRESS_MAX, Judge, NOBODY, Standing, Typed, Voice};
use crate::remarks::store;
use crate::strategy::store as strategy;

/// The same words by the same person within so many milliseconds are one remark that was sent twice.
const TWICE: i64 = 10 * 60 * 1_000;

/// A remark as the form of the web has it.
#[derive(Clone, Debug, Default)]
pub struct HandedIn {
    /// The code of a document, where it is about one.
    pub document: Option<String>,
    /// The number of its version.
    pub version: Option<i64>,
    /// The part of it.
    pub anchor: Option<i64>,
    /// Where the passage begins.
    pub quote_from: Option<i64>,
    /// Where it ends.
    pub quote_to: Option<i64>,
    /// The part in words.
    pub part: String,
    /// The present wording.
    pub present: String,
    /// The proposed wording.
    pub proposed: String,
    /// Why.
    pub justification: String,
    /// In whose name.
    pub voice: String,
    /// By what right, for an organisation.
    pub mandate: String,
    /// The id of a commune; may be empty.
    pub territory: String,
    /// The code of a language.
    pub language: String,
}

/// Takes a remark; gives its number. What comes after the time for remarks is kept: it is late, which nobody hides.
/// Once the report is published it is not: nobody would answer it.
///
/// # Errors
/// What is wrong with it; [`ErrorCode::ActivityClosed`] where no remarks are asked for, or the report is published; [`AppError::SignInNeeded`] where a
/// remark needs a name.
pub async fn hand_in(
    site: &Site,
    visitor: &Visitor,
    network: &str,
    slug: &str,
    handed_in: &HandedIn,
) -> AppResult<i64> {
    match visitor {
        Some(actor) => site.limits.check(Limit::Contribution, &actor.person.to_string())?,
        None => site.limits.check(Limit::Nameless, network)?,
    }
    site.db
        .write(async |tx| {
            let consultation = access::visible(&mut *tx, slug, visitor).await?;
            let stages = consultations::stages(&mut *tx, consultation.id).await?;
            let now = tx.now();
            if matches!(rules::standing(&stages, now), Standing::Late(_)) {
                // While a report is published it waits, and then finds that it is.
                store::hold(tx, consultation.id).await?;
            }
            if !standing(&mut *tx, consultation.id, &stages, now).await?.takes() {
                return Err(AppError::refused(ErrorCode::ActivityClosed));
            }
            let settings = store::settings(&mut *tx, consultation.id).await?;
            if visitor.is_none() && !(settings.anonymous && handed_in.voice == NOBODY) {
                return Err(AppError::SignInNeeded);
            }
            if visitor.as_ref().is_some_and(|actor| actor.verification == Verification::None) {
                return Err(AppError::Forbidden);
            }
            let said = judged(tx, visitor, &consultation, settings.anonymous, handed_in).await?;
            if let Some(person) = said.author_id
                && let Some(number) = store::said_just_now(tx, consultation.id, person, &said, TWICE).await?
            {
                return Ok(number);
            }
            let is_late = is_late(rules::deadline(&stages), said.received_at);
            put(tx, site, &consultation, said, is_late).await
        })
        .await
}

async fn put(tx: &mut Tx, site: &Site, consultation: &Consultation, said: Said, is_late: bool) -> AppResult<i64> {
    let id: RemarkId = site.chance.id(tx.now());
    let remarks = [(id, said)];
    // It is received in any case, and counts for the deadline: only who else reads it waits.
    let state = match conduct(&mut *tx, consultation.id).await?.remarks_shown {
        Shown::AtOnce => RemarkState::Visible,
        Shown::Checked => RemarkState::Waiting,
    };
    let number = store::put(tx, consultation.id, None, state, &remarks).await?;
    let [(_, said)] = &remarks;
    if let Some(organisation) = said.organisation_id {
        store::put_organisation(tx, id, organisation).await?;
    }
    let author = match said.author_id {
        Some(person) => accounts::recipient(&mut *tx, person).await?,
        None => None,
    };
    if let Some(person) = author {
        let waits = state == RemarkState::Waiting;
        Receipt { consultation, id, number, said, is_late, waits }.to_person(tx, site, person).await?;
    }
    Ok(number)
}

async fn judged(
    tx: &mut Tx,
    visitor: &Visitor,
    consultation: &Consultation,
    may_be_nobody: bool,
    handed_in: &HandedIn,
) -> AppResult<Said> {
    let mine = match visitor {
        Some(actor) => organisations::verified_memberships(&mut *tx, actor.person).await?,
        None => Vec::new(),
    };
    let mine: Vec<_> = mine.iter().map(|body| body.id).collect();
    let mut judge = Judge::default();
    let HandedIn { part, present, proposed, justification, language, .. } = handed_in;
    let words = rules::words(&Typed { part, present, proposed, justification, language }, &mut judge);
    let voice = rules::voice(&handed_in.voice, &mine, visitor.is_some(), may_be_nobody);
    let voice = voice.map(Some);
    let voice = judge.take("voice", voice);
    let least = usize::from(matches!(voice, Some(Voice::Organisation(_))));
    let mandate = judge.take("mandate", line(&handed_in.mandate, least, ADDRESS_MAX));
    let territory = judge.take("territory", territory(tx, &handed_in.territory).await?);
    let (Some(voice), true) = (voice, judge.0.is_empty()) else { return Err(AppError::Invalid(judge.0)) };
    let passage = passage(tx, consultation.id, handed_in, words.part).await?;
    let author = visitor.as_ref().map(|actor| actor.person);
    let (submitter, author_id, organisation_id, mandate) = match voice {
        Voice::Own => (Submitter::Person, author, None, String::new()),
        Voice::Organisation(body) => (Submitter::Organisation, author, Some(body), mandate),
        Voice::Nobody => (Submitter::Anonymous, None, None, String::new()),
    };
    Ok(Said {
        channel: Channel::Web,
        received_at: tx.now(),
        submitter,
        author_id,
        organisation_id,
        submitter_name: String::new(),
        submitter_address: String::new(),
        mandate,
        territory_id: territory,
        meeting: String::new(),
        meeting_on: String::new(),
        language: words.language,
        passage,
        present: words.present,
        proposed: words.proposed,
        justification: words.justification,
    })
}

/// The commune of a form, if one is named.
async fn territory(tx: &mut Tx, typed: &str) -> AppResult<Result<Option<TerritoryId>, ErrorCode>> {
    if typed.is_empty() {
        return Ok(Ok(None));
    }
    let Ok(id) = typed.parse::<TerritoryId>() else { return Ok(Err(ErrorCode::NotAChoice)) };
    let known = strategy::territories(&mut *tx).await?.iter().any(|place| place.territory.id == id);
    Ok(if known { Ok(Some(id)) } else { Err(ErrorCode::NotAChoice) })
}

/// The passage that a form names. What it names must be there: nobody types it.
async fn passage(tx: &mut Tx, consultation: ConsultationId, handed_in: &HandedIn, part: String) -> AppResult<Passage> {
    let Some(code) = &handed_in.document else { return Ok(Passage { part, ..Passage::default() }) };
    let document = documents::by_code(&mut *tx, consultation, code).await?.ok_or(AppError::NotFound)?;
    let version = match handed_in.version {
        Some(number) => documents::published_version(&mut *tx, document.id, number).await?,
        None => documents::newest(&mut *tx, document.id).await?,
    };
    let version = version.ok_or(AppError::NotFound)?;
    let anchor = handed_in.anchor.map(Anchor);
    if let Some(anchor) = anchor {
        documents::part(&mut *tx, version.id, anchor).await?.ok_or(AppError::NotFound)?;
    }
    let quote =
        handed_in.quote_from.zip(handed_in.quote_to).filter(|(from, to)| anchor.is_some() && 0 <= *from && from < to);
    Ok(Passage {
        document_id: Some(document.id),
        version_id: Some(version.id),
        anchor,
        quote_from: quote.map(|(from, _)| from),
        quote_to: quote.map(|(_, to)| to),
        part,
    })
}

/// Takes a remark back, for good, also one that a moderator hid: then no decision shows it again. Its number stays.
///
/// # Errors
/// [`AppError::Forbidden`] for anybody but its author; [`ErrorCode::WrongState`] once it is taken back or answered.
pub async fn withdraw(site: &Site, actor: &Actor, slug: &str, number: i64) -> AppResult<()> {
    site.db
        .write(async |tx| {
            let consultation = access::visible(&mut *tx, slug, &Some(actor.clone())).await?;
            // While answers are published it waits, and then finds its own.
            store::hold(tx, consultation.id).await?;
            let remark = store::lock(tx, consultation.id, number).await?.ok_or(AppError::NotFound)?;
            if remark.said.author_id != Some(actor.person) {
                return Err(AppError::Forbidden);
            }
            let is_answered = store::is_answered(&mut *tx, remark.id).await?;
            let is_taken_back = remark.state == RemarkState::Withdrawn;
            if is_answered
                || is_taken_back
                || !store::set_state(tx, remark.id, remark.state, RemarkState::Withdrawn).await?
            {
                return Err(AppError::refused(ErrorCode::WrongState));
            }
            Ok(())
        })
        .await
}

/// Takes the name of a person whose account is erased off their remarks, with the erasure. What they said stays: the law asks for
/// an answer to every remark.
///
/// # Errors
/// The database refused.
pub async fn leave_all(tx: &mut Tx, person: PersonId) -> AppResult<()> {
    store::forget_author(tx, person).await
}

/// Whether a moment is late.
pub(super) fn is_late(deadline: Option<Timestamp>, received_at: Timestamp) -> bool {
    deadline.is_some_and(|deadline| received_at >= deadline)
}
