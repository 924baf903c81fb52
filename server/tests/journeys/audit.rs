//! The audit log: one chain for each consultation and one for the site, in which nothing changes unseen.

mod closings;
mod compared;
mod keys;
mod record;
mod roles;
mod tampering;

use crate::support::{TestApp, World, on_both_databases};
use crate::trust::statement::run;
use crate::voting::world::{ballot, line, voters};
use app::accounts::audit::{record, record_in};
use app::audit::fault::Fault;
use app::audit::model::SITE;
use app::audit::recording::{adopt, forget_words};
use app::audit::store;
use app::audit::verifying::{Audited, verify};
use app::base::db::{Pools, TxInner, execute, scalar, scalars};
use app::base::error::AppResult;
use app::moderation::closing::close_due;
use serde_json::json;
use sqlx::AssertSqlSafe;
use tokio::task::JoinSet;
use uuid::Uuid;

const CLOSE: &str = "/consultations/goal-v/rounds/1/close";

/// What a walk over every chain finds.
async fn audited(app: &TestApp) -> Audited {
    verify(&app.site).await.expect("an answer")
}

/// The kinds of a chain's events, in their order.
async fn kinds(app: &TestApp, chain: Uuid) -> Vec<String> {
    let sql = "SELECT kind FROM audit_events JOIN audit_links ON event_id = id WHERE chain = $1 ORDER BY number";
    scalars!(app.site.db, String, sql, chain).expect("the log")
}

/// A consultation with acts in its chain, whose round is closed and signed, and two acts of the site.
async fn closed_world(app: &TestApp) -> World {
    let mut world = app.consultation().await;
    for code in ["KD-01", "KD-02"] {
        line(app, &world, code, vec![]).await;
    }
    let mut voters = voters(app, "voter", "resident", None, 3).await;
    for voter in &mut voters {
        voter.post(&ballot("KD-01"), &[("choice", "support")]).await.leads_to();
    }
    voters[0].post(&ballot("KD-02"), &[("choice", "against")]).await.leads_to();
    let rule = world.rules[1].to_string();
    let why = [("version", "1"), ("rule", rule.as_str()), ("explanation", "It repeats KD-01.")];
    world.moderator.post("/consultations/goal-v/actions/KD-02/withdraw", &why).await.leads_to();
    world.moderator.post(CLOSE, &[("reason", "Zofia asked for it")]).await.leads_to();
    world
}

/// Writes so many acts of the moderator into the chain, with words in each.
async fn acts(app: &TestApp, world: &World, count: usize) {
    let done: AppResult<()> = app
        .site
        .db
        .write(async |tx| {
            for number in 0..count {
                let details = json!({ "round": number, "reason": format!("words {number}") });
                let (chain, person) = (world.consultation.0, Some(world.moderator_id));
                record_in(tx, &app.site, chain, person, "round_moved", Some(world.round.0), details).await?;
            }
            Ok(())
        })
        .await;
    done.expect("acts");
}

/// Whether a statement is refused.
async fn is_refused(app: &TestApp, sql: &str) -> bool {
    let statement = AssertSqlSafe(sql.to_owned());
    let done: AppResult<()> = app
        .site
        .db
        .write(async |tx| {
            match &mut tx.inner {
                TxInner::Sqlite(tx) => sqlx::query(statement).execute(&mut **tx).await.map(|_| ())?,
                TxInner::Postgres(tx) => sqlx::query(statement).execute(&mut **tx).await.map(|_| ())?,
            }
            Ok(())
        })
        .await;
    done.is_err_and(|error| error.to_string().contains("the audit log only grows"))
}

on_both_databases! {
    async fn what_officials_do_in_a_consultation_stands_in_its_chain_and_the_rest_in_that_of_the_site(app: TestApp) {
        let world = closed_world(&app).await;
        let kinds_there = kinds(&app, world.consultation.0).await;
        assert_eq!(kinds_there.last().map(String::as_str), Some("round_closed"), "{kinds_there:?}");
        assert!(kinds_there.contains(&"action_line_withdrawn".to_owned()), "{kinds_there:?}");
        assert_eq!(kinds(&app, SITE).await, ["signing_key_made"]);
        let found = audited(&app).await;
        assert_eq!((found.found, found.chains, found.signatures, found.unsigned), (vec![], 2, 1, vec![]));
        assert_eq!(found.events, scalar!(app.site.db, i64, "SELECT COUNT(*) FROM audit_events").expect("a count"));
    }

    async fn the_clock_closes_a_round_into_the_chain_of_its_consultation_and_signs_it(app: TestApp) {
        let world = app.consultation().await;
        app.clock.set(world.closes_at.plus_hours(1));
        assert_eq!(close_due(&app.site).await.expect("closed"), 1);
        assert_eq!(kinds(&app, world.consultation.0).await, ["round_closed"]);
        let event = store::event_at(&app.site.db, world.consultation.0, 1).await.expect("an answer").expect("an event");
        assert_eq!(event.actor_id, None);
        assert_eq!(audited(&app).await.signatures, 1);
    }

    async fn what_stands_in_the_log_can_be_neither_changed_nor_deleted(app: TestApp) {
        closed_world(&app).await;
        for table in ["audit_events", "audit_links", "audit_heads", "audit_keys", "audit_signatures"] {
            assert!(is_refused(&app, &format!("DELETE FROM {table}")).await, "{table}");
            match &app.site.db.pools {
                Pools::Postgres(_) => assert!(is_refused(&app, &format!("TRUNCATE {table} CASCADE")).await, "{table}"),
                Pools::Sqlite { .. } => {
                    let replace = format!("INSERT OR REPLACE INTO {table} SELECT * FROM {table}");
                    assert!(is_refused(&app, &replace).await, "{table}");
                    let key = match table { "audit_events" | "audit_keys" => "id", "audit_links" => "event_id", _ => "chain" };
                    // Another row under the same hidden number would drive the one that is there out without a word.
                    let rest = match table {
                        "audit_events" => "at, kind, details", "audit_links" => "chain, number, shown, previous, hash",
                        "audit_keys" => "number, public_key, made_at", "audit_heads" => "number, hash, secret",
                        _ => "round, number, head, result, key_id, signature, signed_at",
                    };
                    let other = format!("INSERT OR REPLACE INTO {table} (rowid, {key}, {rest}) SELECT rowid, X'07', {rest} FROM {table}");
                    assert!(is_refused(&app, &other).await, "{table}");
                }
            }
        }
        for change in [
            "audit_events SET kind = 'other'", "audit_events SET at = at + 1", "audit_events SET details = '{}'",
            "audit_events SET actor_id = NULL, details = ''", "audit_links SET number = number + 100",
            "audit_events SET details = ''", "audit_links SET salt = NULL",
            "audit_links SET hash = 'x'", "audit_links SET shown = '{}'", "audit_links SET salt = 'x'",
            "audit_heads SET number = 0", "audit_heads SET secret = 'x', number = number + 1",
            "audit_keys SET public_key = 'x'", "audit_signatures SET result = 'x'",
        ] {
            assert!(is_refused(&app, &format!("UPDATE {change}")).await, "{change}");
        }
        assert_eq!(audited(&app).await.found, []);
    }

    async fn forty_acts_at_the_same_moment_make_one_chain_without_a_fork(app: TestApp) {
        let world = app.consultation().await;
        let (chain, person) = (world.consultation.0, world.moderator_id);
        let mut all = JoinSet::new();
        for number in 0..40_i64 {
            let site = app.site.clone();
            all.spawn(async move {
                site.db.write(async |tx| {
                    record_in(tx, &site, chain, Some(person), "round_moved", None, json!({ "round": number })).await
                }).await
            });
        }
        for done in all.join_all().await {
            done.expect("whoever comes second waits");
        }
        let found = audited(&app).await;
        assert_eq!((found.found, found.events), (vec![], 40));
        assert_eq!(store::head(&app.site.db, chain).await.expect("a head").expect("a head").0, 40);
    }

    async fn an_act_that_is_taken_back_leaves_no_gap(app: TestApp) {
        let world = app.consultation().await;
        acts(&app, &world, 2).await;
        let chain = world.consultation.0;
        let done: AppResult<()> = app.site.db.write(async |tx| {
            record_in(tx, &app.site, chain, None, "round_moved", None, json!({})).await?;
            Err(app::base::error::AppError::NotFound)
        }).await;
        assert!(done.is_err());
        acts(&app, &world, 1).await;
        let found = audited(&app).await;
        assert_eq!((found.found, found.events), (vec![], 3));
    }

    async fn events_of_a_version_without_chains_are_told_and_linked_at_the_next_start(app: TestApp) {
        let world = app.consultation().await;
        let put = "INSERT INTO audit_events (id, at, actor_id, kind, subject_id, details) VALUES ($1, $2, $3, 'round_added', $4, $5)";
        for number in 0..3_i64 {
            let id: Uuid = app.site.chance.id(app.clock.now());
            let details = json!({ "number": number, "reason": "old words" }).to_string();
            let done: AppResult<()> = app.site.db.write(async |tx| {
                execute!(tx, put, id, number, world.moderator_id, world.round, &details)?;
                Ok(())
            }).await;
            done.expect("an old event");
        }
        let found = audited(&app).await.found;
        assert_eq!(found.len(), 1, "{found:?}");
        assert_eq!(found[0].fault, Fault::Loose(3));
        assert_eq!(adopt(&app.site).await.expect("linked"), 3);
        assert_eq!(adopt(&app.site).await.expect("nothing to do"), 0);
        assert_eq!(audited(&app).await.found, []);
        assert_eq!(kinds(&app, SITE).await, ["round_added", "round_added", "round_added", "earlier_events_linked"]);
    }

    async fn an_erased_account_leaves_every_chain_as_it_was(app: TestApp) {
        let mut world = closed_world(&app).await;
        acts(&app, &world, 3).await;
        let before = store::head(&app.site.db, world.consultation.0).await.expect("a head").expect("a head").0;
        world.moderator.post("/account/erase", &[("current", crate::support::PASSWORD)]).await.leads_to();
        assert_eq!(audited(&app).await.found, []);
        let kinds = kinds(&app, world.consultation.0).await;
        assert_eq!(kinds.len(), usize::try_from(before + 1).expect("a count"));
        assert_eq!(kinds.last().map(String::as_str), Some("moderator_left"));
    }

    async fn words_are_erased_with_a_note_in_the_chain_and_never_silently(app: TestApp) {
        let world = app.consultation().await;
        let chain = world.consultation.0;
        acts(&app, &world, 3).await;
        forget_words(&app.site, chain, 2).await.expect("erased");
        let event = store::event_at(&app.site.db, chain, 2).await.expect("an answer").expect("an event");
        assert_eq!((event.details.as_str(), event.salt), ("", None));
        assert_eq!(audited(&app).await.found, [], "the hashes stay, and the chain says what happened");
        assert!(forget_words(&app.site, chain, 2).await.is_err(), "there is nothing left");
        assert!(forget_words(&app.site, chain, 4).await.is_err(), "a number has nothing to forget");
        let empty = "UPDATE audit_events SET details = '' WHERE details LIKE '%words 0%'";
        assert!(is_refused(&app, empty).await, "the chain does not say so");
        assert!(is_refused(&app, "UPDATE audit_links SET salt = NULL WHERE number = 1").await);
        keys::open_the_log(&app).await;
        run(&app, empty.to_owned(), None).await;
        run(&app, "UPDATE audit_links SET salt = NULL WHERE number = 1".to_owned(), None).await;
        let found = audited(&app).await.found;
        assert_eq!(found.len(), 1, "{found:?}");
        assert_eq!((found[0].place.as_str(), &found[0].fault), ("consultation goal-v, event 1", &Fault::Words));
    }

    async fn nothing_published_of_an_act_names_a_person_or_repeats_words(app: TestApp) {
        let world = closed_world(&app).await;
        let done: AppResult<()> = app.site.db.write(async |tx| {
            let details = json!({ "person": world.moderator_id, "reason": "Zofia" });
            record(tx, &app.site, None, "account_decided", Some(world.moderator_id.0), details).await
        }).await;
        done.expect("an act");
        let shown = scalars!(app.site.db, String, "SELECT shown FROM audit_links").expect("the log").concat();
        for hidden in ["Zofia", "repeats", &world.moderator_id.to_string()] {
            assert!(!shown.contains(hidden), "{hidden}: {shown}");
        }
    }
}
