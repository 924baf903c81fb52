//! Who may enter the workspace of a group.

use super::model::Member;
use super::rules::Seated;
use super::store;
use crate::accounts::model::Actor;
use crate::base::db::{Conn, Tx};
use crate::base::error::{AppError, AppResult};
use crate::strategy::document::Group;
use crate::strategy::model::StrategyId;
use crate::strategy::store::{self as strategy, Edition};
use uuid::Uuid;

/// A group of a strategy as it stands.
#[derive(Clone, Debug)]
pub struct Found {
    /// The strategy.
    pub edition: Edition,
    place: usize,
}

impl Found {
    /// The group.
    pub fn group(&self) -> &Group {
        &self.edition.document.groups[self.place]
    }

    /// The strategy's name in addresses.
    pub fn slug(&self) -> &str {
        &self.edition.document.strategy.slug
    }

    /// How the database names the group.
    pub fn key(&self) -> (StrategyId, &str) {
        (self.edition.id, &self.group().code)
    }
}

/// The group of an address.
///
/// # Errors
/// [`AppError::NotFound`].
pub async fn group<'a>(conn: impl Into<Conn<'a>>, slug: &str, code: &str) -> AppResult<Found> {
    let edition = strategy::edition(conn, slug).await?.ok_or(AppError::NotFound)?;
    let place = edition.document.groups.iter().position(|group| group.code == code).ok_or(AppError::NotFound)?;
    Ok(Found { edition, place })
}

/// The group of an address, for a deed in it: until the transaction ends the strategy keeps it, and whoever else does
/// something in a group of this strategy waits. Two must not appoint one chair each, nor anybody join what is gone.
///
/// # Errors
/// As [`group`]'s.
pub async fn held_group(tx: &mut Tx, slug: &str, code: &str) -> AppResult<Found> {
    strategy::keep_version(tx, slug).await?;
    let found = group(&mut *tx, slug, code).await?;
    // The strategy's id twice is what its meetings wait for.
    tx.hold([found.edition.id.0, Uuid::nil()]).await?;
    Ok(found)
}

/// The desk of a group, as somebody finds it who may enter.
#[derive(Clone, Debug)]
pub struct Desk {
    /// The group.
    pub found: Found,
    /// Its confirmed members, whoever chairs it first.
    pub members: Vec<Member>,
    /// The actor's own seat; none for an administrator who only looks after the group.
    pub own: Option<Seated>,
}

impl Desk {
    /// The actor's own seat.
    ///
    /// # Errors
    /// [`AppError::Forbidden`] for an administrator without one.
    pub fn seat(&self) -> AppResult<Seated> {
        self.own.ok_or(AppError::Forbidden)
    }

    /// Whether somebody chairs the group.
    pub fn has_chair(&self) -> bool {
        self.members.iter().any(|member| member.is_chair)
    }

    /// How many are confirmed.
    pub fn confirmed(&self) -> i64 {
        i64::try_from(self.members.len()).unwrap_or(i64::MAX)
    }
}

/// The desk of a group for its confirmed members and administrators; for anybody else there is none.
///
/// # Errors
/// [`AppError::NotFound`].
pub async fn desk<'a>(conn: impl Into<Conn<'a>>, slug: &str, code: &str, actor: &Actor) -> AppResult<Desk> {
    let mut conn = conn.into();
    let found = group(conn.conn(), slug, code).await?;
    entered(conn, found, actor).await
}

/// The same for a deed, which waits for the one before as [`held_group`] says.
///
/// # Errors
/// [`AppError::NotFound`].
pub async fn held_desk(tx: &mut Tx, slug: &str, code: &str, actor: &Actor) -> AppResult<Desk> {
    let found = held_group(tx, slug, code).await?;
    entered(&mut *tx, found, actor).await
}

async fn entered(conn: impl Into<Conn<'_>>, found: Found, actor: &Actor) -> AppResult<Desk> {
    let members = store::members(conn, found.key()).await?;
    let own = members.iter().find(|member| member.person == actor.person);
    let own = own.map(|member| Seated { person: member.person, is_chair: member.is_chair });
    if own.is_none() && !actor.is_administrator() {
        return Err(AppError::NotFound);
    }
    Ok(Desk { found, members, own })
}
