//! Remarks that somebody entered for whoever sent them: those learn why their words are hidden, and appeal, without an account.

use super::decide;
use crate::remarks::world::{ask_for_remarks, enter};
use crate::support::{Client, TestApp, World, on_both_databases, path};
use app::base::db::scalar;
use app::notifications::actions::{Claim, claim};
use app::notifications::letters::render;
use app::notifications::model::{AppealOutcome, ContentDecision, Letter};
use app::remarks::model::RemarkId;

const REMARK: &str = "/consultations/goal-v/remarks/1";
const JAN: &str = "jan@canary.example";
const APPEALS: &str = "/consultations/goal-v/appeals";

/// A remark that came by letter with this address on it, and was hidden; gives its identifier.
async fn hidden(app: &TestApp, address: &str) -> (World, String) {
    let mut world = app.consultation().await;
    ask_for_remarks(app, "goal-v").await;
    let said = [("justification", "My neighbour is a thief."), ("name", "Jan Kanarek"), ("address", address)];
    enter(&mut world.moderator, "goal-v", &said).await.leads_to();
    let rule = world.rules[0].to_string();
    let id = hide(app, &mut world.moderator, &rule).await;
    (world, id)
}

/// Reports and hides the first remark; gives its identifier.
async fn hide(app: &TestApp, moderator: &mut Client, rule: &str) -> String {
    let complaint = [("ground", "other"), ("rule", ""), ("reason", "An insult."), ("email", "")];
    app.visitor().post(&format!("{REMARK}/report"), &complaint).await.leads_to();
    let id = scalar!(&app.site.db, RemarkId, "SELECT id FROM remarks WHERE number = 1").expect("a remark").to_string();
    let more = [("rule", rule), ("explanation", "It accuses a neighbour.")];
    // Who decides reads the name that the inbox knows.
    let known = scalar!(&app.site.db, String, "SELECT submitter_name FROM remarks WHERE number = 1").expect("a remark");
    moderator.get(&format!("/consultations/goal-v/queue?item={id}")).await.says(&known);
    decide(moderator, &id, "1", "hide", &more).await.leads_to();
    id
}

/// The same; gives the way to the statement of reasons.
pub async fn hide_remark(app: &TestApp, moderator: &mut Client, rule: &str) -> String {
    hide(app, moderator, rule).await;
    statement(app).await
}

/// The way to the statement of reasons, as the letter gives it.
async fn statement(app: &TestApp) -> String {
    let link = app.newest(JAN, |letter| match letter {
        Letter::ContentDecided { kind: ContentDecision::Hidden, redress, name, .. } if name.is_empty() => {
            redress.clone().map(|redress| redress.link)
        }
        _ => None,
    });
    path(&link.await).to_owned()
}

/// Somebody else reverses the decision that was appealed against.
async fn reverse(administrator: &mut Client) {
    let page = administrator.get(APPEALS).await;
    let mut hrefs = page.body.split("href=\"").filter_map(|rest| rest.split('"').next());
    let appeal = hrefs.find(|href| href.starts_with(&format!("{APPEALS}/"))).expect("an appeal").to_owned();
    administrator.get(&appeal).await.says("It was a quotation.").says("My neighbour is a thief.");
    administrator.post(&appeal, &[("outcome", "reversed"), ("explanation", "It quotes a novel.")]).await.leads_to();
}

on_both_databases! {
    async fn whoever_sent_a_letter_learns_by_mail_why_it_is_hidden_and_appeals_without_an_account(app: TestApp) {
        let (mut world, _) = hidden(&app, "Jan@Canary.example").await;
        let way = statement(&app).await;
        assert!(way.starts_with("/statements/"), "{way}");
        let mut jan = app.visitor();
        let page = jan.get(&way).await;
        page.has_status(200).says("My neighbour is a thief.").says("No insults.").says("It accuses a neighbour.");
        page.says("A moderator decided this, a person.").says("files of the report that still hold it are withheld").says("until 2 May 2027");
        page.does_not_say("Kanarek").does_not_say("canary.example").does_not_say("Maja");
        jan.get("/statements/nobody-has-this").await.has_status(404);
        jan.post("/statements/nobody-has-this", &[("words", "Mine.")]).await.has_status(404);
        jan.post(&way, &[("words", " ")]).await.has_status(422);
        assert_eq!(jan.post(&way, &[("words", "It was a quotation.")]).await.leads_to(), way);
        jan.post(&way, &[("words", "Once more.")]).await.has_status(422);
        jan.get(&way).await.says("It was a quotation.").says("waits for a decision").does_not_say("Send the appeal");
        world.moderator.get(APPEALS).await.says("by the author").says("Somebody else decides about this appeal");
        reverse(&mut app.administrator().await).await;
        app.visitor().get(REMARK).await.says("My neighbour is a thief.");
        let (outcome, link) = app.newest(JAN, |letter| match letter {
            Letter::AppealDecided { outcome, link, .. } => Some((*outcome, link.clone())),
            _ => None,
        }).await;
        assert_eq!((outcome, path(&link)), (AppealOutcome::Reversed, way.as_str()));
        jan.get(&way).await.says("It quotes a novel.").says("This decision was reversed.");
        let to_jan = app.letters().await.into_iter().filter(|queued| queued.address == JAN).count();
        assert_eq!(to_jan, 2, "why it is hidden, and the answer to the appeal");
    }

    async fn the_letter_says_what_is_hidden_where_and_how_to_appeal_in_the_language_of_the_remark(app: TestApp) {
        hidden(&app, JAN).await;
        let mut found = None;
        while let Claim::Mail(mail) = claim(&app.site).await.expect("the outbox answers") {
            if mail.address == JAN {
                found = Some(render(&mail, &app.site.settings));
            }
            app::notifications::actions::sent(&app.site, &mail).await.expect("it is noted");
        }
        let text = found.expect("a letter to Jan").text;
        for words in ["My neighbour is a thief.", "files of the report that still hold it are withheld", "> No insults.", "/statements/"] {
            assert!(text.contains(words), "{words}: {text}");
        }
        assert!(!text.contains("Your account") && !text.contains("respect:"), "{text}");
    }

    async fn who_gave_an_address_by_post_gets_the_statement_from_an_official(app: TestApp) {
        let (mut world, id) = hidden(&app, "ul. Wodna 1, 30-001 Kraków").await;
        assert!(app.letters().await.iter().all(|queued| !matches!(queued.letter, Letter::ContentDecided { .. })));
        let inbox = world.moderator.get("/consultations/goal-v/inbox/1").await;
        inbox.says("print this and send it by post");
        let way = inbox.body.split("href=\"").filter_map(|rest| rest.split('"').next()).find(|href| href.starts_with("/statements/"));
        let way = way.expect("a statement").to_owned();
        app.visitor().get(REMARK).await.does_not_say("/statements/");
        // The printed page says where it stands.
        app.visitor().get(&way).await.has_status(200).says(&app.site.link(&way)).says("Send the appeal");
        app.visitor().post(&way, &[("words", "It was a quotation.")]).await.leads_to();
        reverse(&mut app.administrator().await).await;
        app.visitor().get(&way).await.says("It quotes a novel.");
        let fields = [("subject", id.as_str()), ("version", "3"), ("decision", "restore"), ("rule", ""), ("explanation", "")];
        let decision = scalar!(&app.site.db, app::moderation::model::DecisionId, "SELECT decision_id FROM statements").expect("one");
        world.moderator.post(&format!("/consultations/goal-v/decisions/{decision}/undo"), &fields).await.has_status(422);
    }

    async fn who_is_told_that_it_is_hidden_is_told_that_it_is_shown_again(app: TestApp) {
        let (mut world, id) = hidden(&app, JAN).await;
        let decision = scalar!(&app.site.db, app::moderation::model::DecisionId, "SELECT decision_id FROM statements").expect("one");
        let fields = [("subject", id.as_str()), ("version", "2"), ("decision", "restore"), ("rule", ""), ("explanation", "")];
        world.moderator.post(&format!("/consultations/goal-v/decisions/{decision}/undo"), &fields).await.leads_to();
        app.newest(JAN, |letter| matches!(letter, Letter::ContentDecided { kind: ContentDecision::Restored, .. }).then_some(())).await;
    }
}
