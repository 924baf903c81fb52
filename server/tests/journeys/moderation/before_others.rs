//! What waits for a moderator before others read it: remarks; and proposals that wait for nobody.

use super::before::{choose, no_letter_says, reads_nowhere};
use super::proposals::state;
use super::{QUEUE, decide, waiting};
use crate::remarks::world::{ask_for_remarks, hand_in};
use crate::support::{Client, TestApp, World, on_both_databases};
use app::base::db::scalar;
use app::notifications::model::Letter;
use app::proposals::model::ProposalState;
use app::remarks::model::RemarkId;

const REMARKS: &str = "/consultations/goal-v/remarks";
const REMARK: &str = "/consultations/goal-v/remarks/1";
const WORDS: &str = "My neighbour Jan parks on the lawn.";
const NEW: &str = "/consultations/goal-v/proposals/new";

/// A remark by Ada that waits.
async fn waits(app: &TestApp) -> (World, Client, String) {
    let mut world = app.consultation().await;
    ask_for_remarks(app, "goal-v").await;
    choose(&mut world, "remarks", "checked").await;
    let mut ada = app.sign_up("Ada", "ada@example.org").await;
    ada.get(&format!("{REMARKS}/new")).await.says("A moderator reads it before others do, within 7 days.");
    assert_eq!(hand_in(&mut ada, "goal-v", &[("justification", WORDS)]).await.leads_to(), REMARK);
    let id = scalar!(&app.site.db, RemarkId, "SELECT id FROM remarks WHERE number = 1").expect("a remark").to_string();
    (world, ada, id)
}

fn typed<'f>(title: &'f str, body: &'f str, deed: &'f str) -> [(&'f str, &'f str); 5] {
    [("title", title), ("body", body), ("language", "en"), ("voice", "me"), ("deed", deed)]
}

on_both_databases! {
    async fn a_remark_is_received_at_once_and_only_its_words_wait(app: TestApp) {
        let (mut world, mut ada, id) = waits(&app).await;
        reads_nowhere(&mut app.visitor(), &id, WORDS).await;
        no_letter_says(&app, "ada@example.org", WORDS).await;
        app.visitor().get(REMARK).await.has_status(404);
        app.visitor().get(&format!("{REMARK}/report")).await.has_status(404);
        app.visitor().get(REMARKS).await.says("No remarks here");
        ada.get(REMARK).await.says(WORDS).says("This remark waits for a moderator").says("its number and its time count");
        ada.get("/account/contributions").await.says(WORDS).says("waits for a moderator");
        let waits = app.newest("ada@example.org", |letter| match letter {
            Letter::RemarkReceived { number, waits, .. } => Some((*number, *waits)),
            _ => None,
        }).await;
        assert_eq!(waits, (1, true));
        assert_eq!(hand_in(&mut ada, "goal-v", &[("justification", WORDS)]).await.leads_to(), REMARK, "sent twice, it waits once");
        // Those who answer have it where it belongs, with its number.
        world.moderator.get("/consultations/goal-v/inbox").await.says(WORDS).says("waits for a moderator");
        world.moderator.get(QUEUE).await.says(WORDS).says("1 left to decide");
        assert_eq!(waiting(&app, &world).await, 1);
        decide(&mut world.moderator, &id, "1", "publish", &[]).await.leads_to();
        app.visitor().get(REMARK).await.says(WORDS).says("Report this remark");
        app.visitor().get(REMARKS).await.says("1 remark");
        assert_eq!(waiting(&app, &world).await, 0);
    }

    async fn a_remark_that_is_not_let_pass_is_hidden_by_a_rule_and_keeps_its_number(app: TestApp) {
        let (mut world, mut ada, id) = waits(&app).await;
        let rule = world.rules[0].to_string();
        decide(&mut world.moderator, &id, "1", "hide", &[("rule", &rule), ("explanation", "It names a neighbour.")]).await.leads_to();
        reads_nowhere(&mut app.visitor(), &id, WORDS).await;
        app.visitor().get(REMARK).await.has_status(200).says("have hidden the words").says("No insults.");
        ada.get(REMARK).await.says(WORDS).says("/decisions/");
        decide(&mut world.moderator, &id, "2", "publish", &[]).await.has_status(422);
    }

    async fn an_author_takes_a_remark_back_that_waits(app: TestApp) {
        let (mut world, mut ada, id) = waits(&app).await;
        ada.post(&format!("{REMARK}/withdraw"), &[]).await.leads_to();
        assert_eq!(waiting(&app, &world).await, 0);
        decide(&mut world.moderator, &id, "2", "publish", &[]).await.has_status(422);
        reads_nowhere(&mut app.visitor(), &id, WORDS).await;
    }

    async fn whoever_gives_no_name_keeps_the_number_and_nobody_reads_the_words(app: TestApp) {
        let mut world = app.consultation().await;
        ask_for_remarks(&app, "goal-v").await;
        choose(&mut world, "remarks", "checked").await;
        world.moderator.post("/consultations/goal-v/inbox/settings", &[("anonymous", "yes")]).await.leads_to();
        let mut nobody = app.visitor();
        assert_eq!(hand_in(&mut nobody, "goal-v", &[("voice", "nobody"), ("justification", WORDS)]).await.leads_to(), REMARK);
        let page = nobody.get(REMARK).await;
        page.has_status(200).says("Remark no. 1").says("This remark waits for a moderator").says("Note down its number");
        page.does_not_say(WORDS);
        app.visitor().get(REMARKS).await.does_not_say("Remark no. 1");
    }

    async fn proposals_that_are_shown_at_once_wait_for_nobody(app: TestApp) {
        let mut world = app.consultation().await;
        choose(&mut world, "proposals", "at_once").await;
        let mut ada = app.sign_up("Ada", "ada@example.org").await;
        ada.get(NEW).await.says("Everybody can read it as soon as you send it.");
        let sent = ada.post(NEW, &typed("Shade at the stops", "Trees at every stop of the tram.", "submit")).await;
        let path = sent.leads_to().to_owned();
        let id = path.trim_start_matches("/proposals/").to_owned();
        assert_eq!((state(&app, &id).await, waiting(&app, &world).await), (ProposalState::Published, 0));
        ada.get(&path).await.says("Your proposal is public.");
        app.visitor().get(&path).await.says("Trees at every stop of the tram.");
        app.visitor().get(&format!("{path}/history")).await.says("Trees at every stop of the tram.");
        // What was public when it became an action line is public again when that is withdrawn.
        let line = [("code", "KD-07"), ("summary", "Shade."), ("explanation", "")];
        decide(&mut world.moderator, &id, "1", "accept", &line).await.leads_to();
        let rule = world.rules[1].to_string();
        let reasons = [("version", "1"), ("rule", rule.as_str()), ("explanation", "It is done already.")];
        world.moderator.post("/consultations/goal-v/actions/KD-07/withdraw", &reasons).await.leads_to();
        assert_eq!(state(&app, &id).await, ProposalState::Published);
    }

    async fn what_was_returned_and_written_anew_no_reader_finds_in_the_history(app: TestApp) {
        let mut world = app.consultation().await;
        let mut ada = app.sign_up("Ada", "ada@example.org").await;
        let sent = ada.post(NEW, &typed("Shade at the stops", WORDS, "submit")).await;
        let path = sent.leads_to().to_owned();
        let id = path.trim_start_matches("/proposals/").to_owned();
        let rule = world.rules[0].to_string();
        decide(&mut world.moderator, &id, "1", "return", &[("rule", &rule), ("explanation", "Name nobody.")]).await.leads_to();
        let mut anew = typed("Shade at the stops", "Trees at every stop of the tram.", "submit").to_vec();
        anew.push(("version", "1"));
        ada.post(&format!("{path}/edit"), &anew).await.leads_to();
        decide(&mut world.moderator, &id, "2", "publish", &[]).await.leads_to();
        reads_nowhere(&mut app.visitor(), &id, WORDS).await;
        app.visitor().get(&format!("{path}/history")).await.says("Trees at every stop");
        ada.get(&format!("{path}/history")).await.says(WORDS);
        world.moderator.get(&format!("{path}/history")).await.says(WORDS);
    }
}
