//! Files that are refused: each with a clear word on what is wrong and where, and nothing is changed by any of them.

use super::{GOAL_V, counts, load};
use crate::command_line::narada;
use crate::support::{TestApp, on_both_databases};
use app::base::db::Settings;
use std::path::Path;
use std::process::Output;

/// `import strategy` with this file, on the database of the installation.
pub fn tried(app: &TestApp, file: &Path, more: &[&str]) -> Output {
    let database = match &app.database {
        Settings::Sqlite { path, .. } => format!("sqlite://{}", path.display()),
        Settings::Postgres { url, .. } => url.clone(),
    };
    let file = file.to_str().expect("a plain path");
    let arguments = [&["import", "strategy", file], more].concat();
    narada(app.folder.path(), &arguments, &[("NARADA_DATABASE_URL", &database)])
}

/// What it says of a file that it refuses.
fn refused(app: &TestApp, file: &Path) -> String {
    let output = tried(app, file, &[]);
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(1), "{said}");
    said
}

/// The same for these contents.
fn refused_text(app: &TestApp, contents: &[u8]) -> String {
    let file = app.folder.path().join("strategy.toml");
    std::fs::write(&file, contents).expect("a file");
    refused(app, &file)
}

on_both_databases! {
    async fn a_bad_file_is_refused_with_its_line_and_field_and_changes_nothing(app: TestApp) {
        load(&app, GOAL_V).await;
        let before = counts(&app).await;
        let replaced = |old: &str, new: &str| {
            assert!(GOAL_V.contains(old), "{old:?} is not in the file");
            GOAL_V.replacen(old, new, 1)
        };
        let cases = [
            ("a circle in the tree", replaced("code = \"V\"\nkind = \"strategic\"", "code = \"V\"\nkind = \"strategic\"\nparent = \"V.1\""), "goal \"V\", parent: “V.1” cannot stand above it"),
            ("a code twice", replaced("code = \"V.2\"", "code = \"V.1\""), "goal \"V.1\", code: is already used in line"),
            ("an unknown goal", replaced("goal = \"V\"", "goal = \"VI\""), "there is no goal “VI” in this file"),
            ("a value without its year", replaced("[[indicators.values]]\nyear = 2016\n", "[[indicators.values]]\n"), "year: is missing"),
            ("half a file", GOAL_V.chars().take(9_000).collect::<String>() + "\n[[goals", "strategy.toml:"),
            ("nothing", String::new(), "format"),
        ];
        for (name, text, expected) in cases {
            let said = refused_text(&app, text.as_bytes());
            assert!(said.contains(expected) && said.contains("strategy.toml:"), "{name}: {said}");
            assert_eq!(counts(&app).await, before, "{name}");
        }
    }

    async fn a_file_in_another_encoding_is_refused_at_its_line(app: TestApp) {
        let before = counts(&app).await;
        let latin = refused_text(&app, b"format = 1\n# Krak\xf3w\n");
        assert!(latin.contains("strategy.toml:2: is not UTF-8"), "{latin}");
        let utf16: Vec<u8> = GOAL_V.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let utf16 = refused_text(&app, &utf16);
        assert!(utf16.contains("strategy.toml:"), "{utf16}");
        assert_eq!(counts(&app).await, before);
    }

    async fn a_file_of_a_hundred_megabytes_is_refused_before_it_is_read(app: TestApp) {
        let before = counts(&app).await;
        let large = app.folder.path().join("large.toml");
        // A hole: were it read, it would take 100 MB of memory and be told as broken TOML.
        std::fs::File::create(&large).expect("a file").set_len(100 * 1024 * 1024).expect("a long file");
        let said = refused(&app, &large);
        assert!(said.contains("large.toml: is too long: a file has at most"), "{said}");
        assert_eq!(counts(&app).await, before);
    }

    async fn plans_and_groups_that_lead_round_in_a_circle_are_refused(app: TestApp) {
        let kaunas = include_str!("../../../demo/kaunas-2030.toml");
        let before = counts(&app).await;
        let circle = kaunas.replace("code = \"coordination\"\n", "code = \"coordination\"\nreports_to = \"economy\"\n");
        let said = refused_text(&app, circle.as_bytes());
        assert!(said.contains("reports_to: leads round in a circle: economy → coordination → economy"), "{said}");
        let unknown = kaunas.replace("reports_to = \"coordination\"", "reports_to = \"nobody\"");
        assert!(refused_text(&app, unknown.as_bytes()).contains("reports_to: there is no group “nobody” in this file"));
        assert_eq!(counts(&app).await, before);
    }
}
