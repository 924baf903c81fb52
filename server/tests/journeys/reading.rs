//! Reading: language and settings, without an account and without a script.

use crate::support::on_both_databases;

on_both_databases! {
    async fn a_reader_gets_the_language_their_browser_asks_for(app: TestApp) {
        for (asked, lang) in [("pl-PL,pl;q=0.9", "pl"), ("lt", "lt"), ("fr, de;q=0.9", "en"), ("en;q=0.1, lt;q=0.9", "lt")] {
            let mut reader = app.visitor();
            reader.headers.insert(http::header::ACCEPT_LANGUAGE, http::HeaderValue::from_static(asked));
            reader.get("/").await.says(&format!("<html lang=\"{lang}\""));
        }
    }

    async fn a_chosen_language_stays_and_a_link_can_ask_for_another_one_once(app: TestApp) {
        let mut reader = app.visitor();
        let answer = reader.post("/settings/language", &[("language", "pl"), ("back", "/sign-up")]).await;
        assert_eq!(answer.leads_to(), "/sign-up");
        reader.get("/").await.says("<html lang=\"pl\"");
        reader.get("/?lang=lt").await.says("<html lang=\"lt\"");
        reader.get("/").await.says("<html lang=\"pl\"");
    }

    async fn reading_settings_stay_and_change_one_at_a_time(app: TestApp) {
        let mut reader = app.visitor();
        reader.post("/settings/reader", &[("text", "3"), ("back", "/")]).await.leads_to();
        reader.post("/settings/reader", &[("contrast", "high"), ("back", "/")]).await.leads_to();
        reader.get("/").await.says("data-text=\"3\"").says("data-contrast=\"high\"").says("data-spacing=\"normal\"");
    }

    async fn a_settings_form_leads_to_no_other_site(app: TestApp) {
        for evil in ["//evil.example", "/\\evil.example", "https://evil.example", "javascript:alert(1)"] {
            let answer = app.visitor().post("/settings/language", &[("language", "pl"), ("back", evil)]).await;
            assert_eq!(answer.leads_to(), "/", "{evil}");
        }
    }

    async fn nothing_a_visitor_opens_changes_anything(app: TestApp) {
        let mut reader = app.visitor();
        reader.get("/settings/language?language=pl").await;
        reader.get("/").await.says("<html lang=\"en\"");
    }
}
