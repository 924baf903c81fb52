//! What stands around the comments: where a page stands, where its list begins, what can be written.

use super::{THREADS, reply, say};
use crate::support::{Answer, on_both_databases};
use crate::trust::document::Document;

const LINE: &str = "/consultations/goal-v/actions/KD-01";

/// The pages above this one, by their names, without the last part of an address that differs.
fn crumbs(page: &Answer) -> Vec<String> {
    let page = Document::parse(&page.body);
    let (nav, _) = page.named("nav").find(|(_, nav)| nav.get("class") == Some("breadcrumbs")).expect("breadcrumbs");
    let links = page.named("a").filter(|(at, _)| page.is_inside(*at, nav));
    links.map(|(_, link)| link.text.trim().to_owned()).collect()
}

on_both_databases! {
    async fn a_list_that_begins_in_the_middle_says_so_and_leads_to_its_beginning(app: TestApp) {
        let world = app.consultation().await;
        app.action_line(&world, "KD-01").await;
        let mut ada = app.sign_up("Ada", "ada@example.org").await;
        let first = say(&mut ada, "for", "The first one.").await;
        app.clock.advance(1_000);
        let second = say(&mut ada, "for", "The second one.").await;
        let start = format!("href=\"{THREADS}#comments\">Show from the beginning");
        let page = app.visitor().get(&format!("{THREADS}?from={second}")).await;
        page.does_not_say("The first one.").says("others stand before it").says(&start);
        for whole in [THREADS.to_owned(), format!("{THREADS}?from={first}")] {
            app.visitor().get(&whole).await.says("The first one.").says("The second one.").does_not_say("others stand before it");
        }
        let newest = app.visitor().get(&format!("{THREADS}?order=newest&from={first}")).await;
        newest.does_not_say("The second one.").says(&format!("href=\"{THREADS}?order=newest#comments\">Show from the beginning"));
    }

    async fn every_page_below_an_action_line_names_the_pages_above_it(app: TestApp) {
        let mut world = app.consultation().await;
        app.action_line(&world, "KD-01").await;
        let mut ada = app.sign_up("Ada", "ada@example.org").await;
        let mut eve = app.sign_up("Eve", "eve@example.org").await;
        let comment = say(&mut ada, "for", "Buses.").await;
        let answer = reply(&mut ada, &comment, "And trams.").await;
        let above = ["Consultations", "Where to begin with Goal V", "Action line KD-01"];
        for page in [THREADS.to_owned(), format!("{LINE}/vote"), format!("{LINE}/report"), format!("{LINE}/history")] {
            assert_eq!(crumbs(eve.get(&page).await.has_status(200)), above, "{page}");
        }
        assert_eq!(crumbs(&world.moderator.get(&format!("{LINE}/withdraw")).await), above);
        let above = [&above[..], &["Comments"]].concat();
        for page in ["reply", "report", "history"] {
            let page = eve.get(&format!("/comments/{comment}/{page}")).await;
            assert_eq!(crumbs(page.has_status(200)), above);
        }
        for page in ["edit", "withdraw"] {
            assert_eq!(crumbs(&ada.get(&format!("/comments/{answer}/{page}")).await), above);
        }
        let report = eve.get(&format!("/comments/{answer}/report")).await;
        report.says(&format!("href=\"{THREADS}?from={comment}#comment-{answer}\">Cancel"));
        eve.get(&format!("{LINE}/report")).await.says(&format!("href=\"{LINE}\">Cancel"));
        let sent = eve.post(&format!("{LINE}/report"), &crate::moderation::complaint("It names my neighbour.")).await;
        assert_eq!(crumbs(&eve.get(sent.leads_to()).await), above[..2]);
    }

    async fn a_page_without_scripts_says_what_is_allowed_and_not_what_it_cannot_count(app: TestApp) {
        let world = app.consultation().await;
        app.action_line(&world, "KD-01").await;
        let mut ada = app.sign_up("Ada", "ada@example.org").await;
        ada.get(THREADS).await.says("At most 4,000 characters").does_not_say("class=\"counter\">Characters left");
        let refused = ada.post(THREADS, &[("alignment", ""), ("body", "Buses.")]).await;
        refused.has_status(422).says("At most 4,000 characters").says("Without scripts, this form is emptied by a vote on its page");
    }

    async fn beside_the_ballot_whoever_has_no_scripts_is_led_to_a_writing_box_that_no_vote_empties(app: TestApp) {
        let world = app.consultation().await;
        app.action_line(&world, "KD-01").await;
        let mut ada = app.sign_up("Ada", "ada@example.org").await;
        let page = ada.get(LINE).await;
        page.says("class=\"write-elsewhere\"").says("a vote on this page would lose a comment");
        page.says(&format!("href=\"{THREADS}#write\"")).says("this form is emptied by a vote on its page");
        let alone = ada.get(THREADS).await;
        alone.says("id=\"write\"").says("name=\"body\"").does_not_say("write-elsewhere").does_not_say("class=\"ballot\"");
    }
}
