//! Comments go to the discussion where they belong, action lines to the goal that they serve.

use super::{close_round, events, letters, published, undo};
use crate::comments::{reply, say};
use crate::moderation::decide;
use crate::support::{TestApp, World, on_both_databases};
use crate::voting::world::line;
use app::base::db::{execute, scalar};
use app::base::error::AppResult;
use app::notifications::model::Letter;
use app::proposals::model::ActionLineId;
use app::strategy::model::GoalRef;
use app::strategy::store::goal_refs;

const GOAL_V: &str = include_str!("../../../demo/krakow-2030-goal-v.toml");
const HERE: &str = "/consultations/goal-v/actions/KD-01/comments";
const THERE: &str = "/consultations/goal-v/actions/KD-02/comments";

/// KD-01, KD-02, and under the first a comment of Eve's with an answer of Bob's.
async fn said(app: &TestApp) -> (World, [ActionLineId; 2], [String; 2]) {
    let world = app.consultation().await;
    let here = app.action_line(&world, "KD-01").await;
    let there = line(app, &world, "KD-02", Vec::new()).await;
    let mut eve = app.sign_up("Eve", "eve@example.org").await;
    let mut bob = app.sign_up("Bob", "bob@example.org").await;
    let begun = say(&mut eve, "for", "Trees, please.").await;
    let answer = reply(&mut bob, &begun, "Which ones?").await;
    (world, [here, there], [begun, answer])
}

fn fields<'f>(from: &'f str, into: &'f str) -> [(&'static str, &'f str); 5] {
    [("version", "1"), ("from", from), ("into", into), ("rule", ""), ("explanation", "It is about that line.")]
}

async fn count(app: &TestApp, line: ActionLineId) -> i64 {
    let sql = "SELECT CAST(COALESCE(SUM(count), 0) AS BIGINT) FROM comment_counts WHERE action_line_id = $1";
    scalar!(&app.site.db, i64, sql, line).expect("a count")
}

/// Where the newest letter about a move says that a text stands.
async fn told(app: &TestApp, email: &str) -> (String, bool) {
    app.newest(email, |letter| match letter {
        Letter::TextMoved { to, redress, .. } => Some((to.clone(), redress.is_some())),
        _ => None,
    })
    .await
}

/// A consultation about Kraków's strategy, whose round is closed: KD-01, made of Ada's proposal, serves V.1.
async fn about_a_strategy(app: &TestApp) -> (World, ActionLineId, Vec<GoalRef>) {
    let document = app::strategy::file::parse(GOAL_V).expect("a sound file");
    app::strategy::actions::import(&app.site.db, &app.site.chance, &document).await.expect("a strategy");
    let mut world = app.consultation().await;
    let proposal = published(app, &world, "Ada", "Shade at the stops").await;
    let written: AppResult<()> = app
        .site
        .db
        .write(async |tx| {
            execute!(
                tx,
                "UPDATE consultations SET strategy_id = (SELECT id FROM strategies WHERE slug = 'krakow-2030')"
            )?;
            Ok(())
        })
        .await;
    written.expect("its strategy");
    let goals = goal_refs(&app.site.db).await.expect("goals");
    let first = goals.iter().find(|goal| goal.code == "V.1").expect("a goal").id.to_string();
    let more = [("code", "KD-01"), ("summary", "Shade."), ("goals", first.as_str())];
    decide(&mut world.moderator, &proposal.to_string(), "1", "accept", &more).await.leads_to();
    let line = app::proposals::store::action_line(&app.site.db, world.consultation, "KD-01").await;
    let line = line.expect("an answer").expect("a line").id;
    (world, line, goals)
}

on_both_databases! {
    async fn a_comment_goes_with_its_replies_and_both_places_say_so(app: TestApp) {
        let (mut world, [here, there], [begun, answer]) = said(&app).await;
        let (from, into) = (here.to_string(), there.to_string());
        world.moderator.get(HERE).await.says(&format!("/comments/{begun}/move"));
        let path = format!("/comments/{begun}/move");
        let mut nowhere = fields(&from, &into);
        nowhere.iter_mut().filter(|(name, _)| *name == "into").for_each(|(_, value)| *value = "");
        world.moderator.post(&path, &nowhere).await.has_status(422).says("The action line to which it belongs: ");
        world.moderator.get(&path).await.says("KD-02 Action line KD-02").does_not_say("KD-01 Buses");
        assert_eq!(world.moderator.post(&path, &fields(&from, &into)).await.leads_to(), format!("/comments/{begun}"));
        assert_eq!((count(&app, here).await, count(&app, there).await), (0, 2));
        // The old address leads to the new place.
        for comment in [&begun, &answer] {
            let moved = app.visitor().get(&format!("/comments/{comment}")).await;
            assert_eq!(moved.leads_to(), format!("{THERE}?from={begun}#comment-{comment}"));
        }
        app.visitor().get(THERE).await.says("Trees, please.").says("Which ones?").says("moved here from KD-01");
        let left = app.visitor().get(HERE).await;
        left.does_not_say("Trees, please.").says("1 comment went from here to KD-02, with 1 reply").says(&format!("/comments/{begun}"));
        assert_eq!(told(&app, "eve@example.org").await, ("KD-02 Action line KD-02".to_owned(), true));
        assert_eq!((letters(&app, "bob@example.org").await, events(&app, "content_moved").await), (0, 1));
        app.visitor().get("/consultations/goal-v/moderation").await.says("moved").does_not_say("Trees");
        // And back, with what was answered since.
        let mut bob = app.sign_in("bob@example.org").await;
        reply(&mut bob, &begun, "Lime trees.").await;
        undo(&mut world.moderator, &begun, "1", "move", "It was right where it stood.").await.leads_to();
        assert_eq!((count(&app, here).await, count(&app, there).await), (3, 0));
        app.visitor().get(HERE).await.says("Trees, please.").says("Lime trees.").does_not_say("went from here").does_not_say("moved here");
        app.visitor().get(THERE).await.does_not_say("went from here");
        assert_eq!(told(&app, "eve@example.org").await.0, "KD-01 Buses every hour");
    }

    async fn a_reply_that_goes_alone_begins_a_thread_and_finds_back(app: TestApp) {
        let (mut world, [here, there], [begun, answer]) = said(&app).await;
        let (from, into) = (here.to_string(), there.to_string());
        world.moderator.post(&format!("/comments/{answer}/move"), &fields(&from, &into)).await.leads_to();
        assert_eq!((count(&app, here).await, count(&app, there).await), (1, 1));
        assert_eq!(app.visitor().get(&format!("/comments/{answer}")).await.leads_to(), format!("{THERE}?from={answer}#comment-{answer}"));
        undo(&mut world.moderator, &answer, "1", "move", "It answers.").await.leads_to();
        assert_eq!(app.visitor().get(&format!("/comments/{answer}")).await.leads_to(), format!("{HERE}?from={begun}#comment-{answer}"));
    }

    async fn a_comment_stays_where_the_other_place_is_none(app: TestApp) {
        let (mut world, [here, there], [begun, _]) = said(&app).await;
        let foreign = app.consultation_at("elsewhere").await;
        let foreign = line(&app, &foreign, "KD-01", Vec::new()).await.to_string();
        let hidden = line(&app, &world, "KD-03", Vec::new()).await;
        let gone = line(&app, &world, "KD-04", Vec::new()).await;
        let written: AppResult<()> = app.site.db.write(async |tx| {
            execute!(tx, "UPDATE action_lines SET state = 'hidden' WHERE id = $1", hidden)?;
            execute!(tx, "UPDATE action_lines SET state = 'withdrawn' WHERE id = $1", gone)?;
            Ok(())
        }).await;
        written.expect("two lines out of the way");
        let (from, path) = (here.to_string(), format!("/comments/{begun}/move"));
        for (into, why) in [
            (from.clone(), "It stands there already."),
            (foreign, "That text belongs to another consultation."),
            (hidden.to_string(), "Readers do not see that text any more."),
            (gone.to_string(), "This action line was withdrawn."),
            ("nothing".to_owned(), "There is no such text."),
        ] {
            let answer = world.moderator.post(&path, &fields(&from, &into)).await;
            answer.has_status(422).says(why).says("It is about that line.");
        }
        let (into, elsewhere) = (there.to_string(), hidden.to_string());
        world.moderator.post(&path, &fields(&elsewhere, &into)).await.has_status(422).says("Somebody changed this meanwhile");
        let mut bob = app.sign_in("bob@example.org").await;
        bob.post(&path, &fields(&from, &into)).await.has_status(403);
        bob.get(HERE).await.does_not_say(&path);
        bob.get(&path).await.has_status(403);
        let mut eve = app.sign_in("eve@example.org").await;
        eve.post(&format!("/comments/{begun}/withdraw"), &[]).await.leads_to();
        let sentence = "Readers do not see this text as one that stands by itself";
        world.moderator.post(&path, &fields(&from, &into)).await.has_status(422).says(sentence);
        world.moderator.get(&path).await.says(sentence).does_not_say("name=\"into\"");
        app.clock.set(world.closes_at);
        world.moderator.post(&path, &fields(&from, &into)).await.has_status(422).says("The consultation is over.");
    }

    async fn what_was_moved_on_since_is_not_moved_back(app: TestApp) {
        let (mut world, [here, there], [begun, _]) = said(&app).await;
        let third = line(&app, &world, "KD-03", Vec::new()).await.to_string();
        let (from, into, path) = (here.to_string(), there.to_string(), format!("/comments/{begun}/move"));
        world.moderator.post(&path, &fields(&from, &into)).await.leads_to();
        let way = world.moderator.get(super::DECISIONS).await;
        let way = way.body.split("href=\"").filter_map(|rest| rest.split('"').next()).find(|href| href.ends_with("/undo"));
        let way = way.expect("a way to undo").to_owned();
        world.moderator.post(&path, &fields(&into, &third)).await.leads_to();
        let undone = [("subject", begun.as_str()), ("version", "1"), ("decision", "move"), ("rule", ""), ("explanation", "No.")];
        world.moderator.post(&way, &undone).await.has_status(422).says("It stands elsewhere by now");
        // Both places where it stood say where it is.
        app.visitor().get(HERE).await.says("went from here to KD-03");
        app.visitor().get(THERE).await.says("went from here to KD-03");
    }

    async fn an_action_line_goes_to_another_goal_once_nobody_votes(app: TestApp) {
        let (mut world, line, goals) = about_a_strategy(&app).await;
        let goal = |code: &str| goals.iter().find(|goal| goal.code == code).expect("a goal").id.to_string();
        let (from, into) = (goal("V.1"), goal("V.2"));
        let path = "/consultations/goal-v/actions/KD-01/move";
        let voted = "People are voting, or the result of their votes is not frozen yet.";
        world.moderator.get(path).await.says(voted).does_not_say("name=\"into\"");
        world.moderator.post(path, &fields(&from, &into)).await.has_status(422).says(voted);
        close_round(&mut world).await;
        world.moderator.get(path).await.says("V.2");
        world.moderator.post(path, &fields(&from, &from)).await.has_status(422).says("It stands there already.");
        world.moderator.post(path, &fields(&from, "nothing")).await.has_status(422).says("The strategy has no such goal.");
        world.moderator.post(path, &fields(&into, &into)).await.has_status(422).says("Please choose one of the options.");
        world.moderator.post(path, &fields(&from, &into)).await.leads_to();
        let page = app.visitor().get("/consultations/goal-v/actions/KD-01").await;
        page.says("went from goal V.1 to goal V.2").says("It is about that line.");
        app.visitor().get("/strategies/krakow-2030/goals/V.1").await.says("Moved to other goals").says("KD-01 Shade at the stops");
        app.visitor().get("/strategies/krakow-2030/goals/V.2").await.says("Shade at the stops").does_not_say("Moved to other goals");
        let (to, can_appeal) = told(&app, "ada@example.org").await;
        assert!(to.starts_with("V.2 ") && can_appeal, "{to}");
        // The frozen result tells the goal that it was voted on under.
        let found = app::voting::verifying::verify(&app.site).await.expect("a recount");
        assert_eq!(found.differences, []);
        undo(&mut world.moderator, &line.to_string(), "2", "move", "It was right.").await.leads_to();
        app.visitor().get("/strategies/krakow-2030/goals/V.1").await.does_not_say("Moved to other goals").says("Shade at the stops");
        app.visitor().get("/consultations/goal-v/actions/KD-01").await.does_not_say("went from goal");
        assert_eq!(events(&app, "content_moved").await, 2);
    }
}
