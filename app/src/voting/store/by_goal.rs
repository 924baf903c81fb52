//! Which goals action lines serve, and who voted on those.

use crate::base::db::{Conn, Tx, all, optional_scalar};
use crate::base::error::AppResult;
use crate::consultations::model::RoundId;
use crate::proposals::model::ActionLineId;
use crate::strategy::model::GoalId;

/// Every public action line with each goal that it serves, or that stands above one.
pub async fn lines_under<'a>(conn: impl Into<Conn<'a>>, round: RoundId) -> AppResult<Vec<(ActionLineId, GoalId)>> {
    let mut conn = conn.into();
    Ok(all!(
        conn,
        (ActionLineId, GoalId),
        "WITH RECURSIVE above(line, goal_id) AS (
             SELECT action_lines.id, goal_id FROM action_lines
             JOIN action_line_goals ON action_line_id = action_lines.id
             JOIN rounds ON rounds.consultation_id = action_lines.consultation_id
             WHERE rounds.id = $1 AND state IN ('published', 'withdrawn')
             UNION SELECT line, goals.parent_id FROM above JOIN goals ON goals.id = goal_id WHERE goals.parent_id IS NOT NULL)
         SELECT line, goal_id FROM above",
        round
    )?)
}

/// The tokens of the ballots on an action line that lie in a part, with a space between them; nothing where there are none.
pub async fn tokens_on(
    tx: &mut Tx,
    round: RoundId,
    line: ActionLineId,
    (from, until): (&str, Option<&str>),
) -> AppResult<Option<String>> {
    let tokens = match until {
        Some(until) => optional_scalar!(
            tx,
            Option<String>,
            "SELECT string_agg(token, ' ') FROM ballots
             WHERE round_id = $1 AND action_line_id = $2 AND token >= $3 AND token < $4",
            round,
            line,
            from,
            until
        )?,
        None => optional_scalar!(
            tx,
            Option<String>,
            "SELECT string_agg(token, ' ') FROM ballots WHERE round_id = $1 AND action_line_id = $2 AND token >= $3",
            round,
            line,
            from
        )?,
    };
    Ok(tokens.flatten())
}
