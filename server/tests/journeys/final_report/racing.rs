//! What happens while a report, or answers, are being published.

use super::{REPORT, answer, make};
use crate::positions::publishing::accept;
use crate::positions::{DESK, remarks, said};
use crate::support::{Client, TestApp, World, on_both_databases};
use app::base::db::{execute, scalar};
use app::base::error::AppResult;
use app::remarks::model::{RemarkId, RemarkState};
use app::remarks::store;
use http::StatusCode;
use std::time::Duration;

/// So long a deed is under way that began before.
const WHILE: Duration = Duration::from_millis(900);
/// So much later somebody else comes.
const LATER: Duration = Duration::from_millis(300);

/// Sends a form without fields after a while; a database that is too busy says so, and the browser sends again.
async fn later(client: &mut Client, after: Duration, path: &str) -> StatusCode {
    tokio::time::sleep(after).await;
    loop {
        let status = client.post(path, &[]).await.status;
        if status != StatusCode::SERVICE_UNAVAILABLE {
            return status;
        }
    }
}

/// A report that is made and could be published.
async fn made(app: &TestApp, world: &mut World) {
    let number = remarks(app, world.consultation, None, &["A path along the river."]).await[0];
    answer(&mut world.moderator, number, "taken", "It goes into the plan.").await;
    assert_eq!(make(app, &mut world.moderator, "").await, 1);
}

async fn published(app: &TestApp) -> i64 {
    scalar!(app.site.db, i64, "SELECT COUNT(*) FROM report_versions WHERE published_at IS NOT NULL").expect("a count")
}

on_both_databases! {
    async fn a_report_is_not_published_while_an_answer_is_opened_again(app: TestApp) {
        let mut world = app.consultation().await;
        made(&app, &mut world).await;
        let reopened = app.site.db.write(async |tx| {
            execute!(tx, "UPDATE positions SET state = 'draft', version = version + 1")?;
            tokio::time::sleep(WHILE).await;
            AppResult::Ok(())
        });
        let path = format!("{REPORT}/1/publish");
        let (reopened, status) = tokio::join!(reopened, later(&mut world.moderator, LATER, &path));
        reopened.expect("opened again");
        assert_eq!((status, published(&app).await), (StatusCode::UNPROCESSABLE_ENTITY, 0));
    }

    async fn a_report_is_not_published_while_a_letter_is_entered(app: TestApp) {
        let mut world = app.consultation().await;
        made(&app, &mut world).await;
        let letter: [(RemarkId, _); 1] = [(app.site.chance.id(app.clock.now()), said(None, "Benches.", &app))];
        let entered = app.site.db.write(async |tx| {
            store::put(tx, world.consultation, None, RemarkState::Visible, &letter).await?;
            tokio::time::sleep(WHILE).await;
            AppResult::Ok(())
        });
        let path = format!("{REPORT}/1/publish");
        let (entered, status) = tokio::join!(entered, later(&mut world.moderator, LATER, &path));
        entered.expect("entered");
        assert_eq!((status, published(&app).await), (StatusCode::UNPROCESSABLE_ENTITY, 0));
    }

    async fn a_remark_is_taken_back_before_it_is_answered_or_not_at_all(app: TestApp) {
        let mut world = app.consultation().await;
        let mut ada = app.sign_up("Ada", "ada@example.org").await;
        let author = app.person_id("ada@example.org").await;
        let number = remarks(&app, world.consultation, Some(author), &["Benches."]).await[0];
        accept(&mut world, number, ("taken", "Ten benches.")).await;
        // Somebody holds the answer, so that its publication is under way when the remark is taken back.
        let held = app.site.db.write(async |tx| {
            execute!(tx, "UPDATE positions SET note = note")?;
            tokio::time::sleep(WHILE).await;
            AppResult::Ok(())
        });
        let (publish, withdraw) = (format!("{DESK}/publish"), format!("/consultations/goal-v/remarks/{number}/withdraw"));
        let publishing = later(&mut world.moderator, LATER, &publish);
        let (held, published, taken_back) = tokio::join!(held, publishing, later(&mut ada, LATER * 2, &withdraw));
        held.expect("held");
        let done = [published, taken_back].map(|status| status == StatusCode::SEE_OTHER);
        assert!(done[0] != done[1], "one of both: {published} {taken_back}");
        let both = "SELECT COUNT(*) FROM remarks JOIN positions ON positions.remark_id = remarks.id
                    WHERE remarks.state = 'withdrawn' AND positions.published_at IS NOT NULL";
        assert_eq!(scalar!(app.site.db, i64, both).expect("a count"), 0);
    }
}
