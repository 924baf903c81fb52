//! Statements of reasons, and appeals against decisions.

use super::{QUEUE, decide, report, reported, waiting};
use crate::comments::THREADS;
use crate::support::{Client, TestApp, World, on_both_databases, path};
use app::base::db::scalar;
use app::notifications::model::{AfterUndoing, AppealOutcome, ContentDecision, Letter};

const APPEALS: &str = "/consultations/goal-v/appeals";
const DAY: i64 = 24 * 60 * 60 * 1_000;

/// A comment by Eve that Ada reported and the moderator hid; gives Eve, and the way to the statement of reasons.
async fn hidden(app: &TestApp) -> (World, String, Client, String) {
    let (mut world, id) = reported(app).await;
    let rule = world.rules[0].to_string();
    let more = [("rule", rule.as_str()), ("explanation", "Say it without insults.")];
    decide(&mut world.moderator, &id, "1", "hide", &more).await.leads_to();
    let way = statement(app).await;
    (world, id, app.sign_in("eve@example.org").await, way)
}

/// The way to the statement of reasons, as the letter to Eve gives it.
async fn statement(app: &TestApp) -> String {
    let link = app.newest("eve@example.org", |letter| match letter {
        Letter::ContentDecided { kind: ContentDecision::Hidden, redress, .. } => {
            redress.clone().map(|redress| redress.link)
        }
        _ => None,
    });
    path(&link.await).to_owned()
}

/// Another moderator of the consultation.
async fn colleague(app: &TestApp, world: &World) -> Client {
    let (person, client) = app.official("Ola", "ola@example.org").await;
    let added =
        app.site.db.write(async |tx| app::consultations::store::add_moderator(tx, world.consultation, person).await);
    added.await.expect("a moderator");
    client
}

/// The way to the only appeal.
async fn appeal(moderator: &mut Client) -> String {
    let page = moderator.get(APPEALS).await;
    let mut hrefs = page.body.split("href=\"").filter_map(|rest| rest.split('"').next());
    hrefs.find(|href| href.starts_with(&format!("{APPEALS}/"))).expect("an appeal").to_owned()
}

/// What the newest letter about an appeal says.
async fn answered(app: &TestApp, email: &str) -> (AppealOutcome, String) {
    app.newest(email, |letter| match letter {
        Letter::AppealDecided { outcome, explanation, .. } => Some((*outcome, explanation.clone())),
        _ => None,
    })
    .await
}

async fn events(app: &TestApp, kind: &str) -> i64 {
    scalar!(&app.site.db, i64, "SELECT COUNT(*) FROM audit_events WHERE kind = $1", kind).expect("a count")
}

on_both_databases! {
    async fn the_author_of_a_hidden_text_reads_why_and_until_when_to_appeal(app: TestApp) {
        let (_, _, mut eve, way) = hidden(&app).await;
        let page = eve.get(&way).await;
        page.has_status(200).says("You are all fools.").says("No insults.").says("Say it without insults.");
        page.says("A moderator decided this, a person.").says("without a limit in time").says("until 2 May 2027").does_not_say("Maja");
        eve.get("/account/decisions").await.says(&way);
        // Nobody else finds it.
        app.sign_in("ada@example.org").await.get(&way).await.has_status(404);
        assert!(app.visitor().get(&way).await.leads_to().starts_with("/sign-in?next="));
    }

    async fn an_appeal_is_decided_by_somebody_else_and_reversing_shows_the_text_again(app: TestApp) {
        let (mut world, id, mut eve, way) = hidden(&app).await;
        eve.post(&way, &[("words", " ")]).await.has_status(422);
        eve.post(&way, &[("words", "It was a quotation.")]).await.leads_to();
        eve.get(&way).await.says("It was a quotation.").says("waits for a decision").does_not_say("Send the appeal");
        eve.post(&way, &[("words", "Once more.")]).await.has_status(422);
        let appeal = appeal(&mut world.moderator).await;
        world.moderator.get(APPEALS).await.says("due by 9 November 2026").says("Somebody else decides about this appeal");
        // Who decided is refused on the page and in the action.
        world.moderator.get(&appeal).await.says("You took this decision yourself.").does_not_say("Reverse the decision");
        let reverse = [("outcome", "reversed"), ("explanation", "It quotes the mayor.")];
        world.moderator.post(&appeal, &reverse).await.has_status(422).says("You took this decision yourself.");
        app.visitor().get(THREADS).await.does_not_say("fools");
        let mut ola = colleague(&app, &world).await;
        ola.get(&appeal).await.says("You are all fools.").says("Say it without insults.").says("It was a quotation.");
        ola.post(&appeal, &[("outcome", "reversed"), ("explanation", "")]).await.has_status(422);
        assert_eq!(ola.post(&appeal, &reverse).await.leads_to(), APPEALS);
        app.visitor().get(THREADS).await.says("You are all fools.");
        assert_eq!(answered(&app, "eve@example.org").await, (AppealOutcome::Reversed, "It quotes the mayor.".to_owned()));
        // One letter, not two: she is told of the new decision by the answer to her appeal.
        let shown = app.letters().await.into_iter().filter(|queued| matches!(queued.letter, Letter::ContentDecided { kind: ContentDecision::Restored, .. }));
        assert_eq!(shown.count(), 0);
        let undone = app.newest("ada@example.org", |letter| match letter {
            Letter::ReportAnswered { undone, explanation, .. } => Some((*undone, explanation.clone())),
            _ => None,
        }).await;
        assert_eq!(undone, (Some(AfterUndoing::Visible), "It quotes the mayor.".to_owned()));
        assert_eq!((events(&app, "appeal_decided").await, events(&app, "content_restored").await), (1, 1));
        ola.post(&appeal, &reverse).await.has_status(422).says("Somebody changed this meanwhile");
        eve.get(&way).await.says("the decision is reversed").says("It quotes the mayor.");
        assert_eq!(waiting(&app, &world).await, 0);
        world.moderator.get(&format!("{QUEUE}?item={id}")).await.says("shown again");
    }

    async fn an_appeal_that_fails_leaves_the_text_hidden_and_both_sides_are_told_why(app: TestApp) {
        let (world, _, mut eve, way) = hidden(&app).await;
        eve.post(&way, &[("words", "It was a quotation.")]).await.leads_to();
        let mut administrator = app.administrator().await;
        let appeal = appeal(&mut administrator).await;
        administrator.get("/moderation").await.says(&format!("/consultations/{}/appeals", world.slug));
        let upheld = [("outcome", "upheld"), ("explanation", "No quotation marks.")];
        administrator.post(&appeal, &upheld).await.leads_to();
        app.visitor().get(THREADS).await.does_not_say("fools");
        let reasons = || "No quotation marks.".to_owned();
        assert_eq!(answered(&app, "eve@example.org").await, (AppealOutcome::Upheld, reasons()));
        assert_eq!(answered(&app, "ada@example.org").await, (AppealOutcome::OtherUpheld, reasons()));
        administrator.get(APPEALS).await.says("the decision stands").does_not_say("due by");
    }

    async fn a_reporter_appeals_against_what_stays_and_reversing_hides_it_for_a_rule(app: TestApp) {
        let (mut world, id) = reported(&app).await;
        let mut ada = app.sign_in("ada@example.org").await;
        let receipt = report(&mut ada, &id, "An insult.").await;
        ada.get(&receipt).await.does_not_say("Send the appeal");
        ada.post(&receipt, &[("words", "Too early.")]).await.has_status(422);
        decide(&mut world.moderator, &id, "1", "keep", &[]).await.leads_to();
        ada.get(&receipt).await.says("Send the appeal").says("until 2 May 2027");
        ada.post(&receipt, &[("words", "It is an insult.")]).await.leads_to();
        let mut ola = colleague(&app, &world).await;
        let appeal = appeal(&mut ola).await;
        let page = ola.get(&appeal).await;
        page.says("by somebody who reported the text").does_not_say(">Ada<");
        let without = [("outcome", "reversed"), ("rule", ""), ("law", ""), ("explanation", "An insult.")];
        ola.post(&appeal, &without).await.has_status(422);
        let rule = world.rules[0].to_string();
        let reverse = [("outcome", "reversed"), ("rule", rule.as_str()), ("law", ""), ("explanation", "An insult.")];
        ola.post(&appeal, &reverse).await.leads_to();
        app.visitor().get(THREADS).await.does_not_say("fools");
        assert_eq!(answered(&app, "ada@example.org").await.0, AppealOutcome::Reversed);
        let to_ada = app.letters().await.into_iter().filter(|queued| queued.address == "ada@example.org");
        let told = to_ada.filter(|queued| matches!(queued.letter, Letter::ReportAnswered { undone: Some(_), .. })).count();
        assert_eq!(told, 0, "the answer to the appeal is one letter");
        // The author is told for the first time, and may appeal in turn.
        let way = statement(&app).await;
        let mut eve = app.sign_in("eve@example.org").await;
        eve.get(&way).await.says("An insult.").says("Send the appeal");
        ada.get(&receipt).await.does_not_say("Send the appeal");
    }

    async fn a_reporter_without_an_account_appeals_on_the_receipt(app: TestApp) {
        let (mut world, id) = reported(&app).await;
        let fields = [("ground", "spam"), ("rule", ""), ("reason", "Again."), ("email", "anna@example.org")];
        let mut stranger = app.visitor();
        let receipt = stranger.post(&format!("/comments/{id}/report"), &fields).await.leads_to().to_owned();
        decide(&mut world.moderator, &id, "1", "keep", &[]).await.leads_to();
        let link = app.newest("anna@example.org", |letter| match letter {
            Letter::ReportAnswered { redress, .. } => redress.clone().map(|redress| redress.link),
            _ => None,
        }).await;
        assert_eq!(path(&link), receipt);
        stranger.post(&receipt, &[("words", "It is there ten times.")]).await.leads_to();
        let mut ola = colleague(&app, &world).await;
        let appeal = appeal(&mut ola).await;
        ola.post(&appeal, &[("outcome", "upheld"), ("rule", ""), ("law", ""), ("explanation", "I count one.")]).await.leads_to();
        assert_eq!(answered(&app, "anna@example.org").await, (AppealOutcome::Upheld, "I count one.".to_owned()));
        stranger.get(&receipt).await.says("I count one.");
        app.visitor().post("/receipts/nobody-has-this", &[("words", "Mine.")]).await.has_status(404);
    }

    async fn whoever_appeals_is_answered_as_such_though_a_stranger_named_their_address_first(app: TestApp) {
        let mut administrator = app.administrator().await;
        for outcome in ["upheld", "reversed"] {
            let mut world = app.consultation_at(outcome).await;
            app.action_line(&world, "KD-01").await;
            let threads = format!("/consultations/{outcome}/actions/KD-01/comments");
            let mut eve = app.sign_up("Eve", &format!("eve-{outcome}@example.org")).await;
            let said = eve.post(&threads, &[("alignment", "against"), ("body", "You are all fools.")]).await;
            let id = said.leads_to().rsplit("#comment-").next().expect("a comment").to_owned();
            let address = format!("ada-{outcome}@example.org");
            let theirs = [("ground", "spam"), ("rule", ""), ("reason", "Not Ada."), ("email", address.as_str())];
            app.visitor().post(&format!("/comments/{id}/report"), &theirs).await.leads_to();
            app.clock.advance(1_000);
            let mut ada = app.sign_up("Ada", &address).await;
            let receipt = report(&mut ada, &id, "An insult.").await;
            let decision = [
                ("subject", id.as_str()), ("version", "1"), ("show", "all"), ("next", ""), ("decision", "keep"), ("rule", ""), ("explanation", ""),
            ];
            world.moderator.post(&format!("/consultations/{outcome}/queue"), &decision).await.leads_to();
            ada.post(&receipt, &[("words", "It is an insult.")]).await.leads_to();
            let page = administrator.get(&format!("/consultations/{outcome}/appeals")).await;
            let mut hrefs = page.body.split("href=\"").filter_map(|rest| rest.split('"').next());
            let appeal = hrefs.find(|href| href.contains("/appeals/")).expect("an appeal").to_owned();
            let rule = if outcome == "reversed" { world.rules[0].to_string() } else { String::new() };
            let answer = [("outcome", outcome), ("rule", rule.as_str()), ("law", ""), ("explanation", "I read it again.")];
            administrator.post(&appeal, &answer).await.leads_to();
            let own: Vec<(AppealOutcome, String)> = app.letters().await.into_iter().filter(|queued| queued.address == address)
                .filter_map(|queued| match queued.letter {
                    Letter::AppealDecided { outcome, link, .. } => Some((outcome, path(&link).to_owned())),
                    _ => None,
                }).collect();
            let expected = if outcome == "upheld" { AppealOutcome::Upheld } else { AppealOutcome::Reversed };
            assert_eq!(own, [(expected, receipt)]);
        }
    }

    async fn nobody_appeals_after_six_months(app: TestApp) {
        let (_, _, _, way) = hidden(&app).await;
        // Decided on 2 November, so the whole of 2 May is left; in Warsaw it ends two hours before the day of the sun.
        let last = "2027-05-02T21:59:59Z".parse::<jiff::Timestamp>().expect("a moment").as_millisecond();
        app.clock.set(app::base::time::Timestamp(last + 1_000));
        let mut late = app.sign_in("eve@example.org").await;
        late.get(&way).await.says("One could appeal").does_not_say("Send the appeal");
        late.post(&way, &[("words", "Too late.")]).await.has_status(422).says("within six months");
        app.clock.set(app::base::time::Timestamp(last));
        late.post(&way, &[("words", "In time.")]).await.leads_to();
        app.clock.advance(8 * DAY);
        let mut administrator = app.administrator().await;
        administrator.get(APPEALS).await.says("2 days late");
    }

    async fn what_was_undone_meanwhile_is_reversed_without_another_decision(app: TestApp) {
        let (mut world, id, mut eve, way) = hidden(&app).await;
        eve.post(&way, &[("words", "It was a quotation.")]).await.leads_to();
        let decision = way.rsplit('/').next().expect("an identifier");
        let undo = format!("/consultations/goal-v/decisions/{decision}/undo");
        let fields = [("subject", id.as_str()), ("version", "1"), ("decision", "restore"), ("rule", ""), ("explanation", "")];
        world.moderator.post(&undo, &fields).await.leads_to();
        let mut ola = colleague(&app, &world).await;
        let appeal = appeal(&mut ola).await;
        ola.get(&appeal).await.says("The decision was undone");
        ola.post(&appeal, &[("outcome", "reversed"), ("explanation", "It is shown again already.")]).await.leads_to();
        assert_eq!(events(&app, "content_restored").await, 1);
        assert_eq!(answered(&app, "eve@example.org").await.0, AppealOutcome::Reversed);
    }

    async fn a_decision_that_rests_on_the_law_says_on_which_provision(app: TestApp) {
        let (mut world, id) = reported(&app).await;
        let more = [("rule", "law"), ("law", ""), ("explanation", "A threat.")];
        decide(&mut world.moderator, &id, "1", "hide", &more).await.has_status(422);
        let more = [("rule", "law"), ("law", "Penal code, art. 190"), ("explanation", "A threat.")];
        decide(&mut world.moderator, &id, "1", "hide", &more).await.leads_to();
        let rule = app.newest("eve@example.org", |letter| match letter {
            Letter::ContentDecided { rule, .. } => Some(rule.clone()),
            _ => None,
        }).await;
        assert_eq!(rule, "law: Penal code, art. 190");
        let way = statement(&app).await;
        app.sign_in("eve@example.org").await.get(&way).await.says("Penal code, art. 190");
        world.moderator.get("/consultations/goal-v/decisions").await.says("law: Penal code, art. 190");
    }

    async fn moderators_still_decide_about_the_appeal_of_an_erased_account(app: TestApp) {
        let (world, _, mut eve, way) = hidden(&app).await;
        eve.post(&way, &[("words", "It was a quotation.")]).await.leads_to();
        eve.post("/account/erase", &[("current", crate::support::PASSWORD)]).await.has_status(303);
        let mut ola = colleague(&app, &world).await;
        let appeal = appeal(&mut ola).await;
        ola.get(&appeal).await.says("You are all fools.").says("It was a quotation.").does_not_say(">Eve<");
        ola.post(&appeal, &[("outcome", "upheld"), ("explanation", "An insult.")]).await.leads_to();
    }
}
