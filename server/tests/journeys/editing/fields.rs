//! The form of an entry: what is wrong stands at its field, and its buttons keep what is typed.

use super::browser::Open;
use super::{CENTRES, drafted, krakow};
use crate::support::on_both_databases;

const GOAL: &str = "/strategies/krakow-2030/edit/goals/V.1";

on_both_databases! {
    async fn what_is_wrong_is_told_at_its_field_and_everything_typed_stays(app: TestApp) {
        let mut editor = krakow(&app).await;
        let mut form = Open::at(&mut editor, CENTRES).await;
        form.set("write.name.pl", "");
        form.set("write.name.en", "Centres");
        form.set("write.values.1.value", "many");
        form.set("write.target.year", "20300");
        form.set("write.values.0.source_link", "krakow.pl");
        let refused = form.press(&mut editor, "save").await;
        refused.has_status(422).says("20300 is not a year").says("must be a web address");
        for field in ["write.name.pl", "write.values.1.value", "write.target.year", "write.values.0.source_link"] {
            refused.says(&format!("href=\"#field-{field}\"")).says(&format!("id=\"field-{field}-error\""));
        }
        assert_eq!(Open::of(CENTRES, &refused).fields, form.fields);
        assert!(app::editing::store::draft(&app.site.db, "krakow-2030").await.unwrap().is_none());
        let polish = Open::at(&mut editor, &format!("{CENTRES}?lang=pl")).await;
        assert_eq!(polish.value("write.values.1.value"), "51");
    }

    async fn too_many_digits_are_told_in_the_readers_words_and_figures(app: TestApp) {
        let mut editor = krakow(&app).await;
        let mut form = Open::at(&mut editor, &format!("{CENTRES}?lang=pl")).await;
        form.set("write.values.1.value", "51,5");
        let refused = form.press(&mut editor, "save").await;
        refused.has_status(422).says("id=\"field-write.values.1.value-error\"").says("51,5 ma cyfry po przecinku").says("„Cyfry po przecinku”");
        refused.does_not_say("51.5").does_not_say("decimals wskaźnika");
        form.set("write.decimals", "1");
        form.press(&mut editor, "save").await.leads_to();
        form.set("write.values.1.value", "51,55");
        form.press(&mut editor, "save").await.has_status(422);
    }

    async fn what_must_hold_between_entries_is_told_at_the_field_too(app: TestApp) {
        let mut editor = krakow(&app).await;
        let mut form = Open::at(&mut editor, GOAL).await;
        form.set("pick.parent", "");
        form.press(&mut editor, "save").await.has_status(422).says("id=\"field-pick.parent-error\"");
        form.set("pick.parent", "V");
        form.set("write.code", "V.2");
        form.press(&mut editor, "save").await.has_status(422).says("id=\"field-write.code-error\"");
    }

    async fn an_entry_that_others_point_at_does_not_go_and_they_are_named(app: TestApp) {
        let mut editor = krakow(&app).await;
        let refused = Open::at(&mut editor, &format!("{GOAL}/remove")).await.send(&mut editor).await;
        refused.has_status(422).says("Key action").says("Operational goals that it serves").says("V.1");
        let refused = Open::at(&mut editor, "/strategies/krakow-2030/edit/goals/V/remove").await.send(&mut editor).await;
        refused.has_status(422).says("Indicator senior-activity-centres");
    }

    async fn whatever_points_at_a_code_follows_it_when_it_changes(app: TestApp) {
        let mut editor = krakow(&app).await;
        let mut form = Open::at(&mut editor, GOAL).await;
        form.set("write.code", "V.9");
        form.press(&mut editor, "save").await.leads_to();
        let draft = drafted(&app).await;
        let serving = draft.key_actions.iter().filter(|action| action.operational_goals.iter().any(|code| code == "V.9"));
        assert!(serving.count() > 0);
        assert!(draft.goals.iter().any(|goal| goal.code == "V.9"));
        editor.get(GOAL).await.has_status(404);
    }

    async fn a_button_adds_or_drops_a_value_saves_nothing_and_keeps_what_is_typed(app: TestApp) {
        let mut editor = krakow(&app).await;
        let mut form = Open::at(&mut editor, CENTRES).await;
        form.set("write.name.en", "Centres");
        let more = form.press(&mut editor, "add:values").await;
        more.has_status(200);
        let mut more = Open::of(CENTRES, &more);
        assert_eq!((more.value("write.name.en"), more.value("write.values.2.year")), ("Centres", ""));
        assert!(app::editing::store::draft(&app.site.db, "krakow-2030").await.unwrap().is_none());
        more.set("write.values.2.year", "2023");
        more.set("write.values.2.value", "52");
        more.press(&mut editor, "save").await.leads_to();
        let years = |document: &app::strategy::document::StrategyDocument| {
            document.indicators[0].values.iter().map(|value| value.year).collect::<Vec<_>>()
        };
        assert_eq!(years(&drafted(&app).await), [2016, 2022, 2023]);
        let fewer = Open::at(&mut editor, CENTRES).await.press(&mut editor, "drop:values.0").await;
        Open::of(CENTRES, &fewer).press(&mut editor, "save").await.leads_to();
        assert_eq!(years(&drafted(&app).await), [2022, 2023]);
    }

    async fn an_entry_is_added_and_gets_its_place(app: TestApp) {
        let mut editor = krakow(&app).await;
        let mut form = Open::at(&mut editor, "/strategies/krakow-2030/add/goals").await;
        form.press(&mut editor, "save").await.has_status(422).says("field-write.title.pl-error").says("field-pick.kind-error");
        form.set("write.code", "V.4");
        form.set("pick.kind", "operational");
        form.set("pick.parent", "V");
        form.set("write.title.pl", "Nowy cel");
        form.press(&mut editor, "save").await.leads_to();
        let codes = |document: &app::strategy::document::StrategyDocument| {
            document.goals.iter().map(|goal| goal.code.clone()).collect::<Vec<_>>()
        };
        assert_eq!(codes(&drafted(&app).await), ["V", "V.1", "V.2", "V.3", "V.4"]);
        let mut place = Open::at(&mut editor, "/strategies/krakow-2030/edit/goals/V.4/move").await;
        assert_eq!(place.value("behind"), "V.3");
        place.set("behind", "V");
        place.send(&mut editor).await.leads_to();
        assert_eq!(codes(&drafted(&app).await), ["V", "V.4", "V.1", "V.2", "V.3"]);
    }

    async fn a_field_that_the_form_does_not_have_is_refused_with_all_of_it(app: TestApp) {
        let mut editor = krakow(&app).await;
        let form = Open::at(&mut editor, GOAL).await;
        for name in ["role", "write.slug", "write.values.0.year", "seen"] {
            let mut form = form.clone();
            form.tick(name, "1");
            form.press(&mut editor, "save").await.has_status(400);
        }
    }

    async fn the_title_page_keeps_its_address(app: TestApp) {
        let mut editor = krakow(&app).await;
        let path = "/strategies/krakow-2030/edit/strategy/krakow-2030";
        let mut form = Open::at(&mut editor, path).await;
        form.set("write.horizon", "2035");
        form.tick("write.slug", "elsewhere");
        form.press(&mut editor, "save").await.leads_to();
        let strategy = drafted(&app).await.strategy;
        assert_eq!((strategy.slug.as_str(), strategy.horizon.as_str()), ("krakow-2030", "2035"));
        editor.get(&format!("{path}/remove")).await.has_status(404);
    }
}
