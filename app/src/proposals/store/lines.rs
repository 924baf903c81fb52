//! The SQL of action lines.

use crate::accounts::model::PersonId;
use crate::base::db::{Conn, Tx, all, execute, is_taken, optional, optional_scalar, scalar, scalars};
use crate::base::error::{AppError, AppResult, ErrorCode};
use crate::consultations::model::ConsultationId;
use crate::proposals::model::{
    ActionLine, ActionLineId, ActionLineState, LineText, LineVersion, NewActionLine, ProposalId,
};
use crate::strategy::model::{GoalId, Near};

/// An action line whole; the literal says which.
macro_rules! line_where {
    ($which:literal) => {
        concat!(
            "SELECT action_lines.id, consultation_id AS consultation, consultations.slug AS consultation_slug, proposal_id AS proposal,
                    code, language, action_lines.state, author_kind, author_id AS author, organisations.name AS organisation_name,
                    title, summary, body, action_lines.version, action_lines.published_at,
                    (SELECT strategies.slug || '/meetings/' || meeting FROM meeting_points
                     JOIN strategies ON strategies.id = meeting_points.strategy_id
                     WHERE action_line_id = action_lines.id) AS heard_at,
                    (SELECT sha256 FROM meeting_points
                     JOIN strategies ON strategies.id = meeting_points.strategy_id
                     JOIN strategy_versions ON strategy_versions.strategy_id = strategies.id AND number = strategies.version
                     WHERE action_line_id = action_lines.id) AS heard_in,
                    EXISTS (SELECT 1 FROM merges WHERE parted_at IS NULL AND (subject_id = action_lines.id OR into_id = action_lines.id))
                        AS has_mergers,
                    EXISTS (SELECT 1 FROM supports WHERE supports.proposal_id = action_lines.proposal_id)
                        OR EXISTS (SELECT 1 FROM merges WHERE parted_at IS NULL AND into_id = action_lines.proposal_id) AS is_supported,
                    EXISTS (SELECT 1 FROM moves WHERE from_id = action_lines.id OR to_id = action_lines.id) AS has_moves
             FROM action_lines
             JOIN consultations ON consultations.id = consultation_id
             LEFT JOIN organisations ON organisations.id = organisation_id
             WHERE ",
            $which
        )
    };
}

/// An action line by the code that names it in its consultation, in whatever state.
pub async fn action_line<'a>(
    conn: impl Into<Conn<'a>>,
    consultation: ConsultationId,
    code: &str,
) -> AppResult<Option<ActionLine>> {
    let mut conn = conn.into();
    let line = optional!(conn, ActionLine, line_where!("consultation_id = $1 AND code = $2"), consultation, code)?;
    Ok(line)
}

/// The codes of a consultation's action lines, in whatever state, the latest first.
pub async fn codes<'a>(conn: impl Into<Conn<'a>>, consultation: ConsultationId) -> AppResult<Vec<String>> {
    let mut conn = conn.into();
    let sql = "SELECT code FROM action_lines WHERE consultation_id = $1 ORDER BY position DESC";
    Ok(scalars!(conn, String, sql, consultation)?)
}

/// Every territory, by code, and whether it is one of a consultation's own: of its strategy, or one that an action line of it
/// concerns already.
pub async fn places_near<'a>(conn: impl Into<Conn<'a>>, consultation: ConsultationId) -> AppResult<Vec<Near>> {
    let mut conn = conn.into();
    Ok(all!(
        conn,
        Near,
        "SELECT id, code, name, kind, parent_id AS within,
                id IN (SELECT territory_id FROM strategy_territories
                       JOIN consultations ON consultations.strategy_id = strategy_territories.strategy_id
                       WHERE consultations.id = $1
                       UNION SELECT territory_id FROM action_line_territories
                       JOIN action_lines ON action_lines.id = action_line_id
                       WHERE consultation_id = $1) AS is_own
         FROM territories ORDER BY code",
        consultation
    )?)
}

/// An action line by its identifier, in whatever state.
pub async fn action_line_by_id<'a>(conn: impl Into<Conn<'a>>, id: ActionLineId) -> AppResult<Option<ActionLine>> {
    let mut conn = conn.into();
    let line = optional!(conn, ActionLine, line_where!("action_lines.id = $1"), id)?;
    Ok(line)
}

/// The action line that a proposal became, by code; one that was withdrawn is none, one that is merged into another still is.
pub async fn line_of_proposal<'a>(conn: impl Into<Conn<'a>>, proposal: ProposalId) -> AppResult<Option<String>> {
    let mut conn = conn.into();
    let sql = "SELECT code FROM action_lines WHERE proposal_id = $1 AND
               (state <> 'withdrawn' OR EXISTS (SELECT 1 FROM merges WHERE subject_id = action_lines.id AND parted_at IS NULL))";
    Ok(optional_scalar!(conn, String, sql, proposal)?)
}

/// Writes an action line after those that are there, with its first version and its ties.
///
/// # Errors
/// The code is taken in this consultation, in whatever case: [`ErrorCode::Taken`] of the field `code`.
pub async fn insert_action_line(tx: &mut Tx, new: &NewActionLine) -> AppResult<()> {
    let now = tx.now();
    // People say a code aloud and copy it from paper: L1 and l1 are the same to them. An index could not be made where two
    // such lines stand already, and neither can get another code, since ballots and frozen results name it.
    tx.hold([new.consultation.0, new.consultation.0]).await?;
    let sql = "SELECT COUNT(*) FROM action_lines WHERE consultation_id = $1 AND LOWER(code) = LOWER($2)";
    if scalar!(tx, i64, sql, new.consultation, &new.code)? > 0 {
        return Err(AppError::field("code", ErrorCode::Taken));
    }
    let inserted = execute!(
        tx,
        "INSERT INTO action_lines (id, consultation_id, proposal_id, code, position, language, state, author_kind, author_id,
                                   organisation_id, title, summary, body, version, published_at)
         VALUES ($1, $2, $3, $4, (SELECT COALESCE(MAX(position), 0) + 1 FROM action_lines WHERE consultation_id = $2),
                 $5, $6, $7, $8, $9, $10, $11, $12, 1, $13)",
        new.id,
        new.consultation,
        new.proposal,
        &new.code,
        new.text.language,
        new.state,
        new.author_kind,
        new.author,
        new.organisation,
        &new.text.title,
        &new.text.summary,
        &new.text.body,
        now
    );
    if is_taken(&inserted) {
        return Err(AppError::field("code", ErrorCode::Taken));
    }
    inserted?;
    put_ties(tx, new.id, &new.text).await?;
    keep_version(tx, new.id, new.author, "").await
}

/// Publishes a changed text, and keeps it as a version with the reason for the change.
///
/// False when somebody else changed it since `version` was read; nothing is written then.
pub async fn change_line(
    tx: &mut Tx,
    id: ActionLineId,
    version: i64,
    text: &LineText,
    by: PersonId,
    reason: &str,
) -> AppResult<bool> {
    let changed = execute!(
        tx,
        "UPDATE action_lines SET language = $3, title = $4, summary = $5, body = $6, version = version + 1 WHERE id = $1 AND version = $2",
        id,
        version,
        text.language,
        &text.title,
        &text.summary,
        &text.body
    )?;
    if changed == 0 {
        return Ok(false);
    }
    execute!(tx, "DELETE FROM action_line_goals WHERE action_line_id = $1", id)?;
    execute!(tx, "DELETE FROM action_line_territories WHERE action_line_id = $1", id)?;
    put_ties(tx, id, text).await?;
    keep_version(tx, id, Some(by), reason).await?;
    Ok(true)
}

/// Lets an action line serve one goal instead of another, and keeps that as a version with its reason. False when somebody else changed
/// it since `version` was read; nothing is written then.
pub async fn change_goal(
    tx: &mut Tx,
    id: ActionLineId,
    version: i64,
    (from, to): (GoalId, GoalId),
    (by, reason): (PersonId, &str),
) -> AppResult<bool> {
    let sql = "UPDATE action_lines SET version = version + 1 WHERE id = $1 AND version = $2";
    if execute!(tx, sql, id, version)? == 0 {
        return Ok(false);
    }
    execute!(tx, "DELETE FROM action_line_goals WHERE action_line_id = $1 AND goal_id = $2", id, from)?;
    let sql = "INSERT INTO action_line_goals (action_line_id, goal_id) VALUES ($1, $2)
               ON CONFLICT (action_line_id, goal_id) DO NOTHING";
    execute!(tx, sql, id, to)?;
    keep_version(tx, id, Some(by), reason).await?;
    Ok(true)
}

async fn put_ties(tx: &mut Tx, id: ActionLineId, text: &LineText) -> AppResult<()> {
    for goal in &text.goals {
        execute!(tx, "INSERT INTO action_line_goals (action_line_id, goal_id) VALUES ($1, $2)", id, goal)?;
    }
    for territory in &text.territories {
        execute!(
            tx,
            "INSERT INTO action_line_territories (action_line_id, territory_id) VALUES ($1, $2)",
            id,
            territory
        )?;
    }
    Ok(())
}

async fn keep_version(tx: &mut Tx, id: ActionLineId, by: Option<PersonId>, reason: &str) -> AppResult<()> {
    let now = tx.now();
    execute!(
        tx,
        "INSERT INTO action_line_versions (action_line_id, version, title, summary, body, reason, written_by, written_at)
         SELECT id, version, title, summary, body, $2, $3, $4 FROM action_lines WHERE id = $1",
        id,
        reason,
        by,
        now
    )?;
    Ok(())
}

/// Moves an action line from one state to another. False when it no longer was in the first one.
pub async fn set_line_state(
    tx: &mut Tx,
    id: ActionLineId,
    from: ActionLineState,
    to: ActionLineState,
) -> AppResult<bool> {
    let changed = execute!(tx, "UPDATE action_lines SET state = $3 WHERE id = $1 AND state = $2", id, from, to)?;
    Ok(changed == 1)
}

/// The texts that were published, the oldest first; the last one is the present text.
pub async fn line_versions<'a>(conn: impl Into<Conn<'a>>, id: ActionLineId) -> AppResult<Vec<LineVersion>> {
    let mut conn = conn.into();
    let sql = "SELECT version, title, summary, body, written_at, reason FROM action_line_versions WHERE action_line_id = $1 ORDER BY version";
    Ok(all!(conn, LineVersion, sql, id)?)
}
