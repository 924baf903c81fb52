//! What waits for a moderator before others read it: comments.

use super::{QUEUE, decide, waiting};
use crate::comments::{THREADS, reply, say};
use crate::support::{Client, TestApp, World, on_both_databases};
use app::base::db::scalar;
use app::front::policy::POLICIES;
use app::notifications::model::{ContentDecision, Letter};

const CONDUCT: &str = "/consultations/goal-v/conduct";
const WORDS: &str = "The mayor sleeps at noon.";

/// Those who run the consultation choose when an activity is shown.
pub async fn choose(world: &mut World, activity: &str, shown: &str) {
    world.moderator.post(CONDUCT, &[("answer_days", "7"), (activity, shown)]).await.leads_to();
}

/// No page and no file says the words to this reader, whatever is put into its address.
pub async fn reads_nowhere(who: &mut Client, id: &str, words: &str) {
    for policy in POLICIES.iter().filter(|policy| policy.method == "GET") {
        let path = policy.path.replace("{slug}", "goal-v").replace("{code}", "KD-01");
        let path = path.replace("{id}", id).replace("{number}", "1");
        let answer = who.get(&path).await;
        assert!(!answer.body.contains(words), "{path} says {words:?}");
    }
    for query in ["?order=newest".to_owned(), format!("?from={id}"), format!("?before={id}")] {
        who.get(&format!("{THREADS}{query}")).await.does_not_say(words);
    }
}

/// No letter to anybody else says the words.
pub async fn no_letter_says(app: &TestApp, author: &str, words: &str) {
    for queued in app.letters().await {
        let said = serde_json::to_string(&queued.letter).expect("a letter");
        assert!(queued.address == author || !said.contains(words), "to {}: {said}", queued.address);
    }
}

/// A comment by Ada that waits.
async fn waits(app: &TestApp) -> (World, Client, String) {
    let mut world = app.consultation().await;
    app.action_line(&world, "KD-01").await;
    choose(&mut world, "comments", "checked").await;
    let mut ada = app.sign_up("Ada", "ada@example.org").await;
    let id = say(&mut ada, "for", WORDS).await;
    (world, ada, id)
}

/// Letters to Eve about replies of Ada.
async fn replies(app: &TestApp) -> usize {
    let is_reply = |letter: &Letter| matches!(letter, Letter::ReplyToComment { author, .. } if author == "Ada");
    let letters = app.letters().await;
    letters.iter().filter(|queued| queued.address == "eve@example.org" && is_reply(&queued.letter)).count()
}

async fn counted(app: &TestApp) -> i64 {
    scalar!(app.site.db, i64, "SELECT CAST(COALESCE(SUM(count), 0) AS BIGINT) FROM comment_counts").expect("a count")
}

async fn letter(app: &TestApp, email: &str) -> (ContentDecision, String, bool) {
    app.newest(email, |letter| match letter {
        Letter::ContentDecided { kind, explanation, redress, .. } => {
            Some((*kind, explanation.clone(), redress.is_some()))
        }
        _ => None,
    })
    .await
}

on_both_databases! {
    async fn a_comment_that_waits_is_there_for_its_author_and_the_moderators_alone(app: TestApp) {
        let (mut world, mut ada, id) = waits(&app).await;
        let mut eve = app.sign_up("Eve", "eve@example.org").await;
        reads_nowhere(&mut app.visitor(), &id, WORDS).await;
        reads_nowhere(&mut eve, &id, WORDS).await;
        for place in ["", "/reply", "/edit", "/history", "/withdraw", "/report"] {
            eve.get(&format!("/comments/{id}{place}")).await.has_status(404);
        }
        let answer = [("alignment", "for"), ("body", "So he does.")];
        eve.post(&format!("/comments/{id}/reply"), &answer).await.has_status(404).says("So he does.");
        ada.post(&format!("/comments/{id}/reply"), &answer).await.has_status(404).says("So he does.");
        no_letter_says(&app, "ada@example.org", WORDS).await;
        assert_eq!((counted(&app).await, waiting(&app, &world).await), (0, 1));
        ada.get(THREADS).await.says(WORDS).says("waits for a moderator").says("decided by");
        ada.get("/account/contributions").await.says(WORDS).says("This comment waits for a moderator.");
        world.moderator.get(QUEUE).await.says(WORDS).says("1 left to decide").says("due by").says("waits to be shown");
        world.moderator.get(&format!("{QUEUE}?show=waiting")).await.says(WORDS);
        world.moderator.get(&format!("{QUEUE}?show=proposals")).await.says("Nothing waits here");
        world.moderator.get(THREADS).await.does_not_say(WORDS);
    }

    async fn where_it_will_wait_is_said_beside_the_form_and_on_arrival(app: TestApp) {
        let mut world = app.consultation().await;
        app.action_line(&world, "KD-01").await;
        let mut ada = app.sign_up("Ada", "ada@example.org").await;
        ada.get(THREADS).await.says("Everybody can read it as soon as you send it.").says("Publish the comment");
        let first = say(&mut ada, "for", "Trams.").await;
        choose(&mut world, "comments", "checked").await;
        let beside = "A moderator reads it before others do, within 7 days.";
        ada.get(THREADS).await.says(beside).says("Send the comment to the moderators").does_not_say("Publish the comment");
        ada.get(&format!("/comments/{first}/reply")).await.says(beside);
        ada.get(&format!("/comments/{first}/edit")).await.says(beside);
        let sent = ada.post(THREADS, &[("alignment", "for"), ("body", WORDS)]).await;
        assert!(sent.leads_to().starts_with(&format!("{THREADS}#comment-")), "{}", sent.leads_to());
        ada.get(THREADS).await.says("Your comment waits for a moderator.").does_not_say("Your comment is published");
    }

    async fn a_comment_that_is_let_pass_is_read_counted_and_told(app: TestApp) {
        let (mut world, mut ada, id) = waits(&app).await;
        decide(&mut world.moderator, &id, "1", "publish", &[]).await.leads_to();
        app.visitor().get(THREADS).await.says(WORDS).says("Ada");
        // What she was told on arrival is told once.
        ada.get(THREADS).await.says(WORDS);
        ada.get(THREADS).await.says(WORDS).does_not_say("waits for a moderator");
        assert_eq!((counted(&app).await, waiting(&app, &world).await), (1, 0));
        let told = letter(&app, "ada@example.org").await;
        assert_eq!(told, (ContentDecision::Published, "Everybody can read it now. Thank you for it.".to_owned(), false));
        world.moderator.get("/consultations/goal-v/record").await.says("A comment or a remark that waited was published");
        app.visitor().get("/consultations/goal-v/moderation").await.says("published").does_not_say(WORDS);
    }

    async fn a_comment_that_is_not_let_pass_comes_with_reasons_and_an_appeal_shows_it_after_all(app: TestApp) {
        let (mut world, mut ada, id) = waits(&app).await;
        decide(&mut world.moderator, &id, "1", "hide", &[("explanation", "An insult.")]).await.has_status(422);
        let rule = world.rules[0].to_string();
        decide(&mut world.moderator, &id, "1", "hide", &[("rule", &rule), ("explanation", "An insult.")]).await.leads_to();
        assert_eq!(letter(&app, "ada@example.org").await, (ContentDecision::Hidden, "An insult.".to_owned(), true));
        reads_nowhere(&mut app.visitor(), &id, WORDS).await;
        app.visitor().get(THREADS).await.says("No comments yet").does_not_say("hid this comment");
        let statement = app.newest("ada@example.org", |letter| match letter {
            Letter::ContentDecided { redress, .. } => redress.clone().map(|redress| redress.link),
            _ => None,
        }).await;
        ada.get(crate::support::path(&statement)).await.says("An insult.").says("Send the appeal").says(WORDS);
        let decision = crate::support::path(&statement).rsplit('/').next().expect("an identifier").to_owned();
        let way = format!("/consultations/goal-v/decisions/{decision}/undo");
        let fields = [("subject", id.as_str()), ("version", "1"), ("decision", "restore"), ("rule", ""), ("explanation", "")];
        world.moderator.post(&way, &fields).await.leads_to();
        app.visitor().get(THREADS).await.says(WORDS);
        assert_eq!(counted(&app).await, 1);
    }

    async fn whoever_is_answered_learns_of_a_reply_once_it_is_let_pass_and_only_once(app: TestApp) {
        let mut world = app.consultation().await;
        app.action_line(&world, "KD-01").await;
        let mut eve = app.sign_up("Eve", "eve@example.org").await;
        let first = say(&mut eve, "for", "Trams.").await;
        choose(&mut world, "comments", "checked").await;
        let mut ada = app.sign_up("Ada", "ada@example.org").await;
        let id = reply(&mut ada, &first, WORDS).await;
        reads_nowhere(&mut eve, &id, WORDS).await;
        no_letter_says(&app, "ada@example.org", WORDS).await;
        decide(&mut world.moderator, &id, "1", "publish", &[]).await.leads_to();
        assert_eq!(replies(&app).await, 1);
        let anew = [("alignment", "neutral"), ("body", "The mayor rests at noon."), ("version", "1")];
        ada.post(&format!("/comments/{id}/edit"), &anew).await.leads_to();
        decide(&mut world.moderator, &id, "2", "publish", &[]).await.leads_to();
        assert_eq!(replies(&app).await, 1);
    }

    async fn a_changed_comment_waits_as_a_whole_and_its_place_and_its_replies_stay(app: TestApp) {
        let mut world = app.consultation().await;
        app.action_line(&world, "KD-01").await;
        let mut ada = app.sign_up("Ada", "ada@example.org").await;
        let id = say(&mut ada, "for", "Trams.").await;
        let mut eve = app.sign_up("Eve", "eve@example.org").await;
        reply(&mut eve, &id, "Buses.").await;
        choose(&mut world, "comments", "checked").await;
        app.visitor().get(THREADS).await.says("Trams.");
        let words = [("alignment", "against"), ("body", WORDS), ("version", "1")];
        ada.post(&format!("/comments/{id}/edit"), &words).await.leads_to();
        reads_nowhere(&mut app.visitor(), &id, WORDS).await;
        app.visitor().get(THREADS).await.does_not_say("Trams.").says("This comment waits for a moderator.").says("Buses.");
        assert_eq!(counted(&app).await, 1);
        // Written anew while it waits: the version in between no reader ever sees.
        let better = [("alignment", "against"), ("body", "The mayor should wake up."), ("version", "2")];
        ada.post(&format!("/comments/{id}/edit"), &better).await.leads_to();
        let late = decide(&mut world.moderator, &id, "2", "publish", &[]).await;
        late.has_status(422).says("Somebody changed this meanwhile").says("The mayor should wake up.");
        decide(&mut world.moderator, &id, "3", "publish", &[]).await.leads_to();
        assert_eq!(counted(&app).await, 2);
        let history = app.visitor().get(&format!("/comments/{id}/history")).await;
        history.has_status(200).says("The mayor should wake up.").says("Trams.").does_not_say("sleeps at noon");
    }

    async fn another_choice_takes_nothing_away_and_lets_nothing_pass(app: TestApp) {
        let (mut world, mut ada, id) = waits(&app).await;
        choose(&mut world, "comments", "at_once").await;
        reads_nowhere(&mut app.visitor(), &id, WORDS).await;
        let anew = [("alignment", "for"), ("body", "The mayor rests at noon."), ("version", "1")];
        ada.post(&format!("/comments/{id}/edit"), &anew).await.leads_to();
        reads_nowhere(&mut app.visitor(), &id, "rests at noon").await;
        say(&mut ada, "for", "Trams.").await;
        app.visitor().get(THREADS).await.says("Trams.");
        choose(&mut world, "comments", "checked").await;
        app.visitor().get(THREADS).await.says("Trams.");
        assert_eq!(waiting(&app, &world).await, 1);
        let record = world.moderator.get("/consultations/goal-v/record").await;
        record.says("It was set when texts are shown, and within how many days moderators decide");
        world.moderator.get(CONDUCT).await.says("A moderator reads it first");
        world.moderator.post(CONDUCT, &[("answer_days", "7"), ("comments", "never")]).await.has_status(422);
        ada.get(CONDUCT).await.has_status(403);
        ada.post(CONDUCT, &[("answer_days", "7"), ("comments", "at_once")]).await.has_status(403);
    }

    async fn of_two_moderators_at_the_same_moment_one_decides_about_what_waits(app: TestApp) {
        let (world, _, id) = waits(&app).await;
        let rule = world.rules[0].to_string();
        let (mut one, mut other) = (world.moderator.clone(), app.administrator().await);
        let reasons = [("rule", rule.as_str()), ("explanation", "An insult.")];
        let (a, b) = tokio::join!(
            decide(&mut one, &id, "1", "publish", &[]),
            decide(&mut other, &id, "1", "hide", &reasons)
        );
        let mut statuses = [a.status.as_u16(), b.status.as_u16()];
        statuses.sort_unstable();
        assert_eq!(statuses, [303, 422]);
        let made = scalar!(app.site.db, i64, "SELECT COUNT(*) FROM moderation_decisions").expect("a count");
        assert_eq!(made, 1);
    }

    async fn what_waits_is_taken_back_and_sent_twice_waits_once(app: TestApp) {
        let (mut world, mut ada, id) = waits(&app).await;
        assert_eq!(say(&mut ada, "for", WORDS).await, id);
        ada.get(&format!("/comments/{id}/withdraw")).await.has_status(200).says(WORDS);
        ada.post(&format!("/comments/{id}/withdraw"), &[]).await.leads_to();
        assert_eq!((counted(&app).await, waiting(&app, &world).await), (0, 0));
        decide(&mut world.moderator, &id, "1", "publish", &[]).await.has_status(422);
        reads_nowhere(&mut app.visitor(), &id, WORDS).await;
        app.visitor().get(THREADS).await.says("No comments yet").does_not_say("withdrew this comment");
    }

    async fn a_round_is_closed_over_what_waits_only_with_a_reason(app: TestApp) {
        let (mut world, _, _) = waits(&app).await;
        let close = "/consultations/goal-v/rounds/1/close";
        world.moderator.post(close, &[("reason", "")]).await.has_status(422).says("still holds undecided items");
        world.moderator.post(close, &[("reason", "It comes too late.")]).await.leads_to();
    }

    async fn administrators_see_where_something_waits_and_is_late(app: TestApp) {
        let (_, _, _) = waits(&app).await;
        let mut administrator = app.administrator().await;
        administrator.get("/moderation").await.says("goal-v").does_not_say("days late").does_not_say("of them late");
        app.clock.advance(8 * 24 * 60 * 60 * 1_000);
        administrator.get("/moderation").await.says("2 days late").says("1 of them late");
        administrator.get(QUEUE).await.says("2 days late");
    }
}
