//! What a strategy's pages show at a glance: each goal with how it stands and what was said, and where it was said.

use super::goal::voted;
use super::{GOAL_V, METROPOLIS, load};
use crate::commitments::FIRST;
use crate::open_data::facts;
use crate::support::{TestApp, on_both_databases};
use crate::voting::world::{ballot, line, voters};
use app::base::db::execute;
use app::base::error::AppResult;
use app::proposals::model::ActionLineId;
use app::strategy::store;
use serde_json::{Value, json};

const STRATEGY: &str = "/strategies/krakow-2030";

/// The line of a goal in the tree.
fn tree_line<'p>(body: &'p str, goal: &str) -> &'p str {
    let start = body.find(&format!("class=\"tree-code\">{goal}<")).unwrap_or_else(|| panic!("no goal {goal}"));
    let rest = &body[start..];
    let own = rest.split_at(1).1.split("class=\"tree-code\"").next().unwrap_or(rest);
    // The last goal of a list would otherwise reach to the end of the page.
    own.split("</li>").next().unwrap_or(own)
}

/// An action line is about Niepołomice.
async fn concerns(app: &TestApp, line: ActionLineId) {
    let tied: AppResult<()> = app
        .site
        .db
        .write(async |tx| {
            let sql = "INSERT INTO action_line_territories (action_line_id, territory_id) SELECT $1, id FROM territories WHERE code = '1219043'";
            execute!(tx, sql, line)?;
            Ok(())
        })
        .await;
    tied.expect("a line about Niepołomice");
}

on_both_databases! {
    async fn where_nothing_is_to_be_counted_residents_read_what_will_stand_there(app: TestApp) {
        load(&app, GOAL_V).await;
        load(&app, METROPOLIS).await;
        for lang in ["en", "pl", "lt"] {
            for page in ["places", "voices"] {
                let empty = app.visitor().get(&format!("{STRATEGY}/{page}?lang={lang}")).await;
                empty.has_status(200).does_not_say(" download=").does_not_say(".csv");
                assert_eq!(facts(&empty), Vec::<Value>::new());
                for word in ["its file", "plik", "failas"] {
                    empty.does_not_say(word);
                }
            }
        }
        // Only the goal above has indicators.
        app.visitor().get(&format!("{STRATEGY}/goals/V")).await.says("goals/V/indicators.csv");
        app.visitor().get(&format!("{STRATEGY}/goals/V.1")).await.says("goal.json").does_not_say("goals/V.1/indicators.csv");
        app.visitor().get(&format!("{STRATEGY}/places")).await.says("what is discussed in each of them");
        // Places that nothing concerns yet are still a map and a table, which can be taken away.
        let places = app.visitor().get("/strategies/metropolia-krakowska-2030/places").await;
        places.says("places.csv").does_not_say("The number in a place");
    }

    async fn a_goal_tells_of_every_consultation_that_its_strategy_tells_of(app: TestApp) {
        load(&app, GOAL_V).await;
        let goal = store::goal(&app.site.db, "krakow-2030", "V.1").await.unwrap().unwrap();
        for number in 0..41 {
            let mut world = app.consultation_at(&format!("c-{number}")).await;
            line(&app, &world, "KD-01", vec![goal]).await;
            world.moderator.post(&format!("/consultations/c-{number}/rounds/1/close"), &[("reason", "")]).await.leads_to();
        }
        let told = async |file: &str| serde_json::from_str::<Value>(&app.visitor().get(&format!("{STRATEGY}/{file}")).await.body).unwrap();
        let goal = told("goals/V/goal.json").await;
        let voices = told("voices.json").await;
        let told = voices.as_array().unwrap().iter().filter(|row| row["goal"] == "V" && row["round"] == 1).count();
        assert_eq!((told, goal["results"].as_array().map(Vec::len)), (41, Some(41)));
    }

    async fn each_goal_of_the_tree_tells_how_it_stands_and_what_was_said(app: TestApp) {
        let mut world = voted(&app).await;
        let mut reader = app.visitor();
        let open = reader.get(STRATEGY).await;
        // Votes are told once the round is closed; comments and action lines at once.
        assert!(tree_line(&open.body, "V").contains("2 action lines") && tree_line(&open.body, "V").contains("1 comment"));
        open.does_not_say("12 voices");
        world.moderator.post("/consultations/goal-v/rounds/1/close", &[("reason", "")]).await.leads_to();
        let page = reader.get(STRATEGY).await;
        let all = tree_line(&page.body, "V").replace('\u{a0}', " ");
        for words in ["2 action lines", "12 voices", "54% support", "17 key actions", "4 of 5", "1,164 → 797", "Off track", "<title>"] {
            assert!(all.contains(words), "{words:?} is not in {all}");
        }
        for link in ["#action-lines\">2 action lines", "#action-lines\">12 voices", "#action-lines\">54% support", "#key-actions\">17 key actions", "#indicators\">4 of 5"] {
            assert!(all.contains(&format!("href=\"{STRATEGY}/goals/V{link}")), "{link:?} is no link in {all}");
        }
        assert!(tree_line(&page.body, "V.3").contains("1 voice") && !tree_line(&page.body, "V.2").contains("action line"));
        let goal = reader.get("/strategies/krakow-2030/goals/V").await;
        goal.says("voices in closed rounds").says("54%").says("tree-code\">V.1<");
        for (part, number) in [("indicators", "4 of 5"), ("action-lines", "2"), ("action-lines", "12"), ("action-lines", "54%")] {
            goal.says(&format!("href=\"#{part}\" class=\"figure-source\">{number}")).says(&format!("id=\"{part}\""));
        }
        goal.says("id=\"key-actions\"");
        reader.get(&format!("{STRATEGY}?lang=pl")).await.says("głos zabrało 12 osób");
        reader.get(&format!("{STRATEGY}?lang=lt")).await.says("pasisakė 12 žmonių");
    }

    async fn goals_that_nobody_spoke_about_are_named_in_words(app: TestApp) {
        let mut world = voted(&app).await;
        world.moderator.post("/consultations/goal-v/rounds/1/close", &[("reason", "")]).await.leads_to();
        let other = app.consultation_at("later").await;
        let goal = store::goal(&app.site.db, "krakow-2030", "V.2").await.unwrap().unwrap();
        line(&app, &other, "KD-01", vec![goal]).await;
        let page = app.visitor().get(&format!("{STRATEGY}/voices")).await;
        page.has_status(200).says("1 of 4: no vote that is told").says("/consultations/goal-v/results?round=1\">12 voices");
        let rows: Vec<&str> = page.body.split("<tbody>").nth(1).and_then(|table| table.split("</tbody>").next()).expect("a matrix").split("</tr>").collect();
        let row = |code: &str| rows.iter().find(|row| row.contains(&format!("goals/{code}\""))).expect("a row").replace('\u{a0}', " ");
        assert!(row("V.2").contains("no voice yet") && row("V.2").contains("not asked"), "{}", row("V.2"));
        assert!(row("V.1").contains("12 voices") && row("V.1").contains("1 comment"), "{}", row("V.1"));
        for lang in ["pl", "lt"] {
            app.visitor().get(&format!("{STRATEGY}/voices?lang={lang}")).await.has_status(200).does_not_say("not asked");
        }
    }

    async fn places_stand_on_the_map_with_their_action_lines_and_in_a_table_by_goal(app: TestApp) {
        load(&app, METROPOLIS).await;
        let place = "[[territories]]\ncode = \"1219043\"\nname = \"Niepołomice\"\nkind = \"urban_rural\"\n\n[[bodies]]";
        load(&app, &GOAL_V.replacen("[[bodies]]", place, 1)).await;
        let world = app.consultation().await;
        let goals = ["V.1", "V.2"].map(|code| (code, store::goal(&app.site.db, "krakow-2030", code)));
        let mut ids = Vec::new();
        for (_, goal) in goals {
            ids.push(goal.await.unwrap().unwrap());
        }
        let at = line(&app, &world, "KD-01", ids).await;
        concerns(&app, at).await;
        let mut reader = app.visitor();
        // One line that serves two goals is one line, for its place and for the goal above both.
        reader.get("/strategies/metropolia-krakowska-2030").await.says("href=\"/strategies/metropolia-krakowska-2030/places\"");
        let metropolis = reader.get("/strategies/metropolia-krakowska-2030/places").await;
        metropolis.has_status(200).says("<title>Niepołomice: 1<").says("<title>Skawina<");
        let krakow = reader.get(&format!("{STRATEGY}/places")).await;
        assert_eq!(krakow.body.matches(">1 action line<").count(), 3, "V, V.1 and V.2");
        krakow.says("goals/V#action-lines").says("not asked");
        // The number at a place leads to the lines that it counts.
        krakow.says("href=\"#place-1219043\" class=\"reach\">1<").says("id=\"place-1219043\"").says("/consultations/goal-v/actions/KD-01\" class=\"reach\"><span>KD-01");
        metropolis.says("<a href=\"#place-1219043\" aria-label=\"Niepołomice: 1\">");
        let areas = &facts(&krakow)[0]["@graph"][0]["spatialCoverage"];
        assert_eq!((&areas[0]["name"], &areas[0]["identifier"]), (&json!("Niepołomice"), &json!("1219043")));
        // Lines of one consultation need no name; those of two stand each under the name of their own.
        krakow.does_not_say("<h4>");
        let other = app.consultation_at("other").await;
        concerns(&app, line(&app, &other, "KD-07", vec![]).await).await;
        let krakow = reader.get(&format!("{STRATEGY}/places")).await;
        let (first, second) = krakow.body.split_once("href=\"/consultations/other\"").expect("the name of the second");
        assert!(first.contains("<h4><a href=\"/consultations/goal-v\"") && first.contains("KD-01") && second.contains("KD-07"));
        reader.get("/strategies/atlantis/places").await.has_status(404);
    }

    async fn a_frozen_result_tells_of_every_goal_above_those_that_were_asked_about(app: TestApp) {
        let text = GOAL_V
            .replace("code = \"V\"\nkind = \"strategic\"", "code = \"M\"\nkind = \"main\"\ntitle.pl = \"Cel główny\"\n\n[[goals]]\ncode = \"V\"\nkind = \"strategic\"\nparent = \"M\"");
        load(&app, &text).await;
        let mut world = app.consultation().await;
        for (code, goal) in [("KD-01", "V.1"), ("KD-02", "V.3")] {
            let goal = store::goal(&app.site.db, "krakow-2030", goal).await.unwrap().unwrap();
            line(&app, &world, code, vec![goal]).await;
        }
        for resident in &mut voters(&app, "resident", "resident", None, 3).await {
            for code in ["KD-01", "KD-02"] {
                resident.post(&ballot(code), &[("round", "1"), ("choice", "support")]).await.leads_to();
            }
        }
        world.moderator.post("/consultations/goal-v/rounds/1/close", &[("reason", "")]).await.leads_to();
        let page = app.visitor().get(STRATEGY).await;
        for goal in ["M", "V", "V.1"] {
            assert!(tree_line(&page.body, goal).replace('\u{a0}', " ").contains("3 voices"), "{goal}: {}", tree_line(&page.body, goal));
        }
        let main = app.visitor().get("/strategies/krakow-2030/goals/M").await;
        main.says("2 action lines").says("/consultations/goal-v/actions/KD-02").says("Strategic goals");
        app.visitor().get("/strategies/krakow-2030/goals/V.1").await.says("Main goal M").says("Strategic goal V");
    }

    async fn whoever_votes_sees_how_the_goal_stands_beside_the_ballot(app: TestApp) {
        voted(&app).await;
        // V.1 is watched by the indicators of the goal above it.
        let page = app.visitor().get("/consultations/goal-v/actions/KD-01").await;
        page.says("/strategies/krakow-2030/goals/V#indicators\" class=\"reach\">Indicators of goal V");
        let (text, beside) = page.body.split_once("id=\"vote\"").expect("a ballot");
        let (beside, discussion) = beside.split_once("id=\"comments\"").expect("a discussion");
        assert!(!text.contains("class=\"watched\"") && !discussion.contains("class=\"watched\""), "it stands with the ballot");
        let list = beside.split_once("class=\"watched\"").and_then(|(_, list)| list.split_once("</ul>")).expect("the indicators").0;
        assert_eq!(list.matches("<li>").count(), 5);
        let list = list.replace('\u{a0}', " ");
        let ngos = list.split("<li>").find(|item| item.contains("#indicator-ngos-applying-for-support\"")).expect("an indicator");
        for said in ["<strong>797<", "(2022)", "Off track", "Target for 2030: rising", "class=\"spark\""] {
            assert!(ngos.contains(said), "{said:?} is not in {ngos}");
        }
        let stands = beside.split_once("class=\"section stands\"").expect("how the goals stand").1;
        assert!(!stands.split("class=\"watched\"").next().unwrap().contains("<details"), "nothing needs to be opened");
    }

    async fn what_was_taken_on_stands_with_its_goal_and_every_goal_above(app: TestApp) {
        let mut world = voted(&app).await;
        world.moderator.post("/consultations/goal-v/rounds/1/close", &[("reason", "")]).await.leads_to();
        let path = "/consultations/goal-v/actions/KD-01/commitment/edit";
        world.moderator.post(path, &FIRST).await.leads_to();
        let page = app.visitor().get(STRATEGY).await;
        for goal in ["V", "V.1"] {
            assert!(tree_line(&page.body, goal).contains("0 of 1 commitment done"), "{}", tree_line(&page.body, goal));
        }
        assert!(!tree_line(&page.body, "V.3").contains("commitment"));
        // The goal's own page says the same, and where each of its lines stands.
        let goal = app.visitor().get(&format!("{STRATEGY}/goals/V")).await;
        goal.says(&format!("href=\"{STRATEGY}/commitments?goal=V\" class=\"figure-source\">0 of 1<")).says("commitment done").says(">planned<");
        app.visitor().get(&format!("{STRATEGY}/goals/V.3")).await.does_not_say("commitment done");
        page.says(&format!("{STRATEGY}/commitments?goal=V.1"));
    }
}
