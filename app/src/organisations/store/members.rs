//! Members: whoever may act for an organisation.

use crate::accounts::model::PersonId;
use crate::base::db::{Conn, all, scalar};
use crate::base::error::AppResult;
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
