//! People, roles and sessions.

use crate::base::i18n::Lang;
use crate::base::id::id;
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
