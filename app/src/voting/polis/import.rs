//! Loading a conversation into a consultation.

use super::fault::ImportError;
use super::files::{self, Conversation, Moderated, Statement};
use super::reconcile::{LastVote, Summary, reconcile, shown};
use crate::accounts::audit;
use crate::accounts::model::Verification;
use crate::base::db::Tx;
use crate::base::error::{AppError, AppResult, ErrorCode};
use crate::base::i18n::Lang;
use crate::base::site::Site;
use crate::base::time::{Interval, Timestamp};
use crate::consultations::model::{
    ActivityKind, Consultation, ConsultationId, ConsultationTexts, Influence, Round, RoundId, Stage, StageKind,
};
use crate::consultations::rules as rounds;
use crate::consultations::store::{self as consultations, NewConsultation};
use crate::proposals::model::{ActionLineId, ActionLineState, AuthorKind, LineText, NewActionLine};
use crate::proposals::store as proposals;
use crate::strategy::actions::Tell;
use crate::voting::keys;
use crate::voting::model::{Ballot, Choice, NOT_SAID, ParticipantKind};
use crate::voting::store::{self, BulkVote};
use std::collections::{BTreeSet, HashMap};
use std::path::Path;
use uuid::Uuid;

/// Days for which the round of a consultation that is made for a conversation stays open, if nobody closes it.
const ROUND_DAYS: i64 = 30;
/// Votes that are made ready and written at once: few statements, little memory, and something to tell meanwhile.
const AT_ONCE: usize = 10_000;
/// Characters of a statement that a title takes; a longer one stands whole in the text.
const TITLE_MAX: usize = 320;

/// What an import did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Imported {
    /// What was found in the files.
    pub summary: Summary,
    /// Whether the same files had been imported before, so that nothing was changed.
    pub was_there: bool,
    /// Whether the consultation was made for the conversation.
    pub is_new_consultation: bool,
}

/// Loads the export in `folder` into the consultation with this name in addresses, in one transaction: statements become
/// action lines, voters anonymous participants, and the last vote of each on a statement counts.
///
/// A consultation that does not exist is made, published and given a round that is open now. In one that exists, the
/// present round takes the votes. `language` is the statements' own: the export does not say it. Tells on the way how many
/// votes are written, and of how many.
///
/// # Errors
/// A file is broken, the files contradict each other, no round is open, or a code is taken; nothing is loaded then.
pub async fn import_polis(
    site: &Site,
    folder: &Path,
    slug: &str,
    language: Lang,
    tell: Tell<'_>,
) -> Result<Imported, ImportError> {
    let conversation = files::read(folder)?;
    let (summary, votes) = reconcile(&conversation)?;
    let json = serde_json::to_string(&summary).map_err(|cause| AppError::Internal(cause.to_string()))?;
    let done = site
        .db
        .write(async |tx| {
            let known = consultations::by_slug(&mut *tx, slug).await?;
            if let Some(known) = &known
                && let Some(before) = store::find_import(tx, known.id, &conversation.digest).await?
            {
                let summary = serde_json::from_str(&before).map_err(|cause| AppError::Internal(cause.to_string()))?;
                return Ok(Imported { summary, was_there: true, is_new_consultation: false });
            }
            let is_new_consultation = known.is_none();
            let consultation = match known {
                Some(known) => known,
                None => make_consultation(tx, site, slug, &conversation, language).await?,
            };
            let round = open_round(tx, &consultation).await?;
            store::put_import(tx, consultation.id, &conversation.digest, &json).await?;
            let lines = put_lines(tx, site, consultation.id, &conversation, language).await?;
            put_votes(tx, site, &round, (&lines, &votes), tell).await?;
            let details =
                serde_json::json!({ "consultation": slug, "digest": conversation.digest, "votes": summary.votes });
            audit::record_in(tx, site, consultation.id.0, None, "votes_imported", Some(consultation.id.0), details)
                .await?;
            Ok(Imported { summary: summary.clone(), was_there: false, is_new_consultation })
        })
        .await;
    done.map_err(|error| in_words(error, slug))
}

fn in_words(error: AppError, slug: &str) -> ImportError {
    let refused = |words: &str| ImportError::Refused(format!("consultation {slug}: {words}; nothing was imported"));
    if error.is(ErrorCode::RoundClosed) {
        refused("its round is closed, or its time is over")
    } else if error.is(ErrorCode::RoundNotOpen) {
        refused("no round of it is open")
    } else if error.is(ErrorCode::Taken) {
        refused("an action line with the number of one of the statements is there already")
    } else {
        ImportError::App(error)
    }
}

async fn make_consultation(
    tx: &mut Tx,
    site: &Site,
    slug: &str,
    conversation: &Conversation,
    language: Lang,
) -> AppResult<Consultation> {
    let now = tx.now();
    let id: ConsultationId = site.chance.id(now);
    let new = NewConsultation {
        id,
        slug: slug.to_owned(),
        strategy: None,
        organiser: site.settings.organiser.clone(),
        influence: Influence::Consult,
        time_zone: site.settings.time_zone.iana_name().unwrap_or("UTC").to_owned(),
        running_tallies: false,
        created_by: None,
    };
    consultations::insert(tx, &new).await?;
    let said = |text: String| [(language, text)].into_iter().collect();
    let texts = ConsultationTexts {
        title: said(conversation.topic.clone()),
        summary: Default::default(),
        purpose: said(format!("Imported from Polis: <{}>", conversation.url)),
    };
    consultations::put_texts(tx, id, &texts).await?;
    let interval = Interval { opens_at: now, closes_at: now.plus_days(ROUND_DAYS) };
    let stage = stage(site, now, interval);
    consultations::put_stages(tx, id, &[stage]).await?;
    consultations::insert_round(tx, site.chance.id::<RoundId>(now), id, 1, interval).await?;
    consultations::publish(tx, id).await?;
    consultations::by_id(&mut *tx, id).await?.ok_or(AppError::NotFound)
}

fn stage(site: &Site, now: Timestamp, interval: Interval) -> Stage {
    Stage {
        id: site.chance.id(now),
        kind: StageKind::Test,
        interval,
        activities: vec![ActivityKind::Comment, ActivityKind::Vote],
    }
}

async fn open_round(tx: &mut Tx, consultation: &Consultation) -> AppResult<Round> {
    let now = tx.now();
    let current = consultations::current_round(&mut *tx, consultation.id, now).await?;
    let current = current.ok_or(AppError::refused(ErrorCode::RoundNotOpen))?;
    let round = consultations::lock_round(tx, current.id).await?.ok_or(AppError::NotFound)?;
    rounds::may_vote(&round, now).map_err(AppError::refused)?;
    Ok(round)
}

async fn put_lines(
    tx: &mut Tx,
    site: &Site,
    consultation: ConsultationId,
    conversation: &Conversation,
    language: Lang,
) -> AppResult<HashMap<u32, ActionLineId>> {
    let mut lines = HashMap::new();
    let shown = shown(conversation);
    for statement in &conversation.statements {
        let id: ActionLineId = site.chance.id(tx.now());
        let new = NewActionLine {
            id,
            consultation,
            proposal: None,
            code: statement.id.to_string(),
            state: match statement.moderated {
                Moderated::Accepted => ActionLineState::Published,
                Moderated::NotJudged if shown.contains(&statement.id) => ActionLineState::Published,
                Moderated::NotJudged => ActionLineState::Hidden,
                Moderated::Rejected => ActionLineState::Rejected,
            },
            author_kind: AuthorKind::Imported,
            author: None,
            organisation: None,
            text: words(statement, conversation, language),
        };
        proposals::insert_action_line(tx, &new).await?;
        lines.insert(statement.id, id);
    }
    Ok(lines)
}

fn words(statement: &Statement, conversation: &Conversation, language: Lang) -> LineText {
    let line = statement.text.split_whitespace().collect::<Vec<_>>().join(" ");
    let is_long = line.chars().count() > TITLE_MAX;
    let title = if is_long { line.chars().take(TITLE_MAX - 1).chain(['…']).collect() } else { line };
    let source = format!("Polis: {}, <{}>", conversation.topic, conversation.url);
    let body = if is_long { format!("{}\n\n{source}", statement.text) } else { source };
    LineText { title, summary: String::new(), body, language, goals: Vec::new(), territories: Vec::new() }
}

async fn put_votes(
    tx: &mut Tx,
    site: &Site,
    round: &Round,
    (lines, votes): (&HashMap<u32, ActionLineId>, &[LastVote]),
    tell: Tell<'_>,
) -> AppResult<()> {
    let key = keys::for_voting(tx, site, round.id).await?;
    let now = tx.now();
    let numbers: BTreeSet<u32> = votes.iter().map(|vote| vote.voter).collect();
    let mut voters: Vec<(String, Uuid, u32)> = Vec::with_capacity(numbers.len());
    for number in numbers {
        let participant = site.chance.id(now);
        voters.push((key.token(participant), participant, number));
    }
    let participants: Vec<Uuid> = voters.iter().map(|(_, participant, _)| *participant).collect();
    store::put_participants(tx, round.id, &participants).await?;
    voters.sort_unstable();
    let places: HashMap<u32, usize> =
        voters.iter().enumerate().map(|(place, (_, _, number))| (*number, place)).collect();
    let found = |vote: &LastVote| Some((*lines.get(&vote.statement)?, *places.get(&vote.voter)?, vote.choice));
    let mut ordered: Vec<(ActionLineId, usize, Choice)> = votes.iter().filter_map(found).collect();
    ordered.sort_unstable();
    let (mut written, all) = (0, ordered.len());
    for part in ordered.chunks(AT_ONCE) {
        let votes = part.iter().filter_map(|&(line, place, choice)| {
            let (token, participant, _) = voters.get(place)?;
            let ballot = Ballot {
                choice,
                participant_kind: ParticipantKind::Imported,
                territory_id: NOT_SAID,
                verification: Verification::None,
            };
            Some(BulkVote { participant: *participant, line, token: token.clone(), ballot })
        });
        store::put_ballots(tx, round.id, &votes.collect::<Vec<_>>()).await?;
        written += part.len();
        tell(written, all);
    }
    Ok(())
}
