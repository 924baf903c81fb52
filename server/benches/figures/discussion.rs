//! A discussion of 5,000 comments: its first page, and one comment more.

use super::load::{Ask, Load, get_compressed, measure};
use super::process::Served;
use super::report::{Figure, Report};
use super::votes::voters;
use super::{kb, world};
use app::base::db::{execute_many, scalar};
use app::base::error::AppResult;
use app::base::site::Site;
use std::sync::Arc;
use std::time::Duration;
use uuid::Uuid;

const COMMENTS: i64 = 5_000;
const PATH: &str = "/consultations/measured/actions/1";
const SPAN: Duration = Duration::from_secs(3);
/// So many people comment, one after the other: nobody may say everything alone.
const PEOPLE: usize = 400;

/// Measures both on one connection.
pub async fn add(report: &mut Report) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    world::fill(folder.path()).await;
    let site = world::open(folder.path()).await;
    let cookies = voters(&site, PEOPLE).await.expect("people");
    fill(&site, COMMENTS).await.expect("comments");
    let (narada, _) = Served::narada(folder.path());
    let read = measure(Load::of_anew(narada.port, PATH.to_owned(), SPAN)).await;
    report.add(Figure::at_most("5,000 comments: first page, 99th percentile", read.percentile(99.0), 40.0, "ms"));
    report.add(Figure::at_most("  compressed", kb(get_compressed(narada.port, PATH).await.len()), 40.0, "KB"));
    let load = Load {
        port: narada.port,
        connections: 1,
        span: SPAN,
        ask: Arc::new(move |_, turn| Ask {
            path: format!("{PATH}/comments"),
            cookie: cookies.get(turn % PEOPLE).cloned(),
            form: Some(format!("alignment=for&body=A+meeting+place+open+in+the+evening%2C+number+{turn}.")),
        }),
    };
    let written = measure(load).await;
    report.add(Figure::at_most("  one comment more, 99th percentile", written.percentile(99.0), 20.0, "ms"));
    // A form leads on to its page: that is no failure, and nothing else is expected.
    let count = scalar!(site.db, i64, "SELECT COUNT(*) FROM comments").expect("the count");
    assert!(count > COMMENTS, "nobody could comment");
    assert_eq!(read.failures, 0, "requests failed");
    site.db.close().await;
}

/// So many comments on the first action line. Half of them begin a thread, the others answer.
pub async fn fill(site: &Site, comments: i64) -> AppResult<()> {
    let now = site.now();
    let line = scalar!(site.db, Uuid, "SELECT id FROM action_lines WHERE code = '1'")?;
    let author = scalar!(site.db, Uuid, "SELECT id FROM people ORDER BY id LIMIT 1")?;
    let threads: Vec<Uuid> = (0..comments / 2).map(|_| site.chance.id(now)).collect();
    let rows: Vec<(Uuid, Uuid, i64)> = (0..)
        .zip(&threads)
        .flat_map(|(number, thread)| [(*thread, *thread, 2 * number), (site.chance.id(now), *thread, 2 * number + 1)])
        .collect();
    let body =
        "Open in the evening, please: after work there is nowhere to meet, and the school stands empty from four.";
    site.db
        .write(async |tx| {
            execute_many!(
                tx,
                "INSERT INTO comments (id, action_line_id, thread_id, author_id, alignment, language, body, state, version,
                                       created_at)",
                &rows,
                |row| [row.0, line, row.1, author, "for", "en", body, "visible", 1_i64, now.plus_millis(row.2 - 2 * comments)]
            )?;
            Ok(())
        })
        .await
}
