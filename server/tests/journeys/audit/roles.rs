//! Two roles on PostgreSQL: one that owns the schema, and one that serves and cannot touch the log.

use super::{audited, closed_world};
use crate::support::{Kind, TestApp};
use crate::trust::statement::run;
use app::base::db::{Db, Schema, Settings, execute};
use app::base::error::AppResult;
use app::base::time::Clock;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};

const OPERATING: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/operating.md"));

/// The statements that docs/operating.md gives for the role that serves, with the names of this test in the place of its own.
fn grants(owner: &str, few: &str) -> Vec<String> {
    let block = OPERATING.split("```sql\n").find(|block| block.contains("GRANT USAGE")).expect("the statements");
    let block = block.split("```").next().expect("an end").replace("narada_owner", owner).replace("narada_serve", few);
    block.split(';').map(|statement| statement.trim().to_owned()).filter(|statement| !statement.is_empty()).collect()
}

/// A program that ends with its test.
struct Served(Child);

impl Drop for Served {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn narada(data: &Path, url: &str, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_narada"));
    for (name, _) in std::env::vars().filter(|(name, _)| name.starts_with("NARADA_")) {
        command.env_remove(name);
    }
    command.args(arguments).env("NARADA_DATA_DIR", data).env("NARADA_DATABASE_URL", url);
    command.env("NARADA_LISTEN", "127.0.0.1:0").stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

/// What a program said, once it ended well.
fn done(mut command: Command) -> String {
    let output = command.output().expect("narada runs");
    let said = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}");
    said
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_role_with_few_rights_serves_verifies_and_forgets_words_and_cannot_touch_the_log() {
    let app = TestApp::new(Kind::Postgres).await;
    closed_world(&app).await;
    let Settings::Postgres { url, .. } = app.database.clone() else { panic!("a server") };
    let database = url.split('?').next().and_then(|address| address.rsplit('/').next()).expect("a name").to_owned();
    let few = format!("{database}_few");
    run(&app, format!("DROP ROLE IF EXISTS {few}"), None).await;
    run(&app, format!("CREATE ROLE {few}"), None).await;
    for statement in grants("CURRENT_USER", &few) {
        run(&app, statement, None).await;
    }
    // Everything that is asked over this address is asked by the role with few rights.
    let url = format!("{url}{}options[role]={few}", if url.contains('?') { "&" } else { "?" });
    let db =
        Db::connect(&Settings::Postgres { url: url.clone(), connections: 2 }, Clock::System).await.expect("a way in");
    assert_eq!(db.standing().await.expect("an answer"), Schema::Same);
    db.migrate().await.expect("nothing to do, nothing asked");
    for refused in [
        "CREATE TABLE mine (id BIGINT)",
        "ALTER TABLE audit_events DISABLE TRIGGER USER",
        "DROP TRIGGER audit_events_stay ON audit_events",
        "TRUNCATE audit_signatures",
        "DELETE FROM audit_signatures",
        "UPDATE audit_signatures SET result = 'x'",
        "UPDATE audit_events SET kind = 'x'",
        "UPDATE audit_heads SET secret = 'x'",
        "DELETE FROM _sqlx_migrations",
    ] {
        let done: AppResult<()> = db
            .write(async |tx| {
                execute!(tx, refused)?;
                Ok(())
            })
            .await;
        let told = done.expect_err(refused).to_string();
        assert!(told.contains("permission denied") || told.contains("must be owner"), "{refused}: {told}");
    }
    db.close().await;
    let data = app.folder.path();
    let verified = done(narada(data, &url, &["verify"]));
    assert!(verified.contains("All of them agree."), "{verified}");
    let number =
        audited(&app).await.acts.iter().find(|act| act.kind == "action_line_withdrawn").expect("an act").number;
    let number = number.to_string();
    done(narada(data, &url, &["forget-words", "--consultation", "goal-v", &number]));
    assert_eq!(audited(&app).await.found, []);
    let mut served = Served(narada(data, &url, &["serve"]).spawn().expect("narada runs"));
    let mut line = String::new();
    BufReader::new(served.0.stdout.take().expect("its words")).read_line(&mut line).expect("a line");
    assert!(line.starts_with("Narada is at"), "{line}");
    drop(served);
    run(&app, format!("DROP OWNED BY {few}"), None).await;
    run(&app, format!("DROP ROLE {few}"), None).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_only_reads_brings_no_schema_up_and_says_in_one_line_that_it_is_another_one() {
    for kind in [Kind::Sqlite, Kind::Postgres] {
        let app = TestApp::new(kind).await;
        closed_world(&app).await;
        let url = match app.database.clone() {
            Settings::Postgres { url, .. } => url,
            Settings::Sqlite { path, .. } => format!("sqlite://{}", path.display()),
        };
        let out = app.folder.path().join("out");
        let out = out.to_str().expect("a path");
        for (statement, word) in [
            ("UPDATE _sqlx_migrations SET version = 9999 WHERE version = 37", "newer"),
            ("DELETE FROM _sqlx_migrations WHERE version = 9999", "older"),
        ] {
            run(&app, statement.to_owned(), None).await;
            for arguments in [
                &["verify"][..],
                &["transparency", "--year", "2026"],
                &["export", "results", "goal-v"],
                &["export", "record", "goal-v", "--out", out],
            ] {
                let output = narada(app.folder.path(), &url, arguments).output().expect("narada runs");
                let said = String::from_utf8_lossy(&output.stderr).into_owned();
                assert_eq!(output.status.code(), Some(1), "{arguments:?}: {said}");
                assert!(said.contains(&format!("the database's schema is {word} than this program")), "{said}");
                assert_eq!(said.trim_end().lines().count(), 1, "{said}");
            }
        }
    }
}
