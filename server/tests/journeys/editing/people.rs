//! Who may edit a strategy.

use super::{EDIT, change_a_value, krakow, publish};
use crate::support::on_both_databases;
use app::base::db::scalars;

const EDITORS: &str = "/strategies/krakow-2030/editors";

on_both_databases! {
    async fn whoever_is_named_edits_this_strategy_and_no_other(app: TestApp) {
        let mut administrator = krakow(&app).await;
        crate::strategy::load(&app, crate::strategy::METROPOLIS).await;
        let mut edyta = app.sign_up("Edyta", "edyta@example.org").await;
        edyta.get(EDIT).await.has_status(403);
        edyta.get("/strategies/krakow-2030").await.does_not_say("Edit the strategy");
        administrator.post(EDITORS, &[("email", "Edyta@example.org")]).await.leads_to();
        edyta.get("/strategies/krakow-2030").await.says("Edit the strategy");
        change_a_value(&mut edyta, "52").await;
        publish(&mut edyta, "").await;
        edyta.get("/strategies/metropolia-krakowska-2030/edit").await.has_status(403);
        edyta.get(EDITORS).await.has_status(403);
        edyta.get("/strategies/new").await.has_status(403);
        let kinds = scalars!(app.site.db, String, "SELECT kind FROM audit_events WHERE kind LIKE 'strategy_%' AND kind <> 'strategy_imported' ORDER BY kind").unwrap();
        assert_eq!(kinds, ["strategy_editor_appointed", "strategy_published"]);
    }

    async fn only_a_confirmed_account_is_named_and_only_once(app: TestApp) {
        let mut administrator = krakow(&app).await;
        administrator.post(EDITORS, &[("email", "nobody@example.org")]).await.has_status(422);
        app.sign_up("Edyta", "edyta@example.org").await;
        administrator.post(EDITORS, &[("email", "edyta@example.org")]).await.leads_to();
        administrator.post(EDITORS, &[("email", "edyta@example.org")]).await.has_status(422);
    }

    async fn whoever_is_no_editor_any_more_cannot_save_what_is_open(app: TestApp) {
        let mut administrator = krakow(&app).await;
        let mut edyta = app.sign_up("Edyta", "edyta@example.org").await;
        administrator.post(EDITORS, &[("email", "edyta@example.org")]).await.leads_to();
        let form = super::browser::Open::at(&mut edyta, super::CENTRES).await;
        let id = app.person_id("edyta@example.org").await;
        administrator.post(&format!("{EDITORS}/{id}/dismiss"), &[]).await.leads_to();
        form.press(&mut edyta, "save").await.has_status(403);
        administrator.get(EDITORS).await.does_not_say("Edyta");
    }

    async fn an_editor_of_a_new_strategy_finds_it_in_the_list_and_others_do_not(app: TestApp) {
        let mut administrator = app.administrator().await;
        let fields = [("language", "pl"), ("title", "Nowa"), ("slug", "new-2040"), ("horizon", "2040")];
        administrator.post("/strategies/new", &fields).await.leads_to();
        let mut edyta = app.sign_up("Edyta", "edyta@example.org").await;
        administrator.post("/strategies/new-2040/editors", &[("email", "edyta@example.org")]).await.leads_to();
        edyta.get("/strategies").await.says("/strategies/new-2040/edit").does_not_say("/strategies/new\"");
        edyta.get("/strategies/new-2040/edit").await.has_status(200);
        // Whoever edits what is thrown away does not edit another strategy that gets its name.
        let discard = super::browser::Open::at(&mut administrator, "/strategies/new-2040/discard").await;
        assert_eq!(discard.send(&mut administrator).await.leads_to(), "/strategies");
        administrator.post("/strategies/new", &fields).await.leads_to();
        edyta.get("/strategies/new-2040/edit").await.has_status(404);
        administrator.post("/strategies/new-2040/editors", &[("email", "edyta@example.org")]).await.leads_to();
        app.sign_up("Ada", "ada@example.org").await.get("/strategies").await.does_not_say("new-2040");
    }
}
