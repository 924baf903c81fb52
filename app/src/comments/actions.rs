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
use crate::consultations::model::{ActivityKind, Consultation, Described};
use crate::consultations::{rules as consultations, store as stages};
use crate::notifications::model::Letter;
use crate::notifications::outbox;
use crate::organisations::model::OrganisationId;
use crate::organisations::store as organisations;
use crate::proposals::model::ActionLine;

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
/// There is no such action line for this person, commenting is not open, the person does not speak for the organisation,
/// or too much was written in an hour.
pub async fn begin(site: &Site, actor: &Actor, slug: &str, code: &str, draft: Draft) -> AppResult<CommentId> {
    site.limits.check(Limit::Contribution, &actor.person.to_string())?;
    site.db
        .write(async |tx| {
            let (Described { consultation, .. }, line) =
                access::line(&mut *tx, slug, code, &Some(actor.clone())).await?;
            let id = site.chance.id(tx.now());
            let new = new_comment(id, id, &line, actor, draft);
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
            let text = draft.wording.body.clone();
            let new = new_comment(id, thread, &place.line, actor, draft);
            if let Some(said) = store::said_just_now(tx, &new, rules::TWICE_MILLIS).await? {
                return Ok(said);
            }
            say(tx, &place.consultation, &place.line, actor, new).await?;
            for listener in store::listeners(tx, thread, answered, actor.person).await? {
                let letter = Letter::ReplyToComment {
                    name: listener.name.clone(),
                    author: actor.name.clone(),
                    excerpt: excerpt(&text, QUOTED),
                    link: site.link(&format!("/comments/{id}")),
                };
                outbox::put(tx, site, listener.news(&format!("reply:{id}"), letter)).await?;
            }
            Ok(id)
        })
        .await
}

fn new_comment(id: CommentId, thread: CommentId, line: &ActionLine, actor: &Actor, draft: Draft) -> NewComment {
    NewComment {
        id,
        line: line.id,
        thread,
        author: actor.person,
        organisation: draft.organisation,
        language: draft.language,
        wording: draft.wording,
    }
}

/// Writes a comment and counts it, if one may comment now and in this name.
async fn say(
    tx: &mut Tx,
    consultation: &Consultation,
    line: &ActionLine,
    actor: &Actor,
    new: NewComment,
) -> AppResult<()> {
    is_open(tx, consultation, line).await?;
    if let Some(organisation) = new.organisation
        && !organisations::is_verified_member(&mut *tx, organisation, actor.person).await?
    {
        return Err(AppError::field("author", ErrorCode::NotAMember));
    }
    store::insert(tx, &new).await?;
    store::add_to_count(tx, new.line, new.wording.alignment, 1).await
}

async fn is_open(tx: &mut Tx, consultation: &Consultation, line: &ActionLine) -> AppResult<()> {
    line.state.check_open().map_err(AppError::refused)?;
    let now = tx.now();
    let stages = stages::stages(&mut *tx, consultation.id).await?;
    consultations::may(&stages, ActivityKind::Comment, now).map_err(AppError::refused)
}

/// Changes an own comment; the earlier text stays in its history. `seen` is the version that the author changed.
///
/// # Errors
/// Somebody else's comment, one that readers do not see, one that was changed meanwhile, or commenting is over.
pub async fn edit(site: &Site, actor: &Actor, id: CommentId, seen: i64, wording: Wording) -> AppResult<()> {
    site.limits.check(Limit::Contribution, &actor.person.to_string())?;
    site.db
        .write(async |tx| {
            let place = access::comment(&mut *tx, id, &Some(actor.clone())).await?;
            let before = store::lock(tx, id).await?.ok_or(AppError::NotFound)?;
            rules::may_change(before.author, before.state, actor)?;
            is_open(tx, &place.consultation, &place.line).await?;
            if before.version != seen {
                return Err(AppError::refused(ErrorCode::ChangedMeanwhile));
            }
            if before.alignment == wording.alignment && before.body == wording.body {
                return Ok(());
            }
            store::put_text(tx, id, before.version + 1, &wording).await?;
            let after = Standing { alignment: wording.alignment, ..before.clone() };
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
/// Readers do not see it anyway.
pub async fn hide(tx: &mut Tx, id: CommentId) -> AppResult<()> {
    turn(tx, id, CommentState::Visible, CommentState::Hidden).await
}

/// Shows a hidden comment again: part of a moderator's decision, as [`hide`] is.
///
/// # Errors
/// It is not hidden.
pub async fn restore(tx: &mut Tx, id: CommentId) -> AppResult<()> {
    turn(tx, id, CommentState::Hidden, CommentState::Visible).await
}

async fn turn(tx: &mut Tx, id: CommentId, from: CommentState, to: CommentState) -> AppResult<()> {
    let before = store::lock(tx, id).await?.ok_or(AppError::NotFound)?;
    if before.state != from {
        return Err(AppError::refused(ErrorCode::WrongState));
    }
    put_state(tx, &before, to).await
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
