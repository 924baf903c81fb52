//! What was said, and how many came.

use crate::accounts::model::PersonId;
use crate::base::db::{Conn, Tx, all, execute, optional};
use crate::base::error::AppResult;
use crate::base::i18n::Lang;
use crate::base::time::Timestamp;
use crate::meetings::model::{AttendeeKind, Destination, Point, PointId, Said};
use crate::meetings::rules::NewPoint;
use crate::proposals::model::ActionLineId;
use crate::strategy::model::StrategyId;

/// What was said at a meeting, in the order in which it was filed. Lines that readers may not see are not named.
pub async fn points<'a>(conn: impl Into<Conn<'a>>, strategy: StrategyId, meeting: &str) -> AppResult<Vec<Point>> {
    let mut conn = conn.into();
    Ok(all!(
        conn,
        Point,
        "SELECT meeting_points.id, said_by, meeting_points.language, text, consultations.slug AS consultation, code, title,
                action_line_id IS NOT NULL AS is_taken_up
         FROM meeting_points
         LEFT JOIN action_lines ON action_lines.id = action_line_id AND state IN ('published', 'withdrawn')
         LEFT JOIN consultations ON consultations.id = consultation_id AND consultations.published_at IS NOT NULL
         WHERE meeting_points.strategy_id = $1 AND meeting = $2 ORDER BY filed_at, meeting_points.id",
        strategy,
        meeting
    )?)
}

/// Writes what was said.
pub async fn insert_point(
    tx: &mut Tx,
    id: PointId,
    (strategy, meeting): (StrategyId, &str),
    point: &NewPoint,
    by: PersonId,
) -> AppResult<()> {
    let now = tx.now();
    execute!(
        tx,
        "INSERT INTO meeting_points (id, strategy_id, meeting, said_by, language, text, filed_by, filed_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        id,
        strategy,
        meeting,
        point.said_by,
        point.language,
        &point.text,
        by,
        now
    )?;
    Ok(())
}

/// Takes a point out that became nothing yet. False when there is none.
pub async fn remove_point(tx: &mut Tx, id: PointId, (strategy, meeting): (StrategyId, &str)) -> AppResult<bool> {
    let sql = "DELETE FROM meeting_points
               WHERE id = $1 AND strategy_id = $2 AND meeting = $3 AND action_line_id IS NULL";
    Ok(execute!(tx, sql, id, strategy, meeting)? == 1)
}

/// A point that an action line of this consultation could be made of.
pub async fn point_for<'a>(conn: impl Into<Conn<'a>>, id: PointId, consultation: &str) -> AppResult<Option<Said>> {
    let mut conn = conn.into();
    Ok(optional!(
        conn,
        Said,
        "SELECT text, language FROM meeting_points JOIN consultations ON consultations.strategy_id = meeting_points.strategy_id
         WHERE meeting_points.id = $1 AND slug = $2 AND action_line_id IS NULL",
        id,
        consultation
    )?)
}

/// Notes what a point became. False when it became something already, or belongs to another strategy.
pub async fn take_up(tx: &mut Tx, id: PointId, consultation: &str, line: ActionLineId) -> AppResult<bool> {
    let done = execute!(
        tx,
        "UPDATE meeting_points SET action_line_id = $3
         WHERE id = $1 AND action_line_id IS NULL
             AND strategy_id = (SELECT strategy_id FROM consultations WHERE slug = $2)",
        id,
        consultation,
        line
    )?;
    Ok(done == 1)
}

/// The consultations on a strategy that a person runs and that are not over; an administrator runs them all.
pub async fn destinations<'a>(
    conn: impl Into<Conn<'a>>,
    strategy: StrategyId,
    person: PersonId,
    (runs_all, lang, now): (bool, Lang, Timestamp),
) -> AppResult<Vec<Destination>> {
    let mut conn = conn.into();
    Ok(all!(
        conn,
        Destination,
        "SELECT slug, COALESCE((SELECT text FROM consultation_texts
                                WHERE subject_id = consultations.id AND field = 'title'
                                ORDER BY CASE WHEN language = $4 THEN 0 ELSE 1 END, language LIMIT 1), slug) AS title
         FROM consultations
         WHERE strategy_id = $1 AND published_at IS NOT NULL
             AND (EXISTS (SELECT 1 FROM stages WHERE consultation_id = consultations.id AND closes_at > $5)
                  OR NOT EXISTS (SELECT 1 FROM stages WHERE consultation_id = consultations.id))
             AND ($3 OR id IN (SELECT consultation_id FROM consultation_moderators WHERE person_id = $2))
         ORDER BY slug",
        strategy,
        person,
        runs_all,
        lang,
        now
    )?)
}

/// How many people of each kind came, as far as it was noted.
pub async fn attendance<'a>(
    conn: impl Into<Conn<'a>>,
    strategy: StrategyId,
    meeting: &str,
) -> AppResult<Vec<(AttendeeKind, i64)>> {
    let mut conn = conn.into();
    let sql = "SELECT kind, people FROM meeting_attendance WHERE strategy_id = $1 AND meeting = $2 AND people > 0 ORDER BY kind";
    Ok(all!(conn, (AttendeeKind, i64), sql, strategy, meeting)?)
}

/// Notes how many people of a kind came.
pub async fn put_attendance(
    tx: &mut Tx,
    (strategy, meeting): (StrategyId, &str),
    kind: AttendeeKind,
    people: i64,
) -> AppResult<()> {
    execute!(
        tx,
        "INSERT INTO meeting_attendance (strategy_id, meeting, kind, people) VALUES ($1, $2, $3, $4)
         ON CONFLICT (strategy_id, meeting, kind) DO UPDATE SET people = excluded.people",
        strategy,
        meeting,
        kind,
        people
    )?;
    Ok(())
}
