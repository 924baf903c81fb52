//! What a moderator's decision to merge does, and what undoing it does.
//!
//! Room moderation records the decision, its reason and the letters, and calls these within the same transaction.

use super::model::{Kind, Text};
use super::{rules, store};
use crate::base::db::Tx;
use crate::base::error::{AppError, AppResult, ErrorCode};
use crate::consultations::model::ConsultationId;
use crate::consultations::rules::course;
use crate::consultations::store as consultations;
use crate::proposals::actions::{apply_line_merged, apply_line_parted};
use crate::proposals::model::ActionLineId;
use uuid::Uuid;

/// Two texts, of which one can be merged into the other. Until this transaction ends nothing else is merged or parted in this
/// consultation: of two moderators who merge each of two texts into the other, the second is told that the text is merged.
///
/// # Errors
/// Those of [`rules::may_merge`], of the field `into` where it is about what is kept.
pub async fn pair(
    tx: &mut Tx,
    consultation: ConsultationId,
    text: Uuid,
    into: Option<Uuid>,
) -> AppResult<(Text, Text)> {
    hold(tx, consultation).await?;
    let text = store::text(&mut *tx, text).await?.ok_or(AppError::NotFound)?;
    let kept = match into {
        Some(into) => store::text(&mut *tx, into).await?,
        None => None,
    };
    let stages = consultations::stages(&mut *tx, consultation).await?;
    let rounds = consultations::rounds(&mut *tx, consultation).await?;
    let (course, voted) = (course(&stages, &rounds, tx.now()), rules::is_voted_on(&rounds, tx.now()));
    rules::can_be_merged(&text, course, voted).map_err(AppError::refused)?;
    let may = rules::may_merge(&text, kept.as_ref(), course, voted);
    match kept {
        Some(kept) if may.is_ok() => Ok((text, kept)),
        _ => Err(AppError::field("into", may.err().unwrap_or(ErrorCode::NoSuchText))),
    }
}

/// Merges one of a [`pair`] into the other.
///
/// # Errors
/// The text is merged already.
pub async fn join(tx: &mut Tx, decision: Uuid, text: &Text, kept: &Text) -> AppResult<()> {
    store::put(tx, decision, text.consultation, (text.kind, text.id), kept.id).await?;
    match text.kind {
        Kind::Proposal => Ok(()),
        Kind::ActionLine => apply_line_merged(tx, ActionLineId(text.id)).await,
    }
}

/// Lets a merged text stand by itself again. Support goes back as it was, because it never went anywhere.
///
/// # Errors
/// [`ErrorCode::ChangedMeanwhile`] when it stands by itself already, [`ErrorCode::VotedOn`].
pub async fn part(tx: &mut Tx, text: Uuid) -> AppResult<()> {
    let text = store::text(&mut *tx, text).await?.ok_or(AppError::NotFound)?;
    hold(tx, text.consultation).await?;
    let rounds = consultations::rounds(&mut *tx, text.consultation).await?;
    rules::may_part(text.kind, rules::is_voted_on(&rounds, tx.now())).map_err(AppError::refused)?;
    if !store::end(tx, text.id).await? {
        return Err(AppError::refused(ErrorCode::ChangedMeanwhile));
    }
    match text.kind {
        Kind::Proposal => Ok(()),
        Kind::ActionLine => apply_line_parted(tx, ActionLineId(text.id)).await,
    }
}

async fn hold(tx: &mut Tx, consultation: ConsultationId) -> AppResult<()> {
    tx.hold([consultation.0, consultation.0]).await
}
