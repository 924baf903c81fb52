//! The outbox.

use crate::accounts::model::PersonId;
use crate::base::db::{Db, Tx, all, execute, execute_many, optional};
use crate::base::error::AppResult;
use crate::base::i18n::Lang;
use crate::base::time::Timestamp;
use crate::notifications::model::{MailId, NewLetter, Topic};

/// Writes one row per event key. News wait to be put together with others; any other letter is a mail of its own.
pub async fn put(tx: &mut Tx, id: MailId, new: &NewLetter, json: &str) -> AppResult<()> {
    let now = tx.now();
    let mail = (new.topic == Topic::Personal).then_some(id);
    execute!(
        tx,
        "INSERT INTO outbox (id, person_id, address, language, letter, event_key, topic, mail_id, not_before, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $9) ON CONFLICT (event_key) DO NOTHING",
        id,
        new.person,
        &new.address,
        new.language,
        json,
        &new.event_key,
        new.topic,
        mail,
        now
    )?;
    Ok(())
}

/// Writes many rows at once, one per event key.
pub async fn put_many(tx: &mut Tx, letters: &[(MailId, NewLetter, String)]) -> AppResult<()> {
    let now = tx.now();
    execute_many!(
        tx,
        "INSERT INTO outbox (id, person_id, address, language, letter, event_key, topic, mail_id, not_before, created_at)",
        letters,
        |row| [
            row.0,
            row.1.person,
            row.1.address.clone(),
            row.1.language,
            row.2.clone(),
            row.1.event_key.clone(),
            row.1.topic,
            (row.1.topic == Topic::Personal).then_some(row.0),
            now,
            now
        ],
        "ON CONFLICT (event_key) DO NOTHING"
    )?;
    Ok(())
}

/// The first row of the queue, with what decides whether it goes.
#[derive(Debug, sqlx::FromRow)]
pub struct Candidate {
    /// The row.
    pub id: MailId,
    /// The mail it leads; `None`: news that are not put together yet.
    pub mail_id: Option<MailId>,
    /// Whose it is.
    pub person_id: Option<PersonId>,
    /// What kind of letter it is.
    pub topic: Topic,
    /// Where the letter was addressed.
    pub address: String,
    /// The recipient's language when it was written.
    pub language: Lang,
    /// Tries so far.
    pub attempts: i64,
    /// The person's address today; `None` without a person, and once erased.
    pub email_today: Option<String>,
    /// The person's language today.
    pub language_today: Option<Lang>,
    /// When the person declined news.
    pub unsubscribed_at: Option<Timestamp>,
    /// When the person last got news.
    pub last_digest_at: Option<Timestamp>,
    /// What the person's unsubscribe link holds.
    pub unsubscribe_token: Option<String>,
}

/// The row to send next, personal letters first.
pub async fn candidate(tx: &mut Tx) -> AppResult<Option<Candidate>> {
    let now = tx.now();
    let candidate = optional!(
        tx,
        Candidate,
        "SELECT outbox.id, mail_id, outbox.person_id, outbox.topic, address, outbox.language, attempts,
             people.email AS email_today, people.language AS language_today,
             unsubscribed_at, last_digest_at, unsubscribe_token
         FROM outbox
         LEFT JOIN people ON people.id = outbox.person_id
         LEFT JOIN mail_preferences ON mail_preferences.person_id = outbox.person_id AND mail_preferences.topic = outbox.topic
         WHERE sent_at IS NULL AND given_up_at IS NULL AND not_before <= $1 AND lease_until <= $1
             AND (mail_id IS NULL OR mail_id = outbox.id)
         ORDER BY outbox.topic DESC, not_before, outbox.id LIMIT 1",
        now
    )?;
    Ok(candidate)
}

/// Puts all waiting news of a person into one mail, led by its first row.
pub async fn pack_news(tx: &mut Tx, person: PersonId, leader: MailId) -> AppResult<()> {
    execute!(
        tx,
        "UPDATE outbox SET mail_id = $2 WHERE person_id = $1 AND mail_id IS NULL AND sent_at IS NULL AND given_up_at IS NULL",
        person,
        leader
    )?;
    Ok(())
}

/// Lets the waiting news of a person rest until the given moment.
pub async fn postpone_news(tx: &mut Tx, person: PersonId, until: Timestamp) -> AppResult<()> {
    execute!(
        tx,
        "UPDATE outbox SET not_before = $2 WHERE person_id = $1 AND mail_id IS NULL AND sent_at IS NULL AND given_up_at IS NULL",
        person,
        until
    )?;
    Ok(())
}

/// Takes a mail for sending; `false` when another worker took it first.
pub async fn lease(tx: &mut Tx, mail: MailId, holder: &str, until: Timestamp) -> AppResult<bool> {
    let now = tx.now();
    let taken = execute!(
        tx,
        "UPDATE outbox SET lease_until = $3, lease_holder = $2, attempts = attempts + 1
         WHERE id = $1 AND lease_until <= $4 AND sent_at IS NULL AND given_up_at IS NULL",
        mail,
        holder,
        until,
        now
    )?;
    Ok(taken == 1)
}

/// One letter of a mail.
#[derive(Debug, sqlx::FromRow)]
pub struct Enclosed {
    /// The letter as JSON.
    pub letter: String,
    /// When it was put into the outbox.
    pub created_at: Timestamp,
}

/// The letters of a mail, oldest first.
pub async fn enclosed(tx: &mut Tx, mail: MailId) -> AppResult<Vec<Enclosed>> {
    Ok(all!(tx, Enclosed, "SELECT letter, created_at FROM outbox WHERE mail_id = $1 ORDER BY created_at, id", mail)?)
}

/// A mail was sent: what it said and to whom is not kept.
pub async fn sent(tx: &mut Tx, mail: MailId) -> AppResult<()> {
    let now = tx.now();
    execute!(
        tx,
        "UPDATE outbox SET sent_at = $2, address = '', letter = '', last_error = '', lease_until = 0, lease_holder = ''
         WHERE mail_id = $1",
        mail,
        now
    )?;
    Ok(())
}

/// A mail is tried again later, unless its lease is somebody else's by now.
pub async fn retry(tx: &mut Tx, mail: MailId, holder: &str, at: Timestamp, error: &str) -> AppResult<()> {
    execute!(
        tx,
        "UPDATE outbox SET not_before = $3, last_error = $4, lease_until = 0, lease_holder = ''
         WHERE id = $1 AND lease_holder = $2 AND sent_at IS NULL",
        mail,
        holder,
        at,
        error
    )?;
    Ok(())
}

/// A mail is not sent, for the given reason: what it said and to whom is not kept.
pub async fn give_up(tx: &mut Tx, mail: MailId, reason: &str) -> AppResult<()> {
    let now = tx.now();
    execute!(
        tx,
        "UPDATE outbox SET given_up_at = $2, address = '', letter = '', last_error = $3, lease_until = 0, lease_holder = ''
         WHERE (mail_id = $1 OR id = $1) AND sent_at IS NULL",
        mail,
        now,
        reason
    )?;
    Ok(())
}

/// Forgets that letters were sent or given up before the given moment.
pub async fn forget(tx: &mut Tx, before: Timestamp) -> AppResult<u64> {
    Ok(execute!(tx, "DELETE FROM outbox WHERE sent_at < $1 OR given_up_at < $1", before)?)
}

/// Deletes the letters of a person but those that wait and are personal.
pub async fn forget_letters_of(tx: &mut Tx, person: PersonId) -> AppResult<()> {
    execute!(
        tx,
        "DELETE FROM outbox WHERE person_id = $1 AND (sent_at IS NOT NULL OR given_up_at IS NOT NULL OR topic <> 'personal')",
        person
    )?;
    Ok(())
}

/// Gives up every letter that waits, for the given reason.
pub async fn give_up_all(tx: &mut Tx, reason: &str) -> AppResult<()> {
    let now = tx.now();
    execute!(
        tx,
        "UPDATE outbox SET given_up_at = $1, address = '', letter = '', last_error = $2, lease_until = 0, lease_holder = ''
         WHERE sent_at IS NULL AND given_up_at IS NULL",
        now,
        reason
    )?;
    Ok(())
}

/// What waits, for those who run the site.
#[derive(Clone, Copy, Debug, Default, sqlx::FromRow)]
pub struct Waiting {
    /// Letters that are neither sent nor given up.
    pub letters: i64,
    /// Those of them that no server took, however often they were tried: at least so many times as was asked for.
    pub refused: i64,
    /// Since when the one waits that was due first, that nobody is at, and that was never tried.
    pub untaken_since: Option<Timestamp>,
    /// When the oldest of them was written.
    pub oldest: Option<Timestamp>,
}

/// What waits; `tries` is how many make a letter one that no server takes. Letters that travel in another one's mail wait
/// with it.
pub async fn waiting(db: &Db, tries: i64, now: Timestamp) -> AppResult<Waiting> {
    let waiting = optional!(
        db,
        Waiting,
        "SELECT COUNT(*) AS letters,
             CAST(COALESCE(SUM(CASE WHEN attempts >= $1 THEN 1 ELSE 0 END), 0) AS BIGINT) AS refused,
             MIN(CASE WHEN attempts = 0 AND lease_until <= $2 AND (mail_id IS NULL OR mail_id = id) THEN not_before END)
                 AS untaken_since,
             MIN(created_at) AS oldest
         FROM outbox WHERE sent_at IS NULL AND given_up_at IS NULL",
        tries,
        now
    )?;
    Ok(waiting.unwrap_or_default())
}
