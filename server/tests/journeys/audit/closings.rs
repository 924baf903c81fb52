//! A closing, its result and its signature, which the chain names: none of them goes away or comes back unseen.

use super::keys::{closed_without_key, open_the_log};
use super::{CLOSE, audited, closed_world, kinds};
use crate::support::{TestApp, World, on_both_databases};
use crate::trust::statement::run;
use app::audit::acts::{CLOSED, SIGNED_LATER};
use app::audit::digest::{self, sha256};
use app::audit::fault::Fault;
use app::audit::keys::KEYS_PATH;
use app::audit::signing::sign_waiting;
use app::audit::store;
use app::base::db::{Pools, scalar};
use app::moderation::closing::{close_due, mail_head};
use app::open_data::record::export::export;
use app::open_data::record::offline::verify;

const ROUND: &str = "consultation goal-v, round 1";

/// What is found, in words.
async fn told(app: &TestApp) -> Vec<String> {
    audited(app).await.found.iter().map(ToString::to_string).collect()
}

/// What an offline look at the record as it is exported now finds, in words.
async fn told_offline(app: &TestApp, name: &str) -> Vec<String> {
    let (folder, keys) = (app.folder.path().join(name), app.folder.path().join("keys.json"));
    export(&app.site, "goal-v", &folder).await.expect("an export");
    std::fs::write(&keys, app.visitor().get(KEYS_PATH).await.has_status(200).body.clone()).expect("the keys");
    verify(&folder, &keys).found.iter().map(ToString::to_string).collect()
}

/// Takes away what is kept of the closing, as somebody can who owns the database.
async fn forget(app: &TestApp, tables: &[&str]) {
    open_the_log(app).await;
    for table in tables {
        run(app, format!("DELETE FROM {table}"), None).await;
    }
}

/// Writes an event of the chain anew, and every hash after it, as somebody can who holds the secret of the marks.
async fn rewrite(app: &TestApp, world: &World, kind: &str, change: impl Fn(&str) -> String) {
    let chain = world.consultation.0;
    let known = store::chain(&app.site.db, chain).await.expect("an answer").expect("a chain");
    let rows = store::events(&app.site.db, chain, 0, 1_000).await.expect("events");
    let mut previous = rows[0].previous.clone();
    for mut row in rows {
        if row.kind == kind {
            (row.details, row.shown) = (change(&row.details), change(&row.shown));
        }
        let old = row.hash.clone();
        row.previous.clone_from(&previous);
        let event = app::audit::verifying::published(&known, &row).expect("an event");
        previous = digest::event(&event, &row.shown);
        let set = format!(
            "UPDATE audit_links SET previous = '{}', hash = '{previous}', shown = $1 WHERE hash = '{old}'",
            row.previous
        );
        run(app, set, Some(&row.shown)).await;
        let set = format!(
            "UPDATE audit_events SET details = $1 WHERE id = (SELECT event_id FROM audit_links WHERE hash = '{previous}')"
        );
        run(app, set, Some(&row.details)).await;
        run(app, format!("UPDATE audit_heads SET hash = '{previous}' WHERE hash = '{old}'"), None).await;
    }
}

on_both_databases! {
    async fn a_result_a_closing_and_a_signature_that_are_taken_away_are_named_by_the_chain(app: TestApp) {
        closed_world(&app).await;
        assert_eq!(told(&app).await, [""; 0]);
        forget(&app, &["audit_signatures"]).await;
        let gone = |what: &str| format!("{ROUND}: {what}");
        let signature = gone("its signature is missing, and the chain does not say that there was no key when it closed");
        assert_eq!(told(&app).await, std::slice::from_ref(&signature));
        assert_eq!(audited(&app).await.unsigned, [""; 0], "it does not wait: it was there");
        forget(&app, &["result_snapshots"]).await;
        let result = gone("its frozen result is not there, and the chain says that it was closed");
        assert_eq!(told(&app).await, std::slice::from_ref(&result));
        let offline = told_offline(&app, "record").await;
        assert!(offline.contains(&"results-1.json: its frozen result is not there, and the chain says that it was closed".to_owned()), "{offline:?}");
        forget(&app, &["round_closures"]).await;
        assert_eq!(told(&app).await, [gone("its closing is not kept, and the chain says that it was closed"), result]);
    }

    async fn a_round_whose_closing_is_gone_is_not_closed_again(app: TestApp) {
        let mut world = closed_world(&app).await;
        let letters = app.letters().await.len();
        forget(&app, &["audit_signatures", "result_snapshots", "round_closures"]).await;
        app.clock.set(world.closes_at.plus_hours(1));
        assert_eq!(close_due(&app.site).await.expect("an answer"), 0);
        world.moderator.post(CLOSE, &[("reason", "again")]).await.has_status(422);
        assert_eq!(sign_waiting(&app.site, mail_head).await.expect("an answer"), 0);
        let closed = kinds(&app, world.consultation.0).await.iter().filter(|kind| *kind == CLOSED).count();
        assert_eq!((closed, app.letters().await.len()), (1, letters), "nobody is written to twice");
    }

    async fn a_second_closing_of_a_round_is_found_live_and_offline(app: TestApp) {
        let world = closed_world(&app).await;
        let details = serde_json::json!({ "round": 1, "key": null });
        let done: app::base::error::AppResult<()> = app.site.db.write(async |tx| {
            let round = Some(world.round.0);
            app::accounts::audit::record_in(tx, &app.site, world.consultation.0, None, CLOSED, round, details).await
        }).await;
        done.expect("an event");
        let events = kinds(&app, world.consultation.0).await.len();
        let first = events - 1;
        let words = format!("closes round 1 again, which event {first} closed");
        assert_eq!(told(&app).await, [format!("consultation goal-v, event {events}: {words}")]);
        assert!(told_offline(&app, "record").await.contains(&format!("audit.ndjson line {events}: {words}")));
    }

    async fn a_signature_that_was_deleted_is_never_made_again(app: TestApp) {
        let world = closed_world(&app).await;
        forget(&app, &["audit_signatures"]).await;
        rewrite(&app, &world, CLOSED, |text| text.replacen("\"letters\":", "\"letters\":99", 1)).await;
        assert_eq!(told(&app).await.len(), 1, "the chain fits, and the signature is missing");
        assert_eq!(sign_waiting(&app.site, mail_head).await.expect("an answer"), 0);
        assert_eq!(scalar!(app.site.db, i64, "SELECT COUNT(*) FROM audit_signatures").expect("a count"), 0);
        assert!(!kinds(&app, world.consultation.0).await.contains(&SIGNED_LATER.to_owned()));
        assert_eq!(audited(&app).await.found[0].fault, Fault::SignatureGone);
        assert!(told_offline(&app, "record").await.contains(&"results-1.json: is not signed".to_owned()));
    }

    async fn whoever_makes_the_closing_say_that_a_key_was_missing_is_named_as_signed_later(app: TestApp) {
        let world = closed_world(&app).await;
        forget(&app, &["audit_signatures"]).await;
        let key = store::newest_key(&app.site.db).await.expect("an answer").expect("a key").id;
        rewrite(&app, &world, CLOSED, |text| text.replacen(&format!("\"key\":\"{key}\""), "\"key\":null", 1)).await;
        assert_eq!(audited(&app).await.unsigned, [ROUND]);
        assert_eq!(sign_waiting(&app.site, mail_head).await.expect("signed"), 1);
        let found = audited(&app).await;
        assert_eq!((found.found, found.late), (vec![], vec![ROUND.to_owned()]), "docs/record.md says what contradicts it");
    }

    async fn a_result_that_was_lawfully_signed_later_is_named_and_signed_once(app: TestApp) {
        let (_, [file, aside]) = closed_without_key(&app).await;
        let keyless = audited(&app).await.keyless.expect("a reason");
        assert!(keyless.contains("is not in") && keyless.contains("keys"), "{keyless}");
        std::fs::rename(&aside, &file).expect("put back");
        assert_eq!(sign_waiting(&app.site, mail_head).await.expect("signed"), 1);
        let found = audited(&app).await;
        assert_eq!((found.found, found.late, found.keyless), (vec![], vec![ROUND.to_owned()], None));
        let (folder, keys) = (app.folder.path().join("record"), app.folder.path().join("keys.json"));
        export(&app.site, "goal-v", &folder).await.expect("an export");
        std::fs::write(&keys, app.visitor().get(KEYS_PATH).await.body.clone()).expect("the keys");
        let checked = verify(&folder, &keys);
        assert_eq!((checked.found, checked.late), (vec![], vec![1]));
        forget(&app, &["audit_signatures"]).await;
        assert_eq!(audited(&app).await.found[0].fault, Fault::SignatureGone, "it was signed later, once");
        assert_eq!(sign_waiting(&app.site, mail_head).await.expect("an answer"), 0);
    }

    async fn a_closing_at_another_time_for_another_reason_or_without_an_event_is_found(app: TestApp) {
        let world = closed_world(&app).await;
        let kept = "its closing is kept with another time, reason or person than the chain says";
        for (change, back) in [
            ("closed_at = closed_at + 1", "closed_at = closed_at - 1"),
            ("reason = 'other'", "reason = 'Zofia asked for it'"),
        ] {
            run(&app, format!("UPDATE round_closures SET {change}"), None).await;
            assert_eq!(told(&app).await, [format!("{ROUND}: {kept}")], "{change}");
            run(&app, format!("UPDATE round_closures SET {back}"), None).await;
            assert_eq!(told(&app).await, [""; 0], "{back}");
        }
        let number = if matches!(&app.site.db.pools, Pools::Sqlite { .. }) { "X'00000000000000000000000000000001'" } else { "'00000000-0000-0000-0000-000000000001'" };
        let put = format!("INSERT INTO rounds (id, consultation_id, number, opens_at, closes_at) SELECT {number}, consultation_id, 7, 1, 2 FROM rounds");
        run(&app, put, None).await;
        run(&app, format!("INSERT INTO round_closures (round_id, closed_at) VALUES ({number}, 2)"), None).await;
        assert_eq!(told(&app).await, ["consultation goal-v, round 7: is kept as closed, and no chain says that it was"]);
        assert!(!world.round.to_string().is_empty());
    }

    async fn a_result_exchanged_with_its_hash_and_without_its_signature_is_not_the_one_that_the_chain_names(app: TestApp) {
        closed_world(&app).await;
        forget(&app, &["audit_signatures"]).await;
        let json = scalar!(app.site.db, String, "SELECT json FROM result_snapshots").expect("a result");
        let other = json.replace("\"participants\":3", "\"participants\":2");
        run(&app, "UPDATE result_snapshots SET json = $1".to_owned(), Some(&other)).await;
        run(&app, "UPDATE result_snapshots SET sha256 = $1".to_owned(), Some(&sha256(&other))).await;
        assert!(told(&app).await.contains(&format!("{ROUND}: its SHA-256 is not the one that was recorded")));
    }
}
