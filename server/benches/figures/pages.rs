//! The page of 50 action lines: kept, made anew, and of somebody who is signed in, beside servers that do nothing else.

use super::load::{Ask, Load, Seen, measure};
use super::nginx::Nginx;
use super::process::Served;
use super::report::{Figure, Report};
use super::votes::voters;
use super::world;
use hyper::body::Bytes;
use std::sync::Arc;
use std::time::Duration;

/// How long each page is asked for, after a warm-up.
const SPAN: Duration = Duration::from_secs(6);
/// Open connections, each with one request at a time.
const CONNECTIONS: usize = 16;

/// Measures the page at this path, which is these bytes.
pub async fn add(report: &mut Report, narada: &Served, path: &str, page: &Bytes) {
    let same = |port, path: &str| of(Load::of(port, SPAN, Ask { path: path.to_owned(), ..Ask::default() }));
    let kept = same(narada.port, path).await;
    let bare = Served::bare(page.len());
    let hyper = same(bare.port, "/").await;
    drop(bare);
    if let Some(nginx) = Nginx::serving(page) {
        let theirs = same(nginx.port, "/page.html").await;
        report.add(Figure::at_least("page of 50 action lines, kept, of nginx", part(&kept, &theirs), 50.0, "%"));
        report.add(Figure::seen("  nginx, the same bytes from a file", theirs.per_second(), "requests/s"));
    }
    report.add(Figure::seen("page of 50 action lines, kept", kept.per_second(), "requests/s"));
    report.add(Figure::at_most("  its 99th percentile at 16 connections", kept.percentile(99.0), 5.0, "ms"));
    report.add(Figure::seen("  bare hyper, the same bytes", hyper.per_second(), "requests/s"));
    report.add(Figure::seen("  ours of it", part(&kept, &hyper), "%"));
    // An address that nobody asked for yet is a page that nobody keeps: as after a change.
    let made = of(Load::of_anew(narada.port, path.to_owned(), SPAN)).await;
    report.add(Figure::at_least("the same page, made anew each time", made.per_second(), 1_200.0, "requests/s"));
    report.add(Figure::at_most("  its 99th percentile at 16 connections", made.percentile(99.0), 40.0, "ms"));
    report.add(Figure::seen("  its median", made.percentile(50.0), "ms"));
}

/// Measures the page of somebody who is signed in, on each connection another one.
pub async fn signed_in(report: &mut Report) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = world::fill(folder.path()).await;
    let site = world::open(folder.path()).await;
    let cookies = voters(&site, CONNECTIONS).await.expect("people");
    let (narada, _) = Served::narada(folder.path());
    let ask = move |connection: usize, _| Ask {
        path: path.clone(),
        cookie: cookies.get(connection).cloned(),
        ..Ask::default()
    };
    let seen = of(Load { port: narada.port, connections: CONNECTIONS, span: SPAN, ask: Arc::new(ask) }).await;
    report.add(Figure::at_least("the same page, of somebody signed in", seen.per_second(), 1_200.0, "requests/s"));
    report.add(Figure::at_most("  its 99th percentile at 16 connections", seen.percentile(99.0), 40.0, "ms"));
    report.add(Figure::seen("  its median", seen.percentile(50.0), "ms"));
    site.db.close().await;
}

async fn of(load: Load) -> Seen {
    let seen = measure(Load { connections: CONNECTIONS, ..load }).await;
    assert_eq!(seen.failures, 0, "requests failed: these figures would say nothing");
    seen
}

fn part(ours: &Seen, theirs: &Seen) -> f64 {
    100.0 * ours.per_second() / theirs.per_second()
}
