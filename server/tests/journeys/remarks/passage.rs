//! The form of a remark on a passage: what it leads back to, and what it asks for.

use super::world::{ask_for_remarks, document};
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
}
