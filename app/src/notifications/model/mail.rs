//! Letters on their way.

use super::{Letter, MailId, Topic};
use crate::accounts::model::PersonId;
use crate::base::i18n::Lang;
use crate::base::time::Timestamp;

/// A letter to be put into the outbox.
#[derive(Clone, Debug)]
pub struct NewLetter {
    /// Whose it is, if the address belongs to an account.
    pub person: Option<PersonId>,
    /// The only recipient.
    pub address: String,
    /// The recipient's language.
    pub language: Lang,
    /// Names the event for this recipient: a second letter with the same key is not written.
    pub event_key: String,
    /// What kind of letter it is.
    pub topic: Topic,
    /// What it says.
    pub letter: Letter,
}

/// A mail on its way: one personal letter, or all the news of a day.
#[derive(Clone, Debug)]
pub struct Mail {
    /// The row that leads it.
    pub id: MailId,
    /// Proves that the lease is this worker's.
    pub holder: String,
    /// Whose it is, if the address belongs to an account.
    pub person: Option<PersonId>,
    /// The only recipient.
    pub address: String,
    /// The language it is written in.
    pub lang: Lang,
    /// When the last of its letters was queued.
    pub written_at: Timestamp,
    /// Tries so far, this one included.
    pub attempts: i64,
    /// Where the recipient may decline such mails; none for personal letters.
    pub unsubscribe: Option<String>,
    /// What it says, oldest first.
    pub letters: Vec<Letter>,
}
