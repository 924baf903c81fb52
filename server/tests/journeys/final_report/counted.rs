//! Who took part: the same figures on the consultation's page and in its report, with paper and meetings among them.

use super::{REPORT, answer, file, make};
use crate::meetings::announced;
use crate::remarks::world::{ask_for_remarks, enter};
use crate::support::on_both_databases;
use crate::trust::statement::run;

on_both_databases! {
    async fn people_on_paper_and_at_meetings_count_from_the_start_and_alike_on_the_page_and_in_the_report(app: TestApp) {
        announced(&app, 2).await;
        let mut world = app.consultation().await;
        ask_for_remarks(&app, "goal-v").await;
        run(&app, "UPDATE consultations SET strategy_id = (SELECT id FROM strategies WHERE slug = 'krakow-2030')".to_owned(), None).await;
        let jan = [("channel", "paper"), ("name", "Jan Kanarek")];
        enter(&mut world.moderator, "goal-v", &jan).await.leads_to();
        let few = app.visitor().get("/consultations/goal-v").await;
        few.says("Who took part").says(">fewer than 10<").says("How people are counted");
        // The same person on paper once more, and somebody who spoke up at the meeting and so came to it.
        enter(&mut world.moderator, "goal-v", &jan).await.leads_to();
        enter(&mut world.moderator, "goal-v", &[("channel", "meeting"), ("meeting", "Walk")]).await.leads_to();
        for (code, kind, people) in [("walk", "resident", 30), ("walk", "official", 12), ("evening", "resident", 500)] {
            let sql = format!("INSERT INTO meeting_attendance (strategy_id, meeting, kind, people)
                               SELECT id, '{code}', '{kind}', {people} FROM strategies WHERE slug = 'krakow-2030'");
            run(&app, sql, None).await;
        }
        let page = app.visitor().get("/consultations/goal-v").await;
        page.says("people took part").says(">43<").says("people at meetings").says(">42<");
        app.clock.set(world.closes_at);
        let maja = &mut world.moderator;
        for number in 1..=3 {
            answer(maja, number, "taken", "It is done.").await;
        }
        make(&app, maja, "").await;
        maja.post(&format!("{REPORT}/1/publish"), &[]).await.leads_to();
        app.visitor().get(REPORT).await.says("Participants in total").says(">43<").says(">31<").says(">12<").says("How people are counted");
        let table = String::from_utf8(file(&app, &world, 1, "summary.csv").await).expect("UTF-8");
        for line in ["Participants in total,43", "Participants by kind,residents,31", "Participants by kind,officials,12", "How people are counted"] {
            assert!(table.contains(line), "{line}: {table}");
        }
        // Once their names are forgotten, they still count once each.
        run(&app, "UPDATE remarks SET same_sender = 1, submitter_name = '' WHERE submitter_name <> ''".to_owned(), None).await;
        app.visitor().get("/consultations/goal-v").await.says(">43<");
    }

    async fn a_meeting_that_remarks_name_is_told_in_the_report_and_on_each_of_them(app: TestApp) {
        let mut world = app.consultation().await;
        ask_for_remarks(&app, "goal-v").await;
        let maja = &mut world.moderator;
        let said = [("channel", "meeting"), ("meeting", "Evening in Liszki"), ("meeting_on", "2026-10-29")];
        for _ in 0..2 {
            enter(maja, "goal-v", &said).await.leads_to();
        }
        enter(maja, "goal-v", &[("channel", "letter")]).await.leads_to();
        app.clock.set(world.closes_at);
        let maja = &mut app.sign_in("moderator-goal-v@example.org").await;
        for number in 1..=3 {
            answer(maja, number, "taken", "It is done.").await;
        }
        make(&app, maja, "").await;
        maja.post(&format!("{REPORT}/1/publish"), &[]).await.leads_to();
        let report = app.visitor().get(REPORT).await;
        report.says("remarks made there: 2").does_not_say("No meeting was held");
        assert_eq!(report.body.matches("Evening in Liszki, 29\u{a0}October 2026").count(), 2, "on the two remarks");
        let summary = String::from_utf8(file(&app, &world, 1, "summary.csv").await).expect("UTF-8");
        assert!(summary.contains("Evening in Liszki: remarks made there,2"), "{summary}");
        let table = String::from_utf8(file(&app, &world, 1, "remarks.csv").await).expect("UTF-8");
        assert_eq!(table.matches("\"Evening in Liszki, 29\u{a0}October 2026\"").count(), 2, "{table}");
    }

    async fn a_report_that_cannot_be_published_says_how_much_is_left_and_where(app: TestApp) {
        let mut world = app.consultation().await;
        crate::positions::remarks(&app, world.consultation, None, &["Benches.", "Shade."]).await;
        let maja = &mut world.moderator;
        answer(maja, 1, "taken", "It is done.").await;
        make(&app, maja, "").await;
        let refused = maja.get(&format!("{REPORT}/1/publish")).await;
        refused.says("1 remark has no accepted position yet").says("href=\"/consultations/goal-v/positions\"");
        maja.get(&format!("{REPORT}/manage")).await.does_not_say("/report/1/publish");
        answer(maja, 2, "taken", "It is done.").await;
        make(&app, maja, "").await;
        // The first one is there to be read, and no more.
        let manage = maja.get(&format!("{REPORT}/manage")).await;
        manage.says("superseded").says("/report/2/publish").does_not_say("/report/1/publish");
        maja.get(&format!("{REPORT}/2/publish")).await.says("2 accepted positions become public").says("nobody else gets one");
        maja.post(&format!("{REPORT}/2/publish"), &[]).await.leads_to();
        make(&app, maja, "A date was wrong.").await;
        maja.get(&format!("{REPORT}/3/publish")).await.says("nobody gets a letter");
    }

    async fn a_report_under_polish_law_is_polish_and_another_language_than_the_published_is_told(app: TestApp) {
        let mut world = app.consultation().await;
        crate::positions::remarks(&app, world.consultation, None, &["Benches."]).await;
        run(&app, "INSERT INTO legal_bases (consultation_id, basis) SELECT id, 'strategy_pl' FROM consultations".to_owned(), None).await;
        let maja = &mut world.moderator;
        maja.get(&format!("{REPORT}/manage")).await.says("value=\"pl\" selected");
        answer(maja, 1, "taken", "It is done.").await;
        make(&app, maja, "").await;
        maja.get(&format!("{REPORT}/1/publish")).await.does_not_say("led to this new one");
        maja.post(&format!("{REPORT}/1/publish"), &[]).await.leads_to();
        let other = [("language", "lt"), ("note", "Now in Lithuanian.")];
        maja.post(&format!("{REPORT}/manage"), &other).await.leads_to();
        app::final_report::actions::make_due(&app.site).await.expect("the database answers");
        maja.get(&format!("{REPORT}/2/publish")).await.says("This version is in Lithuanian").says("led to this new one");
    }
}
