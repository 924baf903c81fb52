//! What readers learn of the answers to remarks: which there are, which come by when, and that none comes after the report.

use super::REMARKS;
use super::world::{ask_for_remarks, document, hand_in};
use crate::final_report::{REPORT, answer, make};
use crate::moderation::decide;
use crate::positions::publishing::publish;
use crate::support::{TestApp, World, on_both_databases};
use crate::trust::statement::run;
use app::base::db::scalar;
use app::remarks::model::RemarkId;

const PAGE: &str = "/consultations/goal-v";
const NEW: &str = "/consultations/goal-v/remarks/new";
const TEXT: &str = "/consultations/goal-v/documents/draft";

/// The moderator hides a remark.
async fn hide(app: &TestApp, world: &mut World, number: i64) {
    let complaint = [("ground", "other"), ("rule", ""), ("reason", "An insult."), ("email", "")];
    app.visitor().post(&format!("{REMARKS}/{number}/report"), &complaint).await.leads_to();
    let id = scalar!(&app.site.db, RemarkId, "SELECT id FROM remarks WHERE number = $1", number).unwrap().to_string();
    let rule = world.rules[0].to_string();
    let more = [("rule", rule.as_str()), ("explanation", "It calls somebody a thief.")];
    decide(&mut world.moderator, &id, "1", "hide", &more).await.leads_to();
}

on_both_databases! {
    async fn once_the_report_is_published_nobody_types_a_remark_in_vain(app: TestApp) {
        let world = app.consultation().await;
        ask_for_remarks(&app, "goal-v").await;
        document(&app, world.consultation, &[Some("Buses run by day.")]).await;
        let mut ada = app.sign_up("Ada", "ada@example.org").await;
        let place = [("document", "draft"), ("version", "1"), ("anchor", "2")];
        hand_in(&mut ada, "goal-v", &place).await.leads_to();
        app.visitor().get(TEXT).await.says("class=\"part-remark\"").says("You can hand in remarks on the text now");
        app.clock.set(world.closes_at);
        // Late ones are still kept, and the text says so.
        ada.get(NEW).await.says("<textarea").says("marked as late");
        app.visitor().get(TEXT).await.says("class=\"part-remark\"").says("The time for remarks is over");
        app.visitor().get("/consultations/goal-v/documents").await.says("Read what was proposed.");
        let mut maja = app.sign_in("moderator-goal-v@example.org").await;
        answer(&mut maja, 1, "taken", "It goes into the plan.").await;
        make(&app, &mut maja, "").await;
        maja.post(&format!("{REPORT}/1/publish"), &[]).await.leads_to();
        let told = "was published on";
        let form = ada.get(NEW).await;
        form.has_status(200).says(told).says(&format!("href=\"{REPORT}\"")).does_not_say("<textarea").does_not_say("You get a number");
        // Whoever had the form open keeps their words.
        let sent = hand_in(&mut ada, "goal-v", &[("justification", "Trams are too late.")]).await;
        sent.has_status(422).says(told).says("Trams are too late.</textarea>");
        assert_eq!(scalar!(app.site.db, i64, "SELECT COUNT(*) FROM remarks").unwrap(), 1);
        app.visitor().get(REMARKS).await.says(told).does_not_say("Hand in a remark").does_not_say("is kept and marked as late");
        let text = app.visitor().get(TEXT).await;
        text.says(told).does_not_say("class=\"part-remark\"").does_not_say("leads to a remark on it").says("class=\"part-count\"");
    }

    async fn a_passage_leads_to_its_remarks_and_each_says_how_it_is_answered(app: TestApp) {
        let mut world = app.consultation().await;
        ask_for_remarks(&app, "goal-v").await;
        document(&app, world.consultation, &[Some("Buses run by day.")]).await;
        let mut ada = app.sign_up("Ada", "ada@example.org").await;
        for (anchor, words) in [("2", "People come home late."), ("2", "Night shifts end late."), ("1", "The first one is dull.")] {
            let about = [("document", "draft"), ("version", "1"), ("anchor", anchor), ("justification", words)];
            hand_in(&mut ada, "goal-v", &about).await.leads_to();
        }
        let list = "/consultations/goal-v/remarks?document=draft&amp;part=2";
        let text = app.visitor().get(TEXT).await;
        text.says(&format!("href=\"{list}\" class=\"part-count\">2 remarks")).says("</svg><span>Remark<span");
        let there = app.visitor().get(&list.replace("&amp;", "&")).await;
        there.says("Night shifts end late.").says("People come home late.").does_not_say("The first one is dull.");
        answer(&mut world.moderator, 1, "partly", "On weekends.").await;
        answer(&mut world.moderator, 3, "not_taken", "It stays.").await;
        publish(&mut world).await;
        app.visitor().get(REMARKS).await.says("name=\"answer\"").says("partly taken into account").says("not answered yet");
        let asked = async |answer: &str| app.visitor().get(&format!("{REMARKS}?answer={answer}")).await;
        asked("partly").await.says("People come home late.").does_not_say("Night shifts").does_not_say("is dull").says("1 remark<");
        asked("none").await.says("Night shifts").does_not_say("People come home").does_not_say("is dull");
        asked("nonsense").await.says("3 remarks<");
    }

    async fn what_is_counted_and_not_shown_is_said_with_a_word_wherever_remarks_are_counted(app: TestApp) {
        let mut world = app.consultation().await;
        ask_for_remarks(&app, "goal-v").await;
        let mut ada = app.sign_up("Ada", "ada@example.org").await;
        for words in ["Kowalska is a thief.", "More shade.", "More benches."] {
            hand_in(&mut ada, "goal-v", &[("justification", words)]).await.leads_to();
        }
        let changes = "/consultations/goal-v/changes";
        let word = "Handed in: 3; of these hidden by moderators: 1.";
        for page in [PAGE, REMARKS, changes] {
            app.visitor().get(page).await.has_status(200).does_not_say("hidden by moderators");
        }
        app.visitor().get(changes).await.does_not_say("?disposition=");
        hide(&app, &mut world, 1).await;
        app.visitor().get(REMARKS).await.says("2 remarks<").says(word);
        for page in [PAGE, changes] {
            app.visitor().get(page).await.says(word);
        }
        app.visitor().get(&format!("{REMARKS}/1")).await.says("keeps its number and gets an answer");
        answer(&mut world.moderator, 1, "not_applicable", "Not about the text.").await;
        answer(&mut world.moderator, 2, "taken", "Trees.").await;
        publish(&mut world).await;
        // Above its answer nobody says that one comes, and nobody is told to take back what is answered.
        app.visitor().get(&format!("{REMARKS}/1")).await.says("the answer stands below").does_not_say("gets an answer.");
        ada.get(&format!("{REMARKS}/2")).await.says("This is your remark").says("The answer is published").does_not_say("as long as no answer");
        ada.get(&format!("{REMARKS}/3")).await.says("as long as no answer");
        app.visitor().get(changes).await.says(word).says("?disposition=taken");
    }

    async fn whoever_waits_for_an_answer_is_told_what_comes_next_and_when(app: TestApp) {
        let mut world = app.consultation().await;
        ask_for_remarks(&app, "goal-v").await;
        let mut ada = app.sign_up("Ada", "ada@example.org").await;
        for words in ["Kowalska is a thief.", "More shade."] {
            hand_in(&mut ada, "goal-v", &[("justification", words)]).await.leads_to();
        }
        let remark = format!("{REMARKS}/2");
        let mine = "/account/contributions";
        for page in [remark.as_str(), mine] {
            ada.get(page).await.says("Remarks are taken until 12\u{a0}November 2026").says("No law sets a day for that.");
        }
        let law = "INSERT INTO legal_bases (consultation_id, basis) SELECT id, 'strategy_pl' FROM consultations";
        run(&app, law.to_owned(), None).await;
        app.clock.set(world.closes_at);
        let mut ada = app.sign_in("ada@example.org").await;
        world.moderator = app.sign_in("moderator-goal-v@example.org").await;
        let due = "the report has to be out by 12\u{a0}December 2026";
        app.visitor().get(REPORT).await.says("There is no report yet").says(due);
        for page in [remark.as_str(), mine] {
            ada.get(page).await.says("The time for remarks is over").says(due);
        }
        hide(&app, &mut world, 1).await;
        let decision = scalar!(app.site.db, uuid::Uuid, "SELECT id FROM moderation_decisions WHERE kind = 'hide'").unwrap();
        ada.get(mine).await.says(&format!("href=\"/decisions/{decision}\"")).says("No position on this remark is published yet");
        app.clock.advance(40 * 24 * 3_600_000);
        let mut ada = app.sign_in("ada@example.org").await;
        world.moderator = app.sign_in("moderator-goal-v@example.org").await;
        for page in [remark.as_str(), mine] {
            ada.get(page).await.says("was due by 12\u{a0}December 2026 and is late");
        }
        for number in [1, 2] {
            answer(&mut world.moderator, number, "taken", "Trees.").await;
        }
        publish(&mut world).await;
        for page in [remark.as_str(), mine] {
            ada.get(page).await.says("Trees.").does_not_say("and is late").does_not_say("No position on this remark");
        }
    }
}
