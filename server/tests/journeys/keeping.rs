//! Pages of readers who are not signed in are kept: made once, and never other than they would be made now.

use crate::support::{Answer, Client, Kind, PASSWORD, TestApp, on_both_databases};
use crate::voting::world::{line, voters};
use app::base::db::Db;
use app::base::time::Clock;
use futures::future::join_all;
use http::{HeaderValue, header};
use server::http::{Turns, router_with};
use server::vitals::Vitals;
use std::time::Duration;
use tokio::task::JoinHandle;

const PLACE: &str = "/consultations/goal-v";
const LINE: &str = "/consultations/goal-v/actions/KD-01";

/// How many statements the database is asked while somebody opens a page.
async fn asked(app: &TestApp, reader: &mut Client, path: &str) -> (u64, Answer) {
    let before = app.site.db.reads();
    let answer = reader.get(path).await;
    (app.site.db.reads() - before, answer)
}

fn tag(answer: &Answer) -> Option<&HeaderValue> {
    answer.headers.get(header::ETAG)
}

on_both_databases! {
    async fn a_page_is_made_once_for_all_who_are_not_signed_in(app: TestApp) {
        let world = app.consultation().await;
        line(&app, &world, "KD-01", Vec::new()).await;
        let (first, page) = asked(&app, &mut app.visitor(), LINE).await;
        assert!(first > 0);
        let (second, again) = asked(&app, &mut app.visitor(), LINE).await;
        assert_eq!((second, &again.body), (0, &page.body));
        assert_eq!(again.headers, page.headers);
        // Until it tells the time a second late.
        app.clock.advance(999);
        assert_eq!(asked(&app, &mut app.visitor(), LINE).await.0, 0);
        app.clock.advance(1);
        assert_eq!(asked(&app, &mut app.visitor(), LINE).await.0, first);
    }

    async fn a_page_that_waited_for_its_turn_is_as_young_as_its_making(app: TestApp) {
        app.consultation().await;
        let turns = Turns { pages: 1, patience: Duration::from_secs(60), ..Turns::default() };
        let node = router_with(app.site.clone(), [].into(), Vitals::default(), turns);
        let opens = |path: &'static str| {
            let mut reader = Client::new(node.clone());
            tokio::spawn(async move { assert_eq!(reader.get(path).await.status, 200) })
        };
        let all = app.every_connection().await;
        // The first has the turn and waits for the database, the second waits for the turn.
        let first = opens(PLACE);
        tokio::time::sleep(Duration::from_millis(50)).await;
        let second = opens("/consultations");
        tokio::time::sleep(Duration::from_millis(50)).await;
        app.clock.advance(1_500);
        drop(all);
        first.await.expect("a page");
        second.await.expect("a page");
        let before = app.site.db.reads();
        Client::new(node).get("/consultations").await.has_status(200);
        assert_eq!(app.site.db.reads() - before, 0, "it was made just now");
    }

    async fn of_all_who_want_the_same_page_at_once_one_has_it_made(app: TestApp) {
        app.consultation().await;
        let (alone, _) = asked(&app, &mut app.visitor(), PLACE).await;
        app.clock.advance(1_000);
        let before = app.site.db.reads();
        let readers = join_all((0..32).map(|_| async { app.visitor().get(PLACE).await.has_status(200).body.len() })).await;
        assert!(readers.iter().all(|length| length == &readers[0]));
        assert_eq!(app.site.db.reads() - before, alone);
    }

    async fn whoever_was_told_that_something_changed_finds_it_changed(app: TestApp) {
        let mut world = app.consultation().await;
        line(&app, &world, "KD-01", Vec::new()).await;
        for number in 0..3 {
            let words = format!("Comment number {number}.");
            app.visitor().get(LINE).await.does_not_say(&words);
            let comment = [("alignment", "for"), ("body", words.as_str())];
            world.moderator.post(&format!("{LINE}/comments"), &comment).await.leads_to();
            app.visitor().get(LINE).await.says(&words);
        }
    }

    async fn what_is_refused_leaves_the_pages_that_are_kept(app: TestApp) {
        let mut world = app.consultation().await;
        line(&app, &world, "KD-01", Vec::new()).await;
        app.visitor().get(LINE).await.has_status(200);
        world.moderator.post(&format!("{LINE}/comments"), &[("alignment", "for"), ("body", "")]).await.has_status(422);
        assert_eq!(asked(&app, &mut app.visitor(), LINE).await.0, 0);
    }

    async fn votes_and_sign_ups_leave_results_that_are_published_where_they_are(app: TestApp) {
        let mut closed = app.consultation_at("closed").await;
        line(&app, &closed, "KD-01", Vec::new()).await;
        closed.moderator.post("/consultations/closed/rounds/1/close", &[("reason", "")]).await.leads_to();
        let open = app.consultation().await;
        line(&app, &open, "KD-01", Vec::new()).await;
        let voter = &mut voters(&app, "goal-v", "resident", None, 1).await[0];
        app.visitor().get("/consultations/closed/results").await.has_status(200);
        voter.post(&format!("{LINE}/vote"), &[("round", "1"), ("choice", "support")]).await.leads_to();
        app.sign_up("Ewa", "ewa@example.org").await;
        assert_eq!(asked(&app, &mut app.visitor(), "/consultations/closed/results").await.0, 0);
    }

    async fn every_reader_gets_the_page_in_their_language_and_settings(app: TestApp) {
        app.consultation().await;
        for (language, text) in [("pl", "1"), ("lt", "3"), ("en", "2"), ("pl", "3"), ("pl", "1")] {
            let mut reader = app.visitor();
            reader.set_cookie("narada_language", language);
            reader.set_cookie("narada_reader", &format!("{text}-1-0"));
            let page = reader.get(PLACE).await;
            page.says(&format!("<html lang=\"{language}\" data-text=\"{text}\" data-contrast=\"high\""));
            let mut other = app.visitor();
            other.headers.insert(header::ACCEPT_LANGUAGE, HeaderValue::from_static("lt"));
            other.get(PLACE).await.says("<html lang=\"lt\" data-text=\"1\" data-contrast=\"normal\"");
        }
    }

    async fn whoever_is_signed_in_or_has_to_be_told_something_gets_a_page_of_their_own(app: TestApp) {
        app.consultation().await;
        let mut ada = app.sign_up("Ada Lovelace", "ada@example.org").await;
        let anonymous = app.visitor().get(PLACE).await;
        anonymous.does_not_say("Ada Lovelace");
        let own = ada.get(PLACE).await;
        own.says("Ada Lovelace");
        assert_eq!((tag(&own), &own.headers[header::CACHE_CONTROL]), (None, &HeaderValue::from_static("no-store")));
        app.clock.advance(1_000);
        ada.get(PLACE).await.says("Ada Lovelace");
        app.visitor().get(PLACE).await.does_not_say("Ada Lovelace");
        // The first page after signing out says so, once.
        let mut left = ada;
        left.post("/sign-out", &[]).await.leads_to();
        assert!(left.cookie("narada_notice").is_some());
        let told = left.get(PLACE).await;
        assert!(tag(&told).is_none() && left.cookie("narada_notice").is_none());
        assert_eq!(left.get(PLACE).await.body, app.visitor().get(PLACE).await.body);
    }

    async fn what_stands_behind_a_secret_link_is_kept_by_nobody(app: TestApp) {
        let fields = [("name", "Ada"), ("email", "ada@example.org"), ("password", PASSWORD)];
        app.visitor().post("/sign-up", &fields).await.leads_to();
        let link = app.confirmation_link("ada@example.org").await;
        for _ in 0..2 {
            let (cost, page) = asked(&app, &mut app.visitor(), &link).await;
            page.has_status(200);
            assert!(cost > 0, "it was kept");
            assert_eq!((tag(&page), &page.headers[header::CACHE_CONTROL]), (None, &HeaderValue::from_static("no-store")));
        }
    }

    async fn a_browser_that_has_the_page_is_told_so_until_it_changes(app: TestApp) {
        let mut world = app.consultation().await;
        line(&app, &world, "KD-01", Vec::new()).await;
        let page = app.visitor().get(LINE).await;
        assert_eq!(page.headers[header::CACHE_CONTROL], "private, no-cache");
        assert_eq!(page.headers[header::VARY], "accept-encoding, accept-language, cookie");
        let mut reader = app.visitor();
        reader.headers.insert(header::IF_NONE_MATCH, tag(&page).cloned().unwrap());
        let known = reader.get(LINE).await;
        assert_eq!((known.status.as_u16(), known.bytes.len(), tag(&known)), (304, 0, tag(&page)));
        // Made anew and the same as before: still known.
        app.clock.advance(1_000);
        reader.get(LINE).await.has_status(304);
        world.moderator.post(&format!("{LINE}/comments"), &[("alignment", "for"), ("body", "More trees.")]).await.leads_to();
        reader.get(LINE).await.has_status(200).says("More trees.");
    }

    async fn pages_are_kept_packed_as_their_readers_take_them(app: TestApp) {
        app.consultation().await;
        for (accepted, coding) in [("br, gzip", Some("br")), ("gzip", Some("gzip")), ("identity", None), ("gzip, br;q=0", Some("gzip"))] {
            for _ in 0..2 {
                let mut reader = app.visitor();
                reader.headers.insert(header::ACCEPT_ENCODING, HeaderValue::from_static(accepted));
                let page = reader.get(PLACE).await;
                let said = page.headers.get(header::CONTENT_ENCODING).map(|said| said.to_str().unwrap());
                assert_eq!(said, coding, "{accepted}");
                assert_eq!(page.body.contains("<html"), coding.is_none(), "{accepted}");
            }
        }
    }

    async fn pages_stay_readable_while_the_database_is_away(app: TestApp) {
        let mut world = app.consultation().await;
        line(&app, &world, "KD-01", Vec::new()).await;
        world.moderator.post(&format!("{PLACE}/rounds/1/close"), &[("reason", "")]).await.leads_to();
        let results = format!("{PLACE}/results");
        let page = app.visitor().get(&results).await.has_status(200).body.clone();
        app.site.db.close().await;
        // Long after it was made: nothing in it has changed since, for nobody can change anything.
        for _ in 0..3 {
            app.clock.advance(60_000);
            assert_eq!(app.visitor().get(&results).await.has_status(200).body, page);
        }
        let refused = app.visitor().get(PLACE).await;
        refused.has_status(503);
        assert!(refused.headers.contains_key(header::RETRY_AFTER));
    }

    async fn a_page_that_is_kept_counts_against_its_readers_limit(app: TestApp) {
        let strict = TestApp::with_limits(app.kind(), app::base::limits::Limits::scaled(1)).await;
        let mut reader = strict.visitor();
        let mut refused = 0;
        for _ in 0..700 {
            refused += usize::from(reader.get("/").await.status.as_u16() == 429);
        }
        assert!(refused > 0, "600 at once are allowed");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nodes_that_share_a_database_tell_each_other_what_changed() {
    let app = TestApp::new(Kind::Postgres).await;
    let other = Db::connect(&app.database, Clock::Test(app.clock.clone())).await.unwrap();
    let listening = [app.site.db.clone(), other.clone()].map(|db| tokio::spawn(async move { db.listen().await }));
    let mut world = app.consultation().await;
    line(&app, &world, "KD-01", Vec::new()).await;
    // Both listen by now, and what was said so far was heard.
    tokio::time::sleep(Duration::from_millis(500)).await;
    let (noted, reading) = other.noted();
    app::base::db::scalar!(&noted, i64, "SELECT COUNT(*) FROM comments").unwrap();
    assert!(other.holds(&reading));
    world
        .moderator
        .post(&format!("{LINE}/comments"), &[("alignment", "for"), ("body", "More trees.")])
        .await
        .leads_to();
    for _ in 0..100 {
        if !other.holds(&reading) {
            break;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    assert!(!other.holds(&reading), "a comment was written elsewhere");
    let (noted, reading) = other.noted();
    app::base::db::scalar!(&noted, i64, "SELECT COUNT(*) FROM strategies").unwrap();
    tokio::time::sleep(Duration::from_millis(200)).await;
    assert!(other.holds(&reading), "nobody wrote to that table");
    listening.iter().for_each(JoinHandle::abort);
}
