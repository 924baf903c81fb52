//! Who moderates a consultation.

use super::super::model::ConsultationId;
use crate::accounts::model::PersonId;
use crate::base::db::{Conn, Tx, all, execute, scalar, scalars};
use crate::base::error::AppResult;
use crate::base::time::Timestamp;

/// Somebody who moderates a consultation.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Moderator {
    /// The person.
    pub person: PersonId,
    /// The public name.
    pub name: String,
    /// Since when.
    pub appointed_at: Timestamp,
}

/// Whether somebody moderates a consultation.
pub async fn is_moderator<'a>(conn: impl Into<Conn<'a>>, id: ConsultationId, person: PersonId) -> AppResult<bool> {
    let mut conn = conn.into();
    let appointed = scalar!(
        conn,
        i64,
        "SELECT COUNT(*) FROM consultation_moderators WHERE consultation_id = $1 AND person_id = $2",
        id,
        person
    )?;
    Ok(appointed > 0)
}

/// Whether somebody moderates any consultation at all.
pub async fn moderates_any<'a>(conn: impl Into<Conn<'a>>, person: PersonId) -> AppResult<bool> {
    let mut conn = conn.into();
    let appointed = scalar!(conn, i64, "SELECT COUNT(*) FROM consultation_moderators WHERE person_id = $1", person)?;
    Ok(appointed > 0)
}

/// Who moderates a consultation, in the order of their appointment.
pub async fn moderators<'a>(conn: impl Into<Conn<'a>>, id: ConsultationId) -> AppResult<Vec<Moderator>> {
    let mut conn = conn.into();
    Ok(all!(
        conn,
        Moderator,
        "SELECT person_id AS person, name, appointed_at
         FROM consultation_moderators JOIN people ON people.id = person_id
         WHERE consultation_id = $1 ORDER BY appointed_at, name",
        id
    )?)
}

/// Appoints a moderator; says whether they were none before.
pub async fn add_moderator(tx: &mut Tx, id: ConsultationId, person: PersonId) -> AppResult<bool> {
    let now = tx.now();
    let written = execute!(
        tx,
        "INSERT INTO consultation_moderators (consultation_id, person_id, appointed_at) VALUES ($1, $2, $3)
         ON CONFLICT (consultation_id, person_id) DO NOTHING",
        id,
        person,
        now
    )?;
    Ok(written > 0)
}

/// Dismisses a moderator; says whether they were one.
pub async fn remove_moderator(tx: &mut Tx, id: ConsultationId, person: PersonId) -> AppResult<bool> {
    let gone =
        execute!(tx, "DELETE FROM consultation_moderators WHERE consultation_id = $1 AND person_id = $2", id, person)?;
    Ok(gone > 0)
}

/// Dismisses a person everywhere; gives the consultations.
pub async fn remove_moderator_of_all(tx: &mut Tx, person: PersonId) -> AppResult<Vec<ConsultationId>> {
    let sql = "DELETE FROM consultation_moderators WHERE person_id = $1 RETURNING consultation_id";
    Ok(scalars!(tx, ConsultationId, sql, person)?)
}
