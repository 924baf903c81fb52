//! Votes that come at the same moment are judged and written together, and none of them hangs on another one.

use super::world::{ballot, counted, line, rows, voters};
use crate::support::{Answer, Client, Kind, TestApp, World, on_both_databases};
use app::base::db::{Pools, scalar, sqlx};
use app::consultations::store::lock_round_to_close;
use std::time::Duration;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

/// What somebody sends: to which address below a ballot's, and with which fields.
type Sent = (Client, &'static str, &'static [(&'static str, &'static str)]);

const SUPPORT: &[(&str, &str)] = &[("round", "1"), ("choice", "support")];
const AGAINST: &[(&str, &str)] = &[("round", "1"), ("choice", "against")];
const WITHDRAW: &[(&str, &str)] = &[("round", "1")];

/// Sends all of it while the round is held by somebody else, so that the first one waits for that and all others for the first;
/// gives the answers in their order, and how often the database was asked or changed for them.
async fn at_once(app: &TestApp, world: &World, sent: Vec<Sent>) -> (Vec<Answer>, u64) {
    let ((held, is_held), (go_on, may_go_on)) = (oneshot::channel(), oneshot::channel::<()>());
    let (db, round) = (app.site.db.clone(), world.round);
    let holder = tokio::spawn(async move {
        db.write(async move |tx| {
            lock_round_to_close(tx, round).await?;
            held.send(()).expect("somebody waits for it");
            may_go_on.await.expect("it is told to go on");
            Ok(())
        })
        .await
    });
    is_held.await.expect("it is held");
    let (acts, all) = (app.site.db.acts(), sent.len());
    let answers: Vec<JoinHandle<Answer>> = sent
        .into_iter()
        .map(|(mut client, path, fields)| tokio::spawn(async move { client.post(path, fields).await }))
        .collect();
    // All stand in line but those who were answered: there is nothing there to vote on.
    let answered = || answers.iter().filter(|answer| answer.is_finished()).count();
    while app.site.together.standing(world.consultation.0) + answered() < all {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    go_on.send(()).expect("somebody waits for it");
    let mut given = Vec::new();
    for answer in answers {
        given.push(answer.await.expect("an answer"));
    }
    holder.await.expect("an end").expect("nothing was wrong");
    (given, app.site.db.acts() - acts)
}

/// Two action lines, and somebody who voted in the round: its key is made.
async fn lines(app: &TestApp) -> World {
    let world = app.consultation().await;
    for code in ["KD-01", "KD-02"] {
        line(app, &world, code, vec![]).await;
    }
    app.sign_up("Eve", "eve@example.org").await.post(&ballot("KD-02"), SUPPORT).await.leads_to();
    world
}

const ONE: &str = "/consultations/goal-v/actions/KD-01/vote";
const OTHER: &str = "/consultations/goal-v/actions/KD-02/vote";
const BACK: &str = "/consultations/goal-v/actions/KD-01/vote/withdraw";

on_both_databases! {
    async fn a_crowd_that_votes_at_once_costs_hardly_more_than_one_vote(app: TestApp) {
        let world = lines(&app).await;
        let crowd = voters(&app, "voter", "resident", None, 20).await;
        let (answers, acts) = at_once(&app, &world, crowd.into_iter().map(|voter| (voter, ONE, SUPPORT)).collect()).await;
        for answer in answers {
            answer.leads_to();
        }
        assert_eq!(rows(&app).await, (21, 21));
        // The first of them alone, then all who came meanwhile: five statements each time. One by one it would be eighty at least.
        assert!(acts <= 40, "{acts}");
    }

    async fn each_of_a_crowd_hears_of_their_own_vote(app: TestApp) {
        let world = lines(&app).await;
        let bus = scalar!(app.site.db, uuid::Uuid, "SELECT id FROM action_lines WHERE code = 'KD-01'").expect("a line").into();
        let mut crowd = voters(&app, "voter", "resident", None, 7).await.into_iter();
        let mut next = || crowd.next().expect("somebody");
        let (twice, regrets, nowhere, late) = (next(), next(), next(), next());
        let sent: Vec<Sent> = vec![
            (next(), ONE, SUPPORT),
            (twice.clone(), ONE, SUPPORT),
            (twice.clone(), ONE, AGAINST),
            (twice, OTHER, AGAINST),
            (nowhere, "/consultations/goal-v/actions/KD-99/vote", SUPPORT),
            (late, ONE, &[("round", "7"), ("choice", "support")]),
            (regrets.clone(), ONE, SUPPORT),
            (regrets, BACK, WITHDRAW),
            (next(), ONE, AGAINST),
            (next(), BACK, WITHDRAW),
        ];
        let (answers, _) = at_once(&app, &world, sent).await;
        let told: Vec<u16> = answers.iter().map(|answer| answer.status.as_u16()).collect();
        assert_eq!(told, [303, 303, 303, 303, 404, 422, 303, 303, 303, 303]);
        // Whose requests came first is not known: of those who sent two, either may stand, and nothing in between.
        let counts = counted(&app, world.round, bus).await.each();
        assert!((3..=4).contains(&counts.iter().sum::<i64>()) && counts[0] >= 1 && counts[2] >= 1, "{counts:?}");
    }

    async fn where_writing_fails_for_one_the_others_vote_all_the_same(app: TestApp) {
        let world = lines(&app).await;
        let (sqlite, postgres) = (
            ["CREATE TRIGGER broken BEFORE INSERT ON ballots WHEN NEW.choice = 'against' BEGIN SELECT RAISE(ABORT, 'broken'); END"]
                .as_slice(),
            ["CREATE FUNCTION broken() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'broken'; END $$",
             "CREATE TRIGGER broken BEFORE INSERT ON ballots FOR EACH ROW WHEN (NEW.choice = 'against') EXECUTE FUNCTION broken()"]
                .as_slice(),
        );
        match &app.site.db.pools {
            Pools::Sqlite { write, .. } => {
                for sql in sqlite {
                    sqlx::query(*sql).execute(write).await.expect("a trigger");
                }
            }
            Pools::Postgres(pool) => {
                for sql in postgres {
                    sqlx::query(*sql).execute(pool).await.expect("a trigger");
                }
            }
        }
        let crowd = voters(&app, "voter", "resident", None, 6).await;
        let sent = crowd.into_iter().enumerate().map(|(place, voter)| (voter, ONE, if place == 3 { AGAINST } else { SUPPORT }));
        let (answers, _) = at_once(&app, &world, sent.collect()).await;
        let told: Vec<u16> = answers.iter().map(|answer| answer.status.as_u16()).collect();
        assert_eq!(told, [303, 303, 303, 500, 303, 303]);
        assert_eq!(rows(&app).await, (6, 6));
    }
}

/// Who has no vote in a row of the tallies yet makes the row: others may be making it, beside a row that is to be changed as well.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_vote_that_changes_into_a_new_count_waits_for_no_other_in_a_circle() {
    let app = TestApp::new(Kind::Postgres).await;
    let world = lines(&app).await;
    let Pools::Postgres(pool) = &app.site.db.pools else { panic!("PostgreSQL") };
    let mut ada = app.sign_up("Ada", "ada@example.org").await;
    ada.post(ONE, AGAINST).await.leads_to();
    // Another node counts two newcomers, one after the other in the order of the key: the first "for", the second "against".
    let count =
        "INSERT INTO tallies (round_id, action_line_id, choice, participant_kind, territory_id, verification, count)
                 SELECT round_id, action_line_id, $1, participant_kind, territory_id, verification, 1
                 FROM tallies WHERE choice = 'against' AND round_id = $2
                 ON CONFLICT (round_id, action_line_id, choice, participant_kind, territory_id, verification)
                 DO UPDATE SET count = tallies.count + 1";
    let mut other = pool.begin().await.expect("a transaction");
    sqlx::query(count).bind("support").bind(world.round).execute(&mut *other).await.expect("a new count");
    let change = tokio::spawn(async move { ada.post(ONE, SUPPORT).await });
    let waits = "SELECT COUNT(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'";
    while sqlx::query_scalar::<_, i64>(waits).fetch_one(pool).await.expect("a count") == 0 {
        assert!(!change.is_finished(), "nobody waited");
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    sqlx::query(count).bind("against").bind(world.round).execute(&mut *other).await.expect("a count");
    other.rollback().await.expect("an end");
    change.await.expect("an answer").leads_to();
    assert_eq!(rows(&app).await, (2, 2));
}
