//! How many connections are held open at once, and by whom.

use app::base::limits::network;
use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::{Arc, Mutex, PoisonError};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

/// How many connections are held open.
#[derive(Clone, Debug)]
pub struct Crowd {
    /// At once. Whoever comes later waits in the system's own queue until somebody leaves.
    pub total: usize,
    /// At once from one network; one more is closed unheard.
    pub per_peer: usize,
    /// Proxies, whose connections are those of everybody behind them: only the total holds for them.
    pub proxies: Arc<[IpAddr]>,
}

impl Default for Crowd {
    /// Together with the database's files it fits into 1,024 open files, which is what many systems allow a program. A
    /// browser opens six connections at most, so a class of thirty behind one address has room.
    fn default() -> Self {
        Self { total: 900, per_peer: 200, proxies: [].into() }
    }
}

/// How many places each network holds.
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
    /// The network that it counts for, and where.
    counted: Option<(String, Taken)>,
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
            return Some(Place { _one_of_all: one_of_all, counted: None });
        }
        let network = network(address);
        let mut taken = self.taken.lock().unwrap_or_else(PoisonError::into_inner);
        let held = taken.entry(network.clone()).or_default();
        if *held >= self.crowd.per_peer {
            return None;
        }
        *held += 1;
        drop(taken);
        Some(Place { _one_of_all: one_of_all, counted: Some((network, Arc::clone(&self.taken))) })
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let Some((network, taken)) = &self.counted else { return };
        let mut taken = taken.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(held) = taken.get_mut(network) {
            *held -= 1;
            if *held == 0 {
                taken.remove(network);
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

    #[tokio::test]
    async fn a_network_gets_its_places_back_and_a_proxy_is_not_counted() {
        let proxy = address("10.0.0.1");
        let places = Places::of(Crowd { total: 9, per_peer: 2, proxies: [proxy].into() });
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
}
