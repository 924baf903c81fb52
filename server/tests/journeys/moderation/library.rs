//! The library of rules, and the rules where people write.

use crate::comments::{THREADS, say};
use crate::remarks::world::ask_for_remarks;
use crate::support::on_both_databases;

const RULES: &str = "/consultations/goal-v/rules";
const TAKE: &str = "/consultations/goal-v/library";

on_both_databases! {
    async fn a_consultation_takes_rules_from_the_library_and_words_them_itself(app: TestApp) {
        let mut world = app.consultation().await;
        let page = world.moderator.get(TAKE).await;
        // It has `respect` and `subject` of its own already.
        page.has_status(200).says("No advertising").says("personal data").does_not_say("Argue with what people say");
        world.moderator.post(TAKE, &[]).await.has_status(422);
        world.moderator.post(TAKE, &[("rules", "no-such-rule")]).await.has_status(422);
        let taken = world.moderator.post(TAKE, &[("rules", "privacy"), ("rules", "advertising")]).await;
        assert_eq!(taken.leads_to(), RULES);
        world.moderator.get(RULES).await.says("No advertising").says("personal data");
        app.visitor().get("/consultations/goal-v").await.says("No advertising");
        world.moderator.post(TAKE, &[("rules", "privacy")]).await.leads_to();
        world.moderator.get(TAKE).await.does_not_say("No advertising");
        // A later wording in the library changes nothing here.
        let mut administrator = app.administrator().await;
        let fields = [("version", "1"), ("text_en", "No adverts at all."), ("text_pl", "Bez reklam."), ("text_lt", "Be reklamos.")];
        administrator.post("/library/advertising", &fields).await.leads_to();
        administrator.get("/library").await.says("No adverts at all.");
        app.visitor().get("/consultations/goal-v").await.says("No advertising");
        administrator.post("/library/advertising", &fields).await.has_status(422).says("Somebody changed this meanwhile");
    }

    async fn administrators_keep_the_library_in_three_languages(app: TestApp) {
        let mut world = app.consultation().await;
        let mut administrator = app.administrator().await;
        let new = [("code", "sources"), ("text_en", "Name your sources."), ("text_pl", "Podaj źródła."), ("text_lt", "")];
        administrator.post("/library", &new).await.leads_to();
        administrator.post("/library", &new).await.has_status(422);
        world.moderator.get(TAKE).await.says("Name your sources.");
        let retired = [("version", "1"), ("text_en", "Name your sources."), ("text_pl", "Podaj źródła."), ("text_lt", ""), ("retired", "yes")];
        administrator.post("/library/sources", &retired).await.leads_to();
        administrator.get("/library").await.says("no longer offered");
        world.moderator.get(TAKE).await.does_not_say("Name your sources.");
        world.moderator.post(TAKE, &[("rules", "sources")]).await.has_status(422);
        world.moderator.get("/library").await.has_status(403);
        world.moderator.post("/library", &new).await.has_status(403);
    }

    async fn whoever_writes_for_everybody_reads_the_rules_beside_the_form(app: TestApp) {
        let world = app.consultation().await;
        app.action_line(&world, "KD-01").await;
        let mut ada = app.sign_up("Ada", "ada@example.org").await;
        let id = say(&mut ada, "for", "Buses.").await;
        ask_for_remarks(&app, "goal-v").await;
        let pages = [
            THREADS.to_owned(),
            "/consultations/goal-v/actions/KD-01".to_owned(),
            format!("/comments/{id}/reply"),
            format!("/comments/{id}/edit"),
            "/consultations/goal-v/proposals/new".to_owned(),
            "/consultations/goal-v/remarks/new".to_owned(),
        ];
        for page in pages {
            ada.get(&page).await.has_status(200).says("Rules of the discussion").says("No insults.");
        }
    }
}
