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

    async fn the_organisers_name_keeps_its_language_on_pages_in_another_one(app: TestApp) {
        let world = app.consultation().await;
        let mut reader = app.visitor();
        for page in ["/".to_owned(), "/consultations".to_owned(), format!("/consultations/{}", world.slug)] {
            reader.get(&page).await.says("Miasto Próba").does_not_say(" lang=\"en\">Miasto Próba");
            let polish = reader.get(&format!("{page}?lang=pl")).await;
            // Masthead and footer, and once or more on the page itself.
            let shown = polish.body.split("<body").nth(1).unwrap_or_default();
            let marked = shown.matches("lang=\"en\">Miasto Próba").count();
            assert!(marked >= 3, "{page}: {marked}");
            assert_eq!(marked, shown.matches("Miasto Próba").count(), "{page}");
        }
    }
}
