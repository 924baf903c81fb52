//! Writing at the same time: on SQLite whoever waits shares a commit, and nobody answers for a neighbour.

use crate::support::{Kind, TestApp, on_both_databases};
use app::base::db::{Db, execute, scalar, scalars};
use app::base::error::{AppError, AppResult};
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::{Notify, oneshot};
use tokio::task::JoinHandle;

/// How many write at once.
const WRITERS: i64 = 40;

async fn table(db: &Db) {
    db.write(async |tx| {
        execute!(tx, "CREATE TABLE marks (number BIGINT PRIMARY KEY, of BIGINT REFERENCES marks (number))")?;
        Ok(())
    })
    .await
    .unwrap();
}

async fn mark(db: &Db, number: i64) -> AppResult<i64> {
    db.write(async |tx| {
        execute!(tx, "INSERT INTO marks (number) VALUES ($1)", number)?;
        Ok(number)
    })
    .await
}

async fn marked(db: &Db) -> Vec<i64> {
    scalars!(db, i64, "SELECT number FROM marks ORDER BY number").unwrap()
}

/// Holds the writer until told to let go, so that all who come meanwhile wait together.
async fn hold(db: &Db) -> (Arc<Notify>, JoinHandle<AppResult<()>>) {
    let (holds, held) = oneshot::channel();
    let go = Arc::new(Notify::new());
    let (db, told) = (db.clone(), Arc::clone(&go));
    let holder = tokio::spawn(async move {
        db.write(async |_| {
            holds.send(()).expect("somebody waits for this");
            told.notified().await;
            Ok(())
        })
        .await
    });
    held.await.expect("the writer is held");
    (go, holder)
}

/// Lets so many deeds wait for the writer together, one after the other in line, and returns what each was told.
async fn together<F>(db: &Db, deeds: Vec<F>) -> Vec<AppResult<i64>>
where
    F: Future<Output = AppResult<i64>> + Send + 'static,
{
    let (go, holder) = hold(db).await;
    let mut waiting = Vec::new();
    for deed in deeds {
        // Long enough for a place in the line: first for whoever ends what the holder began, then for each deed.
        tokio::time::sleep(Duration::from_millis(3)).await;
        waiting.push(tokio::spawn(deed));
    }
    tokio::time::sleep(Duration::from_millis(3)).await;
    go.notify_one();
    holder.await.unwrap().unwrap();
    let mut told = Vec::new();
    for deed in waiting {
        told.push(deed.await.unwrap_or_else(|_| Err(AppError::Internal("gave up".to_owned()))));
    }
    told
}

fn writing(db: &Db, number: i64) -> impl Future<Output = AppResult<i64>> + Send + use<> {
    let db = db.clone();
    async move { mark(&db, number).await }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn those_who_wait_for_the_writer_share_one_commit() {
    let app = TestApp::new(Kind::Sqlite).await;
    let db = &app.site.db;
    table(db).await;
    let before = db.commits();
    let told = together(db, (0..WRITERS).map(|number| writing(db, number)).collect()).await;
    assert!(told.iter().all(Result::is_ok), "{told:?}");
    assert_eq!(marked(db).await, (0..WRITERS).collect::<Vec<_>>());
    assert_eq!(db.commits() - before, 2, "the one who held the writer, and all the others together");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_commit_that_fails_is_told_to_everybody_in_it_and_to_nobody_else() {
    let app = TestApp::new(Kind::Sqlite).await;
    let db = &app.site.db;
    table(db).await;
    let spoiler = {
        let db = db.clone();
        async move {
            db.write(async |tx| {
                // What it points to is missed only at the commit.
                execute!(tx, "PRAGMA defer_foreign_keys = ON")?;
                execute!(tx, "INSERT INTO marks (number, of) VALUES (100, 101)")?;
                Ok(100)
            })
            .await
        }
    };
    let (one, other) = (writing(db, 1), writing(db, 2));
    let deeds: Vec<std::pin::Pin<Box<dyn Future<Output = AppResult<i64>> + Send>>> =
        vec![Box::pin(one), Box::pin(spoiler), Box::pin(other)];
    let told = together(db, deeds).await;
    assert!(told.iter().all(|told| matches!(told, Err(AppError::Unavailable(_)))), "{told:?}");
    assert_eq!(marked(db).await, Vec::<i64>::new());
    assert_eq!(mark(db, 3).await.unwrap(), 3);
    assert_eq!(marked(db).await, [3]);
}

on_both_databases! {
    async fn an_action_that_fails_takes_nobody_down_with_it(app: TestApp) {
        let db = &app.site.db;
        table(db).await;
        mark(db, 7).await.unwrap();
        // Every third one writes, and is refused for what it writes next: 7 is taken.
        let deeds = (10..10 + WRITERS).map(|number| {
            let db = db.clone();
            async move {
                db.write(async |tx| {
                    execute!(tx, "INSERT INTO marks (number) VALUES ($1)", number)?;
                    if number % 3 == 0 {
                        execute!(tx, "INSERT INTO marks (number) VALUES (7)")?;
                    }
                    Ok(number)
                })
                .await
            }
        });
        let told = together(db, deeds.collect()).await;
        let expected: Vec<i64> = (10..10 + WRITERS).filter(|number| number % 3 != 0).collect();
        assert_eq!(told.into_iter().filter_map(Result::ok).collect::<Vec<_>>(), expected);
        assert_eq!(marked(db).await, [vec![7], expected].concat());
    }

    async fn an_action_given_up_in_the_middle_leaves_nothing_of_itself(app: TestApp) {
        let db = &app.site.db;
        table(db).await;
        for place in 0..3 {
            let first = 10 * place;
            let numbers = first..first + 5;
            // Whoever gives up is the first, one in the middle, or the last of those who wait.
            let gives_up = first + 2 * place;
            let deeds = numbers.clone().map(|number| {
                let db = db.clone();
                async move {
                    let writing = db.write(async |tx| {
                        execute!(tx, "INSERT INTO marks (number) VALUES ($1)", number)?;
                        if number == gives_up {
                            std::future::pending::<()>().await;
                        }
                        Ok(number)
                    });
                    let patience = Duration::from_millis(if number == gives_up { 200 } else { 60_000 });
                    tokio::time::timeout(patience, writing).await.unwrap_or(Ok(-1))
                }
            });
            let told: Vec<i64> = together(db, deeds.collect()).await.into_iter().map(Result::unwrap).collect();
            let expected: Vec<i64> = numbers.clone().map(|number| if number == gives_up { -1 } else { number }).collect();
            assert_eq!(told, expected);
            let count = scalar!(db, i64, "SELECT COUNT(*) FROM marks WHERE number >= $1", first).unwrap();
            assert_eq!(count, 4, "{:?}", marked(db).await);
        }
    }

    async fn what_is_answered_can_be_read_at_once(app: TestApp) {
        let db = &app.site.db;
        table(db).await;
        let writers = (0..WRITERS).map(|number| {
            let db = db.clone();
            tokio::spawn(async move {
                mark(&db, number).await.unwrap();
                scalar!(&db, i64, "SELECT COUNT(*) FROM marks WHERE number = $1", number).unwrap()
            })
        });
        for writer in writers.collect::<Vec<_>>() {
            assert_eq!(writer.await.unwrap(), 1);
        }
    }
}
