//! The page of a goal: how it stands, what is proposed for it, and what consultations said.

use super::{GOAL_V, load};
use crate::comments::say;
use crate::support::{TestApp, World, on_both_databases};
use crate::voting::world::{ballot, line, voters};
use app::strategy::store;

const PAGE: &str = "/strategies/krakow-2030/goals/V";

/// KD-01 serves V.1, KD-02 serves V.3; twelve residents voted, Ada commented, and the round is open.
async fn voted(app: &TestApp) -> World {
    load(app, GOAL_V).await;
    let world = app.consultation().await;
    for (code, goal) in [("KD-01", "V.1"), ("KD-02", "V.3")] {
        let goal = store::goal(&app.site.db, "krakow-2030", goal).await.unwrap().unwrap();
        line(app, &world, code, vec![goal]).await;
    }
    let mut residents = voters(app, "resident", "resident", None, 12).await;
    for (number, resident) in residents.iter_mut().enumerate() {
        let choice = if number < 7 { "support" } else { "against" };
        resident.post(&ballot("KD-01"), &[("round", "1"), ("choice", choice)]).await.leads_to();
    }
    residents[0].post(&ballot("KD-02"), &[("round", "1"), ("choice", "neutral")]).await.leads_to();
    let mut ada = app.sign_up("Ada", "ada@example.org").await;
    say(&mut ada, "against", "Too dear.").await;
    world
}

on_both_databases! {
    async fn a_goal_shows_its_indicators_as_chart_and_table_with_where_they_stand(app: TestApp) {
        load(&app, GOAL_V).await;
        let page = app.visitor().get(PAGE).await;
        page.says("<svg").says("<table").says("On track").says("of 5");
        page.says("No action lines for this goal yet").says("No results for this goal yet");
    }

    async fn a_goal_lists_the_action_lines_of_the_goals_under_it_too(app: TestApp) {
        voted(&app).await;
        let page = app.visitor().get(PAGE).await;
        page.says("/consultations/goal-v/actions/KD-01").says("/consultations/goal-v/actions/KD-02").says("2 action lines").says("1 comment");
        let below = app.visitor().get(&format!("{PAGE}.3")).await;
        below.says("/consultations/goal-v/actions/KD-02").does_not_say("/consultations/goal-v/actions/KD-01");
    }

    async fn what_consultations_said_is_told_once_the_round_is_closed(app: TestApp) {
        let mut world = voted(&app).await;
        app.visitor().get(PAGE).await.says("No results for this goal yet").does_not_say("13 votes");
        world.moderator.post("/consultations/goal-v/rounds/1/close", &[("reason", "")]).await.leads_to();
        let page = app.visitor().get(PAGE).await;
        page.says("Where to begin with Goal V").says("/consultations/goal-v/results?round=1").says("13 votes").says("12 people");
        page.says("against 1").does_not_say("No results for this goal yet");
        app.visitor().get(&format!("{PAGE}.3")).await.says("1 vote").says("1 person").does_not_say("13 votes");
        app.visitor().get(&format!("{PAGE}.2")).await.says("No results for this goal yet");
        app.visitor().get(&format!("{PAGE}?lang=pl")).await.says("Co powiedziały konsultacje").says("13 głosów").says("12 osób");
        app.visitor().get(&format!("{PAGE}?lang=lt")).await.says("Ką pasakė konsultacijos").says("13 balsų").says("12 žmonių");
    }

    async fn what_a_draft_says_is_not_told(app: TestApp) {
        let mut world = voted(&app).await;
        world.moderator.post("/consultations/goal-v/rounds/1/close", &[("reason", "")]).await.leads_to();
        let hide = app.site.db.write(async |tx| {
            app::base::db::execute!(tx, "UPDATE consultations SET published_at = NULL")?;
            Ok(())
        });
        hide.await.expect("a draft again");
        app.visitor().get(PAGE).await.says("No results for this goal yet").does_not_say("KD-01");
    }
}
