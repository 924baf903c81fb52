//! What the doors keep out: other sites, strangers' headers, floods.

use crate::support::{Kind, TestApp, on_both_databases};
use app::base::limits::Limits;
use http::{HeaderName, HeaderValue, header};

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

    async fn a_form_comes_from_a_page_of_the_configured_origin_only(app: TestApp) {
        let foreign = ["https://narada.test", "http://narada.test:8080", "http://other.test", "http://localhost", "null"];
        for origin in foreign {
            let mut eve = app.visitor();
            eve.headers.insert(header::ORIGIN, HeaderValue::from_static(origin));
            // As a browser that names the host which the page came from, whatever the operator called it.
            let host = origin.rsplit('/').next().unwrap_or_default();
            eve.headers.insert(header::HOST, HeaderValue::from_str(host).unwrap());
            let refused = eve.post("/sign-up", &SIGN_UP).await;
            refused.has_status(403).says("Nothing was saved").says("<a href=\"http://narada.test\">Go to http://narada.test");
            for (lang, words) in [("pl", "otwartych pod adresem http://narada.test."), ("lt", "atvertų adresu http://narada.test.")] {
                eve.post(&format!("/sign-up?lang={lang}"), &SIGN_UP).await.has_status(403).says(words);
            }
        }
        assert!(app.letters().await.is_empty());
        let mut ada = app.visitor();
        ada.headers.insert(header::ORIGIN, HeaderValue::from_static("http://narada.test"));
        ada.headers.insert(header::HOST, HeaderValue::from_static("narada.test"));
        assert_eq!(ada.post("/sign-up", &SIGN_UP).await.leads_to(), "/sign-up/sent");
    }

    async fn programs_learn_where_not_to_go_and_whom_to_tell_of_a_hole(app: TestApp) {
        let robots = app.visitor().get("/robots.txt").await;
        robots.has_status(200).says("User-agent: *").says("Disallow: /account").does_not_say("/consultations");
        let told = app.visitor().get("/.well-known/security.txt").await;
        told.has_status(200).says("Contact: mailto:konsultacje@narada.test\n").says("Expires: 2027-01-31T08:00:00Z\n");
        told.says("Preferred-Languages: pl, lt, en\n").says("Canonical: http://narada.test/.well-known/security.txt\n");
        assert_eq!(told.headers[header::CONTENT_TYPE], "text/plain; charset=utf-8");
        app.clock.advance(24 * 60 * 60 * 1_000);
        app.visitor().get("/.well-known/security.txt").await.says("Expires: 2027-02-01T08:00:00Z\n");
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
            // Hers is the page that is kept for everybody for the next second.
            app.clock.advance(1_000);
            assert_eq!(eve.get("/").await.body, plain, "{name}");
            assert_eq!(app.visitor().get("/").await.body, plain, "after {name}");
        }
    }

    async fn a_body_that_no_form_could_have_is_refused_before_it_is_read(app: TestApp) {
        let body = format!("name={}", "a".repeat(300 * 1024));
        let mut ada = app.visitor();
        ada.headers.insert(header::REFERER, HeaderValue::from_static("http://narada.test/sign-up?next=%2Fconsultations"));
        let refused = ada.post_raw("/sign-up", &body).await;
        refused.has_status(413).says("This is too long").says("may be 256 KB together, which is about 150,000 characters of text");
        refused.says("<a href=\"/sign-up?next=%2Fconsultations\">Back to the page you came from");
        for (lang, words) in [("pl", "łącznie 256 KB, czyli około 150 000 znaków"), ("lt", "užimti 256 KB, tai yra maždaug 150 000 teksto ženklų")] {
            ada.post_raw(&format!("/sign-up?lang={lang}"), &body).await.has_status(413).says(words);
        }
        ada.headers.insert(header::REFERER, HeaderValue::from_static("https://evil.example/sign-up"));
        ada.post_raw("/sign-up", &body).await.has_status(413).does_not_say("Back to the page").does_not_say("evil");
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

    async fn an_address_with_a_nul_leads_nowhere(app: TestApp) {
        let mut world = app.consultation().await;
        for path in
            ["/consultations/%00", "/strategies/%00/goals/V", "/people/%00", "/consultations/goal-v/queue?filter=%00"]
        {
            world.moderator.get(path).await.has_status(404).says("<main");
        }
        world.moderator.post("/consultations/goal-v/rounds/%00/close", &[]).await.has_status(404);
        // A percent sign of its own before two noughts is none.
        world.moderator.get("/consultations/goal-v/queue?filter=%2500").await.has_status(200);
    }

    async fn an_address_that_leads_nowhere_says_so_in_every_method(app: TestApp) {
        app.visitor().get("/nowhere").await.has_status(404).says("This page does not exist");
        app.visitor().post("/nowhere", &[]).await.has_status(404);
        app.visitor().post("/", &[]).await.has_status(405);
    }

    async fn whether_the_database_answers_is_asked_once_a_second(app: TestApp) {
        app.visitor().get("/health/ready").await.has_status(204);
        let before = app.site.db.reads();
        for _ in 0..5 {
            app.visitor().get("/health/ready").await.has_status(204);
        }
        assert_eq!(app.site.db.reads(), before);
        app.clock.advance(1_000);
        app.site.db.close().await;
        app.visitor().get("/health/ready").await.has_status(503);
    }
}

#[tokio::test]
async fn every_cookie_travels_over_tls_only_where_there_is_tls() {
    for (origin, is_secure) in [("https://narada.test", true), ("http://narada.test", false)] {
        let app = TestApp::at_origin(Kind::Sqlite, Limits::scaled(1_000), origin).await;
        let mut ada = app.visitor();
        let mut cookies = Vec::new();
        let mut keep = |answer: crate::support::Answer| {
            let set = answer.headers.get_all(header::SET_COOKIE);
            cookies.extend(set.iter().map(|cookie| cookie.to_str().unwrap().to_owned()));
        };
        keep(ada.post("/settings/language", &[("language", "en"), ("back", "/")]).await);
        keep(ada.post("/settings/reader", &[("text", "2"), ("back", "/")]).await);
        ada.post("/sign-up", &SIGN_UP).await.leads_to();
        let link = app.newest("ada@example.org", |letter| match letter {
            app::notifications::model::Letter::ConfirmAddress { link, .. } => Some(link.clone()),
            _ => None,
        });
        let link = link.await.replace(origin, "");
        keep(ada.post(&link, &[("password", SIGN_UP[2].1)]).await);
        // The notice is read, and its cookie goes.
        keep(ada.get("/account").await);
        keep(ada.post("/sign-out", &[]).await);
        for name in ["narada_language", "narada_reader", "narada_notice"] {
            assert!(cookies.iter().any(|cookie| cookie.starts_with(name)), "{name} was never set");
        }
        assert!(cookies.iter().any(|cookie| cookie.contains("Max-Age=0")));
        for cookie in &cookies {
            assert_eq!(cookie.matches("Secure").count(), usize::from(is_secure), "{cookie}");
            assert!(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"), "{cookie}");
        }
    }
}

#[tokio::test]
async fn whoever_reads_without_end_is_asked_to_wait_and_their_neighbours_read_on() {
    let app = TestApp::with_limits(Kind::Sqlite, Limits::scaled(1)).await;
    let mut eve = app.sign_up("Eve", "eve@example.org").await;
    let mut answered = 0;
    let refused = loop {
        let answer = eve.get("/settings").await;
        match answer.status.as_u16() {
            200 => answered += 1,
            _ => break answer,
        }
    };
    assert!(answered >= 500, "a hall that opens a page together has room: {answered}");
    refused.has_status(429).says("That was very often").says("please try again in 1 second.");
    assert!(refused.headers.contains_key(header::RETRY_AFTER));
    assert_eq!(refused.headers[header::CONNECTION], "close", "questions sent ahead are dropped");
    for path in ["/consultations", "/nowhere"] {
        // On a slow machine she may have waited long enough for one page more.
        while {
            let before = app.site.db.reads();
            let answer = eve.get(path).await;
            assert!(answer.status != 429 || app.site.db.reads() == before, "a flood asks the database nothing");
            answer.status != 429
        } {}
    }
    for open in ["/health/live", "/assets/nowhere.css"] {
        assert_ne!(eve.get(open).await.status, 429);
    }
    let mut neighbour = app.visitor();
    neighbour.address = "198.51.100.9".parse().unwrap();
    neighbour.get("/consultations").await.has_status(200);
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
async fn whoever_is_refused_without_end_is_refused_without_a_page() {
    let app = TestApp::with_limits(Kind::Sqlite, Limits::scaled(1)).await;
    let mut eve = app.visitor();
    eve.headers.insert(header::ORIGIN, HeaderValue::from_static("https://evil.example"));
    let mut pages = 0;
    let bare = loop {
        let answer = eve.post("/sign-up", &SIGN_UP).await;
        assert_eq!(answer.status, 403);
        if answer.body.is_empty() {
            break answer;
        }
        pages += 1;
        assert!(pages < 500, "pages without end");
    };
    assert!(pages >= 100, "somebody who is refused by mistake reads why: {pages}");
    assert_eq!(bare.headers[header::CONNECTION], "close");
    assert!(bare.headers.contains_key(header::CONTENT_SECURITY_POLICY));
    // What is no refusal is answered, and so are the neighbours.
    app.visitor().get("/sign-up").await.has_status(200);
    let mut neighbour = app.visitor();
    neighbour.address = "198.51.100.9".parse().unwrap();
    neighbour.headers = eve.headers.clone();
    neighbour.post("/sign-up", &SIGN_UP).await.has_status(403).says("Nothing was saved");
}

#[tokio::test]
async fn whoever_sends_without_end_is_not_looked_up_and_at_last_gets_a_bare_answer() {
    let app = TestApp::with_limits(Kind::Sqlite, Limits::scaled(1)).await;
    let mut eve = app.sign_up("Eve", "eve@example.org").await;
    let mut pages = 0;
    let bare = loop {
        let before = app.site.db.reads();
        let answer = eve.post("/settings/language", &[("language", "en"), ("back", "/")]).await;
        // The right to one more comes back while the pages are drawn.
        if answer.status != 429 {
            continue;
        }
        assert_eq!(app.site.db.reads(), before, "a flood asks the database nothing");
        if answer.body.is_empty() {
            break answer;
        }
        pages += 1;
        assert!(pages < 500, "pages without end");
    };
    assert!(bare.headers.contains_key(header::RETRY_AFTER));
}
