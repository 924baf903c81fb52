//! Asking an author to change what stands.

use super::before::{choose, no_letter_says, reads_nowhere};
use super::proposals::state;
use super::{QUEUE, decide, report, waiting};
use crate::comments::{THREADS, say};
use crate::support::{Client, TestApp, World, on_both_databases, path};
use app::base::db::scalar;
use app::base::error::AppError;
use app::notifications::model::{ContentDecision, Letter};
use app::proposals::model::ProposalState;
use std::pin::pin;
use std::time::Duration;
use tokio::sync::oneshot;
use tokio::time::timeout;

const ASKED: &str = "Leave out the name of the driver.";
const WORDS: &str = "The driver Kowalski is late.";

/// A comment by Ada that she is asked to change.
async fn asked(app: &TestApp) -> (World, Client, String) {
    let mut world = app.consultation().await;
    app.action_line(&world, "KD-01").await;
    let mut ada = app.sign_up("Ada", "ada@example.org").await;
    let id = say(&mut ada, "for", WORDS).await;
    ask(&mut world, &id, "1").await.leads_to();
    (world, ada, id)
}

async fn ask(world: &mut World, id: &str, version: &str) -> crate::support::Answer {
    let rule = world.rules[0].to_string();
    decide(&mut world.moderator, id, version, "ask", &[("rule", &rule), ("explanation", ASKED)]).await
}

async fn change(who: &mut Client, id: &str, body: &str, version: &str) -> crate::support::Answer {
    let fields = [("alignment", "for"), ("body", body), ("version", version)];
    who.post(&format!("/comments/{id}/edit"), &fields).await
}

on_both_databases! {
    async fn an_author_is_asked_by_letter_and_the_text_stays_in_sight(app: TestApp) {
        let (mut world, mut ada, id) = asked(&app).await;
        app.visitor().get(THREADS).await.says(WORDS);
        let (kind, why, link, redress) = app.newest("ada@example.org", |letter| match letter {
            Letter::ContentDecided { kind, explanation, link, redress, .. } => {
                Some((*kind, explanation.clone(), link.clone(), redress.is_some()))
            }
            _ => None,
        }).await;
        assert_eq!((kind, why.as_str(), redress), (ContentDecision::Asked, ASKED, false));
        let form = format!("/comments/{id}/edit");
        assert_eq!(path(&link), form);
        ada.get(THREADS).await.says(ASKED).says("A moderator asks you to change this").says(&format!("href=\"{form}\""));
        ada.get("/account/contributions").await.says(ASKED).says(&format!("href=\"{form}\""));
        ada.get(&form).await.says(ASKED).says(WORDS);
        ada.get("/account/decisions").await.does_not_say(ASKED);
        world.moderator.get(&format!("{QUEUE}?item={id}")).await.says(ASKED).says("The author has not changed the text yet.");
        assert_eq!(waiting(&app, &world).await, 0);
        world.moderator.get("/consultations/goal-v/record").await.says("An author was asked to change a text");
    }

    async fn nobody_but_the_author_and_the_moderators_learns_what_is_asked(app: TestApp) {
        let (_, _, id) = asked(&app).await;
        let mut eve = app.sign_up("Eve", "eve@example.org").await;
        reads_nowhere(&mut app.visitor(), &id, ASKED).await;
        reads_nowhere(&mut eve, &id, ASKED).await;
        no_letter_says(&app, "ada@example.org", ASKED).await;
        app.visitor().get("/consultations/goal-v/moderation").await.says("No decisions yet");
    }

    async fn asking_needs_a_rule_and_words_and_keeps_what_was_typed(app: TestApp) {
        let mut world = app.consultation().await;
        app.action_line(&world, "KD-01").await;
        let mut ada = app.sign_up("Ada", "ada@example.org").await;
        let id = say(&mut ada, "for", WORDS).await;
        world.moderator.get(THREADS).await.says(&format!("item={id}#item"));
        ada.get(THREADS).await.does_not_say(&format!("item={id}#item"));
        world.moderator.get(&format!("{QUEUE}?item={id}")).await.says("Ask the author to change it").does_not_say("value=\"hide\"");
        decide(&mut world.moderator, &id, "1", "ask", &[("explanation", ASKED)]).await.has_status(422).says(ASKED);
        let rule = world.rules[0].to_string();
        decide(&mut world.moderator, &id, "1", "ask", &[("rule", &rule)]).await.has_status(422).says("Please fill this in.");
        let own = say(&mut world.moderator, "for", "My own words.").await;
        let reasons = [("rule", rule.as_str()), ("explanation", ASKED)];
        decide(&mut world.moderator, &own, "1", "ask", &reasons).await.has_status(422).says("This text is your own.");
    }

    async fn a_changed_text_comes_back_to_the_queue_as_changed_as_asked(app: TestApp) {
        let (mut world, mut ada, id) = asked(&app).await;
        change(&mut ada, &id, "The driver is late.", "1").await.leads_to();
        app.visitor().get(THREADS).await.says("The driver is late.");
        ada.get(THREADS).await.does_not_say(ASKED);
        ada.get("/account/contributions").await.does_not_say(ASKED);
        assert_eq!(waiting(&app, &world).await, 1);
        world.moderator.get(QUEUE).await.says("changed as asked").says("1 left to decide").says("The author has changed the text since.");
        world.moderator.get(&format!("{QUEUE}?show=waiting")).await.says("The driver is late.");
        decide(&mut world.moderator, &id, "2", "keep", &[]).await.leads_to();
        assert_eq!(waiting(&app, &world).await, 0);
        app.visitor().get(THREADS).await.says("The driver is late.");
        ask(&mut world, &id, "2").await.leads_to();
        ada.get(THREADS).await.says(ASKED);
    }

    async fn another_decision_ends_what_was_asked(app: TestApp) {
        let (mut world, mut ada, id) = asked(&app).await;
        ask(&mut world, &id, "1").await.has_status(422);
        decide(&mut world.moderator, &id, "1", "keep", &[]).await.leads_to();
        ada.get(THREADS).await.says(WORDS).does_not_say(ASKED);
        change(&mut ada, &id, "The driver is late.", "1").await.leads_to();
        assert_eq!(waiting(&app, &world).await, 0);
        ask(&mut world, &id, "2").await.leads_to();
        let rule = world.rules[0].to_string();
        decide(&mut world.moderator, &id, "2", "hide", &[("rule", &rule), ("explanation", "A name.")]).await.leads_to();
        ada.get(THREADS).await.does_not_say(ASKED);
        ada.get("/account/contributions").await.does_not_say(ASKED);
    }

    async fn two_moderators_who_ask_at_the_same_moment_ask_once(app: TestApp) {
        let mut world = app.consultation().await;
        app.action_line(&world, "KD-01").await;
        let mut ada = app.sign_up("Ada", "ada@example.org").await;
        let id = say(&mut ada, "for", WORDS).await;
        let rule = world.rules[0].to_string();
        let reasons = [("rule", rule.as_str()), ("explanation", ASKED)];
        let mut second = app.administrator().await;
        let first = &mut world.moderator;
        let (a, b) = tokio::join!(decide(first, &id, "1", "ask", &reasons), decide(&mut second, &id, "1", "ask", &reasons));
        let mut statuses = [a.status.as_u16(), b.status.as_u16()];
        statuses.sort_unstable();
        assert_eq!(statuses, [303, 422]);
        assert_eq!(scalar!(app.site.db, i64, "SELECT COUNT(*) FROM moderation_decisions").expect("a count"), 1);
        change(&mut ada, &id, "The driver is late.", "1").await.leads_to();
        let (a, b) = tokio::join!(decide(first, &id, "2", "keep", &[]), decide(&mut second, &id, "2", "keep", &[]));
        let mut statuses = [a.status.as_u16(), b.status.as_u16()];
        statuses.sort_unstable();
        assert_eq!(statuses, [303, 422]);
    }

    async fn a_decision_waits_for_another_one_about_the_same_text(app: TestApp) {
        let mut world = app.consultation().await;
        app.action_line(&world, "KD-01").await;
        let mut ada = app.sign_up("Ada", "ada@example.org").await;
        let id = say(&mut ada, "for", WORDS).await;
        let (db, of, subject) = (app.site.db.clone(), world.consultation.0, id.parse().expect("an identifier"));
        let (holds, held) = oneshot::channel();
        let (go, told) = oneshot::channel::<()>();
        let other = tokio::spawn(async move {
            db.write(async |tx| {
                tx.hold([of, subject]).await?;
                holds.send(()).expect("somebody waits for this");
                told.await.map_err(|cause| AppError::Internal(cause.to_string()))
            })
            .await
        });
        held.await.expect("another one decides");
        let mut asking = pin!(ask(&mut world, &id, "1"));
        assert!(timeout(Duration::from_millis(300), &mut asking).await.is_err(), "it is decided meanwhile");
        go.send(()).expect("the other one waits");
        other.await.expect("the other one").expect("its decision");
        asking.await.leads_to();
    }

    async fn whoever_reported_waits_on_while_the_author_is_asked(app: TestApp) {
        let mut world = app.consultation().await;
        app.action_line(&world, "KD-01").await;
        let mut ada = app.sign_up("Ada", "ada@example.org").await;
        let id = say(&mut ada, "for", WORDS).await;
        let mut eve = app.sign_up("Eve", "eve@example.org").await;
        let receipt = report(&mut eve, &id, "It names a driver.").await;
        ask(&mut world, &id, "1").await.leads_to();
        eve.get(&receipt).await.says("Nothing is decided yet.").does_not_say(ASKED);
        assert_eq!(waiting(&app, &world).await, 1);
        change(&mut ada, &id, "The driver is late.", "1").await.leads_to();
        assert_eq!(waiting(&app, &world).await, 1, "one text is one item");
        decide(&mut world.moderator, &id, "2", "keep", &[]).await.leads_to();
        eve.get(&receipt).await.says("kept").does_not_say(ASKED);
        assert_eq!(waiting(&app, &world).await, 0);
    }

    async fn whoever_reported_what_waits_again_is_answered_when_it_is_let_pass_and_may_appeal(app: TestApp) {
        let mut world = app.consultation().await;
        app.action_line(&world, "KD-01").await;
        let mut ada = app.sign_up("Ada", "ada@example.org").await;
        let id = say(&mut ada, "for", WORDS).await;
        let mut eve = app.sign_up("Eve", "eve@example.org").await;
        let receipt = report(&mut eve, &id, "It names a driver.").await;
        choose(&mut world, "comments", "checked").await;
        change(&mut ada, &id, "The driver Kowalski is never on time.", "1").await.leads_to();
        assert_eq!(waiting(&app, &world).await, 1, "one text is one item");
        eve.get(&receipt).await.does_not_say("never on time");
        decide(&mut world.moderator, &id, "2", "publish", &[]).await.leads_to();
        eve.get(&receipt).await.says("published").says("name=\"words\"");
        assert_eq!(waiting(&app, &world).await, 0);
    }

    async fn whoever_is_asked_changes_the_text_also_when_others_write_no_more(app: TestApp) {
        let (world, mut ada, id) = asked(&app).await;
        app.clock.advance(11 * 24 * 60 * 60 * 1_000);
        ada.get(&format!("/comments/{id}/edit")).await.says(ASKED).says("<textarea");
        change(&mut ada, &id, "The driver is late.", "1").await.leads_to();
        assert_eq!(waiting(&app, &world).await, 1);
        change(&mut ada, &id, "The driver is very late.", "2").await.has_status(422).says("very late");
    }

    async fn where_a_moderator_reads_first_the_changed_text_waits(app: TestApp) {
        let (mut world, mut ada, id) = asked(&app).await;
        choose(&mut world, "comments", "checked").await;
        app.visitor().get(THREADS).await.says(WORDS);
        change(&mut ada, &id, "The driver is late.", "1").await.leads_to();
        reads_nowhere(&mut app.visitor(), &id, "The driver is late.").await;
        assert_eq!(waiting(&app, &world).await, 1, "one text is one item");
        world.moderator.get(QUEUE).await.says("changed as asked").says("The driver is late.");
        decide(&mut world.moderator, &id, "2", "publish", &[]).await.leads_to();
        assert_eq!(waiting(&app, &world).await, 0);
        app.visitor().get(THREADS).await.says("The driver is late.");
    }

    async fn a_public_proposal_is_changed_as_asked_and_is_never_half_saved(app: TestApp) {
        let mut world = app.consultation().await;
        let mut ada = app.sign_up("Ada", "ada@example.org").await;
        let typed = |body: &'static str, deed: &'static str, version: Option<&'static str>| {
            let fields = [("title", "Shade at the stops"), ("body", body), ("language", "en"), ("voice", "me"), ("deed", deed)];
            fields.into_iter().chain(version.map(|version| ("version", version))).collect::<Vec<_>>()
        };
        let sent = ada.post("/consultations/goal-v/proposals/new", &typed("Kowalski cuts every tree.", "submit", None)).await;
        let page = sent.leads_to().to_owned();
        let id = page.trim_start_matches("/proposals/").to_owned();
        decide(&mut world.moderator, &id, "1", "publish", &[]).await.leads_to();
        let edit = format!("{page}/edit");
        ada.post(&edit, &typed("Nobody cuts trees.", "submit", Some("1"))).await.has_status(422).says("Nobody cuts trees.");
        ask(&mut world, &id, "1").await.leads_to();
        ada.get(&page).await.says(ASKED).says(&format!("href=\"{edit}\""));
        app.visitor().get(&page).await.says("Kowalski").does_not_say(ASKED);
        ada.get(&edit).await.says(ASKED).does_not_say("value=\"save\"");
        // A draft beside what everybody reads there is none.
        ada.post(&edit, &typed("Nobody cuts trees.", "save", Some("1"))).await.has_status(422).says("Nobody cuts trees.");
        app.visitor().get(&page).await.says("Kowalski");
        ada.post(&edit, &typed("Nobody cuts trees.", "submit", Some("1"))).await.leads_to();
        assert_eq!(state(&app, &id).await, ProposalState::Submitted);
        app.visitor().get(&page).await.has_status(404);
        world.moderator.get(QUEUE).await.says("changed as asked").says("Nobody cuts trees.");
        decide(&mut world.moderator, &id, "2", "publish", &[]).await.leads_to();
        app.visitor().get(&page).await.says("Nobody cuts trees.");
        choose(&mut world, "proposals", "at_once").await;
        ask(&mut world, &id, "2").await.leads_to();
        ada.post(&edit, &typed("We plant trees.", "submit", Some("2"))).await.leads_to();
        assert_eq!((state(&app, &id).await, waiting(&app, &world).await), (ProposalState::Published, 1));
        app.visitor().get(&page).await.says("We plant trees.");
        app.visitor().get("/consultations/goal-v/proposals").await.says("Shade at the stops");
    }
}
