//! The consultation report, from asking for it to its correction.

mod counted;
mod guarded;
mod racing;
mod withheld;

use crate::moderation::decide;
use crate::positions::{by_letter, remarks, write};
use crate::support::{Client, TestApp, World, on_both_databases};
use crate::trust::statement::run;
use app::base::db::{TxInner, execute, scalar};
use app::final_report::actions::make_due;
use app::final_report::model::VersionState;
use app::final_report::store;
use app::legal::store as legal;
use app::remarks::model::{RemarkId, RemarkState};
use jiff::tz::TimeZone;
use std::time::Duration;

pub const REPORT: &str = "/consultations/goal-v/report";
const MANAGE: &str = "/consultations/goal-v/report/manage";

/// Answers a remark as a moderator.
pub async fn answer(moderator: &mut Client, number: i64, disposition: &str, words: &str) {
    write(moderator, number, "0", "accept", (disposition, words)).await.leads_to();
}

/// Asks for a version, and makes it as the clockwork would.
pub async fn make(app: &TestApp, moderator: &mut Client, note: &str) -> i64 {
    let mut fields = vec![("language", "en")];
    if !note.is_empty() {
        fields.push(("note", note));
    }
    assert_eq!(moderator.post(MANAGE, &fields).await.leads_to(), MANAGE);
    let made = make_due(&app.site).await.expect("the database answers");
    made.expect("a version waits").number
}

/// A file of a version.
async fn file(app: &TestApp, world: &World, version: i64, name: &str) -> Vec<u8> {
    let found = store::file(&app.site.db, (world.consultation, version), name).await.expect("the database answers");
    found.unwrap_or_else(|| panic!("{name} of version {version}"))
}

on_both_databases! {
    async fn a_report_is_made_read_by_moderators_published_and_read_by_everybody(app: TestApp) {
        let world = app.consultation().await;
        app.sign_up("Ada", "ada@example.org").await;
        let author = app.person_id("ada@example.org").await;
        let [path] = remarks(&app, world.consultation, Some(author), &["A path along the river."]).await[..] else { panic!("one") };
        let letter = by_letter(&app, &world, "=HYPERLINK(\"x\") is no formula.", "jan@example.org").await;
        let maja = &mut world.moderator.clone();
        answer(maja, path, "taken", "It goes into the plan for 2028.").await;
        app.visitor().get(REPORT).await.has_status(200).says("There is no report yet").says("Where to begin with Goal V");
        maja.get(MANAGE).await.says("1 remark has no accepted position yet").says("Make the report");
        assert_eq!(make(&app, maja, "").await, 1);
        maja.get(MANAGE).await.says("made, not published").does_not_say("/report/1/publish");
        // With a remark left it is there to be looked at, and no more.
        maja.get("/consultations/goal-v/report/1").await.says("There is no accepted position yet.").says("Not published");
        maja.post("/consultations/goal-v/report/1/publish", &[]).await.has_status(422).says("no accepted position");
        for path in ["/consultations/goal-v/report/1", "/consultations/goal-v/report/1/files/report.pdf"] {
            app.visitor().get(path).await.has_status(404);
        }
        answer(maja, letter, "not_taken", "The programme does not allow it.").await;
        maja.post("/consultations/goal-v/report/1/publish", &[]).await.has_status(422).says("changed since this version was made");
        assert_eq!(make(&app, maja, "").await, 2);
        maja.get(MANAGE).await.says("/report/2/publish").does_not_say("/report/1/publish");
        maja.get("/consultations/goal-v/report/2/publish").await.says("never changes again");
        assert_eq!(maja.post("/consultations/goal-v/report/2/publish", &[]).await.leads_to(), REPORT);

        let report = app.visitor().get(REPORT).await;
        report.has_status(200).says("Remark no. 1").says("taken into account").says("It goes into the plan for 2028.");
        report.says("Remark no. 2").says("private person").says("letter").says("report.pdf").says("report.docx");
        report.does_not_say("Jan Kowalski").does_not_say("jan@example.org").does_not_say("Ada");
        // What can be taken away is in sight before 5,000 remarks are, and another language than the reader's is no surprise.
        let (before, _) = report.body.split_once("Remark no. 1").unwrap();
        assert!(before.contains("href=\"#files\"") && !before.contains("in one language"));
        app.visitor().get(&format!("{REPORT}?lang=lt")).await.says("skelbiama viena kalba: English");
        app.visitor().get("/consultations/goal-v/report/2/files/report.pdf").await.has_status(200);
        app.visitor().get("/consultations/goal-v/report/1").await.has_status(404);
        let positions = app.visitor().get("/consultations/goal-v/remarks/1").await;
        positions.says("It goes into the plan for 2028.");
        let letters: Vec<_> = app.letters().await.into_iter().filter(|letter| letter.address == "ada@example.org" && format!("{:?}", letter.letter).contains("plan for 2028")).collect();
        assert_eq!(letters.len(), 1, "one letter with all their answers");

        assert!(file(&app, &world, 2, "report.pdf").await.starts_with(b"%PDF-"));
        for name in ["report.docx", "report.xlsx"] {
            assert!(file(&app, &world, 2, name).await.starts_with(b"PK"), "{name}");
        }
        let table = String::from_utf8(file(&app, &world, 2, "remarks.csv").await).expect("UTF-8");
        assert!(table.contains("'=HYPERLINK"), "{table}");
        assert!(!table.contains("Kowalski") && !table.contains("jan@example.org"), "{table}");
    }

    async fn a_correction_is_a_new_version_with_a_note_and_the_old_one_remains(app: TestApp) {
        let mut world = app.consultation().await;
        let number = remarks(&app, world.consultation, None, &["More shade."]).await[0];
        let maja = &mut world.moderator;
        answer(maja, number, "taken", "Trees will be planted.").await;
        make(&app, maja, "").await;
        maja.post("/consultations/goal-v/report/1/publish", &[]).await.leads_to();
        let bare = maja.post(MANAGE, &[("language", "en")]).await;
        bare.has_status(422).says("What this version corrects");
        make(&app, maja, "A date was wrong.").await;
        app.visitor().get(REPORT).await.does_not_say("A date was wrong.");
        maja.post("/consultations/goal-v/report/2/publish", &[]).await.leads_to();
        app.visitor().get(REPORT).await.says("A date was wrong.").says("Version 1");
        let old = app.visitor().get("/consultations/goal-v/report/1").await;
        old.has_status(200).says("Trees will be planted.").says("A newer one is published");
        maja.post("/consultations/goal-v/report/1/publish", &[]).await.has_status(422);
    }

    async fn while_remarks_are_taken_there_is_no_report_and_two_are_never_on_their_way(app: TestApp) {
        let mut world = app.consultation().await;
        run(&app, "INSERT INTO activities (stage_id, kind) SELECT id, 'remark' FROM stages WHERE kind = 'test'".to_owned(), None).await;
        let maja = &mut world.moderator;
        maja.get(MANAGE).await.says("Remarks are still taken").does_not_say("Language of the report");
        maja.post(MANAGE, &[("language", "en")]).await.has_status(422).says("Remarks are still taken");
        app.clock.set(world.closes_at);
        maja.post(MANAGE, &[("language", "xx")]).await.has_status(422);
        maja.post(MANAGE, &[("language", "en")]).await.leads_to();
        maja.post(MANAGE, &[("language", "en")]).await.has_status(422).says("no longer possible");
        maja.get(MANAGE).await.says("waits to be made").says("Look again");
    }

    async fn a_version_is_made_once_and_taken_up_again_when_its_maker_is_gone(app: TestApp) {
        let mut world = app.consultation().await;
        world.moderator.post(MANAGE, &[("language", "pl")]).await.leads_to();
        let claim = async |minutes: i64| {
            let claimed = app.site.db.write(async |tx| store::claim(tx, tx.now().plus_seconds(60 * minutes), 3).await).await;
            claimed.expect("the database answers")
        };
        let gone = claim(1).await.expect("it waits");
        assert!(claim(1).await.is_none(), "somebody makes it");
        app.clock.advance(61_000);
        // Somebody else has it now: whoever had it before is told so at the next sign of life.
        let taken = claim(0).await.expect("its lease is over");
        let late = app.site.db.write(async |tx| store::put_progress(tx, &gone, (1, 2), tx.now().plus_seconds(60)).await).await;
        assert!(!late.expect("the database answers"), "it is no longer theirs");
        let theirs = app.site.db.write(async |tx| store::put_progress(tx, &taken, (1, 2), tx.now()).await).await;
        assert!(theirs.expect("the database answers"));
        app.clock.advance(61_000);
        assert!(make_due(&app.site).await.expect("the database answers").is_some());
        assert!(make_due(&app.site).await.expect("the database answers").is_none());
        let lost = app.site.db.write(async |tx| store::keep_made(tx, &gone, "", "{}").await).await;
        assert!(!lost.expect("the database answers"), "whoever comes late overwrites nothing");
        world.moderator.get("/consultations/goal-v/report/1").await.says("Organizator").says("lang=\"pl\"");
    }

    async fn a_hidden_remark_keeps_its_number_and_position_and_loses_its_words(app: TestApp) {
        let mut world = app.consultation().await;
        let all = remarks(&app, world.consultation, None, &["Kowalska is a thief.", "More shade."]).await;
        let maja = &mut world.moderator;
        for number in all {
            answer(maja, number, "not_applicable", "Not about the text.").await;
        }
        let complaint = [("ground", "other"), ("rule", ""), ("reason", "An insult."), ("email", "")];
        app.visitor().post("/consultations/goal-v/remarks/1/report", &complaint).await.leads_to();
        let id = scalar!(&app.site.db, RemarkId, "SELECT id FROM remarks WHERE number = 1").expect("a remark").to_string();
        let rule = world.rules[0].to_string();
        let more = [("rule", rule.as_str()), ("explanation", "It calls somebody a thief.")];
        decide(maja, &id, "1", "hide", &more).await.leads_to();
        // Hidden or not, each needs its position, in the checklist too.
        let facts = legal::facts(&app.site.db, world.consultation.0, &TimeZone::UTC, app.site.now()).await;
        let answers = facts.expect("the database answers").answers;
        assert_eq!((answers.remarks, answers.answered), (2, 2));
        make(&app, maja, "").await;
        maja.post("/consultations/goal-v/report/1/publish", &[]).await.leads_to();
        let report = app.visitor().get(REPORT).await;
        report.says("Remark no. 1").says("Text hidden").says("decision, by the rule “No insults.”").does_not_say("rule respect").says("More shade.").does_not_say("thief");
        let table = String::from_utf8(file(&app, &world, 1, "remarks.csv").await).expect("UTF-8");
        assert!(!table.contains("thief"));
    }

    async fn a_report_that_always_fails_is_given_up_and_its_page_says_so(app: TestApp) {
        let mut world = app.consultation().await;
        remarks(&app, world.consultation, None, &["More shade."]).await;
        // A frozen result that nobody can read.
        run(&app, "INSERT INTO result_snapshots (round_id, json, sha256, taken_at) SELECT id, '{', '', 0 FROM rounds".to_owned(), None).await;
        let maja = &mut world.moderator;
        maja.post(MANAGE, &[("language", "en")]).await.leads_to();
        for attempt in 1..=3 {
            assert!(make_due(&app.site).await.expect("the database answers").is_some(), "attempt {attempt}");
            assert!(make_due(&app.site).await.expect("the database answers").is_none(), "not at once after attempt {attempt}");
            let page = maja.get(MANAGE).await;
            page.says("could not be put together");
            if attempt < 3 {
                page.says(&format!("Attempt {attempt} of 3 did not succeed")).says("Look again").does_not_say("ask for it again");
            }
            app.clock.advance(61_000);
        }
        assert!(make_due(&app.site).await.expect("the database answers").is_none(), "it is given up");
        maja.get(MANAGE).await.says("could not be made").says("ask for it again").says("Make it anew");
        run(&app, "DELETE FROM result_snapshots".to_owned(), None).await;
        assert_eq!(make(&app, maja, "").await, 2);
        maja.get(MANAGE).await.says("made, not published").says("could not be put together");
    }

    async fn a_report_whose_maker_is_always_gone_is_given_up(app: TestApp) {
        let mut world = app.consultation().await;
        world.moderator.post(MANAGE, &[("language", "en")]).await.leads_to();
        for attempt in 1..=3 {
            let claimed = app.site.db.write(async |tx| store::claim(tx, tx.now().plus_seconds(60), 3).await).await;
            assert!(claimed.expect("the database answers").is_some(), "attempt {attempt}");
            app.clock.advance(61_000);
        }
        assert!(make_due(&app.site).await.expect("the database answers").is_none());
        world.moderator.get(MANAGE).await.says("stopped before it was done").says("ask for it again");
    }

    async fn what_is_written_while_a_report_is_gathered_is_in_none_of_its_numbers(app: TestApp) {
        let mut world = app.consultation().await;
        remarks(&app, world.consultation, None, &["More shade."]).await;
        world.moderator.post(MANAGE, &[("language", "en")]).await.leads_to();
        let (site, id) = (app.site.clone(), world.consultation);
        let said = crate::positions::said(None, "More benches.", &app);
        // Somebody holds a table that is read after the remarks were counted and before they are read, and enters one more. SQLite
        // has one writer: there the making begins when that is done.
        let making = app
            .site
            .db
            .write(async |tx| {
                if let TxInner::Postgres(inner) = &mut tx.inner {
                    sqlx::query("LOCK TABLE addressees IN ACCESS EXCLUSIVE MODE").execute(&mut **inner).await?;
                }
                let making = tokio::spawn(async move { make_due(&site).await });
                tokio::time::sleep(Duration::from_millis(700)).await;
                let remark = app.site.chance.id(tx.now());
                app::remarks::store::put(tx, id, None, RemarkState::Visible, &[(remark, said)]).await?;
                Ok(making)
            })
            .await
            .expect("one more remark");
        making.await.expect("no panic").expect("the database answers").expect("a version");
        let version = store::version(&app.site.db, id, 1).await.expect("the database answers").expect("a version");
        assert_eq!(version.state, VersionState::Made);
        let counted = version.seen.split('/').next().and_then(|count| count.parse::<i64>().ok());
        let told = store::remark_count(&app.site.db, id, 1).await.expect("the database answers");
        assert_eq!(counted, Some(told), "{}", version.seen);
    }

    async fn a_snapshot_sees_one_state_and_changes_nothing(app: TestApp) {
        let world = app.consultation().await;
        let id = world.consultation;
        let seen = app
            .site
            .db
            .snapshot(async |tx| {
                let before = store::answered(&mut *tx, id).await?.remarks;
                remarks(&app, id, None, &["More shade."]).await;
                Ok((before, store::answered(&mut *tx, id).await?.remarks))
            })
            .await;
        assert_eq!(seen.expect("the database answers"), (0, 0));
        assert_eq!(store::answered(&app.site.db, id).await.expect("the database answers").remarks, 1);
        let refused = app
            .site
            .db
            .snapshot(async |tx| Ok(execute!(tx, "DELETE FROM remark_settings")?))
            .await;
        assert!(refused.is_err());
    }
}
