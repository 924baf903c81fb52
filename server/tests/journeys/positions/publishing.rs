//! Publishing: all at once, each author told once, and corrections as new versions.

use super::{DESK, by_letter, count, page, remarks, write};
use crate::support::{World, on_both_databases};
use app::notifications::model::{AnsweredRemark, Letter};

pub const CHANGES: &str = "/consultations/goal-v/changes";
const REMARKS: &str = "/consultations/goal-v/remarks";

pub async fn accept(world: &mut World, number: i64, words: (&str, &str)) {
    write(&mut world.moderator, number, "0", "accept", words).await.leads_to();
}

pub async fn publish(world: &mut World) {
    let path = format!("{DESK}/publish");
    assert_eq!(world.moderator.post(&path, &[]).await.leads_to(), path);
}

fn answers(letter: &Letter) -> Option<Vec<AnsweredRemark>> {
    match letter {
        Letter::RemarksAnswered { answers, .. } => Some(answers.clone()),
        _ => None,
    }
}

on_both_databases! {
    async fn each_author_is_told_once_of_all_their_remarks(app: TestApp) {
        let mut world = app.consultation().await;
        app.sign_up("Ada", "ada@example.org").await;
        let ada = app.person_id("ada@example.org").await;
        let hers = remarks(&app, world.consultation, Some(ada), &["Benches.", "Shade."]).await;
        let jans = by_letter(&app, &world, "A path.", "Jan@example.org").await;
        let jans_too = by_letter(&app, &world, "A bridge.", "jan@example.org").await;
        let by_post = by_letter(&app, &world, "A ferry.", "ul. Wodna 1, 30-001 Kraków").await;
        let left = remarks(&app, world.consultation, Some(ada), &["A tower."]).await[0];
        for number in [hers[0], hers[1], jans, jans_too, by_post] {
            accept(&mut world, number, ("taken", "It is done.")).await;
        }
        let before = app.waiting().await;
        let preview = world.moderator.get(&format!("{DESK}/publish")).await;
        preview.says("5 positions are published now").says("1 remark has no accepted position yet");
        app.visitor().get(CHANGES).await.does_not_say("It is done.");
        app.visitor().get(REMARKS).await.says("Benches.").does_not_say("class=\"stamp\"");
        publish(&mut world).await;
        assert_eq!(app.waiting().await, before + 2, "one letter to Ada, one to Jan, none by post");
        let to_ada = app.newest("ada@example.org", answers).await;
        assert_eq!(to_ada.iter().map(|one| one.number).collect::<Vec<_>>(), [hers[0], hers[1]]);
        assert_eq!(app.letters().await.iter().filter(|one| answers(&one.letter).is_some()).map(|one| answers(&one.letter).unwrap().len()).sum::<usize>(), 4);
        app.visitor().get(CHANGES).await.says("It is done.").does_not_say("Kowalski").does_not_say("jan@").does_not_say("Ada");
        // The list says of each how it was answered, and nothing of the one that waits.
        let list = app.visitor().get(REMARKS).await;
        assert_eq!(list.body.matches("class=\"stamp\"").count(), 5);
        // A second time there is nothing to publish, and nobody is told again.
        world.moderator.post(&format!("{DESK}/publish"), &[]).await.has_status(422);
        assert_eq!(app.waiting().await, before + 2);
        accept(&mut world, left, ("not_taken", "It is too high.")).await;
        app.clock.advance(1_000);
        publish(&mut world).await;
        assert_eq!(app.newest("ada@example.org", answers).await.len(), 1, "only what is new");
        assert_eq!(count(&app, "SELECT COUNT(*) FROM audit_events WHERE kind = 'positions_published'").await, 2);
    }

    async fn a_correction_is_a_new_version_with_a_note_and_the_old_one_stays_readable(app: TestApp) {
        let mut world = app.consultation().await;
        app.sign_up("Ada", "ada@example.org").await;
        let ada = app.person_id("ada@example.org").await;
        let number = remarks(&app, world.consultation, Some(ada), &["Benches."]).await[0];
        accept(&mut world, number, ("taken", "Ten benches.")).await;
        publish(&mut world).await;
        let maja = &mut world.moderator;
        write(maja, number, "2", "reopen", ("", "")).await.leads_to();
        // While it is worked on, everybody reads what was published.
        app.visitor().get(CHANGES).await.says("Ten benches.");
        write(maja, number, "3", "accept", ("partly", "Five benches.")).await.has_status(422).says("#field-note");
        let fields = [("version", "3"), ("deed", "accept"), ("disposition", "partly"), ("justification", "Five benches."), ("note", "Ten was a slip.")];
        maja.post(&page(number), &fields).await.leads_to();
        app.visitor().get(CHANGES).await.says("Ten benches.").does_not_say("Five benches.");
        maja.get(&format!("{DESK}/publish")).await.says("1 of them corrects what was published before");
        app.clock.advance(1_000);
        publish(&mut world).await;
        app.visitor().get(CHANGES).await.says("Five benches.").does_not_say("Ten benches.");
        assert_eq!(count(&app, "SELECT COUNT(*) FROM position_versions").await, 2);
        assert_eq!(count(&app, "SELECT COUNT(*) FROM position_versions WHERE number = 1 AND justification = 'Ten benches.' AND note = ''").await, 1);
        assert_eq!(count(&app, "SELECT COUNT(*) FROM position_versions WHERE number = 2 AND note = 'Ten was a slip.'").await, 1);
        let told = app.newest("ada@example.org", answers).await;
        assert_eq!(told[0].correction, "Ten was a slip.");
    }

    async fn positions_of_a_consultation_that_nobody_can_read_are_not_published(app: TestApp) {
        let mut world = app.consultation().await;
        let number = remarks(&app, world.consultation, None, &["Benches."]).await[0];
        accept(&mut world, number, ("taken", "Ten.")).await;
        crate::trust::statement::run(&app, "UPDATE consultations SET published_at = NULL".to_owned(), None).await;
        let path = format!("{DESK}/publish");
        world.moderator.get(&path).await.says("Publish the consultation first");
        world.moderator.post(&path, &[]).await.has_status(422);
        app.visitor().get(CHANGES).await.has_status(404);
    }

    async fn a_published_position_opened_by_mistake_is_put_back_as_it_was_and_nobody_is_told(app: TestApp) {
        let mut world = app.consultation().await;
        app.sign_up("Ada", "ada@example.org").await;
        let ada = app.person_id("ada@example.org").await;
        let number = remarks(&app, world.consultation, Some(ada), &["Benches."]).await[0];
        accept(&mut world, number, ("taken", "It is done.")).await;
        publish(&mut world).await;
        let told = app.waiting().await;
        let law = "INSERT INTO legal_bases (consultation_id, basis) SELECT id, 'strategy_pl' FROM consultations";
        crate::trust::statement::run(&app, law.to_owned(), None).await;
        app.clock.set(world.closes_at.plus_seconds(60));
        let maja = &mut app.sign_in("moderator-goal-v@example.org").await;
        maja.get(&page(number)).await.does_not_say("put_back");
        write(maja, number, "2", "reopen", ("", "")).await.leads_to();
        // What is public stands meanwhile: the law's checklist, the count of what is left, and the report.
        let desk = maja.get("/consultations/goal-v/manage").await;
        desk.does_not_say("1 remark left to answer");
        maja.get("/consultations/goal-v/report/manage").await.says("Every remark has an accepted position");
        maja.get(&page(number)).await.says("value=\"put_back\"").says("Leave it as published");
        write(maja, number, "3", "put_back", ("not_taken", "Something else.")).await.leads_to();
        maja.get(&page(number)).await.says("published").says("It is done.").does_not_say("Something else.");
        assert_eq!(count(&app, "SELECT COUNT(*) FROM position_versions").await, 1);
        assert_eq!(count(&app, "SELECT COUNT(*) FROM positions WHERE state = 'published' AND accepted_by IS NOT NULL").await, 1);
        assert_eq!(count(&app, "SELECT COUNT(*) FROM audit_events WHERE kind = 'position_put_back'").await, 1);
        assert_eq!(app.waiting().await, told, "nobody is told");
        maja.post(&format!("{DESK}/publish"), &[]).await.has_status(422);
        // Once it is changed it is a correction, and needs its reason.
        write(maja, number, "4", "reopen", ("", "")).await.leads_to();
        write(maja, number, "5", "save", ("partly", "Half of it.")).await.leads_to();
        maja.get(&page(number)).await.does_not_say("value=\"put_back\"");
        write(maja, number, "6", "put_back", ("", "")).await.has_status(422);
    }
}
