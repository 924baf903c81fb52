//! The work list: filters, counters, views, and the way from one remark to the next.

use super::evaluating::{appointed, assign};
use super::publishing::accept;
use super::{DESK, page, remarks, write};
use crate::support::{Client, TestApp, on_both_databases};
use crate::trust::statement::run;
use app::accounts::model::PersonId;

/// What a page costs.
async fn cost(app: &TestApp, reader: &mut Client, path: &str) -> u64 {
    reader.get(path).await.has_status(200);
    let before = app.site.db.reads();
    reader.get(path).await.has_status(200);
    app.site.db.reads() - before
}

on_both_databases! {
    async fn the_list_is_narrowed_counted_and_kept_as_a_view(app: TestApp) {
        let mut world = app.consultation().await;
        let numbers = remarks(&app, world.consultation, None, &["Benches on the square.", "Shade at the stops.", "Benches in the park."]).await;
        accept(&mut world, numbers[0], ("taken", "Yes.")).await;
        write(&mut world.moderator, numbers[1], "0", "save", ("not_taken", "No.")).await.leads_to();
        let ola = appointed(&app, &mut world).await;
        drop(ola);
        assign(&app, &mut world, &numbers[2..], "").await;
        let person: PersonId = app.person_id("ola@example.org").await;
        let maja = &mut world.moderator;
        maja.get(DESK).await.says("2 remarks left to answer").says("3 remarks are shown");
        for (query, shown, hidden) in [
            ("state=accepted", "square", "stops"),
            ("state=to_do", "park", "square"),
            ("disposition=not_taken", "stops", "park"),
            ("evaluator=nobody", "stops", "park"),
            ("words=bench%20PARK", "park", "square"),
            ("channel=web&words=shad", "stops", "square"),
        ] {
            maja.get(&format!("{DESK}?{query}")).await.has_status(200).says(shown).does_not_say(hidden);
        }
        maja.get(&format!("{DESK}?evaluator={person}")).await.says("park").does_not_say("stops");
        maja.get(&format!("{DESK}?channel=letter")).await.says("No remarks here");
        let keep = [("deed", "keep"), ("name", "Open ones"), ("filter", "evaluator=nobody&state=draft&role=administrator")];
        assert_eq!(maja.post(DESK, &keep).await.leads_to(), format!("{DESK}?state=draft&evaluator=nobody"));
        let list = maja.get(DESK).await;
        list.says("Open ones");
        let id = list.body.split("name=\"view\" value=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("a view").to_owned();
        let mut marek = super::second_moderator(&app, &world).await;
        marek.get(DESK).await.does_not_say("Open ones");
        marek.post(DESK, &[("deed", "forget"), ("view", &id)]).await.has_status(404);
        world.moderator.post(DESK, &[("deed", "forget"), ("view", &id)]).await.leads_to();
        world.moderator.get(DESK).await.does_not_say("Open ones");
    }

    async fn from_one_remark_the_way_leads_to_the_next_that_the_filter_shows(app: TestApp) {
        let mut world = app.consultation().await;
        let numbers = remarks(&app, world.consultation, None, &["One.", "Two.", "Three.", "Four."]).await;
        accept(&mut world, numbers[1], ("taken", "Yes.")).await;
        let maja = &mut world.moderator;
        let first = maja.get(&format!("{}?state=to_do", page(1))).await;
        first.says(&format!("href=\"{}?state=to_do\" accesskey=\"j\"", page(3))).does_not_say("accesskey=\"k\"");
        let fields = [("version", "0"), ("deed", "accept"), ("disposition", "taken"), ("justification", "Yes.")];
        let next = maja.post(&format!("{}?state=to_do", page(1)), &fields).await;
        assert_eq!(next.leads_to(), format!("{}?state=to_do", page(3)));
        let last = maja.post(&format!("{}?state=to_do", page(4)), &fields).await;
        assert_eq!(last.leads_to(), format!("{DESK}?state=to_do"));
    }

    async fn the_pages_cost_five_statements_however_many_remarks_there_are(app: TestApp) {
        let mut world = app.consultation().await;
        remarks(&app, world.consultation, None, &["One.", "Two."]).await;
        let mut mine = app.sign_in("moderator-goal-v@example.org").await;
        let pages = [
            DESK.to_owned(), page(1), format!("{DESK}/answer?remark=1&remark=2"), format!("{DESK}/assign?remark=1"),
            format!("{DESK}/publish"), format!("{DESK}/evaluators"), format!("{DESK}/passages"), "/account/positions".to_owned(),
            "/consultations/goal-v/changes".to_owned(),
        ];
        let mut little = Vec::new();
        for path in &pages {
            little.push(cost(&app, &mut mine, path).await);
        }
        let words: Vec<String> = (0..150).map(|number| format!("Remark about thing {number}.")).collect();
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        let numbers = remarks(&app, world.consultation, None, &words).await;
        for number in &numbers[..5] {
            accept(&mut world, *number, ("taken", "Yes.")).await;
        }
        super::publishing::publish(&mut world).await;
        for (path, before) in pages.iter().zip(little) {
            let now = cost(&app, &mut mine, path).await;
            assert_eq!(now, before, "{path}");
            // A session costs one statement or two.
            assert!(now <= 5 + 2, "{path}: {now} statements");
        }
        let last = mine.get(&format!("{DESK}?page=4")).await;
        last.says("thing 149").does_not_say("thing 100.");
    }

    async fn the_list_shows_what_the_law_asks_for_and_the_days_that_are_left(app: TestApp) {
        let mut world = app.consultation().await;
        run(&app, "INSERT INTO activities (stage_id, kind) SELECT id, 'remark' FROM stages WHERE kind = 'test'".to_owned(), None).await;
        remarks(&app, world.consultation, None, &["More shade."]).await;
        let maja = &mut world.moderator;
        maja.get(DESK).await.says("Remarks are taken until 12\u{a0}November 2026").does_not_say("What the law asks for");
        let law = "INSERT INTO legal_bases (consultation_id, basis) SELECT id, 'strategy_pl' FROM consultations";
        run(&app, law.to_owned(), None).await;
        let open = maja.get(DESK).await;
        open.says("What the law asks for").says("A position on every remark").says("days left").says("/consultations/goal-v/report/manage");
        open.says("Letters sent, with proof").says("/consultations/goal-v/addressees");
        app.clock.set(world.closes_at.plus_seconds(60));
        let maja = &mut app.sign_in("moderator-goal-v@example.org").await;
        let over = maja.get(DESK).await;
        over.does_not_say("Remarks are taken until").says("To do by").says("days left");
        accept(&mut world, 1, ("taken", "Trees.")).await;
        app.clock.advance(31 * 24 * 3_600_000);
        let maja = &mut app.sign_in("moderator-goal-v@example.org").await;
        maja.get(DESK).await.says("Report published").says("late");
    }
}
