//! Rounds open and close by one clock.

use crate::support::on_both_databases;
use app::consultations::model::RoundPhase;
use app::consultations::{rules, store};

on_both_databases! {
    async fn what_was_written_is_read_back(app: TestApp) {
        let world = app.consultation().await;
        let db = &app.site.db;
        let stages = store::stages(db, world.consultation).await.unwrap();
        assert_eq!(stages.len(), 5);
        assert_eq!(stages[4].activities.len(), 2);
        let rules = store::rules_of(db, world.consultation).await.unwrap();
        let codes: Vec<_> = rules.iter().map(|rule| rule.code.as_str()).collect();
        assert_eq!(codes, ["respect", "subject"]);
        assert_eq!(rules[0].text.iter().count(), 2);
        let texts = store::texts_of_published(db).await.unwrap();
        assert!(!texts[&world.consultation].title.is_empty());
        assert!(store::is_moderator(db, world.consultation, world.moderator_id).await.unwrap());
    }

    async fn a_round_whose_time_is_over_is_due_until_its_closure_is_recorded(app: TestApp) {
        let world = app.consultation().await;
        let db = &app.site.db;
        app.clock.set(world.closes_at.plus_millis(-1));
        assert!(store::due_rounds(db, app.clock.now()).await.unwrap().is_empty());
        app.clock.set(world.closes_at);
        let due = store::due_rounds(db, app.clock.now()).await.unwrap();
        assert_eq!(due.len(), 1);
        assert_eq!(rules::phase(&due[0], app.clock.now()), RoundPhase::Closed);
        let closed = db.write(async |tx| {
            let round = store::lock_round_to_close(tx, world.round).await?;
            assert!(round.is_some_and(|round| round.closure.is_none()));
            let first = store::put_closure(tx, world.round, tx.now(), None, "").await?;
            let second = store::put_closure(tx, world.round, tx.now(), None, "again").await?;
            Ok((first, second))
        });
        assert_eq!(closed.await.unwrap(), (true, false));
        assert!(store::due_rounds(db, app.clock.now()).await.unwrap().is_empty());
        let round = store::round(db, world.round).await.unwrap().unwrap();
        assert_eq!(round.closure.unwrap().closed_at, world.closes_at);
    }

    async fn a_vote_waits_for_a_closing_and_then_sees_it(app: TestApp) {
        let world = app.consultation().await;
        let (locked, waits) = tokio::sync::oneshot::channel();
        let (site, round) = (app.site.clone(), world.round);
        let closing = tokio::spawn(async move {
            site.db.write(async |tx| {
                store::lock_round_to_close(tx, round).await?;
                locked.send(()).expect("somebody waits");
                tokio::time::sleep(std::time::Duration::from_millis(150)).await;
                store::put_closure(tx, round, tx.now(), None, "").await
            }).await
        });
        waits.await.unwrap();
        let seen = app.site.db.write(async |tx| store::lock_round(tx, world.round).await).await.unwrap().unwrap();
        assert!(closing.await.unwrap().unwrap());
        assert!(seen.closure.is_some());
    }
}
