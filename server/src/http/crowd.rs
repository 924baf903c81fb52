//! How many connections are held open at once, and by whom.

use super::files;
use app::base::limits::{neighbourhood, network};
use prometheus_client::metrics::gauge::Gauge;
use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::{Arc, Mutex, PoisonError};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

/// Files beside those of connections: the database's, the listeners', what is being read and written.
const BESIDE: usize = 124;
/// More connections than this are not held: each takes memory (docs/figures.md), and so many people are a matter for
/// another node.
const MOST: usize = 12_000;
/// Fewer would serve nobody.
const LEAST: usize = 16;

/// How many connections are held open.
#[derive(Clone, Debug)]
pub struct Crowd {
    /// At once. Whoever comes later waits in the system's own queue until somebody leaves.
    pub total: usize,
    /// At once from one network; one more is closed unheard.
    pub per_peer: usize,
    /// At once from one IPv6 /48: a home line has hundreds of networks, and its owner picks one for each connection.
    pub per_neighbourhood: usize,
    /// Proxies, whose connections are those of everybody behind them: only the total holds for them.
    pub proxies: Arc<[IpAddr]>,
    /// Counts them.
    pub open: Gauge,
}

impl Crowd {
    /// What fits into so many open files, together with the database's: 900 into 1,024, which is what many systems allow a
    /// program that does not ask for more. A browser opens six connections at most, so the hall of a hundred for which the
    /// limits are sized has room in one network, and no network ever fills more than two thirds.
    pub fn within(files: usize) -> Self {
        let total = files.saturating_sub(BESIDE).clamp(LEAST, MOST);
        Self {
            total,
            per_peer: (total * 2 / 3).min(600).max(total / 10),
            per_neighbourhood: (total * 7 / 9).min(700).max(total / 5),
            proxies: [].into(),
            open: Gauge::default(),
        }
    }

    /// What fits into as many open files as the system lets us have.
    pub fn as_allowed() -> Self {
        Self::within(files::ask_for(MOST + BESIDE))
    }

    /// Whether it is so small because the system allows fewer open files than is usual.
    pub fn is_short(places: usize) -> bool {
        places < Self::default().total
    }
}

impl Default for Crowd {
    fn default() -> Self {
        Self::within(files::USUAL)
    }
}

/// How many places each network and each neighbourhood holds.
type Taken = Arc<Mutex<HashMap<String, usize>>>;

/// The places that a crowd leaves.
#[derive(Clone, Debug)]
pub(super) struct Places {
    crowd: Crowd,
    free: Arc<Semaphore>,
    taken: Taken,
}

/// A place that somebody holds; free again once dropped.
#[derive(Debug)]
pub(super) struct Place {
    _one_of_all: OwnedSemaphorePermit,
    /// The network and the neighbourhood that it counts for.
    counted: Vec<String>,
    taken: Taken,
    open: Gauge,
}

impl Places {
    pub fn of(crowd: Crowd) -> Self {
        Self { free: Arc::new(Semaphore::new(crowd.total)), crowd, taken: Arc::default() }
    }

    /// Waits until one more may come.
    pub async fn free(&self) -> OwnedSemaphorePermit {
        loop {
            // Nobody closes the semaphore.
            if let Ok(permit) = Arc::clone(&self.free).acquire_owned().await {
                return permit;
            }
        }
    }

    /// Gives a free place to an address, unless its network holds too many.
    pub fn give(&self, one_of_all: OwnedSemaphorePermit, address: IpAddr) -> Option<Place> {
        if self.crowd.proxies.contains(&address.to_canonical()) {
            return Some(self.place(one_of_all, Vec::new()));
        }
        let wide = neighbourhood(address).map(|wide| (wide, self.crowd.per_neighbourhood));
        let caps = [(network(address), self.crowd.per_peer)].into_iter().chain(wide);
        let mut taken = self.taken.lock().unwrap_or_else(PoisonError::into_inner);
        let mut counted = Vec::new();
        for (part, cap) in caps {
            if taken.get(&part).is_some_and(|held| *held >= cap) {
                return None;
            }
            counted.push(part);
        }
        for part in &counted {
            *taken.entry(part.clone()).or_default() += 1;
        }
        drop(taken);
        Some(self.place(one_of_all, counted))
    }

    fn place(&self, one_of_all: OwnedSemaphorePermit, counted: Vec<String>) -> Place {
        let open = self.crowd.open.clone();
        open.inc();
        Place { _one_of_all: one_of_all, counted, taken: Arc::clone(&self.taken), open }
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        self.open.dec();
        let mut taken = self.taken.lock().unwrap_or_else(PoisonError::into_inner);
        for part in &self.counted {
            if let Some(held) = taken.get_mut(part) {
                *held -= 1;
                if *held == 0 {
                    taken.remove(part);
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn address(text: &str) -> IpAddr {
        text.parse().unwrap()
    }

    #[test]
    fn a_crowd_is_as_large_as_the_open_files_allow_and_nobody_fills_it_alone() {
        let sizes = |files| {
            let Crowd { total, per_peer, per_neighbourhood, .. } = Crowd::within(files);
            (total, per_peer, per_neighbourhood)
        };
        assert_eq!(sizes(1_024), (900, 600, 700));
        assert_eq!(sizes(20_000), (12_000, 1_200, 2_400));
        assert_eq!(sizes(usize::MAX), sizes(20_000));
        for files in [0, 64, 256, 1_000, 1_024, 4_096, 10_000, 20_000, 1 << 20] {
            let (total, per_peer, per_neighbourhood) = sizes(files);
            assert!(per_peer <= per_neighbourhood && per_neighbourhood < total, "{files}");
            assert!(total <= files.max(LEAST), "{files}");
        }
    }

    #[tokio::test]
    async fn a_network_gets_its_places_back_and_a_proxy_is_not_counted() {
        let proxy = address("10.0.0.1");
        let places = Places::of(Crowd {
            total: 9,
            per_peer: 2,
            per_neighbourhood: 3,
            proxies: [proxy].into(),
            ..Crowd::default()
        });
        let mut held = Vec::new();
        for _ in 0..2 {
            held.push(places.give(places.free().await, address("192.0.2.7")).unwrap());
        }
        assert!(places.give(places.free().await, address("192.0.2.7")).is_none());
        for _ in 0..4 {
            held.push(places.give(places.free().await, proxy).unwrap());
        }
        held.push(places.give(places.free().await, address("198.51.100.9")).unwrap());
        held.clear();
        assert!(places.give(places.free().await, address("192.0.2.7")).is_some());
        assert!(places.taken.lock().unwrap().is_empty(), "whoever left is forgotten");
    }

    #[tokio::test]
    async fn whoever_owns_many_networks_does_not_fill_the_house() {
        let places = Places::of(Crowd { total: 9, per_peer: 2, per_neighbourhood: 3, ..Crowd::default() });
        let mut held = Vec::new();
        for at in 1..=3 {
            held.push(places.give(places.free().await, address(&format!("2001:db8:7:{at}::1"))).unwrap());
        }
        assert!(places.give(places.free().await, address("2001:db8:7:4::1")).is_none());
        assert!(places.give(places.free().await, address("2001:db8:8:1::1")).is_some());
        held.clear();
        assert!(places.taken.lock().unwrap().is_empty(), "whoever left is forgotten");
    }
}
