//! Organisations.

use crate::accounts::model::PersonId;
use crate::base::db::{Conn, Tx, all, execute, is_taken, optional, scalar};
use crate::base::error::{AppError, AppResult, ErrorCode};
use crate::organisations::model::{Listed, Organisation, OrganisationId, OrganisationState};
use crate::organisations::rules::Registration;

/// The beginning of every statement that reads organisations whole. Who registered one answers for it; once that account is
/// erased or suspended, the member who has been there longest does.
macro_rules! select_organisations {
    () => {
        "SELECT organisations.id, slug, organisations.name, register_number, mandate, state, reason, registered_at,
             CASE WHEN registrars.erased_at IS NULL AND registrars.suspended_at IS NULL THEN registered_by
                  ELSE COALESCE((SELECT person_id FROM memberships JOIN people AS members ON members.id = person_id
                                 WHERE organisation_id = organisations.id AND members.erased_at IS NULL AND members.suspended_at IS NULL
                                 ORDER BY joined_at, person_id LIMIT 1), registered_by) END AS registered_by
         FROM organisations JOIN people AS registrars ON registrars.id = registered_by "
    };
}

/// The organisation of an address, whatever its state.
pub async fn by_slug<'a>(conn: impl Into<Conn<'a>>, slug: &str) -> AppResult<Option<Organisation>> {
    let mut conn = conn.into();
    Ok(optional!(conn, Organisation, concat!(select_organisations!(), "WHERE slug = $1"), slug)?)
}

/// The organisation of an address, held until the transaction ends.
pub async fn lock(tx: &mut Tx, slug: &str) -> AppResult<Option<Organisation>> {
    Ok(optional!(
        tx,
        Organisation,
        "SELECT id, slug, name, register_number, mandate, state, reason, registered_by, registered_at
         FROM organisations WHERE slug = $1",
        slug; lock "FOR UPDATE"
    )?)
}

/// The verified organisations, by name.
pub async fn verified<'a>(conn: impl Into<Conn<'a>>) -> AppResult<Vec<Listed>> {
    let mut conn = conn.into();
    Ok(all!(
        conn,
        Listed,
        "SELECT slug, organisations.name, register_number, state, registered_at, people.name AS registrar,
             (SELECT COUNT(*) FROM memberships JOIN people AS members ON members.id = person_id
              WHERE organisation_id = organisations.id AND members.erased_at IS NULL) AS members
         FROM organisations JOIN people ON people.id = registered_by
         WHERE state = 'verified' ORDER BY organisations.name, organisations.id"
    )?)
}

/// The organisations that wait for a decision, the longest waiting first.
pub async fn submitted<'a>(conn: impl Into<Conn<'a>>) -> AppResult<Vec<Listed>> {
    let mut conn = conn.into();
    Ok(all!(
        conn,
        Listed,
        "SELECT slug, organisations.name, register_number, state, registered_at, people.name AS registrar,
             CAST(1 AS BIGINT) AS members
         FROM organisations JOIN people ON people.id = registered_by
         WHERE state = 'submitted' ORDER BY registered_at, organisations.id"
    )?)
}

/// What a person registered or is a member of, by name.
pub async fn of_person<'a>(conn: impl Into<Conn<'a>>, person: PersonId) -> AppResult<Vec<Organisation>> {
    let mut conn = conn.into();
    Ok(all!(
        conn,
        Organisation,
        concat!(
            select_organisations!(),
            "WHERE registered_by = $1
                 OR (state = 'verified' AND organisations.id IN (SELECT organisation_id FROM memberships WHERE person_id = $1))
             ORDER BY organisations.name, organisations.id"
        ),
        person
    )?)
}

/// Whether an address is somebody's already.
pub async fn slug_is_taken(tx: &mut Tx, slug: &str) -> AppResult<bool> {
    Ok(scalar!(tx, i64, "SELECT COUNT(*) FROM organisations WHERE slug = $1", slug)? > 0)
}

/// Whether a verified organisation has this number.
pub async fn number_is_taken(tx: &mut Tx, number: &str) -> AppResult<bool> {
    let sql = "SELECT COUNT(*) FROM organisations WHERE register_number = $1 AND state = 'verified'";
    Ok(scalar!(tx, i64, sql, number)? > 0)
}

/// Writes a new organisation, which waits for a decision.
pub async fn insert(
    tx: &mut Tx,
    id: OrganisationId,
    slug: &str,
    registration: &Registration,
    by: PersonId,
) -> AppResult<()> {
    let now = tx.now();
    execute!(
        tx,
        "INSERT INTO organisations (id, slug, name, register_number, mandate, state, registered_by, registered_at)
         VALUES ($1, $2, $3, $4, $5, 'submitted', $6, $7)",
        id,
        slug,
        &registration.name,
        &registration.register_number,
        &registration.mandate,
        by,
        now
    )?;
    Ok(())
}

/// Writes a mended registration, which waits for a decision again. The reason of the refusal stays readable until then.
pub async fn mend(tx: &mut Tx, id: OrganisationId, registration: &Registration) -> AppResult<()> {
    let now = tx.now();
    execute!(
        tx,
        "UPDATE organisations SET name = $2, register_number = $3, mandate = $4, state = 'submitted', registered_at = $5
         WHERE id = $1",
        id,
        &registration.name,
        &registration.register_number,
        &registration.mandate,
        now
    )?;
    Ok(())
}

/// Writes a decision.
///
/// # Errors
/// [`ErrorCode::Taken`] when another organisation was verified with the same number.
pub async fn decide(
    tx: &mut Tx,
    id: OrganisationId,
    state: OrganisationState,
    reason: &str,
    by: PersonId,
) -> AppResult<()> {
    let now = tx.now();
    let done = execute!(
        tx,
        "UPDATE organisations SET state = $2, reason = $3, decided_by = $4, decided_at = $5 WHERE id = $1",
        id,
        state,
        reason,
        by,
        now
    );
    if is_taken(&done) {
        return Err(AppError::refused(ErrorCode::Taken));
    }
    done?;
    Ok(())
}
