//! The record of a consultation, as a folder that anybody checks without the site.

use super::tampering::Die;
use super::{acts, closed_world};
use crate::support::{Kind, TestApp, World, on_both_databases};
use app::audit::fault::Fault;
use app::audit::keys::{KEYS_PATH, rotate};
use app::base::limits::ARCHIVES;
use app::open_data::record::export::export;
use app::open_data::record::offline::{Checked, verify};
use std::fs;
use std::path::{Path, PathBuf};

/// The record of a closed consultation, and the public keys.
async fn exported(app: &TestApp) -> (World, PathBuf, PathBuf) {
    let world = closed_world(app).await;
    acts(app, &world, 12).await;
    let (folder, keys) = (app.folder.path().join("record"), app.folder.path().join("narada-keys.json"));
    let written = export(&app.site, "goal-v", &folder).await.expect("an export");
    assert!(written.is_signed && written.events > 12 && written.rounds == 1, "{written:?}");
    fs::write(&keys, app.visitor().get(KEYS_PATH).await.has_status(200).body.clone()).expect("the keys");
    (world, folder, keys)
}

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder)
        .expect("a folder")
        .flatten()
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

/// What is found when the lines of a file are changed.
fn with_lines(folder: &Path, keys: &Path, name: &str, change: impl FnOnce(&mut Vec<String>)) -> Checked {
    let path = folder.join(name);
    let text = fs::read_to_string(&path).expect("a file");
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    change(&mut lines);
    fs::write(&path, lines.concat_lines()).expect("written");
    let checked = verify(folder, keys);
    fs::write(&path, text).expect("put back");
    checked
}

trait ConcatLines {
    fn concat_lines(&self) -> String;
}

impl ConcatLines for Vec<String> {
    fn concat_lines(&self) -> String {
        self.iter().map(|line| format!("{line}\n")).collect()
    }
}

on_both_databases! {
    async fn the_record_of_a_consultation_is_checked_with_nothing_but_the_public_keys(app: TestApp) {
        let (world, folder, keys) = exported(&app).await;
        assert_eq!(names(&folder), ["audit.ndjson", "ballots-1.ndjson", "manifest.json", "results-1.json", "signatures.json"]);
        let checked = verify(&folder, &keys);
        assert_eq!((checked.found, checked.results, checked.signatures), (vec![], 1, 2));
        let everything: String = names(&folder).iter().map(|name| fs::read_to_string(folder.join(name)).expect("a file")).collect();
        for hidden in ["Zofia", "Maja", "example.org", "repeats", "words 3", &world.moderator_id.to_string()] {
            assert!(!everything.contains(hidden), "{hidden}");
        }
        app.clock.advance(1_000);
        rotate(&app.site, false).await.expect("a new key");
        fs::write(&keys, app.visitor().get(KEYS_PATH).await.body.clone()).expect("the keys");
        assert_eq!(verify(&folder, &keys).found, [], "the old key is published as long as what it signed");
    }
}

on_both_databases! {
    async fn everybody_reads_what_officials_did_without_their_names(app: TestApp) {
        let world = closed_world(&app).await;
        acts(&app, &world, 60).await;
        let mut reader = app.visitor();
        let newest = reader.get("/consultations/goal-v/record").await;
        newest.has_status(200).says("A round was moved").says("Round 59").does_not_say("Maja").does_not_say("words 59");
        newest.does_not_say(&world.moderator_id.to_string()).says("/consultations/goal-v/record?page=2");
        let before = app.site.db.reads();
        let oldest = reader.get("/consultations/goal-v/record?page=2").await;
        assert!(app.site.db.reads() - before <= 5);
        oldest.says("A round was closed and its result frozen").says("An action line was withdrawn");
        reader.get("/consultations/goal-v/record?page=999").await.has_status(200).says("An action line was withdrawn");
        reader.get("/consultations/goal-v/record?lang=pl").await.says("Przesunięto turę").says("Rejestr czynności");
        reader.get("/consultations/goal-v/record?lang=lt").await.says("Perkeltas turas").says("Veiksmų žurnalas");
        reader.get("/consultations/nowhere/record").await.has_status(404);
    }

    async fn what_is_downloaded_from_the_pages_is_what_an_export_holds(app: TestApp) {
        let (_, folder, _) = exported(&app).await;
        let mut reader = app.visitor();
        for (address, file) in [
            ("record/audit.ndjson", "audit.ndjson"),
            ("record/signatures.json", "signatures.json"),
            ("results/ballots.ndjson?round=1", "ballots-1.ndjson"),
            ("results.json?round=1", "results-1.json"),
        ] {
            let got = reader.get(&format!("/consultations/goal-v/{address}")).await;
            assert_eq!(got.has_status(200).body, fs::read_to_string(folder.join(file)).unwrap(), "{address}");
        }
        let rest = reader.get("/consultations/goal-v/record/audit.ndjson?after=3").await;
        assert!(rest.body.contains("\"number\":4,") && !rest.body.contains("\"number\":3,"), "{}", rest.body);
    }
}

on_both_databases! {
    async fn anybody_downloads_the_record_as_one_archive_and_checks_it_without_the_site(app: TestApp) {
        let (_, folder, keys) = exported(&app).await;
        let mut reader = app.visitor();
        let got = reader.get("/consultations/goal-v/record.zip").await;
        assert_eq!(got.has_status(200).headers["content-type"], "application/zip");
        assert_eq!(got.headers["content-disposition"], "attachment; filename=\"record-goal-v.zip\"");
        let archive = app.folder.path().join("record.zip");
        fs::write(&archive, &got.bytes).expect("the archive");
        let checked = verify(&archive, &keys);
        assert_eq!((checked.found, checked.results, checked.signatures), (vec![], 1, 2));
        assert!(checked.events > 12);
        for name in names(&folder).iter().filter(|name| *name != "manifest.json") {
            let kept = fs::read(folder.join(name)).expect("a file");
            assert_eq!(unpacked(&got.bytes, name), kept, "{name}");
        }
        // Links to it stand where people look for them, and what nobody may see has none.
        reader.get("/consultations/goal-v/record").await.says("/consultations/goal-v/record.zip").says("narada verify --offline");
        reader.get("/consultations/goal-v/results").await.says("/consultations/goal-v/record.zip");
        reader.get("/consultations/nowhere/record.zip").await.has_status(404);
        // Cut off in the middle, it is none.
        fs::write(&archive, &got.bytes[..got.bytes.len() / 2]).expect("the archive");
        assert!(matches!(verify(&archive, &keys).found[0].fault, Fault::Unreadable(_)));
    }
}

on_both_databases! {
    async fn a_few_archives_go_out_at_once_and_the_next_is_told_when_to_come_again(app: TestApp) {
        let _ = exported(&app).await;
        let address = "/consultations/goal-v/record.zip";
        let mut turns: Vec<_> = (0..ARCHIVES).map(|_| app.site.limits.archive_turn().expect("a turn")).collect();
        let busy = app.visitor().get(address).await;
        assert_eq!(busy.has_status(429).headers["retry-after"], "30");
        turns.pop();
        app.visitor().get(address).await.has_status(200);
    }

    async fn what_is_packed_already_is_not_packed_again(app: TestApp) {
        let _ = exported(&app).await;
        let mut reader = app.visitor();
        reader.headers.insert("accept-encoding", "gzip".parse().expect("a value"));
        let packed = reader.get("/consultations/goal-v/record.zip").await;
        assert!(!packed.has_status(200).headers.contains_key("content-encoding"));
        assert_eq!(reader.get("/consultations/goal-v/record/audit.ndjson").await.headers["content-encoding"], "gzip");
    }
}

/// A file of an archive.
fn unpacked(archive: &[u8], name: &str) -> Vec<u8> {
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(archive)).expect("an archive");
    let mut bytes = Vec::new();
    std::io::Read::read_to_end(&mut archive.by_name(name).expect("a file"), &mut bytes).expect("its bytes");
    bytes
}

/// The folder has the same bytes whichever database it is from, so these look at one.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_thousand_changes_at_random_places_of_the_record_are_found_a_thousand_times_and_named() {
    let app = TestApp::new(Kind::Sqlite).await;
    let (_, folder, keys) = exported(&app).await;
    let files: Vec<(PathBuf, Vec<u8>)> = names(&folder)
        .into_iter()
        .map(|name| folder.join(name))
        .map(|path| (path.clone(), fs::read(path).unwrap()))
        .collect();
    let mut die = Die::new(46);
    let mut missed = Vec::new();
    for turn in 0..1_000 {
        let (path, bytes) = &files[die.below(files.len())];
        let mut changed = bytes.clone();
        let at = die.below(bytes.len());
        match die.below(8) {
            0 => drop(changed.remove(at)),
            1 => changed.insert(at, b' '),
            _ => changed[at] ^= 1 << die.below(8),
        }
        fs::write(path, &changed).unwrap();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let checked = verify(&folder, &keys);
        // An event is named by its line; what is one line, or is bound as a whole, by its file.
        let place = if name == "audit.ndjson" { "audit.ndjson line " } else { &name };
        if !checked.found.iter().any(|found| found.place.starts_with(place)) {
            missed.push((turn, name, at, checked.found));
        }
        fs::write(path, bytes).unwrap();
    }
    assert!(missed.is_empty(), "{missed:?}");
    assert_eq!(verify(&folder, &keys).found, []);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn lines_of_the_record_that_are_dropped_doubled_swapped_or_cut_off_are_named() {
    let app = TestApp::new(Kind::Sqlite).await;
    let (_, folder, keys) = exported(&app).await;
    let changed = |change: fn(&mut Vec<String>)| {
        with_lines(&folder, &keys, "audit.ndjson", change).found.iter().map(ToString::to_string).collect::<Vec<_>>()
    };
    let dropped = changed(|lines| drop(lines.remove(3)));
    assert!(dropped[0].starts_with("audit.ndjson line 4: number 5 stands where 4 should"), "{dropped:?}");
    let doubled = changed(|lines| lines.insert(3, lines[2].clone()));
    assert!(doubled[0].starts_with("audit.ndjson line 4: number 3 stands where 4 should"), "{doubled:?}");
    let swapped = changed(|lines| lines.swap(4, 5));
    assert!(swapped[0].starts_with("audit.ndjson line 5: number 6 stands where 5 should"), "{swapped:?}");
    let cut = changed(|lines| lines.truncate(lines.len() - 1));
    assert!(cut.iter().any(|found| found.contains("the chain ends with number")), "{cut:?}");
    let far = changed(|lines| lines.truncate(1));
    assert!(far.iter().any(|found| found.contains("up to which the chain was signed")), "{far:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn ballots_that_are_not_those_of_the_result_are_named_with_the_action_line() {
    let app = TestApp::new(Kind::Sqlite).await;
    let (_, folder, keys) = exported(&app).await;
    let checked = with_lines(&folder, &keys, "ballots-1.ndjson", |lines| {
        lines[0] = lines[0].replace("\"count\":3", "\"count\":2");
    });
    let said: Vec<String> = checked.found.iter().map(ToString::to_string).collect();
    assert!(said.contains(&"results-1.json: the votes on KD-01 are not those of the ballots".to_owned()), "{said:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_record_that_another_key_signed_is_not_the_sites() {
    let app = TestApp::new(Kind::Sqlite).await;
    let (_, folder, keys) = exported(&app).await;
    let other = TestApp::new(Kind::Sqlite).await;
    // The clock and the die of a test are the same everywhere; another key needs another throw.
    other.site.chance.secret();
    closed_world(&other).await;
    fs::write(&keys, other.visitor().get(KEYS_PATH).await.body.clone()).unwrap();
    let faults: Vec<Fault> = verify(&folder, &keys).found.into_iter().map(|found| found.fault).collect();
    assert!(faults.len() >= 2 && faults.iter().all(|fault| matches!(fault, Fault::UnknownKey(_))), "{faults:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_folder_that_is_there_is_not_written_over_and_one_without_the_key_says_so() {
    let app = TestApp::new(Kind::Sqlite).await;
    let (_, folder, keys) = exported(&app).await;
    assert!(export(&app.site, "goal-v", &folder).await.is_err());
    fs::write(folder.join("more.txt"), "more").unwrap();
    assert_eq!(verify(&folder, &keys).found[0].fault, Fault::Unlisted);
    fs::remove_dir_all(&app.site.settings.keys).unwrap();
    let bare = app.folder.path().join("bare");
    assert!(!export(&app.site, "goal-v", &bare).await.unwrap().is_signed);
    assert_eq!(verify(&bare, &keys).found[0].fault, Fault::Unsigned);
}
