//! Remarks that are reported: hidden words, and a number, a place in the inbox and an answer that stay.

use super::{QUEUE, decide, waiting};
use crate::positions::write;
use crate::remarks::world::{ask_for_remarks, hand_in};
use crate::support::{Client, TestApp, World, on_both_databases, path};
use app::base::db::scalar;
use app::notifications::model::{ContentDecision, Letter};
use app::remarks::model::RemarkId;

const REMARKS: &str = "/consultations/goal-v/remarks";
const REMARK: &str = "/consultations/goal-v/remarks/1";
const WORDS: &str = "My neighbour Jan is a thief.";

/// A remark by Eve that somebody without an account reported; gives its identifier and the way to the receipt.
async fn reported(app: &TestApp) -> (World, Client, String, String) {
    let world = app.consultation().await;
    ask_for_remarks(app, "goal-v").await;
    let mut eve = app.sign_up("Eve", "eve@example.org").await;
    let said = [("justification", WORDS), ("present", ""), ("proposed", "Jan leaves the village.")];
    hand_in(&mut eve, "goal-v", &said).await.leads_to();
    let fields = [("ground", "personal_data"), ("rule", ""), ("reason", "It names my neighbour."), ("email", "")];
    let receipt = app.visitor().post(&format!("{REMARK}/report"), &fields).await.leads_to().to_owned();
    let id = scalar!(&app.site.db, RemarkId, "SELECT id FROM remarks WHERE number = 1").expect("a remark").to_string();
    (world, eve, id, receipt)
}

/// The moderator hides it for the first rule; gives the way to the statement of reasons.
async fn hide(app: &TestApp, world: &mut World, id: &str) -> String {
    let rule = world.rules[0].to_string();
    let more = [("rule", rule.as_str()), ("explanation", "It accuses a neighbour by name.")];
    decide(&mut world.moderator, id, "1", "hide", &more).await.leads_to();
    let link = app.newest("eve@example.org", |letter| match letter {
        Letter::ContentDecided { kind: ContentDecision::Hidden, redress, .. } => {
            redress.clone().map(|redress| redress.link)
        }
        _ => None,
    });
    path(&link.await).to_owned()
}

async fn undo(world: &mut World, id: &str, version: &str, statement: &str) -> crate::support::Answer {
    let decision = statement.rsplit('/').next().expect("an identifier");
    let way = format!("/consultations/goal-v/decisions/{decision}/undo");
    let fields = [("subject", id), ("version", version), ("decision", "restore"), ("rule", ""), ("explanation", "")];
    world.moderator.post(&way, &fields).await
}

on_both_databases! {
    async fn a_reported_remark_waits_in_the_queue_with_all_its_words(app: TestApp) {
        let (mut world, mut eve, id, receipt) = reported(&app).await;
        app.visitor().get(REMARK).await.says("Report this remark").says(&format!("{REMARK}/report"));
        eve.get(REMARK).await.does_not_say("Report this remark");
        app.visitor().get(&format!("{REMARK}/report")).await.has_status(200).says(WORDS).says("Jan leaves the village.");
        app.visitor().get(&receipt).await.says("We have your report no.").says(&format!("href=\"{REMARK}\""));
        assert_eq!(waiting(&app, &world).await, 1);
        world.moderator.get(QUEUE).await.says("Remark").says(WORDS).says("It names my neighbour.");
        let open = world.moderator.get(&format!("{QUEUE}?item={id}")).await;
        open.says("Remark no. 1").says("Jan leaves the village.").says("/inbox/1");
        let own = [("ground", "other"), ("rule", ""), ("reason", "I regret it.")];
        eve.post(&format!("{REMARK}/report"), &own).await.has_status(422).says("This text is your own.");
        decide(&mut world.moderator, &id, "1", "keep", &[]).await.leads_to();
        app.visitor().get(REMARK).await.says(WORDS);
        app.visitor().get(&receipt).await.says("kept");
    }

    async fn a_hidden_remark_keeps_its_number_and_gets_its_answer_and_readers_see_the_rule(app: TestApp) {
        let (mut world, mut eve, id, receipt) = reported(&app).await;
        let statement = hide(&app, &mut world, &id).await;
        let page = app.visitor().get(REMARK).await;
        page.has_status(200).says("Remark no. 1").says("have hidden the words").says("No insults.").does_not_say("rule respect");
        page.does_not_say("thief").does_not_say("Jan leaves").does_not_say("Report this remark");
        app.visitor().get(REMARKS).await.does_not_say("thief");
        app.visitor().get(&format!("{REMARK}/report")).await.has_status(404);
        app.visitor().get(&receipt).await.says("hidden").says("It accuses a neighbour by name.").does_not_say("thief");
        app.visitor().get("/consultations/goal-v/moderation").await.says("Remark").says("respect").does_not_say("thief");
        // Who wrote it reads it on, and finds why.
        eve.get(REMARK).await.says(WORDS).says(&statement).says(&format!("{REMARK}/withdraw"));
        eve.get(&statement).await.says("It accuses a neighbour by name.").says("No insults.").says("Send the appeal");
        // Those who answer have it where it was.
        world.moderator.get("/consultations/goal-v/inbox/1").await.has_status(200).says(WORDS);
        write(&mut world.moderator, 1, "0", "accept", ("not_applicable", "Not about the draft.")).await.leads_to();
        world.moderator.post("/consultations/goal-v/positions/publish", &[]).await.leads_to();
        app.visitor().get(REMARK).await.says("Not about the draft.").does_not_say("thief");
        // It is answered now: taking it back is refused, and no longer offered.
        eve.get(REMARK).await.says(WORDS).does_not_say(&format!("{REMARK}/withdraw"));
        eve.post(&format!("{REMARK}/withdraw"), &[]).await.has_status(422);
    }

    async fn a_hidden_remark_is_shown_again_when_somebody_else_reverses_the_decision(app: TestApp) {
        let (mut world, mut eve, id, _) = reported(&app).await;
        let statement = hide(&app, &mut world, &id).await;
        eve.post(&statement, &[("words", "Jan is my own name.")]).await.leads_to();
        let mut administrator = app.administrator().await;
        let appeals = administrator.get("/consultations/goal-v/appeals").await;
        let mut hrefs = appeals.body.split("href=\"").filter_map(|rest| rest.split('"').next());
        let appeal = hrefs.find(|href| href.starts_with("/consultations/goal-v/appeals/")).expect("an appeal").to_owned();
        administrator.get(&appeal).await.says(WORDS).says("Jan is my own name.");
        administrator.post(&appeal, &[("outcome", "reversed"), ("explanation", "He speaks of himself.")]).await.leads_to();
        app.visitor().get(REMARK).await.says(WORDS).does_not_say("have hidden");
        undo(&mut world, &id, "3", &statement).await.has_status(422);
    }

    async fn what_its_author_took_back_no_decision_shows_again(app: TestApp) {
        let (mut world, mut eve, id, _) = reported(&app).await;
        let statement = hide(&app, &mut world, &id).await;
        eve.get(&format!("{REMARK}/withdraw")).await.has_status(200).says("This cannot be undone.");
        eve.post(&format!("{REMARK}/withdraw"), &[]).await.leads_to();
        undo(&mut world, &id, "3", &statement).await.has_status(422).says("Somebody changed this meanwhile");
        app.visitor().get(REMARK).await.says("has withdrawn it").does_not_say("thief");
        // Nor is it hidden once it is taken back: there is nothing to see.
        hand_in(&mut eve, "goal-v", &[("justification", "Jan again.")]).await.leads_to();
        let fields = [("ground", "other"), ("rule", ""), ("reason", "Again."), ("email", "")];
        app.visitor().post(&format!("{REMARKS}/2/report"), &fields).await.leads_to();
        eve.post(&format!("{REMARKS}/2/withdraw"), &[]).await.leads_to();
        let second = scalar!(&app.site.db, RemarkId, "SELECT id FROM remarks WHERE number = 2").expect("a remark").to_string();
        let rule = world.rules[0].to_string();
        let more = [("rule", rule.as_str()), ("explanation", "A name.")];
        decide(&mut world.moderator, &second, "2", "hide", &more).await.has_status(422);
        decide(&mut world.moderator, &second, "2", "keep", &[]).await.leads_to();
    }

    async fn every_act_of_a_moderator_is_in_the_record_of_the_consultation(app: TestApp) {
        let (mut world, mut eve, id, _) = reported(&app).await;
        let statement = hide(&app, &mut world, &id).await;
        eve.post(&statement, &[("words", "Jan is my own name.")]).await.leads_to();
        let mut administrator = app.administrator().await;
        let appeals = administrator.get("/consultations/goal-v/appeals").await;
        let mut hrefs = appeals.body.split("href=\"").filter_map(|rest| rest.split('"').next());
        let appeal = hrefs.find(|href| href.starts_with("/consultations/goal-v/appeals/")).expect("an appeal").to_owned();
        administrator.post(&appeal, &[("outcome", "reversed"), ("explanation", "He speaks of himself.")]).await.leads_to();
        world.moderator.post("/consultations/goal-v/conduct", &[("answer_days", "3")]).await.leads_to();
        world.moderator.post("/consultations/goal-v/library", &[("rules", "privacy")]).await.leads_to();
        let record = app.visitor().get("/consultations/goal-v/record").await;
        for act in [
            "Content was hidden",
            "Hidden content was restored",
            "An appeal against a decision was decided",
            "It was set when texts are shown, and within how many days moderators decide",
            "A moderation rule was added",
        ] {
            record.says(act);
        }
        record.does_not_say("Another act:").does_not_say("thief").does_not_say("speaks of himself");
    }
}
