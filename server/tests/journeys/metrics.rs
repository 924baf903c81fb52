//! What Prometheus reads: on a listener of its own, by kinds that are known beforehand, and nobody's name in it.

use crate::support::{Client, Mood, SmtpServer, TestApp, on_both_databases};
use crate::voting::world::{ballot, line};
use http::header;
use server::http::{Crowd, Patience, router_of, serve};
use server::vitals::Vitals;
use server::{metrics, worker};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio_util::sync::CancellationToken;

/// The value of a series, by its name and labels as they are written.
fn value(text: &str, series: &str) -> Option<f64> {
    text.lines().find_map(|line| line.strip_prefix(series)?.strip_prefix(' ')?.parse().ok())
}

async fn scraped(app: &TestApp, vitals: &Vitals) -> String {
    let answer = Client::new(metrics::router(app.site.clone(), vitals.clone())).get("/metrics").await;
    answer.has_status(200);
    assert_eq!(answer.headers[header::CONTENT_TYPE], "application/openmetrics-text; version=1.0.0; charset=utf-8");
    assert!(answer.body.ends_with("# EOF\n"));
    answer.body
}

on_both_databases! {
    async fn a_page_that_was_kept_is_counted_apart(app: TestApp) {
        let vitals = Vitals::default();
        let router = router_of(app.site.clone(), [].into(), vitals.clone());
        for _ in 0..3 {
            Client::new(router.clone()).get("/").await.has_status(200);
        }
        let text = scraped(&app, &vitals).await;
        assert_eq!(value(&text, "narada_http_pages_kept_total"), Some(2.0), "{text}");
        assert_eq!(value(&text, "narada_http_requests_total{method=\"GET\",route=\"/\",status=\"2xx\"}"), Some(1.0), "{text}");
    }

    async fn requests_are_counted_by_route_and_class_and_nobody_is_named(app: TestApp) {
        let vitals = Vitals::default();
        let world = app.consultation().await;
        line(&app, &world, "1", Vec::new()).await;
        let mut ada = app.sign_up("Ada", "ada@canary.example").await;
        let mut there = Client::new(router_of(app.site.clone(), [].into(), vitals.clone()));
        there.set_cookie("narada", ada.cookie("narada").unwrap());
        ada.get("/settings").await.has_status(200);
        assert!(!scraped(&app, &vitals).await.contains("/settings"), "another node's request is not ours");
        let before = value(&scraped(&app, &vitals).await, "narada_database_transaction_statements_total").unwrap();
        for _ in 0..3 {
            there.get("/settings?next=canary-query").await.has_status(200);
        }
        there.post(&ballot("1"), &[("choice", "support")]).await.leads_to();
        there.get("/confirm/canary-token").await;
        there.get("/canary-path").await.has_status(404);
        there.get("/health/live").await.has_status(204);
        let text = scraped(&app, &vitals).await;
        assert_eq!(value(&text, "narada_http_requests_total{method=\"GET\",route=\"/settings\",status=\"2xx\"}"), Some(3.0), "{text}");
        assert_eq!(value(&text, "narada_http_requests_total{method=\"GET\",route=\"other\",status=\"4xx\"}"), Some(1.0), "{text}");
        assert_eq!(value(&text, "narada_http_requests_total{method=\"GET\",route=\"/health/live\",status=\"2xx\"}"), Some(1.0));
        assert_eq!(value(&text, "narada_http_request_duration_seconds_count{method=\"GET\",route=\"/settings\"}"), Some(3.0), "{text}");
        let voted = "narada_http_requests_total{method=\"POST\",route=\"/consultations/{slug}/actions/{code}/vote\",status=\"3xx\"}";
        assert_eq!(value(&text, voted), Some(1.0), "{text}");
        assert!(value(&text, "narada_database_transaction_statements_total").unwrap() > before);
        assert_eq!(value(&text, "narada_database_up"), Some(1.0));
        assert!(text.contains("narada_database_connections{pool=\""), "{text}");
        if cfg!(target_os = "linux") {
            assert!(value(&text, "process_resident_memory_bytes").unwrap() > 1e6, "{text}");
        }
        for word in ["canary", "Ada", "goal-v", "192.0.2"] {
            assert!(!text.contains(word), "{word} is in the metrics:\n{text}");
        }
        // The public doors know nothing of it.
        app.visitor().get("/metrics").await.has_status(404);
    }

    async fn letters_and_the_workers_jobs_are_counted(app: TestApp) {
        let vitals = Vitals::default();
        for name in ["ada", "ben"] {
            app.write_personal(None, name, "password").await;
        }
        app.clock.advance(60_000);
        let text = scraped(&app, &vitals).await;
        assert_eq!(value(&text, "narada_letters_waiting"), Some(2.0), "{text}");
        assert_eq!(value(&text, "narada_letters_oldest_seconds"), Some(60.0), "{text}");
        assert_eq!(value(&text, "narada_letters_overdue_seconds"), Some(60.0), "{text}");
        let (server, stop) = (SmtpServer::start(Mood::Works).await, CancellationToken::new());
        let (site, mailer, seen, told) = (app.site.clone(), app.mailer(&server), vitals.clone(), stop.clone());
        let working = tokio::spawn(async move { worker::run_in(site, &mailer, seen, told).await });
        while app.waiting().await > 0 {
            tokio::time::sleep(std::time::Duration::from_millis(10)).await;
        }
        stop.cancel();
        working.await.unwrap();
        let text = scraped(&app, &vitals).await;
        assert_eq!(value(&text, "narada_letters_waiting"), Some(0.0), "{text}");
        assert_eq!(value(&text, "narada_letters_total{outcome=\"sent\"}"), Some(2.0), "{text}");
        assert!(value(&text, "narada_worker_turns_total{job=\"letters\",outcome=\"done\"}").unwrap() >= 1.0, "{text}");
        assert_eq!(value(&text, "narada_worker_silence_seconds{job=\"rounds\"}"), Some(0.0), "{text}");
        app.site.db.close().await;
        assert_eq!(value(&scraped(&app, &vitals).await, "narada_database_up"), Some(0.0));
    }

    async fn open_connections_are_counted_and_closed_ones_are_not(app: TestApp) {
        let vitals = Vitals::default();
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let stop = CancellationToken::new();
        let crowd = Crowd { open: vitals.counts().connections.clone(), ..Crowd::default() };
        let serving = tokio::spawn(serve(listener, app.router.clone(), (Patience::default(), crowd), stop.clone()));
        let mut held = Vec::new();
        for _ in 0..3 {
            let mut connection = TcpStream::connect(address).await.unwrap();
            connection.write_all(b"GET /health/live HTTP/1.1\r\nhost: narada.test\r\n\r\n").await.unwrap();
            connection.read_exact(&mut [0; 12]).await.unwrap();
            held.push(connection);
        }
        assert_eq!(value(&scraped(&app, &vitals).await, "narada_http_connections_open"), Some(3.0));
        held.clear();
        while value(&scraped(&app, &vitals).await, "narada_http_connections_open") != Some(0.0) {
            tokio::time::sleep(std::time::Duration::from_millis(10)).await;
        }
        stop.cancel();
        serving.await.unwrap();
    }
}
