//! Votes through the door: session, policy, durable commit and tally, beside a loop that does nothing but commit.

use super::load::{Ask, Load, Seen, measure, now};
use super::process::Served;
use super::report::{Figure, Report};
use super::world;
use app::accounts::model::PersonId;
use app::accounts::secrets::secret_hash;
use app::accounts::session::SESSION_COOKIE;
use app::base::db::{execute_many, scalar};
use app::base::error::AppResult;
use app::base::site::Site;
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqliteSynchronous};
use sqlx::{ConnectOptions, Connection};
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;
use uuid::Uuid;

/// Connections, each with one vote at a time.
pub const CONNECTIONS: usize = 64;
/// People who vote on each of them, one after the other.
const EACH: usize = 40;
/// All of them.
pub const PEOPLE: usize = CONNECTIONS * EACH;
/// Action lines on the ballot.
const LINES: usize = 50;
pub const SPAN: Duration = Duration::from_secs(6);

/// Measures both on the same disk.
pub async fn add(report: &mut Report) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    world::fill(folder.path()).await;
    let site = world::open(folder.path()).await;
    let cookies = voters(&site, PEOPLE).await.expect("voters");
    let (narada, _) = Served::narada(folder.path());
    let raw = raw(folder.path()).await;
    let seen = cast(&narada, cookies).await;
    report.add(Figure::at_least("votes through HTTP, SQLite", seen.per_second(), raw, "votes/s"));
    report.add(Figure::at_most("  their 99th percentile at 64 connections", seen.percentile(99.0), 30.0, "ms"));
    report.add(Figure::seen("  their median", seen.percentile(50.0), "ms"));
    report.add(Figure::seen("  the raw loop: one upsert, one commit", raw, "votes/s"));
    let (ballots, tallied) = counted(&site).await.expect("the counts");
    assert_eq!(ballots, tallied, "the tallies are not what was voted");
    site.db.close().await;
}

/// [`PEOPLE`] with these cookies vote, on all connections at once.
pub async fn cast(narada: &Served, cookies: Vec<String>) -> Seen {
    let load = Load {
        port: narada.port,
        connections: CONNECTIONS,
        span: SPAN,
        ask: Arc::new(move |connection, turn| {
            // Each once for every line, then the next one; afterwards they change their minds.
            let voter = connection * EACH + turn / LINES % EACH;
            let choice = ["support", "neutral", "against"][turn / (LINES * EACH) % 3];
            Ask {
                path: format!("/consultations/measured/actions/{}/vote", turn % LINES + 1),
                cookie: cookies.get(voter).cloned(),
                form: Some(format!("round=1&choice={choice}")),
            }
        }),
    };
    let seen = measure(load).await;
    assert_eq!(seen.failures, 0, "votes failed: these figures would say nothing");
    seen
}

/// People with a session each; gives their cookies.
pub async fn voters(site: &Site, count: usize) -> AppResult<Vec<String>> {
    let now = site.now();
    let people: Vec<(PersonId, Uuid, String)> =
        (0..count).map(|_| (site.chance.id(now), site.chance.id(now), site.chance.secret())).collect();
    site.db
        .write(async |tx| {
            execute_many!(
                tx,
                "INSERT INTO people (id, email, name, language, verification, created_at, confirmed_at)",
                &people,
                |person| [person.0, format!("{}@example.org", person.1), "Ada", "pl", "mail", now, now]
            )?;
            execute_many!(
                tx,
                "INSERT INTO sessions (id, token_hash, person_id, device, created_at, expires_at)",
                &people,
                |person| [person.1, secret_hash(&person.2), person.0, "", now, now.plus_days(1)]
            )?;
            Ok(())
        })
        .await?;
    Ok(people.into_iter().map(|person| format!("{}={}", SESSION_COOKIE.name(false), person.2)).collect())
}

/// Ballots, and what the tallies say of them.
pub async fn counted(site: &Site) -> AppResult<(i64, i64)> {
    let ballots = scalar!(site.db, i64, "SELECT COUNT(*) FROM ballots")?;
    let tallied = scalar!(site.db, i64, "SELECT CAST(SUM(count) AS BIGINT) FROM tallies")?;
    Ok((ballots, tallied))
}

/// Votes a second of one connection that does nothing else: an upsert, and a commit that survives a power cut.
#[expect(clippy::cast_precision_loss, reason = "thousands of votes")]
async fn raw(folder: &Path) -> f64 {
    let file = SqliteConnectOptions::new()
        .filename(folder.join("raw.sqlite"))
        .create_if_missing(true)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full);
    let mut connection = file.connect().await.expect("a database");
    let table = "CREATE TABLE ballots (line BIGINT, token TEXT, choice TEXT, PRIMARY KEY (line, token)) WITHOUT ROWID";
    sqlx::query(table).execute(&mut connection).await.expect("a table");
    let (begin, mut votes) = (now(), 0_i64);
    while begin.elapsed() < SPAN / 2 {
        let sql = "INSERT INTO ballots (line, token, choice) VALUES ($1, $2, 'support')
                   ON CONFLICT (line, token) DO UPDATE SET choice = excluded.choice";
        let token = format!("{:064x}", votes / 50);
        sqlx::query(sql).bind(votes % 50).bind(token).execute(&mut connection).await.expect("a vote");
        votes += 1;
    }
    let took = begin.elapsed();
    connection.close().await.expect("an end");
    votes as f64 / took.as_secs_f64()
}
