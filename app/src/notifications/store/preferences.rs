//! What people want to be told.

use crate::accounts::model::PersonId;
use crate::base::db::{Conn, Tx, execute, optional, optional_scalar};
use crate::base::error::AppResult;
use crate::base::time::Timestamp;
use crate::notifications::model::Topic;

/// What a person said about a topic.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Preference {
    /// Whose it is.
    pub person_id: PersonId,
    /// What about.
    pub topic: Topic,
    /// When the person declined it.
    pub unsubscribed_at: Option<Timestamp>,
}

/// What the person of an unsubscribe link said.
pub async fn by_token<'a>(conn: impl Into<Conn<'a>>, token: &str) -> AppResult<Option<Preference>> {
    let mut conn = conn.into();
    let sql = "SELECT person_id, topic, unsubscribed_at FROM mail_preferences WHERE unsubscribe_token = $1";
    Ok(optional!(conn, Preference, sql, token)?)
}

/// Whether the person wants letters of this topic. Who never said anything does.
pub async fn wants<'a>(conn: impl Into<Conn<'a>>, person: PersonId, topic: Topic) -> AppResult<bool> {
    let mut conn = conn.into();
    let sql = "SELECT unsubscribed_at FROM mail_preferences WHERE person_id = $1 AND topic = $2";
    let declined = optional_scalar!(conn, Option<Timestamp>, sql, person, topic)?;
    Ok(declined.flatten().is_none())
}

/// Writes down a person's choice. `token` counts only when there is no unsubscribe link yet.
pub async fn put_preference(
    tx: &mut Tx,
    person: PersonId,
    topic: Topic,
    token: &str,
    unsubscribed_at: Option<Timestamp>,
) -> AppResult<()> {
    execute!(
        tx,
        "INSERT INTO mail_preferences (person_id, topic, unsubscribe_token, unsubscribed_at) VALUES ($1, $2, $3, $4)
         ON CONFLICT (person_id, topic) DO UPDATE SET unsubscribed_at = excluded.unsubscribed_at",
        person,
        topic,
        token,
        unsubscribed_at
    )?;
    Ok(())
}

/// A person who had declined the news gets them again.
pub async fn accept_news(tx: &mut Tx, person: PersonId) -> AppResult<()> {
    let sql = "UPDATE mail_preferences SET unsubscribed_at = NULL WHERE person_id = $1 AND topic = 'consultation_news'";
    execute!(tx, sql, person)?;
    Ok(())
}

/// Opens the person's day for one mail of news and gives the secret of its unsubscribe link, which is `token` if there
/// was none; nothing when there was a mail after `since`, when one still waits for a server, or when news were declined.
///
/// The row is the lock between workers: whoever changes it first packs the mail.
pub async fn open_day(tx: &mut Tx, person: PersonId, token: &str, since: Timestamp) -> AppResult<Option<String>> {
    let now = tx.now();
    execute!(
        tx,
        "INSERT INTO mail_preferences (person_id, topic, unsubscribe_token) VALUES ($1, 'consultation_news', $2)
         ON CONFLICT (person_id, topic) DO NOTHING",
        person,
        token
    )?;
    let opened = optional_scalar!(
        tx,
        String,
        "UPDATE mail_preferences SET last_digest_at = $2 WHERE person_id = $1 AND topic = 'consultation_news'
             AND unsubscribed_at IS NULL AND (last_digest_at IS NULL OR last_digest_at <= $3)
             AND NOT EXISTS (SELECT 1 FROM outbox WHERE person_id = $1 AND topic = 'consultation_news'
                 AND mail_id IS NOT NULL AND sent_at IS NULL AND given_up_at IS NULL)
         RETURNING unsubscribe_token",
        person,
        now,
        since
    )?;
    Ok(opened)
}

/// The day counts from when the mail was sent, however long it waited for a server.
pub async fn digest_sent(tx: &mut Tx, person: PersonId) -> AppResult<()> {
    let now = tx.now();
    execute!(
        tx,
        "UPDATE mail_preferences SET last_digest_at = $2 WHERE person_id = $1 AND topic = 'consultation_news'",
        person,
        now
    )?;
    Ok(())
}
