//! While the database is away nobody waits for it: whoever asks is told at once to come again, and so is whoever was under way when it
//! went.
//!
//! A server that is gone says so, but a network that falls silent says nothing, and a statement would be waited for until the connection
//! is given up. So somebody feels its pulse all the time, on a connection of its own. Nothing is tried again here: whether what was under
//! way was done or not, its sender decides what to do, and sends what must not happen twice under the same key.

use app::base::db::Pulse;
use app::base::multipart::{room_for, typed_anyhow};
use app::front::unsent::Unsent;
use axum::body::Body;
use axum::extract::Request;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use http::{HeaderValue, Method, StatusCode, header};
use std::time::Duration;
use tokio::sync::watch;
use tokio_util::sync::CancellationToken;

/// How long the pulse is left alone between two beats. With the time that a beat may take, somebody under way is told within two seconds.
const BETWEEN: Duration = Duration::from_millis(250);

/// After how many seconds to come again.
const AGAIN: u64 = 2;

/// Whether the database is away.
#[derive(Clone, Debug)]
pub struct Heart(watch::Receiver<bool>);

impl Heart {
    /// Feels the pulse until told to stop. A file is never away.
    pub fn listen(mut pulse: Pulse, stop: CancellationToken) -> Self {
        let (tell, told) = watch::channel(false);
        if pulse.is_needed() {
            tokio::spawn(async move {
                while !stop.is_cancelled() {
                    let is_away = !pulse.beats().await;
                    let has_changed = tell.send_if_modified(|known| std::mem::replace(known, is_away) != is_away);
                    match (has_changed, is_away) {
                        (true, true) => tracing::warn!("the database is away"),
                        (true, false) => tracing::info!("the database is back"),
                        (false, _) => {}
                    }
                    tokio::time::sleep(BETWEEN).await;
                }
            });
        }
        Self(told)
    }

    fn is_away(&self) -> bool {
        *self.0.borrow()
    }

    /// Returns when it is away.
    async fn stops(&mut self) {
        if self.0.wait_for(|is_away| *is_away).await.is_err() {
            // Nobody listens any more: it is a file, or the program ends.
            std::future::pending().await
        }
    }
}

/// Answers in the place of what needs the database while that is away.
pub async fn turn_away(request: Request, next: Next) -> Response {
    let path = request.uri().path();
    if path.starts_with("/assets/") || path == "/health/live" {
        return next.run(request).await;
    }
    let Some(mut heart) = request.extensions().get::<Heart>().cloned() else { return next.run(request).await };
    if matches!(*request.method(), Method::GET | Method::HEAD) {
        if heart.is_away() {
            return away(None);
        }
        return tokio::select! {
            response = next.run(request) => response,
            () = heart.stops() => away(None),
        };
    }
    // What somebody wrote is given back to them, also when the database goes while it is being saved.
    let (parts, body) = request.into_parts();
    let Ok(body) = axum::body::to_bytes(body, room_for(&parts.headers)).await else {
        return StatusCode::PAYLOAD_TOO_LARGE.into_response();
    };
    let (headers, typed) = (parts.headers.clone(), body.clone());
    let unsent = || Unsent::of(typed_anyhow(&headers, &typed));
    if heart.is_away() {
        return away(unsent());
    }
    tokio::select! {
        response = next.run(Request::from_parts(parts, Body::from(body))) => response,
        () = heart.stops() => away(unsent()),
    }
}

/// Bare; it gets its page further out.
fn away(unsent: Option<Unsent>) -> Response {
    let mut response = StatusCode::SERVICE_UNAVAILABLE.into_response();
    response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(AGAIN));
    if let Some(unsent) = unsent {
        response.extensions_mut().insert(unsent);
    }
    response
}
