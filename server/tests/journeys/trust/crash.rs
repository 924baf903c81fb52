//! The real program, killed in the middle of votes and comments (R1): what it said was counted or published is there
//! afterwards.

use super::dump::strings;
use crate::support::{Client, Kind, TestApp};
use crate::voting::world::{line, voters};
use app::base::db::{Settings, execute};
use app::base::error::AppResult;
use app::voting::verifying::verify;
use std::collections::BTreeSet;
use std::net::SocketAddr;
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

const KILLS: u64 = 3;
const VOTERS: usize = 24;
const LINES: [&str; 4] = ["1", "2", "3", "4"];

/// What a voter chooses: always the same, so that it can be looked up later.
fn choice(voter: usize, line: usize) -> &'static str {
    ["support", "neutral", "against"][(voter + line) % 3]
}

fn start(app: &TestApp, address: SocketAddr, database: &str) -> Child {
    Command::new(env!("CARGO_BIN_EXE_narada"))
        .args(["serve", "--limits", "1000"])
        .env("NARADA_DATA_DIR", app.folder.path())
        .env("NARADA_DATABASE_URL", database)
        .env("NARADA_LISTEN", address.to_string())
        .env("NARADA_ORIGIN", format!("http://{address}"))
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .expect("the program starts")
}

/// Sends a form over the wire; the answer, as far as there was one.
async fn send(address: SocketAddr, session: &str, path: &str, accept: &str, body: &str) -> String {
    let request = format!(
        "POST {path} HTTP/1.1\r\nhost: {address}\r\ncookie: narada={session}\r\naccept: {accept}\r\n\
         content-type: application/x-www-form-urlencoded\r\ncontent-length: {}\r\nconnection: close\r\n\r\n{body}",
        body.len()
    );
    let mut answer = Vec::new();
    let sent = async {
        let mut stream = TcpStream::connect(address).await?;
        stream.write_all(request.as_bytes()).await?;
        stream.read_to_end(&mut answer).await
    };
    let _ = sent.await;
    String::from_utf8_lossy(&answer).into_owned()
}

/// Votes; whether the answer says that it is counted.
async fn vote(address: SocketAddr, session: &str, line: &str, choice: &str) -> bool {
    let path = format!("/consultations/goal-v/actions/{line}/vote");
    let answer = send(address, session, &path, "application/json", &format!("choice={choice}")).await;
    answer.starts_with("HTTP/1.1 200") && answer.contains("\"refusal\":null")
}

/// Comments; the comment's id, if the answer leads to it.
async fn comment(address: SocketAddr, session: &str, line: &str, body: &str) -> Option<String> {
    let path = format!("/consultations/goal-v/actions/{line}/comments");
    let answer = send(address, session, &path, "text/html", &format!("alignment=for&body={body}")).await;
    let id = answer.split("#comment-").nth(1).filter(|_| answer.starts_with("HTTP/1.1 303"))?;
    id.split("\r\n").next().map(str::to_owned)
}

async fn answers(address: SocketAddr) {
    for _ in 0..600 {
        if TcpStream::connect(address).await.is_ok() {
            return;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    panic!("the program did not come up");
}

/// The program asks the machine for the time: the round is open whenever this runs.
async fn open_for_ever(app: &TestApp) {
    const FAR: i64 = 4_102_444_800_000;
    let opened: AppResult<()> = app
        .site
        .db
        .write(async |tx| {
            execute!(tx, "UPDATE rounds SET opens_at = 0, closes_at = $1", FAR)?;
            execute!(tx, "UPDATE stages SET opens_at = 0, closes_at = $1", FAR)?;
            execute!(tx, "UPDATE sessions SET expires_at = $1", FAR)?;
            Ok(())
        })
        .await;
    opened.expect("an open round");
}

async fn votes_survive(kind: Kind) {
    let app = TestApp::new(kind).await;
    let world = app.consultation().await;
    for code in LINES {
        line(&app, &world, code, Vec::new()).await;
    }
    let mut people = voters(&app, "voter", "resident", None, VOTERS).await;
    open_for_ever(&app).await;
    let database = match &app.database {
        Settings::Sqlite { path, .. } => format!("sqlite://{}", path.display()),
        Settings::Postgres { url, .. } => url.clone(),
    };
    let written: Arc<Mutex<Vec<String>>> = Arc::default();
    let acknowledged: Arc<Mutex<Vec<(usize, usize)>>> = Arc::default();
    for kill in 0..KILLS {
        let free = std::net::TcpListener::bind("127.0.0.1:0").expect("a free port").local_addr().expect("its address");
        let mut program = start(&app, free, &database);
        answers(free).await;
        let burst: Vec<_> = people
            .iter()
            .enumerate()
            .map(|(voter, person)| {
                let session = person.cookie("narada").expect("a session").to_owned();
                let (acknowledged, written) = (acknowledged.clone(), written.clone());
                tokio::spawn(async move {
                    for (place, line) in LINES.iter().enumerate() {
                        if vote(free, &session, line, choice(voter, place)).await {
                            acknowledged.lock().expect("nobody broke down").push((voter, place));
                        }
                        if let Some(id) = comment(free, &session, line, "Benches").await {
                            written.lock().expect("nobody broke down").push(id);
                        }
                    }
                })
            })
            .collect();
        // Some votes and comments are in by then, never all of them.
        let is_early = || {
            let votes = acknowledged.lock().expect("nobody broke down").len();
            let comments = written.lock().expect("nobody broke down").len();
            votes < 5 || comments < usize::try_from(kill + 1).expect("a few")
        };
        while is_early() && !burst.iter().all(tokio::task::JoinHandle::is_finished) {
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
        tokio::time::sleep(Duration::from_millis(kill * 30)).await;
        // SIGKILL on Unix: nothing is tidied up.
        program.kill().expect("the program can be killed");
        program.wait().expect("it is gone");
        for one in burst {
            one.await.expect("a voter");
        }
    }
    let acknowledged = acknowledged.lock().expect("nobody broke down").clone();
    assert!(acknowledged.len() >= 5);
    for (voter, place) in &acknowledged {
        let shown = chosen(&mut people[*voter], LINES[*place]).await;
        assert_eq!(shown.as_deref(), Some(choice(*voter, *place)), "voter {voter} on {}", LINES[*place]);
    }
    assert_eq!(verify(&app.site).await.expect("a recount").differences, []);
    // What somebody sends again after a kill is the same comment.
    let written: BTreeSet<String> = written.lock().expect("nobody broke down").iter().cloned().collect();
    assert!(!written.is_empty(), "no comment was written");
    let there = strings(&app, "SELECT body FROM comments WHERE state = 'visible'".to_owned()).await;
    for id in &written {
        let page = people[0].get(&format!("/comments/{id}")).await;
        assert!(page.status.is_redirection() || page.status.is_success(), "comment {id}: {}", page.status);
    }
    assert!(there.len() >= written.len());
    let counted = "SELECT CAST(CAST(SUM(count) AS BIGINT) AS TEXT) FROM comment_counts";
    assert_eq!(strings(&app, counted.to_owned()).await, [there.len().to_string()]);
}

/// The choice that the ballot's page shows as theirs.
async fn chosen(person: &mut Client, line: &str) -> Option<String> {
    let answer = person.get(&format!("/consultations/goal-v/actions/{line}/vote")).await;
    let page = super::document::Document::parse(&answer.body);
    let pressed = page
        .named("button")
        .find(|(_, button)| button.get("name") == Some("choice") && button.get("aria-pressed") == Some("true"));
    pressed.and_then(|(_, button)| button.get("value").map(str::to_owned))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_acknowledged_vote_and_comment_survives_a_kill_on_sqlite() {
    votes_survive(Kind::Sqlite).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_acknowledged_vote_and_comment_survives_a_kill_on_postgres() {
    votes_survive(Kind::Postgres).await;
}
