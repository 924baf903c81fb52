//! Clients that hold connections without using them: slow to ask, slow to take, or many.

use crate::support::{Kind, TestApp};
use server::http::{Crowd, Patience, serve};
use std::net::SocketAddr;
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio::task::JoinHandle;
use tokio::time::timeout;
use tokio_util::sync::CancellationToken;

const LIVE: &str = "GET /health/live HTTP/1.1\r\nhost: narada.test\r\n\r\n";
/// Far longer than anything here takes, so that what hangs fails.
const LONG: Duration = Duration::from_secs(10);

/// A server on a port of its own.
struct Serving {
    address: SocketAddr,
    stop: CancellationToken,
    server: JoinHandle<()>,
}

impl Serving {
    async fn start(app: &TestApp, patience: Patience, crowd: Crowd) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let stop = CancellationToken::new();
        let server = tokio::spawn(serve(listener, app.router.clone(), (patience, crowd), stop.clone()));
        Self { address, stop, server }
    }

    /// A connection from one of this machine's addresses.
    async fn from(&self, address: &str) -> TcpStream {
        let socket = TcpSocket::new_v4().unwrap();
        socket.bind(format!("{address}:0").parse().unwrap()).unwrap();
        // Little room for what nobody reads.
        socket.set_recv_buffer_size(4_096).unwrap();
        socket.connect(self.address).await.unwrap()
    }

    async fn end(self) {
        self.stop.cancel();
        self.server.await.unwrap();
    }
}

/// Whether a request on this connection is answered.
async fn is_answered(connection: &mut TcpStream) -> bool {
    let mut head = [0; 12];
    let asked = async {
        connection.write_all(LIVE.as_bytes()).await?;
        connection.read_exact(&mut head).await
    };
    timeout(LONG, asked).await.expect("an answer or an end").is_ok() && head == *b"HTTP/1.1 204"
}

#[tokio::test]
async fn a_client_that_never_finishes_its_headers_or_rests_too_long_is_cut_off() {
    let app = TestApp::new(Kind::Sqlite).await;
    let patience = Patience { headers: Duration::from_millis(200), ..Patience::default() };
    let serving = Serving::start(&app, patience, Crowd::default()).await;
    for opening in ["", LIVE, "GET / HTTP/1.1\r\nhost: narada.test\r\nx-slow: "] {
        let mut slow = serving.from("127.0.0.1").await;
        slow.write_all(opening.as_bytes()).await.unwrap();
        let mut rest = Vec::new();
        let cut = timeout(LONG / 2, slow.read_to_end(&mut rest)).await;
        assert!(cut.is_ok(), "still connected after {opening:?}");
    }
    serving.end().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_client_that_asks_and_never_reads_is_cut_off() {
    const ASKED: usize = 3_000;
    let app = TestApp::new(Kind::Sqlite).await;
    let patience = Patience { answer: Duration::from_millis(300), ..Patience::default() };
    // One place: whoever comes next is served only once the first is gone.
    let serving = Serving::start(&app, patience, Crowd { total: 1, ..Crowd::default() }).await;
    let (mut answers, mut questions) = serving.from("127.0.0.1").await.into_split();
    let asking = tokio::spawn(async move {
        let request = "GET /sign-up HTTP/1.1\r\nhost: narada.test\r\n\r\n".repeat(ASKED);
        let _ = questions.write_all(request.as_bytes()).await;
        questions
    });
    let mut next = serving.from("127.0.0.1").await;
    assert!(is_answered(&mut next).await, "the place stays taken");
    let mut taken = Vec::new();
    let _ = timeout(LONG, answers.read_to_end(&mut taken)).await.expect("the connection is over");
    let answered = String::from_utf8_lossy(&taken).matches("HTTP/1.1 ").count();
    assert!(answered < ASKED, "everything was answered");
    asking.abort();
    drop(next);
    serving.end().await;
}

#[tokio::test]
async fn nobody_holds_all_connections_alone() {
    let app = TestApp::new(Kind::Sqlite).await;
    let crowd = Crowd { total: 100, per_peer: 3, ..Crowd::default() };
    let serving = Serving::start(&app, Patience::default(), crowd).await;
    let mut held = Vec::new();
    for _ in 0..3 {
        let mut connection = serving.from("127.0.0.1").await;
        assert!(is_answered(&mut connection).await);
        held.push(connection);
    }
    assert!(!is_answered(&mut serving.from("127.0.0.1").await).await, "one more than a network may hold");
    assert!(is_answered(&mut serving.from("127.0.0.2").await).await, "a neighbour has places of their own");
    held.clear();
    let again = async {
        while !is_answered(&mut serving.from("127.0.0.1").await).await {
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    };
    timeout(LONG, again).await.expect("a place that is left can be taken");
    serving.end().await;
}

#[tokio::test]
async fn a_full_house_lets_the_next_in_when_somebody_leaves() {
    let app = TestApp::new(Kind::Sqlite).await;
    let serving = Serving::start(&app, Patience::default(), Crowd { total: 2, ..Crowd::default() }).await;
    let mut first = serving.from("127.0.0.1").await;
    let mut second = serving.from("127.0.0.2").await;
    assert!(is_answered(&mut first).await && is_answered(&mut second).await);
    let mut third = serving.from("127.0.0.3").await;
    third.write_all(LIVE.as_bytes()).await.unwrap();
    let mut head = [0; 12];
    let early = timeout(Duration::from_millis(200), third.read_exact(&mut head)).await;
    assert!(early.is_err(), "there is no room yet");
    drop(first);
    timeout(LONG, third.read_exact(&mut head)).await.expect("its turn comes").unwrap();
    assert_eq!(&head, b"HTTP/1.1 204");
    drop((second, third));
    serving.end().await;
}

#[tokio::test]
async fn a_connection_is_not_kept_for_ever_however_busy_it_looks() {
    let app = TestApp::new(Kind::Sqlite).await;
    let patience = Patience { stay: Duration::from_millis(300), ..Patience::default() };
    let serving = Serving::start(&app, patience, Crowd::default()).await;
    let mut busy = serving.from("127.0.0.1").await;
    let asking = async {
        let mut heard = Vec::new();
        loop {
            let mut some = [0; 4_096];
            if busy.write_all(LIVE.as_bytes()).await.is_err() {
                break heard;
            }
            match busy.read(&mut some).await {
                Ok(0) | Err(_) => break heard,
                Ok(read) => heard.extend_from_slice(&some[..read]),
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    };
    let heard = timeout(LONG / 2, asking).await.expect("the connection is over");
    let heard = String::from_utf8(heard).unwrap();
    assert!(heard.matches("HTTP/1.1 204").count() > 1, "it was kept for a while");
    assert_eq!(heard.matches("connection: close").count(), 1, "and its end was said");
    serving.end().await;
}
