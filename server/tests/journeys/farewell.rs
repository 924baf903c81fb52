//! Stopping: what is under way is finished, nothing new is begun.

use crate::support::{Mood, SmtpServer, on_both_databases};
use axum::Router;
use axum::routing::get;
use server::http::{Crowd, Patience};
use server::worker;
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio_util::sync::CancellationToken;

on_both_databases! {
    async fn the_worker_finishes_the_letter_it_is_at_and_begins_no_other(app: TestApp) {
        let server = SmtpServer::start(Mood::Slow(Duration::from_millis(200))).await;
        for name in ["ada", "ben", "eve"] {
            app.write_personal(None, name, "password").await;
        }
        let stop = CancellationToken::new();
        let working = tokio::spawn(worker::run(app.site.clone(), app.mailer(&server), stop.clone()));
        while server.arrived().is_empty() {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        stop.cancel();
        tokio::time::timeout(Duration::from_secs(5), working).await.expect("the worker stops").expect("it does not break down");
        assert_eq!(server.arrived().len(), 1);
        assert_eq!(app.waiting().await, 2, "the first is noted as sent, the others wait for the next start");
    }

    async fn every_letter_that_is_under_way_when_the_worker_stops_is_noted_as_sent(app: TestApp) {
        let server = SmtpServer::start(Mood::Slow(Duration::from_millis(200))).await;
        for number in 0..100 {
            app.write_personal(None, &format!("someone{number}"), "password").await;
        }
        let stop = CancellationToken::new();
        let working = tokio::spawn(worker::run(app.site.clone(), app.mailer(&server), stop.clone()));
        while server.arrived().len() < 3 {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        stop.cancel();
        tokio::time::timeout(Duration::from_secs(20), working).await.expect("the worker stops").expect("it does not break down");
        let arrived = server.arrived().len();
        assert!(arrived < 100, "it went on");
        assert_eq!(usize::try_from(app.waiting().await), Ok(100 - arrived), "what arrived would be sent a second time");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_request_in_flight_is_answered_before_the_server_stops() {
    let slow = || async {
        tokio::time::sleep(Duration::from_millis(300)).await;
        "finished"
    };
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let stop = CancellationToken::new();
    let serving = tokio::spawn(server::http::serve(
        listener,
        Router::new().route("/slow", get(slow)),
        (Patience::default(), Crowd::default()),
        stop.clone(),
    ));
    let mut client = TcpStream::connect(address).await.unwrap();
    client.write_all(b"GET /slow HTTP/1.1\r\nhost: narada.test\r\n\r\n").await.unwrap();
    tokio::time::sleep(Duration::from_millis(100)).await;
    stop.cancel();
    let mut answer = String::new();
    client.read_to_string(&mut answer).await.unwrap();
    assert!(answer.starts_with("HTTP/1.1 200") && answer.ends_with("finished"), "{answer}");
    tokio::time::timeout(Duration::from_secs(5), serving).await.expect("the server stops").unwrap();
    assert!(TcpStream::connect(address).await.is_err(), "nobody new is let in");
}
