//! What a copy of the database tells about who chose what: nothing.

use super::world::{ballot, line, rows, voters};
use crate::support::on_both_databases;
use app::base::db::{Pools, scalars, sqlx};
use app::voting::store::lay_by_key;
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
