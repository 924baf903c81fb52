//! Reporting years.

use crate::accounts::model::PersonId;
use crate::base::db::{Conn, Tx, all, execute, is_taken, optional};
use crate::base::error::{AppError, AppResult, ErrorCode};
use crate::base::time::Timestamp;
use crate::monitoring::model::ReportingYear;
use crate::strategy::model::StrategyId;

/// A reporting year; the literal says which.
macro_rules! year_where {
    ($which:literal) => {
        concat!(
            "SELECT strategy_id AS strategy, year, due, published_at FROM reporting_years
             JOIN strategies ON strategies.id = strategy_id WHERE slug = $1",
            $which
        )
    };
}

/// The reporting years of a strategy, the newest first.
pub async fn years<'a>(conn: impl Into<Conn<'a>>, slug: &str) -> AppResult<Vec<ReportingYear>> {
    let mut conn = conn.into();
    Ok(all!(conn, ReportingYear, year_where!(" ORDER BY year DESC"), slug)?)
}

/// One of them.
pub async fn year<'a>(conn: impl Into<Conn<'a>>, slug: &str, year: i64) -> AppResult<Option<ReportingYear>> {
    let mut conn = conn.into();
    Ok(optional!(conn, ReportingYear, year_where!(" AND year = $2"), slug, year)?)
}

/// The same, kept as it is until the end of the transaction: nobody publishes it while a report is saved.
pub async fn lock_year(tx: &mut Tx, slug: &str, year: i64) -> AppResult<Option<ReportingYear>> {
    Ok(optional!(
        tx,
        ReportingYear,
        "SELECT strategy_id AS strategy, year, due, published_at FROM reporting_years
         JOIN strategies ON strategies.id = strategy_id WHERE slug = $1 AND year = $2",
        slug,
        year; lock "FOR SHARE OF reporting_years"
    )?)
}

/// When a year was published, and the codes of the goals that somebody answers for and whose report was not handed in; nothing
/// for a year that is not published.
pub async fn published<'a>(
    conn: impl Into<Conn<'a>>,
    slug: &str,
    year: i64,
) -> AppResult<Option<(Timestamp, Vec<String>)>> {
    let mut conn = conn.into();
    let rows = all!(
        conn,
        (Timestamp, Option<String>),
        "SELECT published_at, missing.code FROM reporting_years
         JOIN strategies ON strategies.id = reporting_years.strategy_id
         LEFT JOIN (SELECT goals.strategy_id, goals.code, goals.position, goals.id FROM goals
                    JOIN goal_officers ON goal_officers.goal_id = goals.id) AS missing
             ON missing.strategy_id = strategies.id
             AND NOT EXISTS (SELECT 1 FROM goal_reports WHERE goal_reports.goal_id = missing.id
                             AND goal_reports.year = reporting_years.year AND handed_in_at IS NOT NULL)
         WHERE slug = $1 AND reporting_years.year = $2 AND published_at IS NOT NULL ORDER BY missing.position",
        slug,
        year
    )?;
    let published_at = rows.first().map(|(published_at, _)| *published_at);
    Ok(published_at.map(|published_at| (published_at, rows.into_iter().filter_map(|(_, code)| code).collect())))
}

/// Opens a reporting year.
///
/// # Errors
/// It is open already: [`ErrorCode::Taken`] of the field `year`.
pub async fn insert_year(
    tx: &mut Tx,
    strategy: StrategyId,
    year: i64,
    due: &str,
    by: Option<PersonId>,
) -> AppResult<()> {
    let now = tx.now();
    let inserted = execute!(
        tx,
        "INSERT INTO reporting_years (strategy_id, year, due, opened_by, opened_at) VALUES ($1, $2, $3, $4, $5)",
        strategy,
        year,
        due,
        by,
        now
    );
    if is_taken(&inserted) {
        return Err(AppError::field("year", ErrorCode::Taken));
    }
    inserted?;
    Ok(())
}

/// Publishes a reporting year. False when it was before.
pub async fn publish_year(tx: &mut Tx, strategy: StrategyId, year: i64, by: Option<PersonId>) -> AppResult<bool> {
    let now = tx.now();
    let changed = execute!(
        tx,
        "UPDATE reporting_years SET published_at = $3, published_by = $4
         WHERE strategy_id = $1 AND year = $2 AND published_at IS NULL",
        strategy,
        year,
        now,
        by
    )?;
    Ok(changed == 1)
}
