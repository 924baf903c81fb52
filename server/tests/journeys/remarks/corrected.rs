//! What the office entered itself it puts right, and says so; what somebody handed in is theirs.

use super::REMARKS;
use super::import::IMPORT;
use super::world::{LETTER, ask_for_remarks, document, enter, hand_in, with};
use crate::final_report::{REPORT, answer, make};
use crate::positions::write;
use crate::strategy::{METROPOLIS, load};
use crate::support::{Answer, Client, on_both_databases};
use crate::trust::statement::run;
use app::base::db::scalar;
use app::remarks::actions::forget_senders;

const INBOX: &str = "/consultations/goal-v/inbox";
/// A table of two remarks.
const TABLE: &str = "Channel;Received;Justification\r\nletter;30.10.2026;Trees along the road.\r\nletter;30.10.2026;Shade at the stops.\r\n";

/// Corrects an entered letter over the version that was seen; what is not said is as usual.
async fn correct(who: &mut Client, number: i64, version: &str, fields: &[(&str, &str)]) -> Answer {
    let usual = [&LETTER[..], &[("version", version), ("reason", "A slip of the pen.")]].concat();
    who.post(&format!("{INBOX}/{number}/correct"), &with(fields, &usual)).await
}

on_both_databases! {
    async fn the_office_corrects_what_it_entered_and_readers_see_that_it_did(app: TestApp) {
        let mut world = app.consultation().await;
        ask_for_remarks(&app, "goal-v").await;
        document(&app, world.consultation, &[Some("Buses run by day."), Some("Trams run by day.")]).await;
        let maja = &mut world.moderator;
        let letter = [("name", "Jan Kanraek"), ("address", "jan@canary.example"), ("received", "2026-10-30 14:05"), ("justification", "Old peopel walk.")];
        enter(maja, "goal-v", &letter).await.leads_to();
        run(&app, "UPDATE remarks SET document_id = (SELECT id FROM documents), anchor = 2, present = 'Buses run by day.',
                   version_id = (SELECT id FROM document_versions WHERE number = 1)".to_owned(), None).await;
        maja.get(&format!("{INBOX}/1")).await.says(&format!("{INBOX}/1/correct")).says(&format!("{INBOX}/1/withdraw"));
        let form = maja.get(&format!("{INBOX}/1/correct")).await;
        form.has_status(200).says("value=\"Jan Kanraek\"").says("value=\"jan@canary.example\"").says("value=\"2026-10-30 14:05\"");
        form.says("Old peopel walk.").says("value=\"draft#2\" selected");
        // Nothing is lost where it is refused.
        let refused = correct(maja, 1, "1", &[("justification", "Old people walk."), ("reason", " ")]).await;
        refused.has_status(422).says("#field-reason").says("Old people walk.");
        correct(maja, 1, "1", &[("justification", ""), ("reason", "")]).await.has_status(422).says("#field-reason").says("#field-justification");
        correct(maja, 1, "1", &[("number", "7")]).await.has_status(400);
        let fields = [
            ("name", "Jan Kanarek"), ("address", "jan@canary.example"), ("received", "2026-10-30 14:05"), ("document", "draft#2"), ("present", "Buses run by day."),
            ("justification", "Old people walk."), ("reason", "Two words were mistyped."),
        ];
        let before = app.clock.now();
        assert_eq!(correct(maja, 1, "1", &fields).await.leads_to(), format!("{INBOX}/1"));
        correct(maja, 1, "1", &fields).await.has_status(422).says("Two words were mistyped.");
        let shown = app.visitor().get(&format!("{REMARKS}/1")).await;
        shown.says("Remark no. 1").says("Old people walk.").says("The office corrected this remark").says("Two words were mistyped.");
        shown.does_not_say("peopel").does_not_say("Kana").does_not_say("Kanr");
        // It stays about the version that it was about.
        let kept = "SELECT COUNT(*) FROM remarks JOIN document_versions ON document_versions.id = version_id
                    WHERE document_versions.number = 1 AND anchor = 2 AND present = 'Buses run by day.'";
        assert_eq!(scalar!(app.site.db, i64, kept).unwrap(), 1);
        // How it stood stays for officials, who find it by its new words.
        let inbox = maja.get(&format!("{INBOX}/1")).await;
        inbox.says("How it stood before").says("Old peopel walk.").says("Jan Kanraek").says("Two words were mistyped.").says("Jan Kanarek");
        maja.get(&format!("{INBOX}?words=kanarek+people")).await.says("Remark no. 1");
        maja.get(&format!("{INBOX}?words=peopel")).await.says("No remarks here");
        assert_eq!(scalar!(app.site.db, i64, "SELECT COUNT(*) FROM audit_events WHERE kind = 'remark_corrected'").unwrap(), 1);
        assert_eq!(app.clock.now(), before);
        // Nobody else.
        let mut eve = app.sign_up("Eve", "eve@example.org").await;
        eve.get(&format!("{INBOX}/1/correct")).await.has_status(403);
        correct(&mut eve, 1, "2", &fields).await.has_status(403);
        eve.post(&format!("{INBOX}/1/withdraw"), &[("reason", "Away.")]).await.has_status(403);
    }

    async fn what_is_withdrawn_as_entered_by_mistake_says_so_and_needs_no_answer(app: TestApp) {
        let mut world = app.consultation().await;
        ask_for_remarks(&app, "goal-v").await;
        for words in ["Benches.", "A letter to somebody else."] {
            enter(&mut world.moderator, "goal-v", &[("name", "Jan Kanarek"), ("justification", words)]).await.leads_to();
        }
        app.clock.set(world.closes_at);
        let maja = &mut app.sign_in("moderator-goal-v@example.org").await;
        answer(maja, 1, "taken", "Ten benches.").await;
        maja.post(&format!("{INBOX}/2/withdraw"), &[("reason", "")]).await.has_status(422).says("#field-reason");
        assert_eq!(maja.post(&format!("{INBOX}/2/withdraw"), &[("reason", "It was sent to another office.")]).await.leads_to(), format!("{INBOX}/2"));
        let shown = app.visitor().get(&format!("{REMARKS}/2")).await;
        shown.has_status(200).says("Remark no. 2").says("entered by mistake").says("It was sent to another office.");
        shown.does_not_say("somebody else").does_not_say("Whoever handed in");
        app.visitor().get(REMARKS).await.does_not_say("somebody else");
        maja.get(&format!("{INBOX}/2")).await.says("It needs no answer.").says("A letter to somebody else.").does_not_say("/inbox/2/position\"");
        maja.get(&format!("{INBOX}/2/position")).await.has_status(404);
        // For good.
        maja.get(&format!("{INBOX}/2/correct")).await.says("withdrawn already");
        maja.post(&format!("{INBOX}/2/withdraw"), &[("reason", "Again.")]).await.has_status(422).says("Again.");
        correct(maja, 2, "2", &[]).await.has_status(422);
        // The report is not held up by it, and says what became of its number.
        make(&app, maja, "").await;
        maja.post(&format!("{REPORT}/1/publish"), &[]).await.leads_to();
        let report = app.visitor().get(REPORT).await;
        report.says("Ten benches.").says("Remark no. 2").says("entered it by mistake and withdrew it: It was sent to another office.").does_not_say("somebody else");
        assert_eq!(scalar!(app.site.db, i64, "SELECT COUNT(*) FROM audit_events WHERE kind = 'remark_entry_withdrawn'").unwrap(), 1);
    }

    async fn what_somebody_handed_in_is_theirs_and_what_is_answered_stands(app: TestApp) {
        let mut world = app.consultation().await;
        ask_for_remarks(&app, "goal-v").await;
        let mut ada = app.sign_up("Ada", "ada@example.org").await;
        hand_in(&mut ada, "goal-v", &[]).await.leads_to();
        enter(&mut world.moderator, "goal-v", &[]).await.leads_to();
        let maja = &mut world.moderator;
        maja.get(&format!("{INBOX}/1")).await.does_not_say("/inbox/1/correct").does_not_say("/inbox/1/withdraw");
        for deed in ["correct", "withdraw"] {
            maja.get(&format!("{INBOX}/1/{deed}")).await.has_status(200).says("It is theirs").does_not_say("name=\"reason\"");
        }
        correct(maja, 1, "1", &[]).await.has_status(422);
        maja.post(&format!("{INBOX}/1/withdraw"), &[("reason", "Away.")]).await.has_status(422);
        // An accepted answer is taken back to work first; a published one is corrected.
        write(maja, 2, "0", "accept", ("taken", "Yes.")).await.leads_to();
        for deed in ["correct", "withdraw"] {
            maja.get(&format!("{INBOX}/2/{deed}")).await.says("taken back to work first").says(&format!("{INBOX}/2/position"));
        }
        correct(maja, 2, "1", &[]).await.has_status(422);
        maja.post(&format!("{INBOX}/2/withdraw"), &[("reason", "Away.")]).await.has_status(422);
        write(maja, 2, "1", "reopen", ("", "")).await.leads_to();
        correct(maja, 2, "1", &[("justification", "People walk here.")]).await.leads_to();
        app.visitor().get(&format!("{REMARKS}/2")).await.says("People walk here.");
        assert_eq!(scalar!(app.site.db, i64, "SELECT COUNT(*) FROM remark_corrections").unwrap(), 1);
    }

    async fn a_table_read_in_by_mistake_is_withdrawn_whole_and_may_be_read_in_again(app: TestApp) {
        let mut world = app.consultation().await;
        ask_for_remarks(&app, "goal-v").await;
        let maja = &mut world.moderator;
        enter(maja, "goal-v", &[]).await.leads_to();
        maja.post(IMPORT, &[("deed", "enter"), ("table", TABLE)]).await.leads_to();
        let way = format!("{INBOX}/tables/2/withdraw");
        maja.get(IMPORT).await.says("remarks no. 2 to 3").says(&way);
        maja.get(&format!("{INBOX}/tables/1/withdraw")).await.has_status(404);
        maja.post(&format!("{INBOX}/tables/3/withdraw"), &[("reason", "Wrong.")]).await.has_status(404);
        app.sign_up("Eve", "eve@example.org").await.post(&way, &[("reason", "Wrong.")]).await.has_status(403);
        maja.get(&way).await.has_status(200).says("remarks no. 2 to 3").says("name=\"reason\"");
        write(maja, 3, "0", "accept", ("taken", "Yes.")).await.leads_to();
        maja.get(&way).await.says("1 remark of this table").does_not_say("name=\"reason\"");
        maja.post(&way, &[("reason", "The table of another consultation.")]).await.has_status(422);
        assert_eq!(scalar!(app.site.db, i64, "SELECT COUNT(*) FROM remarks WHERE state = 'withdrawn'").unwrap(), 0, "all or none");
        write(maja, 3, "1", "reopen", ("", "")).await.leads_to();
        maja.post(&way, &[("reason", "The table of another consultation.")]).await.leads_to();
        for number in [2, 3] {
            let shown = app.visitor().get(&format!("{REMARKS}/{number}")).await;
            shown.says("entered by mistake").says("The table of another consultation.").does_not_say("Shade at the stops");
        }
        app.visitor().get(&format!("{REMARKS}/1")).await.does_not_say("entered by mistake");
        assert_eq!(scalar!(app.site.db, i64, "SELECT COUNT(*) FROM audit_events WHERE kind = 'remarks_import_withdrawn'").unwrap(), 1);
        maja.get(IMPORT).await.does_not_say("remarks no. 2 to 3");
        let again = maja.post(IMPORT, &[("deed", "enter"), ("table", TABLE)]).await.leads_to().to_owned();
        maja.get(&again).await.says("All remarks of the file are entered.");
        maja.get(IMPORT).await.says("remarks no. 4 to 5");
    }

    async fn a_slip_is_forgotten_with_the_name_that_it_stood_for(app: TestApp) {
        let mut world = app.consultation().await;
        ask_for_remarks(&app, "goal-v").await;
        enter(&mut world.moderator, "goal-v", &[("name", "Jan Kanraek"), ("address", "jan@canary.example")]).await.leads_to();
        correct(&mut world.moderator, 1, "1", &[("name", "Jan Kanarek"), ("address", "jan@canary.example")]).await.leads_to();
        let left = "SELECT COUNT(*) FROM remark_corrections WHERE submitter_name <> '' OR submitter_address <> ''";
        assert_eq!(scalar!(app.site.db, i64, left).unwrap(), 1);
        app.clock.set(world.closes_at);
        let maja = &mut app.sign_in("moderator-goal-v@example.org").await;
        answer(maja, 1, "taken", "Yes.").await;
        make(&app, maja, "").await;
        maja.post(&format!("{REPORT}/1/publish"), &[]).await.leads_to();
        app.clock.advance(271 * 24 * 3_600_000);
        forget_senders(&app.site).await.unwrap();
        let address = "SELECT COUNT(*) FROM remark_corrections WHERE submitter_address <> ''";
        assert_eq!(scalar!(app.site.db, i64, address).unwrap(), 0);
        app.clock.advance(2_000 * 24 * 3_600_000);
        forget_senders(&app.site).await.unwrap();
        assert_eq!(scalar!(app.site.db, i64, left).unwrap(), 0);
    }

    async fn of_one_letter_with_several_remarks_the_sender_is_typed_once(app: TestApp) {
        load(&app, METROPOLIS).await;
        let mut world = app.consultation().await;
        ask_for_remarks(&app, "goal-v").await;
        let maja = &mut world.moderator;
        let commune = scalar!(app.site.db, app::accounts::model::TerritoryId, "SELECT id FROM territories WHERE name = 'Skawina'").unwrap().to_string();
        let letter = [
            ("channel", "email"), ("received", "2026-10-30 14:05"), ("submitter", "organisation"), ("name", "Osiedle Zielone"),
            ("address", "zielone@canary.example"), ("mandate", "Ewa Wrona"), ("territory", commune.as_str()), ("language", "pl"),
            ("justification", "The first one."), ("deed", "same"),
        ];
        let next = enter(maja, "goal-v", &letter).await.leads_to().to_owned();
        assert!(!next.contains("canary") && !next.contains("Zielone"), "no name stands in an address: {next}");
        let form = maja.get(&next).await;
        form.says("value=\"Osiedle Zielone\"").says("value=\"zielone@canary.example\"").says("value=\"Ewa Wrona\"").says("value=\"2026-10-30 14:05\"");
        form.says(&format!("value=\"{commune}\" selected")).says("value=\"pl\" selected").says("value=\"email\" checked").says("value=\"organisation\" checked");
        form.does_not_say("The first one.").says("Remark no. 1");
        maja.get(&format!("{INBOX}/1")).await.says("inbox/enter?entered=1");
        // Not of what somebody handed in themselves, and of nothing elsewhere.
        maja.get(&format!("{INBOX}/enter?entered=99&same=letter")).await.has_status(200).says("value=\"letter\" checked");
    }

    async fn what_is_for_meetings_is_asked_and_kept_for_meetings_only(app: TestApp) {
        let mut world = app.consultation().await;
        ask_for_remarks(&app, "goal-v").await;
        let maja = &mut world.moderator;
        maja.get(&format!("{INBOX}/enter")).await.says("Only for what was said at a meeting").says("only-meeting");
        for channel in ["letter", "meeting"] {
            let fields = [("channel", channel), ("meeting", "Evening in the library"), ("meeting_on", "29.10.2026")];
            enter(maja, "goal-v", &fields).await.leads_to();
        }
        enter(maja, "goal-v", &[("meeting_on", "no day")]).await.leads_to();
        let kept = "SELECT COUNT(*) * 100 + MAX(number) FROM remarks WHERE meeting <> '' OR meeting_on <> ''";
        assert_eq!(scalar!(app.site.db, i64, kept).unwrap(), 102);
    }

    async fn communes_are_offered_that_belong_to_the_strategy(app: TestApp) {
        load(&app, METROPOLIS).await;
        let mut world = app.consultation().await;
        ask_for_remarks(&app, "goal-v").await;
        run(&app, "INSERT INTO territories (id, code, name, kind) SELECT id, 'elsewhere', 'Szczecin', 'urban' FROM (SELECT id FROM remark_groups UNION SELECT id FROM consultations) AS ids LIMIT 1".to_owned(), None).await;
        let form = format!("{INBOX}/enter");
        world.moderator.get(&form).await.says("Szczecin").says("Skawina");
        run(&app, "UPDATE consultations SET strategy_id = (SELECT id FROM strategies WHERE slug = 'metropolia-krakowska-2030')".to_owned(), None).await;
        world.moderator.get(&form).await.says("Skawina").does_not_say("Szczecin");
    }
}
