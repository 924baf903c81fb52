//! The SQL of legal bases and addressees.

use super::model::{Addressee, AddresseeId, AddresseeKind, LegalBasis};
use crate::base::db::{Conn, Tx, all, execute, optional};
use crate::base::error::AppResult;
use uuid::Uuid;

/// The law of a consultation; none where nothing was said.
pub async fn basis<'a>(conn: impl Into<Conn<'a>>, consultation: Uuid) -> AppResult<LegalBasis> {
    let mut conn = conn.into();
    let known = optional!(
        conn,
        LegalBasis,
        "SELECT basis, resolution, resolution_link, announced_on, announcement_link, press, ways, short_because
         FROM legal_bases WHERE consultation_id = $1",
        consultation
    )?;
    Ok(known.unwrap_or_default())
}

/// Says what law a consultation is held under.
pub async fn put_basis(tx: &mut Tx, consultation: Uuid, law: &LegalBasis) -> AppResult<()> {
    execute!(
        tx,
        "INSERT INTO legal_bases
            (consultation_id, basis, resolution, resolution_link, announced_on, announcement_link, press, ways, short_because)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
         ON CONFLICT (consultation_id) DO UPDATE SET basis = excluded.basis, resolution = excluded.resolution,
            resolution_link = excluded.resolution_link, announced_on = excluded.announced_on,
            announcement_link = excluded.announcement_link, press = excluded.press, ways = excluded.ways,
            short_because = excluded.short_because",
        consultation,
        law.basis,
        &law.resolution,
        &law.resolution_link,
        &law.announced_on,
        &law.announcement_link,
        &law.press,
        &law.ways,
        &law.short_because
    )?;
    Ok(())
}

/// Whom a consultation has to write to: by kind, then by name.
pub async fn addressees<'a>(conn: impl Into<Conn<'a>>, consultation: Uuid) -> AppResult<Vec<Addressee>> {
    let mut conn = conn.into();
    Ok(all!(
        conn,
        Addressee,
        "SELECT id, kind, name, dispatched_on, proof FROM addressees WHERE consultation_id = $1 ORDER BY kind, name, id",
        consultation
    )?)
}

/// Adds a body to the list; says whether it was not on it before.
pub async fn add_addressee(
    tx: &mut Tx,
    id: AddresseeId,
    consultation: Uuid,
    kind: AddresseeKind,
    name: &str,
) -> AppResult<bool> {
    let now = tx.now();
    let written = execute!(
        tx,
        "INSERT INTO addressees (id, consultation_id, kind, name, added_at) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (consultation_id, name) DO NOTHING",
        id,
        consultation,
        kind,
        name,
        now
    )?;
    Ok(written > 0)
}

/// Writes down when a letter went out and by what that is proved; says whether the body is on the list.
pub async fn put_dispatch(
    tx: &mut Tx,
    (consultation, id): (Uuid, AddresseeId),
    on: &str,
    proof: &str,
) -> AppResult<bool> {
    let written = execute!(
        tx,
        "UPDATE addressees SET dispatched_on = $3, proof = $4 WHERE consultation_id = $1 AND id = $2",
        consultation,
        id,
        on,
        proof
    )?;
    Ok(written > 0)
}

/// Takes a body off the list; says whether it was on it.
pub async fn remove_addressee(tx: &mut Tx, consultation: Uuid, id: AddresseeId) -> AppResult<bool> {
    let gone = execute!(tx, "DELETE FROM addressees WHERE consultation_id = $1 AND id = $2", consultation, id)?;
    Ok(gone > 0)
}
