//! The audit log: rows are added, never changed.

use crate::accounts::model::PersonId;
use crate::base::db::{Tx, execute};
use crate::base::error::AppResult;
use uuid::Uuid;

/// Adds one event.
pub async fn put_audit_event(
    tx: &mut Tx,
    id: Uuid,
    actor: Option<PersonId>,
    kind: &str,
    subject: Option<Uuid>,
    details: &str,
) -> AppResult<()> {
    let now = tx.now();
    execute!(
        tx,
        "INSERT INTO audit_events (id, at, actor_id, kind, subject_id, details) VALUES ($1, $2, $3, $4, $5, $6)",
        id,
        now,
        actor,
        kind,
        subject,
        details
    )?;
    Ok(())
}
