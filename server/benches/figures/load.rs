//! Asking for one page as often as it comes.

use http_body_util::{BodyExt, Empty};
use hyper::body::Bytes;
use hyper::client::conn::http1::{self, SendRequest};
use hyper_util::rt::TokioIo;
use std::time::{Duration, Instant};
use tokio::net::TcpStream;

/// What is asked for, and how hard.
#[derive(Clone, Debug)]
pub struct Load {
    /// The port on this machine.
    pub port: u16,
    /// The page.
    pub path: String,
    /// Connections, each with one request at a time.
    pub connections: usize,
    /// For how long, after a warm-up of a third of it.
    pub span: Duration,
    /// The cookie of whoever is signed in.
    pub cookie: Option<String>,
}

impl Load {
    /// One reader who is not signed in, asking again and again.
    pub fn of_one(port: u16, path: String, span: Duration) -> Self {
        Self { port, path, connections: 1, span, cookie: None }
    }
}

/// What came of it.
#[derive(Debug, Default)]
pub struct Seen {
    /// Each answer's time, sorted.
    times: Vec<Duration>,
    /// Answers other than 200.
    pub failures: usize,
    span: Duration,
}

impl Seen {
    /// Answers a second.
    #[expect(clippy::cast_precision_loss, reason = "thousands of answers")]
    pub fn per_second(&self) -> f64 {
        self.times.len() as f64 / self.span.as_secs_f64()
    }

    /// The time within which so many percent of the answers came, in milliseconds.
    #[expect(
        clippy::cast_precision_loss,
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "an index"
    )]
    pub fn percentile(&self, percent: f64) -> f64 {
        let index = (self.times.len() as f64 * percent / 100.0) as usize;
        self.times.get(index.min(self.times.len().saturating_sub(1))).map_or(0.0, |time| time.as_secs_f64() * 1_000.0)
    }
}

/// Asks on all connections at once until the span is over.
pub async fn measure(load: Load) -> Seen {
    let begin = now() + load.span / 3;
    let end = begin + load.span;
    let clients: Vec<_> = (0..load.connections).map(|_| tokio::spawn(client(load.clone(), begin, end))).collect();
    let mut seen = Seen { span: load.span, ..Seen::default() };
    for client in clients {
        let (times, failures) = client.await.expect("a client that does not panic");
        seen.times.extend(times);
        seen.failures += failures;
    }
    seen.times.sort_unstable();
    seen
}

async fn client(load: Load, begin: Instant, end: Instant) -> (Vec<Duration>, usize) {
    let mut sender = connect(load.port).await;
    let cookie = load.cookie.as_deref().map(|cookie| ("cookie", cookie));
    let (mut times, mut failures) = (Vec::new(), 0);
    loop {
        let asked = now();
        if asked >= end {
            return (times, failures);
        }
        let (status, _) = ask(&mut sender, &load.path, cookie).await;
        if status != 200 {
            failures += 1;
        }
        if asked >= begin {
            times.push(asked.elapsed());
        }
    }
}

/// One page, as it comes to a client that takes no compression.
pub async fn get(port: u16, path: &str) -> Bytes {
    let (status, body) = ask(&mut connect(port).await, path, None).await;
    assert_eq!(status, 200, "{path}");
    body
}

/// One page, compressed.
pub async fn get_compressed(port: u16, path: &str) -> Bytes {
    let (status, body) = ask(&mut connect(port).await, path, Some(("accept-encoding", "br"))).await;
    assert_eq!(status, 200, "{path}");
    body
}

async fn connect(port: u16) -> SendRequest<Empty<Bytes>> {
    let stream = TcpStream::connect(("127.0.0.1", port)).await.expect("the server listens");
    let _ = stream.set_nodelay(true);
    let (sender, connection) = http1::handshake(TokioIo::new(stream)).await.expect("a handshake");
    tokio::spawn(connection);
    sender
}

async fn ask(sender: &mut SendRequest<Empty<Bytes>>, path: &str, more: Option<(&str, &str)>) -> (u16, Bytes) {
    let mut request = hyper::Request::get(path).header("host", "127.0.0.1");
    if let Some((name, value)) = more {
        request = request.header(name, value);
    }
    let request = request.body(Empty::new()).expect("a request");
    let answer = sender.send_request(request).await.expect("an answer");
    let status = answer.status().as_u16();
    (status, answer.into_body().collect().await.expect("a whole body").to_bytes())
}

#[expect(clippy::disallowed_methods, reason = "a benchmark measures the machine's own time")]
pub fn now() -> Instant {
    Instant::now()
}
