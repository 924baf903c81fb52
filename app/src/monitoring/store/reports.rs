//! Reports, with their values and states.

use crate::accounts::model::PersonId;
use crate::base::db::{Conn, Tx, all, execute, is_taken};
use crate::base::error::{AppError, AppResult, ErrorCode};
use crate::commitments::model::CommitmentState;
use crate::monitoring::model::{Report, ReportedState, ReportedValue};
use crate::strategy::model::GoalId;

#[derive(sqlx::FromRow)]
struct ValueRow {
    goal: String,
    #[sqlx(flatten)]
    value: ReportedValue,
}

#[derive(sqlx::FromRow)]
struct StateRow {
    goal: String,
    #[sqlx(flatten)]
    state: ReportedState,
    is_readable: bool,
}

/// The reports of a year, drafts too.
macro_rules! of_year {
    ($columns:literal, $table:literal, $order:literal) => {
        concat!(
            "SELECT goals.code AS goal, ",
            $columns,
            " FROM ",
            $table,
            " AS told JOIN goals ON goals.id = goal_id JOIN strategies ON strategies.id = goals.strategy_id
             WHERE slug = $1 AND year = $2 ORDER BY ",
            $order
        )
    };
}

/// The reports of a year, drafts too, in the order of the goals; in three statements.
pub async fn reports<'a>(conn: impl Into<Conn<'a>>, slug: &str, year: i64) -> AppResult<Vec<Report>> {
    let mut conn = conn.into();
    let sql = of_year!("told.version, unit, narrative, handed_in_at", "goal_reports", "goals.position");
    let mut reports = all!(conn, Report, sql, slug, year)?;
    let sql = of_year!(
        "told.indicator, told.value, told.note, told.source, told.source_link",
        "reported_values",
        "told.indicator"
    );
    for ValueRow { goal, value } in all!(conn, ValueRow, sql, slug, year)? {
        let report = reports.iter_mut().find(|report| report.goal == goal);
        report.into_iter().for_each(|report| report.values.push(value.clone()));
    }
    // How a subject names an action line is said in `subjects`.
    let sql = of_year!(
        "subject, label, told.state, note,
         substr(subject, 1, 5) = 'line:' AND EXISTS
             (SELECT 1 FROM action_lines JOIN consultations ON consultations.id = consultation_id
              WHERE told.subject = 'line:' || consultations.slug || ':' || action_lines.code
                AND consultations.published_at IS NOT NULL AND action_lines.state IN ('published', 'withdrawn')) AS is_readable",
        "reported_states",
        "told.position"
    );
    for StateRow { goal, state, is_readable } in all!(conn, StateRow, sql, slug, year)? {
        let Some(report) = reports.iter_mut().find(|report| report.goal == goal) else { continue };
        report.readable.extend(is_readable.then(|| state.subject.clone()));
        report.states.push(state);
    }
    Ok(reports)
}

/// A value or a state; whichever it is, the other's columns are empty.
#[derive(sqlx::FromRow)]
struct PartRow {
    subject: String,
    value: Option<f64>,
    state: Option<CommitmentState>,
    label: String,
    note: String,
    source: String,
    source_link: String,
}

/// What a report holds beside its row, which [`asked`](super::asked) reads: its values and its states, in one statement.
pub async fn report<'a>(
    conn: impl Into<Conn<'a>>,
    goal: GoalId,
    year: i64,
) -> AppResult<(Vec<ReportedValue>, Vec<ReportedState>)> {
    let mut conn = conn.into();
    let rows = all!(
        conn,
        PartRow,
        "SELECT indicator AS subject, value, CAST(NULL AS TEXT) AS state, '' AS label, note, source, source_link,
                CAST(0 AS BIGINT) AS place
         FROM reported_values WHERE goal_id = $1 AND year = $2
         UNION ALL
         SELECT subject, CAST(NULL AS DOUBLE PRECISION), state, label, note, '', '', position
         FROM reported_states WHERE goal_id = $1 AND year = $2 ORDER BY place",
        goal,
        year
    )?;
    let (mut values, mut states) = (Vec::new(), Vec::new());
    for PartRow { subject, value, state, label, note, source, source_link } in rows {
        match (value, state) {
            (Some(value), _) => values.push(ReportedValue { indicator: subject, value, note, source, source_link }),
            (None, Some(state)) => states.push(ReportedState { subject, label, state, note }),
            (None, None) => {}
        }
    }
    Ok((values, states))
}

/// Saves a report over the version that was seen; 0 where there was none.
///
/// # Errors
/// [`ErrorCode::ChangedMeanwhile`]: somebody else saved it since.
pub async fn put_report(
    tx: &mut Tx,
    (goal, year): (GoalId, i64),
    report: &Report,
    by: PersonId,
    is_handed_in: bool,
) -> AppResult<()> {
    let now = tx.now();
    let handed_in_at = is_handed_in.then_some(now);
    let seen = report.version;
    let written = if seen == 0 {
        execute!(
            tx,
            "INSERT INTO goal_reports (goal_id, year, version, unit, narrative, changed_by, changed_at, handed_in_at)
             VALUES ($1, $2, 1, $3, $4, $5, $6, $7)",
            goal,
            year,
            &report.unit,
            &report.narrative,
            by,
            now,
            handed_in_at
        )
    } else {
        execute!(
            tx,
            "UPDATE goal_reports SET version = version + 1, unit = $4, narrative = $5, changed_by = $6, changed_at = $7,
                    handed_in_at = $8
             WHERE goal_id = $1 AND year = $2 AND version = $3",
            goal,
            year,
            seen,
            &report.unit,
            &report.narrative,
            by,
            now,
            handed_in_at
        )
    };
    if is_taken(&written) || matches!(written, Ok(0)) {
        return Err(AppError::refused(ErrorCode::ChangedMeanwhile));
    }
    written?;
    execute!(tx, "DELETE FROM reported_values WHERE goal_id = $1 AND year = $2", goal, year)?;
    execute!(tx, "DELETE FROM reported_states WHERE goal_id = $1 AND year = $2", goal, year)?;
    for value in &report.values {
        execute!(
            tx,
            "INSERT INTO reported_values (goal_id, year, indicator, value, note, source, source_link)
             VALUES ($1, $2, $3, $4, $5, $6, $7)",
            goal,
            year,
            &value.indicator,
            value.value,
            &value.note,
            &value.source,
            &value.source_link
        )?;
    }
    for (position, state) in (1_i64..).zip(&report.states) {
        execute!(
            tx,
            "INSERT INTO reported_states (goal_id, year, position, subject, label, state, note)
             VALUES ($1, $2, $3, $4, $5, $6, $7)",
            goal,
            year,
            position,
            &state.subject,
            &state.label,
            state.state,
            &state.note
        )?;
    }
    Ok(())
}

/// How many of each goal stood where in two published years: the goal's code, the year, the state and how many.
pub async fn state_counts<'a>(
    conn: impl Into<Conn<'a>>,
    slug: &str,
    [one, other]: [i64; 2],
) -> AppResult<Vec<(String, i64, CommitmentState, i64)>> {
    let mut conn = conn.into();
    Ok(all!(
        conn,
        (String, i64, CommitmentState, i64),
        "SELECT goals.code, reported_states.year, reported_states.state, COUNT(*) FROM reported_states
         JOIN goal_reports ON goal_reports.goal_id = reported_states.goal_id AND goal_reports.year = reported_states.year
         JOIN goals ON goals.id = reported_states.goal_id
         JOIN strategies ON strategies.id = goals.strategy_id
         JOIN reporting_years ON reporting_years.strategy_id = strategies.id AND reporting_years.year = reported_states.year
         WHERE slug = $1 AND reported_states.year IN ($2, $3) AND reporting_years.published_at IS NOT NULL AND handed_in_at IS NOT NULL
         GROUP BY goals.code, reported_states.year, reported_states.state",
        slug,
        one,
        other
    )?)
}
