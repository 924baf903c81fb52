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
}
