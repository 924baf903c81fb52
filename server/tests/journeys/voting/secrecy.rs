//! What a copy of the database tells about who chose what: nothing.

use super::world::{ballot, line, rows, tokens, voters};
use crate::command_line::narada;
use crate::support::{Kind, TestApp, on_both_databases};
use app::base::db::{Pools, Settings, scalars, sqlx};
use app::voting::keys::RoundKey;
use app::voting::store::lay_by_key;
use std::time::Duration;
use uuid::Uuid;

on_both_databases! {
    async fn the_order_of_rows_in_a_copy_does_not_tell_which_were_written_together(app: TestApp) {
        let world = app.consultation().await;
        line(&app, &world, "KD-01", vec![]).await;
        let mut voters = voters(&app, "voter", "resident", None, 12).await;
        // In another order than they signed up, which is the order of their ids.
        voters.rotate_left(5);
        voters.reverse();
        for voter in &mut voters {
            voter.post(&ballot("KD-01"), &[("round", "1"), ("choice", "support")]).await.leads_to();
        }
        assert_eq!(rows(&app).await, (12, 12));
        lay_by_key(&app.site.db).await.expect("in order");
        let people = scalars!(&app.site.db, Uuid, "SELECT participant_id FROM participations").expect("participations");
        let tokens = scalars!(&app.site.db, String, "SELECT token FROM ballots").expect("ballots");
        assert!(people.is_sorted() && tokens.is_sorted(), "{people:?} {tokens:?}");
        if let Pools::Sqlite { read, .. } = &app.site.db.pools {
            for sql in ["SELECT rowid FROM participations", "SELECT rowid FROM ballots"] {
                let numbered = sqlx::query_scalar::<_, i64>(sql).fetch_all(read).await;
                assert!(numbered.is_err(), "rows are numbered as they came: {sql}");
            }
        }
    }

    async fn a_second_vote_leaves_no_trace_on_the_participation(app: TestApp) {
        let world = app.consultation().await;
        line(&app, &world, "KD-01", vec![]).await;
        let mut ada = app.sign_up("Ada", "ada@example.org").await;
        ada.post(&ballot("KD-01"), &[("round", "1"), ("choice", "support")]).await.leads_to();
        let Pools::Postgres(pool) = &app.site.db.pools else { return };
        let marks = "SELECT xmin::text || ' ' || xmax::text || ' ' || ctid::text FROM participations";
        let before: String = sqlx::query_scalar(marks).fetch_one(pool).await.expect("a row");
        ada.post(&ballot("KD-01"), &[("round", "1"), ("choice", "against")]).await.leads_to();
        let after: String = sqlx::query_scalar(marks).fetch_one(pool).await.expect("a row");
        assert_eq!(before, after);
    }
}

/// SQLite lays rows by their keys at all times.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_backup_of_postgresql_lays_rows_by_their_keys_before_it_copies_them() {
    let app = TestApp::new(Kind::Postgres).await;
    let (Pools::Postgres(pool), Settings::Postgres { url, .. }) = (&app.site.db.pools, &app.database) else {
        panic!("PostgreSQL");
    };
    let laid = "SELECT COUNT(*) FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid
                WHERE indisclustered AND relname IN ('participations_pkey', 'ballots_pkey')";
    let before: i64 = sqlx::query_scalar(laid).fetch_one(pool).await.expect("a count");
    let copy = app.folder.path().join("copy");
    let output = narada(app.folder.path(), &["backup", &copy.to_string_lossy()], &[("NARADA_DATABASE_URL", url)]);
    let after: i64 = sqlx::query_scalar(laid).fetch_one(pool).await.expect("a count");
    assert_eq!((before, after), (0, 2), "{}", String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success() && copy.exists(), "{}", String::from_utf8_lossy(&output.stderr));
}

/// On SQLite the only writer makes the key and its ballot in one transaction, so nobody comes in between.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_vote_that_looked_for_the_key_before_another_node_had_made_it_looks_again() {
    let app = TestApp::new(Kind::Postgres).await;
    let world = app.consultation().await;
    let bus = line(&app, &world, "KD-01", vec![]).await;
    let mut ada = app.sign_up("Ada", "ada@example.org").await;
    let Pools::Postgres(pool) = &app.site.db.pools else { panic!("PostgreSQL") };
    // The other node holds the ballots: Ada's vote has found no key file, and waits to learn whether there are ballots.
    let mut other = pool.begin().await.expect("a transaction");
    sqlx::query("LOCK TABLE ballots IN ACCESS EXCLUSIVE MODE").execute(&mut *other).await.expect("the ballots, held");
    let vote = tokio::spawn(async move { ada.post(&ballot("KD-01"), &[("choice", "support")]).await });
    let waits = "SELECT COUNT(*) FROM pg_locks WHERE NOT granted AND relation = 'ballots'::regclass
                 AND database = (SELECT oid FROM pg_database WHERE datname = current_database())";
    while sqlx::query_scalar::<_, i64>(waits).fetch_one(pool).await.expect("a count") == 0 {
        assert!(!vote.is_finished(), "the vote did not ask for ballots");
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    let key = RoundKey::create(&app.site.settings.keys, world.round, &app.site.chance).expect("the other node's key");
    let print = "INSERT INTO round_keys (round_id, fingerprint) VALUES ($1, $2)";
    sqlx::query(print).bind(world.round).bind(key.fingerprint()).execute(&mut *other).await.expect("its fingerprint");
    let cast =
        "INSERT INTO ballots (round_id, action_line_id, token, choice, participant_kind, territory_id, verification)
                VALUES ($1, $2, $3, 'against', 'resident', $4, 'mail')";
    let cast = sqlx::query(cast).bind(world.round).bind(bus).bind(key.token(Uuid::from_u128(7))).bind(Uuid::nil());
    cast.execute(&mut *other).await.expect("its ballot");
    other.commit().await.expect("the other node's vote");
    vote.await.expect("an answer").leads_to();
    let person = app.person_id("ada@example.org").await;
    assert!(tokens(&app).await.contains(&key.token(person.0)), "made with the key of the other node");
}
