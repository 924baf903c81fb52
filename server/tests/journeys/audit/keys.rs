//! The key under the results: how it is made, replaced and lost, and that nothing else passes for it.

use super::{CLOSE, audited, closed_world, kinds};
use crate::support::{TestApp, World, on_both_databases};
use crate::trust::statement::run;
use app::audit::fault::Fault;
use app::audit::keys::{KEYS_PATH, rotate};
use app::audit::model::{KeyFile, SITE};
use app::audit::signing::sign_waiting;
use app::audit::store;
use app::base::db::{Pools, scalar};
use app::moderation::closing::{close_due, mail_head};
use app::notifications::model::Letter;
use std::path::PathBuf;

/// The files of private keys.
pub fn files(app: &TestApp) -> Vec<PathBuf> {
    let folder = std::fs::read_dir(&app.site.settings.keys).expect("the folder of keys");
    let paths = folder.flatten().map(|entry| entry.path());
    paths.filter(|path| path.to_string_lossy().contains("signing-")).collect()
}

/// The copies of signed ends that are on their way: to whom, the end and the signature.
async fn heads(app: &TestApp) -> Vec<(String, String, String)> {
    let letters = app.letters().await.into_iter();
    let signed = letters.filter_map(|queued| match queued.letter {
        Letter::HeadSigned { signed, .. } => Some((queued.address, signed.head, signed.signature)),
        _ => None,
    });
    signed.collect()
}

/// A round that was closed while the file of the only key was somewhere else; with where it belongs and where it is.
pub async fn closed_without_key(app: &TestApp) -> (World, [PathBuf; 2]) {
    let world = app.consultation().await;
    app::audit::keys::ready(&app.site).await.expect("a key");
    let [file] = files(app).try_into().expect("one key");
    let aside = app.folder.path().join("aside");
    std::fs::rename(&file, &aside).expect("taken away");
    app.clock.set(world.closes_at.plus_hours(1));
    assert_eq!(close_due(&app.site).await.expect("closed"), 1);
    (world, [file, aside])
}

async fn published(app: &TestApp) -> KeyFile {
    serde_json::from_str(&app.visitor().get(KEYS_PATH).await.has_status(200).body).expect("the keys")
}

/// Lets the audit tables be changed, as somebody can who owns the database.
pub async fn open_the_log(app: &TestApp) {
    for table in ["audit_events", "audit_links", "audit_heads", "audit_keys", "audit_signatures"] {
        match &app.site.db.pools {
            Pools::Postgres(_) => run(app, format!("ALTER TABLE {table} DISABLE TRIGGER USER"), None).await,
            Pools::Sqlite { .. } => {
                for what in ["stay", "hold", "grow", "once"] {
                    run(app, format!("DROP TRIGGER IF EXISTS {table}_{what}"), None).await;
                }
            }
        }
    }
}

on_both_databases! {
    async fn a_closing_signs_the_result_and_the_page_says_with_which_key(app: TestApp) {
        let world = closed_world(&app).await;
        let signatures = store::signatures(&app.site.db, Some(world.consultation.0)).await.expect("signatures");
        let signed = signatures.first().expect("a signature");
        let head = store::head(&app.site.db, world.consultation.0).await.expect("a head").expect("a head");
        assert_eq!((signed.number, &signed.head), (head.0, &head.1), "the closing itself is signed too");
        let results = app.visitor().get("/consultations/goal-v/results").await;
        results.says(&signed.signature).says(&signed.head).says(&signed.key_id).says(KEYS_PATH);
        assert_eq!(published(&app).await.keys[0].id, signed.key_id);
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            let [file] = files(&app).try_into().expect("one key");
            assert_eq!(std::fs::metadata(file).expect("a file").permissions().mode() & 0o777, 0o600);
        }
    }

    async fn a_new_key_is_confirmed_by_the_one_before_and_what_that_signed_stays_valid(app: TestApp) {
        closed_world(&app).await;
        app.clock.advance(1_000);
        let rotated = rotate(&app.site, false).await.expect("a new key");
        assert!(rotated.is_endorsed);
        let keys = published(&app).await.keys;
        assert_eq!((keys.len(), &keys[1].id, keys[1].endorsement.is_some()), (2, &rotated.now, true));
        assert_eq!(files(&app).len(), 1, "the old private key is gone");
        let found = audited(&app).await;
        assert_eq!((found.found, found.unconfirmed), (vec![], vec![]));
        assert_eq!(kinds(&app, SITE).await, ["signing_key_made", "signing_key_rotated"]);
    }

    async fn a_lost_key_destroys_no_result_and_is_replaced_openly(app: TestApp) {
        closed_world(&app).await;
        let refused = rotate(&app.site, true).await.expect_err("the old key is there").to_string();
        assert!(refused.contains("--without-old") && refused.contains("signing-"), "{refused}");
        assert_eq!((files(&app).len(), published(&app).await.keys.len()), (1, 1), "nothing was made");
        files(&app).iter().for_each(|file| std::fs::remove_file(file).expect("gone"));
        assert_eq!(audited(&app).await.found, [], "what was signed is checked by the public key");
        let refused = rotate(&app.site, false).await.expect_err("the old key must sign").to_string();
        assert!(refused.contains("--without-old"), "{refused}");
        app.clock.advance(1_000);
        let rotated = rotate(&app.site, true).await.expect("a new key");
        assert!(!rotated.is_endorsed);
        let found = audited(&app).await;
        assert_eq!((found.found, found.unconfirmed), (vec![], vec![rotated.now]));
        assert_eq!(kinds(&app, SITE).await.last().map(String::as_str), Some("signing_key_replaced"));
    }

    async fn a_round_closes_without_the_key_and_its_result_is_signed_later(app: TestApp) {
        let (world, [file, aside]) = closed_without_key(&app).await;
        app.visitor().get("/consultations/goal-v/results").await.has_status(200).says("not signed yet");
        assert_eq!(audited(&app).await.unsigned, ["consultation goal-v, round 1"]);
        assert_eq!(sign_waiting(&app.site, mail_head).await.expect("no key, no error"), 0);
        std::fs::rename(&aside, &file).expect("put back");
        assert_eq!(sign_waiting(&app.site, mail_head).await.expect("signed"), 1);
        assert_eq!(sign_waiting(&app.site, mail_head).await.expect("nothing to do"), 0);
        let found = audited(&app).await;
        assert_eq!((found.found, found.unsigned, found.signatures), (vec![], vec![], 1));
        assert_eq!(kinds(&app, world.consultation.0).await, ["round_closed", "result_signed_later"]);
        assert_eq!(heads(&app).await.len(), 2, "what is signed later is mailed later");
    }

    async fn the_signed_end_of_the_record_is_mailed_to_moderators_and_to_the_installation(app: TestApp) {
        closed_world(&app).await;
        let head = scalar!(app.site.db, String, "SELECT head FROM audit_signatures").expect("a signature");
        let signature = scalar!(app.site.db, String, "SELECT signature FROM audit_signatures").expect("a signature");
        let mut sent = heads(&app).await;
        sent.sort();
        let contact = (app.site.settings.contact.clone(), head.clone(), signature.clone());
        let mut wanted = vec![("moderator-goal-v@example.org".to_owned(), head, signature), contact];
        wanted.sort();
        assert_eq!(sent, wanted);
    }

    async fn a_forged_signature_and_a_wrong_key_are_found(app: TestApp) {
        closed_world(&app).await;
        open_the_log(&app).await;
        let true_one = scalar!(app.site.db, String, "SELECT signature FROM audit_signatures").expect("a signature");
        let forged = format!("{}{}", if true_one.starts_with('0') { "1" } else { "0" }, &true_one[1..]);
        run(&app, "UPDATE audit_signatures SET signature = $1".to_owned(), Some(&forged)).await;
        assert_eq!(audited(&app).await.found[0].fault, Fault::Signature);
        run(&app, "UPDATE audit_signatures SET signature = $1".to_owned(), Some(&true_one)).await;
        assert_eq!(audited(&app).await.found, []);
        let moved = "UPDATE audit_signatures SET signed_at = signed_at + 1".to_owned();
        run(&app, moved, None).await;
        assert_eq!(audited(&app).await.found[0].fault, Fault::Signature);
        run(&app, "UPDATE audit_signatures SET signed_at = signed_at - 1".to_owned(), None).await;
        // Another key under the same name, as somebody would put it who wants to sign anew.
        let other = app::audit::keys::Signer::from_seed(&[7; 32]).expect("a key").public_key();
        run(&app, "UPDATE audit_keys SET public_key = $1".to_owned(), Some(&other)).await;
        let faults: Vec<Fault> = audited(&app).await.found.into_iter().map(|found| found.fault).collect();
        assert_eq!(faults, [Fault::KeyName, Fault::Signature]);
    }

    async fn a_key_that_somebody_put_beside_ours_is_found(app: TestApp) {
        closed_world(&app).await;
        open_the_log(&app).await;
        let other = app::audit::keys::Signer::from_seed(&[7; 32]).expect("a key");
        let put = "INSERT INTO audit_keys (number, id, public_key, made_at) SELECT 2, $1, public_key, made_at FROM audit_keys";
        run(&app, put.to_owned(), Some(&other.id)).await;
        run(&app, "UPDATE audit_keys SET public_key = $1 WHERE number = 2".to_owned(), Some(&other.public_key())).await;
        let found = audited(&app).await.found;
        assert_eq!(found.len(), 1, "{found:?}");
        assert_eq!((found[0].place.as_str(), &found[0].fault), ("the signing keys: key 2", &Fault::Untold));
        run(&app, "DELETE FROM audit_keys WHERE number = 2".to_owned(), None).await;
        run(&app, "UPDATE audit_keys SET made_at = made_at - 1".to_owned(), None).await;
        assert_eq!(audited(&app).await.found[0].fault, Fault::Untold);
    }

    async fn a_result_that_was_exchanged_with_its_hash_is_not_the_one_that_was_signed(app: TestApp) {
        closed_world(&app).await;
        let json = scalar!(app.site.db, String, "SELECT json FROM result_snapshots").expect("a result");
        let other = json.replace("\"participants\":3", "\"participants\":2");
        assert_ne!(json, other);
        run(&app, "UPDATE result_snapshots SET json = $1".to_owned(), Some(&other)).await;
        let hash = app::voting::snapshot::sha256(&other);
        run(&app, "UPDATE result_snapshots SET sha256 = $1".to_owned(), Some(&hash)).await;
        assert_eq!(audited(&app).await.found[0].fault, Fault::Sum);
    }

    async fn a_round_that_closes_while_no_folder_of_keys_can_be_written_closes_all_the_same(app: TestApp) {
        let mut world = app.consultation().await;
        std::fs::remove_dir(&app.site.settings.keys).expect("an empty folder");
        std::fs::write(&app.site.settings.keys, "no folder").expect("a file in its place");
        world.moderator.post(CLOSE, &[("reason", "")]).await.leads_to();
        assert_eq!(audited(&app).await.unsigned.len(), 1);
    }
}
