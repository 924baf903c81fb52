//! What scripts may rely on: exit codes, help, and messages that name what is wrong.

use std::path::Path;
use std::process::{Command, Output};

/// `narada` with these arguments, with its data in a folder and no other settings.
pub fn narada(data: &Path, arguments: &[&str], settings: &[(&str, &str)]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_narada"));
    let clear = std::env::vars().map(|(name, _)| name).filter(|name| name.starts_with("NARADA_"));
    clear.for_each(|name| {
        command.env_remove(name);
    });
    command.args(arguments).env("NARADA_DATA_DIR", data).envs(settings.iter().copied());
    command.output().expect("narada runs")
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[test]
fn every_command_has_help_and_the_first_page_names_the_exit_codes() {
    let folder = tempfile::tempdir().unwrap();
    let help = narada(folder.path(), &["--help"], &[]);
    let text = String::from_utf8_lossy(&help.stdout).into_owned();
    assert!(
        help.status.success() && text.contains("Exit codes:") && text.contains("NARADA_DATABASE_URL_FILE"),
        "{text}"
    );
    for command in [
        "serve",
        "migrate",
        "demo",
        "create-admin",
        "import",
        "export",
        "verify",
        "transparency",
        "key",
        "forget-words",
        "backup",
    ] {
        assert!(text.contains(command), "{command} is missing: {text}");
        let help = narada(folder.path(), &[command, "--help"], &[]);
        assert!(
            help.status.success() && help.stdout.len() > 80,
            "{command}: {}",
            String::from_utf8_lossy(&help.stdout)
        );
    }
}

#[test]
fn a_file_that_is_quoted_does_not_steer_the_terminal() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("bad.toml");
    std::fs::write(&file, "format = 1\n\"\\u001b[2J\" = 1\n[strategy]\nslug = \"\\u001b[31mred\"\n").unwrap();
    let output = narada(folder.path(), &["import", "strategy", &file.to_string_lossy()], &[]);
    let said = said(&output);
    assert!(said.contains("[31mred") && said.contains("[2J"), "{said:?}");
    assert!(!said.contains('\u{1b}'), "{said:?}");
}

#[test]
fn a_server_that_refuses_is_told_with_its_reason_and_without_the_password() {
    let folder = tempfile::tempdir().unwrap();
    // Nothing listens on port 1.
    let output =
        narada(folder.path(), &["migrate"], &[("NARADA_DATABASE_URL", "postgres://me:hunter2@127.0.0.1:1/db")]);
    let said = said(&output);
    assert_eq!(output.status.code(), Some(1), "{said}");
    assert!(said.contains("NARADA_DATABASE_URL: ") && said.contains("refused"), "{said}");
    assert!(!said.contains("hunter2") && said.trim_end().lines().count() == 1, "{said}");
}

#[test]
fn a_bad_setting_stops_the_start_with_one_line_that_names_it() {
    let folder = tempfile::tempdir().unwrap();
    let bad = [
        ("NARADA_LISTEN", "here"),
        ("NARADA_ORIGIN", "narada"),
        ("NARADA_TIME_ZONE", "Europe/Nowhere"),
        ("NARADA_LANGUAGE", "xx"),
        ("NARADA_DATABASE_URL", "mysql://x"),
        ("NARADA_SMTP_URL", "ftp://x"),
        ("NARADA_MAIL_FROM", "nobody"),
        ("NARADA_TRUSTED_PROXY", "everybody"),
        ("NARADA_DATABASE_URL_FILE", "/nowhere/at/all"),
        ("NARADA_SMTP_URL_FILE", "/nowhere/at/all"),
    ];
    for (name, value) in bad {
        let output = narada(folder.path(), &["migrate"], &[(name, value)]);
        let said = said(&output);
        assert_eq!(output.status.code(), Some(2), "{name}: {said}");
        assert!(said.contains(name) && said.trim_end().lines().count() == 1, "{name}: {said}");
    }
    let file = folder.path().join("narada.toml");
    std::fs::write(&file, "NARADA_LANGUAGE = \"pl\"\nNARADA_LISTEN = \"here\"\n").unwrap();
    let output = narada(folder.path(), &["--config", file.to_str().unwrap(), "migrate"], &[]);
    let said = said(&output);
    assert_eq!(output.status.code(), Some(2), "{said}");
    assert!(said.contains("NARADA_LISTEN") && said.contains("narada.toml, line 2"), "{said}");
}

#[test]
fn a_setting_that_does_not_exist_is_named_with_the_one_that_was_meant_and_stops_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let output =
        narada(folder.path(), &["migrate"], &[("NARADA_LISTENS", "127.0.0.1:1"), ("NARADA_CONFIGURED", "s3cret")]);
    let said = said(&output);
    assert!(output.status.success(), "{said}");
    assert!(
        said.contains("NARADA_LISTENS (environment): there is no such setting; did you mean NARADA_LISTEN?"),
        "{said}"
    );
    assert!(said.contains("NARADA_CONFIGURED") && !said.contains("s3cret"), "{said}");
}

#[test]
fn an_argument_that_cannot_be_used_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let output = narada(folder.path(), &["create-admin", "--name", "Maja", "--email", "nobody"], &[]);
    assert_eq!(output.status.code(), Some(2), "{}", said(&output));
    assert!(said(&output).contains("--email"), "{}", said(&output));
    let output = narada(folder.path(), &["import", "strategy", "/nowhere.toml"], &[]);
    assert_eq!(output.status.code(), Some(1), "{}", said(&output));
    assert!(said(&output).contains("/nowhere.toml"), "{}", said(&output));
    let file = folder.path().join("broken.toml");
    std::fs::write(&file, "[strategy]\nslug = 5\n").unwrap();
    let output = narada(folder.path(), &["import", "strategy", file.to_str().unwrap()], &[]);
    assert_eq!(output.status.code(), Some(1), "{}", said(&output));
    assert!(said(&output).contains("broken.toml:2"), "{}", said(&output));
}

#[test]
fn a_consultation_is_imported_under_an_address_that_can_be_reached() {
    let folder = tempfile::tempdir().unwrap();
    let files = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/polis-fifteen-per-hour");
    for slug in ["Bad Slug", "", "a/b", "new"] {
        let output = narada(folder.path(), &["import", "polis", files, "--consultation", slug], &[]);
        assert_eq!(output.status.code(), Some(2), "{slug}: {}", said(&output));
        assert!(said(&output).contains("--consultation"), "{slug}: {}", said(&output));
    }
}

#[test]
fn what_only_reads_makes_no_database_in_a_wrong_folder() {
    let folder = tempfile::tempdir().unwrap();
    let copy = folder.path().join("copy");
    for arguments in [vec!["verify"], vec!["export", "results", "goal-v"], vec!["backup", copy.to_str().unwrap()]] {
        let output = narada(folder.path(), &arguments, &[]);
        assert_eq!(output.status.code(), Some(1), "{arguments:?}: {}", said(&output));
        assert!(said(&output).contains("NARADA_DATABASE_URL"), "{arguments:?}: {}", said(&output));
        assert!(!folder.path().join("narada.sqlite").exists() && !copy.exists(), "{arguments:?}");
    }
}

#[test]
fn the_record_of_the_demonstration_is_exported_and_checked_without_its_database() {
    let folder = tempfile::tempdir().unwrap();
    let demo = narada(folder.path(), &["demo"], &[]);
    assert!(demo.status.success(), "{}", said(&demo));
    let rotated = narada(folder.path(), &["key", "rotate"], &[]);
    assert!(rotated.status.success() && String::from_utf8_lossy(&rotated.stdout).contains("signed it"), "{rotated:?}");
    let keys = folder.path().join("keys.json");
    let shown = narada(folder.path(), &["key", "show"], &[]);
    std::fs::write(&keys, &shown.stdout).unwrap();
    let record = folder.path().join("record");
    let (record, keys) = (record.to_str().unwrap(), keys.to_str().unwrap());
    let list = std::fs::read_to_string(keys).unwrap();
    assert!(list.contains("\"endorsement\":\""), "{list}");
    let exported = narada(folder.path(), &["export", "record", "mikrogranty-pilotaz", "--out", record], &[]);
    assert!(exported.status.success(), "{}", said(&exported));
    // Elsewhere: a folder without a database.
    let elsewhere = tempfile::tempdir().unwrap();
    let check = ["verify", "--offline", record, "--keys", keys];
    let sound = narada(elsewhere.path(), &check, &[]);
    assert_eq!(sound.status.code(), Some(0), "{}", said(&sound));
    let results = Path::new(record).join("results-1.json");
    let text = std::fs::read_to_string(&results).unwrap();
    std::fs::write(&results, text.replacen("\"support\":1", "\"support\":2", 1)).unwrap();
    let tampered = narada(elsewhere.path(), &check, &[]);
    assert_eq!(tampered.status.code(), Some(3), "{}", said(&tampered));
    assert!(said(&tampered).contains("results-1.json"), "{}", said(&tampered));
    let alone = narada(elsewhere.path(), &["verify", "--offline", record], &[]);
    assert_eq!(alone.status.code(), Some(2), "it takes the keys too: {}", said(&alone));
}

#[test]
fn verify_says_by_its_exit_code_that_a_count_was_changed() {
    let folder = tempfile::tempdir().unwrap();
    let demo = narada(folder.path(), &["demo"], &[]);
    assert!(demo.status.success(), "{}", said(&demo));
    let sound = narada(folder.path(), &["verify"], &[]);
    assert_eq!(sound.status.code(), Some(0), "{}", said(&sound));
    let database = folder.path().join("narada.sqlite");
    let runtime = tokio::runtime::Runtime::new().unwrap();
    runtime.block_on(async {
        use app::base::db::{Db, Settings, execute};
        let settings = Settings::Sqlite { path: database, readers: 1 };
        let db = Db::connect(&settings, app::base::time::Clock::System).await.unwrap();
        let done: app::base::error::AppResult<u64> =
            db.write(async |tx| Ok(execute!(tx, "UPDATE tallies SET count = count + 1 WHERE count > 0")?)).await;
        assert!(done.unwrap() > 0);
        db.close().await;
    });
    let tampered = narada(folder.path(), &["verify"], &[]);
    assert_eq!(tampered.status.code(), Some(3), "{}", said(&tampered));
    assert!(said(&tampered).contains("tall"), "{}", said(&tampered));
}

#[test]
fn a_path_that_holds_no_record_or_no_keys_is_a_bad_argument_and_no_difference() {
    let folder = tempfile::tempdir().unwrap();
    let (record, keys) = (folder.path().join("record"), folder.path().join("keys.json"));
    let (record, keys) = (record.to_str().unwrap(), keys.to_str().unwrap());
    let is_refused = |names: &str, why: &str| {
        let output = narada(folder.path(), &["verify", "--offline", record, "--keys", keys], &[]);
        let said = said(&output);
        assert_eq!(output.status.code(), Some(2), "{said}");
        assert!(said.contains(names) && said.contains(why) && said.trim_end().lines().count() == 1, "{said}");
    };
    is_refused(record, "--offline");
    std::fs::create_dir(record).unwrap();
    is_refused(record, "there is no record in it");
    std::fs::write(Path::new(record).join("manifest.json"), "{}").unwrap();
    is_refused(keys, "--keys");
    std::fs::write(keys, "{\"keys\":").unwrap();
    is_refused(keys, "is no list of keys");
}

#[test]
fn a_signing_key_that_is_missing_or_broken_is_told_by_verify() {
    let folder = tempfile::tempdir().unwrap();
    let demo = narada(folder.path(), &["demo"], &[]);
    assert!(demo.status.success(), "{}", said(&demo));
    let printed = |output: &Output| String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(!printed(&narada(folder.path(), &["verify"], &[])).contains("Nothing can be signed here"));
    let keys = std::fs::read_dir(folder.path().join("keys")).unwrap().flatten().map(|entry| entry.path());
    let key = keys.into_iter().find(|path| path.to_string_lossy().contains("signing-")).unwrap();
    std::fs::write(&key, "broken").unwrap();
    let broken = narada(folder.path(), &["verify"], &[]);
    assert!(printed(&broken).contains("Nothing can be signed here") && printed(&broken).contains("32 bytes"));
    std::fs::remove_file(&key).unwrap();
    let missing = narada(folder.path(), &["verify"], &[]);
    assert!(printed(&missing).contains("is not in") && missing.status.success(), "{}", printed(&missing));
    assert!(printed(&missing).contains("All of them agree."), "{}", printed(&missing));
}

#[test]
fn a_report_from_the_command_line_says_what_it_lacks_and_where_it_is_published() {
    let folder = tempfile::tempdir().unwrap();
    let run = |arguments: &[&str]| narada(folder.path(), arguments, &[]);
    assert!(run(&["demo"]).status.success());
    let out = folder.path().join("report");
    let out = out.to_string_lossy();
    let export = ["export", "report", "projekt-celu-v", "--out", &out];
    let refused = run(&export);
    let why = said(&refused);
    assert_eq!(refused.status.code(), Some(2), "{why}");
    assert!(why.contains("--note: ") && why.contains("published before"), "{why}");
    let made = run(&[&export[..], &["--note", "A meeting was missing."]].concat());
    let told = String::from_utf8_lossy(&made.stdout).into_owned();
    assert!(
        made.status.success() && told.contains("/consultations/projekt-celu-v/report/manage\n"),
        "{told}{}",
        said(&made)
    );
}
