//! Ten million votes: closing their round, and its results beside those of ten thousand.

use super::load::now;
use super::process::{Served, ran};
use super::report::{Figure, Report};
use super::strategies;
use app::moderation::closing::close_due;

const FEW: i64 = 10_000;
const MANY: i64 = 10_000_000;

/// Measures both on consultations of the same 2,000 action lines, which serve 500 goals.
pub async fn add(report: &mut Report) {
    let (page_of_few, _) = of(FEW).await;
    let (page_of_many, closing) = of(MANY).await;
    report.add(Figure::seen("results page, 10 thousand votes, median", page_of_few, "ms"));
    report.add(Figure::seen("results page, 10 million votes, median", page_of_many, "ms"));
    report.add(Figure::at_most("  the second of the first", page_of_many / page_of_few, 1.2, ""));
    report.add(Figure::at_most("closing a round of 10 million votes, with its result", closing, 10.0, "s"));
}

/// The median of the results page, and how long the closing took: by what the worker calls when a round's time is over, the
/// result frozen, put into the record and signed.
async fn of(ballots: i64) -> (f64, f64) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let site = strategies::put(folder.path(), ballots).await;
    let begin = now();
    assert_eq!(close_due(&site).await.expect("it closes"), 1);
    let closing = begin.elapsed().as_secs_f64();
    site.db.close().await;
    if ballots == FEW {
        // Counted again, it is the same.
        ran(folder.path(), &["verify"]);
    }
    let (narada, _) = Served::narada(folder.path());
    (strategies::one_by_one(&narada, "/consultations/votes/results").await, closing)
}
