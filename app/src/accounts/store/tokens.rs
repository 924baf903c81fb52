//! Links in letters: the hash of each link's secret, until it is used or its time is over.

use crate::accounts::model::PersonId;
use crate::base::db::{Db, Tx, execute, optional};
use crate::base::error::AppResult;
use crate::base::time::Timestamp;

/// What a mailed link is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, sqlx::Type)]
#[sqlx(type_name = "TEXT", rename_all = "snake_case")]
pub enum Purpose {
    /// To confirm the address of a new account.
    Confirm,
    /// To set a new password.
    Reset,
    /// To confirm a new address of an account.
    ChangeMail,
}

/// A link to be mailed.
#[derive(Clone, Copy, Debug)]
pub struct NewToken<'a> {
    /// Who may follow it; nobody when it is written only so that the answer takes as long.
    pub person: Option<PersonId>,
    /// What it is for.
    pub purpose: Purpose,
    /// The hash of its secret.
    pub hash: &'a str,
    /// The address that it confirms, where it is a new one.
    pub email: Option<&'a str>,
    /// When it stops working.
    pub expires_at: Timestamp,
}

/// Writes a link; an earlier one of the same person and purpose stops working.
pub async fn put_token(tx: &mut Tx, new: NewToken<'_>) -> AppResult<()> {
    let now = tx.now();
    execute!(tx, "DELETE FROM mail_tokens WHERE person_id = $1 AND purpose = $2", new.person, new.purpose)?;
    execute!(
        tx,
        "INSERT INTO mail_tokens (token_hash, person_id, purpose, email, created_at, expires_at)
         VALUES ($1, $2, $3, $4, $5, $6)",
        new.hash,
        new.person,
        new.purpose,
        new.email,
        now,
        new.expires_at
    )?;
    Ok(())
}

/// Whose link it is.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct TokenOwner {
    /// The person.
    pub person: PersonId,
    /// The address that it confirms, where it is a new one.
    pub email: Option<String>,
}

/// Whose link it is, if it still works. Reading does not use it up.
pub async fn token_owner(db: &Db, purpose: Purpose, hash: &str, now: Timestamp) -> AppResult<Option<TokenOwner>> {
    Ok(optional!(
        db,
        TokenOwner,
        "SELECT person_id AS person, email FROM mail_tokens
         WHERE token_hash = $1 AND purpose = $2 AND expires_at > $3 AND person_id IS NOT NULL",
        hash,
        purpose,
        now
    )?)
}

/// Uses a link up: the database gives it to one taker only.
pub async fn take_token(tx: &mut Tx, purpose: Purpose, hash: &str) -> AppResult<Option<TokenOwner>> {
    let now = tx.now();
    Ok(optional!(
        tx,
        TokenOwner,
        "DELETE FROM mail_tokens WHERE token_hash = $1 AND purpose = $2 AND expires_at > $3 AND person_id IS NOT NULL
         RETURNING person_id AS person, email",
        hash,
        purpose,
        now
    )?)
}

/// All links mailed to a person stop working.
pub async fn drop_tokens(tx: &mut Tx, person: PersonId) -> AppResult<()> {
    execute!(tx, "DELETE FROM mail_tokens WHERE person_id = $1", person)?;
    Ok(())
}

/// Deletes links whose time was over at a moment; gives how many.
pub async fn forget_tokens(tx: &mut Tx, at: Timestamp) -> AppResult<u64> {
    Ok(execute!(tx, "DELETE FROM mail_tokens WHERE expires_at <= $1", at)?)
}
