//! The pages that most people see first, on Lighthouse's slow phone.

use super::process::Served;
use super::report::{Figure, Report};
use serde::Deserialize;
use std::collections::HashMap;
use std::path::PathBuf;
use std::process::Command;

/// The home page, a consultation, an action line and results, of the demonstration.
const PAGES: [&str; 4] = [
    "/",
    "/consultations/wspolnota-2030",
    "/consultations/wspolnota-2030/actions/1",
    "/consultations/mikrogranty-pilotaz/results",
];

/// What `end2end/lighthouse/phone.mjs` prints.
#[derive(Debug, Deserialize)]
struct Seen {
    /// The most that a first visit loads.
    bytes: f64,
    /// The lowest score of each kind.
    #[serde(flatten)]
    scores: HashMap<String, f64>,
}

/// Judges the pages; says so where Lighthouse is not installed.
pub fn add(report: &mut Report) {
    let lighthouse = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../end2end/lighthouse");
    if !lighthouse.join("node_modules").is_dir() {
        return println!("  no slow phone: `npm ci` in end2end/lighthouse installs it");
    }
    let folder = tempfile::tempdir().expect("a temporary folder");
    let narada = Served::demonstration(folder.path());
    let mut ask = Command::new("node");
    ask.current_dir(&lighthouse).arg("phone.mjs").arg(format!("http://127.0.0.1:{}", narada.port)).args(PAGES);
    let Ok(answer) = ask.output() else { return println!("  no slow phone: node is not installed") };
    eprint!("{}", String::from_utf8_lossy(&answer.stderr));
    let Ok(seen) = serde_json::from_slice::<Seen>(&answer.stdout) else {
        return println!("  no slow phone: is Chromium where CHROMIUM says?");
    };
    for (kind, name) in [
        ("performance", "slow phone: performance, lowest of four pages"),
        ("accessibility", "  accessibility"),
        ("best-practices", "  best practices"),
        ("seo", "  search engines"),
    ] {
        report.add(Figure::at_least(name, seen.scores.get(kind).copied().unwrap_or(f64::NAN), 100.0, "of 100"));
    }
    report.add(Figure::at_most("first visit, everything a browser loads", seen.bytes / 1_000.0, 150.0, "kB"));
}
