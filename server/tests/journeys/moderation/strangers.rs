//! Reports of people without an account, and the cases that reports make.

use super::{QUEUE, complaint, decide, report, waiting};
use crate::comments::say;
use crate::support::{Client, TestApp, World, on_both_databases, path};
use app::notifications::model::Letter;

/// Sends a report without an account.
async fn send(stranger: &mut Client, comment: &str, address: &str) -> crate::support::Answer {
    let fields = [("ground", "personal_data"), ("rule", ""), ("reason", "It names my neighbour."), ("email", address)];
    stranger.post(&format!("/comments/{comment}/report"), &fields).await
}

/// A comment by Eve, that nobody reported.
async fn written(app: &TestApp) -> (World, String) {
    let world = app.consultation().await;
    app.action_line(&world, "KD-01").await;
    let mut eve = app.sign_up("Eve", "eve@example.org").await;
    let id = say(&mut eve, "against", "My neighbour Jan drives too fast.").await;
    (world, id)
}

/// How many letters tell somebody that their report came.
async fn received(app: &TestApp) -> usize {
    let letters = app.letters().await;
    letters.iter().filter(|queued| matches!(queued.letter, Letter::ReportReceived { .. })).count()
}

on_both_databases! {
    async fn somebody_without_an_account_reports_and_reads_the_answer_on_the_receipt(app: TestApp) {
        let (mut world, id) = written(&app).await;
        let mut stranger = app.visitor();
        let page = stranger.get(&format!("/comments/{id}/report")).await;
        page.has_status(200).says("Jan drives").says("It tells somebody’s personal data").says("Your e-mail address");
        let sent = send(&mut stranger, &id, "").await;
        let receipt = sent.leads_to().to_owned();
        assert!(receipt.starts_with("/receipts/"), "{receipt}");
        stranger.get(&receipt).await.says("We have your report no.").says("It names my neighbour.").says("Nothing is decided yet.")
            .says("by 9 November 2026").says("Keep the address of this page");
        assert_eq!(waiting(&app, &world).await, 1);
        assert!(app.letters().await.iter().all(|queued| !matches!(queued.letter, Letter::ReportReceived { .. })));
        let queue = world.moderator.get(QUEUE).await;
        queue.says("It tells somebody’s personal data").says("It names my neighbour.").says("due by 9 November 2026");
        decide(&mut world.moderator, &id, "1", "keep", &[("explanation", "No full name.")]).await.leads_to();
        app.visitor().get(&receipt).await.says("No full name.").says("kept").says("A moderator decided this, a person.");
        app.visitor().get("/receipts/nobody-has-this").await.has_status(404);
    }

    async fn a_stranger_who_gives_an_address_gets_receipt_and_answer_there_and_no_words_of_their_own(app: TestApp) {
        let (mut world, id) = written(&app).await;
        let mut stranger = app.visitor();
        let receipt = send(&mut stranger, &id, "Anna@Example.org").await.leads_to().to_owned();
        let (number, link) = app.newest("anna@example.org", |letter| match letter {
            Letter::ReportReceived { number, link, .. } => Some((number.clone(), link.clone())),
            _ => None,
        }).await;
        assert_eq!(path(&link), receipt);
        stranger.get(&receipt).await.says(&number).does_not_say("anna@example.org");
        let rule = world.rules[0].to_string();
        decide(&mut world.moderator, &id, "1", "hide", &[("rule", &rule), ("explanation", "A private name.")]).await.leads_to();
        let to_anna: Vec<_> = app.letters().await.into_iter().filter(|queued| queued.address == "anna@example.org").collect();
        assert_eq!(to_anna.len(), 2);
        assert!(matches!(&to_anna[1].letter, Letter::ReportAnswered { hidden: true, name, .. } if name.is_empty()));
        for queued in to_anna {
            let letter = format!("{:?}", queued.letter);
            assert!(!letter.contains("It names my neighbour") && !letter.contains("Jan drives"), "{letter}");
        }
    }

    async fn reports_fill_nobodys_mailbox(app: TestApp) {
        let (world, first) = written(&app).await;
        let mut eve = app.sign_in("eve@example.org").await;
        for number in 0..3 {
            let other = say(&mut eve, "for", &format!("Jan again, {number}.")).await;
            assert_eq!(send(&mut app.visitor(), &other, "anna@example.org").await.status, 303);
        }
        // Whoever owns the address reports all the same; only the letter stays away.
        let mut anna = app.visitor();
        let receipt = send(&mut anna, &first, "anna@example.org").await.leads_to().to_owned();
        anna.get(&receipt).await.says("It names my neighbour.").says("Keep the address of this page");
        assert_eq!((waiting(&app, &world).await, received(&app).await), (4, 3));
        app.clock.advance(24 * 60 * 60 * 1_000 + 1);
        let another = say(&mut eve, "neutral", "And Jan once more.").await;
        send(&mut app.visitor(), &another, "anna@example.org").await.has_status(303);
        assert_eq!(received(&app).await, 4);
    }

    async fn a_report_says_on_what_ground_and_of_a_rule_which(app: TestApp) {
        let (world, id) = written(&app).await;
        let way = format!("/comments/{id}/report");
        let mut ada = app.sign_up("Ada", "ada@example.org").await;
        ada.get(&way).await.does_not_say("Your e-mail address").says("No insults.");
        ada.post(&way, &[("rule", ""), ("reason", "Bad.")]).await.has_status(422).says("Please choose one of the options.").says("Bad.");
        let fields = |rule| [("ground", "rule"), ("rule", rule), ("reason", "Bad.")];
        ada.post(&way, &fields("")).await.has_status(422);
        ada.post(&way, &fields("01890000-0000-7000-8000-000000000000")).await.has_status(422);
        let rule = world.rules[0].to_string();
        let receipt = ada.post(&way, &fields(&rule)).await.leads_to().to_owned();
        ada.get(&receipt).await.says("It breaks a rule of this consultation").says("No insults.").does_not_say("rule respect");
        let mut stranger = app.visitor();
        let wrong = [("ground", "spam"), ("rule", ""), ("reason", "Bad."), ("email", "no address")];
        stranger.post(&way, &wrong).await.has_status(422).says("Bad.");
    }

    async fn all_reports_of_one_text_are_one_case_due_by_one_day(app: TestApp) {
        let (mut world, id) = written(&app).await;
        let path = "/consultations/goal-v/conduct";
        world.moderator.post(path, &[("answer_days", "0")]).await.has_status(422);
        world.moderator.post(path, &[("answer_days", "3")]).await.leads_to();
        let mut ada = app.sign_up("Ada", "ada@example.org").await;
        report(&mut ada, &id, "Private.").await;
        app.clock.advance(2 * 24 * 60 * 60 * 1_000);
        send(&mut app.visitor(), &id, "").await.leads_to();
        assert_eq!(waiting(&app, &world).await, 1);
        world.moderator.get(QUEUE).await.says("2 reports").says("due by 5 November 2026").does_not_say("late<");
        // A later report moves the day of nobody.
        app.clock.advance(3 * 24 * 60 * 60 * 1_000);
        world.moderator.get(QUEUE).await.says("3 days late");
        let mut administrator = app.administrator().await;
        administrator.get("/moderation").await.says("goal-v").says("3 days late").says("1 of them late");
        world.moderator.get("/moderation").await.has_status(403);
        decide(&mut world.moderator, &id, "1", "keep", &[]).await.leads_to();
        administrator.get("/moderation").await.does_not_say("goal-v");
        // What is reported after the decision is another case.
        send(&mut app.visitor(), &id, "").await.leads_to();
        world.moderator.get(QUEUE).await.says("due by 10 November 2026");
    }

    async fn nobody_reports_what_readers_do_not_see(app: TestApp) {
        let (mut world, id) = written(&app).await;
        let mut ada = app.sign_up("Ada", "ada@example.org").await;
        ada.post(&format!("/comments/{id}/report"), &complaint("Private.")).await.leads_to();
        let rule = world.rules[0].to_string();
        decide(&mut world.moderator, &id, "1", "hide", &[("rule", &rule), ("explanation", "Private.")]).await.leads_to();
        send(&mut app.visitor(), &id, "").await.has_status(404).does_not_say("Jan");
    }
}
