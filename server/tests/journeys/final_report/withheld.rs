//! Words that are hidden after they were published in a report.

use super::{MANAGE, REPORT, answer, file, make};
use crate::moderation::decide;
use crate::positions::remarks;
use crate::support::{TestApp, World, on_both_databases};
use app::audit::verifying::verify;
use app::base::db::scalar;
use app::moderation::model::DecisionId;
use app::remarks::model::RemarkId;

/// Files of a version.
const FILES: [&str; 6] = ["report.pdf", "report.docx", "report.xlsx", "summary.csv", "remarks.csv", "results.csv"];
const DUE: &str = "1 hidden remark stands in the report: a corrected version is due";

/// A published report with two remarks, the first of which insults somebody.
async fn published(app: &TestApp) -> World {
    let mut world = app.consultation().await;
    for number in remarks(app, world.consultation, None, &["Kowalska is a thief.", "More shade."]).await {
        answer(&mut world.moderator, number, "not_applicable", "Not about the text.").await;
    }
    make(app, &mut world.moderator, "").await;
    world.moderator.post(&format!("{REPORT}/1/publish"), &[]).await.leads_to();
    world
}

/// The moderator hides the first remark.
async fn hide(app: &TestApp, world: &mut World) -> String {
    let complaint = [("ground", "other"), ("rule", ""), ("reason", "An insult."), ("email", "")];
    app.visitor().post("/consultations/goal-v/remarks/1/report", &complaint).await.leads_to();
    let id = scalar!(&app.site.db, RemarkId, "SELECT id FROM remarks WHERE number = 1").expect("a remark").to_string();
    let rule = world.rules[0].to_string();
    let more = [("rule", rule.as_str()), ("explanation", "It calls somebody a thief.")];
    decide(&mut world.moderator, &id, "1", "hide", &more).await.leads_to();
    id
}

on_both_databases! {
    async fn words_hidden_after_the_report_leave_its_page_at_once_and_its_files_the_public(app: TestApp) {
        let mut world = published(&app).await;
        app.visitor().get(REPORT).await.says("thief").says("/report/1/files/report.pdf").does_not_say("withheld since");
        let mut administrator = app.administrator().await;
        administrator.get("/moderation").await.does_not_say(DUE);
        app.clock.advance(24 * 3_600_000);
        hide(&app, &mut world).await;
        for path in [REPORT, "/consultations/goal-v/report/1"] {
            let page = app.visitor().get(path).await;
            page.has_status(200).does_not_say("thief").says("Text hidden").says("by the rule “No insults.”").does_not_say("rule respect").says("More shade.");
            page.says("withheld since 3\u{a0}November 2026").says("remark no. 1").does_not_say("/files/report.pdf");
        }
        let maja = &mut world.moderator;
        for name in FILES {
            let path = format!("{REPORT}/1/files/{name}");
            assert_eq!(app.visitor().get(&path).await.leads_to(), format!("{REPORT}/1#files"), "{name}");
            maja.get(&path).await.has_status(200);
        }
        maja.get(REPORT).await.says("Only those who run the consultation").says("/report/1/files/report.pdf").does_not_say("thief");
        maja.get(MANAGE).await.says("A corrected version is due").says("remark no. 1");
        administrator.get("/moderation").await.says(DUE).says(&format!("href=\"{MANAGE}\""));
        assert!(verify(&app.site).await.expect("an answer").found.is_empty(), "the record stands as it was");
    }

    async fn a_correction_has_new_files_and_restored_words_bring_the_old_ones_back(app: TestApp) {
        let mut world = published(&app).await;
        let id = hide(&app, &mut world).await;
        let maja = &mut world.moderator;
        make(&app, maja, "Words were hidden.").await;
        maja.post(&format!("{REPORT}/2/publish"), &[]).await.leads_to();
        let report = app.visitor().get(REPORT).await;
        report.says("Words were hidden.").says("/report/2/files/report.pdf").does_not_say("thief").does_not_say("withheld since");
        for name in FILES {
            app.visitor().get(&format!("{REPORT}/2/files/{name}")).await.has_status(200);
            assert_eq!(app.visitor().get(&format!("{REPORT}/1/files/{name}")).await.leads_to(), format!("{REPORT}/1#files"));
        }
        maja.get(MANAGE).await.does_not_say("A corrected version is due");
        app.administrator().await.get("/moderation").await.does_not_say(DUE);
        let decision = scalar!(&app.site.db, DecisionId, "SELECT id FROM moderation_decisions").expect("a decision");
        let fields = [("subject", id.as_str()), ("version", "2"), ("decision", "restore"), ("rule", ""), ("explanation", "")];
        maja.post(&format!("/consultations/goal-v/decisions/{decision}/undo"), &fields).await.leads_to();
        let old = app.visitor().get("/consultations/goal-v/report/1").await;
        old.says("thief").says("/report/1/files/report.pdf").does_not_say("withheld since");
        for name in FILES {
            app.visitor().get(&format!("{REPORT}/1/files/{name}")).await.has_status(200);
        }
        let table = String::from_utf8(file(&app, &world, 2, "remarks.csv").await).expect("UTF-8");
        assert!(!table.contains("thief"), "what a version says never changes");
    }

    async fn a_version_from_before_words_were_told_apart_is_known_by_what_it_says(app: TestApp) {
        let mut world = published(&app).await;
        hide(&app, &mut world).await;
        make(&app, &mut world.moderator, "Words were hidden.").await;
        // As the migration finds them.
        let sql = "SELECT COUNT(*) FROM report_remarks
                   WHERE withheld = (REPLACE(data, '\"says\":{\"withheld\":', '') <> data)";
        assert_eq!(scalar!(&app.site.db, i64, sql).expect("a count"), 4);
        assert_eq!(scalar!(&app.site.db, i64, "SELECT COUNT(*) FROM report_remarks WHERE withheld").expect("a count"), 1);
    }
}
