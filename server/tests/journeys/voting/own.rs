//! One's own votes, proposals and comments, seen by oneself alone.

use super::world::{ballot, line};
use crate::support::{Client, TestApp, World, on_both_databases};
use app::base::db::execute;
use app::base::error::AppResult;

const MINE: &str = "/account/contributions";

/// Ada voted for the first and against the third of three action lines, commented on the second, and proposed twice.
async fn ada(app: &TestApp, world: &World) -> Client {
    for code in ["KD-01", "KD-02", "KD-03"] {
        line(app, world, code, vec![]).await;
    }
    let mut ada = app.sign_up("Ada", "ada@example.org").await;
    ada.post(&ballot("KD-01"), &[("choice", "support")]).await.leads_to();
    ada.post(&ballot("KD-03"), &[("choice", "against")]).await.leads_to();
    let comment = [("alignment", "neutral"), ("body", "Benches, and shade.")];
    ada.post("/consultations/goal-v/actions/KD-02/comments", &comment).await.leads_to();
    for (title, deed) in [("Shade", "submit"), ("Fountains", "save")] {
        let fields = [("title", title), ("body", "Trees."), ("language", "en"), ("voice", "me"), ("deed", deed)];
        ada.post("/consultations/goal-v/proposals/new", &fields).await.leads_to();
    }
    ada.get("/").await;
    ada
}

fn key_file(app: &TestApp, world: &World) -> std::path::PathBuf {
    app.site.settings.keys.join(format!("round-{}.key", world.round))
}

on_both_databases! {
    async fn a_voter_sees_on_each_card_what_they_chose_and_on_how_many_they_voted(app: TestApp) {
        let mut world = app.consultation().await;
        let mut ada = ada(&app, &world).await;
        let mut bob = app.sign_up("Bob", "bob@example.org").await;
        bob.post(&ballot("KD-02"), &[("choice", "neutral")]).await.leads_to();
        let page = "/consultations/goal-v";
        let own = |choice: &str| format!("your vote: {choice}");
        let shown = ada.get(page).await;
        shown.says("You have voted on 2 of 3.").says(&own("support")).says(&own("against")).does_not_say(&own("neutral"));
        bob.get(page).await;
        bob.get(page).await.says("You have voted on 1 of 3.").says(&own("neutral")).does_not_say(&own("support"));
        app.visitor().get(page).await.does_not_say("You have voted").does_not_say("your vote");
        world.moderator.post("/consultations/goal-v/rounds/1/close", &[("reason", "Enough.")]).await.leads_to();
        ada.get(page).await.says("You have voted on 2 of 3.").says(&own("support"));
    }

    async fn without_the_key_nobody_can_tell_how_one_voted_and_the_page_says_so(app: TestApp) {
        let world = app.consultation().await;
        let mut ada = ada(&app, &world).await;
        let mut bob = app.sign_up("Bob", "bob@example.org").await;
        std::fs::remove_file(key_file(&app, &world)).expect("the key is gone");
        for page in ["/consultations/goal-v", MINE] {
            ada.get(page).await.has_status(200).says("Its key is gone, so nobody can tell any more how").does_not_say("your vote:");
            bob.get(page).await.does_not_say("Its key is gone");
        }
    }

    async fn everything_that_one_did_stands_on_a_page_that_nobody_else_sees(app: TestApp) {
        let world = app.consultation().await;
        let mut ada = ada(&app, &world).await;
        let elsewhere = app.consultation_at("elsewhere").await;
        line(&app, &elsewhere, "KD-01", vec![]).await;
        ada.post("/consultations/elsewhere/actions/KD-01/vote", &[("choice", "neutral")]).await.leads_to();
        ada.get("/account").await.says(MINE);
        let page = ada.get(MINE).await;
        page.has_status(200).says("href=\"/consultations/goal-v\"").says("href=\"/consultations/elsewhere\"");
        page.says("Your votes in round 1").says("href=\"/consultations/goal-v/actions/KD-03#vote\"");
        for choice in ["support", "neutral", "against"] {
            assert_eq!(page.body.matches(&format!("your vote: {choice}")).count(), 1, "{choice}");
        }
        page.says("Shade").says("submitted").says("Fountains").says("draft").says("Benches, and shade.");
        assert!(page.body.contains("href=\"/proposals/") && page.body.contains("href=\"/comments/"));
        let hidden: AppResult<()> = app.site.db.write(async |tx| {
            execute!(tx, "UPDATE action_lines SET state = 'hidden' WHERE code = 'KD-03'")?;
            execute!(tx, "UPDATE comments SET state = 'withdrawn'")?;
            Ok(())
        }).await;
        hidden.expect("a hidden line");
        let page = ada.get(MINE).await;
        page.does_not_say("Action line KD-03<!></span>").says("KD-03").does_not_say("Benches, and shade.").says("withdrew this comment");
        let mut bob = app.sign_up("Bob", "bob@example.org").await;
        bob.get(MINE).await;
        bob.get(MINE).await.says("Nothing yet").does_not_say("Shade");
        assert!(app.visitor().get(MINE).await.headers["location"].to_str().expect("an address").starts_with("/sign-in"));
    }
}
