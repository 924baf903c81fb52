//! Whether somebody may publish words in a consultation, for the rooms where one does.

use super::store;
use crate::accounts::model::PersonId;
use crate::base::db::Tx;
use crate::base::error::{AppError, AppResult, ErrorCode};
use crate::consultations::model::ConsultationId;

/// Lets whoever is not suspended pass.
///
/// # Errors
/// [`ErrorCode::Suspended`].
pub async fn may_write(tx: &mut Tx, consultation: ConsultationId, person: PersonId) -> AppResult<()> {
    let now = tx.now();
    match store::in_force(tx, consultation, person, now).await? {
        Some(_) => Err(AppError::refused(ErrorCode::Suspended)),
        None => Ok(()),
    }
}
