//! The way back: remarks because of which a part of a text, an action line or a goal is as it is.

use super::told::{Line, said, with_led};
use super::trail::{LedRow, folded, led, with_indicators};
use crate::base::db::{Conn, all, optional};
use crate::base::error::AppResult;
use crate::base::i18n::Lang;
use crate::positions::model::Disposition;
use crate::proposals::model::ActionLineId;
use crate::strategy::model::GoalId;
use uuid::Uuid;

/// A remark that led to something.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Behind {
    /// The consultation, in addresses.
    pub slug: String,
    /// The remark's number.
    pub number: i64,
    /// What was done with it.
    pub disposition: Disposition,
    /// The part that changed, in a version of a document.
    pub anchor: i64,
    /// How that part begins.
    pub label: String,
}

/// What everybody reads of the answer to a remark: what was published last, also while a correction of it is written.
macro_rules! public {
    () => {
        " JOIN position_versions AS public ON public.remark_id = remarks.id
            AND public.number = (SELECT MAX(last.number) FROM position_versions AS last WHERE last.remark_id = remarks.id) "
    };
}

/// Remarks because of which an action line is as it is, so many at most.
pub async fn of_line<'a>(conn: impl Into<Conn<'a>>, line: ActionLineId, most: i64) -> AppResult<Vec<Behind>> {
    let mut conn = conn.into();
    Ok(all!(
        conn,
        Behind,
        concat!(
            "SELECT consultations.slug, remarks.number, public.disposition, CAST(0 AS BIGINT) AS anchor, '' AS label
             FROM position_lines
             JOIN remarks ON remarks.id = position_lines.remark_id AND remarks.state = 'visible'",
            public!(),
            "JOIN consultations ON consultations.id = remarks.consultation_id AND consultations.published_at IS NOT NULL
             WHERE position_lines.action_line_id = $1 AND position_lines.is_public ORDER BY remarks.number LIMIT $2"
        ),
        line,
        most
    )?)
}

/// Remarks because of which the parts of a version of a document changed.
pub async fn of_version<'a>(conn: impl Into<Conn<'a>>, version: Uuid) -> AppResult<Vec<Behind>> {
    let mut conn = conn.into();
    Ok(all!(
        conn,
        Behind,
        concat!(
            "SELECT consultations.slug, remarks.number, public.disposition, position_changes.anchor,
                    SUBSTR(document_parts.text, 1, 400) AS label
             FROM position_changes
             JOIN document_parts ON document_parts.version_id = position_changes.version_id
                                AND document_parts.anchor = position_changes.anchor
             JOIN remarks ON remarks.id = position_changes.remark_id AND remarks.state = 'visible'",
            public!(),
            "JOIN consultations ON consultations.id = remarks.consultation_id
             WHERE position_changes.version_id = $1 AND position_changes.is_public
             ORDER BY document_parts.position, remarks.number"
        ),
        version
    )?)
}

/// Remarks with a published position that led to the goal of the row, or to one of its action lines.
macro_rules! led_to_goal {
    () => {
        "remarks.state = 'visible' AND consultations.published_at IS NOT NULL
         AND remarks.id IN (SELECT remark_id FROM position_goals WHERE goal_id = goals.id AND position_goals.is_public
                            UNION
                            SELECT remark_id FROM position_lines
                            JOIN action_line_goals ON action_line_goals.action_line_id = position_lines.action_line_id
                            WHERE action_line_goals.goal_id = goals.id AND position_lines.is_public)"
    };
}

/// A goal of a strategy, and how many remarks led to it.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct GoalBehind {
    /// The goal.
    pub id: GoalId,
    /// The published document of the strategy.
    pub sha256: String,
    /// How many remarks led to the goal, or to one of its action lines.
    pub remarks: i64,
    /// Whether action lines went from it to another goal.
    pub was_left: bool,
}

/// A goal of a published strategy.
pub async fn goal<'a>(conn: impl Into<Conn<'a>>, strategy: &str, code: &str) -> AppResult<Option<GoalBehind>> {
    let mut conn = conn.into();
    Ok(optional!(
        conn,
        GoalBehind,
        concat!(
            "SELECT goals.id, sha256,
                    (SELECT COUNT(*) FROM remarks
                     JOIN consultations ON consultations.id = remarks.consultation_id
                     WHERE ",
            led_to_goal!(),
            ") AS remarks, EXISTS (SELECT 1 FROM moves WHERE from_id = goals.id) AS was_left
             FROM strategies
             JOIN strategy_versions ON strategy_versions.strategy_id = strategies.id AND strategy_versions.number = version
             JOIN goals ON goals.strategy_id = strategies.id
             WHERE strategies.slug = $1 AND goals.code = $2"
        ),
        strategy,
        code
    )?)
}

/// The remarks that led to a goal or to one of its action lines, with all that they led to: consultation by consultation, by number.
pub async fn of_goal<'a>(
    conn: impl Into<Conn<'a>>,
    goal: GoalId,
    reader: Lang,
    (most, skipped): (i64, i64),
) -> AppResult<Vec<Line>> {
    let mut conn = conn.into();
    let rows = all!(
        conn,
        LineRow,
        concat!(
            "WITH told AS (",
            said!("$2"),
            "public.disposition, SUBSTR(public.justification, 1, 600) AS justification
                 FROM goals, remarks
                 JOIN consultations ON consultations.id = remarks.consultation_id",
            public!(),
            "    WHERE goals.id = $1 AND ",
            led_to_goal!(),
            "    ORDER BY consultations.slug, remarks.number LIMIT $3 OFFSET $4),
             picked AS (SELECT remark AS id FROM told), led AS (",
            led!("$2"),
            ") ",
            with_led!(),
            "ORDER BY told.slug, told.number, led.kind, led.sorted"
        ),
        goal,
        reader,
        most,
        skipped
    )?;
    let lines = folded(rows.into_iter().map(|row| (row.line, row.led)), |line| line.remark, |line| &mut line.led);
    with_indicators(&mut conn, lines, |line| &mut line.led).await
}

/// A remark, with one piece of what it led to.
#[derive(sqlx::FromRow)]
pub(super) struct LineRow {
    #[sqlx(flatten)]
    pub(super) line: Line,
    #[sqlx(flatten)]
    pub(super) led: LedRow,
}
