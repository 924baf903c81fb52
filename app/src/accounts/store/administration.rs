//! What administrators read and change of other people's accounts.

use crate::accounts::model::{PersonId, PersonKind, PersonRecord, Role};
use crate::base::db::{Conn, Tx, all, execute, optional};
use crate::base::error::AppResult;

/// The beginning of every statement that reads people for administrators: erased accounts are nobody's.
macro_rules! select_known {
    () => {
        "SELECT id AS person, name, email AS address, kind, role, created_at, suspended_at FROM people
         WHERE email IS NOT NULL AND confirmed_at IS NOT NULL AND "
    };
}

/// A person with a confirmed account.
pub async fn known_person<'a>(conn: impl Into<Conn<'a>>, id: PersonId) -> AppResult<Option<PersonRecord>> {
    let mut conn = conn.into();
    Ok(optional!(conn, PersonRecord, concat!(select_known!(), "id = $1"), id)?)
}

/// The person with a confirmed account of this address.
pub async fn known_address<'a>(conn: impl Into<Conn<'a>>, address: &str) -> AppResult<Option<PersonRecord>> {
    let mut conn = conn.into();
    Ok(optional!(conn, PersonRecord, concat!(select_known!(), "email = $1"), address)?)
}

/// Everybody whose rights are not the usual ones: officials, administrators, and people who are suspended.
pub async fn unusual_people<'a>(conn: impl Into<Conn<'a>>) -> AppResult<Vec<PersonRecord>> {
    let mut conn = conn.into();
    let sql = concat!(
        select_known!(),
        "(kind = 'official' OR role = 'administrator' OR suspended_at IS NOT NULL) ORDER BY name, id"
    );
    Ok(all!(conn, PersonRecord, sql)?)
}

/// Suspends an account, or restores it.
pub async fn set_suspended(tx: &mut Tx, id: PersonId, is_suspended: bool) -> AppResult<()> {
    let at = is_suspended.then(|| tx.now());
    execute!(tx, "UPDATE people SET suspended_at = $2 WHERE id = $1", id, at)?;
    Ok(())
}

/// Sets in what capacity a person takes part.
pub async fn set_kind(tx: &mut Tx, id: PersonId, kind: PersonKind) -> AppResult<()> {
    execute!(tx, "UPDATE people SET kind = $2 WHERE id = $1", id, kind)?;
    Ok(())
}

/// Sets what a person may do on the whole site.
pub async fn set_role(tx: &mut Tx, id: PersonId, role: Role) -> AppResult<()> {
    execute!(tx, "UPDATE people SET role = $2 WHERE id = $1", id, role)?;
    Ok(())
}
