//! Who comes.

use crate::accounts::model::PersonId;
use crate::base::db::{Conn, Tx, all, execute, optional, scalars};
use crate::base::error::AppResult;
use crate::base::time::Timestamp;
use crate::meetings::model::{Fullness, Place, Registered, RegistrationId, Waiting};
use crate::notifications::model::Recipient;
use crate::strategy::model::StrategyId;

/// How full a meeting is, and a person's own place in it.
pub async fn fullness<'a>(
    conn: impl Into<Conn<'a>>,
    strategy: StrategyId,
    meeting: &str,
    person: Option<PersonId>,
) -> AppResult<Fullness> {
    let mut conn = conn.into();
    let found = optional!(
        conn,
        Fullness,
        "SELECT COUNT(seat) AS seated, COUNT(*) - COUNT(seat) AS waiting,
                CAST(COALESCE(MAX(CASE WHEN person_id <> $3 THEN 0 WHEN seat IS NULL THEN 1 ELSE 2 END), 0) AS BIGINT) AS own,
                COALESCE(MAX(CASE WHEN person_id = $3 THEN needs END), '') AS own_needs
         FROM meeting_registrations WHERE strategy_id = $1 AND meeting = $2",
        strategy,
        meeting,
        // Nobody has the id that is all noughts.
        person.unwrap_or(PersonId(uuid::Uuid::nil()))
    )?;
    Ok(found.unwrap_or_default())
}

/// The same of a meeting by its address, for whoever is registered nowhere.
pub async fn fullness_at<'a>(conn: impl Into<Conn<'a>>, slug: &str, meeting: &str) -> AppResult<Fullness> {
    let mut conn = conn.into();
    let found = optional!(
        conn,
        Fullness,
        "SELECT COUNT(seat) AS seated, COUNT(*) - COUNT(seat) AS waiting, CAST(0 AS BIGINT) AS own, '' AS own_needs
         FROM meeting_registrations JOIN strategies ON strategies.id = strategy_id WHERE slug = $1 AND meeting = $2",
        slug,
        meeting
    )?;
    Ok(found.unwrap_or_default())
}

/// The registrations for a meeting, in the order of their arrival.
pub async fn registered<'a>(
    conn: impl Into<Conn<'a>>,
    strategy: StrategyId,
    meeting: &str,
) -> AppResult<Vec<Registered>> {
    let mut conn = conn.into();
    Ok(all!(
        conn,
        Registered,
        "SELECT name, kind, seat IS NOT NULL AS seated, needs, registered_at
         FROM meeting_registrations JOIN people ON people.id = person_id
         WHERE strategy_id = $1 AND meeting = $2 ORDER BY registered_at, meeting_registrations.id",
        strategy,
        meeting
    )?)
}

/// The meetings of a strategy for which anybody is registered.
pub async fn registered_for(tx: &mut Tx, strategy: StrategyId) -> AppResult<Vec<String>> {
    let sql = "SELECT DISTINCT meeting FROM meeting_registrations WHERE strategy_id = $1 ORDER BY meeting";
    Ok(scalars!(tx, String, sql, strategy)?)
}

/// Somebody who is registered, and their address.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Attending {
    /// The registration.
    pub id: RegistrationId,
    /// Whether there is a seat.
    pub has_place: bool,
    /// Whose it is.
    #[sqlx(flatten)]
    pub recipient: Recipient,
}

/// Everybody who is registered for a meeting, in the order of their arrival.
pub async fn everybody(tx: &mut Tx, (strategy, meeting): (StrategyId, &str)) -> AppResult<Vec<Attending>> {
    Ok(all!(
        tx,
        Attending,
        "SELECT meeting_registrations.id, seat IS NOT NULL AS has_place,
                people.id AS person, people.name, people.email AS address, people.language
         FROM meeting_registrations JOIN people ON people.id = person_id AND email IS NOT NULL
         WHERE strategy_id = $1 AND meeting = $2 ORDER BY registered_at, meeting_registrations.id",
        strategy,
        meeting
    )?)
}

/// Writes a registration, which waits for a seat. False when the person is registered already.
pub async fn insert(
    tx: &mut Tx,
    id: RegistrationId,
    (strategy, meeting): (StrategyId, &str),
    person: PersonId,
    needs: &str,
    over_at: Timestamp,
) -> AppResult<bool> {
    let now = tx.now();
    let written = execute!(
        tx,
        "INSERT INTO meeting_registrations (id, strategy_id, meeting, person_id, needs, registered_at, over_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (strategy_id, meeting, person_id) DO NOTHING",
        id,
        strategy,
        meeting,
        person,
        needs,
        now,
        over_at
    )?;
    Ok(written == 1)
}

/// Changes the note of whoever is registered.
pub async fn set_needs(
    tx: &mut Tx,
    (strategy, meeting): (StrategyId, &str),
    person: PersonId,
    needs: &str,
) -> AppResult<()> {
    let sql = "UPDATE meeting_registrations SET needs = $4 WHERE strategy_id = $1 AND meeting = $2 AND person_id = $3";
    execute!(tx, sql, strategy, meeting, person, needs)?;
    Ok(())
}

/// Takes a registration back. False when there was none.
pub async fn leave(tx: &mut Tx, (strategy, meeting): (StrategyId, &str), person: PersonId) -> AppResult<bool> {
    let sql = "DELETE FROM meeting_registrations WHERE strategy_id = $1 AND meeting = $2 AND person_id = $3";
    Ok(execute!(tx, sql, strategy, meeting, person)? == 1)
}

/// The seats that are taken.
pub async fn seats(tx: &mut Tx, (strategy, meeting): (StrategyId, &str)) -> AppResult<Vec<i64>> {
    let sql = "SELECT seat FROM meeting_registrations WHERE strategy_id = $1 AND meeting = $2 AND seat IS NOT NULL";
    Ok(scalars!(tx, i64, sql, strategy, meeting)?)
}

/// Whoever waits the longest.
pub async fn first_waiting(tx: &mut Tx, (strategy, meeting): (StrategyId, &str)) -> AppResult<Option<Waiting>> {
    Ok(optional!(
        tx,
        Waiting,
        "SELECT id, person_id AS person FROM meeting_registrations
         WHERE strategy_id = $1 AND meeting = $2 AND seat IS NULL ORDER BY registered_at, id LIMIT 1",
        strategy,
        meeting
    )?)
}

/// Gives a seat to a registration. The database refuses one that somebody has.
pub async fn give_seat(tx: &mut Tx, id: RegistrationId, seat: i64) -> AppResult<()> {
    execute!(tx, "UPDATE meeting_registrations SET seat = $2 WHERE id = $1", id, seat)?;
    Ok(())
}

/// Where a person is registered.
pub async fn places_of(tx: &mut Tx, person: PersonId) -> AppResult<Vec<Place>> {
    Ok(all!(
        tx,
        Place,
        "SELECT slug, meeting FROM meeting_registrations JOIN strategies ON strategies.id = strategy_id
         WHERE person_id = $1 ORDER BY slug, meeting",
        person
    )?)
}

/// Meetings for which anybody is registered.
pub async fn places_waited_for<'a>(conn: impl Into<Conn<'a>>) -> AppResult<Vec<Place>> {
    let mut conn = conn.into();
    Ok(all!(
        conn,
        Place,
        "SELECT DISTINCT slug, meeting FROM meeting_registrations JOIN strategies ON strategies.id = strategy_id
         ORDER BY slug, meeting"
    )?)
}

/// Notes when a meeting is over, which its document may have changed since people registered.
pub async fn move_end(tx: &mut Tx, (strategy, meeting): (StrategyId, &str), over_at: Timestamp) -> AppResult<()> {
    let sql = "UPDATE meeting_registrations SET over_at = $3 WHERE strategy_id = $1 AND meeting = $2 AND over_at <> $3";
    execute!(tx, sql, strategy, meeting, over_at)?;
    Ok(())
}

/// Forgets who had registered for meetings that were over at a moment; gives how many.
pub async fn forget_over(tx: &mut Tx, at: Timestamp) -> AppResult<u64> {
    Ok(execute!(tx, "DELETE FROM meeting_registrations WHERE over_at <= $1", at)?)
}
