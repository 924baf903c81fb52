//! R13: `narada backup` while votes flow, and the restore drill: what was acknowledged before the copy was begun is in it, and a copy of
//! what rests has the same end of the audit log and the same tallies.

use super::burst::{Burst, citizens};
use super::ledger::{check_in, holds};
use super::node::{Node, program};
use super::seed::{Dice, sized};
use super::town::Town;
use crate::support::Kind;
use app::base::db::{Settings, all, execute, scalar, sqlx};
use app::base::time::{Clock, Timestamp};
use sqlx::{AssertSqlSafe, Connection, PgConnection};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;
use tokio::time::{Instant, sleep};

const CITIZENS: usize = 8;

/// Runs a command of the program on a database of the town; what it printed.
async fn says(town: &Town, url: &str, arguments: &[&str]) -> String {
    let mut command = program(town);
    command.env("NARADA_DATABASE_URL", url).args(arguments).stdout(Stdio::piped()).stderr(Stdio::piped());
    // Votes go on meanwhile.
    let output = tokio::task::spawn_blocking(move || command.output()).await;
    let output = output.expect("a thread").expect("the program runs");
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// Brings a copy back to life, as docs/operating.md says; where it then is.
async fn restore(town: &Town, copy: &Path, number: usize) -> Settings {
    match &town.app.database {
        Settings::Sqlite { readers, .. } => Settings::Sqlite { path: copy.to_owned(), readers: *readers },
        Settings::Postgres { url, connections } => {
            let (address, query) = url.split_once('?').unwrap_or((url, ""));
            let (server, name) = address.rsplit_once('/').expect("a database's name");
            // Of a kind that the next run drops when this one ends early.
            let restored = format!("{name}90{number}");
            let mut admin = PgConnection::connect(url).await.expect("the cluster answers");
            for sql in [format!("DROP DATABASE IF EXISTS {restored}"), format!("CREATE DATABASE {restored}")] {
                sqlx::query(AssertSqlSafe(sql)).execute(&mut admin).await.expect("an empty database");
            }
            let query = if query.is_empty() { String::new() } else { format!("?{query}") };
            let url = format!("{server}/{restored}{query}");
            let mut command = Command::new("pg_restore");
            let done = command.args(["--exit-on-error", "--no-owner", "--dbname", &url]).arg(copy).status();
            assert!(done.expect("pg_restore runs").success());
            Settings::Postgres { url, connections: *connections }
        }
    }
}

fn url_of(database: &Settings) -> String {
    match database {
        Settings::Sqlite { path, .. } => format!("sqlite://{}", path.display()),
        Settings::Postgres { url, .. } => url.clone(),
    }
}

async fn drop_again(town: &Town, restored: &Settings) {
    if let (Settings::Postgres { url, .. }, Settings::Postgres { url: gone, .. }) = (&town.app.database, restored) {
        let name = gone.split('?').next().and_then(|address| address.rsplit('/').next()).expect("a name");
        let mut admin = PgConnection::connect(url).await.expect("the cluster answers");
        let sql = AssertSqlSafe(format!("DROP DATABASE {name} WITH (FORCE)"));
        sqlx::query(sql).execute(&mut admin).await.expect("it goes");
    }
}

/// The ends of all chains of the audit log, and every tally, in one order.
async fn seal(town: &Town, database: &Settings) -> (Vec<(i64, String)>, Vec<(String, i64)>) {
    let site = town.look_into(database).await;
    let heads = all!(site.db, (i64, String), "SELECT number, hash FROM audit_heads ORDER BY hash");
    let tallies = "SELECT choice, count FROM tallies ORDER BY action_line_id, choice, count";
    let tallies = all!(site.db, (String, i64), tallies);
    site.db.close().await;
    (heads.expect("the heads"), tallies.expect("the tallies"))
}

async fn drill(kind: Kind) {
    let (mut dice, _seed) = Dice::of("backups");
    let town = Town::build(kind, 2 * CITIZENS).await;
    let node = Node::start(&town, &[]).await;
    let mut early = citizens(&town, &mut dice);
    let late = early.split_off(CITIZENS);
    let burst = Burst::begin(early, node.address);
    burst.reaches(100).await;
    let early = burst.ends().await;
    // Others go on while the copies are made.
    let burst = Burst::begin(late, node.address);
    burst.reaches(30).await;
    for number in 0..sized(1, 4, 12) {
        let copy = town.app.folder.path().join(format!("copy{number}.backup"));
        let begun = burst.acknowledged();
        says(&town, &town.url(), &["backup", copy.to_str().expect("a plain path")]).await;
        burst.reaches(begun + 20).await;
        let restored = restore(&town, &copy, number).await;
        let said = says(&town, &url_of(&restored), &["verify"]).await;
        assert!(said.contains("All of them agree."), "{said}");
        let site = town.look_into(&restored).await;
        holds(&town, &site, &early).await;
        site.db.close().await;
        drop_again(&town, &restored).await;
    }
    let late = burst.ends().await;
    // The round is over: the node closes it, and the log has an end that is signed.
    town.lasts(Timestamp(0), Clock::System.now()).await;
    let site = town.look().await;
    let begin = Instant::now();
    while scalar!(site.db, i64, "SELECT COUNT(*) FROM result_snapshots").expect("the results") == 0 {
        assert!(begin.elapsed() < Duration::from_secs(30), "the round is not closed");
        sleep(Duration::from_millis(50)).await;
    }
    site.db.close().await;
    drop(node);
    let copy = town.app.folder.path().join("last.backup");
    says(&town, &town.url(), &["backup", copy.to_str().expect("a plain path")]).await;
    let restored = restore(&town, &copy, 99).await;
    let (before, after) = (seal(&town, &town.app.database).await, seal(&town, &restored).await);
    assert!(!before.0.is_empty() && !before.1.is_empty());
    assert_eq!(before, after, "the copy has another end of the log, or other tallies");
    let verified = says(&town, &url_of(&restored), &["verify"]).await;
    assert_eq!(verified, says(&town, &town.url(), &["verify"]).await);
    let everybody: Vec<_> = early.into_iter().chain(late).collect();
    let site = town.look_into(&restored).await;
    check_in(&town, &site, &everybody).await;
    // The drill can fail: one ballot less, and it is seen.
    let spoiled: app::base::error::AppResult<()> = site
        .db
        .write(async |tx| {
            execute!(tx, "DELETE FROM ballots WHERE token = (SELECT MIN(token) FROM ballots)")?;
            Ok(())
        })
        .await;
    spoiled.expect("a ballot less");
    assert_ne!(app::voting::verifying::verify(&site).await.expect("a recount").differences, []);
    site.db.close().await;
    drop_again(&town, &restored).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_backup_taken_while_votes_flow_comes_back_with_the_same_log_and_the_same_tallies_on_sqlite() {
    drill(Kind::Sqlite).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_backup_taken_while_votes_flow_comes_back_with_the_same_log_and_the_same_tallies_on_postgres() {
    drill(Kind::Postgres).await;
}
