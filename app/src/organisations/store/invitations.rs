//! Invitations: the hash of each link's secret, until it is used or its time is over.

use crate::accounts::model::PersonId;
use crate::base::db::{Db, Tx, execute, optional, optional_scalar};
use crate::base::error::AppResult;
use crate::base::time::Timestamp;
use crate::organisations::model::OrganisationId;

/// Writes an invitation.
pub async fn put_invitation(
    tx: &mut Tx,
    hash: &str,
    organisation: OrganisationId,
    by: PersonId,
    expires_at: Timestamp,
) -> AppResult<()> {
    let now = tx.now();
    execute!(
        tx,
        "INSERT INTO membership_invitations (token_hash, organisation_id, invited_by, created_at, expires_at)
         VALUES ($1, $2, $3, $4, $5)",
        hash,
        organisation,
        by,
        now,
        expires_at
    )?;
    Ok(())
}

/// What an invitation is to.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Invitation {
    /// Place of the organisation in addresses.
    pub slug: String,
    /// Its name.
    pub organisation: String,
    /// Who invites.
    pub inviter: String,
}

/// The invitation of a link, if it still works: its organisation is verified, and whoever invited still belongs to it.
pub async fn invitation(db: &Db, hash: &str, now: Timestamp) -> AppResult<Option<Invitation>> {
    Ok(optional!(
        db,
        Invitation,
        "SELECT slug, organisations.name AS organisation, people.name AS inviter
         FROM membership_invitations JOIN organisations ON organisations.id = organisation_id
             JOIN people ON people.id = invited_by
         WHERE token_hash = $1 AND expires_at > $2 AND state = 'verified' AND erased_at IS NULL",
        hash,
        now
    )?)
}

/// Uses an invitation up: the database gives it to one taker only.
pub async fn take_invitation(tx: &mut Tx, hash: &str) -> AppResult<Option<OrganisationId>> {
    let now = tx.now();
    Ok(optional_scalar!(
        tx,
        OrganisationId,
        "DELETE FROM membership_invitations WHERE token_hash = $1 AND expires_at > $2 RETURNING organisation_id",
        hash,
        now
    )?)
}

/// Deletes invitations whose time was over at a moment; gives how many.
pub async fn forget_invitations(tx: &mut Tx, at: Timestamp) -> AppResult<u64> {
    Ok(execute!(tx, "DELETE FROM membership_invitations WHERE expires_at <= $1", at)?)
}
