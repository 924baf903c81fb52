//! More is asked for than can be answered: what those are told who are sent away.

use crate::support::{Client, TestApp, on_both_databases};
use crate::voting::world::{ballot, line, voters};
use http::header;
use server::http::{Turns, router_with};
use server::vitals::Vitals;
use std::time::Duration;

const COMMENTS: &str = "/consultations/goal-v/actions/1/comments";

/// A node on which nobody gets a turn, but for so many votes at once.
fn full(app: &TestApp, votes: usize) -> axum::Router {
    let turns = Turns { pages: 0, forms: 0, votes, patience: Duration::ZERO };
    router_with(app.site.clone(), [].into(), Vitals::default(), turns)
}

/// Somebody at that node, with the cookies of somebody who is signed in.
fn signed_in(node: &axum::Router, voter: &Client) -> Client {
    let mut client = Client::new(node.clone());
    client.set_cookie("narada", voter.cookie("narada").unwrap());
    client
}

on_both_databases! {
    async fn whoever_is_sent_away_reads_so_in_their_language_and_keeps_what_they_wrote(app: TestApp) {
        let world = app.consultation().await;
        line(&app, &world, "1", Vec::new()).await;
        let voter = voters(&app, "voter", "resident", None, 1).await.remove(0);
        let node = full(&app, 0);
        let mut ada = signed_in(&node, &voter);
        let before = [app.site.db.reads(), app.site.db.acts()];
        for (code, words) in [("en", "Many people are here"), ("pl", "bardzo wiele osób"), ("lt", "labai daug žmonių")] {
            ada.headers.insert(header::ACCEPT_LANGUAGE, code.parse().unwrap());
            let away = ada.get("/consultations/goal-v").await;
            away.has_status(503).says(words).says(&format!("lang=\"{code}\"")).says("href=\"/consultations/goal-v\"");
            assert!(!away.body.contains("Nothing was saved"), "whoever reads saves nothing");
            assert_eq!(away.headers[header::RETRY_AFTER], "3");
            assert!(away.headers.contains_key(header::CONTENT_SECURITY_POLICY));
        }
        ada.headers.insert(header::ACCEPT_LANGUAGE, "en".parse().unwrap());
        let comment = [("alignment", "for"), ("body", "Benches in the <shade>")];
        let kept = ada.post(COMMENTS, &comment).await;
        kept.has_status(503).says("Benches in the &lt;shade&gt;").says("What you wrote stands below");
        assert!(kept.body.contains(&format!("action=\"{COMMENTS}\"")), "it can be sent again: {}", kept.body);
        assert_eq!(kept.headers[header::RETRY_AFTER], "3");
        let secret = ada.post("/sign-in", &[("email", "ada@example.org"), ("password", "cztery tramwaje")]).await;
        secret.has_status(503);
        assert!(!secret.body.contains("tramwaje"));
        ada.headers.insert(header::ACCEPT, "application/json".parse().unwrap());
        ada.get("/consultations.json").await.has_status(503).says("<h1>Many people are here");
        let vote = ada.post(&ballot("1"), &[("choice", "support")]).await;
        vote.has_status(503).says("\"choice\":null").says("Nothing was saved");
        assert_eq!(vote.headers[header::CONTENT_TYPE], "application/json");
        assert_eq!(vote.headers[header::RETRY_AFTER], "3");
        assert_eq!([app.site.db.reads(), app.site.db.acts()], before, "being sent away asks the database nothing");
        ada.get("/health/live").await.has_status(204);
    }

    async fn a_flood_of_pages_and_forms_keeps_nobody_from_voting(app: TestApp) {
        let world = app.consultation().await;
        line(&app, &world, "1", Vec::new()).await;
        let voter = voters(&app, "voter", "resident", None, 1).await.remove(0);
        let mut ada = signed_in(&full(&app, 1), &voter);
        ada.post(COMMENTS, &[("alignment", "for"), ("body", "Benches")]).await.has_status(503);
        ada.post(&ballot("1"), &[("choice", "support")]).await.leads_to();
        ada.post(&format!("{}/withdraw", ballot("1")), &[]).await.leads_to();
        ada.post(&ballot("1"), &[("choice", "against")]).await.leads_to();
    }
}
