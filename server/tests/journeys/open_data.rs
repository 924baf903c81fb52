//! Downloads about strategies, and the facts inside their pages.

#[path = "open_data/around.rs"]
mod around;

use crate::strategy::goal::voted;
use crate::strategy::{GOAL_V, METROPOLIS, load};
use crate::support::{Answer, on_both_databases};
use app::strategy::file;
use serde_json::{Value, json};

const STRATEGY: &str = "/strategies/krakow-2030";

/// The rows of a CSV download, each by the names of its columns.
pub fn rows(answer: &Answer) -> Vec<Value> {
    answer.has_status(200);
    assert_eq!(answer.headers["content-type"], "text/csv; charset=utf-8; header=present");
    let text = answer.body.strip_prefix('\u{feff}').expect("a byte order mark");
    let mut lines = text.split("\r\n").filter(|line| !line.is_empty());
    let names: Vec<&str> = lines.next().expect("names").split(',').collect();
    lines
        .map(|line| names.iter().zip(cells(line)).map(|(name, cell)| ((*name).to_owned(), json!(cell))).collect())
        .collect()
}

fn cells(line: &str) -> Vec<String> {
    let (mut cells, mut is_quoted) = (vec![String::new()], false);
    for letter in line.chars() {
        match letter {
            '"' => is_quoted = !is_quoted,
            ',' if !is_quoted => cells.push(String::new()),
            other => cells.last_mut().expect("a cell").push(other),
        }
    }
    cells
}

/// The data blocks of a page.
pub fn facts(answer: &Answer) -> Vec<Value> {
    let blocks = answer.body.split("<script type=\"application/ld+json\">").skip(1);
    let blocks = blocks.map(|rest| rest.split("</script>").next().expect("its end"));
    blocks.map(|block| serde_json::from_str(block).expect("JSON")).collect()
}

on_both_databases! {
    async fn a_strategy_downloads_as_the_document_that_it_is(app: TestApp) {
        load(&app, GOAL_V).await;
        let answer = app.visitor().get(&format!("{STRATEGY}/strategy.json")).await;
        let whole: Value = serde_json::from_str(&answer.has_status(200).body).expect("JSON");
        assert_eq!(whole, file::json(&file::parse(GOAL_V).unwrap()));
        assert!(answer.headers["content-disposition"].to_str().unwrap().contains("krakow-2030.json"));
        app.visitor().get("/strategies/atlantis/strategy.json").await.has_status(404);
    }

    async fn the_tables_say_what_the_pages_say(app: TestApp) {
        let mut world = voted(&app).await;
        world.moderator.post("/consultations/goal-v/rounds/1/close", &[("reason", "")]).await.leads_to();
        let mut reader = app.visitor();
        let goals = rows(&reader.get(&format!("{STRATEGY}/goals.csv")).await);
        let told = |row: &Value| ["goal", "level", "key_actions", "indicators", "on_track", "action_lines", "comments", "voices", "support", "against"].map(|name| row[name].as_str().unwrap_or("-").to_owned());
        assert_eq!(told(&goals[0]), ["V", "strategic", "17", "5", "4", "2", "1", "12", "7", "5"]);
        assert_eq!(goals[2]["voices"], "0");
        assert_eq!(goals[2]["support"], "", "nothing is told where nobody voted");
        let indicators = rows(&reader.get(&format!("{STRATEGY}/indicators.csv?lang=pl")).await);
        assert_eq!(indicators.len(), 10, "five indicators with two values each");
        let ngos: Vec<_> = indicators.iter().filter(|row| row["indicator"] == "ngos-applying-for-support").map(|row| (row["year"].as_str().unwrap(), row["value"].as_str().unwrap(), row["standing"].as_str().unwrap())).collect();
        assert_eq!(ngos, [("2016", "1164", "off_track"), ("2022", "797", "off_track")]);
        let voices: Value = serde_json::from_str(&reader.get(&format!("{STRATEGY}/voices.json")).await.body).unwrap();
        assert_eq!(voices[0]["consultation"], "goal-v");
        assert_eq!((&voices[0]["round"], &voices[0]["voices"], &voices[0]["neutral"]), (&json!(1), &json!(12), &json!(1)));
        rows(&reader.get(&format!("{STRATEGY}/places.csv")).await);
        let goal: Value = serde_json::from_str(&reader.get(&format!("{STRATEGY}/goals/V.1/goal.json")).await.body).unwrap();
        assert_eq!((&goal["goal"]["code"], &goal["results"][0]["participants"], &goal["action_lines"][0]["code"]), (&json!("V.1"), &json!(12), &json!("KD-01")));
        reader.get(&format!("{STRATEGY}/goals/VI/goal.json")).await.has_status(404);
        reader.get(&format!("{STRATEGY}/goals/VI/indicators.csv")).await.has_status(404);
        reader.get(&format!("{STRATEGY}/columns")).await.says("on_track").says("target_kind").says("People who voted on at least one of them");
    }

    async fn a_plan_downloads_section_by_section(app: TestApp) {
        load(&app, METROPOLIS).await;
        let path = "/strategies/metropolia-krakowska-2030/plans/4US/plan";
        let sections = rows(&app.visitor().get(&format!("{path}.csv")).await);
        assert_eq!(sections.iter().filter(|row| row["part"] == "").count(), 8);
        assert_eq!(sections.iter().filter(|row| row["part_kind"] == "task").count(), 4);
        let json: Value = serde_json::from_str(&app.visitor().get(&format!("{path}.json")).await.body).unwrap();
        assert_eq!(json.as_array().map(Vec::len), Some(sections.len()));
    }

    async fn what_an_office_program_would_run_is_text_in_every_table(app: TestApp) {
        load(&app, &GOAL_V.replace("title.en = \"", "title.en = \"=HYPERLINK(1) ")).await;
        for table in ["goals", "voices", "indicators"] {
            let answer = app.visitor().get(&format!("{STRATEGY}/{table}.csv")).await;
            assert!(!answer.body.contains(",=") && !answer.body.contains(",\"="), "{table}: {}", answer.body);
        }
        assert!(app.visitor().get(&format!("{STRATEGY}/goals.csv")).await.body.contains("'=HYPERLINK(1)"));
    }

    async fn pages_tell_programs_what_they_are_about(app: TestApp) {
        let hostile = "</script><script>alert(1)</script>";
        load(&app, &GOAL_V.replacen("title.en = \"", &format!("title.en = \"{hostile} "), 1)).await;
        load(&app, METROPOLIS).await;
        let mut reader = app.visitor();
        let page = reader.get("/strategies/metropolia-krakowska-2030").await;
        let act = &facts(&page)[0]["@graph"][0];
        assert_eq!((&act["@type"], &act["legislationDate"], &act["legislationPassedBy"]["@type"]), (&json!("Legislation"), &json!("2021-12-14"), &json!("Organization")));
        assert_eq!(act["spatialCoverage"].as_array().map(Vec::len), Some(16));
        let strategy = reader.get(STRATEGY).await;
        strategy.does_not_say("<script>alert");
        assert!(facts(&strategy)[0]["@graph"][0]["name"].as_str().unwrap().starts_with(hostile));
        let goal = reader.get(&format!("{STRATEGY}/goals/V")).await;
        let graph = facts(&goal)[0]["@graph"].clone();
        let of = |sort: &str| graph.as_array().unwrap().iter().filter(|thing| thing["@type"] == sort).cloned().collect::<Vec<_>>();
        assert_eq!((of("StatisticalVariable").len(), of("Observation").len()), (5, 10));
        let fall = of("Observation").into_iter().find(|value| value["value"] == 797).expect("the figure of 2022");
        assert_eq!(fall["observationDate"], "2022");
        assert!(fall["variableMeasured"]["@id"].as_str().unwrap().ends_with("/goals/V#indicator-ngos-applying-for-support"));
    }
}
