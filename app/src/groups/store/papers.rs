//! What a group wrote, version by version, and who agreed to it.

use crate::accounts::model::PersonId;
use crate::base::db::{Conn, Tx, all, execute, optional, scalars};
use crate::base::error::AppResult;
use crate::groups::model::{Paper, PaperId, PaperKind};
use crate::groups::rules::PaperText;
use crate::strategy::model::StrategyId;

/// Papers with one of their versions each; the literal says which. Only agreements of confirmed members count, and
/// of whoever left and came back only what they agreed to since.
macro_rules! papers_where {
    ($which:literal) => {
        concat!(
            "SELECT group_papers.id, group_papers.working_group, group_papers.kind, author_id AS author, group_papers.version AS newest,
                    published_version, texts.version, texts.language, title, body, goal, held_on, present, note,
                    people.name AS writer, written_at, texts.published_at, agreed_then, members_then,
                    (SELECT COUNT(*) FROM group_agreements
                     JOIN group_members ON group_members.person_id = group_agreements.person_id
                         AND group_members.strategy_id = group_papers.strategy_id
                         AND group_members.working_group = group_papers.working_group AND left_at IS NULL
                         AND group_agreements.agreed_at >= group_members.joined_at
                     JOIN people AS agreeing ON agreeing.id = group_agreements.person_id
                         AND agreeing.erased_at IS NULL AND agreeing.suspended_at IS NULL
                     WHERE group_agreements.paper_id = group_papers.id AND group_agreements.version = texts.version) AS agreed
             FROM group_papers
             JOIN group_paper_versions AS texts ON texts.paper_id = group_papers.id
             JOIN people ON people.id = written_by
             WHERE ",
            $which
        )
    };
}

/// The papers of a group, each as it stands now, the latest first.
pub async fn newest_of_group<'a>(
    conn: impl Into<Conn<'a>>,
    (strategy, group): (StrategyId, &str),
) -> AppResult<Vec<Paper>> {
    let mut conn = conn.into();
    Ok(all!(
        conn,
        Paper,
        papers_where!(
            "group_papers.strategy_id = $1 AND group_papers.working_group = $2 AND texts.version = group_papers.version
             ORDER BY written_at DESC, group_papers.id"
        ),
        strategy,
        group
    )?)
}

/// The published papers of a group, the latest first.
pub async fn published_of_group<'a>(
    conn: impl Into<Conn<'a>>,
    (strategy, group): (StrategyId, &str),
) -> AppResult<Vec<Paper>> {
    let mut conn = conn.into();
    Ok(all!(
        conn,
        Paper,
        papers_where!(
            "group_papers.strategy_id = $1 AND group_papers.working_group = $2 AND texts.version = published_version
             ORDER BY texts.published_at DESC, group_papers.id"
        ),
        strategy,
        group
    )?)
}

/// The published conclusions of all groups of a strategy, the latest first.
pub async fn published_conclusions<'a>(conn: impl Into<Conn<'a>>, strategy: StrategyId) -> AppResult<Vec<Paper>> {
    let mut conn = conn.into();
    Ok(all!(
        conn,
        Paper,
        papers_where!(
            "group_papers.strategy_id = $1 AND group_papers.kind = 'conclusion' AND texts.version = published_version
             ORDER BY texts.published_at DESC, group_papers.id"
        ),
        strategy
    )?)
}

/// The published papers of all groups of a strategy, the latest first.
pub async fn published_of_strategy<'a>(conn: impl Into<Conn<'a>>, strategy: StrategyId) -> AppResult<Vec<Paper>> {
    let mut conn = conn.into();
    Ok(all!(
        conn,
        Paper,
        papers_where!(
            "group_papers.strategy_id = $1 AND texts.version = published_version
             ORDER BY texts.published_at DESC, group_papers.id"
        ),
        strategy
    )?)
}

/// The published papers of a strategy's groups that name one of its goals, the latest first.
pub async fn published_about<'a>(conn: impl Into<Conn<'a>>, slug: &str, goal: &str) -> AppResult<Vec<Paper>> {
    let mut conn = conn.into();
    Ok(all!(
        conn,
        Paper,
        papers_where!(
            "group_papers.strategy_id = (SELECT strategies.id FROM strategies WHERE slug = $1) AND texts.goal = $2
             AND texts.version = published_version
             ORDER BY texts.published_at DESC, group_papers.id"
        ),
        slug,
        goal
    )?)
}

/// Which version of a paper is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reading {
    /// By the members: as it stands now.
    Newest,
    /// By everybody: as it was published.
    Published,
}

/// A paper of a group in the version that is read; none where there is no such version.
pub async fn paper<'a>(
    conn: impl Into<Conn<'a>>,
    id: PaperId,
    (strategy, group): (StrategyId, &str),
    reading: Reading,
) -> AppResult<Option<Paper>> {
    let mut conn = conn.into();
    Ok(optional!(
        conn,
        Paper,
        papers_where!(
            "group_papers.id = $1 AND group_papers.strategy_id = $2 AND group_papers.working_group = $3
             AND texts.version = CASE WHEN $4 THEN published_version ELSE group_papers.version END"
        ),
        id,
        strategy,
        group,
        reading == Reading::Published
    )?)
}

/// Every version of a paper, the first one first.
pub async fn versions<'a>(conn: impl Into<Conn<'a>>, id: PaperId) -> AppResult<Vec<Paper>> {
    let mut conn = conn.into();
    Ok(all!(conn, Paper, papers_where!("group_papers.id = $1 ORDER BY texts.version"), id)?)
}

/// Writes a new paper with its first version.
pub async fn insert(
    tx: &mut Tx,
    id: PaperId,
    (strategy, group): (StrategyId, &str),
    kind: PaperKind,
    by: PersonId,
    text: &PaperText,
) -> AppResult<()> {
    let now = tx.now();
    execute!(
        tx,
        "INSERT INTO group_papers (id, strategy_id, working_group, kind, author_id, created_at, version)
         VALUES ($1, $2, $3, $4, $5, $6, 1)",
        id,
        strategy,
        group,
        kind,
        by,
        now
    )?;
    put_version(tx, id, by, text).await
}

/// Writes the next version. False when somebody else has since `seen` was read; nothing is written then.
pub async fn rewrite(tx: &mut Tx, id: PaperId, seen: i64, by: PersonId, text: &PaperText) -> AppResult<bool> {
    let sql = "UPDATE group_papers SET version = version + 1 WHERE id = $1 AND version = $2";
    if execute!(tx, sql, id, seen)? == 0 {
        return Ok(false);
    }
    put_version(tx, id, by, text).await?;
    Ok(true)
}

async fn put_version(tx: &mut Tx, id: PaperId, by: PersonId, text: &PaperText) -> AppResult<()> {
    let now = tx.now();
    execute!(
        tx,
        "INSERT INTO group_paper_versions (paper_id, version, language, title, body, goal, held_on, present, note, written_by, written_at)
         SELECT id, version, $2, $3, $4, $5, $6, $7, $8, $9, $10 FROM group_papers WHERE id = $1",
        id,
        text.language,
        &text.title,
        &text.body,
        &text.goal,
        &text.held_on,
        &text.present,
        &text.note,
        by,
        now
    )?;
    Ok(())
}

/// Notes that a member agrees; again, when it was before they left and came back.
pub async fn agree(tx: &mut Tx, id: PaperId, version: i64, person: PersonId) -> AppResult<()> {
    let now = tx.now();
    execute!(
        tx,
        "INSERT INTO group_agreements (paper_id, version, person_id, agreed_at) VALUES ($1, $2, $3, $4)
         ON CONFLICT (paper_id, version, person_id) DO UPDATE SET agreed_at = excluded.agreed_at",
        id,
        version,
        person,
        now
    )?;
    Ok(())
}

/// Takes an agreement back.
pub async fn disagree(tx: &mut Tx, id: PaperId, version: i64, person: PersonId) -> AppResult<()> {
    let sql = "DELETE FROM group_agreements WHERE paper_id = $1 AND version = $2 AND person_id = $3";
    execute!(tx, sql, id, version, person)?;
    Ok(())
}

/// Whose agreement to a version counts.
pub async fn agreed_by<'a>(conn: impl Into<Conn<'a>>, id: PaperId, version: i64) -> AppResult<Vec<PersonId>> {
    let mut conn = conn.into();
    let sql = "SELECT group_agreements.person_id FROM group_agreements
               JOIN group_papers ON group_papers.id = group_agreements.paper_id
               JOIN group_members ON group_members.person_id = group_agreements.person_id
                   AND group_members.strategy_id = group_papers.strategy_id
                   AND group_members.working_group = group_papers.working_group AND left_at IS NULL
                   AND group_agreements.agreed_at >= group_members.joined_at
               WHERE paper_id = $1 AND group_agreements.version = $2 ORDER BY agreed_at";
    Ok(scalars!(conn, PersonId, sql, id, version)?)
}

/// Lets everybody read a version, with how many of how many members had agreed to it.
pub async fn publish(tx: &mut Tx, id: PaperId, version: i64, (agreed, members): (i64, i64)) -> AppResult<()> {
    let now = tx.now();
    execute!(tx, "UPDATE group_papers SET published_version = $2 WHERE id = $1", id, version)?;
    let sql = "UPDATE group_paper_versions SET published_at = $3, agreed_then = $4, members_then = $5
               WHERE paper_id = $1 AND version = $2";
    execute!(tx, sql, id, version, now, agreed, members)?;
    Ok(())
}
