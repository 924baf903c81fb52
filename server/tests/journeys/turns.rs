//! Whoever decides about the same thing at the same moment takes turns, on whatever keeps unique keys: no lock of PostgreSQL's
//! own is needed for it, and nothing of it stays.

use crate::support::{Kind, TestApp};
use crate::voting::world::{ballot, line};
use app::base::db::{Pools, scalar, sqlx};
use std::time::Duration;
use tokio::sync::oneshot;
use uuid::Uuid;

const ONE: Uuid = Uuid::from_u128(1);
const OTHER: Uuid = Uuid::from_u128(2);
/// Long enough for whoever need not wait, even on a busy machine.
const LONG: Duration = Duration::from_secs(10);

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_that_decide_about_the_same_take_turns_and_others_do_not_wait_for_them() {
    let app = TestApp::new(Kind::Postgres).await;
    let ((held, is_held), (go_on, may_go_on)) = (oneshot::channel(), oneshot::channel::<()>());
    let first = tokio::spawn({
        let db = app.site.db.clone();
        async move {
            db.write(async move |tx| {
                tx.hold([ONE, OTHER]).await?;
                // Whoever decides twice in one transaction does not wait for themselves.
                tx.hold([ONE, OTHER]).await?;
                held.send(()).expect("somebody waits for it");
                may_go_on.await.expect("it is told to go on");
                Ok(())
            })
            .await
        }
    });
    is_held.await.expect("it is held");
    let hold = |pair: [Uuid; 2]| {
        let db = app.site.db.clone();
        tokio::spawn(async move { db.write(async move |tx| tx.hold(pair).await).await })
    };
    tokio::time::timeout(LONG, hold([OTHER, ONE])).await.expect("nobody to wait for").unwrap().unwrap();
    let mut second = hold([ONE, OTHER]);
    assert!(tokio::time::timeout(Duration::from_millis(300), &mut second).await.is_err(), "it did not wait");
    go_on.send(()).expect("the first waits for it");
    first.await.unwrap().unwrap();
    tokio::time::timeout(LONG, second).await.expect("its turn comes").unwrap().unwrap();
    assert_eq!(scalar!(app.site.db, i64, "SELECT COUNT(*) FROM turns").unwrap(), 0);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_vote_takes_no_advisory_lock_and_stands_in_no_turn_that_could_name_the_voter() {
    let app = TestApp::new(Kind::Postgres).await;
    let Pools::Postgres(pool) = &app.site.db.pools else { panic!("PostgreSQL") };
    let world = app.consultation().await;
    line(&app, &world, "1", Vec::new()).await;
    // What is written is noted for this test, with the locks that were held.
    for sql in [
        "CREATE TABLE taken (into_table TEXT, locks BIGINT)",
        "CREATE FUNCTION take() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
             INSERT INTO taken SELECT TG_TABLE_NAME, (SELECT COUNT(*) FROM pg_locks WHERE locktype = 'advisory' AND pid = pg_backend_pid());
             RETURN NEW; END $$",
        "CREATE TRIGGER taking BEFORE INSERT ON turns FOR EACH ROW EXECUTE FUNCTION take()",
        "CREATE TRIGGER taking BEFORE INSERT ON ballots FOR EACH ROW EXECUTE FUNCTION take()",
    ] {
        sqlx::query(sql).execute(pool).await.unwrap();
    }
    let mut ada = app.sign_up("Ada", "ada@example.org").await;
    sqlx::query("DELETE FROM taken").execute(pool).await.unwrap();
    ada.post(&ballot("1"), &[("choice", "support")]).await.leads_to();
    let taken: Vec<(String, i64)> =
        sqlx::query_as("SELECT into_table, locks FROM taken").fetch_all(pool).await.unwrap();
    assert_eq!(taken, [("ballots".to_owned(), 0)]);
}
