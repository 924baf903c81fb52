//! Remarks without a name.

use super::REMARKS;
use super::world::{ask_for_remarks, hand_in};
use crate::support::{Kind, TestApp, on_both_databases};
use app::base::db::{execute, scalar};
use app::base::error::AppResult;
use app::base::limits::Limits;

const SETTINGS: &str = "/consultations/goal-v/inbox/settings";

on_both_databases! {
    async fn a_remark_without_a_name_is_taken_only_where_the_consultation_allows_it(app: TestApp) {
        let mut world = app.consultation().await;
        ask_for_remarks(&app, "goal-v").await;
        let mut visitor = app.visitor();
        visitor.get(&format!("{REMARKS}/new")).await.has_status(200).says("Sign in").does_not_say("<textarea");
        let refused = hand_in(&mut visitor, "goal-v", &[("voice", "nobody")]).await;
        refused.has_status(401).says("People come home late.</textarea>");
        let mut ada = app.sign_up("Ada", "ada@example.org").await;
        hand_in(&mut ada, "goal-v", &[("voice", "nobody")]).await.has_status(422);
        ada.post(SETTINGS, &[("anonymous", "yes")]).await.has_status(403);
        world.moderator.post(SETTINGS, &[("anonymous", "yes")]).await.leads_to();
        visitor.get(&format!("{REMARKS}/new")).await.says("<textarea").says("Note down the number");
        hand_in(&mut visitor, "goal-v", &[("voice", "me")]).await.has_status(401);
        let answer = hand_in(&mut visitor, "goal-v", &[("voice", "nobody")]).await;
        let path = answer.leads_to().to_owned();
        visitor.get(&path).await.says("Remark no. 1").says("anonymous").says("note it down");
        // Nor does an account stay tied to what its owner says without a name.
        let before = app.letters().await.len();
        hand_in(&mut ada, "goal-v", &[("voice", "nobody"), ("justification", "Nobody knows.")]).await.leads_to();
        assert_eq!(scalar!(app.site.db, i64, "SELECT COUNT(*) FROM remarks WHERE author_id IS NOT NULL").unwrap(), 0);
        assert_eq!(app.letters().await.len(), before);
        ada.get(&format!("{REMARKS}/2")).await.does_not_say("This is your remark");
        world.moderator.post(SETTINGS, &[]).await.leads_to();
        hand_in(&mut visitor, "goal-v", &[("voice", "nobody"), ("justification", "Again.")]).await.has_status(401);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn from_one_network_come_only_a_few_remarks_without_a_name() {
    let app = TestApp::with_limits(Kind::Sqlite, Limits::scaled(1)).await;
    app.consultation().await;
    ask_for_remarks(&app, "goal-v").await;
    let allowed: AppResult<()> = app
        .site
        .db
        .write(async |tx| {
            execute!(tx, "INSERT INTO remark_settings SELECT id, TRUE, FALSE FROM consultations")?;
            Ok(())
        })
        .await;
    allowed.unwrap();
    let mut statuses = Vec::new();
    for number in 0..7 {
        let words = format!("Number {number}.");
        let answer = hand_in(&mut app.visitor(), "goal-v", &[("voice", "nobody"), ("justification", &words)]).await;
        statuses.push(answer.status.as_u16());
    }
    assert_eq!(statuses, [303, 303, 303, 303, 303, 429, 429]);
}
