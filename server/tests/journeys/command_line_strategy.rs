//! Strategies on the command line: what an import would change, what it refuses, what comes out again.

use super::command_line::narada;
use std::path::Path;
use std::process::Output;

const RIVERMOUTH: &str = include_str!("../fixtures/strategies/rivermouth-2040.toml");

const KAUNAS: &str = include_str!("../../demo/kaunas-2030.toml");

fn out(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
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
fn places_get_their_outlines_from_a_geojson_file_by_register_code() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path();
    let (strategy, outlines) = (data.join("city.toml"), data.join("places.geojson"));
    std::fs::write(&strategy, RIVERMOUTH).unwrap();
    assert!(narada(data, &["import", "strategy", strategy.to_str().unwrap()], &[]).status.success());
    let feature = |code: &str| {
        format!(
            "{{\"type\":\"Feature\",\"properties\":{{\"terc\":\"{code}\"}},\"geometry\":\
             {{\"type\":\"Polygon\",\"coordinates\":[[[18.7,54.3],[18.75,54.3],[18.75,54.35],[18.7,54.3]]]}}}}"
        )
    };
    let collection =
        format!("{{\"type\":\"FeatureCollection\",\"features\":[{},{}]}}", feature("9001-1"), feature("77"));
    std::fs::write(&outlines, collection).unwrap();
    let import = ["import", "outlines", outlines.to_str().unwrap(), "--strategy", "rivermouth-2040"];
    let wrong = narada(data, &import, &[]);
    assert_eq!(wrong.status.code(), Some(1), "the codes are not under \"code\"");
    let done = out(&narada(data, &[&import[..], &["--property", "terc"]].concat(), &[]));
    assert!(done.contains("for rivermouth-2040: 1.") && done.contains("these codes: 77"), "{done}");
    assert!(done.contains("Without an outline: Estuary County (90)"), "{done}");
    let exported = out(&narada(data, &["export", "strategy", "rivermouth-2040"], &[]));
    assert!(exported.contains("[18.75,54.35]"), "{exported}");
}

#[test]
fn a_strategy_that_was_written_as_json_is_loaded_again_and_comes_out_the_same() {
    let [folder, other] = [(); 2].map(|()| tempfile::tempdir().unwrap());
    let (file, json) = (folder.path().join("city.toml"), folder.path().join("city.json"));
    std::fs::write(&file, RIVERMOUTH).unwrap();
    assert!(narada(folder.path(), &["import", "strategy", file.to_str().unwrap()], &[]).status.success());
    let export = ["export", "strategy", "rivermouth-2040", "--format", "json"];
    let first = out(&narada(folder.path(), &export, &[]));
    std::fs::write(&json, &first).unwrap();
    let import = ["import", "strategy", json.to_str().unwrap()];
    assert!(out(&narada(folder.path(), &import, &[])).contains("nothing changed"), "it says what the file said");
    assert!(narada(other.path(), &import, &[]).status.success());
    assert_eq!(out(&narada(other.path(), &export, &[])), first);
    let toml = ["export", "strategy", "rivermouth-2040"];
    assert_eq!(out(&narada(other.path(), &toml, &[])), out(&narada(folder.path(), &toml, &[])));
}
