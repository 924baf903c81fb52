//! From a remark to a published position, and to what it changed.

mod bulk;
mod desk;
mod evaluating;
mod letters;
pub mod publishing;
mod trail;

use crate::support::{Answer, Client, TestApp, World, on_both_databases};
use app::accounts::model::PersonId;
use app::base::db::scalar;
use app::base::i18n::Lang;
use app::consultations::model::ConsultationId;
use app::remarks::model::{Channel, Passage, RemarkId, RemarkState, Said, Settings, Submitter};
use app::remarks::store;

pub const DESK: &str = "/consultations/goal-v/positions";

/// A remark as somebody submits it by the form of the site.
pub fn said(author: Option<PersonId>, words: &str, app: &TestApp) -> Said {
    Said {
        channel: Channel::Web,
        received_at: app.clock.now(),
        submitter: if author.is_some() { Submitter::Person } else { Submitter::Anonymous },
        author_id: author,
        organisation_id: None,
        submitter_name: String::new(),
        submitter_address: String::new(),
        mandate: String::new(),
        territory_id: None,
        meeting: String::new(),
        meeting_on: String::new(),
        language: Lang::En,
        passage: Passage::default(),
        present: String::new(),
        proposed: String::new(),
        justification: words.to_owned(),
    }
}

async fn put(app: &TestApp, consultation: ConsultationId, all: Vec<Said>) -> Vec<i64> {
    let count = i64::try_from(all.len()).expect("a few");
    let rows: Vec<(RemarkId, Said)> = all.into_iter().map(|said| (app.site.chance.id(app.clock.now()), said)).collect();
    let first =
        app.site.db.write(async |tx| store::put(tx, consultation, None, RemarkState::Visible, &rows).await).await;
    let first = first.expect("remarks");
    (first..first + count).collect()
}

/// Remarks of one author, or of nobody, one for each of these texts; gives their numbers.
pub async fn remarks(
    app: &TestApp,
    consultation: ConsultationId,
    author: Option<PersonId>,
    texts: &[&str],
) -> Vec<i64> {
    put(app, consultation, texts.iter().map(|words| said(author, words, app)).collect()).await
}

/// A remark that came by a letter with this address on it.
pub async fn by_letter(app: &TestApp, world: &World, words: &str, address: &str) -> i64 {
    let one = Said {
        channel: Channel::Letter,
        submitter: Submitter::Person,
        submitter_name: "Jan Kowalski".to_owned(),
        submitter_address: address.to_owned(),
        ..said(None, words, app)
    };
    put(app, world.consultation, vec![one]).await[0]
}

pub async fn ask_for_a_second_reader(app: &TestApp, world: &World) {
    let settings = Settings { anonymous: true, second_reader: true };
    let set = app.site.db.write(async |tx| store::put_settings(tx, world.consultation, settings).await).await;
    set.expect("settings");
}

pub fn page(number: i64) -> String {
    format!("/consultations/goal-v/inbox/{number}/position")
}

/// Does something with a position over the version that was seen.
pub async fn write(client: &mut Client, number: i64, version: &str, deed: &str, words: (&str, &str)) -> Answer {
    let fields = [("version", version), ("deed", deed), ("disposition", words.0), ("justification", words.1)];
    client.post(&page(number), &fields).await
}

/// Another moderator of the consultation.
pub async fn second_moderator(app: &TestApp, world: &World) -> Client {
    let (person, client) = app.official("Marek", "marek@example.org").await;
    let added =
        app.site.db.write(async |tx| app::consultations::store::add_moderator(tx, world.consultation, person).await);
    added.await.expect("a second moderator");
    client
}

pub async fn count(app: &TestApp, sql: &'static str) -> i64 {
    scalar!(app.site.db, i64, sql).expect("a count")
}

on_both_databases! {
    async fn a_position_goes_from_nothing_to_accepted_and_each_step_is_in_the_log(app: TestApp) {
        let mut world = app.consultation().await;
        let number = remarks(&app, world.consultation, None, &["A path along the river, please."]).await[0];
        let maja = &mut world.moderator;
        maja.get(&page(number)).await.has_status(200).says("A path along the river").says("to do");
        let here = write(maja, number, "0", "save", ("", "Not sure yet.")).await;
        assert_eq!(here.leads_to(), page(number));
        maja.get(&page(number)).await.says("Not sure yet.").says("draft");
        let refused = write(maja, number, "1", "accept", ("", "  ")).await;
        refused.has_status(422).says("#field-disposition").says("#field-justification");
        write(maja, number, "1", "review", ("partly", "The path is in the plan for 2028.")).await.leads_to();
        maja.get(&page(number)).await.says("in review").says("partly taken into account");
        assert_eq!(write(maja, number, "2", "accept", ("", "")).await.leads_to(), DESK);
        maja.get(&page(number)).await.says("accepted").says("The path is in the plan for 2028.");
        let acts = count(&app, "SELECT COUNT(*) FROM audit_events WHERE kind IN ('position_saved', 'position_sent_to_review', 'position_accepted')").await;
        assert_eq!(acts, 3);
        assert_eq!(count(&app, "SELECT COUNT(*) FROM position_versions").await, 0, "nothing is public yet");
    }

    async fn two_tabs_do_not_overwrite_each_other_and_nothing_typed_is_lost(app: TestApp) {
        let mut world = app.consultation().await;
        let number = remarks(&app, world.consultation, None, &["Benches."]).await[0];
        let maja = &mut world.moderator;
        write(maja, number, "0", "save", ("taken", "From the first tab.")).await.leads_to();
        let second = write(maja, number, "0", "save", ("partly", "From the second tab.")).await;
        second.has_status(422).says("changed").says("From the second tab.").says("name=\"version\" value=\"1\"");
        maja.get(&page(number)).await.says("From the first tab.");
        // Knowing it, whoever was overtaken saves again.
        write(maja, number, "1", "save", ("partly", "From the second tab.")).await.leads_to();
        write(maja, number, "2", "review", ("partly", "Both.")).await.leads_to();
        let late = write(maja, number, "2", "save", ("partly", "From a third tab.")).await;
        late.has_status(422).says("What you wrote").says("From a third tab.").says("Both.");
    }

    async fn where_a_second_reader_is_asked_for_the_writer_cannot_accept(app: TestApp) {
        let mut world = app.consultation().await;
        ask_for_a_second_reader(&app, &world).await;
        let mut marek = second_moderator(&app, &world).await;
        let number = remarks(&app, world.consultation, None, &["Benches."]).await[0];
        let words = ("taken", "Ten benches.");
        let maja = &mut world.moderator;
        maja.get(&page(number)).await.does_not_say("value=\"accept\"");
        write(maja, number, "0", "accept", words).await.has_status(422).says("Ten benches.");
        write(maja, number, "0", "review", words).await.leads_to();
        maja.get(&page(number)).await.does_not_say("value=\"accept\"").says("somebody else has to accept it");
        write(maja, number, "1", "accept", words).await.has_status(422);
        // The reader gives it back, and says what is to change.
        let back = [("version", "1"), ("deed", "give_back"), ("reason", "")];
        marek.post(&page(number), &back).await.has_status(422).says("#field-reason");
        let back = [("version", "1"), ("deed", "give_back"), ("reason", "Say where they will stand.")];
        marek.post(&page(number), &back).await.leads_to();
        maja.get(&page(number)).await.says("Say where they will stand.").says("draft");
        write(maja, number, "2", "review", ("taken", "Ten benches, at the stops.")).await.leads_to();
        maja.get(&page(number)).await.does_not_say("Say where they will stand.");
        write(&mut marek, number, "3", "accept", ("", "")).await.leads_to();
        let accepted = count(&app, "SELECT COUNT(*) FROM positions WHERE state = 'accepted' AND written_by <> accepted_by").await;
        assert_eq!(accepted, 1);
    }

    async fn sending_somebody_elses_words_on_does_not_make_them_ones_own(app: TestApp) {
        let mut world = app.consultation().await;
        ask_for_a_second_reader(&app, &world).await;
        let mut marek = second_moderator(&app, &world).await;
        let number = remarks(&app, world.consultation, None, &["Benches."]).await[0];
        let words = ("taken", "Ten benches.");
        write(&mut world.moderator, number, "0", "save", words).await.leads_to();
        write(&mut marek, number, "1", "review", words).await.leads_to();
        write(&mut world.moderator, number, "2", "accept", words).await.has_status(422);
        write(&mut marek, number, "2", "accept", words).await.leads_to();
    }

    async fn whoever_changes_only_what_a_remark_led_to_wrote_it_too(app: TestApp) {
        let mut world = app.consultation().await;
        ask_for_a_second_reader(&app, &world).await;
        app.action_line(&world, "KD-01").await;
        let mut marek = second_moderator(&app, &world).await;
        let number = remarks(&app, world.consultation, None, &["Benches."]).await[0];
        write(&mut world.moderator, number, "0", "save", ("taken", "Ten benches.")).await.leads_to();
        let linked = [("version", "1"), ("deed", "review"), ("disposition", "taken"), ("justification", "Ten benches."), ("lines", "KD-01")];
        marek.post(&page(number), &linked).await.leads_to();
        write(&mut marek, number, "2", "accept", ("", "")).await.has_status(422);
        write(&mut world.moderator, number, "2", "accept", ("", "")).await.leads_to();
    }

    async fn whoever_changes_only_the_note_on_a_correction_wrote_it_too(app: TestApp) {
        let mut world = app.consultation().await;
        let mut marek = second_moderator(&app, &world).await;
        let number = remarks(&app, world.consultation, None, &["Benches."]).await[0];
        publishing::accept(&mut world, number, ("taken", "Ten benches.")).await;
        publishing::publish(&mut world).await;
        ask_for_a_second_reader(&app, &world).await;
        write(&mut world.moderator, number, "2", "reopen", ("", "")).await.leads_to();
        let noted = [("version", "3"), ("deed", "review"), ("disposition", "taken"), ("justification", "Ten benches."), ("note", "They stand already.")];
        marek.post(&page(number), &noted).await.leads_to();
        write(&mut marek, number, "4", "accept", ("", "")).await.has_status(422);
        write(&mut world.moderator, number, "4", "accept", ("", "")).await.leads_to();
    }

    async fn a_remark_that_was_taken_back_is_not_answered(app: TestApp) {
        use app::remarks::model::RemarkState::{Visible, Withdrawn};
        let mut world = app.consultation().await;
        let number = remarks(&app, world.consultation, None, &["Benches.", "Shade."]).await[0];
        let taken_back = app.site.db.write(async |tx| {
            let remark = store::by_number(&mut *tx, world.consultation, number).await?.expect("a remark");
            store::set_state(tx, remark.id, Visible, Withdrawn).await
        });
        assert!(taken_back.await.expect("a change"));
        world.moderator.get(&page(number)).await.has_status(404);
        write(&mut world.moderator, number, "0", "save", ("taken", "Yes.")).await.has_status(404);
        world.moderator.get(DESK).await.says("1 remark left to answer").does_not_say("Benches.");
    }
}
