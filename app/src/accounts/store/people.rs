//! People.

use super::tokens::PendingSignUp;
use crate::accounts::model::{PersonId, PersonKind, Profile, Role, TerritoryId, Verification};
use crate::accounts::rules::SignUp;
use crate::base::db::{Conn, Tx, execute, is_taken, optional, scalar};
use crate::base::error::{AppError, AppResult, ErrorCode};
use crate::base::i18n::Lang;
use crate::base::time::Timestamp;
use crate::notifications::model::Recipient;

/// An account with what proves that it is somebody's. Stays inside this room.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Account {
    /// Whose it is.
    pub id: PersonId,
    /// The public name.
    pub name: String,
    /// The address, folded.
    pub email: String,
    /// The language of letters.
    pub language: Lang,
    /// The hash of the password; none before an administrator made on the command line has set one.
    pub password_hash: Option<String>,
    /// When the address was confirmed, if it was.
    pub confirmed_at: Option<Timestamp>,
    /// When the account was suspended, if it is.
    pub suspended_at: Option<Timestamp>,
}

impl Account {
    /// Whether its owner may sign in.
    pub fn may_sign_in(&self) -> bool {
        self.confirmed_at.is_some() && self.suspended_at.is_none()
    }

    /// Its owner, as a letter needs them.
    pub fn recipient(&self) -> Recipient {
        Recipient { person: self.id, name: self.name.clone(), address: self.email.clone(), language: self.language }
    }
}

/// The account of an address.
pub async fn by_address<'a>(conn: impl Into<Conn<'a>>, email: &str) -> AppResult<Option<Account>> {
    let mut conn = conn.into();
    Ok(optional!(
        conn,
        Account,
        "SELECT id, name, email, language, password_hash, confirmed_at, suspended_at FROM people WHERE email = $1",
        email
    )?)
}

/// The language of letters to an address, if it is an account's. Only the letter may show it.
pub async fn letters_to<'a>(conn: impl Into<Conn<'a>>, email: &str) -> AppResult<Option<Lang>> {
    Ok(by_address(conn, email).await?.map(|account| account.language))
}

/// The account of a person; none once erased.
pub async fn by_id<'a>(conn: impl Into<Conn<'a>>, id: PersonId) -> AppResult<Option<Account>> {
    let mut conn = conn.into();
    Ok(optional!(
        conn,
        Account,
        "SELECT id, name, email, language, password_hash, confirmed_at, suspended_at FROM people
         WHERE id = $1 AND email IS NOT NULL",
        id
    )?)
}

/// The account of a person, held until the transaction ends: a sign-in and a change of the password come one after the
/// other, so that no session outlives the password it was opened with.
pub async fn lock(tx: &mut Tx, id: PersonId) -> AppResult<Option<Account>> {
    Ok(optional!(
        tx,
        Account,
        "SELECT id, name, email, language, password_hash, confirmed_at, suspended_at FROM people
         WHERE id = $1 AND email IS NOT NULL",
        id; lock "FOR UPDATE"
    )?)
}

/// Name, address and language of a person; none once erased.
pub async fn recipient<'a>(conn: impl Into<Conn<'a>>, id: PersonId) -> AppResult<Option<Recipient>> {
    let mut conn = conn.into();
    Ok(optional!(
        conn,
        Recipient,
        "SELECT id AS person, name, email AS address, language FROM people WHERE id = $1 AND email IS NOT NULL",
        id
    )?)
}

/// The profile and the address of a person.
pub async fn profile<'a>(conn: impl Into<Conn<'a>>, id: PersonId) -> AppResult<Option<(Profile, String)>> {
    #[derive(sqlx::FromRow)]
    struct Row {
        #[sqlx(flatten)]
        profile: Profile,
        email: String,
    }
    let mut conn = conn.into();
    let row = optional!(
        conn,
        Row,
        "SELECT name, language, territory_id AS territory, email FROM people WHERE id = $1 AND email IS NOT NULL",
        id
    )?;
    Ok(row.map(|row| (row.profile, row.email)))
}

/// Writes an account that waits for its confirmation, unless the address has one already. What was entered stays with the
/// link of its letter until then, so that nobody can replace what somebody else entered; one that waits is only kept longer.
pub async fn put_unconfirmed(tx: &mut Tx, id: PersonId, sign_up: &SignUp, language: Lang) -> AppResult<()> {
    let now = tx.now();
    execute!(
        tx,
        "INSERT INTO people (id, email, name, language, created_at) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (email) DO UPDATE SET created_at = excluded.created_at WHERE people.confirmed_at IS NULL",
        id,
        &sign_up.email,
        &sign_up.name,
        language,
        now
    )?;
    Ok(())
}

/// Writes an account that runs the site: confirmed, without a password.
pub async fn put_administrator(tx: &mut Tx, id: PersonId, name: &str, email: &str, language: Lang) -> AppResult<()> {
    let now = tx.now();
    execute!(
        tx,
        "INSERT INTO people (id, email, name, language, kind, role, verification, created_at, confirmed_at)
         VALUES ($1, $2, $3, $4, 'official', 'administrator', 'mail', $5, $5)
         ON CONFLICT (id) DO UPDATE SET role = 'administrator', password_hash = NULL, verification = 'mail',
             confirmed_at = COALESCE(people.confirmed_at, excluded.confirmed_at)",
        id,
        email,
        name,
        language,
        now
    )?;
    Ok(())
}

/// A person whom the operator knows without a sign-up, such as those of the demonstration.
#[derive(Clone, Copy, Debug)]
#[expect(missing_docs, reason = "the columns of the table")]
pub struct KnownPerson<'p> {
    pub id: PersonId,
    pub email: &'p str,
    pub name: &'p str,
    pub password_hash: &'p str,
    pub language: Lang,
    pub kind: PersonKind,
    pub role: Role,
    pub verification: Verification,
    pub territory: TerritoryId,
}

/// Writes the confirmed account of a person whom the operator knows.
pub async fn put_known(tx: &mut Tx, person: &KnownPerson<'_>) -> AppResult<()> {
    let now = tx.now();
    execute!(
        tx,
        "INSERT INTO people (id, email, name, password_hash, language, kind, role, verification, territory_id, created_at, confirmed_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $10)",
        person.id,
        person.email,
        person.name,
        person.password_hash,
        person.language,
        person.kind,
        person.role,
        person.verification,
        person.territory,
        now
    )?;
    Ok(())
}

/// Whether anybody ever had an account here.
pub async fn is_anybody_there<'a>(conn: impl Into<Conn<'a>>) -> AppResult<bool> {
    let mut conn = conn.into();
    Ok(scalar!(conn, i64, "SELECT COUNT(*) FROM people")? > 0)
}

/// Confirms the address of an account. A stronger verification stays.
pub async fn confirm(tx: &mut Tx, id: PersonId) -> AppResult<()> {
    let now = tx.now();
    execute!(
        tx,
        "UPDATE people SET confirmed_at = COALESCE(confirmed_at, $2),
             verification = CASE WHEN verification = 'none' THEN 'mail' ELSE verification END
         WHERE id = $1",
        id,
        now
    )?;
    Ok(())
}

/// Makes an account what was entered with the sign-up whose link was followed.
pub async fn set_up(tx: &mut Tx, pending: &PendingSignUp) -> AppResult<()> {
    execute!(
        tx,
        "UPDATE people SET name = $2, password_hash = $3, language = $4 WHERE id = $1",
        pending.person,
        &pending.name,
        &pending.password_hash,
        pending.language
    )?;
    Ok(())
}

/// Sets the password.
pub async fn set_password(tx: &mut Tx, id: PersonId, hash: &str) -> AppResult<()> {
    execute!(tx, "UPDATE people SET password_hash = $2 WHERE id = $1", id, hash)?;
    Ok(())
}

/// Sets the address.
///
/// # Errors
/// [`ErrorCode::Taken`] when another account has it.
pub async fn set_address(tx: &mut Tx, id: PersonId, email: &str) -> AppResult<()> {
    let done = execute!(tx, "UPDATE people SET email = $2 WHERE id = $1", id, email);
    if is_taken(&done) {
        return Err(AppError::refused(ErrorCode::Taken));
    }
    done?;
    Ok(())
}

/// Sets what people say about themselves.
pub async fn set_profile(tx: &mut Tx, id: PersonId, profile: &Profile) -> AppResult<()> {
    execute!(
        tx,
        "UPDATE people SET name = $2, language = $3, territory_id = $4 WHERE id = $1",
        id,
        &profile.name,
        profile.language,
        profile.territory
    )?;
    Ok(())
}

/// Whether a territory exists.
pub async fn territory_exists(tx: &mut Tx, id: TerritoryId) -> AppResult<bool> {
    Ok(scalar!(tx, i64, "SELECT COUNT(*) FROM territories WHERE id = $1", id)? > 0)
}

/// Takes everything out of an account that says whose it was. The row stays, nameless, because texts point to it.
pub async fn erase(tx: &mut Tx, id: PersonId) -> AppResult<()> {
    let now = tx.now();
    execute!(
        tx,
        "UPDATE people SET email = NULL, name = '', password_hash = NULL, role = 'participant', territory_id = NULL,
             erased_at = $2
         WHERE id = $1",
        id,
        now
    )?;
    Ok(())
}

/// Deletes an account that was never confirmed, because somebody else has proved the address to be theirs.
pub async fn forget_one_unconfirmed(tx: &mut Tx, id: PersonId) -> AppResult<()> {
    execute!(tx, "DELETE FROM mail_tokens WHERE person_id = $1", id)?;
    execute!(tx, "DELETE FROM people WHERE id = $1 AND confirmed_at IS NULL AND erased_at IS NULL", id)?;
    Ok(())
}

/// Deletes accounts signed up before a moment and never confirmed: nothing can point to them but links in mails, which
/// go first. Gives how many.
pub async fn forget_unconfirmed(tx: &mut Tx, before: Timestamp) -> AppResult<u64> {
    execute!(
        tx,
        "DELETE FROM mail_tokens
         WHERE person_id IN (SELECT id FROM people WHERE confirmed_at IS NULL AND erased_at IS NULL AND created_at < $1)",
        before
    )?;
    Ok(execute!(tx, "DELETE FROM people WHERE confirmed_at IS NULL AND erased_at IS NULL AND created_at < $1", before)?)
}
