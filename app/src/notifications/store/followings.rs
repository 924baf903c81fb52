//! Who follows what.

use crate::accounts::model::PersonId;
use crate::base::db::{Conn, Tx, all, execute};
use crate::base::error::AppResult;
use crate::base::i18n::Lang;
use crate::notifications::model::Recipient;
use uuid::Uuid;

/// Everybody who follows an action line, or one that is merged into it, has an account that works, and has not declined the news.
pub async fn followers(tx: &mut Tx, line: Uuid) -> AppResult<Vec<Recipient>> {
    Ok(all!(
        tx,
        Recipient,
        "WITH RECURSIVE tree(id) AS
             (SELECT $1 UNION SELECT subject_id FROM tree JOIN merges ON into_id = tree.id AND parted_at IS NULL)
         SELECT DISTINCT people.id AS person, name, email AS address, language FROM followings
         JOIN people ON people.id = person_id AND email IS NOT NULL AND erased_at IS NULL
         WHERE action_line_id IN (SELECT id FROM tree)
           AND NOT EXISTS (SELECT 1 FROM mail_preferences WHERE mail_preferences.person_id = people.id
                           AND topic = 'consultation_news' AND unsubscribed_at IS NOT NULL)
         ORDER BY people.id",
        line
    )?)
}

/// Something that a person follows.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Followed {
    /// The consultation, in addresses.
    pub slug: String,
    /// Names the action line there.
    pub code: String,
    /// The language of the title.
    pub language: Lang,
    /// The title; empty where readers cannot read it.
    pub title: String,
    /// Whether they can.
    pub is_readable: bool,
}

/// What a person follows, the newest first; also what was hidden since, so that one can stop.
pub async fn followed<'a>(conn: impl Into<Conn<'a>>, person: PersonId) -> AppResult<Vec<Followed>> {
    let mut conn = conn.into();
    Ok(all!(
        conn,
        Followed,
        "SELECT slug, code, language, CASE WHEN is_readable THEN title ELSE '' END AS title, is_readable FROM
           (SELECT slug, code, action_lines.language, title, since,
                   (action_lines.state IN ('published', 'withdrawn') AND consultations.published_at IS NOT NULL) AS is_readable
            FROM followings
            JOIN action_lines ON action_lines.id = action_line_id
            JOIN consultations ON consultations.id = consultation_id
            WHERE person_id = $1) AS mine
         ORDER BY since DESC, slug, code",
        person
    )?)
}

/// Writes down that a person follows an action line.
pub async fn put_following(tx: &mut Tx, person: PersonId, line: Uuid) -> AppResult<()> {
    let now = tx.now();
    execute!(
        tx,
        "INSERT INTO followings (action_line_id, person_id, since) VALUES ($1, $2, $3)
         ON CONFLICT (action_line_id, person_id) DO NOTHING",
        line,
        person,
        now
    )?;
    Ok(())
}

/// Forgets that a person follows an action line.
pub async fn remove_following(tx: &mut Tx, person: PersonId, line: Uuid) -> AppResult<()> {
    execute!(tx, "DELETE FROM followings WHERE action_line_id = $1 AND person_id = $2", line, person)?;
    Ok(())
}

/// Forgets everything that a person follows.
pub async fn forget_followings_of(tx: &mut Tx, person: PersonId) -> AppResult<()> {
    execute!(tx, "DELETE FROM followings WHERE person_id = $1", person)?;
    Ok(())
}
