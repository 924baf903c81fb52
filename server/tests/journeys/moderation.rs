//! Reporting and deciding.

#[path = "moderation/appeals.rs"]
mod appeals;
#[path = "moderation/asking.rs"]
mod asking;
#[path = "moderation/before.rs"]
mod before;
#[path = "moderation/before_others.rs"]
mod before_others;
#[path = "moderation/entered.rs"]
mod entered;
#[path = "moderation/library.rs"]
mod library;
#[path = "moderation/many.rs"]
mod many;
#[path = "moderation/openly.rs"]
mod openly;
#[path = "moderation/proposals.rs"]
mod proposals;
#[path = "moderation/queue.rs"]
mod queue;
#[path = "moderation/remarks.rs"]
mod remarks;
#[path = "moderation/reporting.rs"]
mod reporting;
#[path = "moderation/strangers.rs"]
mod strangers;
#[path = "moderation/undoing.rs"]
mod undoing;
#[path = "moderation/withheld.rs"]
mod withheld;

use crate::comments::{THREADS, say};
use crate::support::{Client, TestApp, World, on_both_databases};
use app::moderation::store::undecided;
use app::notifications::model::{ContentDecision, Letter};

pub use entered::hide_remark;

/// The queue of the consultation.
pub const QUEUE: &str = "/consultations/goal-v/queue";

/// A decision through the form of the queue.
pub async fn decide(
    moderator: &mut Client,
    subject: &str,
    version: &str,
    decision: &str,
    more: &[(&str, &str)],
) -> crate::support::Answer {
    let given = |name: &str| more.iter().find(|(known, _)| *known == name).map_or("", |(_, value)| *value);
    let mut fields = vec![
        ("subject", subject),
        ("version", version),
        ("show", "all"),
        ("next", ""),
        ("decision", decision),
        ("rule", given("rule")),
        ("explanation", given("explanation")),
    ];
    fields.extend(more.iter().filter(|(name, _)| !["rule", "explanation"].contains(name)));
    moderator.post(&format!("{QUEUE}?show=all&item={subject}"), &fields).await
}

/// A report of somebody with an account, as its form sends it.
pub fn complaint(reason: &str) -> [(&str, &str); 3] {
    [("ground", "other"), ("rule", ""), ("reason", reason)]
}

/// Reports a comment; gives the way to the receipt.
async fn report(who: &mut Client, comment: &str, reason: &str) -> String {
    who.post(&format!("/comments/{comment}/report"), &complaint(reason)).await.leads_to().to_owned()
}

/// A comment by Eve that Ada reported.
async fn reported(app: &TestApp) -> (World, String) {
    let world = app.consultation().await;
    app.action_line(&world, "KD-01").await;
    let mut eve = app.sign_up("Eve", "eve@example.org").await;
    let mut ada = app.sign_up("Ada", "ada@example.org").await;
    let id = say(&mut eve, "against", "You are all fools.").await;
    report(&mut ada, &id, "An insult.").await;
    (world, id)
}

async fn waiting(app: &TestApp, world: &World) -> i64 {
    undecided(&app.site.db, world.consultation).await.expect("a count")
}

on_both_databases! {
    async fn a_report_is_confirmed_decided_and_answered(app: TestApp) {
        let (mut world, id) = reported(&app).await;
        assert_eq!(waiting(&app, &world).await, 1);
        world.moderator.get(QUEUE).await.says("You are all fools.").says("An insult.").says("1 left to decide").does_not_say("Ada");
        let rule = world.rules[0].to_string();
        let hide = decide(&mut world.moderator, &id, "1", "hide", &[("rule", &rule), ("explanation", "Say it without insults.")]).await;
        assert_eq!(hide.leads_to(), "/consultations/goal-v/queue?show=all");
        assert_eq!(waiting(&app, &world).await, 0);
        let page = app.visitor().get(THREADS).await;
        page.says("A moderator hid this comment").does_not_say("fools").does_not_say("Eve");
        let hidden = app.newest("eve@example.org", |letter| match letter {
            Letter::ContentDecided { kind, rule, explanation, .. } => Some((*kind, rule.clone(), explanation.clone())),
            _ => None,
        }).await;
        assert_eq!(hidden, (ContentDecision::Hidden, "No insults.".to_owned(), "Say it without insults.".to_owned()));
        let answered = app.newest("ada@example.org", |letter| match letter {
            Letter::ReportAnswered { hidden, rule, .. } => Some((*hidden, rule.clone())),
            _ => None,
        }).await;
        assert_eq!(answered, (true, "No insults.".to_owned()));
    }

    async fn a_reporter_sees_the_own_report_and_nobody_elses(app: TestApp) {
        let (_, id) = reported(&app).await;
        let mut ada = app.sign_in("ada@example.org").await;
        let again = report(&mut ada, &id, "An insult, really.").await;
        ada.get(&again).await.has_status(200).says("We have your report no.").says("An insult.").does_not_say("really");
        let mut eve = app.sign_in("eve@example.org").await;
        eve.get("/account").await.says("You are signed in.");
        let foreign = eve.get(&again).await;
        let unknown = "01890000-0000-7000-8000-000000000000";
        let nothing = eve.get(&format!("/reports/{unknown}")).await;
        foreign.has_status(404);
        assert_eq!(foreign.body, nothing.body.replace(unknown, again.trim_start_matches("/reports/")));
    }

    async fn a_report_needs_a_reason_and_somebody_elses_visible_text(app: TestApp) {
        let (mut world, id) = reported(&app).await;
        let path = format!("/comments/{id}/report");
        let mut eve = app.sign_in("eve@example.org").await;
        eve.post(&path, &complaint("I regret it.")).await.has_status(422).says("This text is your own.");
        let mut ada = app.sign_in("ada@example.org").await;
        ada.post(&path, &complaint(" ")).await.has_status(422).says("Please fill this in.");
        let rule = world.rules[0].to_string();
        decide(&mut world.moderator, &id, "1", "hide", &[("rule", &rule), ("explanation", "Insult.")]).await.leads_to();
        ada.post(&path, &complaint("Again.")).await.has_status(404).does_not_say("fools");
    }

    async fn a_decision_is_undone_by_its_opposite_and_both_stay_on_record(app: TestApp) {
        let (mut world, id) = reported(&app).await;
        let rule = world.rules[0].to_string();
        decide(&mut world.moderator, &id, "1", "hide", &[("rule", &rule), ("explanation", "Insult.")]).await.leads_to();
        let decisions = world.moderator.get("/consultations/goal-v/decisions").await;
        let mut undo = decisions.body.split("href=\"").map(|rest| rest.split('"').next().unwrap_or_default());
        let undo = undo.find(|href| href.ends_with("/undo")).expect("a way to undo").to_owned();
        world.moderator.get(&undo).await.says("You are all fools.").says("Show again");
        let fields = [("subject", id.as_str()), ("version", "1"), ("decision", "restore"), ("rule", ""), ("explanation", "")];
        assert_eq!(world.moderator.post(&undo, &fields).await.leads_to(), "/consultations/goal-v/decisions");
        app.visitor().get(THREADS).await.says("You are all fools.").says("Eve");
        let page = world.moderator.get("/consultations/goal-v/decisions").await;
        page.says("undone").says("shown again").says("undoes an earlier decision");
        let second = world.moderator.post(&undo, &fields).await;
        second.has_status(422).says("Somebody changed this meanwhile");
        let restored = app.newest("eve@example.org", |letter| match letter {
            Letter::ContentDecided { kind: ContentDecision::Restored, explanation, .. } => Some(explanation.clone()),
            _ => None,
        }).await;
        assert_eq!(restored, "A moderator looked at it again and shows it as before.");
    }

    async fn moderators_still_reach_the_text_of_an_erased_account(app: TestApp) {
        let (mut world, id) = reported(&app).await;
        let mut eve = app.sign_in("eve@example.org").await;
        let erased = eve.post("/account/erase", &[("current", crate::support::PASSWORD)]).await;
        erased.has_status(303);
        world.moderator.get(QUEUE).await.says("You are all fools.").says("Deleted account").does_not_say("Eve");
        let rule = world.rules[0].to_string();
        decide(&mut world.moderator, &id, "1", "hide", &[("rule", &rule), ("explanation", "Insult.")]).await.leads_to();
        world.moderator.get(&format!("{QUEUE}?item={id}")).await.says("You are all fools.");
        app.visitor().get(THREADS).await.does_not_say("fools");
    }
}
