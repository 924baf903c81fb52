//! People, roles and sessions.

use crate::base::i18n::Lang;
use crate::base::id::id;
use crate::base::time::Timestamp;
use serde::{Deserialize, Serialize};

id! {
    /// A person with an account.
    PersonId
}
id! {
    /// A place where a person is signed in.
    SessionId
}
id! {
    /// A territory that people live in; it belongs to the strategy room, but people say where they live before any
    /// strategy exists.
    TerritoryId
}

/// In what capacity a person takes part.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ssr", derive(sqlx::Type), sqlx(type_name = "TEXT", rename_all = "snake_case"))]
#[serde(rename_all = "snake_case")]
pub enum PersonKind {
    /// Somebody who lives, works or studies here.
    Resident,
    /// Somebody from the administration.
    Official,
}

/// What a person may do on the whole site. Moderators are appointed per consultation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ssr", derive(sqlx::Type), sqlx(type_name = "TEXT", rename_all = "snake_case"))]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Takes part.
    Participant,
    /// Runs the site.
    Administrator,
}

/// How well it is known that a person is one person. A ballot carries it, so that results can be split by it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ssr", derive(sqlx::Type), sqlx(type_name = "TEXT", rename_all = "snake_case"))]
#[serde(rename_all = "snake_case")]
pub enum Verification {
    /// Not at all.
    None,
    /// A mail address was confirmed.
    Mail,
    /// An office has seen the person.
    Office,
}

/// A person who is signed in.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "ssr", derive(sqlx::FromRow))]
pub struct Actor {
    /// The person.
    pub person: PersonId,
    /// The session of this request.
    pub session: SessionId,
    /// The public name.
    pub name: String,
    /// The language of letters.
    pub language: Lang,
    /// In what capacity the person takes part.
    pub kind: PersonKind,
    /// What the person may do on the whole site.
    pub role: Role,
    /// How well the person is known.
    pub verification: Verification,
    /// Where the person says they live.
    pub territory: Option<TerritoryId>,
}

impl Actor {
    /// Whether the person runs the site.
    pub fn is_administrator(&self) -> bool {
        self.role == Role::Administrator
    }
}

/// A person as administrators see them.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "ssr", derive(sqlx::FromRow))]
pub struct PersonRecord {
    /// The person.
    pub person: PersonId,
    /// The public name.
    pub name: String,
    /// The address of the account.
    pub address: String,
    /// In what capacity the person takes part.
    pub kind: PersonKind,
    /// What the person may do on the whole site.
    pub role: Role,
    /// Since when there is an account.
    pub created_at: Timestamp,
    /// Since when it is suspended, if it is.
    pub suspended_at: Option<Timestamp>,
}

/// What an administrator can decide about somebody's account.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AccountDeed {
    /// Nobody signs in with it, and nobody is signed in.
    Suspend,
    /// It works again.
    Restore,
    /// The person takes part for the administration.
    MakeOfficial,
    /// The person takes part for themselves.
    MakeResident,
    /// The person runs the site.
    MakeAdministrator,
    /// The person no longer runs the site.
    MakeParticipant,
}

impl AccountDeed {
    /// All of them.
    pub const ALL: [Self; 6] = [
        Self::Suspend,
        Self::Restore,
        Self::MakeOfficial,
        Self::MakeResident,
        Self::MakeAdministrator,
        Self::MakeParticipant,
    ];

    /// Its name in forms and in the audit log.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Suspend => "suspend",
            Self::Restore => "restore",
            Self::MakeOfficial => "make-official",
            Self::MakeResident => "make-resident",
            Self::MakeAdministrator => "make-administrator",
            Self::MakeParticipant => "make-participant",
        }
    }

    /// The deed of this name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|deed| deed.name() == name)
    }
}

/// What people say about themselves.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "ssr", derive(sqlx::FromRow))]
pub struct Profile {
    /// The public name.
    pub name: String,
    /// The language of letters.
    pub language: Lang,
    /// Where they live.
    pub territory: Option<TerritoryId>,
}

/// Somebody reading: signed in, or not.
pub type Visitor = Option<Actor>;
