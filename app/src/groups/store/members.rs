//! Who sits in a group, and who is asked to.

use crate::accounts::model::PersonId;
use crate::base::db::{Conn, Tx, all, execute, optional, scalar};
use crate::base::error::AppResult;
use crate::base::time::Timestamp;
use crate::groups::model::Member;
use crate::notifications::model::Recipient;
use crate::strategy::model::StrategyId;

/// How the database names a group.
type Key<'k> = (StrategyId, &'k str);

/// The confirmed members, whoever chairs first; without those whose account is erased or suspended.
pub async fn members<'a>(conn: impl Into<Conn<'a>>, (strategy, group): Key<'_>) -> AppResult<Vec<Member>> {
    let mut conn = conn.into();
    Ok(all!(
        conn,
        Member,
        "SELECT person_id AS person, name, is_chair, joined_at, left_at FROM group_members JOIN people ON people.id = person_id
         WHERE strategy_id = $1 AND working_group = $2 AND left_at IS NULL AND erased_at IS NULL AND suspended_at IS NULL
         ORDER BY CASE WHEN is_chair THEN 0 ELSE 1 END, joined_at, name",
        strategy,
        group
    )?)
}

/// Whoever of the members hears of a paper: all but the one who wrote it, who have an account that works and want the news.
pub async fn who_hear(tx: &mut Tx, (strategy, group): Key<'_>, writer: PersonId) -> AppResult<Vec<Recipient>> {
    Ok(all!(
        tx,
        Recipient,
        "SELECT people.id AS person, name, email AS address, language FROM group_members
         JOIN people ON people.id = person_id AND email IS NOT NULL AND erased_at IS NULL AND suspended_at IS NULL
         WHERE strategy_id = $1 AND working_group = $2 AND left_at IS NULL AND people.id <> $3
           AND NOT EXISTS (SELECT 1 FROM mail_preferences WHERE mail_preferences.person_id = people.id
                           AND topic = 'consultation_news' AND unsubscribed_at IS NOT NULL)
         ORDER BY people.id",
        strategy,
        group,
        writer
    )?)
}

/// Those who left, the last one first.
pub async fn former_members<'a>(conn: impl Into<Conn<'a>>, (strategy, group): Key<'_>) -> AppResult<Vec<Member>> {
    let mut conn = conn.into();
    Ok(all!(
        conn,
        Member,
        "SELECT person_id AS person, name, is_chair, joined_at, left_at FROM group_members JOIN people ON people.id = person_id
         WHERE strategy_id = $1 AND working_group = $2 AND left_at IS NOT NULL AND erased_at IS NULL
         ORDER BY left_at DESC, name",
        strategy,
        group
    )?)
}

/// The groups in which somebody sits: the strategy's name in addresses, and the group's code.
pub async fn of_person<'a>(conn: impl Into<Conn<'a>>, person: PersonId) -> AppResult<Vec<(String, String)>> {
    let mut conn = conn.into();
    Ok(all!(
        conn,
        (String, String),
        "SELECT slug, working_group FROM group_members JOIN strategies ON strategies.id = strategy_id
         WHERE person_id = $1 AND left_at IS NULL ORDER BY slug, working_group",
        person
    )?)
}

/// Makes a person a member from now on; whoever left comes back, and whoever is one stays one.
pub async fn add_member(tx: &mut Tx, (strategy, group): Key<'_>, person: PersonId) -> AppResult<()> {
    let now = tx.now();
    execute!(
        tx,
        "INSERT INTO group_members (strategy_id, working_group, person_id, joined_at) VALUES ($1, $2, $3, $4)
         ON CONFLICT (strategy_id, working_group, person_id) DO UPDATE
         SET joined_at = CASE WHEN group_members.left_at IS NULL THEN group_members.joined_at ELSE excluded.joined_at END,
             left_at = NULL",
        strategy,
        group,
        person,
        now
    )?;
    Ok(())
}

/// Ends a membership, and the chair with it. False when there was none.
pub async fn end_membership(tx: &mut Tx, (strategy, group): Key<'_>, person: PersonId) -> AppResult<bool> {
    let now = tx.now();
    let done = execute!(
        tx,
        "UPDATE group_members SET left_at = $4, is_chair = FALSE
         WHERE strategy_id = $1 AND working_group = $2 AND person_id = $3 AND left_at IS NULL",
        strategy,
        group,
        person,
        now
    )?;
    Ok(done == 1)
}

/// Ends every membership of somebody, any chair with it, and the invitations that they sent.
pub async fn end_memberships_of(tx: &mut Tx, person: PersonId) -> AppResult<()> {
    let now = tx.now();
    let sql = "UPDATE group_members SET left_at = $2, is_chair = FALSE WHERE person_id = $1 AND left_at IS NULL";
    execute!(tx, sql, person, now)?;
    execute!(tx, "DELETE FROM group_invitations WHERE invited_by = $1", person)?;
    Ok(())
}

/// Makes a member the chair, and whoever was it a member like the others. False when the person is no member.
pub async fn appoint(tx: &mut Tx, (strategy, group): Key<'_>, person: PersonId) -> AppResult<bool> {
    let sql = "UPDATE group_members SET is_chair = FALSE WHERE strategy_id = $1 AND working_group = $2 AND is_chair";
    execute!(tx, sql, strategy, group)?;
    let done = execute!(
        tx,
        "UPDATE group_members SET is_chair = TRUE
         WHERE strategy_id = $1 AND working_group = $2 AND person_id = $3 AND left_at IS NULL",
        strategy,
        group,
        person
    )?;
    Ok(done == 1)
}

/// Writes an invitation.
pub async fn put_invitation(
    tx: &mut Tx,
    hash: &str,
    (strategy, group): Key<'_>,
    by: PersonId,
    expires_at: Timestamp,
) -> AppResult<()> {
    let now = tx.now();
    execute!(
        tx,
        "INSERT INTO group_invitations (token_hash, strategy_id, working_group, invited_by, created_at, expires_at)
         VALUES ($1, $2, $3, $4, $5, $6)",
        hash,
        strategy,
        group,
        by,
        now,
        expires_at
    )?;
    Ok(())
}

/// Deletes the invitations to a group that somebody sent.
pub async fn drop_invitations_of(tx: &mut Tx, (strategy, group): Key<'_>, by: PersonId) -> AppResult<()> {
    let sql = "DELETE FROM group_invitations WHERE strategy_id = $1 AND working_group = $2 AND invited_by = $3";
    execute!(tx, sql, strategy, group, by)?;
    Ok(())
}

/// How many invitations of a group are open: those whose link works, as [`invitation`] asks.
pub async fn open_invitations<'a>(
    conn: impl Into<Conn<'a>>,
    (strategy, group): Key<'_>,
    now: Timestamp,
) -> AppResult<i64> {
    let mut conn = conn.into();
    let sql = "SELECT COUNT(*) FROM group_invitations JOIN people ON people.id = invited_by
               WHERE strategy_id = $1 AND working_group = $2 AND expires_at > $3
                   AND erased_at IS NULL AND suspended_at IS NULL";
    Ok(scalar!(conn, i64, sql, strategy, group, now)?)
}

/// What an invitation is to.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Invitation {
    /// The strategy.
    pub strategy: StrategyId,
    /// Its name in addresses.
    pub slug: String,
    /// The group, by code.
    pub working_group: String,
    /// Who invites.
    pub inviter: String,
}

/// The invitation of a link, if it still works.
pub async fn invitation<'a>(conn: impl Into<Conn<'a>>, hash: &str, now: Timestamp) -> AppResult<Option<Invitation>> {
    let mut conn = conn.into();
    Ok(optional!(
        conn,
        Invitation,
        "SELECT strategy_id AS strategy, slug, working_group, people.name AS inviter
         FROM group_invitations JOIN strategies ON strategies.id = strategy_id JOIN people ON people.id = invited_by
         WHERE token_hash = $1 AND expires_at > $2 AND erased_at IS NULL AND suspended_at IS NULL",
        hash,
        now
    )?)
}

/// Uses an invitation up: the database gives it to one taker only.
pub async fn take_invitation(tx: &mut Tx, hash: &str) -> AppResult<bool> {
    Ok(execute!(tx, "DELETE FROM group_invitations WHERE token_hash = $1", hash)? == 1)
}

/// Deletes invitations whose time was over at a moment; gives how many.
pub async fn forget_invitations(tx: &mut Tx, at: Timestamp) -> AppResult<u64> {
    Ok(execute!(tx, "DELETE FROM group_invitations WHERE expires_at <= $1", at)?)
}
