//! Importing real Polis conversations: excerpts of two, see `fixtures/`.

use super::world::rows;
use crate::support::{Client, TestApp, on_both_databases};
use app::base::db::scalar;
use app::base::i18n::Lang;
use app::notifications::model::Letter;
use app::voting::polis::fault::ImportError;
use app::voting::polis::import::{Imported, import_polis};
use app::voting::snapshot::ResultSnapshot;
use app::voting::verifying::verify;
use std::path::{Path, PathBuf};
use uuid::Uuid;

fn excerpt(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures").join(name)
}

async fn import(app: &TestApp, folder: &Path, slug: &str) -> Result<Imported, ImportError> {
    import_polis(&app.site, folder, slug, Lang::En, &|_, _| {}).await
}

/// A copy of an excerpt with one file changed.
fn changed(app: &TestApp, file: &str, change: impl Fn(&str) -> String) -> PathBuf {
    let folder = app.folder.path().join("changed");
    std::fs::create_dir_all(&folder).expect("a folder");
    for name in ["comments.csv", "votes.csv", "summary.csv"] {
        let text = std::fs::read_to_string(excerpt("polis-fifteen-per-hour").join(name)).expect("a fixture");
        let text = if name == file { change(&text) } else { text };
        std::fs::write(folder.join(name), text).expect("a copy");
    }
    folder
}

on_both_databases! {
    async fn a_conversation_is_imported_closed_and_shown(app: TestApp) {
        let done = import(&app, &excerpt("polis-fifteen-per-hour"), "minimum-wage").await.expect("an import");
        assert!(done.is_new_consultation && !done.was_there);
        let summary = done.summary;
        assert_eq!((summary.rows, summary.votes, summary.replaced, summary.voters), (178, 165, 13, 99));
        assert_eq!((summary.statements, summary.reconciled, summary.agree), (5, 5, 1));
        assert_eq!((summary.accepted, summary.shown, summary.unseen, summary.rejected), (3, 0, 1, 1));
        assert_eq!(rows(&app).await, (99, 165));
        assert_eq!(verify(&app.site).await.expect("a recount").differences, []);

        let mut administrator = app.administrator().await;
        administrator.post("/consultations/minimum-wage/rounds/1/close", &[("reason", "")]).await.leads_to();
        let mut reader = app.visitor();
        reader.get("/consultations/minimum-wage/results").await.has_status(200).says("One step towards").does_not_say("Hello.");
        let json = reader.get("/consultations/minimum-wage/results.json").await;
        let result = ResultSnapshot::from_json(&json.body).expect("a result");
        let counts = |code: &str| result.action_lines.iter().find(|line| line.code == code).map(|line| (line.is_public, line.votes.each()));
        assert_eq!(counts("39"), Some((true, [26, 26, 15])));
        assert_eq!(counts("43"), Some((true, [16, 20, 15])));
        assert_eq!(counts("51"), Some((true, [14, 5, 26])));
        assert_eq!(counts("53"), Some((false, [1, 0, 0])), "nobody judged it, and only its author saw it");
        assert_eq!(counts("13"), Some((false, [1, 0, 0])), "rejected stays rejected, and its vote is counted");
        reader.get("/consultations/minimum-wage/results.csv").await.says(",39,\"One step towards").says(",all,,,26,26,15,67,67,0,0,0");
    }

    async fn an_import_of_votes_tells_how_far_it_is_and_reaches_its_end(app: TestApp) {
        let told = std::sync::Mutex::new(Vec::new());
        let tell = |written, all| told.lock().unwrap().push((written, all));
        import_polis(&app.site, &excerpt("polis-fifteen-per-hour"), "wage", Lang::En, &tell).await.expect("an import");
        let told = told.into_inner().unwrap();
        assert!(told.is_sorted(), "{told:?}");
        assert_eq!(told.last(), Some(&(165, 165)));
    }

    async fn a_second_import_of_the_same_folder_changes_nothing(app: TestApp) {
        let folder = excerpt("polis-biodiversity");
        let first = import(&app, &folder, "nature").await.expect("an import");
        let before = rows(&app).await;
        let second = import(&app, &folder, "nature").await.expect("nothing to do");
        assert!(second.was_there);
        assert_eq!((second.summary, rows(&app).await), (first.summary, before));
    }

    async fn two_conversations_lie_beside_each_other(app: TestApp) {
        import(&app, &excerpt("polis-biodiversity"), "nature").await.expect("an import");
        import(&app, &excerpt("polis-fifteen-per-hour"), "wage").await.expect("an import");
        assert_eq!(verify(&app.site).await.expect("a recount").rounds, 2);
    }

    async fn a_file_that_a_spreadsheet_saved_with_a_byte_order_mark_is_read_like_any_other(app: TestApp) {
        for file in ["comments.csv", "summary.csv", "votes.csv"] {
            let marked = changed(&app, file, |text| {
                let (first, rest) = text.split_once(',').expect("columns");
                format!("\u{feff}\"{first}\",{rest}")
            });
            let done = import(&app, &marked, &format!("wage-{}", &file[..4])).await.expect(file);
            assert_eq!((done.summary.votes, done.summary.statements), (165, 5), "{file}");
        }
    }

    async fn what_is_broken_is_named_and_nothing_is_loaded(app: TestApp) {
        let broken = changed(&app, "votes.csv", |text| text.replacen(",1\n", ",yes\n", 1));
        let error = import(&app, &broken, "wage").await.expect_err("a broken row").to_string();
        assert!(error.contains("votes.csv:") && error.contains("\"yes\" is not a number"), "{error}");
        let columns = changed(&app, "comments.csv", |text| text.replacen("agrees", "yes", 1));
        let error = import(&app, &columns, "wage").await.expect_err("a wrong column").to_string();
        assert!(error.contains("comments.csv:1: the columns must be"), "{error}");
        assert_eq!(rows(&app).await, (0, 0));
        assert_eq!(scalar!(app.site.db, i64, "SELECT COUNT(*) FROM consultations").expect("a count"), 0);
    }

    async fn a_row_that_is_missing_stops_the_import_and_nothing_is_loaded(app: TestApp) {
        let lost = changed(&app, "votes.csv", |text| {
            let kept = text.lines().filter(|row| !row.ends_with(",39,15,-1"));
            kept.map(|row| format!("{row}\n")).collect()
        });
        let error = import(&app, &lost, "wage").await.expect_err("a lost row").to_string();
        assert!(error.contains("comments.csv:4: statement 39: agrees 26 and disagrees 15 are published, but its rows in votes.csv are 26 and 14"), "{error}");
        assert_eq!(rows(&app).await, (0, 0));
        assert_eq!(scalar!(app.site.db, i64, "SELECT COUNT(*) FROM consultations").expect("a count"), 0);
    }

    async fn letters_go_to_those_who_can_be_reached_and_the_page_says_so(app: TestApp) {
        import(&app, &excerpt("polis-fifteen-per-hour"), "wage").await.expect("an import");
        let mut ada = app.sign_up("Ada", "ada@example.org").await;
        ada.post("/consultations/wage/actions/39/vote", &[("choice", "support")]).await.leads_to();
        let mut administrator = app.administrator().await;
        let close = "/consultations/wage/rounds/1/close";
        administrator.get(close).await.says("One person who voted, commented or proposed gets a letter").says("99 more took part");
        administrator.post(close, &[("reason", "")]).await.leads_to();
        let outcomes = app.letters().await.into_iter().filter(|queued| matches!(queued.letter, Letter::RoundClosed { .. }));
        assert_eq!(outcomes.count(), 1);
    }

    async fn after_closing_no_letters_are_promised_to_nobody(app: TestApp) {
        import(&app, &excerpt("polis-fifteen-per-hour"), "wage").await.expect("an import");
        let mut administrator = app.administrator().await;
        let results = administrator.post("/consultations/wage/rounds/1/close", &[("reason", "")]).await;
        let results = results.leads_to().to_owned();
        administrator.get(&results).await.says("The round is closed. Nobody gets a letter.").does_not_say("on their way");
    }

    async fn a_closed_round_takes_no_import(app: TestApp) {
        let world = app.consultation().await;
        app.clock.set(world.closes_at);
        let error = import(&app, &excerpt("polis-biodiversity"), "goal-v").await.expect_err("too late").to_string();
        assert!(error.contains("its round is closed"), "{error}");
        app.clock.set(world.closes_at.plus_days(-12));
        let error = import(&app, &excerpt("polis-biodiversity"), "goal-v").await.expect_err("too early").to_string();
        assert!(error.contains("no round of it is open"), "{error}");
        assert_eq!(scalar!(app.site.db, i64, "SELECT COUNT(*) FROM action_lines").expect("a count"), 0);
    }

    async fn what_nobody_judged_a_moderator_may_publish_with_a_reason_while_people_vote(app: TestApp) {
        import(&app, &excerpt("polis-fifteen-per-hour"), "wage").await.expect("an import");
        let mut administrator = app.administrator().await;
        let id = |code: &'static str| {
            let db = app.site.db.clone();
            async move { scalar!(db, Uuid, "SELECT id FROM action_lines WHERE code = $1", code).expect("an action line").to_string() }
        };
        let (unjudged, rejected) = (id("53").await, id("13").await);
        let queue = "/consultations/wage/queue";
        administrator.get(queue).await.says("Nothing left to decide").says("Never shown").says("Nothing waits here");
        let item = format!("{queue}?show=unshown&item={unjudged}");
        administrator.get(&format!("{queue}?show=unshown")).await.says("never shown").says("value=\"publish\"").says(&unjudged)
            .says("Participant of an earlier conversation").does_not_say("Deleted account");
        app.visitor().get("/consultations/wage/actions/53").await.has_status(404);
        let publish = |subject: &str, why: &str| {
            let fields = [("subject", subject), ("version", "1"), ("show", "unshown"), ("next", ""), ("decision", "publish"), ("rule", ""), ("explanation", why)];
            fields.map(|(name, value)| (name, value.to_owned()))
        };
        let send = async |client: &mut Client, fields: &[(&str, String)]| {
            let fields: Vec<_> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
            client.post(&item, &fields).await
        };
        send(&mut administrator, &publish(&unjudged, " ")).await.has_status(422).says("Please fill this in.");
        send(&mut administrator, &publish(&rejected, "Why not?")).await.has_status(422);
        app.visitor().get("/consultations/wage/actions/13").await.has_status(404);
        send(&mut administrator, &publish(&unjudged, "It says something new.")).await.leads_to();
        app.visitor().get("/consultations/wage/actions/53").await.has_status(200);
        administrator.get("/consultations/wage/decisions").await.says("published").says("It says something new.").says("Participant of an earlier conversation").does_not_say("Deleted account");
        administrator.get(queue).await.does_not_say("Never shown");
    }

    async fn after_the_round_what_nobody_judged_stays_hidden_and_the_page_says_why(app: TestApp) {
        import(&app, &excerpt("polis-fifteen-per-hour"), "wage").await.expect("an import");
        let mut administrator = app.administrator().await;
        administrator.post("/consultations/wage/rounds/1/close", &[("reason", "")]).await.leads_to();
        let page = administrator.get("/consultations/wage/queue?show=unshown").await;
        page.says("No round is left in which people could vote on it").does_not_say("value=\"publish\"");
        let unjudged = scalar!(app.site.db, Uuid, "SELECT id FROM action_lines WHERE code = '53'").expect("an action line").to_string();
        let fields = [("subject", unjudged.as_str()), ("version", "1"), ("show", "unshown"), ("next", ""), ("decision", "publish"), ("rule", ""), ("explanation", "Late.")];
        administrator.post("/consultations/wage/queue?show=unshown", &fields).await.has_status(422).says("this part of the consultation is closed");
        app.visitor().get("/consultations/wage/actions/53").await.has_status(404);
    }
}
