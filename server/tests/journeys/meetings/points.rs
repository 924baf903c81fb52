//! What was said, and what came of it.

use super::{EVENING, WALK, announced};
use crate::support::{TestApp, World, on_both_databases};
use app::base::db::{execute, scalar};
use app::base::error::AppResult;
use app::meetings::model::PointId;

const SAID: [(&str, &str); 3] =
    [("text", "Benches with a back are missing."), ("said_by", "resident"), ("language", "en")];

/// A consultation on the strategy.
async fn consulted(app: &TestApp) -> World {
    announced(app, 2).await;
    let world = app.consultation().await;
    let tied: AppResult<()> = app
        .site
        .db
        .write(async |tx| {
            let sql = "UPDATE consultations SET strategy_id = (SELECT id FROM strategies WHERE slug = 'krakow-2030')";
            execute!(tx, sql)?;
            Ok(())
        })
        .await;
    tied.expect("a consultation on the strategy");
    world
}

async fn point(app: &TestApp) -> String {
    let id: PointId = scalar!(app.site.db, PointId, "SELECT id FROM meeting_points").expect("one point");
    id.to_string()
}

fn line(point: &str) -> [(&'static str, &str); 6] {
    [
        ("code", "KD-01"),
        ("title", "Benches with a back"),
        ("summary", "Between the stop and the centre."),
        ("body", "Benches with a back are missing."),
        ("language", "en"),
        ("point", point),
    ]
}

on_both_databases! {
    async fn what_was_said_becomes_an_action_line_and_each_leads_to_the_other(app: TestApp) {
        let mut world = consulted(&app).await;
        let early = format!("{EVENING}/points");
        world.moderator.get(&early).await.says("The meeting has not begun").does_not_say("name=\"said_by\"");
        world.moderator.post(&early, &SAID).await.has_status(422).says("once it has begun");
        let points = format!("{WALK}/points");
        assert_eq!(world.moderator.post(&points, &SAID).await.leads_to(), points);
        app.visitor().get(WALK).await.says("Benches with a back are missing.").says("Residents");
        let id = point(&app).await;
        let way = format!("/consultations/goal-v/actions/new?point={id}");
        world.moderator.get(&points).await.says(&way).says("Make an action line of it: Where to begin with Goal V");
        world.moderator.get(&way).await.has_status(200).says("Benches with a back are missing.").says(&id);
        let lines = "/consultations/goal-v/actions/new";
        // What is wrong is told with the point still in the form.
        let mut wrong = line(&id);
        wrong[1].1 = "";
        world.moderator.post(lines, &wrong).await.has_status(422).says(&id);
        world.moderator.post(lines, &line(&id)).await.leads_to();
        app.visitor().get(WALK).await.says("became the action line").says("/consultations/goal-v/actions/KD-01");
        // Its author is nobody's name: it says where it was said, and the list says so too.
        let page = app.visitor().get("/consultations/goal-v/actions/KD-01").await;
        page.says("Said at the meeting").says(&format!("href=\"{WALK}\"")).does_not_say(">Office<");
        app.visitor().get("/consultations/goal-v").await.says("Said at a meeting").does_not_say(">Office<");
        world.moderator.get("/consultations/goal-v/actions/KD-01").await.does_not_say("You proposed this action line.");
        // It became something: it is neither taken up again nor taken out.
        let mut again = line(&id);
        again[0].1 = "KD-02";
        world.moderator.post(lines, &again).await.has_status(422);
        app.visitor().get("/consultations/goal-v/actions/KD-02").await.has_status(404);
        world.moderator.post(&points, &[("remove", &id)]).await.has_status(422);
        world.moderator.get(&points).await.does_not_say(&way);
    }

    async fn a_point_of_another_strategy_is_not_taken_up_and_a_hidden_line_is_not_named(app: TestApp) {
        let mut world = consulted(&app).await;
        world.moderator.post(&format!("{WALK}/points"), &SAID).await.leads_to();
        let mut other = app.consultation_at("elsewhere").await;
        let id = point(&app).await;
        other.moderator.post("/consultations/elsewhere/actions/new", &line(&id)).await.has_status(422);
        other.moderator.get(&format!("/consultations/elsewhere/actions/new?point={id}")).await.has_status(200).does_not_say("name=\"point\"");
        world.moderator.post("/consultations/goal-v/actions/new", &line(&id)).await.leads_to();
        let hidden: AppResult<()> = app.site.db.write(async |tx| {
            execute!(tx, "UPDATE action_lines SET state = 'hidden'")?;
            Ok(())
        }).await;
        hidden.unwrap();
        app.visitor().get(WALK).await.says("Benches with a back are missing.").does_not_say("became the action line");
    }

    async fn only_officials_file_and_what_was_filed_by_mistake_is_taken_out(app: TestApp) {
        let mut world = consulted(&app).await;
        let points = format!("{WALK}/points");
        let mut eve = app.sign_up("Eve", "eve@example.org").await;
        eve.get(&points).await.has_status(403);
        eve.post(&points, &SAID).await.has_status(403);
        eve.get(WALK).await.does_not_say(&points);
        world.moderator.get(WALK).await.says(&points);
        world.moderator.post(&points, &[("text", ""), ("language", "en")]).await.has_status(422);
        world.moderator.post(&points, &[("text", "Benches."), ("said_by", "mayor"), ("language", "en")]).await.has_status(422).says("Benches.");
        world.moderator.post(&points, &SAID).await.leads_to();
        let id = point(&app).await;
        world.moderator.post(&points, &[("remove", &id)]).await.leads_to();
        app.visitor().get(WALK).await.does_not_say("Benches with a back");
    }
}
