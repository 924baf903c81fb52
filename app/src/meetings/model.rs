//! Registrations, points, and what a page shows of them.

use crate::accounts::model::{PersonId, PersonKind};
use crate::base::choice::choice;
use crate::base::i18n::Lang;
use crate::base::id::id;
use crate::base::time::Timestamp;

id! {
    /// Somebody's registration for a meeting.
    RegistrationId
}
id! {
    /// Something that was said at a meeting.
    PointId
}

choice! {
    /// As what somebody came or spoke.
    pub enum AttendeeKind {
        /// Somebody who lives, works or studies here.
        Resident = "resident",
        /// For an organisation.
        Organisation = "organisation",
        /// For the administration.
        Official = "official",
        /// Asked for what they know.
        Expert = "expert",
    }
}

/// How full a meeting is, and the reader's own place in it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "ssr", derive(sqlx::FromRow))]
pub struct Fullness {
    /// How many have a seat.
    pub seated: i64,
    /// How many wait for one.
    pub waiting: i64,
    /// Whether the reader has a seat (2), waits (1), or neither (0).
    pub own: i64,
    /// What the reader noted that they need.
    pub own_needs: String,
}

/// A registration as organisers see it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "ssr", derive(sqlx::FromRow))]
pub struct Registered {
    /// The public name.
    pub name: String,
    /// In what capacity the person takes part.
    pub kind: PersonKind,
    /// Whether there is a seat.
    pub seated: bool,
    /// What the person needs to take part.
    pub needs: String,
    /// Since when.
    pub registered_at: Timestamp,
}

/// Something that was said.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "ssr", derive(sqlx::FromRow))]
pub struct Point {
    /// The point.
    pub id: PointId,
    /// By whom, as a kind.
    pub said_by: AttendeeKind,
    /// Its language.
    pub language: Lang,
    /// What was said.
    pub text: String,
    /// The consultation of the action line that it became, in addresses; none while it became none that is readable.
    pub consultation: Option<String>,
    /// That line's code.
    pub code: Option<String>,
    /// That line's title.
    pub title: Option<String>,
    /// Whether it became a line at all.
    pub is_taken_up: bool,
}

/// A point on its way to an action line.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "ssr", derive(sqlx::FromRow))]
pub struct Said {
    /// What was said.
    pub text: String,
    /// Its language.
    pub language: Lang,
}

/// The consultation that a point may go to.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "ssr", derive(sqlx::FromRow))]
pub struct Destination {
    /// Its name in addresses.
    pub slug: String,
    /// Its title, in the reader's language or another.
    pub title: String,
}

/// Where a person is registered: somebody who leaves makes room.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "ssr", derive(sqlx::FromRow))]
pub struct Place {
    /// The strategy's name in addresses.
    pub slug: String,
    /// The meeting's code.
    pub meeting: String,
}

/// Whoever waits the longest.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "ssr", derive(sqlx::FromRow))]
pub struct Waiting {
    /// The registration.
    pub id: RegistrationId,
    /// Whose it is.
    pub person: PersonId,
}

/// The page of the meetings of a strategy.
pub fn meetings_path(slug: &str) -> String {
    format!("/strategies/{slug}/meetings")
}

/// The page of a meeting.
pub fn meeting_path(slug: &str, code: &str) -> String {
    format!("/strategies/{slug}/meetings/{code}")
}
