//! How cost grows: the same work with 1×, 10× and 100× of the content.
//!
//! Once: 50 action lines, 500 comments on one of them, 10,000 votes. A hundred times: 5,000, 50,000 and a million.

use super::load::{Ask, Load, measure};
use super::process::Served;
use super::votes::voters;
use super::world::{self, LINES};
use super::{bulk, discussion, strategies};
use app::base::error::AppResult;
use app::base::site::Site;
use app::consultations::model::RoundId;
use std::fmt::Write;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

#[path = "growth/picture.rs"]
pub mod picture;

/// How many times as much content.
pub const SCALES: [i64; 3] = [1, 10, 100];
/// Comments on one action line, and votes, where the content is there once.
const COMMENTS: i64 = 500;
const VOTES: i64 = 10_000;
/// On so many action lines each voter votes.
const BALLOTS_EACH: i64 = 50;
/// People who vote and comment while it is measured.
const PEOPLE: usize = 400;
const SPAN: Duration = Duration::from_secs(3);
const PAGE: &str = "/consultations/measured";

/// One work, with what it costs at each of [`SCALES`].
#[derive(Debug)]
pub struct Curve {
    /// What is done.
    pub name: &'static str,
    /// In what the cost is told.
    pub unit: &'static str,
    /// What it costs.
    pub values: Vec<f64>,
}

/// Measures everything at every scale, one request at a time.
pub async fn measured() -> Vec<Curve> {
    let mut curves: Vec<Curve> = Vec::new();
    for scale in SCALES {
        for (name, unit, value) in at(scale).await {
            match curves.iter_mut().find(|curve| curve.name == name) {
                Some(curve) => curve.values.push(value),
                None => curves.push(Curve { name, unit, values: vec![value] }),
            }
        }
    }
    curves
}

async fn at(scale: i64) -> Vec<(&'static str, &'static str, f64)> {
    let folder = tempfile::tempdir().expect("a temporary folder");
    world::fill_with(folder.path(), LINES * scale).await;
    let site = world::open(folder.path()).await;
    let cookies = voters(&site, PEOPLE).await.expect("people");
    discussion::fill(&site, COMMENTS * scale).await.expect("comments");
    let (narada, _) = Served::narada(folder.path());
    // The first vote makes the round's key; the others are written as casting would have left them.
    one_vote(&narada, cookies.first().cloned()).await;
    cast(&site, scale).await.expect("votes");
    drop(narada);
    let (narada, start) = Served::narada(folder.path());
    let list = strategies::one_by_one(&narada, PAGE).await;
    let thread = strategies::one_by_one(&narada, &format!("{PAGE}/actions/1")).await;
    let (voting, commenting) = (cookies.clone(), cookies);
    let vote = median(&narada, move |turn| Ask {
        path: format!("{PAGE}/actions/{}/vote", turn / PEOPLE % 50 + 1),
        cookie: voting.get(turn % PEOPLE).cloned(),
        form: Some("round=1&choice=support".to_owned()),
    });
    let vote = vote.await;
    let comment = median(&narada, move |turn| Ask {
        path: format!("{PAGE}/actions/1/comments"),
        cookie: commenting.get(turn % PEOPLE).cloned(),
        form: Some(format!("alignment=for&body=A+meeting+place+open+in+the+evening%2C+number+{turn}.")),
    });
    let comment = comment.await;
    let memory = narada.most_resident_mib();
    site.db.close().await;
    drop(narada);
    let results = strategies::per_goal(VOTES * scale).await;
    vec![
        ("first page of the action lines", "ms", list),
        ("first page of a discussion", "ms", thread),
        ("results of a goal", "ms", results),
        ("a vote", "ms", vote),
        ("a comment", "ms", comment),
        ("start", "ms", start.as_secs_f64() * 1_000.0),
        ("most memory", "MiB", memory),
        ("database", "MiB", size(folder.path())),
    ]
}

async fn median(narada: &Served, ask: impl Fn(usize) -> Ask + Send + Sync + 'static) -> f64 {
    let ask = Arc::new(move |_, turn| ask(turn));
    let seen = measure(Load { port: narada.port, connections: 1, span: SPAN, ask }).await;
    seen.percentile(50.0)
}

async fn one_vote(narada: &Served, cookie: Option<String>) {
    let form = Some("round=1&choice=support".to_owned());
    let ask = Ask { path: format!("{PAGE}/actions/1/vote"), cookie, form };
    let seen = measure(Load::of(narada.port, Duration::from_millis(300), ask)).await;
    assert_eq!(seen.failures, 0, "nobody can vote");
}

/// Each voter on 50 of the action lines.
async fn cast(site: &Site, scale: i64) -> AppResult<()> {
    let round = app::base::db::scalar!(site.db, RoundId, "SELECT id FROM rounds")?;
    bulk::cast(site, round, VOTES * scale / BALLOTS_EACH, scale).await
}

/// What the database takes on the disk.
#[expect(clippy::cast_precision_loss, reason = "megabytes")]
fn size(folder: &Path) -> f64 {
    let files = std::fs::read_dir(folder).expect("the folder").flatten();
    let sizes = files.filter(|file| file.file_name().to_string_lossy().starts_with("narada.sqlite"));
    sizes.filter_map(|file| file.metadata().ok()).map(|known| known.len() as f64).sum::<f64>() / (1 << 20) as f64
}

/// The curves as a table in Markdown.
pub fn table(curves: &[Curve]) -> String {
    let mut told = "| work | 1× | 10× | 100× |\n|---|---|---|---|\n".to_owned();
    for Curve { name, unit, values } in curves {
        let values: Vec<String> = values.iter().map(|value| format!("{value:.1}")).collect();
        let _ = writeln!(told, "| {name}, {unit} | {} |", values.join(" | "));
    }
    told
}
