//! Action lines become one, and every vote stays where it was cast.

use super::{DECISIONS, close_round, events, merge, published, told, undo, wish};
use crate::comments::say;
use crate::moderation::decide;
use crate::support::{TestApp, World, on_both_databases};
use crate::voting::world::{ballot, counted, line, rows};
use app::base::time::Interval;
use app::consultations::model::RoundId;
use app::proposals::model::ActionLineId;

const ONE: &str = "/consultations/goal-v/actions/KD-01";
const OTHER: &str = "/consultations/goal-v/actions/KD-02";

/// KD-01, made of Ada's proposal that Kim supports, and KD-02; Bob voted for both.
async fn two(app: &TestApp) -> (World, [ActionLineId; 2]) {
    let mut world = app.consultation().await;
    let proposal = published(app, &world, "Ada", "Shade at the stops").await;
    let mut kim = app.sign_up("Kim", "kim@example.org").await;
    wish(&mut kim, proposal, "support").await.leads_to();
    let more = [("code", "KD-01"), ("summary", "Shade.")];
    decide(&mut world.moderator, &proposal.to_string(), "1", "accept", &more).await.leads_to();
    let one = app::proposals::store::action_line(&app.site.db, world.consultation, "KD-01").await;
    let one = one.expect("an answer").expect("a line").id;
    let other = line(app, &world, "KD-02", Vec::new()).await;
    let mut bob = app.sign_up("Bob", "bob@example.org").await;
    for code in ["KD-01", "KD-02"] {
        bob.post(&ballot(code), &[("round", "1"), ("choice", "support")]).await.leads_to();
    }
    (world, [one, other])
}

/// A second round, an hour from now.
async fn next_round(app: &TestApp, world: &World) -> RoundId {
    let id = RoundId(app.site.chance.id(app.clock.now()));
    let from = app.clock.now().plus_hours(1);
    let planned = Interval { opens_at: from, closes_at: from.plus_hours(5) };
    let written = app
        .site
        .db
        .write(async |tx| app::consultations::store::insert_round(tx, id, world.consultation, 2, planned).await);
    written.await.expect("a round");
    id
}

on_both_databases! {
    async fn no_action_line_is_merged_while_people_vote(app: TestApp) {
        let (mut world, [_, other]) = two(&app).await;
        let sentence = "People are voting, or the result of their votes is not frozen yet.";
        // A way that would be refused is none: it is said when it becomes one.
        let page = world.moderator.get(ONE).await;
        page.does_not_say("KD-01/merge\"").does_not_say("KD-01/move\"").says("once the vote is over and its result is frozen").says("KD-01/withdraw\"");
        world.moderator.get(&format!("{ONE}/merge")).await.says(sentence).does_not_say("name=\"into\"");
        merge(&mut world.moderator, ONE, &other.to_string()).await.has_status(422).says(sentence);
        // Nor between the end of a round and its closing.
        app.clock.set(world.closes_at.plus_millis(-1));
        merge(&mut world.moderator, ONE, &other.to_string()).await.has_status(422).says(sentence);
    }

    async fn a_merged_line_keeps_its_page_its_votes_and_its_result(app: TestApp) {
        let (mut world, [one, other]) = two(&app).await;
        let before = (counted(&app, world.round, one).await, counted(&app, world.round, other).await, rows(&app).await);
        close_round(&mut world).await;
        let page = world.moderator.get(ONE).await;
        page.says("KD-01/merge\"").says("KD-01/move\"").does_not_say("once the vote is over");
        app.visitor().get(ONE).await.does_not_say("KD-01/merge\"").does_not_say("once the vote is over");
        let results = app.visitor().get("/consultations/goal-v/results?round=1").await;
        let id = other.to_string();
        assert_eq!(merge(&mut world.moderator, ONE, &id).await.leads_to(), ONE);
        let after = (counted(&app, world.round, one).await, counted(&app, world.round, other).await, rows(&app).await);
        assert_eq!(before, after);
        app.visitor().get("/consultations/goal-v/results?round=1").await.has_status(200).says("KD-01").says("KD-02");
        assert!(results.body.contains("KD-01"));
        let page = app.visitor().get(ONE).await;
        page.has_status(200).says("This text became part of another one").says("KD-02 Action line KD-02").does_not_say("was withdrawn");
        app.visitor().get(OTHER).await.says("1 text merged here").says("KD-01 Shade at the stops");
        // Both results stand in the list, and the merged one says that it is.
        let list = app.visitor().get("/consultations/goal-v").await;
        list.says("KD-01").says("Merged").says("1 text merged here").does_not_say(">Withdrawn<");
        assert_eq!(told(&app, "ada@example.org").await, (false, true, "KD-02 Action line KD-02".to_owned(), true));
        assert_eq!(told(&app, "kim@example.org").await, (false, false, "KD-02 Action line KD-02".to_owned(), false));
        app.visitor().get(OTHER).await.says("1 person supported the proposal that this comes from");
        let found = app::voting::verifying::verify(&app.site).await.expect("a recount");
        assert_eq!(found.differences, []);
    }

    async fn people_vote_on_what_is_kept_and_the_discussion_leads_on(app: TestApp) {
        let (mut world, [_, other]) = two(&app).await;
        let mut eve = app.sign_up("Eve", "eve@example.org").await;
        let said = say(&mut eve, "for", "Trees, please.").await;
        close_round(&mut world).await;
        let second = next_round(&app, &world).await;
        merge(&mut world.moderator, ONE, &other.to_string()).await.leads_to();
        app.clock.advance(2 * 60 * 60 * 1_000);
        let vote = [("round", "2"), ("choice", "support")];
        eve.post(&ballot("KD-01"), &vote).await.has_status(422);
        eve.get(ONE).await.says("This action line is part of another one, and people vote on that one.");
        eve.post(&ballot("KD-02"), &vote).await.leads_to();
        assert_eq!(counted(&app, second, other).await.support, 1);
        let more = [("alignment", "for"), ("body", "More.")];
        eve.post(&format!("{ONE}/comments"), &more).await.has_status(422);
        eve.get(&format!("{ONE}/comments")).await.says("Trees, please.").says("The discussion goes on there");
        app.visitor().get(OTHER).await.says(&format!("href=\"{ONE}#comments\"")).says("1 comment");
        app.visitor().get(&format!("/comments/{said}")).await.leads_to();
        // While people vote again, nothing is parted either.
        let page = world.moderator.get(DECISIONS).await;
        assert!(page.body.contains("/undo"));
        undo_is_refused(&app, &mut world).await;
    }

    async fn a_line_that_is_parted_is_voted_on_again(app: TestApp) {
        let (mut world, [one, other]) = two(&app).await;
        close_round(&mut world).await;
        merge(&mut world.moderator, ONE, &other.to_string()).await.leads_to();
        undo(&mut world.moderator, &one.to_string(), "1", "part", "").await.leads_to();
        next_round(&app, &world).await;
        app.clock.advance(2 * 60 * 60 * 1_000);
        let mut bob = app.sign_in("bob@example.org").await;
        bob.post(&ballot("KD-01"), &[("round", "2"), ("choice", "against")]).await.leads_to();
        app.visitor().get(ONE).await.does_not_say("became part of another").does_not_say("withdrawn");
        assert_eq!((events(&app, "content_merged").await, events(&app, "content_parted").await), (1, 1));
    }

    async fn who_follows_a_merged_line_is_told_what_becomes_of_the_other(app: TestApp) {
        let (mut world, [_, other]) = two(&app).await;
        let mut bob = app.sign_in("bob@example.org").await;
        bob.post(&format!("{ONE}/follow"), &[("wish", "follow"), ("back", ONE)]).await.leads_to();
        bob.post(&format!("{OTHER}/follow"), &[("wish", "follow"), ("back", OTHER)]).await.leads_to();
        close_round(&mut world).await;
        merge(&mut world.moderator, ONE, &other.to_string()).await.leads_to();
        assert!(!told(&app, "bob@example.org").await.1);
        let followers = app.site.db.write(async |tx| app::notifications::following::followers(tx, other.0).await).await;
        let followers: Vec<String> = followers.expect("the followers").into_iter().map(|one| one.address).collect();
        assert_eq!(followers, ["bob@example.org"], "once, whatever he follows");
    }
}

async fn undo_is_refused(app: &TestApp, world: &mut World) {
    let one = app::proposals::store::action_line(&app.site.db, world.consultation, "KD-01").await;
    let one = one.expect("an answer").expect("a line").id.to_string();
    let answer = undo(&mut world.moderator, &one, "1", "part", "").await;
    answer.has_status(422).says("People are voting, or the result of their votes is not frozen yet.");
}
