//! Health: is the process alive, and can it do its work.

use crate::checkup::{Finding, Weight, of_the_database, of_the_rest};
use crate::vitals::Vitals;
use app::base::site::Site;
use app::base::time::Timestamp;
use axum::response::{IntoResponse, Response};
use http::{HeaderValue, StatusCode, header};
use std::sync::Arc;
use tokio::sync::Mutex;

/// Milliseconds for which the database's answer holds: whoever asks without end does not ask the database.
const HOLDS: i64 = 1_000;
/// Milliseconds for which all other answers hold.
const REST_HOLDS: i64 = 10_000;
/// Seconds after which to ask a node again that is not ready.
const AGAIN: u16 = 5;

/// What was found last, and when.
#[derive(Clone, Debug, Default)]
pub(super) struct Readiness(Arc<Mutex<Known>>);

#[derive(Debug, Default)]
struct Known {
    database: Option<(Timestamp, Option<Finding>)>,
    rest: Option<(Timestamp, Vec<Finding>)>,
}

/// The process answers.
pub async fn live() -> StatusCode {
    StatusCode::NO_CONTENT
}

/// Whether the node can do its work, and what is wrong where it cannot: one line for each fault, then one for each worry. A
/// balancer sends people elsewhere while there is a fault. Whoever asks meanwhile waits for the same answer.
pub async fn ready(site: Site, vitals: Vitals, known: Readiness) -> Response {
    let mut known = known.0.lock().await;
    let now = site.now();
    let database = match &known.database {
        Some((asked, found)) if holds(*asked, now, HOLDS) => found.clone(),
        before => {
            let found = of_the_database(&site).await;
            tell(before.iter().flat_map(|(_, found)| found), &found);
            known.database = Some((now, found.clone()));
            found
        }
    };
    let rest = match &known.rest {
        Some((asked, found)) if holds(*asked, now, REST_HOLDS) => found.clone(),
        before => {
            let is_there = database.as_ref().is_none_or(|found| found.weight == Weight::Worry);
            let found = of_the_rest(&site, &vitals, is_there).await;
            tell(before.iter().flat_map(|(_, found)| found), &found);
            known.rest = Some((now, found.clone()));
            found
        }
    };
    drop(known);
    answer(database.into_iter().chain(rest).collect())
}

fn holds(asked: Timestamp, now: Timestamp, long: i64) -> bool {
    (0..long).contains(&now.millis_since(asked))
}

/// Tells the log once what is wrong, not at every question.
fn tell<'a>(before: impl Iterator<Item = &'a Finding>, found: impl IntoIterator<Item = &'a Finding>) {
    let before: Vec<_> = before.collect();
    for finding in found.into_iter().filter(|finding| !before.contains(finding)) {
        tracing::warn!("{finding}");
    }
}

fn answer(mut found: Vec<Finding>) -> Response {
    found.sort_by_key(|finding| finding.weight);
    let Some(worst) = found.first() else { return StatusCode::NO_CONTENT.into_response() };
    let is_ready = worst.weight == Weight::Worry;
    let lines: String = found.iter().map(|finding| format!("{finding}\n")).collect();
    let status = if is_ready { StatusCode::OK } else { StatusCode::SERVICE_UNAVAILABLE };
    let mut response = (status, [(header::CONTENT_TYPE, "text/plain; charset=utf-8")], lines).into_response();
    if !is_ready {
        response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(AGAIN));
    }
    response
}
