//! The loop that accepts connections.
//!
//! `axum::serve` 0.8 has no header timeout, so a slow client could hold a connection for ever; this loop sits on hyper
//! itself. HTTP/1.1 only: a proxy in front speaks it to us, and the sniffing of HTTP/2 has no time limit of its own.

use super::crowd::{Crowd, Places};
use super::haste::Hasty;
use super::peer::Peer;
use axum::Router;
use http::{HeaderValue, header};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;
use tokio::net::{TcpListener, TcpSocket};
use tokio_util::sync::CancellationToken;
use tower::ServiceExt;

/// How patient the server is.
#[derive(Clone, Copy, Debug)]
pub struct Patience {
    /// How long a client may take to send its headers, the first byte included; also how long it may rest between two
    /// requests.
    pub headers: Duration,
    /// How long a client may leave an answer lying before it has taken a portion of it.
    pub answer: Duration,
    /// How long a connection is kept for further requests: the answer after that ends it, so that a place in a full house
    /// comes free however busy its holder looks.
    pub stay: Duration,
    /// How long requests in flight may take to finish once the server is told to stop.
    pub farewell: Duration,
}

impl Default for Patience {
    fn default() -> Self {
        Self {
            headers: Duration::from_secs(10),
            answer: Duration::from_secs(20),
            stay: Duration::from_secs(300),
            farewell: Duration::from_secs(20),
        }
    }
}

/// How many wait to be let in. A storm of connections is let in within a moment, but whoever finds no place in this line is
/// not told so: their system tries again a second later, then three.
const WAITING: u32 = 4_096;

/// Opens a door: who comes stands in a line that is longer than the usual one.
///
/// # Errors
/// The address is taken, or not this machine's.
pub fn listen(address: SocketAddr) -> std::io::Result<TcpListener> {
    let new = if address.is_ipv4() { TcpSocket::new_v4 } else { TcpSocket::new_v6 };
    let socket = new()?;
    // Or a program that is started again would have to wait until the last connections of the one before are forgotten.
    #[cfg(unix)]
    socket.set_reuseaddr(true)?;
    socket.bind(address)?;
    socket.listen(WAITING)
}

/// Serves until told to stop, then finishes what is in flight.
pub async fn serve(
    listener: TcpListener,
    router: Router,
    (patience, crowd): (Patience, Crowd),
    stop: CancellationToken,
) {
    let graceful = GracefulShutdown::new();
    let places = Places::of(crowd);
    loop {
        let free = tokio::select! {
            () = stop.cancelled() => break,
            free = places.free() => free,
        };
        let (stream, address) = tokio::select! {
            () = stop.cancelled() => break,
            accepted = listener.accept() => match accepted {
                Ok(accepted) => accepted,
                Err(cause) => {
                    // Out of file descriptors, most likely: the ones in use will come back.
                    tracing::warn!(%cause, "a connection could not be accepted");
                    tokio::time::sleep(Duration::from_millis(100)).await;
                    continue;
                }
            },
        };
        let Some(place) = places.give(free, address.ip()) else { continue };
        // Answers are small: waiting to fill a packet only delays them.
        let _ = stream.set_nodelay(true);
        let router = router.clone();
        let stayed = Arc::new(AtomicBool::new(false));
        let is_over = Arc::clone(&stayed);
        let service = service_fn(move |mut request: hyper::Request<hyper::body::Incoming>| {
            request.extensions_mut().insert(Peer(address.ip()));
            let answering = router.clone().oneshot(request);
            let is_over = is_over.load(Ordering::Relaxed);
            async move {
                let mut answer = answering.await;
                if is_over && let Ok(answer) = &mut answer {
                    answer.headers_mut().insert(header::CONNECTION, HeaderValue::from_static("close"));
                }
                answer
            }
        });
        let connection = http1::Builder::new()
            .timer(TokioTimer::new())
            .header_read_timeout(patience.headers)
            .serve_connection(TokioIo::new(Hasty::new(stream, patience.answer)), service);
        // In a place of its own: within the task it would be kept room for twice, and there are thousands.
        let mut watched = Box::pin(graceful.watch(connection));
        tokio::spawn(async move {
            // Clients go away in the middle of things all the time.
            if tokio::time::timeout(patience.stay, &mut watched).await.is_err() {
                stayed.store(true, Ordering::Relaxed);
                let _ = watched.await;
            }
            drop(place);
        });
    }
    drop(listener);
    if tokio::time::timeout(patience.farewell, graceful.shutdown()).await.is_err() {
        tracing::warn!("some requests did not finish in time");
    }
}
