//! A round that was closed before its time: when, by whom and why, wherever it is told.

use super::world::{ballot, line};
use crate::support::on_both_databases;
use app::base::db::scalar;
use app::moderation::closing::close_due;
use app::notifications::model::{Ending, Letter};

const CLOSE: &str = "/consultations/goal-v/rounds/1/close";
const REASON: &str = "The council meets <tomorrow>.";
const SHOWN: &str = "The council meets &lt;tomorrow&gt;.";

on_both_databases! {
    async fn when_and_why_a_round_was_closed_early_is_told_on_every_page_that_names_it(app: TestApp) {
        let mut world = app.consultation().await;
        line(&app, &world, "KD-01", vec![]).await;
        let mut ada = app.sign_up("Ada", "ada@example.org").await;
        ada.post(&ballot("KD-01"), &[("choice", "support")]).await.leads_to();
        app.clock.set(world.closes_at.plus_days(-3));
        world.moderator.post(CLOSE, &[("reason", REASON)]).await.leads_to();
        // The page that closing leads to says its notice here.
        world.moderator.get("/").await;
        let closed = "Closed early by a moderator, on 9 November 2026, 09:00. It was planned until 12 November 2026, 09:00.";
        let held = "1 November 2026, 09:00 – 9 November 2026, 09:00";
        for page in ["rounds", "manage"] {
            world.moderator.get(&format!("/consultations/goal-v/{page}")).await.says(closed).says(SHOWN).says(held);
        }
        let mut reader = app.visitor();
        reader.get("/consultations/goal-v").await.says(closed).says(SHOWN).says(held);
        reader.get("/consultations/goal-v/results").await.says(closed).says(SHOWN);
        reader.get("/consultations/goal-v/results?lang=pl").await.says("Zamknięta przed czasem przez moderację: 9 listopada 2026, 09:00.");
        reader.get("/consultations/goal-v/results?lang=lt").await.says("Moderatorius uždarė anksčiau laiko: 2026 m. lapkričio 9 d., 09:00.");
        reader.get("/consultations/goal-v/actions/KD-01?lang=en").await.says("Voting closed on 9 November 2026, 09:00");
        reader.get("/consultations/goal-v/results.csv").await.says(",closed_at\r\n").says(",2026-11-09T08:00:00Z\r\n");
        let ending = app.newest("ada@example.org", |letter| match letter {
            Letter::RoundClosed { ending, .. } => Some(ending.clone()),
            _ => None,
        });
        let expected = Ending {
            closed_at: world.closes_at.plus_days(-3),
            planned_end: world.closes_at,
            time_zone: "Europe/Warsaw".to_owned(),
            reason: REASON.to_owned(),
        };
        assert_eq!(ending.await, Some(expected));
        let audited = scalar!(app.site.db, String, "SELECT details FROM audit_events WHERE kind = 'round_closed'").expect("an event");
        let audited: serde_json::Value = serde_json::from_str(&audited).expect("JSON");
        assert_eq!((audited["reason"].as_str(), audited["letters"].as_i64()), (Some(REASON), Some(1)));
        assert_eq!(audited["planned_end"].as_i64(), Some(world.closes_at.0));
    }

    async fn of_a_round_that_the_clock_closed_nothing_is_told_but_its_time(app: TestApp) {
        let mut world = app.consultation().await;
        let mut ada = app.sign_up("Ada", "ada@example.org").await;
        line(&app, &world, "KD-01", vec![]).await;
        ada.post(&ballot("KD-01"), &[("choice", "support")]).await.leads_to();
        app.clock.set(world.closes_at.plus_hours(1));
        assert_eq!(close_due(&app.site).await.expect("closed"), 1);
        world.moderator.get("/consultations/goal-v/rounds").await.says("12 November 2026, 09:00").does_not_say("by a moderator");
        app.visitor().get("/consultations/goal-v/results").await.does_not_say("by a moderator");
        let ending = app.newest("ada@example.org", |letter| match letter {
            Letter::RoundClosed { ending, .. } => Some(ending.clone()),
            _ => None,
        });
        assert_eq!(ending.await, None);
    }
}
