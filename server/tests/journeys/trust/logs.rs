//! What must not get into logs (S26), whatever fails and however much they tell: passwords, sessions, tokens of links, choices.
//! And what must: why no form is taken.

use super::statement::run;
use crate::support::{Client, Kind, Mood, PASSWORD, SmtpServer, TestApp};
use http::{HeaderValue, header};
use std::io::Write;
use std::sync::{Arc, Mutex};
use tracing_subscriber::fmt::MakeWriter;

/// A log that can be read.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().expect("no writer broke down").extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for Log {
    type Writer = Self;

    fn make_writer(&'a self) -> Self {
        self.clone()
    }
}

async fn every_way_to_fail(app: &TestApp, ada: &mut Client) {
    for path in
        ["/sign-in", "/sign-up", "/reset", "/account", "/account/password", "/account/address", "/account/erase"]
    {
        let fields = [
            ("name", "canary name"),
            ("email", "ada@canary.example"),
            ("password", PASSWORD),
            ("current", PASSWORD),
            ("language", "en"),
        ];
        for few in 1..fields.len() {
            ada.post(path, &fields[..few]).await;
            ada.post(path, &fields[few..]).await;
        }
        ada.post(path, &fields[1..3]).await;
    }
    ada.post("/sign-in", &[("email", "ada@canary.example"), ("password", "canary-wrong")]).await;
    for path in
        ["/confirm/canary-token", "/reset/canary-token", "/account/address/canary-token", "/unsubscribe/canary-token"]
    {
        ada.get(path).await;
        ada.post(path, &[("password", PASSWORD)]).await;
    }
    for choice in ["support", "canary-choice"] {
        ada.post("/consultations/goal-v/actions/1/vote", &[("round", "1"), ("choice", choice)]).await;
    }
    app.visitor().get("/consultations/goal-v?next=canary-query").await;
}

async fn logs_name_nobody(kind: Kind) {
    let log = Log::default();
    let filter = server::telemetry::discreet("trace").expect("a filter");
    let subscriber =
        tracing_subscriber::fmt().with_ansi(false).with_env_filter(filter).with_writer(log.clone()).finish();
    // One thread serves everything here, so that this log hears it all.
    let _listening = tracing::subscriber::set_default(subscriber);
    let app = TestApp::new(kind).await;
    app.consultation().await;
    let mut ada = app.sign_up("canary name", "ada@canary.example").await;
    every_way_to_fail(&app, &mut ada).await;
    let post = SmtpServer::start(Mood::Works).await;
    assert!(app.send_due(&app.mailer(&post)).await.sent > 0, "no letter was sent");
    let session = ada.cookie("narada").expect("a session").to_owned();
    // And all of it again, with the tables gone from under it.
    for table in ["mail_tokens", "outbox", "ballots", "mail_preferences"] {
        run(&app, format!("ALTER TABLE {table} RENAME TO gone_{table}"), None).await;
    }
    every_way_to_fail(&app, &mut ada).await;
    let text = String::from_utf8_lossy(&log.0.lock().expect("no writer broke down")).into_owned();
    assert!(text.contains("a request failed"), "the log heard nothing:\n{text}");
    for secret in [PASSWORD, session.as_str(), "canary", "support", "argon2id"] {
        let line = text.lines().find(|line| line.contains(secret));
        assert_eq!(line, None, "{secret:?} is in the log");
    }
}

async fn another_address_is_told_once(kind: Kind) {
    let log = Log::default();
    let subscriber = tracing_subscriber::fmt().with_ansi(false).with_writer(log.clone()).finish();
    let _listening = tracing::subscriber::set_default(subscriber);
    let app = TestApp::new(kind).await;
    let send = async |origin: &'static str, host: &'static str| {
        let mut ada = app.visitor();
        ada.headers.insert(header::ORIGIN, HeaderValue::from_static(origin));
        ada.headers.insert(header::HOST, HeaderValue::from_static(host));
        ada.post("/sign-in", &[("email", "ada@example.org"), ("password", PASSWORD)]).await.has_status(403);
    };
    let warnings = || {
        let text = String::from_utf8_lossy(&log.0.lock().expect("no writer broke down")).into_owned();
        text.lines().filter(|line| line.contains("NARADA_ORIGIN")).map(ToOwned::to_owned).collect::<Vec<_>>()
    };
    send("https://evil.example", "narada.test").await;
    assert_eq!(warnings(), [""; 0], "what another site sends is nothing to mend");
    send("http://10.0.0.7:3000", "10.0.0.7:3000").await;
    send("http://town.example", "town.example").await;
    let told = warnings();
    assert_eq!(told.len(), 1, "{told:?}");
    for part in ["WARN", "http://10.0.0.7:3000", "http://narada.test"] {
        assert!(told[0].contains(part), "{part}: {told:?}");
    }
}

async fn failures_are_found_by_their_number(kind: Kind) {
    let log = Log::default();
    let subscriber = tracing_subscriber::fmt().json().with_writer(log.clone()).finish();
    let _listening = tracing::subscriber::set_default(subscriber);
    let app = TestApp::new(kind).await;
    app.consultation().await;
    assert!(!app.visitor().get("/consultations/goal-v").await.headers.contains_key("x-request-id"));
    app.site.db.close().await;
    let mut numbers = Vec::new();
    for _ in 0..2 {
        let answer = app.visitor().get("/consultations/goal-v?next=canary-query").await;
        answer.has_status(503);
        numbers.push(answer.headers["x-request-id"].to_str().expect("a number in ASCII").to_owned());
    }
    assert_ne!(numbers[0], numbers[1]);
    let text = String::from_utf8_lossy(&log.0.lock().expect("no writer broke down")).into_owned();
    for number in numbers {
        let line = text.lines().find(|line| line.contains(&number)).unwrap_or_else(|| panic!("{number}:\n{text}"));
        let told: serde_json::Value = serde_json::from_str(line).expect("JSON");
        assert_eq!(told["level"], "WARN");
        assert_eq!(told["fields"]["message"], "a request found the database away");
        assert_eq!(told["span"]["id"], number.as_str());
        assert_eq!(told["span"]["method"], "GET");
        assert_eq!(told["span"]["route"], "/consultations/{slug}");
    }
}

#[tokio::test]
async fn whoever_quotes_the_number_of_a_failure_is_found_in_the_log_on_sqlite() {
    failures_are_found_by_their_number(Kind::Sqlite).await;
}

#[tokio::test]
async fn whoever_quotes_the_number_of_a_failure_is_found_in_the_log_on_postgres() {
    failures_are_found_by_their_number(Kind::Postgres).await;
}

#[tokio::test]
async fn a_site_opened_under_another_address_is_told_to_the_log_once_on_sqlite() {
    another_address_is_told_once(Kind::Sqlite).await;
}

#[tokio::test]
async fn a_site_opened_under_another_address_is_told_to_the_log_once_on_postgres() {
    another_address_is_told_once(Kind::Postgres).await;
}

#[tokio::test]
async fn no_secret_and_no_name_gets_into_the_log_on_sqlite() {
    logs_name_nobody(Kind::Sqlite).await;
}

#[tokio::test]
async fn no_secret_and_no_name_gets_into_the_log_on_postgres() {
    logs_name_nobody(Kind::Postgres).await;
}
