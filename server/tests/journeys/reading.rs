//! Reading: language and settings, without an account and without a script.

use crate::support::{Answer, on_both_databases};

/// The tag before each place where a page names the organiser to people; programs read it in JSON.
fn tags_of_the_organiser(page: &Answer) -> Vec<String> {
    let (_, shown) = page.body.split_once("<body").expect("a body");
    let before = shown.split("Miasto Próba").map(|before| before.rsplit('<').next().unwrap_or_default().to_owned());
    let mut tags: Vec<String> = before.collect();
    tags.pop();
    tags.retain(|tag| !tag.contains("application/ld+json"));
    tags
}

on_both_databases! {
    async fn pages_that_lists_lead_to_say_in_a_sentence_what_they_are_about(app: TestApp) {
        let world = app.consultation().await;
        app.action_line(&world, "KD-01").await;
        let about = |page: &Answer| {
            let (_, after) = page.body.split_once("<meta name=\"description\" content=\"").expect("a description");
            after.split_once('"').expect("its end").0.to_owned()
        };
        let mut visitor = app.visitor();
        for (path, words) in [
            ("/", "see what came of it"),
            ("/consultations", "see what came of it"),
            ("/consultations/goal-v", "Say which action lines come first."),
            ("/consultations/goal-v/actions/KD-01", "A bus every hour to every village."),
            ("/consultations/goal-v/results", "12 November"),
        ] {
            let said = about(&visitor.get(path).await);
            assert!(said.contains(words), "{path}: {said}");
        }
    }

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
            assert!(tags_of_the_organiser(&reader.get(&page).await).iter().all(|tag| !tag.contains("lang=")), "{page}");
            // Masthead and footer, and once or more on the page itself.
            let polish = tags_of_the_organiser(&reader.get(&format!("{page}?lang=pl")).await);
            assert!(polish.len() >= 3 && polish.iter().all(|tag| tag.contains("lang=\"en\"")), "{page}: {polish:?}");
        }
    }

    async fn whoever_finds_nothing_at_an_address_is_led_to_the_lists_of_what_there_is(app: TestApp) {
        for path in ["/nowhere", "/consultations/nothing", "/strategies/nothing"] {
            let page = app.visitor().get(path).await;
            page.has_status(404).says("<a href=\"/consultations\">To the consultations").says("<a href=\"/strategies\">To the strategies");
        }
    }
}
