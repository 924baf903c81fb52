//! The demonstration: a world to try Narada in.

use crate::support::on_both_databases;
use app::consultations::store as consultations;
use app::remarks::store as remarks;
use app::voting::verifying::verify;
use http::StatusCode;
use server::demo;

/// Pages that the demonstration fills.
const PAGES: [&str; 24] = [
    "/",
    "/consultations",
    "/consultations/wspolnota-2030",
    "/consultations/wspolnota-2030/actions/12",
    "/consultations/mikrogranty-pilotaz/results",
    "/consultations/miasto-na-starosc",
    "/consultations/mikrogranty-pilotaz/actions/1",
    "/consultations/mikrogranty-pilotaz/actions/1/commitment",
    "/strategies/krakow-2030/commitments",
    "/strategies/krakow-2030/monitoring/2022",
    "/strategies/krakow-2030/monitoring/compare",
    "/strategies",
    "/strategies/krakow-2030",
    "/strategies/krakow-2030/goals/V.1",
    "/consultations/uslugi-blisko-domu",
    "/consultations/uslugi-blisko-domu/results",
    "/strategies/szczecin-metropolitan-area/places",
    "/strategies/szczecin-metropolitan-area/goals/CG.5",
    "/strategies/szczecin-metropolitan-area/commitments",
    "/consultations/projekt-celu-v/documents/projekt/compare",
    "/consultations/projekt-celu-v/announcement",
    "/consultations/projekt-celu-v/remarks/1",
    "/consultations/projekt-celu-v/changes",
    "/consultations/projekt-celu-v/report",
];

on_both_databases! {
    async fn the_demonstration_is_loaded_and_its_pages_open(app: TestApp) {
        demo::load(&app.site).await.expect("the demonstration");
        app.nothing_waits().await;
        for page in PAGES {
            for language in ["en", "pl", "lt"] {
                app.visitor().get(&format!("{page}?lang={language}")).await.has_status(200);
            }
        }
        let mut visitor = app.visitor();
        visitor.get("/consultations/mikrogranty-pilotaz/results").await.has_status(200).says("Wystarczą trzy osoby");
        visitor.get("/consultations/wspolnota-2030/actions/12").await.says("Neighbourhood hosts for newcomers");
        // Whoever comes back after a round finds what became of it.
        let commitments = "href=\"/strategies/krakow-2030/commitments\"";
        visitor.get("/consultations/mikrogranty-pilotaz").await.says(commitments);
        visitor.get("/consultations/wspolnota-2030").await.does_not_say(commitments);
    }

    async fn a_strategy_of_the_demonstration_has_goals_places_and_action_lines_together(app: TestApp) {
        demo::load(&app.site).await.expect("the demonstration");
        let mut visitor = app.visitor();
        let places = visitor.get("/strategies/szczecin-metropolitan-area/places").await;
        places.says("aria-label=\"Police: 3\"").says("aria-label=\"Gryfino: 3\"").says("aria-label=\"Goleniów: 1\"").says("<title>Świnoujście<");
        let matrix = places.body.split("id=\"matrix\"").nth(1).and_then(|rest| rest.split("</table>").next()).expect("a matrix");
        let row = |goal: &str| matrix.split("</tr>").find(|row| row.contains(&format!("goals/{goal}\""))).expect("a row");
        // Both lines of Gryfino under CG.5 and CG.6 count for each, and once for the goal above.
        assert_eq!((row("CG").matches("action line").count(), row("CG.6").matches("action line").count()), (5, 2), "{}", row("CG"));
        assert!(!row("CG.7").contains("action line") && row("CG.7").contains("not asked"));
        let goal = visitor.get("/strategies/szczecin-metropolitan-area/goals/CG.5").await;
        goal.says("voices in closed rounds").says("Jeden rozkład jazdy").says("/consultations/uslugi-blisko-domu/results?round=1");
        visitor.get("/strategies/szczecin-metropolitan-area/commitments").await.says("2 of 2 milestones").says("done");
    }

    async fn a_draft_of_the_demonstration_was_held_under_a_law_and_every_remark_is_answered_in_its_report(app: TestApp) {
        const DRAFT: &str = "/consultations/projekt-celu-v";
        demo::load(&app.site).await.expect("the demonstration");
        let page = app.visitor().get(DRAFT).await;
        page.says("This consultation is over").says("Every remark gets a reasoned answer");
        page.says(&format!("href=\"{DRAFT}/report\"")).does_not_say("The results will be published here");
        // Nobody votes here, so no list of action lines is awaited.
        page.does_not_say("id=\"action-lines\"");
        let report = app.visitor().get(&format!("{DRAFT}/report")).await;
        for number in 1..=10 {
            report.says(&format!("Uwaga nr {number}"));
        }
        report.does_not_say("Głóg").says("Stowarzyszenie Sąsiedzi znad Rudawy").says("e-doręczenie 2026/114");
        // One of the ten spoke for an organisation.
        let known = consultations::by_slug(&app.site.db, "projekt-celu-v").await.unwrap().expect("the consultation");
        let people = remarks::participation(&app.site.db, known.id).await.unwrap();
        let accounts = || people.iter().filter(|one| one.kind == "account");
        let of = |kind: &str| accounts().filter(|one| one.who == kind).map(|one| one.count).sum::<i64>();
        assert_eq!((of("organisation"), of("resident")), (1, 3));
        app.visitor().get(&format!("{DRAFT}/remarks/1")).await.says("in version 2").says("otwarty także wieczorem");
        app.visitor().get(&format!("{DRAFT}/remarks/10")).await.says(">late<");
    }

    async fn the_published_year_of_the_demonstration_repeats_the_strategy_and_the_next_one_waits(app: TestApp) {
        demo::load(&app.site).await.expect("the demonstration");
        let mut visitor = app.visitor();
        visitor.get("/strategies/krakow-2030/monitoring/2022").await.says("797").says("Off track").says("under way");
        visitor.get("/strategies/krakow-2030/monitoring/2023").await.has_status(404);
        let commitment = visitor.get("/consultations/mikrogranty-pilotaz/actions/1/commitment").await;
        commitment.says("delayed").says("2 of 3 milestones reached").says("Regulamin");
        let mut officer = app.visitor();
        let fields = [("email", "officer@example.org"), ("password", "krakow-2030-demo")];
        officer.post("/sign-in", &fields).await.leads_to();
        officer.get("/monitoring").await.says("/strategies/krakow-2030/monitoring/2023/goals/V");
    }

    async fn every_role_of_the_demonstration_can_sign_in(app: TestApp) {
        let accounts = demo::load(&app.site).await.expect("the demonstration");
        assert_eq!(demo::loaded(&app.site).await.unwrap().as_ref(), Some(&accounts));
        for (role, email, name) in &accounts.people {
            let mut browser = app.visitor();
            let fields = [("email", email.as_str()), ("password", accounts.password.as_str())];
            assert_eq!(browser.post("/sign-in", &fields).await.status, StatusCode::SEE_OTHER, "{role}");
            browser.get("/account").await.has_status(200).says(name);
        }
    }

    async fn what_the_demonstration_counts_agrees_with_its_ballots(app: TestApp) {
        demo::load(&app.site).await.expect("the demonstration");
        let found = verify(&app.site).await.unwrap();
        assert_eq!(found.differences, []);
        assert_eq!((found.rounds, found.snapshots), (4, 2));
        assert!(found.ballots > 2_000, "{}", found.ballots);
    }

    async fn a_database_that_is_not_empty_is_left_alone(app: TestApp) {
        app.person("ada").await;
        assert!(demo::load(&app.site).await.unwrap_err().to_string().contains("not empty"));
        assert_eq!(demo::loaded(&app.site).await.unwrap(), None);
        app.visitor().get("/consultations/wspolnota-2030").await.has_status(404);
    }
}
