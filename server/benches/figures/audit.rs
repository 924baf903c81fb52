//! A million events of the audit log, walked in the live database and in a public export.

use super::process::ran;
use super::report::{Figure, Report};
use super::world;
use app::audit::digest;
use app::audit::model::Event;
use app::audit::shown::shown;
use app::base::db::{execute, execute_many};
use app::base::error::AppResult;
use app::base::site::Site;
use app::base::time::Timestamp;
use app::consultations::store::by_slug;
use serde_json::{Value, json};
use std::process::Command;
use uuid::Uuid;

/// What the limits are meant for.
pub const EVENTS: i64 = 1_000_000;
const AT_ONCE: i64 = 20_000;
const SECRET: &str = "measured";

/// Measures both walks.
pub async fn add(report: &mut Report, count: i64) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    world::fill(folder.path()).await;
    let site = world::open(folder.path()).await;
    fill(&site, count).await.expect("the events");
    site.db.close().await;
    ran(folder.path(), &["key", "rotate"]);
    let path = |name: &str| folder.path().join(name).to_str().expect("a plain path").to_owned();
    let (record, keys) = (path("record"), path("keys.json"));
    let shown = Command::new(env!("CARGO_BIN_EXE_narada"))
        .args(["key", "show"])
        .env("NARADA_DATA_DIR", folder.path())
        .output()
        .expect("narada starts");
    std::fs::write(&keys, shown.stdout).expect("the keys");

    #[expect(clippy::cast_precision_loss, reason = "a count of events")]
    report.add(Figure::seen("events in the audit log", count as f64, ""));
    let (live, memory) = ran(folder.path(), &["verify"]);
    report.add(Figure::at_most("verify of the audit log, live", live.as_secs_f64(), 60.0, "s"));
    report.add(Figure::seen("  its memory at most", memory, "MiB"));
    let (written, _) = ran(folder.path(), &["export", "record", "measured", "--out", &record]);
    report.add(Figure::seen("export of that record", written.as_secs_f64(), "s"));
    let (offline, memory) = ran(folder.path(), &["verify", "--offline", &record, "--keys", &keys]);
    report.add(Figure::at_most("verify of a record, offline", offline.as_secs_f64(), 60.0, "s"));
    report.add(Figure::seen("  its memory at most", memory, "MiB"));
}

/// An event as an official's act makes it: words with a salt, a code, a subject.
fn event(chain: Uuid, number: i64, previous: String) -> (Event, Value, String) {
    let details = json!({ "code": "KD-01", "version": number, "reason": "It repeats what stands above." });
    let salt = digest::sha256(number.to_be_bytes());
    let (published, _) = shown(&details, || salt.clone());
    let mut event = Event {
        actor: None,
        at: Timestamp(1_793_606_400_000 + number),
        chain,
        details: published,
        hash: String::new(),
        id: Uuid::from_u128(number.unsigned_abs().into()),
        kind: "action_line_changed".to_owned(),
        number,
        previous,
        subject: Some(digest::mark(SECRET, chain)),
    };
    event.hash = digest::event(&event, &event.details.to_string());
    (event, details, salt)
}

async fn fill(site: &Site, count: i64) -> AppResult<()> {
    let chain = by_slug(&site.db, "measured").await?.expect("the consultation").id.0;
    let beginning = digest::beginning(chain, SECRET);
    // The head takes steps of one only, so it is written where it will end.
    let end = (1..=count).fold(beginning.clone(), |previous, number| event(chain, number, previous).0.hash);
    site.db
        .write(async |tx| {
            let sql = "INSERT INTO audit_heads (chain, number, hash, secret) VALUES ($1, $2, $3, $4)";
            execute!(tx, sql, chain, count, &end, SECRET)?;
            Ok(())
        })
        .await?;
    let mut previous = beginning;
    for first in (1..=count).step_by(20_000) {
        let mut rows = Vec::new();
        for number in first..(first + AT_ONCE).min(count + 1) {
            let row = event(chain, number, previous.clone());
            previous = row.0.hash.clone();
            rows.push(row);
        }
        site.db
            .write(async |tx| {
                execute_many!(tx, "INSERT INTO audit_events (id, at, kind, subject_id, details)", &rows, |row| [
                    row.0.id,
                    row.0.at,
                    row.0.kind.clone(),
                    chain,
                    row.1.to_string()
                ])?;
                execute_many!(
                    tx,
                    "INSERT INTO audit_links (chain, number, event_id, shown, salt, previous, hash)",
                    &rows,
                    |row| [
                        chain,
                        row.0.number,
                        row.0.id,
                        row.0.details.to_string(),
                        row.2.clone(),
                        row.0.previous.clone(),
                        row.0.hash.clone()
                    ]
                )?;
                Ok(())
            })
            .await?;
    }
    Ok(())
}
