//! What is closed to somebody who is suspended, and what is not.

use super::{DAY, Place, colleague, count, only, place, statement, suspend};
use crate::comments::{THREADS, say};
use crate::remarks::world::{ask_for_remarks, hand_in};
use crate::support::on_both_databases;
use app::base::db::scalar;
use app::notifications::model::Letter;

/// The sentence of a refusal.
const REFUSED: &str = "You are suspended in this consultation";

/// A proposal, with the button that was pressed.
fn proposal(deed: &str) -> [(&str, &str); 5] {
    [
        ("title", "Benches by the river"),
        ("body", "Every hundred metres."),
        ("language", "en"),
        ("voice", "me"),
        ("deed", deed),
    ]
}

on_both_databases! {
    async fn whoever_is_suspended_reads_why_and_until_when_in_the_place_of_every_form(app: TestApp) {
        let Place { mut world, mut eve, person, comment } = place(&app).await;
        let mut ada = app.sign_up("Ada", "ada@example.org").await;
        let other = say(&mut ada, "for", "I am for it.").await;
        suspend(&mut world.moderator, world.rules[0], person, "2026-11-05").await.leads_to();
        let way = statement(&app, "eve@example.org").await;
        for page in [
            THREADS.to_owned(),
            "/consultations/goal-v/actions/KD-01".to_owned(),
            format!("/comments/{other}/reply"),
            format!("/comments/{comment}/edit"),
        ] {
            let page = eve.get(&page).await;
            page.has_status(200).says("until 5 November 2026; that day counts").says("No insults.").says(&way);
            page.says("submit a remark").does_not_say("name=\"body\"");
        }
        eve.get("/consultations/goal-v/proposals/new").await.says("until 5 November 2026").says("keep what you write as a draft")
            .does_not_say("value=\"submit\"");
        // Nobody else learns of it, and everybody else writes.
        ada.get(THREADS).await.does_not_say("suspended").does_not_say("5 November").says("name=\"body\"");
        app.visitor().get(THREADS).await.does_not_say("suspended");
    }

    async fn what_is_typed_when_a_suspension_comes_between_is_kept(app: TestApp) {
        let Place { mut world, mut eve, person, comment } = place(&app).await;
        let mut ada = app.sign_up("Ada", "ada@example.org").await;
        let other = say(&mut ada, "for", "I am for it.").await;
        let draft = eve.post("/consultations/goal-v/proposals/new", &proposal("save")).await.leads_to().replace("/edit", "");
        suspend(&mut world.moderator, world.rules[0], person, "").await.leads_to();
        let words = [("alignment", "against"), ("body", "I have more to say.")];
        for path in [THREADS.to_owned(), format!("/comments/{other}/reply")] {
            eve.post(&path, &words).await.has_status(422).says(REFUSED).says("I have more to say.").says("until a moderator lifts");
        }
        let edit = [words[0], words[1], ("version", "1")];
        eve.post(&format!("/comments/{comment}/edit"), &edit).await.has_status(422).says(REFUSED).says("I have more to say.");
        let refused = eve.post("/consultations/goal-v/proposals/new", &proposal("submit")).await;
        refused.has_status(422).says(REFUSED).says("Every hundred metres.");
        let rewritten = [proposal("submit").as_slice(), &[("version", "1")]].concat();
        eve.post(&format!("{draft}/edit"), &rewritten).await.has_status(422).says(REFUSED).says("Every hundred metres.");
        eve.post(&format!("{draft}/submit"), &[("version", "1")]).await.has_status(422).says(REFUSED);
        let said = scalar!(&app.site.db, i64, "SELECT COUNT(*) FROM comments").expect("a count");
        let handed_in = scalar!(&app.site.db, i64, "SELECT COUNT(*) FROM proposals WHERE state <> 'draft'").expect("a count");
        assert_eq!((said, handed_in), (2, 0));
        app.visitor().get(THREADS).await.says("You are all fools.").does_not_say("I have more to say.");
    }

    async fn reading_voting_drafts_remarks_reports_and_taking_back_stay(app: TestApp) {
        let Place { mut world, mut eve, person, comment } = place(&app).await;
        ask_for_remarks(&app, "goal-v").await;
        let mut ada = app.sign_up("Ada", "ada@example.org").await;
        let other = say(&mut ada, "for", "I am for it.").await;
        suspend(&mut world.moderator, world.rules[0], person, "").await.leads_to();
        let vote = [("round", "1"), ("choice", "support")];
        eve.post("/consultations/goal-v/actions/KD-01/vote", &vote).await.leads_to();
        eve.get("/consultations/goal-v/remarks/new").await.has_status(200).says("name=\"justification\"").does_not_say("suspended");
        hand_in(&mut eve, "goal-v", &[]).await.leads_to();
        eve.post("/consultations/goal-v/proposals/new", &proposal("save")).await.leads_to();
        let report = [("ground", "other"), ("rule", ""), ("reason", "It is rude.")];
        eve.post(&format!("/comments/{other}/report"), &report).await.leads_to();
        eve.post(&format!("/comments/{comment}/withdraw"), &[]).await.leads_to();
        app.visitor().get(THREADS).await.does_not_say("fools");
    }

    async fn a_suspension_is_of_one_consultation(app: TestApp) {
        let Place { mut world, mut eve, person, .. } = place(&app).await;
        let other = app.consultation_at("elsewhere").await;
        app.action_line(&other, "KD-01").await;
        suspend(&mut world.moderator, world.rules[0], person, "").await.leads_to();
        let threads = "/consultations/elsewhere/actions/KD-01/comments";
        eve.get(threads).await.says("name=\"body\"").does_not_say("suspended");
        eve.post(threads, &[("alignment", "for"), ("body", "Here I may.")]).await.leads_to();
    }

    async fn it_lapses_by_itself_at_the_end_of_its_last_day(app: TestApp) {
        let Place { mut world, mut eve, person, .. } = place(&app).await;
        suspend(&mut world.moderator, world.rules[0], person, "2026-11-05").await.leads_to();
        let end = app::base::time::Timestamp("2026-11-05T23:00:00Z".parse::<jiff::Timestamp>().expect("a moment").as_millisecond());
        app.clock.set(end.plus_millis(-1));
        let words = [("alignment", "for"), ("body", "Now I agree.")];
        eve.post(THREADS, &words).await.has_status(422);
        eve.get("/account").await.says("Consultations in which you cannot write now").says("until 5 November 2026");
        app.clock.set(end);
        eve.get(THREADS).await.says("name=\"body\"");
        eve.post(THREADS, &words).await.leads_to();
        eve.get("/account").await.does_not_say("Consultations in which you cannot write now");
        let way = statement(&app, "eve@example.org").await;
        eve.get(&way).await.says("The time of this suspension is over.");
        let one = only(&mut world.moderator).await;
        world.moderator.get(&one).await.says("over").does_not_say("name=\"explanation\"");
        // It can come again, and is another one then.
        suspend(&mut world.moderator, world.rules[0], person, "2026-11-08").await.leads_to();
        eve.post(THREADS, &[("alignment", "for"), ("body", "Once more.")]).await.has_status(422);
        assert_eq!(count(&app).await, 2);
    }

    async fn it_is_lifted_early_with_reasons_and_the_person_is_told(app: TestApp) {
        let Place { mut world, mut eve, person, .. } = place(&app).await;
        suspend(&mut world.moderator, world.rules[0], person, "").await.leads_to();
        let one = only(&mut world.moderator).await;
        world.moderator.get(&one).await.says("Insults in three comments.").says("Suspension of Eve");
        world.moderator.post(&one, &[("explanation", " ")]).await.has_status(422).says("Please fill this in.");
        let reasons = [("explanation", "She apologised.")];
        let mut ola = colleague(&app, &world).await;
        assert_eq!(ola.post(&one, &reasons).await.leads_to(), "/consultations/goal-v/suspensions");
        world.moderator.post(&one, &reasons).await.has_status(422).says("Somebody changed this meanwhile").says("She apologised.");
        say(&mut eve, "for", "Thank you.").await;
        let told = app.newest("eve@example.org", |letter| match letter {
            Letter::SuspensionLifted { explanation, .. } => Some(explanation.clone()),
            _ => None,
        }).await;
        assert_eq!(told, "She apologised.");
        assert_eq!(super::events(&app, "suspension_lifted").await, 1);
        world.moderator.get("/consultations/goal-v/decisions").await.says("suspension lifted").says("She apologised.").says(&one);
        let way = statement(&app, "eve@example.org").await;
        eve.get(&way).await.says("This decision was reversed.");
        app.clock.advance(DAY);
        app.visitor().get("/consultations/goal-v/moderation").await.says("suspension lifted").does_not_say("apologised");
    }
}
