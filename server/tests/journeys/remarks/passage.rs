//! The form of a remark on a passage: what it leads back to, and what it asks for.

use super::world::{ask_for_remarks, document, enter, hand_in};
use crate::support::on_both_databases;

const PASSAGE: &str = "/consultations/goal-v/remarks/new?document=draft&version=1&part=2&from=0&to=5";

on_both_databases! {
    async fn a_refused_remark_leads_back_to_its_passage_whatever_is_pressed_next(app: TestApp) {
        let world = app.consultation().await;
        ask_for_remarks(&app, "goal-v").await;
        document(&app, world.consultation, &[Some("Buses run by day.")]).await;
        let mut ada = app.sign_up("Ada", "ada@example.org").await;
        let escaped = PASSAGE.replace('&', "&amp;");
        let form = ada.get(PASSAGE).await;
        form.says(&format!("action=\"{escaped}\"")).says(">\nBuses</textarea>");
        let typed = [
            ("document", "draft"), ("version", "1"), ("anchor", "2"), ("quote_from", "0"), ("quote_to", "5"), ("part", ""),
            ("present", "Buses"), ("proposed", "Trams"), ("justification", ""), ("voice", "me"), ("territory", ""), ("language", "en"),
        ];
        let refused = ada.post(PASSAGE, &typed).await;
        refused.has_status(422).says(">\nTrams</textarea>").says(&format!("action=\"{escaped}\""));
        // The language and the size of the text are chosen with the way back to the passage.
        refused.says(&format!("name=\"back\" value=\"{escaped}\""));
        // What the browser kept is found by the address of the form and by what it carries along unseen: both are as they were.
        let carried = |page: &str| {
            let form = page.split("class=\"form section\"").nth(1).and_then(|rest| rest.split("</form>").next()).unwrap_or_default();
            form.split("<input type=\"hidden\"").skip(1).map(|field| field.split('>').next().unwrap_or_default().to_owned()).collect::<Vec<_>>()
        };
        let again = ada.get(PASSAGE).await;
        assert!(!carried(&again.body).is_empty());
        assert_eq!(carried(&refused.body), carried(&again.body));
    }

    async fn a_form_opened_on_an_older_version_says_that_a_newer_one_is_out_and_whether_the_passage_is_gone(app: TestApp) {
        let world = app.consultation().await;
        ask_for_remarks(&app, "goal-v").await;
        document(&app, world.consultation, &[Some("Buses run by day."), None]).await;
        let mut ada = app.sign_up("Ada", "ada@example.org").await;
        let newest = "/consultations/goal-v/documents/draft/versions/2";
        let gone = ada.get(PASSAGE).await;
        gone.says("this passage no longer stands in it").says(&format!("href=\"{newest}\" class=\"reach\">Read version 2"));
        let older = ada.get("/consultations/goal-v/remarks/new?document=draft&version=1&part=1").await;
        older.says("look whether the passage still reads so").says(&format!("href=\"{newest}#p1\""));
        ada.get("/consultations/goal-v/remarks/new?document=draft&version=2&part=1").await.does_not_say("is published since");
        let about = [("document", "draft"), ("version", "1"), ("anchor", "2"), ("justification", "By night, too.")];
        hand_in(&mut ada, "goal-v", &about).await.leads_to();
        let remark = app.visitor().get("/consultations/goal-v/remarks/1").await;
        remark.says("no longer stands in version 2").says("Read version 2").does_not_say("See how it reads now");
    }

    async fn words_that_could_not_be_sent_stand_under_the_names_of_their_fields(app: TestApp) {
        app.consultation().await;
        ask_for_remarks(&app, "goal-v").await;
        let kept = hand_in(&mut app.visitor(), "goal-v", &[("proposed", "Trams."), ("justification", "Too late.")]).await;
        kept.has_status(401).says(">Proposed wording<").says(">Justification<").does_not_say(">What you wrote<");
    }

    async fn whoever_hands_in_learns_how_long_what_is_kept(app: TestApp) {
        app.consultation().await;
        ask_for_remarks(&app, "goal-v").await;
        let mut ada = app.sign_up("Ada", "ada@example.org").await;
        ada.get("/consultations/goal-v/remarks/new").await.says("forgotten when you erase the account").does_not_say("by a vote");
        let paper = app.visitor().get("/consultations/goal-v/remarks/paper").await;
        paper.says("9 months after the report").says("5 years after it").does_not_say("1825");
    }

    async fn an_act_in_the_record_says_which_remark_it_was_about(app: TestApp) {
        let mut world = app.consultation().await;
        ask_for_remarks(&app, "goal-v").await;
        enter(&mut world.moderator, "goal-v", &[]).await.leads_to();
        app.visitor().get("/consultations/goal-v/record").await.says("Remark no. 1").does_not_say("the clock");
    }
}
