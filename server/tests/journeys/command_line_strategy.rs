//! Strategies on the command line: what an import would change, what it refuses, what comes out again.

use super::command_line::narada;
use std::path::Path;
use std::process::Output;

const KAUNAS: &str = include_str!("../../demo/kaunas-2030.toml");

fn out(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// What `import strategy` says of a file that it refuses, and that nothing was loaded.
fn refused(data: &Path, contents: &[u8]) -> String {
    let file = data.join("strategy.toml");
    std::fs::write(&file, contents).unwrap();
    let output = narada(data, &["import", "strategy", file.to_str().unwrap()], &[]);
    assert_eq!(output.status.code(), Some(1), "{}", out(&output));
    assert_eq!(out(&narada(data, &["export", "strategy", "--list"], &[])), "", "nothing is half-loaded");
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[test]
fn a_dry_run_tells_what_would_change_and_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path();
    let file = data.join("kaunas.toml");
    let file = file.to_str().unwrap();
    std::fs::write(file, KAUNAS).unwrap();
    assert!(narada(data, &["import", "strategy", file], &[]).status.success());
    let before = out(&narada(data, &["export", "strategy", "kaunas-2030"], &[]));
    assert!(out(&narada(data, &["import", "strategy", file, "--dry-run"], &[])).contains("nothing would change"));
    std::fs::write(file, KAUNAS.replace("horizon = \"2030\"", "horizon = \"2022–2030\"")).unwrap();
    let told = out(&narada(data, &["import", "strategy", file, "--dry-run"], &[]));
    assert_eq!(told.trim(), "~ strategy, horizon: \"2030\" → \"2022–2030\"");
    assert_eq!(out(&narada(data, &["export", "strategy", "kaunas-2030"], &[])), before);
}

#[test]
fn the_names_of_all_strategies_can_be_listed_and_each_written_as_json() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path();
    let file = data.join("kaunas.toml");
    std::fs::write(&file, KAUNAS).unwrap();
    assert!(narada(data, &["import", "strategy", file.to_str().unwrap()], &[]).status.success());
    assert_eq!(out(&narada(data, &["export", "strategy", "--list"], &[])), "kaunas-2030\n");
    let json = out(&narada(data, &["export", "strategy", "kaunas-2030", "--format", "json"], &[]));
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(json["groups"].as_array().map(Vec::len), Some(9));
    let neither = narada(data, &["export", "strategy"], &[]);
    assert_eq!(neither.status.code(), Some(2), "a strategy, a list or the schema is asked for");
    let schema = narada(Path::new("/nowhere"), &["export", "strategy", "--schema"], &[]);
    assert!(schema.status.success() && out(&schema).contains("2020-12"), "the schema needs no database");
}

#[test]
fn bad_files_are_refused_with_file_line_and_field() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path();
    assert!(narada(data, &["migrate"], &[]).status.success());
    let latin = refused(data, b"format = 1\n# Krak\xf3w\n");
    assert!(latin.contains("strategy.toml:2: is not UTF-8"), "{latin}");
    let file = std::fs::File::create(data.join("large.toml")).unwrap();
    file.set_len(100 * 1024 * 1024).unwrap();
    let large = narada(data, &["import", "strategy", data.join("large.toml").to_str().unwrap()], &[]);
    assert_eq!(large.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&large.stderr).contains("large.toml: is 104857600 bytes long"));
    let circle = KAUNAS.replace("code = \"coordination\"\n", "code = \"coordination\"\nreports_to = \"economy\"\n");
    let circle = refused(data, circle.as_bytes());
    assert!(circle.contains("reports_to: leads round in a circle: economy → coordination → economy"), "{circle}");
    let twice = refused(data, KAUNAS.replace("code = \"green-course\"", "code = \"mobility\"").as_bytes());
    assert!(twice.contains("\"mobility\", code: is already used in line"), "{twice}");
    let unknown = refused(data, KAUNAS.replace("reports_to = \"coordination\"", "reports_to = \"nobody\"").as_bytes());
    assert!(unknown.contains("reports_to: there is no group “nobody” in this file"), "{unknown}");
}
