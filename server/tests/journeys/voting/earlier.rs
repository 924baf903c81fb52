//! A round in which nobody voted on an action line takes nothing away from what was voted on it before.

use super::world::{ballot, line, voters};
use crate::strategy::{GOAL_V, load};
use crate::support::{Client, TestApp, World, on_both_databases};
use app::base::time::Interval;
use app::consultations::model::RoundId;
use app::consultations::store::insert_round;
use app::strategy::store;
use serde_json::{Value, json};

const LINE: &str = "/consultations/goal-v/actions/KD-01";

/// KD-01 for goal V.1 with four votes in round 1, which is closed, and KD-02 for goal V.2 without any; round 2 opens in two
/// days. The last of the voters have voted in nothing.
async fn between_rounds(app: &TestApp) -> (World, Vec<Client>) {
    load(app, GOAL_V).await;
    let mut world = app.consultation().await;
    for (code, goal) in [("KD-01", "V.1"), ("KD-02", "V.2")] {
        let goal = store::goal(&app.site.db, "krakow-2030", goal).await.unwrap().unwrap();
        line(app, &world, code, vec![goal]).await;
    }
    let mut people = voters(app, "voter", "resident", None, 5).await;
    for voter in &mut people[..4] {
        voter.post(&ballot("KD-01"), &[("round", "1"), ("choice", "support")]).await.leads_to();
    }
    world.moderator.post("/consultations/goal-v/rounds/1/close", &[("reason", "")]).await.leads_to();
    let opens_at = app.clock.now().plus_days(2);
    let planned = Interval { opens_at, closes_at: opens_at.plus_days(2) };
    let id: RoundId = app.site.chance.id(app.clock.now());
    let second = app.site.db.write(async |tx| insert_round(tx, id, world.consultation, 2, planned).await);
    second.await.expect("a second round");
    (world, people)
}

async fn data(app: &TestApp, path: &str) -> Value {
    serde_json::from_str(&app.visitor().get(path).await.body).expect("JSON")
}

/// Round and votes of the two lines, as files have them.
async fn counted(app: &TestApp) -> Vec<(Value, Value)> {
    let rows = data(app, "/consultations/goal-v/actions.json").await;
    rows.as_array().expect("rows").iter().map(|row| (row["round"].clone(), row["support"].clone())).collect()
}

on_both_databases! {
    async fn a_second_round_takes_no_votes_away_from_a_line_that_nobody_votes_on_in_it(app: TestApp) {
        let (mut world, mut people) = between_rounds(&app).await;
        app.clock.set(app.clock.now().plus_days(3));
        people[4].post(&ballot("KD-02"), &[("round", "2"), ("choice", "support")]).await.leads_to();
        world.moderator.post("/consultations/goal-v/rounds/2/close", &[("reason", "")]).await.leads_to();

        let mut reader = app.visitor();
        let page = reader.get(LINE).await;
        page.says("Nobody voted on it in round 2.").says("Round 1: 4 votes").does_not_say("No votes");
        page.says("/consultations/goal-v/results?round=1");
        reader.get(&format!("{LINE}?lang=pl")).await.says("Tura 1: 4 głosy").says("W turze 2 nikt");
        reader.get(&format!("{LINE}?lang=lt")).await.says("1 turas: 4 balsai").says("2 ture dėl jos niekas nebalsavo");
        let other = reader.get("/consultations/goal-v/actions/KD-02?lang=en").await;
        other.says("See the results").does_not_say("Nobody voted on it").does_not_say("Round 1: ");

        let list = reader.get("/consultations/goal-v").await;
        assert_eq!(list.body.matches("class=\"result-note\">Round 1").count(), 1, "the round is named on one card");
        list.does_not_say("class=\"result-note\">Round 2").does_not_say("No votes");
        assert_eq!(counted(&app).await, [(json!(1), json!(4)), (json!(2), json!(1))]);
        let one = data(&app, &format!("{LINE}/action.json")).await;
        assert_eq!((&one[0]["round"], &one[0]["support"]), (&json!(1), &json!(4)));
        // What is frozen stays as it is.
        let second = data(&app, "/consultations/goal-v/results.json?round=2").await;
        assert_eq!((&second["participants"], &second["action_lines"][0]["votes"]["support"]), (&json!(1), &json!(0)));
    }

    async fn a_goal_is_told_of_by_the_last_round_in_which_it_got_votes(app: TestApp) {
        let (mut world, mut people) = between_rounds(&app).await;
        app.clock.set(app.clock.now().plus_days(3));
        people[4].post(&ballot("KD-02"), &[("round", "2"), ("choice", "support")]).await.leads_to();
        world.moderator.post("/consultations/goal-v/rounds/2/close", &[("reason", "")]).await.leads_to();

        let mut reader = app.visitor();
        let below = reader.get("/strategies/krakow-2030/goals/V.1").await;
        below.says("Results of round 1").says("4 votes").says("4 people").does_not_say("Results of round 2");
        below.does_not_say("No votes");
        // The goal above got its last vote in round 2; its line from round 1 names that.
        let above = reader.get("/strategies/krakow-2030/goals/V").await;
        above.says("Results of round 2").says("<li>Round 1").does_not_say("Results of round 1").does_not_say("No votes");
        let goal = data(&app, "/strategies/krakow-2030/goals/V.1/goal.json").await;
        let results = goal["results"].as_array().expect("results");
        assert_eq!((results.len(), &results[0]["round"], &results[0]["participants"]), (1, &json!(1), &json!(4)));

        let voices = reader.get("/strategies/krakow-2030/voices").await;
        voices.says("/consultations/goal-v/results?round=1").says("/consultations/goal-v/results?round=2");
        let silent = voices.body.split("id=\"silent\"").nth(1).and_then(|rest| rest.split("</section>").next()).expect("a list");
        assert!(!silent.contains("goals/V.1\"") && silent.contains("goals/V.3\""), "{silent}");
        let rows = data(&app, "/strategies/krakow-2030/voices.json").await;
        let told = |goal: &str| {
            let row = rows.as_array().expect("rows").iter().find(|row| row["goal"] == goal).expect("a row");
            (row["round"].clone(), row["voices"].clone(), row["support"].clone())
        };
        assert_eq!(told("V.1"), (json!(1), json!(4), json!(4)));
        assert_eq!(told("V.2"), (json!(2), json!(1), json!(1)));
        assert_eq!(told("V"), (json!(2), json!(1), json!(1)));
    }

    async fn a_round_that_is_only_planned_takes_no_votes_away(app: TestApp) {
        let (world, _) = between_rounds(&app).await;
        let mut reader = app.visitor();
        let page = reader.get(LINE).await;
        page.says("Voting opens on").says("Round 1: 4 votes").says("/consultations/goal-v/results?round=1");
        let other = reader.get("/consultations/goal-v/actions/KD-02").await;
        other.says("Voting opens on").does_not_say("Round 1: ");
        assert_eq!(counted(&app).await, [(json!(1), json!(4)), (Value::Null, json!(0))]);
        // While it is open nobody sees its votes, and no earlier ones stand in their place.
        app.clock.set(app.clock.now().plus_days(3));
        world.moderator.clone().get(LINE).await.does_not_say("Round 1: ");
        assert_eq!(counted(&app).await, [(Value::Null, Value::Null), (Value::Null, Value::Null)]);
    }
}
