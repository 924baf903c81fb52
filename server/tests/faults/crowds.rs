//! R8, R9: a network that stalls its headers and opens connections by the thousand does not keep those in other networks from voting.

use super::node::Node;
use super::seed::{Dice, sized};
use super::town::{LINES, Town, ballot};
use super::wire::Wire;
use crate::support::Kind;
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpSocket, TcpStream};
use tokio::time::{Instant, sleep, timeout};

/// How many vote meanwhile.
const HONEST: usize = 4;

/// Within which stalled headers are cut off, and what a busy machine may add.
const STALLED: Duration = Duration::from_secs(10);
const BUSY: Duration = Duration::from_secs(2);

/// A connection from a network that means no good: all of 127.0.0.0/8 is this machine.
async fn from_elsewhere(address: SocketAddr) -> std::io::Result<TcpStream> {
    let socket = TcpSocket::new_v4()?;
    socket.bind(SocketAddr::from(([127, 0, 0, 2], 0)))?;
    socket.connect(address).await
}

/// Sends its headers letter by letter, until it is cut off; how long that took.
async fn stalls(address: SocketAddr) -> Option<Duration> {
    let mut stream = from_elsewhere(address).await.ok()?;
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
    Some(begin.elapsed())
}

/// Opens one connection after the other and says nothing on any.
async fn holds(address: SocketAddr, is_over: Arc<AtomicBool>) {
    while !is_over.load(Ordering::Relaxed) {
        if let Ok(mut stream) = from_elsewhere(address).await {
            let _ = timeout(Duration::from_secs(1), stream.read(&mut [0; 1])).await;
        }
        sleep(Duration::from_millis(200)).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_stalls_or_opens_connections_by_the_thousand_keeps_nobody_else_from_voting() {
    let (mut dice, _seed) = Dice::of("crowds");
    let town = Arc::new(Town::build(Kind::Sqlite, HONEST).await);
    let node = Node::start(&town, &[]).await;
    let (slow, many) = (sized(250, 1_000, 1_000), sized(400, 4_000, 10_000));
    let is_over = Arc::<AtomicBool>::default();
    let stalling: Vec<_> = (0..slow).map(|_| tokio::spawn(stalls(node.address))).collect();
    let holding: Vec<_> = (0..many).map(|_| tokio::spawn(holds(node.address, Arc::clone(&is_over)))).collect();
    sleep(Duration::from_millis(500)).await;
    let voting = (0..HONEST).map(|number| {
        let (town, is_over, address) = (Arc::clone(&town), Arc::clone(&is_over), node.address);
        let mut dice = dice.part();
        tokio::spawn(async move {
            let mut times = Vec::new();
            while !is_over.load(Ordering::Relaxed) {
                // On a new connection each time: that is what is scarce.
                let mut wire = Wire::to(address);
                let (path, choice) =
                    (ballot(dice.below(LINES.len())), dice.one_of(&["choice=support", "choice=against"]));
                let begin = Instant::now();
                let session = Some(town.voters[number].session.as_str());
                let answer = wire.post(&path, session, "application/json", choice.to_owned()).await;
                assert_eq!(answer.expect("an answer").status, 200);
                times.push(begin.elapsed());
                sleep(Duration::from_millis(20)).await;
            }
            times
        })
    });
    let voting: Vec<_> = voting.collect();
    let mut lived = Vec::new();
    for one in stalling {
        lived.extend(one.await.expect("somebody slow"));
    }
    is_over.store(true, Ordering::Relaxed);
    let mut times = Vec::new();
    for one in voting {
        times.extend(one.await.expect("a voter"));
    }
    for one in holding {
        one.await.expect("somebody with many connections");
    }
    times.sort_unstable();
    let late = times[times.len() * 99 / 100];
    let longest = lived.iter().max().copied().unwrap_or_default();
    println!("{} votes, 99th percentile {late:?}; stalled headers are cut off after {longest:?} at most", times.len());
    assert!(late < Duration::from_secs(1), "a vote took {late:?}");
    assert!(longest < STALLED + BUSY, "stalled headers are waited for");
    assert!(longest > STALLED / 2, "nobody was let in who stalls: nothing was tried");
}
