//! Merging duplicates, and moving what stands in the wrong place.

use super::decide::{Carried, Deed, Tell, Told, carry_out, seen};
use super::letters::{self, Made};
use super::placed;
use crate::accounts::model::Actor;
use crate::base::db::Tx;
use crate::base::error::{AppError, AppResult, ErrorCode};
use crate::base::site::Site;
use crate::comments::model::CommentId;
use crate::comments::store::comment;
use crate::consultations::access;
use crate::consultations::model::Consultation;
use crate::merges::actions as merges;
use crate::merges::store as merged;
use crate::moderation::model::Content;
use crate::moderation::rules::{self, Verdict};
use crate::moves::actions as moves;
use crate::proposals::model::ActionLineId;
use crate::proposals::store::{action_line, action_line_by_id};
use crate::strategy::model::GoalId;
use uuid::Uuid;

/// Merges a proposal, or an action line, into another one of its consultation. `seen` is the version that the moderator saw. The author,
/// and whoever supports or follows it, is told why. Gives where what was merged stands.
///
/// # Errors
/// The actor does not moderate the consultation, or wrote one of the two in their own name; those of
/// [`may_merge`](crate::merges::rules::may_merge).
pub async fn merge(
    site: &Site,
    actor: &Actor,
    subject: Uuid,
    seen: i64,
    into: Option<Uuid>,
    verdict: Verdict,
) -> AppResult<(String, Told)> {
    site.db
        .write(async |tx| {
            let text = merged::text(&mut *tx, subject).await?.ok_or(AppError::NotFound)?;
            let consultation = access::moderated(&mut *tx, &text.slug, actor).await?;
            let (text, kept) = merges::pair(tx, consultation.id, subject, into).await?;
            if !kept.is_official && rules::may_decide(kept.author, actor).is_err() {
                return Err(AppError::field("into", ErrorCode::OwnText));
            }
            let (content, carried) = placed_by(tx, site, actor, &consultation, (subject, seen), &verdict).await?;
            merges::join(tx, carried.id.0, &text, &kept).await?;
            let told = tell(tx, site, actor, &consultation, &content, &verdict, &carried).await?;
            let made = Made { decision: carried.id, rule: carried.rule.as_ref() };
            placed::to_others(tx, site, actor, &content, &verdict, made).await?;
            Ok((text.path(), told))
        })
        .await
}

/// Moves a comment with its replies to another action line of its consultation. `seen` is the version that the moderator saw, and
/// `seen_at` where it stood.
///
/// # Errors
/// The actor does not moderate the consultation, or wrote the comment; those of [`can_be_moved`](crate::moves::rules::can_be_moved).
pub async fn move_comment(
    site: &Site,
    actor: &Actor,
    (id, seen_at): (CommentId, ActionLineId),
    seen: i64,
    into: Option<ActionLineId>,
    verdict: Verdict,
) -> AppResult<Told> {
    site.db
        .write(async |tx| {
            let comment = comment(&mut *tx, id).await?.ok_or(AppError::NotFound)?;
            let line = action_line_by_id(&mut *tx, comment.line).await?.ok_or(AppError::NotFound)?;
            let consultation = access::moderated(&mut *tx, &line.consultation_slug, actor).await?;
            let (content, carried) = placed_by(tx, site, actor, &consultation, (id.0, seen), &verdict).await?;
            moves::move_comment(tx, carried.id.0, consultation.id, (id, seen_at), into).await?;
            tell(tx, site, actor, &consultation, &content, &verdict, &carried).await
        })
        .await
}

/// Lets an action line serve another goal of the consultation's strategy. `seen` is the version that the moderator saw.
///
/// # Errors
/// The actor does not moderate the consultation, or wrote the line in their own name; those of
/// [`line_can_leave`](crate::moves::rules::line_can_leave) and [`goals`](crate::moves::rules::goals).
pub async fn move_line(
    site: &Site,
    actor: &Actor,
    (slug, code): (&str, &str),
    seen: i64,
    goals: (Option<GoalId>, Option<GoalId>),
    verdict: Verdict,
) -> AppResult<Told> {
    site.db
        .write(async |tx| {
            let consultation = access::moderated(&mut *tx, slug, actor).await?;
            let line = action_line(&mut *tx, consultation.id, code).await?.ok_or(AppError::NotFound)?;
            let (content, carried) = placed_by(tx, site, actor, &consultation, (line.id.0, seen), &verdict).await?;
            let why = (actor.person, verdict.explanation.as_str());
            moves::move_line(tx, carried.id.0, &consultation, &line, goals, why).await?;
            tell(tx, site, actor, &consultation, &content, &verdict, &carried).await
        })
        .await
}

/// Decides about a text as the moderator saw it; its author is not told before it stands where it belongs.
async fn placed_by(
    tx: &mut Tx,
    site: &Site,
    actor: &Actor,
    consultation: &Consultation,
    (subject, version): (Uuid, i64),
    verdict: &Verdict,
) -> AppResult<(Content, Carried)> {
    let deed = Deed { subject, seen: version, verdict: verdict.clone(), line: None };
    let content = seen(tx, consultation, &deed).await?;
    let carried = carry_out(tx, site, actor, consultation, &content, &deed, None, Tell::NobodyYet).await?;
    Ok((content, carried))
}

async fn tell(
    tx: &mut Tx,
    site: &Site,
    actor: &Actor,
    consultation: &Consultation,
    content: &Content,
    verdict: &Verdict,
    carried: &Carried,
) -> AppResult<Told> {
    let made = Made { decision: carried.id, rule: carried.rule.as_ref() };
    let author = letters::to_author(tx, site, actor, consultation, content, verdict, made).await?;
    Ok(Told { author, reporters: false })
}
