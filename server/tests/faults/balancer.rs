//! A small balancer in front of several nodes: it asks each of them again and again whether it can work, and sends nobody to those that
//! cannot.

use super::wire::Wire;
use std::net::SocketAddr;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, RwLock};
use std::time::Duration;
use tokio::io::copy_bidirectional;
use tokio::net::{TcpListener, TcpStream};
use tokio::time::{sleep, timeout};

/// How often a node is asked.
const EVERY: Duration = Duration::from_millis(200);

/// How long a node may take to answer that.
const PATIENCE: Duration = Duration::from_secs(1);

#[derive(Debug)]
struct Place {
    node: RwLock<SocketAddr>,
    is_ready: AtomicBool,
}

/// The balancer, on a port of its own.
#[derive(Clone, Debug)]
pub struct Balancer {
    /// Where it listens.
    pub address: SocketAddr,
    places: Arc<[Place]>,
    turn: Arc<AtomicUsize>,
}

impl Balancer {
    /// Before these nodes.
    pub async fn before(nodes: &[SocketAddr]) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let address = listener.local_addr().expect("a bound port");
        let places = nodes.iter().map(|node| Place { node: RwLock::new(*node), is_ready: AtomicBool::new(true) });
        let balancer = Self { address, places: places.collect(), turn: Arc::default() };
        for place in 0..nodes.len() {
            tokio::spawn(balancer.clone().asks(place));
        }
        let serving = balancer.clone();
        tokio::spawn(async move {
            while let Ok((client, _)) = listener.accept().await {
                tokio::spawn(serving.clone().leads(client));
            }
        });
        balancer
    }

    /// Another node stands in a place.
    pub fn put(&self, place: usize, node: SocketAddr) {
        *self.places[place].node.write().expect("nobody broke down") = node;
    }

    fn node(&self, place: usize) -> SocketAddr {
        *self.places[place].node.read().expect("nobody broke down")
    }

    async fn asks(self, place: usize) {
        loop {
            let mut wire = Wire::to(self.node(place));
            let answer = timeout(PATIENCE, wire.get("/health/ready", None)).await;
            let is_ready = matches!(answer, Ok(Ok(answer)) if answer.status == 204);
            self.places[place].is_ready.store(is_ready, Ordering::Relaxed);
            sleep(EVERY).await;
        }
    }

    async fn leads(self, mut client: TcpStream) {
        let first = self.turn.fetch_add(1, Ordering::Relaxed);
        let all = (0..self.places.len()).map(|step| (first + step) % self.places.len());
        let (ready, others): (Vec<usize>, Vec<usize>) =
            all.partition(|place| self.places[*place].is_ready.load(Ordering::Relaxed));
        for place in ready.into_iter().chain(others) {
            // A node that takes no connection has done nothing yet: the next one may.
            if let Ok(mut server) = TcpStream::connect(self.node(place)).await {
                let _ = copy_bidirectional(&mut client, &mut server).await;
                return;
            }
        }
    }
}
