//! Rounds open and close by one clock.

use crate::support::on_both_databases;
use app::base::db::execute;
use app::base::error::AppResult;
use app::consultations::model::RoundPhase;
use app::consultations::{rules, store};
use std::time::Duration;
use tokio::sync::oneshot;
use tokio::time::timeout;

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
        let published = store::published(db).await.unwrap();
        assert!(!published[0].texts.title.is_empty());
        assert_eq!((published[0].stages.len(), published[0].rounds.len()), (5, 1));
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
        let (locked, waits) = oneshot::channel();
        let (site, round) = (app.site.clone(), world.round);
        let closing = tokio::spawn(async move {
            site.db.write(async |tx| {
                store::lock_round_to_close(tx, round).await?;
                locked.send(()).expect("somebody waits");
                tokio::time::sleep(Duration::from_millis(150)).await;
                store::put_closure(tx, round, tx.now(), None, "").await
            }).await
        });
        waits.await.unwrap();
        let seen = app.site.db.write(async |tx| store::lock_round(tx, world.round).await).await.unwrap().unwrap();
        assert!(closing.await.unwrap().unwrap());
        assert!(seen.closure.is_some());
    }

    async fn who_votes_in_a_round_waits_for_who_does_already(app: TestApp) {
        let world = app.consultation().await;
        let ((held, is_held), (go_on, may_go_on)) = (oneshot::channel(), oneshot::channel::<()>());
        let (db, round) = (app.site.db.clone(), world.round);
        let first = tokio::spawn(async move {
            db.write(async |tx| {
                store::hold_round(tx, round).await?;
                held.send(()).expect("somebody waits for it");
                may_go_on.await.expect("it is told to go on");
                Ok(())
            }).await
        });
        is_held.await.expect("it is held");
        let db = app.site.db.clone();
        let mut second = tokio::spawn(async move { db.write(async |tx| store::hold_round(tx, round).await).await });
        assert!(timeout(Duration::from_millis(300), &mut second).await.is_err(), "it did not wait");
        go_on.send(()).expect("the first waits for it");
        first.await.unwrap().unwrap();
        second.await.unwrap().unwrap();
    }

    async fn a_round_is_added_moved_and_opened_before_its_time(app: TestApp) {
        let mut world = app.consultation().await;
        let rounds = format!("/consultations/{}/rounds", world.slug);
        let times = [("opens", "2026-12-01T08:00"), ("closes", "2026-12-10T16:00")];
        assert_eq!(world.moderator.post(&rounds, &times).await.leads_to(), rounds);
        let version = app.version(&world).await;
        let moved = [("version", version.as_str()), ("opens", "2026-12-02T08:00"), ("closes", "2026-12-10T16:00")];
        assert_eq!(world.moderator.post(&format!("{rounds}/2/edit"), &moved).await.leads_to(), rounds);
        let answer = world.moderator.post(&format!("{rounds}/2/open"), &[]).await;
        answer.has_status(422).says("overlaps another round");
        app.clock.set(world.closes_at);
        world.moderator.get(&format!("{rounds}/2/open")).await.has_status(200).says("Open now");
        assert_eq!(world.moderator.post(&format!("{rounds}/2/open"), &[]).await.leads_to(), rounds);
        let known = store::rounds(&app.site.db, world.consultation).await.unwrap();
        assert_eq!(known[1].opened_at, Some(world.closes_at));
        assert_eq!(rules::phase(&known[1], world.closes_at), RoundPhase::Open);
        assert_eq!(rules::phase(&known[1], world.closes_at.plus_millis(-1)), RoundPhase::ToCome);
        world.moderator.post(&format!("{rounds}/2/open"), &[]).await.has_status(422);
        world.moderator.post(&format!("{rounds}/2/edit"), &moved).await.has_status(422).says("no longer possible");
        assert_eq!(app.audited().await, ["round_added", "round_moved", "round_opened"]);
    }

    async fn a_round_that_was_only_planned_is_taken_away(app: TestApp) {
        let mut world = app.consultation().await;
        let rounds = format!("/consultations/{}/rounds", world.slug);
        let times = [("opens", "2026-12-01T08:00"), ("closes", "2026-12-10T16:00")];
        world.moderator.post(&rounds, &times).await.leads_to();
        let page = world.moderator.get(&rounds).await;
        page.says("/rounds/2/remove").does_not_say("/rounds/1/remove");
        world.moderator.get(&format!("{rounds}/2/remove")).await.has_status(200).says("Round 2 is taken out of the plan.");
        assert_eq!(world.moderator.post(&format!("{rounds}/2/remove"), &[]).await.leads_to(), rounds);
        world.moderator.get(&rounds).await.says("The round is removed.").does_not_say("/rounds/2/");
        world.moderator.post(&format!("{rounds}/2/remove"), &[]).await.has_status(404);
        assert_eq!(app.audited().await, ["round_added", "round_removed"]);
        // Its number is free again.
        world.moderator.post(&rounds, &times).await.leads_to();
        let known = store::rounds(&app.site.db, world.consultation).await.unwrap();
        assert_eq!(known.iter().map(|round| round.number).collect::<Vec<_>>(), [1, 2]);
    }

    async fn a_round_that_began_or_in_which_somebody_took_part_stays(app: TestApp) {
        let mut world = app.consultation().await;
        let rounds = format!("/consultations/{}/rounds", world.slug);
        world.moderator.post(&format!("{rounds}/1/remove"), &[]).await.has_status(422).says("no longer possible");
        app.clock.set(world.closes_at.plus_days(1));
        world.moderator.post(&format!("{rounds}/1/remove"), &[]).await.has_status(422);
        let times = [("opens", "2026-12-01T08:00"), ("closes", "2026-12-10T16:00")];
        world.moderator.post(&rounds, &times).await.leads_to();
        // An import may bring votes before a round opens.
        let cast: AppResult<()> = app.site.db.write(async |tx| {
            let sql = "INSERT INTO participations (round_id, participant_id, origin)
                       SELECT id, $1, 'import' FROM rounds WHERE number = 2";
            execute!(tx, sql, world.moderator_id)?;
            Ok(())
        }).await;
        cast.unwrap();
        world.moderator.post(&format!("{rounds}/2/remove"), &[]).await.has_status(422).says("no longer possible");
        assert_eq!(store::rounds(&app.site.db, world.consultation).await.unwrap().len(), 2);
        assert_eq!(app.audited().await, ["round_added"]);
    }

    async fn wrong_times_of_a_round_are_said_at_their_fields_and_kept(app: TestApp) {
        let mut world = app.consultation().await;
        let rounds = format!("/consultations/{}/rounds", world.slug);
        let gap = [("opens", "2027-03-28T02:30"), ("closes", "2027-03-27T16:00")];
        let answer = world.moderator.post(&rounds, &gap).await;
        answer.has_status(422).says("the clocks go forward").says("value=\"2027-03-28T02:30\"");
        let overlapping = [("opens", "2026-11-03T08:00"), ("closes", "2026-11-04T08:00")];
        world.moderator.post(&rounds, &overlapping).await.has_status(422).says("overlaps another round");
        assert_eq!(store::rounds(&app.site.db, world.consultation).await.unwrap().len(), 1);
    }

    async fn the_times_of_a_round_are_read_as_people_write_them(app: TestApp) {
        let mut world = app.consultation().await;
        let rounds = format!("/consultations/{}/rounds", world.slug);
        for (opens, wrong) in [
            ("31.11.2026 8.00", "There is no such day. Please write the day first"),
            ("12/25/2026 8:00", "There is no such day. Please write the day first"),
            ("1.12.26 8.00", "the year with four digits"),
            ("1.12.2026 24.00", "from 00:00 to 23:59"),
            ("1.12.2026", "such as 10.12.2026 18:00 or 2026-12-10 18:00"),
        ] {
            let answer = world.moderator.post(&rounds, &[("opens", opens), ("closes", "10/12/2026 16:00")]).await;
            answer.has_status(422).says(wrong).says(&format!("value=\"{opens}\""));
        }
        let times = [("opens", "1.12.2026 r., godz. 8.00"), ("closes", "10/12/2026 16:00")];
        world.moderator.post(&rounds, &times).await.leads_to();
        let edit = world.moderator.get(&format!("{rounds}/2/edit")).await;
        edit.says("value=\"2026-12-01T08:00\"").says("value=\"2026-12-10T16:00\"");
    }

    async fn of_two_rounds_added_at_once_for_the_same_time_one_is_refused(app: TestApp) {
        let world = app.consultation().await;
        let rounds = format!("/consultations/{}/rounds", world.slug);
        let times = [("opens", "2026-12-01T08:00"), ("closes", "2026-12-10T16:00")];
        let (mut one, mut other) = (world.moderator.clone(), world.moderator.clone());
        let (one, other) = tokio::join!(one.post(&rounds, &times), other.post(&rounds, &times));
        let mut statuses = [one.status.as_u16(), other.status.as_u16()];
        statuses.sort_unstable();
        assert_eq!(statuses, [303, 422]);
    }
}
