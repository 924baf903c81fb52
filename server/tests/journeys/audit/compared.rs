//! What was published beside results, and what moderators decided: whatever is changed of it is found and named.

use super::{audited, closed_world};
use crate::final_report::{REPORT, answer, make};
use crate::moderation::decide;
use crate::positions::remarks;
use crate::support::{TestApp, World, on_both_databases};
use crate::trust::statement::run;
use app::audit::store;
use app::base::db::scalar;
use app::open_data::compared::{Compared, compare};
use app::remarks::model::RemarkId;

async fn compared(app: &TestApp) -> Compared {
    compare(&app.site, &audited(app).await).await.expect("an answer")
}

async fn told(app: &TestApp) -> Vec<String> {
    compared(app).await.found.iter().map(ToString::to_string).collect()
}

/// A published report with two remarks and their positions.
async fn published(app: &TestApp) -> World {
    let mut world = app.consultation().await;
    for number in remarks(app, world.consultation, None, &["A longer path.", "More shade."]).await {
        answer(&mut world.moderator, number, "not_taken", "There is no room.").await;
    }
    make(app, &mut world.moderator, "").await;
    world.moderator.post(&format!("{REPORT}/1/publish"), &[]).await.leads_to();
    world
}

/// Changes something, sees that it is told in these words and no others, and puts it back.
async fn is_told(app: &TestApp, table: &str, change: &str, words: &[&str]) {
    run(app, format!("CREATE TABLE kept AS SELECT * FROM {table}"), None).await;
    run(app, change.to_owned(), None).await;
    assert_eq!(told(app).await, words, "{change}");
    run(app, format!("DELETE FROM {table}"), None).await;
    run(app, format!("INSERT INTO {table} SELECT * FROM kept"), None).await;
    run(app, "DROP TABLE kept".to_owned(), None).await;
    assert_eq!(told(app).await, [""; 0], "{change} was taken back");
}

on_both_databases! {
    async fn every_part_of_a_published_report_is_named_when_it_is_changed_or_gone(app: TestApp) {
        published(&app).await;
        let found = compared(&app).await;
        assert_eq!((found.reports, found.positions, found.found, found.untold), (1, 2, vec![], vec![]));
        let part = |name: &str| format!("consultation goal-v, report 1: its part {name} is not the one that was published");
        let gone = |name: &str| format!("consultation goal-v, report 1: its part {name} is not there");
        for name in ["report.pdf", "remarks.csv"] {
            let change = format!("UPDATE report_files SET bytes = (SELECT bytes FROM report_files WHERE name = 'report.docx') WHERE name = '{name}'");
            is_told(&app, "report_files", &change, &[&part(&name.replace('.', "-"))]).await;
            let change = format!("DELETE FROM report_files WHERE name = '{name}'");
            is_told(&app, "report_files", &change, &[&gone(&name.replace('.', "-"))]).await;
        }
        let remark = "UPDATE report_remarks SET data = replace(data, 'shade', 'light')";
        is_told(&app, "report_remarks", remark, &[&part("remarks")]).await;
        is_told(&app, "report_remarks", "DELETE FROM report_remarks WHERE number = 2", &[&part("remarks")]).await;
        is_told(&app, "report_remarks", "UPDATE report_remarks SET withheld = TRUE WHERE number = 1", &[&part("remarks")]).await;
        for (column, name) in [("data", "data"), ("note", "note")] {
            run(&app, format!("UPDATE report_versions SET {column} = {column} || ' '"), None).await;
            assert_eq!(told(&app).await, [part(name)]);
            run(&app, format!("UPDATE report_versions SET {column} = substr({column}, 1, length({column}) - 1)"), None).await;
        }
        run(&app, "UPDATE report_versions SET published_at = published_at + 1".to_owned(), None).await;
        assert_eq!(told(&app).await, ["consultation goal-v, report 1: is kept with another time than that of its publishing"]);
        run(&app, "UPDATE report_versions SET published_at = NULL".to_owned(), None).await;
        assert_eq!(told(&app).await, ["consultation goal-v, report 1: is not there as it was published"]);
    }

    async fn every_published_position_is_found_when_it_is_changed_gone_or_added(app: TestApp) {
        let world = published(&app).await;
        let event = scalar!(
            app.site.db, i64,
            "SELECT number FROM audit_links JOIN audit_events ON id = event_id WHERE kind = 'positions_published'"
        ).expect("an event");
        let place = format!("consultation goal-v, event {event}");
        let changed = format!("{place}: the positions that it published are not kept as they were published");
        let first = "remark_id = (SELECT id FROM remarks WHERE number = 1)";
        for change in ["disposition = 'taken'", "justification = 'There is room.'", "note = 'x'"] {
            is_told(&app, "position_versions", &format!("UPDATE position_versions SET {change} WHERE {first}"), &[&changed]).await;
        }
        let gone = format!("{place}: the position on remark 1 that it published is not there");
        is_told(&app, "position_versions", &format!("DELETE FROM position_versions WHERE {first}"), &[&gone, &changed]).await;
        let time = format!("{place}: the position on remark 1 is kept with another time");
        let change = format!("UPDATE position_versions SET published_at = 1 WHERE {first}");
        is_told(&app, "position_versions", &change, &[&time]).await;
        let add = format!(
            "INSERT INTO position_versions (remark_id, number, disposition, justification, note, published_at)
             SELECT remark_id, 2, 'taken', 'There is room.', '', published_at FROM position_versions WHERE {first}"
        );
        let added = "consultation goal-v, remark 1: its position is kept as published, and the chain does not say that it was";
        is_told(&app, "position_versions", &add, &[added]).await;
        assert!(!world.round.to_string().is_empty());
    }

    async fn words_that_are_lawfully_hidden_after_the_report_are_no_fault(app: TestApp) {
        let mut world = published(&app).await;
        let complaint = [("ground", "other"), ("rule", ""), ("reason", "An insult."), ("email", "")];
        app.visitor().post("/consultations/goal-v/remarks/1/report", &complaint).await.leads_to();
        let id = scalar!(&app.site.db, RemarkId, "SELECT id FROM remarks WHERE number = 1").expect("a remark").to_string();
        let rule = world.rules[0].to_string();
        decide(&mut world.moderator, &id, "1", "hide", &[("rule", rule.as_str()), ("explanation", "An insult.")]).await.leads_to();
        make(&app, &mut world.moderator, "Words were hidden.").await;
        world.moderator.post(&format!("{REPORT}/2/publish"), &[]).await.leads_to();
        let found = compared(&app).await;
        assert_eq!((found.reports, found.decisions, found.found, found.untold), (2, 1, vec![], vec![]));
    }

    async fn a_decision_of_a_moderator_that_is_gone_or_another_one_is_named_by_its_event(app: TestApp) {
        closed_world(&app).await;
        let event = scalar!(
            app.site.db, i64,
            "SELECT number FROM audit_links JOIN audit_events ON id = event_id WHERE kind = 'action_line_withdrawn'"
        ).expect("an event");
        assert_eq!(compared(&app).await.decisions, 1);
        let gone = format!("consultation goal-v, event {event}: the decision that it tells of is not there");
        is_told(&app, "moderation_decisions", "DELETE FROM moderation_decisions", &[&gone]).await;
        let other = format!("consultation goal-v, event {event}: the decision that it tells of is kept as another one");
        for change in ["decided_at = 1", "kind = 'keep'", "subject_id = consultation_id"] {
            is_told(&app, "moderation_decisions", &format!("UPDATE moderation_decisions SET {change}"), &[&other]).await;
        }
    }

    async fn what_an_earlier_version_published_without_its_sums_is_told_and_is_no_fault(app: TestApp) {
        let world = published(&app).await;
        let mut audited = audited(&app).await;
        for act in &mut audited.acts {
            for key in ["sums", "digest", "versions"] {
                act.shown.as_object_mut().expect("an object").remove(key);
            }
        }
        let found = compare(&app.site, &audited).await.expect("an answer");
        assert_eq!(found.found, []);
        let event = store::events(&app.site.db, world.consultation.0, 0, 100).await.expect("events");
        let event = event.iter().find(|row| row.kind == "positions_published").expect("an event").number;
        let untold = ["consultation goal-v, report 1".to_owned(), format!("the positions of consultation goal-v, event {event}")];
        assert_eq!(found.untold, untold);
    }
}
