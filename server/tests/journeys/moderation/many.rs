//! Very many reports of one text, and reporters who moderate.

use super::{QUEUE, complaint, decide, report, reported};
use crate::comments::say;
use crate::support::{TestApp, World, on_both_databases};
use app::base::db::{execute, scalar};
use app::base::error::AppResult;
use app::moderation::actions::tell_on;
use app::moderation::model::ReportId;
use app::notifications::model::Letter;
use std::collections::BTreeSet;

const APPEALS: &str = "/consultations/goal-v/appeals";

/// So many more reports of a text, of strangers who want their answers by letter.
async fn flood(app: &TestApp, world: &World, comment: &str, count: u32) {
    let comment: uuid::Uuid = comment.parse().expect("an id");
    let written: AppResult<()> = app
        .site
        .db
        .write(async |tx| {
            for number in 0..count {
                let id: ReportId = app.site.chance.id(tx.now());
                let now = tx.now();
                execute!(
                    tx,
                    "INSERT INTO reports (id, consultation_id, case_id, subject_kind, subject_id, ground, reason,
                                          answer_address, answer_language, receipt_token, reported_at)
                     VALUES ($1, $2, (SELECT id FROM moderation_cases WHERE subject_id = $3), 'comment', $3, 'spam', $4, $5, 'en', $6, $7)",
                    id,
                    world.consultation,
                    comment,
                    format!("Reason {number}."),
                    format!("stranger-{number}@example.org"),
                    format!("token-{number}"),
                    now
                )?;
            }
            Ok(())
        })
        .await;
    written.expect("reports");
}

/// Who was answered so far, each once.
async fn answered(app: &TestApp) -> BTreeSet<String> {
    let letters = app.letters().await;
    let answers = letters
        .into_iter()
        .filter(|queued| matches!(queued.letter, Letter::ReportAnswered { .. } | Letter::AppealDecided { .. }));
    let all: Vec<String> = answers.map(|queued| queued.address).collect();
    let each: BTreeSet<String> = all.iter().cloned().collect();
    assert_eq!(all.len(), each.len(), "nobody is told twice");
    each
}

on_both_databases! {
    async fn of_very_many_reports_the_page_shows_the_newest_and_all_are_answered_by_and_by(app: TestApp) {
        let (mut world, id) = reported(&app).await;
        app.clock.advance(1_000);
        flood(&app, &world, &id, 250).await;
        let page = world.moderator.get(&format!("{QUEUE}?item={id}")).await;
        page.says("(20 of 251)").says("Reason 249.").says("Reason 230.").does_not_say("Reason 229.").does_not_say("An insult.");
        decide(&mut world.moderator, &id, "1", "keep", &[]).await.leads_to();
        assert_eq!(answered(&app).await.len(), 100, "whoever decides waits for the first of them alone");
        assert!(tell_on(&app.site).await.expect("the database answers"));
        assert_eq!(answered(&app).await.len(), 200);
        while tell_on(&app.site).await.expect("the database answers") {}
        let all = answered(&app).await;
        assert_eq!(all.len(), 251);
        assert!(all.contains("ada@example.org") && all.contains("stranger-249@example.org"));
        let left = scalar!(&app.site.db, i64, "SELECT COUNT(*) FROM reporters_to_tell").expect("a count");
        assert_eq!(left, 0);
        let waits = scalar!(&app.site.db, i64, "SELECT COUNT(*) FROM reports WHERE decision_id IS NULL").expect("a count");
        assert_eq!(waits, 0);
    }

    async fn who_reported_a_text_does_not_decide_about_it_and_another_one_does(app: TestApp) {
        let (mut world, id) = reported(&app).await;
        report(&mut world.moderator, &id, "An insult, as I see it.").await;
        let page = world.moderator.get(&format!("{QUEUE}?item={id}")).await;
        page.says("You reported this text yourself.").does_not_say("name=\"explanation\"");
        let rule = world.rules[0].to_string();
        let more = [("rule", rule.as_str()), ("explanation", "An insult.")];
        decide(&mut world.moderator, &id, "1", "hide", &more).await.has_status(422).says("You reported this text yourself.").says("\nAn insult.</textarea>");
        decide(&mut world.moderator, &id, "1", "keep", &[]).await.has_status(422);
        // There is one moderator: an administrator decides.
        let mut administrator = app.administrator().await;
        decide(&mut administrator, &id, "1", "hide", &more).await.leads_to();
        // Nor does the reporter undo it.
        let decisions = administrator.get("/consultations/goal-v/decisions").await;
        let mut hrefs = decisions.body.split("href=\"").filter_map(|rest| rest.split('"').next());
        let undo = hrefs.find(|href| href.ends_with("/undo")).expect("a way to undo").to_owned();
        world.moderator.get(&undo).await.says("You reported this text yourself.").does_not_say("name=\"explanation\"");
        let fields = [("subject", id.as_str()), ("version", "1"), ("decision", "restore"), ("rule", ""), ("explanation", "")];
        world.moderator.post(&undo, &fields).await.has_status(422).says("You reported this text yourself.");
    }

    async fn who_reported_a_text_does_not_decide_about_an_appeal_either(app: TestApp) {
        let (mut world, id) = reported(&app).await;
        report(&mut world.moderator, &id, "An insult, as I see it.").await;
        let mut administrator = app.administrator().await;
        let rule = world.rules[0].to_string();
        decide(&mut administrator, &id, "1", "hide", &[("rule", &rule), ("explanation", "An insult.")]).await.leads_to();
        let mut eve = app.sign_in("eve@example.org").await;
        let own = eve.get("/account/decisions").await;
        let way = own.body.split("href=\"").filter_map(|rest| rest.split('"').next()).find(|href| href.starts_with("/decisions/"));
        eve.post(way.expect("a decision"), &[("words", "It was a quotation.")]).await.leads_to();
        let page = world.moderator.get(APPEALS).await;
        let mut hrefs = page.body.split("href=\"").filter_map(|rest| rest.split('"').next());
        let appeal = hrefs.find(|href| href.starts_with(&format!("{APPEALS}/"))).expect("an appeal").to_owned();
        world.moderator.get(&appeal).await.says("You reported this text yourself.").does_not_say("The decision stands</button>");
        let upheld = [("outcome", "upheld"), ("explanation", "An insult.")];
        world.moderator.post(&appeal, &upheld).await.has_status(422).says("You reported this text yourself.");
    }

    async fn who_reported_an_action_line_does_not_withdraw_it(app: TestApp) {
        let mut world = app.consultation().await;
        app.action_line(&world, "KD-01").await;
        let line = "/consultations/goal-v/actions/KD-01";
        world.moderator.post(&format!("{line}/report"), &complaint("It names my neighbour.")).await.leads_to();
        world.moderator.get(&format!("{line}/withdraw")).await.says("You reported this text yourself.").does_not_say("name=\"explanation\"");
        let rule = world.rules[0].to_string();
        let fields = [("version", "1"), ("rule", rule.as_str()), ("explanation", "A name.")];
        world.moderator.post(&format!("{line}/withdraw"), &fields).await.has_status(422);
        let mut administrator = app.administrator().await;
        administrator.post(&format!("{line}/withdraw"), &fields).await.leads_to();
    }

    async fn the_other_side_learns_by_and_by_that_an_appeal_failed(app: TestApp) {
        let (mut world, id) = reported(&app).await;
        flood(&app, &world, &id, 120).await;
        let rule = world.rules[0].to_string();
        decide(&mut world.moderator, &id, "1", "hide", &[("rule", &rule), ("explanation", "An insult.")]).await.leads_to();
        while tell_on(&app.site).await.expect("the database answers") {}
        app.site.db.write(async |tx| { execute!(tx, "DELETE FROM outbox")?; Ok(()) }).await.expect("letters that were sent");
        let mut eve = app.sign_in("eve@example.org").await;
        let own = eve.get("/account/decisions").await;
        let way = own.body.split("href=\"").filter_map(|rest| rest.split('"').next()).find(|href| href.starts_with("/decisions/"));
        eve.post(way.expect("a decision"), &[("words", "It was a quotation.")]).await.leads_to();
        let mut administrator = app.administrator().await;
        let page = administrator.get(APPEALS).await;
        let mut hrefs = page.body.split("href=\"").filter_map(|rest| rest.split('"').next());
        let appeal = hrefs.find(|href| href.starts_with(&format!("{APPEALS}/"))).expect("an appeal").to_owned();
        administrator.post(&appeal, &[("outcome", "upheld"), ("explanation", "No quotation marks.")]).await.leads_to();
        assert_eq!(answered(&app).await.len(), 101, "the author, and the first hundred");
        while tell_on(&app.site).await.expect("the database answers") {}
        assert_eq!(answered(&app).await.len(), 122);
    }

    async fn a_moderator_who_reported_nothing_here_decides_as_before(app: TestApp) {
        let (mut world, id) = reported(&app).await;
        let mut eve = app.sign_in("eve@example.org").await;
        let other = say(&mut eve, "for", "Fine.").await;
        report(&mut world.moderator, &other, "I doubt it.").await;
        decide(&mut world.moderator, &id, "1", "keep", &[]).await.leads_to();
    }
}
