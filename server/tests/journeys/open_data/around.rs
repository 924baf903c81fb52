//! Downloads about what happens around strategies: monitoring, commitments, meetings, groups, consultations.

use super::{facts, rows};
use crate::commitments::FIRST;
use crate::groups::{GROUP, WORKSPACE, gathered};
use crate::meetings::{EVENING, PAGE as MEETINGS, announced};
use crate::monitoring::{BASE, NGOS, YEAR, begun, hand_in, publish};
use crate::strategy::goal::voted;
use crate::support::{Answer, on_both_databases};
use app::base::db::execute;
use app::base::error::AppResult;
use serde_json::{Value, json};

const LINE: &str = "/consultations/goal-v/actions/KD-01";

fn json_of(answer: &Answer) -> Value {
    serde_json::from_str(&answer.has_status(200).body).expect("JSON")
}

/// The first thing that a page tells programs about itself.
fn fact(answer: &Answer) -> Value {
    facts(answer)[0]["@graph"][0].clone()
}

on_both_databases! {
    async fn a_published_year_and_a_comparison_of_two_are_tables(app: TestApp) {
        let (mut administrator, mut ola) = begun(&app).await;
        hand_in(&app, &mut ola).await;
        let mut reader = app.visitor();
        // Before the year is published, nothing of it is in any file.
        reader.get(&format!("{YEAR}/year.csv")).await.has_status(404);
        reader.get(&format!("{BASE}/compare.json?from=2022&to=2025")).await.does_not_say("1201").does_not_say("under_way");
        publish(&mut administrator).await;
        let year = rows(&reader.get(&format!("{YEAR}/year.csv")).await);
        let value = year.iter().find(|row| row["subject"] == NGOS).expect("the value");
        let cells = ["strategy", "year", "goal", "responsible_unit", "entry", "value", "source", "source_link"].map(|name| value[name].as_str().unwrap_or("-"));
        assert_eq!(cells, ["krakow-2030", "2025", "V", "Office for Residents", "value", "1201", "Urząd Miasta Krakowa, BIP", "https://www.bip.krakow.pl/ngo"]);
        assert!(year.iter().any(|row| row["entry"] == "report" && row["text"].as_str().unwrap().contains("two offices")));
        assert!(year.iter().any(|row| row["entry"] == "state" && row["state"] == "under_way"));
        assert!(!year.iter().any(|row| row.to_string().contains("Ola")), "nobody is named");
        let compared = json_of(&reader.get(&format!("{BASE}/compare.json?from=2022&to=2025")).await);
        let ngos = compared.as_array().unwrap().iter().find(|row| row["subject"] == NGOS).expect("the indicator").clone();
        assert_eq!((&ngos["from"], &ngos["to"], &ngos["change"]), (&json!(797), &json!(1201), &json!(404)));
        let page = reader.get(YEAR).await;
        page.says("monitoring/2025/year.csv").says("/columns\">");
        assert_eq!((&fact(&page)["@type"], &fact(&page)["distribution"][0]["encodingFormat"]), (&json!(["Report", "Dataset"]), &json!("text/csv")));
        let compare = reader.get(&format!("{BASE}/compare?from=2022&to=2025")).await;
        compare.says("compare.csv?from=2022&amp;to=2025");
        let set = fact(&compare);
        assert_eq!((&set["@type"], &set["temporalCoverage"]), (&json!("Dataset"), &json!("2022/2025")));
        assert!(set["distribution"][0]["contentUrl"].as_str().unwrap().ends_with("/compare.csv?from=2022&to=2025"));
        reader.get("/strategies/krakow-2030/columns").await.says("id=\"year\"").says("responsible_unit").says("from_year");
    }

    async fn commitments_are_a_table(app: TestApp) {
        let mut world = voted(&app).await;
        world.moderator.post("/consultations/goal-v/rounds/1/close", &[("reason", "")]).await.leads_to();
        let tied: AppResult<()> = app.site.db.write(async |tx| {
            execute!(tx, "UPDATE consultations SET strategy_id = (SELECT id FROM strategies WHERE slug = 'krakow-2030')")?;
            Ok(())
        }).await;
        tied.unwrap();
        world.moderator.post(&format!("{LINE}/commitment/edit"), &FIRST).await.leads_to();
        let mut reader = app.visitor();
        let taken_on = rows(&reader.get("/strategies/krakow-2030/commitments.csv").await);
        let columns = ["consultation", "action_line", "goals", "state", "responsible_unit", "starts", "ends", "funding", "amount", "progress", "milestones", "reached"];
        let cells = columns.map(|name| taken_on[0][name].as_str().unwrap());
        assert_eq!(cells, ["goal-v", "KD-01", "V.1", "planned", "Office for Buses", "2026-12", "2027", "City budget", "240,000 PLN", "", "2", "0"]);
        let begun = FIRST.map(|(name, value)| (name, match name {
            "version" => "1",
            "state" => "under_way",
            "progress" => "40 %",
            "progress_note" => "Two of five lines.",
            _ => value,
        }));
        world.moderator.post(&format!("{LINE}/commitment/edit"), &begun).await.leads_to();
        let page = reader.get("/strategies/krakow-2030/commitments").await;
        page.says("/strategies/krakow-2030/commitments.json");
        assert_eq!(json_of(&reader.get("/strategies/krakow-2030/commitments.json").await)[0]["progress"], 40);
        let item = &fact(&page)["itemListElement"][0]["item"];
        assert_eq!((&item["@type"], &item["agent"]["name"], &item["startTime"]), (&json!("Action"), &json!("Office for Buses"), &json!("2026-12")));
        assert_eq!(item["actionStatus"], "https://schema.org/ActiveActionStatus");
        reader.get("/strategies/krakow-2030/columns").await.says("<code>amount").says("with its currency");
        reader.get("/strategies/atlantis/commitments.csv").await.has_status(404);
    }

    async fn meetings_are_a_table_and_each_says_when_it_is_by_the_clocks_of_its_place(app: TestApp) {
        announced(&app, 2).await;
        let mut ada = app.sign_up("Ada", "ada@example.org").await;
        ada.post(EVENING, &[("needs", "A ramp."), ("deed", "register")]).await.leads_to();
        let mut reader = app.visitor();
        let answer = reader.get("/strategies/krakow-2030/meetings.csv").await;
        answer.does_not_say("ramp").does_not_say("Ada");
        let meetings = rows(&answer);
        let cells = ["meeting", "title", "series", "on", "from_time", "capacity", "state"].map(|name| meetings[0][name].as_str().unwrap());
        assert_eq!(cells, ["evening", "Evening on Goal V", "evenings", "2026-12-01", "17:30", "2", "planned"]);
        assert_eq!(meetings.len(), 3);
        reader.get(MEETINGS).await.says("/strategies/krakow-2030/meetings.csv");
        let event = fact(&reader.get(EVENING).await);
        assert_eq!((&event["@type"], &event["startDate"], &event["endDate"]), (&json!("Event"), &json!("2026-12-01T17:30:00+01:00"), &json!("2026-12-01T19:00:00+01:00")));
        assert_eq!((&event["location"][0]["@type"], &event["maximumAttendeeCapacity"]), (&json!("Place"), &json!(2)));
        let day = fact(&reader.get(&format!("{MEETINGS}/open-day")).await);
        assert_eq!(day["startDate"], "2026-12-05", "a day without an hour has no offset");
    }

    async fn groups_and_what_they_published_are_tables_without_the_people_in_them(app: TestApp) {
        let (_, mut ada, mut bob, _) = gathered(&app).await;
        let minutes = [("kind", "minutes"), ("title", "=SUM(1)"), ("body", "They need room."), ("language", "en"), ("held_on", "2026-10-28"), ("present", "Ada, Bob and Eve")];
        let page = bob.post(&format!("{WORKSPACE}/new"), &minutes).await.leads_to().to_owned();
        let mut reader = app.visitor();
        let papers = format!("{GROUP}/papers.csv");
        reader.get(&papers).await.does_not_say("SUM");
        for client in [&mut ada, &mut bob] {
            client.post(&page, &[("version", "1"), ("deed", "agree")]).await.leads_to();
        }
        reader.get(&papers).await.does_not_say("SUM");
        ada.post(&page, &[("version", "1"), ("deed", "publish")]).await.leads_to();
        let answer = reader.get(&papers).await;
        answer.does_not_say("Ada").does_not_say("Bob").says("'=SUM(1)");
        let published = rows(&answer);
        let cells = ["group", "paper_kind", "held_on", "published_at"].map(|name| published[0][name].as_str().unwrap());
        assert_eq!((cells[0], cells[1], cells[2], &cells[3][..10]), ("economy", "minutes", "2026-10-28", "2026-11-02"));
        let groups = json_of(&reader.get("/strategies/kaunas-2030/groups.json").await);
        let economy = groups.as_array().unwrap().iter().find(|group| group["group"] == "economy").expect("the group").clone();
        assert_eq!((&economy["reports_to"], &economy["papers"]), (&json!("coordination"), &json!(1)));
        let group = fact(&reader.get(GROUP).await);
        assert_eq!(group["@type"], "Organization");
        assert!(group["parentOrganization"]["@id"].as_str().unwrap().ends_with("/groups/coordination"));
        let paper = reader.get(&page.replace("/workspace/", "/papers/")).await;
        assert_eq!((&fact(&paper)["@type"], &fact(&paper)["inLanguage"]), (&json!("Report"), &json!("en")));
        let author = fact(&paper)["author"].clone();
        assert_eq!((&author["@type"], author.get("name")), (&json!("Organization"), None), "the group, and nobody in it");
    }

    async fn a_consultation_and_its_action_lines_download_with_votes_once_these_are_public(app: TestApp) {
        let mut world = voted(&app).await;
        let mut reader = app.visitor();
        let open = rows(&reader.get("/consultations/goal-v/actions.csv").await);
        let cells = |row: &Value| ["action_line", "goals", "comments", "support", "against"].map(|name| row[name].as_str().unwrap_or("-").to_owned());
        assert_eq!(cells(&open[0]), ["KD-01", "krakow-2030 V.1", "1", "", ""], "while the round is open nobody sees the votes");
        assert!(json_of(&reader.get(&format!("{LINE}/action.json")).await)[0].get("support").is_none());
        world.moderator.post("/consultations/goal-v/rounds/1/close", &[("reason", "")]).await.leads_to();
        let closed = rows(&reader.get("/consultations/goal-v/actions.csv").await);
        assert_eq!(cells(&closed[0]), ["KD-01", "krakow-2030 V.1", "1", "7", "5"]);
        let one = json_of(&reader.get(&format!("{LINE}/action.json")).await);
        assert_eq!((&one[0]["support"], &one[0]["comments"]), (&json!(7), &json!(1)));
        assert_eq!(rows(&reader.get(&format!("{LINE}/action.csv")).await), closed[..1]);
        let whole = json_of(&reader.get("/consultations/goal-v/consultation.json").await);
        assert_eq!((&whole["consultation"], &whole["rounds"][0]["phase"], &whole["action_lines"][0]["against"]), (&json!("goal-v"), &json!("closed"), &json!(5)));
        let page = reader.get("/consultations/goal-v").await;
        page.says("/consultations/goal-v/consultation.json").says("/consultations/goal-v/actions.csv");
        assert_eq!(fact(&page)["@type"], "Event");
        reader.get(LINE).await.says(&format!("{LINE}/action.csv"));
        let results = fact(&reader.get("/consultations/goal-v/results").await);
        assert_eq!((&results["@type"], &results["distribution"][1]["encodingFormat"]), (&json!("Dataset"), &json!("application/json")));
        assert_eq!(fact(&reader.get("/strategies/krakow-2030/voices").await)["distribution"].as_array().map(Vec::len), Some(2));
    }

    async fn all_strategies_and_all_consultations_download_and_drafts_do_not(app: TestApp) {
        voted(&app).await;
        let mut reader = app.visitor();
        let strategies = rows(&reader.get("/strategies.csv").await);
        assert_eq!((&strategies[0]["strategy"], &strategies[0]["goals"]), (&json!("krakow-2030"), &json!("4")));
        let consultations = rows(&reader.get("/consultations.csv?lang=pl").await);
        assert_eq!((&consultations[0]["consultation"], &consultations[0]["course"], &consultations[0]["rounds"]), (&json!("goal-v"), &json!("running"), &json!("1")));
        let list = reader.get("/strategies").await;
        list.says("/strategies.json");
        assert_eq!((&fact(&list)["@type"], &fact(&list)["itemListElement"][0]["position"]), (&json!("ItemList"), &json!(1)));
        reader.get("/consultations").await.says("/consultations.json");
        reader.get("/columns").await.has_status(200).says("id=\"actions\"").says("proposed_by");
        let hide: AppResult<()> = app.site.db.write(async |tx| {
            execute!(tx, "UPDATE consultations SET published_at = NULL")?;
            Ok(())
        }).await;
        hide.unwrap();
        assert!(rows(&reader.get("/consultations.csv").await).is_empty());
        for file in ["/consultations/goal-v/consultation.json", "/consultations/goal-v/actions.csv", &format!("{LINE}/action.csv")] {
            reader.get(file).await.has_status(404);
        }
    }
}
