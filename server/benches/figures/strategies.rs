//! The figures of strategies: the page of a large one, loading one, and results per goal with few votes and with many.

use super::load::{Load, get_compressed, measure, now};
use super::process::Served;
use super::report::{Figure, Report};
use super::world::open;
use app::base::site::Site;
use app::moderation::closing::close_due;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

#[path = "strategies/document.rs"]
mod document;
#[path = "strategies/votes.rs"]
mod votes;

/// How long a page is asked for on one connection, after a warm-up.
const SPAN: Duration = Duration::from_secs(3);
const SLUG: &str = "measured-2035";

/// Measures all of them.
pub async fn add(report: &mut Report) {
    import(report);
    page_of_a_large_one(report).await;
    let (few, many) = (per_goal(10_000).await, per_goal(1_000_000).await);
    report.add(Figure::seen("results of a goal, 10 thousand votes, median", few, "ms"));
    report.add(Figure::seen("results of a goal, 1 million votes, median", many, "ms"));
    report.add(Figure::at_most("  the second of the first", many / few, 1.2, ""));
}

/// Loads 10,000 objects with the program itself, into a database that is there.
fn import(report: &mut Report) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let file = folder.path().join("large.toml");
    std::fs::write(&file, document::of_objects(10_000)).expect("a file");
    let run = |arguments: &[&str]| {
        let begin = now();
        let done = Command::new(env!("CARGO_BIN_EXE_narada"))
            .args(arguments)
            .env("NARADA_DATA_DIR", folder.path())
            .stdout(Stdio::null())
            .status();
        assert!(done.expect("narada starts").success(), "{arguments:?}");
        begin.elapsed()
    };
    run(&["migrate"]);
    let took = run(&["import", "strategy", file.to_str().expect("a plain path")]);
    report.add(Figure::at_most("import of a strategy of 10,000 objects", took.as_secs_f64(), 10.0, "s"));
}

async fn page_of_a_large_one(report: &mut Report) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    fill(folder.path(), 10_000).await;
    let (narada, _) = Served::narada(folder.path());
    let page = format!("/strategies/{SLUG}");
    let seen = one_by_one(&narada, &page).await;
    report.add(Figure::at_most("strategy of 500 goals, 2,000 action lines, uncached", seen, 150.0, "ms"));
    let weight = get_compressed(narada.port, &page).await.len();
    report.add(Figure::at_most("  its page, compressed", super::kb(weight), 60.0, "KB"));
}

/// The median of a goal's page with so many votes in a closed round.
pub async fn per_goal(ballots: i64) -> f64 {
    let folder = tempfile::tempdir().expect("a temporary folder");
    fill(folder.path(), ballots).await;
    let (narada, _) = Served::narada(folder.path());
    one_by_one(&narada, &format!("/strategies/{SLUG}/goals/{}", document::GOAL)).await
}

/// The median of a page that is made anew each time.
pub async fn one_by_one(narada: &Served, path: &str) -> f64 {
    let seen = measure(Load::of_anew(narada.port, path.to_owned(), SPAN)).await;
    assert_eq!(seen.failures, 0, "{path}: requests failed");
    seen.percentile(50.0)
}

/// A strategy of 500 goals, 2,000 action lines for them, and so many ballots in a round that is closed.
async fn fill(folder: &Path, ballots: i64) {
    let site = put(folder, ballots).await;
    assert_eq!(close_due(&site).await.expect("it closes"), 1);
    site.db.close().await;
}

/// As [`fill`], with a round whose time is over and that nobody has closed yet.
pub async fn put(folder: &Path, ballots: i64) -> Site {
    let site = open(folder).await;
    let document = app::strategy::file::parse(&document::of_goals()).expect("a sound file");
    app::strategy::actions::import(&site.db, &site.chance, &document).await.expect("a strategy");
    votes::put(&site, ballots).await.expect("votes");
    site
}
