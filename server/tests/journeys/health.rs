//! A node that says what is wrong with it: to the balancer by its status, to whoever runs it in words.

use crate::support::{Answer, Mood, SmtpServer, TestApp, on_both_databases};
use app::base::db::execute;
use http::header;
use server::http::router_of;
use server::vitals::{Job, Vitals};

const MINUTE: i64 = 60_000;

/// What a node says once no earlier answer holds any more.
async fn asked(app: &TestApp, node: &axum::Router) -> Answer {
    app.clock.advance(11_000);
    crate::support::Client::new(node.clone()).get("/health/ready").await
}

/// Fails unless the node is out of the balancer and says just this.
#[track_caller]
fn is_out(answer: &Answer, lines: &str) {
    answer.has_status(503);
    assert_eq!(answer.body, lines);
    assert_eq!(answer.headers[header::CONTENT_TYPE], "text/plain; charset=utf-8");
    assert_eq!(answer.headers[header::CACHE_CONTROL], "no-store");
    assert!(answer.headers.contains_key(header::RETRY_AFTER));
}

/// Fails unless the node serves on and says just this.
#[track_caller]
fn serves_on(answer: &Answer, lines: &str) {
    answer.has_status(200);
    assert_eq!(answer.body, lines);
    assert!(!answer.headers.contains_key(header::RETRY_AFTER));
}

async fn schema(app: &TestApp, sql: &'static str) {
    app.site.db.write(async |tx| Ok(execute!(tx, sql)?)).await.unwrap();
}

on_both_databases! {
    async fn a_node_without_its_keys_or_its_data_folder_says_so_and_tells_no_path(app: TestApp) {
        let elsewhere = tempfile::tempdir().unwrap();
        let vitals = Vitals::writing_into(vec![elsewhere.path().to_owned()]);
        let node = router_of(app.site.clone(), [].into(), vitals);
        asked(&app, &node).await.has_status(204);
        let keys = &app.site.settings.keys;
        let aside = app.folder.path().join("aside");
        std::fs::rename(keys, &aside).unwrap();
        is_out(&asked(&app, &node).await, "fault: keys: their folder is not there\n");
        std::fs::rename(&aside, keys).unwrap();
        asked(&app, &node).await.has_status(204);
        let gone = elsewhere.path().to_owned();
        elsewhere.close().unwrap();
        is_out(&asked(&app, &node).await, "fault: disk: the data folder is not there\n");
        std::fs::write(&gone, "no folder").unwrap();
        is_out(&asked(&app, &node).await, "fault: disk: the data folder is not there\n");
        std::fs::remove_file(&gone).unwrap();
    }

    async fn a_node_that_may_open_few_files_says_so_and_serves_on(app: TestApp) {
        let vitals = Vitals::default();
        let node = router_of(app.site.clone(), [].into(), vitals.clone());
        vitals.counts().places.set(900);
        asked(&app, &node).await.has_status(204);
        vitals.counts().places.set(400);
        let few = "worry: files: the system allows so few that only 400 connections are held; raise its limit (LimitNOFILE)\n";
        serves_on(&asked(&app, &node).await, few);
    }

    async fn an_older_schema_is_a_fault_and_a_newer_one_lets_the_node_serve_on(app: TestApp) {
        schema(&app, "UPDATE _sqlx_migrations SET version = version + 1000000 WHERE version = (SELECT MAX(version) FROM _sqlx_migrations)").await;
        let newer = "worry: schema: it is newer than this program; install the newer program here too\n";
        serves_on(&asked(&app, &app.router).await, newer);
        schema(&app, "DELETE FROM _sqlx_migrations WHERE version > 1000000").await;
        is_out(&asked(&app, &app.router).await, "fault: schema: it is older than this program; run `narada migrate`\n");
        schema(&app, "ALTER TABLE _sqlx_migrations RENAME TO gone").await;
        is_out(&asked(&app, &app.router).await, "fault: database: it answers, and holds no schema of Narada\n");
    }

    async fn a_database_that_is_away_is_the_only_thing_that_is_said_of_it(app: TestApp) {
        app.write_personal(None, "ada", "password").await;
        app.clock.advance(60 * MINUTE);
        app.site.db.close().await;
        is_out(&asked(&app, &app.router).await, "fault: database: it does not answer\n");
    }

    async fn letters_that_nobody_sends_and_a_job_that_is_silent_take_no_node_out(app: TestApp) {
        let vitals = Vitals::default();
        let node = router_of(app.site.clone(), [].into(), vitals.clone());
        app.write_personal(None, "ada", "password").await;
        let person = app.person("piotr").await;
        app.write_news(person, "piotr", "first").await;
        asked(&app, &node).await.has_status(204);
        app.clock.advance(15 * MINUTE);
        serves_on(&asked(&app, &node).await, "worry: letters: one is due for 15 min, and no worker has tried to send it\n");
        let server = SmtpServer::start(Mood::TurnsAway).await;
        for _ in 0..8 {
            app.send_due(&app.mailer(&server)).await;
            app.clock.advance(30 * MINUTE);
        }
        let said = asked(&app, &node).await;
        said.has_status(200).says("worry: letters: ").says(" wait that the mail server did not take in 5 tries or more\n");
        said.does_not_say("example.org");
        server.set_mood(Mood::Works);
        app.clock.advance(60 * MINUTE);
        app.send_due(&app.mailer(&server)).await;
        app.clock.advance(60 * MINUTE);
        app.send_due(&app.mailer(&server)).await;
        asked(&app, &node).await.has_status(204);
        for job in Job::ALL {
            vitals.beat(job, app.site.now());
        }
        app.clock.advance(10 * MINUTE);
        vitals.beat(Job::Rounds, app.site.now());
        vitals.beat(Job::Letters, app.site.now());
        asked(&app, &node).await.has_status(204);
        app.clock.advance(5 * MINUTE);
        serves_on(&asked(&app, &node).await, "worry: worker: its job \"reports\" gave no sign of life for 15 min\n");
    }

    async fn a_node_that_does_not_share_the_folder_of_keys_says_so_while_people_vote(app: TestApp) {
        use crate::voting::world::{ballot, line};
        let world = app.consultation().await;
        line(&app, &world, "1", Vec::new()).await;
        app.sign_up("Ada", "ada@example.org").await.post(&ballot("1"), &[("choice", "support")]).await.leads_to();
        asked(&app, &app.router).await.does_not_say("keys");
        for key in std::fs::read_dir(&app.site.settings.keys).unwrap() {
            std::fs::remove_file(key.unwrap().path()).unwrap();
        }
        let said = asked(&app, &app.router).await;
        said.has_status(200).says("worry: keys: that of a round which is being voted in is not in the folder, or is another one");
    }
}
