//! Discussing an action line.

#[path = "comments/around.rs"]
mod around;
#[path = "comments/counts.rs"]
mod counts;
#[path = "comments/kept.rs"]
mod kept;
#[path = "comments/long.rs"]
mod long;
#[path = "comments/own.rs"]
mod own;

use crate::support::{Client, PASSWORD, World, on_both_databases};
use app::notifications::model::Letter;

/// Where the discussion of action line `KD-01` stands.
pub const THREADS: &str = "/consultations/goal-v/actions/KD-01/comments";

/// Writes a comment through the form; gives its identifier.
pub async fn say(who: &mut Client, alignment: &str, body: &str) -> String {
    said(&who.post(THREADS, &[("alignment", alignment), ("body", body)]).await)
}

/// Replies through the form; gives the reply's identifier.
pub async fn reply(who: &mut Client, to: &str, body: &str) -> String {
    said(&who.post(&format!("/comments/{to}/reply"), &[("alignment", "neutral"), ("body", body)]).await)
}

#[track_caller]
fn said(answer: &crate::support::Answer) -> String {
    let (_, id) = answer.leads_to().split_once("#comment-").expect("the way to the comment");
    id.to_owned()
}

on_both_databases! {
    async fn a_comment_stands_under_its_action_line_and_its_direct_link_leads_there(app: TestApp) {
        let world = app.consultation().await;
        app.action_line(&world, "KD-01").await;
        let mut ada = app.sign_up("Ada", "ada@example.org").await;
        let id = say(&mut ada, "for", "My village has **no bus** at all.\n\n- none").await;
        let place = format!("{THREADS}?from={id}#comment-{id}");
        assert_eq!(app.visitor().get(&format!("/comments/{id}")).await.leads_to(), place);
        let page = app.visitor().get(&place).await;
        page.has_status(200).says("Ada").says("<strong>no bus</strong>").says("data-alignment=\"for\"").says(&format!("id=\"comment-{id}\""));
    }

    async fn a_comment_that_is_sent_twice_stands_once(app: TestApp) {
        let world = app.consultation().await;
        app.action_line(&world, "KD-01").await;
        let mut ada = app.sign_up("Ada", "ada@example.org").await;
        let id = say(&mut ada, "for", "Yes, please.").await;
        assert_eq!(say(&mut ada, "for", "Yes, please.").await, id);
        let answer = reply(&mut ada, &id, "Soon.").await;
        assert_eq!(reply(&mut ada, &id, "Soon.").await, answer);
        assert_ne!(say(&mut ada, "against", "Yes, please.").await, id, "another leaning is another comment");
        let mut eve = app.sign_up("Eve", "eve@example.org").await;
        assert_ne!(say(&mut eve, "for", "Yes, please.").await, id, "two people may say the same");
    }

    async fn a_refused_comment_keeps_what_was_typed(app: TestApp) {
        let world = app.consultation().await;
        app.action_line(&world, "KD-01").await;
        let mut ada = app.sign_up("Ada", "ada@example.org").await;
        let answer = ada.post(THREADS, &[("body", "I cannot decide </textarea>")]).await;
        answer.has_status(422).says("I cannot decide &lt;/textarea&gt;").says("Please choose one of the options.");
        let long = "x".repeat(4_001);
        ada.post(THREADS, &[("alignment", "against"), ("body", &long)]).await.has_status(422).says("at most 4,000 characters").says(&long);
        ada.post(THREADS, &[("alignment", "for"), ("body", "a"), ("state", "hidden")]).await.has_status(400);
        app.visitor().get(THREADS).await.says("No comments yet");
    }

    async fn people_discuss_in_the_open_stage_and_the_page_says_until_when(app: TestApp) {
        let world = app.consultation().await;
        app.action_line(&world, "KD-01").await;
        let mut ada = app.sign_up("Ada", "ada@example.org").await;
        ada.get(THREADS).await.says("You can comment until 12 November 2026");
        let id = say(&mut ada, "for", "In time.").await;
        app.clock.set(world.closes_at.plus_millis(-1));
        say(&mut ada, "for", "In the last millisecond.").await;
        app.clock.set(world.closes_at);
        ada.get(THREADS).await.says("Commenting is closed").says("12 November 2026").does_not_say("<textarea");
        let too_late = [("alignment", "for"), ("body", "Too late.")];
        for path in [THREADS.to_owned(), format!("/comments/{id}/reply")] {
            let refused = ada.post(&path, &too_late).await;
            refused.has_status(422).says("Nothing was published").says("Too late.</textarea>");
        }
        app.visitor().get(THREADS).await.says("In the last millisecond.").does_not_say("Too late.");
    }

    async fn a_visitor_reads_and_is_asked_to_sign_in_for_writing(app: TestApp) {
        let world = app.consultation().await;
        app.action_line(&world, "KD-01").await;
        app.visitor().get(THREADS).await.says("Sign in to write a comment").does_not_say("<textarea");
        app.visitor().post(THREADS, &[("alignment", "for"), ("body", "Anonymous.")]).await.has_status(401);
    }

    async fn what_was_written_outlives_the_session_it_was_written_in(app: TestApp) {
        let world = app.consultation().await;
        app.action_line(&world, "KD-01").await;
        let mut ada = app.sign_up("Ada", "ada@example.org").await;
        ada.post("/sign-out", &[]).await.leads_to();
        let words = "Buses at <night>, please.";
        let kept = ada.post(THREADS, &[("alignment", "for"), ("body", words)]).await;
        kept.has_status(401).says("Sign in, then send this again").says("Buses at &lt;night&gt;, please.</textarea>");
        kept.says("type=\"hidden\" name=\"alignment\" value=\"for\"").says(&format!("action=\"{THREADS}\""));
        app.visitor().get(THREADS).await.does_not_say("Buses at");
        ada.post("/sign-in", &[("email", "ada@example.org"), ("password", PASSWORD)]).await.leads_to();
        ada.post(THREADS, &[("alignment", "for"), ("body", words)]).await.leads_to();
        app.visitor().get(THREADS).await.says("Buses at &lt;night&gt;, please.");
    }

    async fn a_single_word_outlives_its_session_as_well(app: TestApp) {
        let world = app.consultation().await;
        app.action_line(&world, "KD-01").await;
        let kept = app.visitor().post(THREADS, &[("alignment", "against"), ("body", "Nie.")]).await;
        kept.has_status(401).says("Nie.</textarea>").says("type=\"hidden\" name=\"alignment\" value=\"against\"");
        let mended = app.visitor().post("/organisations/new", &[("name", "Zielony"), ("register_number", "0000123456"), ("mandate", "")]).await;
        mended.has_status(401).says("Zielony</textarea>").says("0000123456</textarea>");
        let nothing = app.visitor().post(THREADS, &[("alignment", "for"), ("body", " ")]).await;
        assert!(nothing.leads_to().starts_with("/sign-in?next="));
    }

    async fn a_reply_joins_the_thread_and_tells_the_others_in_it_but_not_oneself(app: TestApp) {
        let world = app.consultation().await;
        app.action_line(&world, "KD-01").await;
        let mut ada = app.sign_up("Ada", "ada@example.org").await;
        let mut eve = app.sign_up("Eve", "eve@example.org").await;
        let thread = say(&mut ada, "for", "Buses.").await;
        let first = reply(&mut eve, &thread, "Which ones?").await;
        reply(&mut ada, &thread, "All of them.").await;
        let deeper = reply(&mut ada, &first, "The night buses too.").await;
        assert_eq!(app.visitor().get(&format!("/comments/{deeper}")).await.leads_to(), format!("{THREADS}?from={thread}#comment-{deeper}"));
        let told: Vec<_> = app.letters().await.into_iter().filter_map(|queued| match queued.letter {
            Letter::ReplyToComment { author, excerpt, .. } => Some((queued.address, author, excerpt)),
            _ => None,
        }).collect();
        let letter = |to: &str, by: &str, says: &str| (to.to_owned(), by.to_owned(), says.to_owned());
        assert_eq!(told, [letter("ada@example.org", "Eve", "Which ones?"), letter("eve@example.org", "Ada", "The night buses too.")]);
    }

    async fn a_member_speaks_for_a_verified_organisation_and_nobody_else_does(app: TestApp) {
        let world = app.consultation().await;
        app.action_line(&world, "KD-01").await;
        let mut ada = app.sign_up("Ada", "ada@example.org").await;
        let organisation = verified_organisation(&app, &world, "ada@example.org").await;
        ada.get(THREADS).await.says("For Green Valley");
        let fields = [("alignment", "for"), ("body", "We plant trees."), ("author", organisation.as_str())];
        said(&ada.post(THREADS, &fields).await);
        app.visitor().get(THREADS).await.says("/organisations/green-valley").says("Green Valley").says("verified");
        let mut eve = app.sign_up("Eve", "eve@example.org").await;
        eve.post(THREADS, &fields).await.has_status(422).says("You cannot act for this organisation.");
    }

    async fn what_people_write_is_never_run(app: TestApp) {
        let world = app.consultation().await;
        app.action_line(&world, "KD-01").await;
        let mut eve = app.sign_up("\"><script>name()</script>", "eve@example.org").await;
        for text in ["<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "[x](javascript:alert(1))", "![x](https://evil.example/x.png)"] {
            say(&mut eve, "against", text).await;
        }
        let page = app.visitor().get(THREADS).await;
        page.does_not_say("<script>alert").does_not_say("<script>name").does_not_say("<img").does_not_say("href=\"javascript");
    }
}

/// An organisation that the moderator verified, with one member.
pub async fn verified_organisation(app: &crate::support::TestApp, world: &World, member: &str) -> String {
    let member = app.person_id(member).await;
    let id: uuid::Uuid = app.site.chance.id(app.clock.now());
    let written = app
        .site
        .db
        .write(async |tx| {
            let insert = "INSERT INTO organisations (id, slug, name, register_number, mandate, state, registered_by, registered_at, decided_by, decided_at)
                          VALUES ($1, 'green-valley', 'Green Valley', '0000000001', 'Statute', 'verified', $2, 0, $3, 0)";
            app::base::db::execute!(tx, insert, id, member, world.moderator_id)?;
            app::base::db::execute!(tx, "INSERT INTO memberships (organisation_id, person_id, joined_at) VALUES ($1, $2, 0)", id, member)?;
            Ok(())
        })
        .await;
    written.expect("an organisation");
    id.to_string()
}
