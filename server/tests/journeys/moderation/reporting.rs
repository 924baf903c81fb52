//! Reporting action lines and proposals.

use super::proposals::submitted;
use super::undoing::line_id;
use super::{QUEUE, complaint, decide, waiting};
use crate::support::on_both_databases;

const LINE: &str = "/consultations/goal-v/actions/KD-01";

on_both_databases! {
    async fn an_action_line_is_reported_like_a_comment(app: TestApp) {
        let mut world = app.consultation().await;
        app.action_line(&world, "KD-01").await;
        let mut ada = app.sign_up("Ada", "ada@example.org").await;
        ada.get(LINE).await.says(&format!("{LINE}/report"));
        ada.get(&format!("{LINE}/report")).await.says("Report a breach of the rules").says("Buses every hour");
        ada.post(&format!("{LINE}/report"), &complaint("")).await.has_status(422).says("Please fill this in.");
        let sent = ada.post(&format!("{LINE}/report"), &complaint("It names my neighbour.")).await;
        let receipt_path = sent.leads_to().to_owned();
        let receipt = ada.get(&receipt_path).await;
        receipt.says("A moderator decides about it.").says("We have your report no.").says("It names my neighbour.").says(LINE);
        // What the tab keeps of it may go, and no notice repeats what the receipt says.
        receipt.says("ArrivedDraft").does_not_say("Your report has reached");
        assert_eq!(waiting(&app, &world).await, 1);
        world.moderator.get(QUEUE).await.says("Buses every hour").says("It names my neighbour.").does_not_say("Ada");
        let line = line_id(&app, &world).await;
        let rule = world.rules[0].to_string();
        decide(&mut world.moderator, &line, "1", "hide", &[("rule", &rule), ("explanation", "A private name.")]).await.leads_to();
        app.visitor().get(LINE).await.has_status(404);
        let answered = ada.get(&receipt_path).await;
        answered.says("A moderator has decided about it.").says("A private name.").does_not_say("A moderator decides about it.");
    }

    async fn a_public_proposal_is_reported_like_a_comment(app: TestApp) {
        let mut world = app.consultation().await;
        let id = submitted(&app, &world).await;
        decide(&mut world.moderator, &id, "1", "publish", &[]).await.leads_to();
        let mut eve = app.sign_up("Eve", "eve@example.org").await;
        let page = format!("/proposals/{id}");
        eve.get(&page).await.says(&format!("{page}/report"));
        app.sign_in("ada@example.org").await.get(&page).await.does_not_say(&format!("{page}/report"));
        let sent = eve.post(&format!("{page}/report"), &complaint("Advertising.")).await;
        eve.get(sent.leads_to()).await.says("Advertising.").says(&page);
        assert_eq!(waiting(&app, &world).await, 1);
    }
}
