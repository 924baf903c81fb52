//! What is discussed and voted on for a goal: two statements, however many consultations it is.

use super::cards::{comments, listed};
use crate::base::db::{Conn, all};
use crate::base::error::AppResult;
use crate::base::i18n::Lang;
use crate::base::time::{Interval, Timestamp};
use crate::consultations::model::ConsultationId;
use crate::proposals::model::{Asked, GoalLine};
use crate::strategy::model::GoalId;
use crate::strategy::store::goals_under;

/// An action line with one of the goals that it serves.
#[derive(sqlx::FromRow)]
struct LineRow {
    #[sqlx(flatten)]
    line: GoalLine,
    goal: String,
}

/// The public action lines that serve a goal or one of the goals under it, in published consultations, each consultation's in
/// their order.
pub async fn lines_of_goal<'a>(conn: impl Into<Conn<'a>>, goal: GoalId) -> AppResult<Vec<GoalLine>> {
    let mut conn = conn.into();
    let rows = all!(
        conn,
        LineRow,
        concat!(
            "WITH RECURSIVE ",
            goals_under!(),
            " SELECT consultation_id AS consultation, consultations.slug AS consultation_slug, action_lines.code, action_lines.language,
                    author_kind, organisations.name AS organisation_name, title, action_lines.state = 'withdrawn' AS is_withdrawn,
                    (SELECT newest.state FROM commitments AS newest WHERE newest.action_line_id = action_lines.id
                     ORDER BY newest.version DESC LIMIT 1) AS commitment,
                    goals.code AS goal, ",
            comments!(),
            " FROM goals
             JOIN action_line_goals ON goal_id = goals.id
             JOIN action_lines ON action_lines.id = action_line_id
             JOIN consultations ON consultations.id = consultation_id
             LEFT JOIN organisations ON organisations.id = organisation_id
             WHERE goals.id IN (SELECT id FROM under) AND consultations.published_at IS NOT NULL AND ",
            listed!(),
            " ORDER BY consultation_id, action_lines.position, action_lines.code, goals.position"
        ),
        goal
    )?;
    let mut lines: Vec<GoalLine> = Vec::new();
    for LineRow { line, goal } in rows {
        match lines.last_mut() {
            Some(last) if last.consultation == line.consultation && last.code == line.code => last.goals.push(goal),
            _ => lines.push(GoalLine { goals: vec![goal], ..line }),
        }
    }
    Ok(lines)
}

/// A consultation with its title in one language.
#[derive(sqlx::FromRow)]
struct AskedRow {
    id: ConsultationId,
    slug: String,
    time_zone: String,
    opens_at: Option<Timestamp>,
    closes_at: Option<Timestamp>,
    language: Option<Lang>,
    title: Option<String>,
}

/// The published consultations in which a goal, or one under it, has action lines.
pub async fn asked_about<'a>(conn: impl Into<Conn<'a>>, goal: GoalId) -> AppResult<Vec<Asked>> {
    let mut conn = conn.into();
    let rows = all!(
        conn,
        AskedRow,
        concat!(
            "WITH RECURSIVE ",
            goals_under!(),
            " SELECT consultations.id, slug, time_zone, language, text AS title,
                    (SELECT MIN(opens_at) FROM stages WHERE consultation_id = consultations.id) AS opens_at,
                    (SELECT MAX(closes_at) FROM stages WHERE consultation_id = consultations.id) AS closes_at
             FROM consultations
             LEFT JOIN consultation_texts ON subject_id = consultations.id AND field = 'title'
             WHERE published_at IS NOT NULL AND consultations.id IN
                 (SELECT consultation_id FROM action_lines
                  JOIN action_line_goals ON action_line_id = action_lines.id
                  WHERE goal_id IN (SELECT id FROM under))
             ORDER BY consultations.id"
        ),
        goal
    )?;
    let asked = |rows: &[AskedRow]| {
        let AskedRow { id, slug, time_zone, opens_at, closes_at, .. } = rows.first()?;
        let title = rows.iter().filter_map(|row| Some((row.language?, row.title.clone()?))).collect();
        let stages = opens_at.zip(*closes_at).map(|(opens_at, closes_at)| Interval { opens_at, closes_at });
        Some(Asked { id: *id, slug: slug.clone(), title, time_zone: time_zone.clone(), stages })
    };
    Ok(rows.chunk_by(|one, other| one.id == other.id).filter_map(asked).collect())
}
