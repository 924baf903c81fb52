//! The time for remarks.

use super::REMARKS;
use super::world::{ask_for_remarks, document, enter, hand_in};
use crate::support::on_both_databases;

on_both_databases! {
    async fn what_comes_at_the_deadline_is_kept_and_marked_as_late(app: TestApp) {
        let mut world = app.consultation().await;
        ask_for_remarks(&app, "goal-v").await;
        let mut ada = app.sign_up("Ada", "ada@example.org").await;
        app.clock.set(world.closes_at.plus_millis(-1));
        hand_in(&mut ada, "goal-v", &[("justification", "In time.")]).await.leads_to();
        app.clock.set(world.closes_at);
        ada.get(&format!("{REMARKS}/new")).await.says("The time for remarks is over").says("marked as late").says("<textarea");
        hand_in(&mut ada, "goal-v", &[("justification", "Too late.")]).await.leads_to();
        app.visitor().get(&format!("{REMARKS}/1")).await.does_not_say(">late<");
        app.visitor().get(&format!("{REMARKS}/2")).await.says(">late<");
        let all = app.visitor().get(REMARKS).await;
        all.says("Late remarks").says("1 of them came late");
        let (in_time, late) = all.body.split_once("Late remarks").unwrap();
        assert!(in_time.contains("In time.") && late.contains("Too late.") && !in_time.contains("Too late."));
        app.visitor().get(&format!("{REMARKS}?late=yes")).await.says("Too late.").does_not_say("In time.");
        app.visitor().get(&format!("{REMARKS}?late=no")).await.says("In time.").does_not_say("Too late.");
        // A letter that came in time is in time, whenever it is entered.
        enter(&mut world.moderator, "goal-v", &[("received", "2026-11-05")]).await.leads_to();
        app.visitor().get(&format!("{REMARKS}/3")).await.does_not_say(">late<");
    }

    async fn nothing_is_taken_where_no_stage_asks_for_remarks_or_before_it_opens(app: TestApp) {
        app.consultation().await;
        let mut ada = app.sign_up("Ada", "ada@example.org").await;
        ada.get(&format!("{REMARKS}/new")).await.has_status(200).says("Remarks are not taken at present").does_not_say("<textarea");
        hand_in(&mut ada, "goal-v", &[]).await.has_status(422);
        app.visitor().get("/consultations/goal-v").await.does_not_say("/remarks");
        app.visitor().get(REMARKS).await.says("No remarks here");
    }

    async fn a_consultation_that_is_over_invites_nobody_and_leads_to_what_its_remarks_changed(app: TestApp) {
        let world = app.consultation().await;
        ask_for_remarks(&app, "goal-v").await;
        document(&app, world.consultation, &[Some("Buses run by day.")]).await;
        let (page, changes) = ("/consultations/goal-v", "href=\"/consultations/goal-v/changes\"");
        app.visitor().get(page).await.says("remark on any passage of it");
        app.visitor().get("/consultations").await.does_not_say(changes);
        app.clock.set(world.closes_at);
        app.visitor().get(page).await.says("Read what was proposed.").does_not_say("remark on any passage of it").says(changes);
        app.visitor().get("/consultations").await.says("This consultation is over.").says(changes);
    }

    async fn a_stage_may_ask_for_remarks_and_says_so(app: TestApp) {
        let mut world = app.consultation().await;
        world.moderator.get("/consultations/goal-v/stages").await.says("value=\"remark\"");
        ask_for_remarks(&app, "goal-v").await;
        app.visitor().get("/consultations/goal-v").await.says("Hand in a remark on the text").says("hand in remarks");
    }
}
