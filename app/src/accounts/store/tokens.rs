//! Links in letters: the hash of each link's secret, until it is used or its time is over.

use crate::accounts::model::PersonId;
use crate::base::db::{Db, Tx, execute, optional};
use crate::base::error::AppResult;
use crate::base::i18n::Lang;
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

/// A sign-up that waits until the address is confirmed: what was entered, kept with the link of its own letter.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct PendingSignUp {
    /// The account that waits.
    pub person: PersonId,
    /// The public name.
    pub name: String,
    /// The hash of the password.
    pub password_hash: String,
    /// The language of the pages on which it was entered.
    pub language: Lang,
}

/// Writes the link of a sign-up. Earlier ones of the same address keep working, each with what was entered with it;
/// without a sign-up it is nobody's, written only so that the answer takes as long.
pub async fn put_sign_up(
    tx: &mut Tx,
    hash: &str,
    pending: Option<&PendingSignUp>,
    expires_at: Timestamp,
) -> AppResult<()> {
    let now = tx.now();
    execute!(
        tx,
        "INSERT INTO mail_tokens (token_hash, person_id, purpose, name, password_hash, language, created_at, expires_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        hash,
        pending.map(|pending| pending.person),
        Purpose::Confirm,
        pending.map(|pending| pending.name.as_str()),
        pending.map(|pending| pending.password_hash.as_str()),
        pending.map(|pending| pending.language),
        now,
        expires_at
    )?;
    Ok(())
}

/// Which link of a sign-up still works at the moment `$2`. One that was mailed before there was anything kept with it is
/// spent: what was entered then is gone.
macro_rules! working_sign_up {
    () => {
        "token_hash = $1 AND purpose = 'confirm' AND expires_at > $2 AND person_id IS NOT NULL
         AND name IS NOT NULL AND password_hash IS NOT NULL AND language IS NOT NULL "
    };
}

/// The sign-up of a link, if it still works. Reading does not use it up.
pub async fn pending_sign_up(db: &Db, hash: &str, now: Timestamp) -> AppResult<Option<PendingSignUp>> {
    Ok(optional!(
        db,
        PendingSignUp,
        concat!(
            "SELECT person_id AS person, name, password_hash, language FROM mail_tokens WHERE ",
            working_sign_up!()
        ),
        hash,
        now
    )?)
}

/// Uses up the link of a sign-up: the database gives it to one taker only.
pub async fn take_sign_up(tx: &mut Tx, hash: &str) -> AppResult<Option<PendingSignUp>> {
    let now = tx.now();
    Ok(optional!(
        tx,
        PendingSignUp,
        concat!(
            "DELETE FROM mail_tokens WHERE ",
            working_sign_up!(),
            "RETURNING person_id AS person, name, password_hash, language"
        ),
        hash,
        now
    )?)
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
