//! Remarks on a text under consultation: handed in, entered, found, grouped and counted.

#[path = "remarks/answered.rs"]
mod answered;
#[path = "remarks/around.rs"]
mod around;
#[path = "remarks/corrected.rs"]
mod corrected;
#[path = "remarks/deadline.rs"]
mod deadline;
#[path = "remarks/evidence.rs"]
mod evidence;
#[path = "remarks/forgotten.rs"]
mod forgotten;
#[path = "remarks/grouping.rs"]
mod grouping;
#[path = "remarks/import.rs"]
pub mod import;
#[path = "remarks/inbox.rs"]
mod inbox;
#[path = "remarks/many.rs"]
mod many;
#[path = "remarks/nameless.rs"]
mod nameless;
#[path = "remarks/passage.rs"]
mod passage;
#[path = "remarks/workbook.rs"]
mod workbook;
#[path = "remarks/world.rs"]
pub mod world;

use crate::support::{PASSWORD, on_both_databases};
use app::base::db::{execute, scalar};
use app::base::error::AppResult;
use app::notifications::model::Letter;
use world::{ask_for_remarks, document, hand_in};

const REMARKS: &str = "/consultations/goal-v/remarks";

on_both_databases! {
    async fn a_remark_gets_a_number_a_page_and_a_letter(app: TestApp) {
        app.consultation().await;
        ask_for_remarks(&app, "goal-v").await;
        let mut ada = app.sign_up("Ada Nowak", "ada@example.org").await;
        app.visitor().get("/consultations/goal-v").await.says("href=\"/consultations/goal-v/remarks/new\"");
        ada.get(&format!("{REMARKS}/new")).await.has_status(200).says("Remarks are taken until 12 November 2026").says("Present wording");
        let answer = hand_in(&mut ada, "goal-v", &[("justification", "Night <b>shifts</b> end late.")]).await;
        assert_eq!(answer.leads_to(), format!("{REMARKS}/1"));
        let page = app.visitor().get(&format!("{REMARKS}/1")).await;
        page.has_status(200).says("Remark no. 1").says("a private person").says("chapter 3").says("web form");
        page.says("<ins>").says("<del>").says("Night &lt;b&gt;shifts&lt;/b&gt; end late.").does_not_say("Ada").does_not_say("This is your remark");
        ada.get(&format!("{REMARKS}/1")).await.says("This is your remark").does_not_say("Ada Nowak</");
        let said = app.newest("ada@example.org", |letter| match letter {
            Letter::RemarkReceived { number, is_late, link, .. } => Some((*number, *is_late, link.clone())),
            _ => None,
        }).await;
        assert_eq!((said.0, said.1), (1, false));
        assert!(said.2.ends_with(&format!("{REMARKS}/1")), "{}", said.2);
        app.visitor().get(REMARKS).await.says("1 remark").says("Night &lt;b&gt;shifts").does_not_say("Ada");
        ada.get("/account/contributions").await.says("Remark no. 1").says(&format!("href=\"{REMARKS}/1\""));
    }

    async fn a_remark_that_is_sent_twice_has_one_number(app: TestApp) {
        app.consultation().await;
        ask_for_remarks(&app, "goal-v").await;
        let mut ada = app.sign_up("Ada", "ada@example.org").await;
        let first = hand_in(&mut ada, "goal-v", &[]).await.leads_to().to_owned();
        assert_eq!(hand_in(&mut ada, "goal-v", &[]).await.leads_to(), first);
        assert_ne!(hand_in(&mut ada, "goal-v", &[("proposed", "Trams.")]).await.leads_to(), first);
        let mut eve = app.sign_up("Eve", "eve@example.org").await;
        assert_ne!(hand_in(&mut eve, "goal-v", &[]).await.leads_to(), first, "two people may want the same");
    }

    async fn a_refused_remark_keeps_what_was_typed_and_takes_no_more_than_its_fields(app: TestApp) {
        app.consultation().await;
        ask_for_remarks(&app, "goal-v").await;
        let mut ada = app.sign_up("Ada", "ada@example.org").await;
        let refused = hand_in(&mut ada, "goal-v", &[("justification", " "), ("proposed", "At night </textarea>")]).await;
        refused.has_status(422).says("At night &lt;/textarea&gt;").says("Please fill this in.");
        let long = "x".repeat(5_001);
        hand_in(&mut ada, "goal-v", &[("present", &long)]).await.has_status(422).says("at most 5,000 characters").says(&long);
        for odd in ["number", "author_id", "received_at", "state", "channel"] {
            hand_in(&mut ada, "goal-v", &[(odd, "1")]).await.has_status(400);
        }
        hand_in(&mut ada, "goal-v", &[("justification", "a"), ("justification", "b")]).await.has_status(400);
        hand_in(&mut ada, "goal-v", &[("territory", "00000000-0000-0000-0000-000000000001")]).await.has_status(422);
        hand_in(&mut ada, "goal-v", &[("document", "nothing-here")]).await.has_status(404);
        app.visitor().get(REMARKS).await.says("No remarks here");
    }

    async fn an_organisation_speaks_by_name_and_by_right_and_only_through_its_members(app: TestApp) {
        app.consultation().await;
        ask_for_remarks(&app, "goal-v").await;
        let mut ada = app.sign_up("Ada", "ada@example.org").await;
        let fields = [("name", "Zielony"), ("register_number", "0000123456"), ("mandate", "We speak for our members.")];
        ada.post("/organisations/new", &fields).await.leads_to();
        let verified: AppResult<()> = app.site.db.write(async |tx| {
            execute!(tx, "UPDATE organisations SET state = 'verified'")?;
            Ok(())
        }).await;
        verified.unwrap();
        let id = scalar!(app.site.db, app::organisations::model::OrganisationId, "SELECT id FROM organisations").unwrap().to_string();
        let form = ada.get(&format!("{REMARKS}/new")).await;
        form.says(&id).says("Only if you speak for an organisation; then it is needed.");
        let label = form.body.split("By what right").nth(1).and_then(|rest| rest.split("</label>").next()).unwrap_or_default();
        assert!(!label.contains("optional"), "what is needed is not named optional: {label}");
        hand_in(&mut ada, "goal-v", &[("voice", &id)]).await.has_status(422).says("Please fill this in.");
        hand_in(&mut ada, "goal-v", &[("voice", &id), ("mandate", "Chair Ada Nowak")]).await.leads_to();
        app.visitor().get(&format!("{REMARKS}/1")).await.says("Zielony").says("/organisations/zielony").does_not_say("Chair Ada");
        let mut eve = app.sign_up("Eve", "eve@example.org").await;
        hand_in(&mut eve, "goal-v", &[("voice", &id), ("mandate", "Chair")]).await.has_status(422).does_not_say("Remark no.");
    }

    async fn only_its_author_takes_a_remark_back_and_only_before_the_answer(app: TestApp) {
        app.consultation().await;
        ask_for_remarks(&app, "goal-v").await;
        let (mut ada, mut eve) = (app.sign_up("Ada", "ada@example.org").await, app.sign_up("Eve", "eve@example.org").await);
        for words in ["One.", "Two."] {
            hand_in(&mut ada, "goal-v", &[("justification", words)]).await.leads_to();
        }
        eve.get(&format!("{REMARKS}/1/withdraw")).await.has_status(403);
        eve.post(&format!("{REMARKS}/1/withdraw"), &[]).await.has_status(403);
        ada.get(&format!("{REMARKS}/1/withdraw")).await.has_status(200).says("This cannot be undone.");
        ada.post(&format!("{REMARKS}/1/withdraw"), &[]).await.leads_to();
        app.visitor().get(&format!("{REMARKS}/1")).await.has_status(200).says("has withdrawn it").does_not_say("One.");
        ada.post(&format!("{REMARKS}/1/withdraw"), &[]).await.has_status(422);
        let answered: AppResult<()> = app.site.db.write(async |tx| {
            let sql = "INSERT INTO positions (remark_id, state, disposition, justification, published_at)
                       SELECT id, 'published', 'taken', 'Yes.', 1 FROM remarks WHERE number = 2";
            execute!(tx, sql)?;
            Ok(())
        }).await;
        answered.unwrap();
        ada.get(&format!("{REMARKS}/2")).await.says("This is your remark").does_not_say("/withdraw");
        ada.post(&format!("{REMARKS}/2/withdraw"), &[]).await.has_status(422);
        app.visitor().get(REMARKS).await.says("Two.").does_not_say("One.");
    }

    async fn who_erases_their_account_leaves_the_remark_without_a_name(app: TestApp) {
        let mut world = app.consultation().await;
        ask_for_remarks(&app, "goal-v").await;
        let mut ada = app.sign_up("Ada Nowak", "ada@example.org").await;
        hand_in(&mut ada, "goal-v", &[]).await.leads_to();
        world.moderator.get("/consultations/goal-v/inbox/1").await.says("Ada Nowak");
        ada.post("/account/erase", &[("current", PASSWORD)]).await.leads_to();
        assert_eq!(scalar!(app.site.db, i64, "SELECT COUNT(*) FROM remarks WHERE author_id IS NOT NULL").unwrap(), 0);
        world.moderator.get("/consultations/goal-v/inbox/1").await.says("People come home late.").does_not_say("Ada Nowak");
        app.visitor().get(&format!("{REMARKS}/1")).await.says("People come home late.");
    }

    async fn a_remark_stays_on_its_passage_or_says_that_it_is_gone(app: TestApp) {
        let world = app.consultation().await;
        ask_for_remarks(&app, "goal-v").await;
        document(&app, world.consultation, &[Some("The city **runs** night buses on six lines.")]).await;
        let mut ada = app.sign_up("Ada", "ada@example.org").await;
        let form = ada.get(&format!("{REMARKS}/new?document=draft&version=1&part=2&from=9&to=24")).await;
        form.has_status(200).says(">\nruns night buse</textarea>").says("name=\"anchor\" value=\"2\"").says("Draft of the strategy: “runs night buse”");
        let place = [("document", "draft"), ("version", "1"), ("anchor", "2"), ("quote_from", "9"), ("quote_to", "24")];
        let refused = hand_in(&mut ada, "goal-v", &[&place[..], &[("justification", "")]].concat()).await;
        refused.has_status(422).says("name=\"quote_to\" value=\"24\"");
        hand_in(&mut ada, "goal-v", &place).await.leads_to();
        let page = app.visitor().get(&format!("{REMARKS}/1")).await;
        page.says("/consultations/goal-v/documents/draft/versions/1#p2").does_not_say("reworded");
        app.visitor().get(&format!("{REMARKS}?document=draft&part=2")).await.says("Remark no. 1");
        app.visitor().get(&format!("{REMARKS}?document=draft&part=1")).await.does_not_say("Remark no. 1");
    }

    async fn a_sentence_whose_paragraph_was_divided_is_shown_where_it_stands_now(app: TestApp) {
        let world = app.consultation().await;
        ask_for_remarks(&app, "goal-v").await;
        let whole = "The city runs night buses on six lines. Every stop has a roof and a bench.";
        document(&app, world.consultation, &[Some(whole), Some("The city runs night buses on six lines.")]).await;
        let split: AppResult<()> = app.site.db.write(async |tx| {
            execute!(
                tx,
                "INSERT INTO document_parts (version_id, anchor, position, kind, level, text)
                 SELECT id, 3, 3, 'paragraph', 0, 'Every stop has a roof and a bench.' FROM document_versions WHERE number = 2"
            )?;
            Ok(())
        }).await;
        split.unwrap();
        let mut ada = app.sign_up("Ada", "ada@example.org").await;
        let place = [("document", "draft"), ("version", "1"), ("anchor", "2"), ("quote_from", "40"), ("quote_to", "74")];
        hand_in(&mut ada, "goal-v", &place).await.leads_to();
        let page = app.visitor().get(&format!("{REMARKS}/1")).await;
        page.says("stands in another part of version 2").does_not_say("no longer stands").does_not_say("versions/2#p2\"");
        let mut moderator = world.moderator;
        moderator.get("/consultations/goal-v/inbox/1").await.says("stands in another part of version 2");
    }

    async fn where_the_passage_was_reworded_or_taken_out_the_remark_says_so(app: TestApp) {
        let world = app.consultation().await;
        ask_for_remarks(&app, "goal-v").await;
        let texts = [Some("The city runs night buses on six lines."), Some("The city runs night trams on six lines."), None];
        document(&app, world.consultation, &texts).await;
        let mut ada = app.sign_up("Ada", "ada@example.org").await;
        for version in ["1", "2", "3"] {
            let place = [("document", "draft"), ("version", version), ("anchor", "2"), ("justification", version)];
            let answer = hand_in(&mut ada, "goal-v", &place).await;
            if version == "3" { answer.has_status(404); } else { answer.leads_to(); }
        }
        app.visitor().get(&format!("{REMARKS}/1")).await.says("no longer stands in version 3");
        let taken: AppResult<()> = app.site.db.write(async |tx| {
            execute!(tx, "UPDATE document_versions SET published_at = NULL WHERE number = 3")?;
            Ok(())
        }).await;
        taken.unwrap();
        app.visitor().get(&format!("{REMARKS}/1")).await.says("reworded in version 2").says("versions/2#p2");
        app.visitor().get(&format!("{REMARKS}/2")).await.does_not_say("reworded");
    }
}
