//! The page of a goal: how it stands, what is proposed for it, and what consultations said.

use super::{GOAL_V, load};
use crate::comments::say;
use crate::support::{TestApp, World, on_both_databases};
use crate::voting::world::{ballot, line, voters};
use app::strategy::{file, store};

const PAGE: &str = "/strategies/krakow-2030/goals/V";

/// KD-01 serves V.1, KD-02 serves V.3; twelve residents voted, Ada commented, and the round is open.
pub async fn voted(app: &TestApp) -> World {
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

/// The shares of support on a page, in the order in which they stand.
fn supports(body: &str) -> Vec<&str> {
    let titles = body.split(">Support ").skip(1);
    let shares = titles.filter_map(|title| title.split(',').next());
    shares.filter(|share| share.ends_with('%')).collect()
}

on_both_databases! {
    async fn a_goal_shows_its_indicators_as_chart_and_table_with_where_they_stand(app: TestApp) {
        load(&app, GOAL_V).await;
        let page = app.visitor().get(PAGE).await;
        page.says("<svg").says("<table").says("On track").says("of 5");
        page.says("No action lines for this goal yet");
    }

    async fn two_codes_that_differ_in_a_dot_only_have_places_of_their_own_on_the_page(app: TestApp) {
        let text = GOAL_V.replace("code = \"ngos-applying-for-support\"", "code = \"n.1\"");
        let mut document = file::parse(&text).unwrap();
        let other = document.indicators.iter_mut().find(|indicator| indicator.goal == "V" && indicator.code != "n.1").expect("another one");
        other.code = "n-1".to_owned();
        load(&app, &file::toml(&document)).await;
        app.visitor().get(PAGE).await.says("id=\"indicator-n.1\"").says("id=\"indicator-n-1\"");
    }

    async fn so_many_of_so_many_is_said_in_the_right_case(app: TestApp) {
        load(&app, GOAL_V).await;
        let page = app.visitor().get(&format!("{PAGE}?lang=lt")).await;
        page.says(" iš 5").says("rodiklių juda").does_not_say("rodikliai juda");
        app.visitor().get(&format!("{PAGE}?lang=pl")).await.says(" z 5").says("wskaźników na dobrej drodze");
    }

    async fn an_indicators_table_runs_in_the_order_of_its_chart(app: TestApp) {
        load(&app, GOAL_V).await;
        let page = app.visitor().get(PAGE).await;
        let indicator = page.body.split("id=\"indicator-ngos-applying-for-support\"").nth(1).and_then(|rest| rest.split("</article>").next()).expect("the indicator");
        let (chart, table) = indicator.split_once("<table").expect("a chart and a table");
        for part in [chart, table] {
            let years = ["2016", "2022"].map(|year| part.rfind(&format!(">{year}<")).unwrap_or_else(|| panic!("{year} is not in {part}")));
            assert!(years.is_sorted(), "{part}");
        }
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
        let open = app.visitor().get(PAGE).await;
        open.says("Open until 12 November 2026, 09:00").does_not_say("13 votes");
        assert_eq!(supports(&open.body), [""; 0]);
        world.moderator.post("/consultations/goal-v/rounds/1/close", &[("reason", "")]).await.leads_to();
        let page = app.visitor().get(PAGE).await;
        page.says("Where to begin with Goal V").says("/consultations/goal-v/results?round=1").says("13 votes").says("12 people");
        page.says("against 1").says("Closed on 2 November 2026").does_not_say("Open until");
        // All of the goal's votes together, then line by line: 7 of 13, 7 of 12, none of 1.
        assert_eq!(supports(&page.body), ["53.8%", "58.3%", "0.0%"]);
        app.visitor().get(&format!("{PAGE}.3")).await.says("1 vote").says("1 person").does_not_say("13 votes");
        app.visitor().get(&format!("{PAGE}.2")).await.says("No action lines for this goal yet");
        app.visitor().get(&format!("{PAGE}?lang=pl")).await.says("co powiedziały o nich konsultacje").says("13 głosów").says("12 osób");
        app.visitor().get(&format!("{PAGE}?lang=lt")).await.says("ką apie jas pasakė konsultacijos").says("13 balsų").says("12 žmonių");
    }

    async fn equal_codes_of_two_consultations_stand_under_their_own_what_is_open_first(app: TestApp) {
        let mut world = voted(&app).await;
        world.moderator.post("/consultations/goal-v/rounds/1/close", &[("reason", "")]).await.leads_to();
        let other = app.consultation_at("later").await;
        let goal = store::goal(&app.site.db, "krakow-2030", "V.1").await.unwrap().unwrap();
        line(&app, &other, "KD-01", vec![goal]).await;
        let page = app.visitor().get(PAGE).await;
        page.says("3 action lines");
        let order = [
            "href=\"/consultations/later\"", "Open until", "/consultations/later/actions/KD-01",
            "href=\"/consultations/goal-v\"", "Closed on", "/consultations/goal-v/results?round=1", "/consultations/goal-v/actions/KD-01", "/consultations/goal-v/actions/KD-02",
        ];
        let places = order.map(|words| page.body.find(words).unwrap_or_else(|| panic!("{words} is not on the page")));
        assert!(places.is_sorted(), "{:?}", order.iter().zip(places).collect::<Vec<_>>());
        // Nobody has voted in the open one, and its line does not carry the other's votes.
        assert_eq!(supports(&page.body), ["53.8%", "58.3%", "0.0%"]);
    }

    async fn a_goal_with_many_action_lines_shows_them_a_page_at_a_time(app: TestApp) {
        load(&app, GOAL_V).await;
        let goal = store::goal(&app.site.db, "krakow-2030", "V.1").await.unwrap().unwrap();
        for slug in ["first", "second"] {
            let world = app.consultation_at(slug).await;
            for number in 1..=30 {
                line(&app, &world, &format!("KD-{number:02}"), vec![goal]).await;
            }
        }
        let mut reader = app.visitor();
        let codes = |body: &str| body.matches("asked-title").count();
        let (first, second) = (reader.get(PAGE).await, reader.get(&format!("{PAGE}?page=2")).await);
        assert_eq!((codes(&first.body), codes(&second.body)), (40, 20));
        // The consultation that goes on is named again.
        let heads = |body: &str| body.matches("<article class=\"asked\"").count();
        assert_eq!((heads(&first.body), heads(&second.body)), (2, 1));
    }

    async fn what_a_draft_says_is_not_told(app: TestApp) {
        let mut world = voted(&app).await;
        world.moderator.post("/consultations/goal-v/rounds/1/close", &[("reason", "")]).await.leads_to();
        let hide = app.site.db.write(async |tx| {
            app::base::db::execute!(tx, "UPDATE consultations SET published_at = NULL")?;
            Ok(())
        });
        hide.await.expect("a draft again");
        app.visitor().get(PAGE).await.says("No action lines for this goal yet").does_not_say("KD-01");
    }
}
