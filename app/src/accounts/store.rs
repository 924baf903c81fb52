//! The accounts' SQL.

use super::model::{Actor, PersonId};
use super::rules::SignUp;
use crate::base::db::{Db, Tx, execute, optional};
use crate::base::error::AppResult;
use crate::base::i18n::Lang;
use crate::base::time::Timestamp;

/// An account as signing up meets it.
#[derive(Debug, sqlx::FromRow)]
pub struct KnownAddress {
    /// Whose it is.
    pub id: PersonId,
    /// The public name.
    pub name: String,
    /// The language of letters.
    pub language: Lang,
    /// When the address was confirmed, if it was.
    pub confirmed_at: Option<Timestamp>,
}

/// The account of an address.
pub async fn by_address(tx: &mut Tx, email: &str) -> AppResult<Option<KnownAddress>> {
    Ok(optional!(tx, KnownAddress, "SELECT id, name, language, confirmed_at FROM people WHERE email = $1", email)?)
}

/// Writes a new account that waits for its confirmation, or renews one that was never confirmed.
pub async fn put_unconfirmed(tx: &mut Tx, id: PersonId, sign_up: &SignUp, hash: &str, language: Lang) -> AppResult<()> {
    let now = tx.now();
    execute!(
        tx,
        "INSERT INTO people (id, email, name, password_hash, language, created_at) VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT (id) DO UPDATE SET name = excluded.name, password_hash = excluded.password_hash, language = excluded.language",
        id,
        &sign_up.email,
        &sign_up.name,
        hash,
        language,
        now
    )?;
    Ok(())
}

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

/// Writes the hash of a link's secret.
pub async fn put_token(tx: &mut Tx, person: PersonId, purpose: Purpose, hash: &str, expires_at: Timestamp) -> AppResult<()> {
    let now = tx.now();
    execute!(
        tx,
        "INSERT INTO mail_tokens (token_hash, person_id, purpose, created_at, expires_at) VALUES ($1, $2, $3, $4, $5)",
        hash,
        person,
        purpose,
        now,
        expires_at
    )?;
    Ok(())
}

/// Whoever is signed in with the session of this hash.
pub async fn actor(db: &Db, token_hash: &str, now: Timestamp) -> AppResult<Option<Actor>> {
    let actor = optional!(
        db,
        Actor,
        "SELECT people.id AS person, sessions.id AS session, name, language, kind, role, verification, territory_id AS territory
         FROM sessions JOIN people ON people.id = sessions.person_id
         WHERE token_hash = $1 AND expires_at > $2 AND suspended_at IS NULL AND erased_at IS NULL",
        token_hash,
        now
    )?;
    Ok(actor)
}
