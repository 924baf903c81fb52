//! Who has to report, on what, and whether they were reminded.

use crate::accounts::model::PersonId;
use crate::base::db::{Conn, Tx, all, execute, optional, scalars};
use crate::base::error::AppResult;
use crate::base::time::Timestamp;
use crate::monitoring::model::{Duty, Officer, ReminderKind};
use crate::notifications::model::Recipient;
use crate::strategy::model::{GoalId, StrategyId};

/// The units and officers of a strategy's goals, in the order of the goals. An account that is gone is nobody.
pub async fn officers<'a>(conn: impl Into<Conn<'a>>, slug: &str) -> AppResult<Vec<Officer>> {
    let mut conn = conn.into();
    Ok(all!(
        conn,
        Officer,
        "SELECT goals.id AS goal, goals.code, unit, people.id AS person, people.name FROM goal_officers
         JOIN goals ON goals.id = goal_id
         JOIN strategies ON strategies.id = goals.strategy_id
         LEFT JOIN people ON people.id = person_id AND email IS NOT NULL
         WHERE slug = $1 ORDER BY goals.position",
        slug
    )?)
}

/// Names the unit of a goal and who reports for it, in the place of whoever did before.
pub async fn put_officer(
    tx: &mut Tx,
    goal: GoalId,
    unit: &str,
    person: Option<PersonId>,
    by: Option<PersonId>,
) -> AppResult<()> {
    let now = tx.now();
    execute!(
        tx,
        "INSERT INTO goal_officers (goal_id, unit, person_id, named_by, named_at) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (goal_id) DO UPDATE SET unit = excluded.unit, person_id = excluded.person_id,
             named_by = excluded.named_by, named_at = excluded.named_at",
        goal,
        unit,
        person,
        by,
        now
    )?;
    Ok(())
}

/// Every report that a person has to write or has written, the newest year first.
pub async fn duties<'a>(conn: impl Into<Conn<'a>>, person: PersonId) -> AppResult<Vec<Duty>> {
    let mut conn = conn.into();
    Ok(all!(
        conn,
        Duty,
        "SELECT goals.id AS goal, reporting_years.year, due, published_at, goal_reports.version, handed_in_at
         FROM goal_officers
         JOIN goals ON goals.id = goal_officers.goal_id
         JOIN reporting_years ON reporting_years.strategy_id = goals.strategy_id
         LEFT JOIN goal_reports ON goal_reports.goal_id = goals.id AND goal_reports.year = reporting_years.year
         WHERE person_id = $1 ORDER BY reporting_years.year DESC, due, goals.position",
        person
    )?)
}

/// A report that is asked of somebody, and its row as it is.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Asked {
    /// The goal.
    pub goal: GoalId,
    /// Its strategy.
    pub strategy: StrategyId,
    /// The unit that answers for it.
    pub unit: String,
    /// The last day for handing in.
    pub due: String,
    /// When the year was published.
    pub published_at: Option<Timestamp>,
    /// The version that is saved; none, if nothing is.
    pub version: Option<i64>,
    /// What was done, as far as it is saved.
    pub narrative: Option<String>,
    /// When it was handed in.
    pub handed_in_at: Option<Timestamp>,
}

/// The report of a goal for a year, if it is this person's to write.
pub async fn asked<'a>(
    conn: impl Into<Conn<'a>>,
    (slug, code): (&str, &str),
    year: i64,
    person: PersonId,
) -> AppResult<Option<Asked>> {
    let mut conn = conn.into();
    Ok(optional!(
        conn,
        Asked,
        "SELECT goals.id AS goal, goals.strategy_id AS strategy, goal_officers.unit, due, published_at, goal_reports.version,
                narrative, handed_in_at
         FROM goal_officers
         JOIN goals ON goals.id = goal_officers.goal_id
         JOIN strategies ON strategies.id = goals.strategy_id
         JOIN reporting_years ON reporting_years.strategy_id = goals.strategy_id
         LEFT JOIN goal_reports ON goal_reports.goal_id = goals.id AND goal_reports.year = reporting_years.year
         WHERE slug = $1 AND goals.code = $2 AND reporting_years.year = $3 AND person_id = $4",
        slug,
        code,
        year,
        person
    )?)
}

/// A report that is not handed in, of a year that is not published, and who has to write it.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Late {
    /// The goal.
    pub goal: GoalId,
    /// Its code.
    pub code: String,
    /// The strategy, in addresses.
    pub slug: String,
    /// The year.
    pub year: i64,
    /// The last day for handing in.
    pub due: String,
    /// Whoever has to write it.
    #[sqlx(flatten)]
    pub recipient: Recipient,
}

/// Every report that somebody still has to hand in. Whoever is suspended cannot sign in to write one.
pub async fn late<'a>(conn: impl Into<Conn<'a>>) -> AppResult<Vec<Late>> {
    let mut conn = conn.into();
    Ok(all!(
        conn,
        Late,
        "SELECT goals.id AS goal, goals.code, slug, reporting_years.year, due,
                people.id AS person, people.name, people.email AS address, people.language
         FROM reporting_years
         JOIN strategies ON strategies.id = reporting_years.strategy_id
         JOIN goals ON goals.strategy_id = strategies.id
         JOIN goal_officers ON goal_officers.goal_id = goals.id
         JOIN people ON people.id = person_id AND email IS NOT NULL AND erased_at IS NULL AND suspended_at IS NULL
         WHERE published_at IS NULL
           AND NOT EXISTS (SELECT 1 FROM goal_reports WHERE goal_reports.goal_id = goals.id
                           AND goal_reports.year = reporting_years.year AND handed_in_at IS NOT NULL)"
    )?)
}

/// A goal of an open year whose report nobody is there to write: nobody was named, or the account is gone or suspended.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Unanswered {
    /// The goal.
    pub goal: GoalId,
    /// Its code.
    pub code: String,
    /// The strategy, in addresses.
    pub slug: String,
    /// The year.
    pub year: i64,
    /// The last day for handing in.
    pub due: String,
}

/// Every goal with a unit that answers for it and nobody who writes its report, as long as that is not handed in; each
/// strategy's in their order.
pub async fn unanswered<'a>(conn: impl Into<Conn<'a>>) -> AppResult<Vec<Unanswered>> {
    let mut conn = conn.into();
    Ok(all!(
        conn,
        Unanswered,
        "SELECT goals.id AS goal, goals.code, slug, reporting_years.year, due
         FROM reporting_years
         JOIN strategies ON strategies.id = reporting_years.strategy_id
         JOIN goals ON goals.strategy_id = strategies.id
         JOIN goal_officers ON goal_officers.goal_id = goals.id
         LEFT JOIN people ON people.id = person_id AND email IS NOT NULL AND erased_at IS NULL AND suspended_at IS NULL
         WHERE published_at IS NULL AND people.id IS NULL
           AND NOT EXISTS (SELECT 1 FROM goal_reports WHERE goal_reports.goal_id = goals.id
                           AND goal_reports.year = reporting_years.year AND handed_in_at IS NOT NULL)
         ORDER BY slug, reporting_years.year, goals.position"
    )?)
}

/// Those who run the site, for letters.
pub async fn administrators<'a>(conn: impl Into<Conn<'a>>) -> AppResult<Vec<Recipient>> {
    let mut conn = conn.into();
    Ok(all!(
        conn,
        Recipient,
        "SELECT id AS person, name, email AS address, language FROM people
         WHERE role = 'administrator' AND email IS NOT NULL AND confirmed_at IS NOT NULL AND erased_at IS NULL
           AND suspended_at IS NULL ORDER BY id"
    )?)
}

/// Which reminders went out for years that are not published.
pub async fn reminded<'a>(conn: impl Into<Conn<'a>>) -> AppResult<Vec<(GoalId, i64, ReminderKind)>> {
    let mut conn = conn.into();
    Ok(all!(
        conn,
        (GoalId, i64, ReminderKind),
        "SELECT goal_id, report_reminders.year, report_reminders.kind FROM report_reminders
         JOIN goals ON goals.id = goal_id
         JOIN reporting_years ON reporting_years.strategy_id = goals.strategy_id AND reporting_years.year = report_reminders.year
         WHERE published_at IS NULL"
    )?)
}

/// Writes down that somebody is reminded. False when they were: another worker was faster.
pub async fn put_reminder(tx: &mut Tx, goal: GoalId, year: i64, kind: ReminderKind) -> AppResult<bool> {
    let now = tx.now();
    let written = execute!(
        tx,
        "INSERT INTO report_reminders (goal_id, year, kind, sent_at) VALUES ($1, $2, $3, $4)
         ON CONFLICT (goal_id, year, kind) DO NOTHING",
        goal,
        year,
        kind,
        now
    )?;
    Ok(written == 1)
}

/// Forgets which reminders went out for a goal: somebody else reports for it now.
pub async fn forget_reminders(tx: &mut Tx, goal: GoalId) -> AppResult<()> {
    execute!(tx, "DELETE FROM report_reminders WHERE goal_id = $1", goal)?;
    Ok(())
}

/// Lets nobody report for the goals for which a person did; gives the goals.
pub async fn vacate(tx: &mut Tx, person: PersonId) -> AppResult<Vec<GoalId>> {
    let sql = "UPDATE goal_officers SET person_id = NULL WHERE person_id = $1 RETURNING goal_id";
    Ok(scalars!(tx, GoalId, sql, person)?)
}
