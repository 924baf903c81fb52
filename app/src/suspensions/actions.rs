//! Beginning and ending a suspension: parts of a moderator's decision, which judges who may do it and why.

use super::model::SuspensionId;
use super::store;
use crate::accounts::model::PersonId;
use crate::base::db::Tx;
use crate::base::error::{AppError, AppResult, ErrorCode};
use crate::base::time::Timestamp;
use crate::consultations::model::ConsultationId;

/// Suspends somebody in a consultation, to this moment or until it is lifted. Whoever decides at the same moment waits, and
/// then finds it.
///
/// # Errors
/// [`ErrorCode::ChangedMeanwhile`] where they are suspended there already.
pub async fn begin(
    tx: &mut Tx,
    id: SuspensionId,
    consultation: ConsultationId,
    person: PersonId,
    ends_at: Option<Timestamp>,
) -> AppResult<()> {
    tx.hold([consultation.0, person.0]).await?;
    let now = tx.now();
    if store::in_force(&mut *tx, consultation, person, now).await?.is_some() {
        return Err(AppError::refused(ErrorCode::ChangedMeanwhile));
    }
    store::insert(tx, id, consultation, person, ends_at).await
}

/// Ends a suspension now.
///
/// # Errors
/// [`ErrorCode::ChangedMeanwhile`] where it was lifted before.
pub async fn end(tx: &mut Tx, id: SuspensionId) -> AppResult<()> {
    if store::set_lifted(tx, id).await? { Ok(()) } else { Err(AppError::refused(ErrorCode::ChangedMeanwhile)) }
}
