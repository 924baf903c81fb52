//! Letters and their topics.

use crate::accounts::model::PersonId;
use crate::base::i18n::Lang;
use serde::{Deserialize, Serialize};

/// What a letter says. The words are chosen when it is sent, in the reader's language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "letter", rename_all = "snake_case", deny_unknown_fields)]
pub enum Letter {
    /// Confirm the address of a new account.
    ConfirmAddress {
        /// The person's name.
        name: String,
        /// Where to confirm.
        link: String,
    },
    /// Somebody signed up with the address of an account.
    AlreadySignedUp {
        /// The person's name.
        name: String,
        /// Where to sign in.
        link: String,
    },
}

/// What kind of letter it is, as far as a person may decline it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ssr", derive(sqlx::Type), sqlx(type_name = "TEXT", rename_all = "snake_case"))]
#[serde(rename_all = "snake_case")]
pub enum Topic {
    /// About the person's own deed; always sent, at once.
    Personal,
    /// News of consultations the person takes part in; at most one letter a day, and can be declined.
    ConsultationNews,
}

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
