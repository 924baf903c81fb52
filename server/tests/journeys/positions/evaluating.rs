//! Evaluators: who they are, what is assigned to them, and that they see nothing else.

use super::{DESK, count, page, remarks, write};
use crate::support::{Client, TestApp, World, on_both_databases};
use app::notifications::model::Letter;

/// Ola, an evaluator, to whom nothing is assigned yet.
pub async fn appointed(app: &TestApp, world: &mut World) -> Client {
    let ola = app.sign_up("Ola", "ola@example.org").await;
    let fields = [("email", "ola@example.org")];
    world.moderator.post(&format!("{DESK}/evaluators"), &fields).await.leads_to();
    ola
}

pub async fn assign(app: &TestApp, world: &mut World, numbers: &[i64], due: &str) {
    let ola = app.person_id("ola@example.org").await.to_string();
    let numbers: Vec<String> = numbers.iter().map(ToString::to_string).collect();
    let mut fields = vec![("evaluator", ola.as_str()), ("due", due)];
    fields.extend(numbers.iter().map(|number| ("remarks", number.as_str())));
    assert_eq!(world.moderator.post(&format!("{DESK}/assign"), &fields).await.leads_to(), DESK);
}

on_both_databases! {
    async fn an_evaluator_gets_one_letter_and_finds_what_is_due_first(app: TestApp) {
        let mut world = app.consultation().await;
        let numbers = remarks(&app, world.consultation, None, &["Benches.", "Shade.", "A path."]).await;
        let mut ola = appointed(&app, &mut world).await;
        ola.get("/account/positions").await.says("Nothing is assigned to you");
        let ticked = format!("{DESK}/assign?remark={}&remark={}", numbers[0], numbers[2]);
        world.moderator.get(&ticked).await.says("Remarks: 1, 3").says("Ola");
        let before = app.waiting().await;
        assign(&app, &mut world, &[numbers[0], numbers[2]], "2026-11-20").await;
        assert_eq!(app.waiting().await, before + 1, "one letter for both");
        let said = app.newest("ola@example.org", |letter| match letter {
            Letter::RemarksAssigned { numbers, due, .. } => Some((numbers.clone(), due.clone())),
            _ => None,
        });
        assert_eq!(said.await, (vec![1, 3], "2026-11-20".to_owned()));
        assign(&app, &mut world, &[numbers[1]], "2026-11-06").await;
        let list = ola.get("/account/positions").await;
        let place = |words: &str| list.body.find(words).expect("a remark in the list");
        assert!(place("Shade.") < place("Benches.") && place("Benches.") < place("A path."));
        list.does_not_say("was due by");
        app.clock.advance(5 * 24 * 3_600_000);
        ola.get("/account/positions").await.says("was due by 6 November 2026");
        world.moderator.get(&format!("{DESK}?overdue=yes")).await.says("Shade.").does_not_say("Benches.");
    }

    async fn an_evaluator_sees_and_writes_only_what_is_assigned_to_them(app: TestApp) {
        let mut world = app.consultation().await;
        let numbers = remarks(&app, world.consultation, None, &["Benches.", "Shade."]).await;
        let mut ola = appointed(&app, &mut world).await;
        assign(&app, &mut world, &numbers[..1], "").await;
        ola.get(&page(numbers[0])).await.has_status(200).does_not_say("value=\"accept\"");
        ola.get(&page(numbers[1])).await.has_status(404).does_not_say("Shade.");
        write(&mut ola, numbers[1], "0", "save", ("taken", "Yes.")).await.has_status(404);
        ola.get(DESK).await.has_status(403);
        write(&mut ola, numbers[0], "0", "accept", ("taken", "Yes.")).await.has_status(403);
        // What is theirs they write, and hand over.
        let next = write(&mut ola, numbers[0], "0", "review", ("taken", "Ten benches.")).await;
        assert_eq!(next.leads_to(), "/account/positions", "the next remark is not theirs");
        write(&mut ola, numbers[0], "1", "give_back", ("", "")).await.has_status(403);
        // Once they are dismissed, nothing is left of it for them, and what they wrote stays.
        let person = app.person_id("ola@example.org").await;
        let dismiss = format!("{DESK}/evaluators/{person}/dismiss");
        world.moderator.get(&dismiss).await.says("Ola");
        world.moderator.post(&dismiss, &[]).await.leads_to();
        ola.get(&page(numbers[0])).await.has_status(404);
        ola.get("/account/positions").await.does_not_say("Benches.");
        world.moderator.get(&page(numbers[0])).await.says("Ten benches.");
        let mut stranger = app.sign_up("Eve", "eve@example.org").await;
        stranger.get(&page(numbers[0])).await.has_status(404);
        write(&mut stranger, numbers[0], "1", "take_back", ("", "")).await.has_status(404);
    }

    async fn assigning_does_not_overtake_whoever_has_the_form_open(app: TestApp) {
        let mut world = app.consultation().await;
        let numbers = remarks(&app, world.consultation, None, &["Benches."]).await;
        appointed(&app, &mut world).await;
        let seen = "0";
        assign(&app, &mut world, &numbers, "2026-11-20").await;
        write(&mut world.moderator, numbers[0], seen, "save", ("taken", "Yes.")).await.leads_to();
        assign(&app, &mut world, &numbers, "2026-11-21").await;
        write(&mut world.moderator, numbers[0], "1", "save", ("taken", "Yes, ten.")).await.leads_to();
        world.moderator.get(&page(numbers[0])).await.says("due by 21 November 2026").says("Yes, ten.");
    }

    async fn what_cannot_be_assigned_is_refused(app: TestApp) {
        let mut world = app.consultation().await;
        let numbers = remarks(&app, world.consultation, None, &["Benches."]).await;
        appointed(&app, &mut world).await;
        let ola = app.person_id("ola@example.org").await.to_string();
        let moderator = world.moderator_id.to_string();
        let number = numbers[0].to_string();
        let path = format!("{DESK}/assign?remark={number}");
        for (evaluator, due, remark, wrong) in [
            (ola.as_str(), "2026-10-01", number.as_str(), "#field-due"),
            (ola.as_str(), "soon", number.as_str(), "#field-due"),
            (moderator.as_str(), "", number.as_str(), "#field-evaluator"),
            (ola.as_str(), "", "77", "#field-remarks"),
        ] {
            let fields = [("remarks", remark), ("evaluator", evaluator), ("due", due)];
            world.moderator.post(&path, &fields).await.has_status(422).says(wrong);
        }
        let again = [("email", "ola@example.org")];
        world.moderator.post(&format!("{DESK}/evaluators"), &again).await.has_status(422);
        assert_eq!(count(&app, "SELECT COUNT(*) FROM positions").await, 0);
    }

    async fn nothing_is_assigned_any_more_to_whoever_erases_their_account(app: TestApp) {
        let mut world = app.consultation().await;
        let numbers = remarks(&app, world.consultation, None, &["Benches."]).await;
        let mut ola = appointed(&app, &mut world).await;
        assign(&app, &mut world, &numbers, "").await;
        write(&mut ola, numbers[0], "0", "save", ("taken", "Ten benches.")).await.leads_to();
        ola.post("/account/erase", &[("current", crate::support::PASSWORD)]).await.leads_to();
        assert_eq!(count(&app, "SELECT COUNT(*) FROM evaluators").await, 0);
        assert_eq!(count(&app, "SELECT COUNT(*) FROM positions WHERE evaluator_id IS NOT NULL").await, 0);
        world.moderator.get(&page(numbers[0])).await.says("Ten benches.");
    }
}
