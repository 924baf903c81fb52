//! What the doors keep out: other sites, strangers' headers, floods, slow clients.

use crate::support::{Kind, TestApp, on_both_databases};
use app::base::limits::Limits;
use http::{HeaderName, HeaderValue, header};
use server::http::{Patience, serve};
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio_util::sync::CancellationToken;

const SIGN_UP: [(&str, &str); 3] =
    [("name", "Ada"), ("email", "ada@example.org"), ("password", "cztery tramwaje i most")];

on_both_databases! {
    async fn a_form_sent_from_another_site_is_refused(app: TestApp) {
        for (name, value) in [("sec-fetch-site", "cross-site"), ("sec-fetch-site", "same-site"), ("origin", "https://evil.example")] {
            let mut eve = app.visitor();
            eve.headers.insert(HeaderName::from_static(name), HeaderValue::from_static(value));
            eve.headers.insert(header::HOST, HeaderValue::from_static("narada.test"));
            eve.post("/sign-up", &SIGN_UP).await.has_status(403);
        }
        assert!(app.letters().await.is_empty());
    }

    async fn every_answer_carries_the_headers_that_protect_its_reader(app: TestApp) {
        for path in ["/", "/nowhere", "/sign-up", "/health/live", "/assets/nowhere.css"] {
            let answer = app.visitor().get(path).await;
            let policy = answer.headers[header::CONTENT_SECURITY_POLICY].to_str().unwrap();
            for part in ["script-src 'self' 'wasm-unsafe-eval'", "object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'"] {
                assert!(policy.contains(part), "{path}: {policy}");
            }
            assert!(!policy.contains("unsafe-inline"));
            assert_eq!(answer.headers[header::X_CONTENT_TYPE_OPTIONS], "nosniff");
            assert_eq!(answer.headers[header::REFERRER_POLICY], "same-origin");
        }
    }

    async fn a_page_has_no_script_and_no_style_inside(app: TestApp) {
        let page = app.visitor().get("/sign-up").await;
        page.does_not_say("<script>").does_not_say("<script nonce").does_not_say(" style=\"").does_not_say("<style");
    }

    async fn an_anonymous_page_is_the_same_whatever_headers_a_stranger_adds(app: TestApp) {
        let plain = app.visitor().get("/").await.body;
        for name in ["x-forwarded-host", "x-forwarded-for", "x-original-url", "x-rewrite-url", "forwarded", "host"] {
            let mut eve = app.visitor();
            eve.headers.insert(HeaderName::from_static(name), HeaderValue::from_static("evil.example"));
            assert_eq!(eve.get("/").await.body, plain, "{name}");
        }
    }

    async fn a_body_that_no_form_could_have_is_refused_before_it_is_read(app: TestApp) {
        let body = format!("name={}", "a".repeat(300 * 1024));
        app.visitor().post_raw("/sign-up", &body).await.has_status(413).says("This is too long");
    }

    async fn whatever_is_refused_is_refused_with_a_page_and_its_headers(app: TestApp) {
        let long = format!("name={}", "a".repeat(300 * 1024));
        for (body, status, site) in [(long.as_str(), 413, "same-origin"), ("name=A", 400, "same-origin"), ("", 403, "cross-site")] {
            let mut ola = app.visitor();
            ola.headers.insert(HeaderName::from_static("sec-fetch-site"), HeaderValue::from_static(site));
            ola.headers.insert(header::ACCEPT_LANGUAGE, HeaderValue::from_static("pl"));
            let answer = ola.post_raw("/sign-up", body).await;
            answer.has_status(status).says("lang=\"pl\"").says("Nic nie zostało zapisane");
            assert!(answer.headers.contains_key(header::CONTENT_SECURITY_POLICY), "{status}");
            assert_eq!(answer.headers[header::X_CONTENT_TYPE_OPTIONS], "nosniff");
        }
    }

    async fn an_address_that_leads_nowhere_says_so_in_every_method(app: TestApp) {
        app.visitor().get("/nowhere").await.has_status(404).says("This page does not exist");
        app.visitor().post("/nowhere", &[]).await.has_status(404);
        app.visitor().post("/", &[]).await.has_status(405);
    }
}

#[tokio::test]
async fn a_flood_from_one_address_is_stopped_whatever_it_claims_to_be() {
    let app = TestApp::with_limits(Kind::Sqlite, Limits::scaled(1)).await;
    let mut refused = 0;
    for number in 0..1_000_u32 {
        let mut eve = app.visitor();
        let [a, b, c, d] = number.to_be_bytes();
        let claimed = HeaderValue::from_str(&format!("{a}.{b}.{c}.{d}")).unwrap();
        for name in ["x-forwarded-for", "x-real-ip", "forwarded"] {
            eve.headers.insert(HeaderName::from_static(name), claimed.clone());
        }
        let answer = eve.post("/settings/language", &[("language", "pl"), ("back", "/")]).await;
        if answer.status == 429 {
            assert!(answer.headers.contains_key(header::RETRY_AFTER));
            refused += 1;
        }
    }
    assert!(refused > 600, "only {refused} of 1,000 were refused");
    let mut neighbour = app.visitor();
    neighbour.address = "198.51.100.9".parse().unwrap();
    neighbour.post("/settings/language", &[("language", "pl"), ("back", "/")]).await.leads_to();
}

#[tokio::test]
async fn a_client_that_never_finishes_its_headers_is_cut_off() {
    let app = TestApp::new(Kind::Sqlite).await;
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let stop = CancellationToken::new();
    let patience = Patience { headers: Duration::from_millis(200), farewell: Duration::from_secs(2) };
    let server = tokio::spawn(serve(listener, app.router.clone(), patience, stop.clone()));
    for opening in ["", "GET / HTTP/1.1\r\nhost: narada.test\r\nx-slow: "] {
        let mut slow = TcpStream::connect(address).await.unwrap();
        slow.write_all(opening.as_bytes()).await.unwrap();
        let mut rest = Vec::new();
        let cut = tokio::time::timeout(Duration::from_secs(5), slow.read_to_end(&mut rest)).await;
        assert!(cut.is_ok(), "still connected after {opening:?}");
    }
    stop.cancel();
    server.await.unwrap();
}
