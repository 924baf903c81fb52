//! Members: whoever may act for an organisation.

use crate::accounts::model::PersonId;
use crate::base::db::{Conn, Tx, all, execute, scalar};
use crate::base::error::AppResult;
use crate::base::time::Timestamp;
use crate::organisations::model::{Affiliation, OrganisationId};

/// The verified organisations that a person is a member of, by name.
pub async fn verified_memberships<'a>(conn: impl Into<Conn<'a>>, person: PersonId) -> AppResult<Vec<Affiliation>> {
    let mut conn = conn.into();
    Ok(all!(
        conn,
        Affiliation,
        "SELECT id, slug, name FROM organisations JOIN memberships ON organisation_id = id
         WHERE person_id = $1 AND state = 'verified' ORDER BY name, id",
        person
    )?)
}

/// Whether a person may act for an organisation: they are a member, and it is verified.
pub async fn is_verified_member<'a>(
    conn: impl Into<Conn<'a>>,
    organisation: OrganisationId,
    person: PersonId,
) -> AppResult<bool> {
    let mut conn = conn.into();
    let found = scalar!(
        conn,
        i64,
        "SELECT COUNT(*) FROM organisations JOIN memberships ON organisation_id = id
         WHERE id = $1 AND person_id = $2 AND state = 'verified'",
        organisation,
        person
    )?;
    Ok(found > 0)
}

/// Whether a person is a member, whatever the state of the organisation.
pub async fn is_member<'a>(
    conn: impl Into<Conn<'a>>,
    organisation: OrganisationId,
    person: PersonId,
) -> AppResult<bool> {
    let mut conn = conn.into();
    let sql = "SELECT COUNT(*) FROM memberships WHERE organisation_id = $1 AND person_id = $2";
    Ok(scalar!(conn, i64, sql, organisation, person)? > 0)
}

/// How many members an organisation has, without those who erased their account.
pub async fn member_count<'a>(conn: impl Into<Conn<'a>>, organisation: OrganisationId) -> AppResult<i64> {
    let mut conn = conn.into();
    Ok(scalar!(
        conn,
        i64,
        "SELECT COUNT(*) FROM memberships JOIN people ON people.id = person_id
         WHERE organisation_id = $1 AND erased_at IS NULL",
        organisation
    )?)
}

/// A member, as other members see them.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Member {
    /// The person.
    pub person: PersonId,
    /// The public name.
    pub name: String,
    /// Since when.
    pub joined_at: Timestamp,
}

/// The members of an organisation, the first one first, without those who erased their account.
pub async fn members<'a>(conn: impl Into<Conn<'a>>, organisation: OrganisationId) -> AppResult<Vec<Member>> {
    let mut conn = conn.into();
    Ok(all!(
        conn,
        Member,
        "SELECT person_id AS person, name, joined_at FROM memberships JOIN people ON people.id = person_id
         WHERE organisation_id = $1 AND erased_at IS NULL ORDER BY joined_at, name",
        organisation
    )?)
}

/// Makes a person a member; who is one stays one.
pub async fn add_member(tx: &mut Tx, organisation: OrganisationId, person: PersonId) -> AppResult<()> {
    let now = tx.now();
    execute!(
        tx,
        "INSERT INTO memberships (organisation_id, person_id, joined_at) VALUES ($1, $2, $3)
         ON CONFLICT (organisation_id, person_id) DO NOTHING",
        organisation,
        person,
        now
    )?;
    Ok(())
}

/// Ends a membership; gives how many ended.
pub async fn remove_member(tx: &mut Tx, organisation: OrganisationId, person: PersonId) -> AppResult<u64> {
    let sql = "DELETE FROM memberships WHERE organisation_id = $1 AND person_id = $2";
    Ok(execute!(tx, sql, organisation, person)?)
}
