//! The SQL of moves.

use crate::base::db::{Conn, Tx, all, execute, optional};
use crate::base::error::AppResult;
use crate::comments::model::CommentId;
use crate::consultations::model::ConsultationId;
use crate::moves::model::{Move, MovedComment, MovedLine, Place};
use crate::proposals::model::ActionLineId;
use crate::strategy::model::GoalId;
use uuid::Uuid;

/// An action line, whoever may see it.
pub async fn place<'a>(conn: impl Into<Conn<'a>>, id: ActionLineId) -> AppResult<Option<Place>> {
    let mut conn = conn.into();
    let sql =
        "SELECT id, consultation_id AS consultation, code, title, language, state FROM action_lines WHERE id = $1";
    Ok(optional!(conn, Place, sql, id)?)
}

/// The action lines of a consultation to which a comment can be moved, in their order.
pub async fn places<'a>(conn: impl Into<Conn<'a>>, consultation: ConsultationId) -> AppResult<Vec<Place>> {
    let mut conn = conn.into();
    let sql = "SELECT id, consultation_id AS consultation, code, title, language, state FROM action_lines
               WHERE consultation_id = $1 AND state = 'published' ORDER BY position";
    Ok(all!(conn, Place, sql, consultation)?)
}

/// Writes a move.
pub async fn put(tx: &mut Tx, decision: Uuid, consultation: ConsultationId, one: &Move) -> AppResult<()> {
    let now = tx.now();
    execute!(
        tx,
        "INSERT INTO moves (decision_id, consultation_id, subject_kind, subject_id, from_id, to_id, thread_id, moved_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        decision,
        consultation,
        one.kind,
        one.subject,
        one.from,
        one.to,
        one.thread,
        now
    )?;
    Ok(())
}

/// The beginning of every statement that reads moves whole.
macro_rules! moves_where {
    ($which:literal) => {
        concat!(
            "SELECT subject_kind AS kind, subject_id AS subject, from_id AS \"from\", to_id AS \"to\", thread_id AS thread
             FROM moves WHERE ",
            $which
        )
    };
}

/// What a decision moved.
pub async fn of_decision<'a>(conn: impl Into<Conn<'a>>, decision: Uuid) -> AppResult<Option<Move>> {
    let mut conn = conn.into();
    Ok(optional!(conn, Move, moves_where!("decision_id = $1"), decision)?)
}

/// The last move of a text.
pub async fn last<'a>(conn: impl Into<Conn<'a>>, subject: Uuid) -> AppResult<Option<Move>> {
    let mut conn = conn.into();
    let sql = moves_where!("subject_id = $1 ORDER BY moved_at DESC, decision_id DESC LIMIT 1");
    Ok(optional!(conn, Move, sql, subject)?)
}

/// Which goals an action line serves.
pub async fn served<'a>(conn: impl Into<Conn<'a>>, line: ActionLineId) -> AppResult<Vec<GoalId>> {
    let mut conn = conn.into();
    let sql = "SELECT goal_id FROM action_line_goals WHERE action_line_id = $1";
    let rows = all!(conn, (GoalId,), sql, line)?;
    Ok(rows.into_iter().map(|(goal,)| goal).collect())
}

/// A move that stands: it undoes none, and none undid it.
macro_rules! stands {
    () => {
        "NOT EXISTS (SELECT 1 FROM moderation_decisions
                     WHERE moderation_decisions.id = moves.decision_id AND undoes_id IS NOT NULL
                        OR undoes_id = moves.decision_id)"
    };
}

/// The comments that left an action line or stand there since they were moved, each with where it stood and stands, the last move last.
pub async fn around<'a>(conn: impl Into<Conn<'a>>, line: ActionLineId) -> AppResult<Vec<MovedComment>> {
    let mut conn = conn.into();
    Ok(all!(
        conn,
        MovedComment,
        concat!(
            "SELECT comments.id AS comment, came.code AS from_code, standing.code AS to_code, moved_at,
                    (SELECT COUNT(*) FROM comments AS replies
                     WHERE replies.thread_id = comments.id AND replies.id <> comments.id AND replies.state = 'visible') AS replies
             FROM moves
             JOIN comments ON comments.id = subject_id AND comments.state <> 'withdrawn'
             JOIN action_lines AS came ON came.id = from_id
             JOIN action_lines AS standing
                 ON standing.id = comments.action_line_id AND standing.state IN ('published', 'withdrawn')
             WHERE subject_kind = 'comment' AND standing.id <> came.id AND (from_id = $1 OR standing.id = $1) AND ",
            stands!(),
            " ORDER BY moved_at, moves.decision_id"
        ),
        line
    )?)
}

/// The public action lines that went from one goal to another and serve that now; the literal says which, and in what order.
macro_rules! lines_where {
    ($which:literal) => {
        concat!(
            "SELECT consultations.slug, time_zone, action_lines.code, action_lines.title, action_lines.language,
                    strategies.slug AS strategy, old.code AS from_code, present.code AS to_code, moved_at
             FROM moves
             JOIN action_lines ON action_lines.id = subject_id AND action_lines.state = 'published'
             JOIN consultations ON consultations.id = action_lines.consultation_id AND consultations.published_at IS NOT NULL
             JOIN goals AS old ON old.id = from_id
             JOIN goals AS present ON present.id = to_id
             JOIN strategies ON strategies.id = present.strategy_id
             JOIN action_line_goals ON action_line_goals.action_line_id = subject_id AND action_line_goals.goal_id = to_id
             WHERE subject_kind = 'action_line'
               AND NOT EXISTS (SELECT 1 FROM action_line_goals AS again
                               WHERE again.action_line_id = subject_id AND again.goal_id = from_id) AND ",
            stands!(),
            " AND ",
            $which
        )
    };
}

/// The action lines that left a goal.
pub async fn left_goal<'a>(conn: impl Into<Conn<'a>>, goal: GoalId) -> AppResult<Vec<MovedLine>> {
    let mut conn = conn.into();
    Ok(all!(conn, MovedLine, lines_where!("from_id = $1 ORDER BY moved_at, moves.decision_id"), goal)?)
}

/// That an action line went from one goal to another.
pub async fn of_line<'a>(conn: impl Into<Conn<'a>>, line: ActionLineId) -> AppResult<Option<MovedLine>> {
    let mut conn = conn.into();
    let sql = lines_where!("subject_id = $1 ORDER BY moved_at DESC, moves.decision_id DESC LIMIT 1");
    Ok(optional!(conn, MovedLine, sql, line)?)
}

/// Whether a thread is there to go back to.
pub async fn has_thread(tx: &mut Tx, line: ActionLineId, thread: CommentId) -> AppResult<bool> {
    let sql = "SELECT id FROM comments WHERE id = $1 AND thread_id = $1 AND action_line_id = $2";
    Ok(optional!(tx, (CommentId,), sql, thread, line)?.is_some())
}
