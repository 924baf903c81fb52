//! R8, R9: whoever stalls their headers and holds connections by the thousand does not keep others from voting. In its longer sizes they
//! come from many networks, for one alone may not hold so many; then it is also seen how much memory so many connections take.

use super::node::Node;
use super::seed::{Dice, sized};
use super::town::{LINES, Town, ballot};
use super::wire::Wire;
use crate::support::Kind;
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpSocket, TcpStream};
use tokio::time::{Instant, sleep, timeout};

/// How many vote meanwhile.
const HONEST: usize = 4;

/// Within which stalled headers are cut off, and what a busy machine may add.
const STALLED: Duration = Duration::from_secs(10);
const BUSY: Duration = Duration::from_secs(2);

/// How long a connection rests between two questions: it is kept for 10 s.
const RESTS: Duration = Duration::from_secs(7);

/// Mebibytes that the program that people run may hold; the one for debugging holds more by itself, so it is only printed.
const MEMORY: u64 = 300;

/// What everybody sees.
#[derive(Debug, Default)]
struct Crowd {
    is_over: AtomicBool,
    /// Connections on which an answer came and that are still open.
    held: AtomicUsize,
}

impl Crowd {
    fn is_over(&self) -> bool {
        self.is_over.load(Ordering::Relaxed)
    }
}

/// A connection from a network that means no good, one of several: all of 127.0.0.0/8 is this machine.
async fn from_elsewhere(address: SocketAddr, network: usize) -> std::io::Result<TcpStream> {
    let socket = TcpSocket::new_v4()?;
    let last = u8::try_from(network % 250).expect("below 250") + 2;
    socket.bind(SocketAddr::from(([127, 0, u8::try_from(network / 250).expect("few networks"), last], 0)))?;
    socket.connect(address).await
}

/// Sends its headers letter by letter until it is cut off, again and again; how long that took at most, once each.
async fn stalls(address: SocketAddr, network: usize, crowd: Arc<Crowd>) -> Vec<Duration> {
    let mut lived = Vec::new();
    while !crowd.is_over() {
        match stalls_once(address, network).await {
            Some(time) => lived.push(time),
            None => sleep(Duration::from_millis(200)).await,
        }
    }
    lived
}

async fn stalls_once(address: SocketAddr, network: usize) -> Option<Duration> {
    let mut stream = from_elsewhere(address, network).await.ok()?;
    let begin = Instant::now();
    stream.write_all(b"GET /consultations HTTP/1.1\r\nhost: narada.test\r\nx-slow: ").await.ok()?;
    while begin.elapsed() < STALLED + BUSY {
        let mut answer = [0; 64];
        match timeout(Duration::from_millis(500), stream.read(&mut answer)).await {
            Ok(Ok(0) | Err(_)) => break,
            Ok(Ok(_)) => {}
            Err(_) if stream.write_all(b"a").await.is_err() => break,
            Err(_) => {}
        }
    }
    // Where its network holds too many it is closed at once, unheard.
    Some(begin.elapsed())
}

/// Holds a connection: asks now and then for as little as can be asked for, so that it is kept.
async fn holds(address: SocketAddr, network: usize, crowd: Arc<Crowd>) {
    while !crowd.is_over() {
        if let Ok(mut stream) = from_elsewhere(address, network).await {
            let mut is_held = false;
            while !crowd.is_over() && is_answered(&mut stream).await {
                if !std::mem::replace(&mut is_held, true) {
                    crowd.held.fetch_add(1, Ordering::Relaxed);
                }
                // Whoever is cut off meanwhile comes again.
                let cut = timeout(RESTS, stream.read(&mut [0; 1])).await;
                if cut.is_ok() {
                    break;
                }
            }
            if is_held {
                crowd.held.fetch_sub(1, Ordering::Relaxed);
            }
        }
        sleep(Duration::from_millis(500)).await;
    }
}

async fn is_answered(stream: &mut TcpStream) -> bool {
    let mut head = [0; 2_048];
    let asked = async {
        stream.write_all(b"GET /health/live HTTP/1.1\r\nhost: narada.test\r\n\r\n").await?;
        stream.read(&mut head).await
    };
    // An answer without a body comes in one piece.
    matches!(timeout(Duration::from_secs(20), asked).await, Ok(Ok(1..))) && head.starts_with(b"HTTP/1.1 204")
}

/// Votes on a new connection each time, for that is what is scarce; how long each took.
async fn votes(
    town: Arc<Town>,
    number: usize,
    address: SocketAddr,
    mut dice: Dice,
    crowd: Arc<Crowd>,
) -> Vec<Duration> {
    let mut times = Vec::new();
    while !crowd.is_over() {
        let mut wire = Wire::to(address);
        let (path, choice) = (ballot(dice.below(LINES.len())), dice.one_of(&["choice=support", "choice=against"]));
        let begin = Instant::now();
        let session = Some(town.voters[number].session.as_str());
        let answer = wire.post(&path, session, "application/json", choice.to_owned()).await;
        assert_eq!(answer.expect("an answer").status, 200);
        times.push(begin.elapsed());
        sleep(Duration::from_millis(20)).await;
    }
    times
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_stalls_or_opens_connections_by_the_thousand_keeps_nobody_else_from_voting() {
    let (mut dice, _seed) = Dice::of("crowds");
    let town = Arc::new(Town::build(Kind::Sqlite, HONEST).await);
    let node = Node::start(&town, &[]).await;
    let at_rest = node.resident().unwrap_or_default();
    let slow = sized(250, 1_000, 1_000);
    let wanted = sized(400, 4_000, 10_000);
    // What this process may open itself.
    let many = wanted.min(server::http::ask_for(wanted + slow + 200).saturating_sub(slow + 100));
    // In CI all come from one network; it cannot have all that it wants.
    let per_network = sized(usize::MAX, 200, 400);
    let crowd = Arc::<Crowd>::default();
    let stalling: Vec<_> =
        (0..slow).map(|number| tokio::spawn(stalls(node.address, number / per_network, Arc::clone(&crowd)))).collect();
    let mut holding = Vec::new();
    for number in 0..many {
        holding.push(tokio::spawn(holds(node.address, number / per_network, Arc::clone(&crowd))));
        // All at once they would be a storm of this test's own making, and each moment would be one again.
        if number % 10 == 9 {
            sleep(Duration::from_millis(5)).await;
        }
    }
    let voting: Vec<_> = (0..HONEST)
        .map(|number| tokio::spawn(votes(Arc::clone(&town), number, node.address, dice.part(), Arc::clone(&crowd))))
        .collect();
    let (begin, mut most_held, mut most_memory) = (Instant::now(), 0, 0);
    while begin.elapsed() < sized(STALLED + BUSY, Duration::from_secs(40), Duration::from_secs(90)) {
        most_held = most_held.max(crowd.held.load(Ordering::Relaxed));
        most_memory = most_memory.max(node.resident().unwrap_or_default());
        sleep(Duration::from_millis(250)).await;
    }
    let held = crowd.held.load(Ordering::Relaxed);
    crowd.is_over.store(true, Ordering::Relaxed);
    let (mut lived, mut times) = (Vec::new(), Vec::new());
    for one in stalling {
        lived.extend(one.await.expect("somebody slow"));
    }
    for one in voting {
        times.extend(one.await.expect("a voter"));
    }
    for one in holding {
        one.abort();
    }
    times.sort_unstable();
    let (median, late) = (times[times.len() / 2], times[times.len() * 99 / 100]);
    let longest = lived.iter().max().copied().unwrap_or_default();
    println!(
        "{most_held} connections of {many} held ({held} at the end), {slow} stalled, {most_memory} MiB ({at_rest} before, {MEMORY} wanted); {} votes, median {median:?}, \
         99th percentile {late:?}; stalled headers are cut off after {longest:?} at most",
        times.len()
    );
    assert!(late < Duration::from_secs(1), "a vote took {late:?}");
    assert!(longest < STALLED + BUSY, "stalled headers are waited for");
    assert!(longest > STALLED / 2, "nobody was let in who stalls: nothing was tried");
    // One network is held to its places; many of them hold what they want.
    let places = sized(many / 4, many * 95 / 100, many * 95 / 100);
    assert!(most_held >= places, "{most_held} of {many} connections were held at once");
}
