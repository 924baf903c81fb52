//! The figures that Narada promises, measured: `cargo xtask bench`.
//!
//! Everything runs on this machine in one go, beside a bare hyper server that answers with the same number of bytes: on a
//! noisy machine the ratio says more than the number. Nothing here passes or fails; it prints what it saw, also where it
//! falls short.

mod answering;
mod audit;
mod bare;
mod bulk;
mod connections;
mod discussion;
mod growth;
mod import;
mod letters;
mod load;
mod millions;
mod nginx;
mod pages;
mod pgbench;
mod phone;
mod postgres;
mod process;
mod report;
mod sizes;
mod strategies;
mod votes;
mod world;

use process::Served;
use report::{Figure, Report};
use std::time::Duration;

/// What can be asked for by its name.
const ALONE: [&str; 10] = [
    "votes",
    "pgbench",
    "signed_in",
    "discussion",
    "import",
    "millions",
    "letters",
    "connections",
    "answering",
    "phone",
];

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    // The bare server and the crowd are this program once more, each in a process of its own, as in life.
    match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        [_, "bare", bytes] => return bare::serve(bytes.parse().expect("a number of bytes")),
        [_, "crowd", port] => return connections::crowd(port.parse().expect("a port")),
        _ => {}
    }
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().expect("a runtime");
    // `cargo bench … -- audit 100000`: the audit log alone, with so many events.
    if let Some(place) = arguments.iter().position(|word| word == "audit") {
        let count = arguments.get(place + 1).and_then(|count| count.parse().ok()).unwrap_or(audit::EVENTS);
        let mut report = Report::default();
        runtime.block_on(audit::add(&mut report, count));
        return print!("{report}");
    }
    // `cargo bench … -- growth ../docs/growth.svg`: how cost grows, as a table, and as a picture in this file, seen from `server`.
    if let Some(place) = arguments.iter().position(|word| word == "growth") {
        let grown = runtime.block_on(growth::measured());
        // Cargo adds a word of its own at the end.
        if let Some(file) = arguments.get(place + 1).filter(|file| !file.starts_with("--")) {
            std::fs::write(file, growth::picture::drawn(&grown)).expect("a file for the picture");
        }
        return print!("{}", growth::table(&grown));
    }
    // `cargo bench … -- votes pgbench`: some of them alone.
    let asked: Vec<&str> = ALONE.into_iter().filter(|name| arguments.iter().any(|word| word == name)).collect();
    if asked.is_empty() {
        return runtime.block_on(run());
    }
    let mut report = Report::default();
    for name in asked {
        runtime.block_on(add(&mut report, name));
    }
    print!("{report}");
}

async fn add(report: &mut Report, name: &str) {
    match name {
        "votes" => votes::add(report).await,
        "pgbench" => pgbench::add(report).await,
        "signed_in" => pages::signed_in(report).await,
        "discussion" => discussion::add(report).await,
        "import" => import::add(report).await,
        "millions" => millions::add(report).await,
        "letters" => letters::add(report).await,
        "connections" => connections::add(report).await,
        "phone" => phone::add(report),
        _ => answering::add(report).await,
    }
}

async fn run() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = world::fill(folder.path()).await;
    let mut report = Report::default();

    let (narada, start) = Served::narada(folder.path());
    report.add(Figure::at_most("start on an existing database", start.as_secs_f64() * 1_000.0, 1_000.0, "ms"));
    tokio::time::sleep(Duration::from_millis(500)).await;
    report.add(Figure::at_most("resident memory, idle", narada.resident_mib(), 80.0, "MiB"));

    let page = load::get(narada.port, &path).await;
    pages::add(&mut report, &narada, &path, &page).await;
    report.add(Figure::at_most("resident memory, under that load", narada.resident_mib(), 300.0, "MiB"));
    let weight = sizes::page(narada.port, &path).await;
    drop(narada);
    report.add(Figure::seen("the page itself, uncompressed", kib(page.len()), "KiB"));
    report.add(Figure::at_most("HTML and style sheet, compressed", weight, 40.0, "KiB"));
    report.add(Figure::at_most("islands: wasm, glue and loader, brotli", sizes::islands(), 110.0, "KB"));
    for name in ALONE {
        add(&mut report, name).await;
    }
    strategies::add(&mut report).await;
    audit::add(&mut report, audit::EVENTS).await;
    print!("{report}");
}

#[expect(clippy::cast_precision_loss, reason = "sizes of pages")]
fn kb(bytes: usize) -> f64 {
    bytes as f64 / 1_000.0
}

#[expect(clippy::cast_precision_loss, reason = "sizes of pages")]
fn kib(bytes: usize) -> f64 {
    bytes as f64 / 1_024.0
}
