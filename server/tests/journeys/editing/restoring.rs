//! The way back from what was published by mistake: a draft from an older version.

use super::browser::Open;
use super::{EDIT, change_a_value, drafted, krakow, publish, published};
use crate::strategy::GOAL_V;
use crate::support::on_both_databases;
use app::strategy::file;

const FIRST: &str = "/strategies/krakow-2030/versions/1";
const BEGIN: &str = "Begin a draft from this version";

on_both_databases! {
    async fn what_was_published_by_mistake_is_taken_back_by_a_draft_from_the_version_before(app: TestApp) {
        let mut editor = krakow(&app).await;
        change_a_value(&mut editor, "52").await;
        publish(&mut editor, "").await;
        editor.get("/strategies/krakow-2030/versions/2").await.does_not_say(BEGIN);
        let form = Open::at(&mut editor, FIRST).await;
        assert_eq!(form.send(&mut editor).await.leads_to(), EDIT);
        assert_eq!(drafted(&app).await, file::parse(GOAL_V).unwrap());
        assert_eq!(published(&app).await.indicators[0].values[1].value, 52.0, "nothing is published by it");
        editor.get("/strategies/krakow-2030/publish").await.says("Changed: 1.").does_not_say("A newer version was published");
        publish(&mut editor, "Back to the first version.").await;
        assert_eq!(published(&app).await, file::parse(GOAL_V).unwrap());
        app.visitor().get("/strategies/krakow-2030/versions").await.says("Version 3").says("Version 2");
    }

    async fn every_version_is_there_as_its_file_for_everybody(app: TestApp) {
        let mut editor = krakow(&app).await;
        change_a_value(&mut editor, "52").await;
        publish(&mut editor, "").await;
        let path = format!("{FIRST}/strategy.toml");
        app.visitor().get(FIRST).await.says(&path);
        let sent = app.visitor().get(&path).await;
        assert_eq!(file::parse(&sent.has_status(200).body).unwrap(), file::parse(GOAL_V).unwrap());
        for nowhere in ["7", "one"] {
            app.visitor().get(&format!("/strategies/krakow-2030/versions/{nowhere}/strategy.toml")).await.has_status(404);
        }
    }

    async fn a_draft_that_is_there_goes_only_if_that_is_said_and_as_it_was_seen(app: TestApp) {
        let mut editor = krakow(&app).await;
        change_a_value(&mut editor, "52").await;
        publish(&mut editor, "").await;
        let early = Open::at(&mut editor, FIRST).await;
        change_a_value(&mut editor, "53").await;
        early.send(&mut editor).await.has_status(422).says("The draft was changed after you had opened this page");
        let mut form = Open::at(&mut editor, FIRST).await;
        form.send(&mut editor).await.has_status(422).says("A draft is there already").says("href=\"#field-overwrite\"");
        assert_eq!(drafted(&app).await.indicators[0].values[1].value, 53.0);
        form.tick("overwrite", "on");
        form.send(&mut editor).await.leads_to();
        assert_eq!(drafted(&app).await, file::parse(GOAL_V).unwrap());
        form.send(&mut editor).await.has_status(422);
    }

    async fn only_editors_go_back_and_only_to_a_version_that_is_there(app: TestApp) {
        let mut editor = krakow(&app).await;
        change_a_value(&mut editor, "52").await;
        publish(&mut editor, "").await;
        let seen = [("seen", "version 2")];
        let mut resident = app.sign_up("Ada", "ada@example.org").await;
        for reader in [&mut app.visitor(), &mut resident] {
            reader.get(FIRST).await.has_status(200).does_not_say(BEGIN);
        }
        resident.post(FIRST, &seen).await.has_status(403);
        assert!(app.visitor().post(FIRST, &seen).await.leads_to().starts_with("/sign-in"));
        editor.post("/strategies/krakow-2030/versions/7", &seen).await.has_status(404);
        assert!(app::editing::store::draft(&app.site.db, "krakow-2030").await.unwrap().is_none());
        let named = [("email", "ada@example.org")];
        editor.post("/strategies/krakow-2030/editors", &named).await.leads_to();
        resident.get(FIRST).await.says(BEGIN);
        resident.post(FIRST, &seen).await.leads_to();
    }

    async fn the_page_of_a_version_costs_few_statements_for_editors_too(app: TestApp) {
        let mut editor = krakow(&app).await;
        for value in ["52", "53"] {
            change_a_value(&mut editor, value).await;
            publish(&mut editor, "").await;
        }
        let second = "/strategies/krakow-2030/versions/2";
        let mut costs = Vec::new();
        for reader in [&mut app.visitor(), &mut editor] {
            costs.push(app.statements(reader, second).await);
        }
        assert!(costs[0] <= 5 && costs[1] <= costs[0] + 2 && costs[1] <= 5, "{costs:?}");
    }
}
