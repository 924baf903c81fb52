//! The commitments' SQL.

use super::model::{Brief, Commitment, CommitmentCard, CommitmentState, Milestone, Terms};
use crate::accounts::model::PersonId;
use crate::base::db::{Conn, Tx, all, execute, is_taken, optional};
use crate::base::error::{AppError, AppResult, ErrorCode};
use crate::consultations::model::ConsultationId;
use crate::proposals::model::ActionLineId;
use crate::strategy::model::{GoalId, StrategyId};
use crate::strategy::store::goals_under;
use uuid::Uuid;

#[derive(sqlx::FromRow)]
struct MilestoneRow {
    version: i64,
    #[sqlx(flatten)]
    milestone: Milestone,
}

/// Every state that the commitment of an action line was ever in, the newest first; none where it is no commitment.
pub async fn history<'a>(conn: impl Into<Conn<'a>>, line: ActionLineId) -> AppResult<Vec<Commitment>> {
    let mut conn = conn.into();
    let sql = "SELECT action_line_id AS line, version, changed_by, changed_at, language, state, unit, starts, ends, funding, amount,
                      progress, progress_note, note
               FROM commitments WHERE action_line_id = $1 ORDER BY version DESC";
    let mut states = all!(conn, Commitment, sql, line)?;
    let sql = "SELECT version, title, due, reached FROM commitment_milestones WHERE action_line_id = $1 ORDER BY version, position";
    for MilestoneRow { version, milestone } in all!(conn, MilestoneRow, sql, line)? {
        let state = states.iter_mut().find(|state| state.version == version);
        state.into_iter().for_each(|state| state.milestones.push(milestone.clone()));
    }
    Ok(states)
}

/// What the page of an action line says of its commitment, and whether the reader is told of changes.
pub async fn brief<'a>(conn: impl Into<Conn<'a>>, line: ActionLineId, reader: Option<PersonId>) -> AppResult<Brief> {
    let mut conn = conn.into();
    let brief = optional!(
        conn,
        Brief,
        "SELECT commitments.state, unit, commitments.language, ends,
                EXISTS (SELECT 1 FROM followings WHERE action_line_id = action_lines.id AND person_id = $2) AS is_following
         FROM action_lines LEFT JOIN commitments ON action_line_id = action_lines.id
         WHERE action_lines.id = $1 ORDER BY commitments.version DESC LIMIT 1",
        line,
        reader.unwrap_or(PersonId(Uuid::nil()))
    )?;
    brief.ok_or(AppError::NotFound)
}

/// Writes what a commitment says from now on.
///
/// # Errors
/// [`ErrorCode::ChangedMeanwhile`]: somebody else has written this version.
pub async fn put(
    tx: &mut Tx,
    line: ActionLineId,
    version: i64,
    by: PersonId,
    terms: &Terms,
    milestones: &[Milestone],
) -> AppResult<()> {
    let now = tx.now();
    let written = execute!(
        tx,
        "INSERT INTO commitments (action_line_id, version, language, state, unit, starts, ends, funding, amount, progress,
                                  progress_note, note, changed_by, changed_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)",
        line,
        version,
        terms.language,
        terms.state,
        &terms.unit,
        &terms.starts,
        &terms.ends,
        &terms.funding,
        &terms.amount,
        terms.progress,
        &terms.progress_note,
        &terms.note,
        by,
        now
    );
    if is_taken(&written) {
        return Err(AppError::refused(ErrorCode::ChangedMeanwhile));
    }
    written?;
    for (position, milestone) in (1_i64..).zip(milestones) {
        execute!(
            tx,
            "INSERT INTO commitment_milestones (action_line_id, version, position, title, due, reached)
             VALUES ($1, $2, $3, $4, $5, $6)",
            line,
            version,
            position,
            &milestone.title,
            &milestone.due,
            &milestone.reached
        )?;
    }
    Ok(())
}

/// A commitment as lists show it, in published consultations; the literals say which.
macro_rules! card_where {
    ($($which:tt)+) => {
        concat!(
            "SELECT action_lines.id AS line, consultations.slug AS consultation_slug, action_lines.code,
                    action_lines.language AS title_language, action_lines.title, commitments.language, commitments.state, unit,
                    starts, ends, funding, amount, progress,
                    (SELECT COUNT(*) FROM commitment_milestones AS steps
                     WHERE steps.action_line_id = action_lines.id AND steps.version = commitments.version) AS milestones,
                    (SELECT COUNT(*) FROM commitment_milestones AS steps
                     WHERE steps.action_line_id = action_lines.id AND steps.version = commitments.version AND reached <> '') AS reached
             FROM commitments
             JOIN action_lines ON action_lines.id = action_line_id
             JOIN consultations ON consultations.id = consultation_id
             WHERE consultations.published_at IS NOT NULL AND action_lines.state IN ('published', 'withdrawn')
               AND commitments.version = (SELECT MAX(newer.version) FROM commitments AS newer WHERE newer.action_line_id = action_lines.id)
               AND ",
            $($which)+,
            " ORDER BY consultations.slug, position, action_lines.code"
        )
    };
}

/// The commitments whose action lines serve a goal or one under it, however deep.
pub async fn of_goal<'a>(conn: impl Into<Conn<'a>>, goal: GoalId) -> AppResult<Vec<CommitmentCard>> {
    let mut conn = conn.into();
    Ok(all!(
        conn,
        CommitmentCard,
        card_where!(
            "action_lines.id IN (WITH RECURSIVE ",
            goals_under!(),
            " SELECT action_line_goals.action_line_id FROM action_line_goals JOIN under ON under.id = goal_id)"
        ),
        goal
    )?)
}

/// The commitments of the published consultations of a strategy, and of others where the action line serves one of its goals;
/// each consultation's in the order of its action lines; in two statements.
pub async fn of_strategy<'a>(conn: impl Into<Conn<'a>>, strategy: StrategyId) -> AppResult<Vec<CommitmentCard>> {
    let mut conn = conn.into();
    let mut cards = all!(
        conn,
        CommitmentCard,
        card_where!(
            "(consultations.strategy_id = $1
              OR action_lines.id IN (SELECT action_line_goals.action_line_id FROM action_line_goals
                                     JOIN goals ON goals.id = goal_id WHERE goals.strategy_id = $1))"
        ),
        strategy
    )?;
    let goals = all!(
        conn,
        (ActionLineId, String),
        "SELECT action_line_goals.action_line_id, goals.code FROM action_line_goals
         JOIN goals ON goals.id = goal_id
         WHERE strategy_id = $1
           AND EXISTS (SELECT 1 FROM commitments WHERE commitments.action_line_id = action_line_goals.action_line_id)
         ORDER BY position",
        strategy
    )?;
    for (line, code) in goals {
        let card = cards.iter_mut().find(|card| card.line == line);
        card.into_iter().for_each(|card| card.goals.push(code.clone()));
    }
    Ok(cards)
}

/// Where the commitment of an action line stands now.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct StateOf {
    /// Where the action line is discussed.
    pub consultation: ConsultationId,
    /// The action line's code there.
    pub code: String,
    /// Where its commitment stands.
    pub state: CommitmentState,
}

/// Where the commitments stand that take on action lines for a strategy's goals, in published consultations.
pub async fn states_under<'a>(conn: impl Into<Conn<'a>>, strategy: &str) -> AppResult<Vec<StateOf>> {
    let mut conn = conn.into();
    Ok(all!(
        conn,
        StateOf,
        "SELECT consultation_id AS consultation, code, commitments.state FROM commitments
         JOIN action_lines ON action_lines.id = action_line_id
         JOIN consultations ON consultations.id = consultation_id
         WHERE consultations.published_at IS NOT NULL AND action_lines.state IN ('published', 'withdrawn')
           AND commitments.version = (SELECT MAX(newer.version) FROM commitments AS newer WHERE newer.action_line_id = action_lines.id)
           AND action_lines.id IN
               (SELECT action_line_goals.action_line_id FROM action_line_goals
                JOIN goals ON goals.id = goal_id
                JOIN strategies ON strategies.id = goals.strategy_id WHERE strategies.slug = $1)",
        strategy
    )?)
}
