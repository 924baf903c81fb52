//! What is counted of each request, and the number under which the log speaks of it.

use crate::vitals::Vitals;
use axum::extract::{MatchedPath, Request, State};
use axum::middleware::Next;
use axum::response::Response;
use http::{HeaderName, HeaderValue};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use tracing::Instrument;

/// Under which an answer that failed says its number, so that whoever quotes it is found in the log.
const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");
/// What no route matches: whatever strangers try is one of these.
const ELSEWHERE: &str = "other";

/// Counts and numbers requests.
#[derive(Clone, Debug)]
pub(super) struct Watch {
    vitals: Vitals,
    /// Tells this start of this node from others.
    start: Arc<str>,
    next: Arc<AtomicU64>,
}

impl Watch {
    /// From now on; `start` in Unix milliseconds.
    pub fn new(vitals: Vitals, start: i64) -> Self {
        let start = format!("{start:x}-{:x}", std::process::id());
        Self { vitals, start: start.into(), next: Arc::default() }
    }

    fn number(&self) -> String {
        format!("{}-{:x}", self.start, self.next.fetch_add(1, Ordering::Relaxed))
    }
}

/// Lets the request pass, and writes down how it went: its route as the router spells it, never its path.
pub(super) async fn watch(State(watch): State<Watch>, request: Request, next: Next) -> Response {
    let method = request.method().clone();
    let matched = request.extensions().get::<MatchedPath>().cloned();
    let route = matched.as_ref().map_or(ELSEWHERE, MatchedPath::as_str);
    let id = watch.number();
    let span = tracing::info_span!("request", id, %method, route);
    #[expect(clippy::disallowed_methods, reason = "how long an answer took")]
    let began = std::time::Instant::now();
    let mut response = next.run(request).instrument(span.clone()).await;
    let took = began.elapsed();
    watch.vitals.counts().answered(&method, route, response.status(), took);
    span.in_scope(|| {
        tracing::debug!(status = response.status().as_u16(), ms = took.as_secs_f64() * 1_000.0, "answered");
    });
    if response.status().is_server_error()
        && let Ok(id) = HeaderValue::from_str(&id)
    {
        response.headers_mut().insert(REQUEST_ID, id);
    }
    response
}
