//! What can happen to comments.

use super::access;
use super::model::{CommentId, CommentState};
use super::rules::{self, Wording};
use super::store::{self, NewComment, Standing};
use crate::accounts::model::Actor;
use crate::base::db::Tx;
use crate::base::error::{AppError, AppResult, ErrorCode};
use crate::base::i18n::Lang;
use crate::base::limits::Limit;
use crate::base::site::Site;
use crate::base::text::excerpt;
use crate::conduct::store::{conduct, is_asked};
use crate::consultations::model::{ActivityKind, Consultation, Described};
use crate::consultations::{rules as consultations, store as stages};
use crate::notifications::model::Letter;
use crate::notifications::outbox;
use crate::organisations::model::OrganisationId;
use crate::organisations::store as organisations;
use crate::proposals::model::{ActionLine, ActionLineId};
use crate::suspensions::access::may_write;

/// Characters of a reply that a letter quotes.
const QUOTED: usize = 200;

/// Something somebody wants to say, judged as far as it can be without the database.
#[derive(Clone, Debug)]
pub struct Draft {
    /// What it says.
    pub wording: Wording,
    /// The language it is written in.
    pub language: Lang,
    /// In whose name, if not in the author's own.
    pub organisation: Option<OrganisationId>,
}

/// Begins a thread under an action line.
///
/// # Errors
/// There is no such action line for this person, commenting is not open, the person is suspended, does not speak for the organisation,
/// or too much was written in an hour.
pub async fn begin(site: &Site, actor: &Actor, slug: &str, code: &str, draft: Draft) -> AppResult<CommentId> {
    site.limits.check(Limit::Contribution, &actor.person.to_string())?;
    site.db
        .write(async |tx| {
            let (Described { consultation, .. }, line) =
                access::line(&mut *tx, slug, code, &Some(actor.clone())).await?;
            let id = site.chance.id(tx.now());
            let state = rules::at_first(conduct(&mut *tx, consultation.id).await?.comments_shown);
            let new = new_comment((id, id, None), &line, actor, draft, state);
            if let Some(said) = store::said_just_now(tx, &new, rules::TWICE_MILLIS).await? {
                return Ok(said);
            }
            say(tx, &consultation, &line, actor, new).await?;
            Ok(id)
        })
        .await
}

/// Replies to a comment; a reply to a reply joins the same thread. Whoever began the thread and whoever was answered is
/// told.
///
/// # Errors
/// Those of [`begin`], and the comment is hidden or withdrawn.
pub async fn reply(site: &Site, actor: &Actor, answered: CommentId, draft: Draft) -> AppResult<CommentId> {
    site.limits.check(Limit::Contribution, &actor.person.to_string())?;
    site.db
        .write(async |tx| {
            let place = access::comment(&mut *tx, answered, &Some(actor.clone())).await?;
            if !place.comment.is_visible() {
                return Err(AppError::refused(ErrorCode::WrongState));
            }
            let id: CommentId = site.chance.id(tx.now());
            let thread = place.comment.thread_id;
            let state = rules::at_first(conduct(&mut *tx, place.consultation.id).await?.comments_shown);
            let new = new_comment((id, thread, Some(answered)), &place.line, actor, draft, state);
            if let Some(said) = store::said_just_now(tx, &new, rules::TWICE_MILLIS).await? {
                return Ok(said);
            }
            // A moderator may have moved the thread since.
            let begun = store::lock(tx, thread).await?.ok_or(AppError::NotFound)?;
            if begun.line != place.line.id {
                return Err(AppError::refused(ErrorCode::ChangedMeanwhile));
            }
            say(tx, &place.consultation, &place.line, actor, new).await?;
            if state == CommentState::Visible {
                tell_answered(tx, site, id).await?;
            }
            Ok(id)
        })
        .await
}

/// Tells whoever is answered by a reply that readers see, and whoever began its thread; once.
async fn tell_answered(tx: &mut Tx, site: &Site, id: CommentId) -> AppResult<()> {
    let Some(answered) = store::answered(tx, id).await? else { return Ok(()) };
    let said = store::comment(&mut *tx, id).await?.ok_or(AppError::NotFound)?;
    for listener in store::listeners(tx, said.thread_id, answered, said.author_id).await? {
        let letter = Letter::ReplyToComment {
            name: listener.name.clone(),
            author: said.author_name.clone(),
            excerpt: excerpt(&said.body, QUOTED),
            link: site.link(&format!("/comments/{id}")),
        };
        outbox::put(tx, site, listener.news(&format!("reply:{id}"), letter)).await?;
    }
    store::forget_answered(tx, id).await
}

fn new_comment(
    (id, thread, answers): (CommentId, CommentId, Option<CommentId>),
    line: &ActionLine,
    actor: &Actor,
    draft: Draft,
    state: CommentState,
) -> NewComment {
    NewComment {
        id,
        line: line.id,
        thread,
        author: actor.person,
        organisation: draft.organisation,
        language: draft.language,
        wording: draft.wording,
        state,
        answers,
    }
}

/// Writes a comment and counts it if readers see it, if one may comment now and in this name.
async fn say(
    tx: &mut Tx,
    consultation: &Consultation,
    line: &ActionLine,
    actor: &Actor,
    new: NewComment,
) -> AppResult<()> {
    is_open(tx, consultation, line).await?;
    may_write(tx, consultation.id, actor.person).await?;
    if let Some(organisation) = new.organisation
        && !organisations::is_verified_member(&mut *tx, organisation, actor.person).await?
    {
        return Err(AppError::field("author", ErrorCode::NotAMember));
    }
    store::insert(tx, &new).await?;
    match rules::counted(new.wording.alignment, new.state) {
        Some(alignment) => store::add_to_count(tx, new.line, alignment, 1).await,
        None => Ok(()),
    }
}

async fn is_open(tx: &mut Tx, consultation: &Consultation, line: &ActionLine) -> AppResult<()> {
    line.state.check_open().map_err(AppError::refused)?;
    let now = tx.now();
    let stages = stages::stages(&mut *tx, consultation.id).await?;
    consultations::may(&stages, ActivityKind::Comment, now).map_err(AppError::refused)
}

/// Changes an own comment; the earlier text stays in its history. `seen` is the version that the author changed. Where a moderator
/// reads first, the new text waits as a whole. Whoever was asked for a change can make it after the time for comments, too; readers
/// then find the earlier text no more.
///
/// # Errors
/// Somebody else's comment, one that is hidden or withdrawn, one that was changed meanwhile, commenting is over, or the author is
/// suspended.
pub async fn edit(site: &Site, actor: &Actor, id: CommentId, seen: i64, wording: Wording) -> AppResult<()> {
    site.limits.check(Limit::Contribution, &actor.person.to_string())?;
    site.db
        .write(async |tx| {
            let place = access::comment(&mut *tx, id, &Some(actor.clone())).await?;
            let before = store::lock(tx, id).await?.ok_or(AppError::NotFound)?;
            rules::may_change(before.author, before.state, actor)?;
            let asked = is_asked(&mut *tx, id.0, before.version).await?;
            if !asked {
                is_open(tx, &place.consultation, &place.line).await?;
            }
            place.line.state.check_open().map_err(AppError::refused)?;
            may_write(tx, place.consultation.id, actor.person).await?;
            if before.version != seen {
                return Err(AppError::refused(ErrorCode::ChangedMeanwhile));
            }
            if before.alignment == wording.alignment && before.body == wording.body {
                return Ok(());
            }
            let shown = conduct(&mut *tx, place.consultation.id).await?.comments_shown;
            let state = rules::after_change(before.state, shown);
            store::put_text(tx, id, before.version + 1, &wording, state == CommentState::Visible).await?;
            if asked {
                store::withhold_texts(tx, id, before.version).await?;
            }
            if state != before.state {
                store::set_state(tx, id, state).await?;
            }
            let after = Standing { alignment: wording.alignment, state, ..before.clone() };
            count(tx, &before, &after).await
        })
        .await
}

/// Takes an own comment back, for good, whenever its author wants. Its place and its replies stay.
///
/// # Errors
/// Somebody else's comment, or one that readers do not see.
pub async fn withdraw(site: &Site, actor: &Actor, id: CommentId) -> AppResult<()> {
    site.db
        .write(async |tx| {
            access::comment(&mut *tx, id, &Some(actor.clone())).await?;
            let before = store::lock(tx, id).await?.ok_or(AppError::NotFound)?;
            rules::may_change(before.author, before.state, actor)?;
            put_state(tx, &before, CommentState::Withdrawn).await
        })
        .await
}

/// Hides a comment: part of a moderator's decision, which judges who may do it and why.
///
/// # Errors
/// Readers do not see it; the author changed it since the moderator saw it.
pub async fn hide(tx: &mut Tx, id: CommentId, seen: i64) -> AppResult<()> {
    turn(tx, id, seen, CommentState::Visible, CommentState::Hidden).await
}

/// Lets a comment that waits not pass: part of a moderator's decision, as [`hide`] is.
///
/// # Errors
/// It does not wait any more, be it that another moderator let it pass; the author changed it since the moderator saw it.
pub async fn refuse(tx: &mut Tx, id: CommentId, seen: i64) -> AppResult<()> {
    turn(tx, id, seen, CommentState::Waiting, CommentState::Hidden).await
}

/// Lets a comment pass that waits: part of a moderator's decision, as [`hide`] is. Whoever it answers is told now.
///
/// # Errors
/// It does not wait any more, or the author changed it since the moderator saw it.
pub async fn let_pass(tx: &mut Tx, site: &Site, id: CommentId, seen: i64) -> AppResult<()> {
    turn(tx, id, seen, CommentState::Waiting, CommentState::Visible).await?;
    come_in_sight(tx, site, id, seen).await
}

/// Shows a hidden comment again: part of a moderator's decision, as [`hide`] is.
///
/// # Errors
/// It is not hidden.
pub async fn restore(tx: &mut Tx, site: &Site, id: CommentId, seen: i64) -> AppResult<()> {
    turn(tx, id, seen, CommentState::Hidden, CommentState::Visible).await?;
    come_in_sight(tx, site, id, seen).await
}

/// Takes a comment with its replies to the discussion of another action line, or back from there; a reply that goes alone begins a
/// thread of its own, and joins `thread` again where that is given. What is counted goes along. Part of a moderator's decision, as
/// [`hide`] is.
///
/// # Errors
/// The database refused.
pub async fn relocate(tx: &mut Tx, id: CommentId, line: ActionLineId, thread: Option<CommentId>) -> AppResult<()> {
    // Whoever replies holds this row: so no reply is left behind, nor counted where it does not stand.
    store::lock(tx, id).await?.ok_or(AppError::NotFound)?;
    for moved in store::going_along(tx, id).await? {
        if let Some(alignment) = rules::counted(moved.alignment, moved.state) {
            store::add_to_count(tx, moved.line, alignment, -1).await?;
            store::add_to_count(tx, line, alignment, 1).await?;
        }
    }
    store::put_place(tx, id, line, thread.unwrap_or(id)).await
}

async fn turn(tx: &mut Tx, id: CommentId, seen: i64, from: CommentState, to: CommentState) -> AppResult<()> {
    let before = store::lock(tx, id).await?.ok_or(AppError::NotFound)?;
    // The author may have written another text since the moderator's page was read.
    if before.version != seen {
        return Err(AppError::refused(ErrorCode::ChangedMeanwhile));
    }
    if before.state != from {
        return Err(AppError::refused(ErrorCode::WrongState));
    }
    put_state(tx, &before, to).await
}

/// What was never seen before may have a history from now on, and whom it answers.
async fn come_in_sight(tx: &mut Tx, site: &Site, id: CommentId, version: i64) -> AppResult<()> {
    store::show_text(tx, id, version).await?;
    tell_answered(tx, site, id).await
}

async fn put_state(tx: &mut Tx, before: &Standing, state: CommentState) -> AppResult<()> {
    store::set_state(tx, before.id, state).await?;
    count(tx, before, &Standing { state, ..before.clone() }).await
}

async fn count(tx: &mut Tx, before: &Standing, after: &Standing) -> AppResult<()> {
    let counted = |standing: &Standing| rules::counted(standing.alignment, standing.state);
    for (alignment, by) in rules::shift(counted(before), counted(after)) {
        store::add_to_count(tx, before.line, alignment, by).await?;
    }
    Ok(())
}
