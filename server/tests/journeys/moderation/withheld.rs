//! What became of a text once its author changed it as asked: readers find it no more.

use super::before::choose;
use super::{QUEUE, decide};
use crate::comments::{THREADS, say};
use crate::support::{Answer, Client, World, on_both_databases};

const ADDRESS: &str = "Kamil Gawron lives at Lipowa 7.";

async fn ask(world: &mut World, id: &str, version: &str) {
    let rule = world.rules[0].to_string();
    let why = [("rule", rule.as_str()), ("explanation", "Leave out the address.")];
    decide(&mut world.moderator, id, version, "ask", &why).await.leads_to();
}

async fn change(who: &mut Client, id: &str, body: &str, version: &str) -> Answer {
    let fields = [("alignment", "for"), ("body", body), ("version", version)];
    who.post(&format!("/comments/{id}/edit"), &fields).await
}

on_both_databases! {
    async fn a_text_that_was_changed_as_asked_is_found_by_its_author_and_the_moderators_alone(app: TestApp) {
        let mut world = app.consultation().await;
        app.action_line(&world, "KD-01").await;
        let mut ada = app.sign_up("Ada", "ada@example.org").await;
        let mut eve = app.sign_up("Eve", "eve@example.org").await;
        let id = say(&mut ada, "for", "Kamil Gawron lives at Lipowa 5.").await;
        change(&mut ada, &id, ADDRESS, "1").await.leads_to();
        let history = format!("/comments/{id}/history");
        app.visitor().get(&history).await.says("Lipowa");
        ask(&mut world, &id, "2").await;
        change(&mut ada, &id, "A neighbour is angry.", "2").await.leads_to();
        for stranger in [&mut app.visitor(), &mut eve] {
            let page = stranger.get(&history).await;
            page.says("A neighbour is angry.").does_not_say("Lipowa").does_not_say("Gawron").does_not_say("Only the author and");
        }
        for insider in [&mut ada, &mut world.moderator] {
            let page = insider.get(&history).await;
            page.says("Lipowa").says("Text 1").says("Only the author and the moderators see this text");
        }
        world.moderator.get(&format!("{QUEUE}?item={id}")).await.says(&format!("href=\"{history}\""));
        // That the moderator is content now does not bring the earlier text back.
        decide(&mut world.moderator, &id, "3", "keep", &[]).await.leads_to();
        app.visitor().get(&history).await.does_not_say("Lipowa");
        app.visitor().get(THREADS).await.says("A neighbour is angry.").does_not_say("Lipowa");
    }

    async fn a_change_that_nobody_asks_for_any_more_leaves_the_earlier_text_in_the_history(app: TestApp) {
        let mut world = app.consultation().await;
        app.action_line(&world, "KD-01").await;
        let mut ada = app.sign_up("Ada", "ada@example.org").await;
        let id = say(&mut ada, "for", "A tram every hour.").await;
        ask(&mut world, &id, "1").await;
        decide(&mut world.moderator, &id, "1", "keep", &[]).await.leads_to();
        change(&mut ada, &id, "A tram every day.", "1").await.leads_to();
        app.visitor().get(&format!("/comments/{id}/history")).await.says("<strong>hour");
    }

    async fn a_proposal_that_was_changed_as_asked_keeps_its_earlier_text_from_strangers(app: TestApp) {
        let mut world = app.consultation().await;
        let mut ada = app.sign_up("Ada", "ada@example.org").await;
        choose(&mut world, "proposals", "at_once").await;
        let typed = |body: &'static str, version: Option<&'static str>| {
            let fields = [("title", "Shade at the stops"), ("body", body), ("language", "en"), ("voice", "me"), ("deed", "submit")];
            fields.into_iter().chain(version.map(|version| ("version", version))).collect::<Vec<_>>()
        };
        let sent = ada.post("/consultations/goal-v/proposals/new", &typed(ADDRESS, None)).await;
        let page = sent.leads_to().to_owned();
        let id = page.trim_start_matches("/proposals/").to_owned();
        ask(&mut world, &id, "1").await;
        ada.get(&format!("{page}/edit")).await.says("readers do not find the earlier text in the history any more");
        ada.post(&format!("{page}/edit"), &typed("A neighbour is angry.", Some("1"))).await.leads_to();
        let history = format!("{page}/history");
        app.visitor().get(&history).await.says("A neighbour is angry.").does_not_say("Lipowa").does_not_say("Gawron");
        for insider in [&mut ada, &mut world.moderator] {
            insider.get(&history).await.says("Lipowa").says("Only the author and the moderators see this text");
        }
    }

    async fn whoever_asks_and_whoever_is_asked_read_what_becomes_of_the_earlier_text(app: TestApp) {
        let mut world = app.consultation().await;
        app.action_line(&world, "KD-01").await;
        let mut ada = app.sign_up("Ada", "ada@example.org").await;
        let id = say(&mut ada, "for", ADDRESS).await;
        let form = format!("/comments/{id}/edit");
        ada.get(&form).await.says("The earlier text stays visible in the history");
        world.moderator.get(&format!("{QUEUE}?item={id}")).await.says("readers do not find the earlier text in the history");
        ask(&mut world, &id, "1").await;
        ada.get(&form).await.says("only you and the moderators find the earlier text").does_not_say("stays visible in the history");
    }
}
