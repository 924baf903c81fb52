//! Asking for one page as often as it comes.

use http_body_util::{BodyExt, Full};
use hyper::body::Bytes;
use hyper::client::conn::http1::{self, SendRequest};
use hyper_util::rt::TokioIo;
use std::sync::Arc;
use std::time::{Duration, Instant};
use tokio::net::TcpStream;

/// One request.
#[derive(Clone, Debug, Default)]
pub struct Ask {
    /// The page, or where the form is sent.
    pub path: String,
    /// The cookie of whoever is signed in.
    pub cookie: Option<String>,
    /// The form, as browsers encode it; without it a page is asked for.
    pub form: Option<String>,
}

/// What is asked for, and how hard.
#[derive(Clone)]
pub struct Load {
    /// The port on this machine.
    pub port: u16,
    /// Connections, each with one request at a time.
    pub connections: usize,
    /// For how long, after a warm-up of a third of it.
    pub span: Duration,
    /// What each connection asks as its first, second and later requests.
    pub ask: Arc<dyn Fn(usize, usize) -> Ask + Send + Sync>,
}

impl Load {
    /// One reader who is not signed in, asking for a page that nobody keeps: its address is another one each time.
    pub fn of_anew(port: u16, path: String, span: Duration) -> Self {
        let ask = move |connection, turn| Ask { path: format!("{path}?{connection}={turn}"), ..Ask::default() };
        Self { port, connections: 1, span, ask: Arc::new(ask) }
    }

    /// Somebody who asks the same again and again.
    pub fn of(port: u16, span: Duration, ask: Ask) -> Self {
        Self { port, connections: 1, span, ask: Arc::new(move |_, _| ask.clone()) }
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
    /// Of answers that took so long.
    pub fn of(mut times: Vec<Duration>, span: Duration) -> Self {
        times.sort_unstable();
        Self { times, failures: 0, span }
    }

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
    let clients: Vec<_> =
        (0..load.connections).map(|number| tokio::spawn(client(load.clone(), number, begin, end))).collect();
    let (mut all, mut failed) = (Vec::new(), 0);
    for client in clients {
        let (times, failures) = client.await.expect("a client that does not panic");
        all.extend(times);
        failed += failures;
    }
    Seen { failures: failed, ..Seen::of(all, load.span) }
}

async fn client(load: Load, number: usize, begin: Instant, end: Instant) -> (Vec<Duration>, usize) {
    let mut sender = connect(load.port).await;
    let (mut times, mut failures) = (Vec::new(), 0);
    for turn in 0.. {
        let asked = now();
        if asked >= end {
            break;
        }
        let (status, _) = send(&mut sender, &(load.ask)(number, turn), None).await;
        if status != 200 {
            failures += 1;
        }
        if asked >= begin {
            times.push(asked.elapsed());
        }
    }
    (times, failures)
}

/// One page, as it comes to a client that takes no compression.
pub async fn get(port: u16, path: &str) -> Bytes {
    let (status, body) = send(&mut connect(port).await, &page(path), None).await;
    assert_eq!(status, 200, "{path}");
    body
}

/// One page, compressed.
pub async fn get_compressed(port: u16, path: &str) -> Bytes {
    let (status, body) = send(&mut connect(port).await, &page(path), Some(("accept-encoding", "br"))).await;
    assert_eq!(status, 200, "{path}");
    body
}

fn page(path: &str) -> Ask {
    Ask { path: path.to_owned(), ..Ask::default() }
}

/// A connection of its own.
pub async fn connect(port: u16) -> SendRequest<Full<Bytes>> {
    let stream = TcpStream::connect(("127.0.0.1", port)).await.expect("the server listens");
    let _ = stream.set_nodelay(true);
    let (sender, connection) = http1::handshake(TokioIo::new(stream)).await.expect("a handshake");
    tokio::spawn(connection);
    sender
}

/// Asks, with one more header where it is given; the status and the whole body.
pub async fn send(sender: &mut SendRequest<Full<Bytes>>, ask: &Ask, more: Option<(&str, &str)>) -> (u16, Bytes) {
    let mut request = hyper::Request::builder().uri(&ask.path).header("host", "127.0.0.1");
    if let Some(cookie) = &ask.cookie {
        request = request.header("cookie", cookie);
    }
    if let Some((name, value)) = more {
        request = request.header(name, value);
    }
    let request = match &ask.form {
        None => request.body(Full::default()),
        Some(form) => request
            .method("POST")
            .header("accept", "application/json")
            .header("content-type", "application/x-www-form-urlencoded")
            .body(Full::from(form.clone())),
    };
    let answer = sender.send_request(request.expect("a request")).await.expect("an answer");
    let status = answer.status().as_u16();
    (status, answer.into_body().collect().await.expect("a whole body").to_bytes())
}

#[expect(clippy::disallowed_methods, reason = "a benchmark measures the machine's own time")]
pub fn now() -> Instant {
    Instant::now()
}
