//! A position is written, read by somebody else, accepted, and worked on again.

use super::langs;
use crate::accounts::audit;
use crate::accounts::model::Actor;
use crate::base::error::{AppError, AppResult, ErrorCode, FieldError};
use crate::base::site::Site;
use crate::base::text;
use crate::consultations::model::ConsultationId;
use crate::positions::access;
use crate::positions::model::{Answer, PassageId, PositionState};
use crate::positions::rules::{self, Deed, Hand, NOTE_MAX, Refusal};
use crate::positions::store::{self, Asked, Choice};
use crate::proposals::model::ActionLineId;
use crate::strategy::model::GoalId;
use serde_json::json;
use uuid::Uuid;

/// What was typed into the form of a position.
#[derive(Clone, Debug, Default)]
pub struct Typed {
    /// The version that was seen; 0 where there was none, and for many at once.
    pub version: i64,
    /// The name of a disposition; empty while it is open.
    pub disposition: String,
    /// Why.
    pub justification: String,
    /// Why what was published is corrected.
    pub note: String,
    /// What a reader wants changed.
    pub reason: String,
    /// Parts that changed: `VERSION.ANCHOR`.
    pub changes: Vec<String>,
    /// Codes of action lines.
    pub lines: Vec<String>,
    /// Codes of goals.
    pub goals: Vec<String>,
}

/// Does something with the position on a remark. What was typed counts only where words can still change.
///
/// # Errors
/// The remark is not there, or not assigned to them; the deed cannot be done now, or not by them; what is wrong with the
/// fields; somebody else saved the position since.
pub async fn write(
    site: &Site,
    actor: &Actor,
    (slug, number): (&str, i64),
    deed: Deed,
    typed: &Typed,
) -> AppResult<PositionState> {
    site.db
        .write(async |tx| {
            let desk = access::admitted(&mut *tx, slug, actor, langs(site, actor)).await?;
            let place = &desk.place;
            let asked = store::asked(&mut *tx, place.id, number).await?.ok_or(AppError::NotFound)?;
            let position = &asked.position;
            if !desk.runs && position.evaluator != Some(actor.person) {
                return Err(AppError::NotFound);
            }
            if position.version != typed.version {
                return Err(AppError::refused(ErrorCode::ChangedMeanwhile));
            }
            let hand = Hand {
                runs: desk.runs,
                wrote: position.written_by == Some(actor.person),
                as_published: position.is_as_published(),
            };
            let state = rules::after(position.state, deed, hand, place.second_reader).map_err(|why| match why {
                Refusal::NotTheirs => AppError::Forbidden,
                why => AppError::refused(why.code()),
            })?;
            let is_said = rules::is_open(position.state) && deed != Deed::PutBack;
            let answer = match is_said {
                true => said(&asked, deed, typed).map_err(AppError::Invalid)?,
                false => kept(&asked),
            };
            let reason = match deed {
                Deed::GiveBack => {
                    text::lines(&typed.reason, 1, NOTE_MAX).map_err(|code| AppError::field("reason", code))?
                }
                // Until it is handed over again, everybody reads what is to change.
                Deed::Save => position.returned_because.clone(),
                _ => String::new(),
            };
            let links = match is_said {
                true => {
                    let (strategy, language) = (place.strategy, actor.language);
                    let choices = store::choices(&mut *tx, place.id, asked.remark, strategy, language).await?;
                    Some(links(&choices, typed).map_err(AppError::Invalid)?)
                }
                false => None,
            };
            // All that readers will see counts: words, a note on a correction, and what the remark led to.
            let is_new = answer != kept(&asked) || links.as_ref().is_some_and(|links| links.is_new);
            let writer = if is_new { Some(actor.person) } else { position.written_by.or(Some(actor.person)) };
            let accepted_by = (state == PositionState::Accepted).then_some(actor.person);
            match (deed, position.state) {
                (Deed::Reopen, PositionState::Published) => store::take_up(tx, asked.remark, typed.version).await?,
                (Deed::PutBack, _) => store::put_back(tx, asked.remark, typed.version).await?,
                _ => {
                    let by = (writer, accepted_by);
                    store::put(tx, asked.remark, typed.version, state, &answer, by, &reason).await?;
                }
            }
            if let Some(Links { parts, lines, goals, .. }) = links {
                store::put_links(tx, asked.remark, &parts, &lines, &goals).await?;
            }
            let details = json!({
                "remark": number, "state": state, "disposition": answer.disposition, "version": typed.version + 1,
            });
            let kind = kind(deed);
            audit::record_in(tx, site, place.id.0, Some(actor.person), kind, Some(asked.remark.0), details).await?;
            Ok(state)
        })
        .await
}

const fn kind(deed: Deed) -> &'static str {
    match deed {
        Deed::Save => "position_saved",
        Deed::Review => "position_sent_to_review",
        Deed::Accept => "position_accepted",
        Deed::GiveBack => "position_given_back",
        Deed::TakeBack => "position_taken_back",
        Deed::Reopen => "position_reopened",
        Deed::PutBack => "position_put_back",
    }
}

fn said(asked: &Asked, deed: Deed, typed: &Typed) -> Result<Answer, Vec<FieldError>> {
    let is_correction = asked.position.published_at.is_some();
    rules::judge((&typed.disposition, &typed.justification, &typed.note), deed, is_correction)
}

fn kept(asked: &Asked) -> Answer {
    let position = &asked.position;
    Answer {
        disposition: position.disposition,
        justification: position.justification.clone(),
        note: position.note.clone(),
    }
}

/// What was chosen of what is on offer.
#[derive(Debug, Default)]
pub(super) struct Links {
    pub parts: Vec<(Uuid, i64)>,
    pub lines: Vec<ActionLineId>,
    pub goals: Vec<GoalId>,
    /// Whether it is not what was chosen before.
    is_new: bool,
}

pub(super) fn links(choices: &[Choice], typed: &Typed) -> Result<Links, Vec<FieldError>> {
    let (mut links, mut errors) = (Links::default(), Vec::new());
    let mut find = |kind: &str, field, names: &[String], name: fn(&Choice) -> String| {
        let mut found: Vec<Choice> = Vec::new();
        for wanted in names {
            match choices.iter().find(|choice| choice.kind == kind && name(choice) == *wanted) {
                Some(_) if found.iter().any(|known| name(known) == *wanted) => {}
                Some(choice) => found.push(choice.clone()),
                None => errors.push(FieldError::new(field, ErrorCode::NotAChoice)),
            }
        }
        let before = choices.iter().filter(|choice| choice.kind == kind && choice.is_chosen).count();
        links.is_new |= found.iter().any(|choice| !choice.is_chosen) || found.len() != before;
        found
    };
    let parts = find("part", "changes", &typed.changes, Choice::part);
    let lines = find("line", "lines", &typed.lines, |choice| choice.code.clone());
    let goals = find("goal", "goals", &typed.goals, |choice| choice.code.clone());
    links.parts = parts.iter().filter_map(|choice| Some((choice.id, choice.code.parse().ok()?))).collect();
    links.lines = lines.iter().map(|choice| ActionLineId(choice.id)).collect();
    links.goals = goals.iter().map(|choice| GoalId(choice.id)).collect();
    if errors.is_empty() { Ok(links) } else { Err(errors) }
}

/// What was written, with a passage after it; nothing is saved.
///
/// # Errors
/// The remark is not there, or not assigned to them; there is no such passage.
pub async fn insert(
    site: &Site,
    actor: &Actor,
    (slug, number): (&str, i64),
    passage: &str,
    written: &str,
) -> AppResult<String> {
    let desk = access::admitted(&site.db, slug, actor, langs(site, actor)).await?;
    let asked = store::asked(&site.db, desk.place.id, number).await?.ok_or(AppError::NotFound)?;
    if !desk.runs && asked.position.evaluator != Some(actor.person) {
        return Err(AppError::NotFound);
    }
    let text = passage_text(site, desk.place.id, passage).await?;
    Ok(rules::with_passage(written, &text))
}

/// The same for one answer to many.
///
/// # Errors
/// Not somebody who runs the consultation; there is no such passage.
pub async fn insert_together(
    site: &Site,
    actor: &Actor,
    slug: &str,
    passage: &str,
    written: &str,
) -> AppResult<String> {
    let place = access::moderated(&site.db, slug, actor, langs(site, actor)).await?;
    let text = passage_text(site, place.id, passage).await?;
    Ok(rules::with_passage(written, &text))
}

async fn passage_text(site: &Site, consultation: ConsultationId, passage: &str) -> AppResult<String> {
    let id: PassageId = passage.parse().map_err(|_| AppError::field("passage", ErrorCode::Required))?;
    let passage = store::passage(&site.db, consultation, id).await?;
    Ok(passage.ok_or_else(|| AppError::field("passage", ErrorCode::NotAChoice))?.text)
}
