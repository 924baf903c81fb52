//! What was written is given back when it could not be taken just now.

use super::THREADS;
use crate::support::{Client, Kind, PASSWORD, TestApp, on_both_databases};
use crate::trust::statement::run;
use app::base::limits::{Limit, Limits, network};
use http::header;

const WORDS: [(&str, &str); 2] = [("alignment", "against"), ("body", "Buses at <night>, please.")];

/// Leaves nothing of what may be sent from somebody's address.
fn spend(app: &TestApp, who: &Client) {
    while app.site.limits.check(Limit::Write, &network(who.address)).is_ok() {}
}

async fn a_limit_gives_the_words_back(kind: Kind) {
    let app = TestApp::with_limits(kind, Limits::scaled(1)).await;
    let world = app.consultation().await;
    app.action_line(&world, "KD-01").await;
    let mut ada = app.sign_up("Ada", "ada@example.org").await;
    // First the limit of one person, which the action keeps; then that of an address, which the guard keeps.
    for limit in ["a person's", "an address's"] {
        let refused = loop {
            let answer = ada.post(THREADS, &WORDS).await;
            if answer.status != 303 {
                break answer;
            }
        };
        refused.has_status(429).says("That was very often").says("What you wrote stands below");
        refused.says("Buses at &lt;night&gt;, please.</textarea>").says(&format!("action=\"{THREADS}\""));
        refused.says("type=\"hidden\" name=\"alignment\" value=\"against\"");
        assert!(refused.headers.contains_key(header::RETRY_AFTER), "{limit}");
        spend(&app, &ada);
    }
    spend(&app, &ada);
    // What holds a password is not shown again.
    let secret = ada.post("/account/password", &[("current", "tramwaje"), ("password", "tramwaje")]).await;
    secret.has_status(429).does_not_say("What you wrote").does_not_say("tramwaje");
}

#[tokio::test]
async fn whoever_is_asked_to_wait_keeps_what_they_wrote_on_sqlite() {
    a_limit_gives_the_words_back(Kind::Sqlite).await;
}

#[tokio::test]
async fn whoever_is_asked_to_wait_keeps_what_they_wrote_on_postgres() {
    a_limit_gives_the_words_back(Kind::Postgres).await;
}

on_both_databases! {
    async fn a_choice_that_nobody_could_be_asked_about_is_told_as_not_sent(app: TestApp) {
        let world = app.consultation().await;
        app.action_line(&world, "KD-01").await;
        let mut gone = app.visitor();
        let sent = gone.post("/consultations/goal-v/actions/KD-01/vote", &[("choice", "against"), ("round", "1")]).await;
        let page = gone.get(sent.leads_to()).await;
        page.says("Nothing was sent and nothing has changed").says("To vote, sign in");
    }

    async fn who_signs_in_beside_what_could_not_be_sent_is_sent_back_to_it(app: TestApp) {
        let world = app.consultation().await;
        app.action_line(&world, "KD-01").await;
        app.sign_up("Ada", "ada@example.org").await;
        let mut gone = app.visitor();
        gone.post(THREADS, &WORDS).await.has_status(401).says("href=\"/sign-in?next=%2Fsign-in%2Fdone\"");
        gone.get("/sign-in?next=%2Fsign-in%2Fdone").await.says("To send what you wrote, sign in: it still stands in the other tab.");
        let fields = [("email", "ada@example.org"), ("password", PASSWORD), ("next", "/sign-in/done")];
        assert_eq!(gone.post("/sign-in", &fields).await.leads_to(), "/sign-in/done");
        gone.get("/sign-in/done").await.says("Go back there and send it again").does_not_say("You are signed in.");
        // From the tab that still stands open.
        gone.post(THREADS, &WORDS).await.leads_to();
        assert!(app.visitor().get("/sign-in/done").await.leads_to().starts_with("/sign-in?next="));
    }

    async fn a_form_with_more_fields_than_any_of_ours_is_not_shown_again(app: TestApp) {
        let world = app.consultation().await;
        app.action_line(&world, "KD-01").await;
        let mut gone = app.visitor();
        gone.post(THREADS, &WORDS).await.has_status(401).says("Buses at &lt;night&gt;, please.</textarea>");
        let many: Vec<(&str, &str)> = std::iter::repeat_n(("a", ""), 300).chain(WORDS).collect();
        assert!(gone.post(THREADS, &many).await.leads_to().starts_with("/sign-in?next="));
    }

    async fn a_fault_of_ours_gives_the_words_back(app: TestApp) {
        let world = app.consultation().await;
        app.action_line(&world, "KD-01").await;
        let mut ada = app.sign_up("Ada", "ada@example.org").await;
        // One that the action runs into, and one that the guard runs into before it knows who asks.
        for table in ["comments", "sessions"] {
            run(&app, format!("ALTER TABLE {table} RENAME TO gone_{table}"), None).await;
            let failed = ada.post(THREADS, &WORDS).await;
            failed.has_status(500).says("Something went wrong on our side").says("Buses at &lt;night&gt;, please.</textarea>");
        }
        for table in ["comments", "sessions"] {
            run(&app, format!("ALTER TABLE gone_{table} RENAME TO {table}"), None).await;
        }
        ada.post(THREADS, &WORDS).await.leads_to();
    }
}
