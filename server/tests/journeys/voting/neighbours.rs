//! What a process knows from before, and for how long, also while a neighbour changes it on the same database.

use super::world::{ballot, counted, line};
use crate::support::on_both_databases;
use app::base::db::{execute, scalar};
use app::voting::model::Counts;
use std::sync::Arc;

const ONE: Counts = Counts { support: 1, neutral: 0, against: 0 };

on_both_databases! {
    async fn what_a_neighbour_changed_a_moment_ago_refuses_no_vote(app: TestApp) {
        let world = app.consultation().await;
        let bus = line(&app, &world, "KD-01", vec![]).await;
        let (mut ada, mut ben) = (app.sign_up("Ada", "ada@example.org").await, app.sign_up("Ben", "ben@example.org").await);
        ada.post(&ballot("KD-01"), &[("round", "1"), ("choice", "support")]).await.leads_to();
        let neighbour = app.neighbour().await;
        neighbour.write(async |tx| Ok(execute!(tx, "UPDATE rounds SET number = 2")?)).await.expect("another number");
        ben.post(&ballot("KD-01"), &[("round", "2"), ("choice", "support")]).await.leads_to();
        assert_eq!(counted(&app, world.round, bus).await, Counts { support: 2, ..ONE });
        ben.post(&ballot("KD-01"), &[("round", "1"), ("choice", "against")]).await.has_status(422);
        assert_eq!(counted(&app, world.round, bus).await, Counts { support: 2, ..ONE });
    }

    async fn what_a_neighbour_moved_elsewhere_takes_no_vote_at_its_old_place(app: TestApp) {
        let (world, other) = (app.consultation().await, app.consultation_at("elsewhere").await);
        let bus = line(&app, &world, "KD-01", vec![]).await;
        let (mut ada, mut ben) = (app.sign_up("Ada", "ada@example.org").await, app.sign_up("Ben", "ben@example.org").await);
        ada.post(&ballot("KD-01"), &[("round", "1"), ("choice", "support")]).await.leads_to();
        let neighbour = app.neighbour().await;
        let moved = async |tx: &mut app::base::db::Tx| {
            Ok(execute!(tx, "UPDATE action_lines SET consultation_id = $2 WHERE id = $1", bus, other.consultation)?)
        };
        neighbour.write(moved).await.expect("another consultation");
        ben.post(&ballot("KD-01"), &[("round", "1"), ("choice", "support")]).await.has_status(404);
        assert_eq!(counted(&app, world.round, bus).await, ONE);
    }

    async fn what_was_read_is_kept_for_a_second_while_nobody_writes_to_its_tables(app: TestApp) {
        let keep = async |name: &str| {
            let (db, reading) = app.site.db.noted();
            let people = scalar!(db, i64, "SELECT COUNT(*) FROM people").expect("a count");
            app.site.db.keep(name.to_owned(), &Arc::new(people), reading);
        };
        let kept = |name: &str| app.site.db.lately::<i64>(name).map(|people| *people);
        keep("people").await;
        assert_eq!(kept("people"), Some(0));
        assert_eq!(kept("others"), None);
        app.clock.advance(999);
        assert_eq!(kept("people"), Some(0));
        app.clock.advance(1);
        assert_eq!(kept("people"), None, "a second is over");
        keep("people").await;
        app.site.db.write(async |tx| Ok(execute!(tx, "DELETE FROM sessions")?)).await.expect("another table");
        assert_eq!(kept("people"), Some(0));
        app.site.db.write(async |tx| Ok(execute!(tx, "DELETE FROM people")?)).await.expect("this table");
        assert_eq!(kept("people"), None, "somebody wrote to it");
        keep("people").await;
        for number in 0..2_000 {
            app.site.db.keep(format!("number {number}"), &Arc::new(number), app.site.db.noted().1);
        }
        assert_eq!(kept("people"), None, "all make room when there are too many");
    }
}
