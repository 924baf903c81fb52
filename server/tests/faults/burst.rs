//! Many citizens at once.

use super::citizen::{Citizen, Outcome};
use super::seed::Dice;
use super::town::Town;
use std::net::SocketAddr;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::task::JoinHandle;
use tokio::time::{Instant, sleep};

/// How long somebody waits who got no answer, or was told to come later.
const AGAIN: Duration = Duration::from_millis(100);

/// Everybody in a town, each with chance of their own.
pub fn citizens(town: &Town, dice: &mut Dice) -> Vec<Citizen> {
    let all = town.voters.iter().enumerate();
    all.map(|(number, voter)| Citizen::new(voter, format!("citizen-{number}"), dice.part())).collect()
}

/// A burst of deeds that is under way.
pub struct Burst {
    citizens: Vec<JoinHandle<Citizen>>,
    seen: Arc<Seen>,
}

/// What everybody together has seen.
#[derive(Debug, Default)]
struct Seen {
    acknowledged: AtomicUsize,
    /// Answers that told somebody to come again later.
    refused: AtomicUsize,
    last_error: Mutex<Option<Instant>>,
    is_over: AtomicBool,
}

impl Seen {
    fn error(&self) {
        *self.last_error.lock().expect("nobody broke down") = Some(Instant::now());
    }
}

impl Burst {
    /// Everybody begins, each with one deed after the other. Whoever gets no answer waits for the end.
    pub fn begin(citizens: Vec<Citizen>, address: SocketAddr) -> Self {
        Self::of(citizens, address, false)
    }

    /// The same through a balancer: whoever gets no answer tries again, perhaps with another node.
    pub fn through(citizens: Vec<Citizen>, balancer: SocketAddr) -> Self {
        Self::of(citizens, balancer, true)
    }

    fn of(citizens: Vec<Citizen>, address: SocketAddr, goes_on: bool) -> Self {
        let seen = Arc::<Seen>::default();
        let begun = citizens.into_iter().map(|mut citizen| {
            let seen = Arc::clone(&seen);
            tokio::spawn(async move {
                citizen.leave();
                while !seen.is_over.load(Ordering::Relaxed) || citizen.owed.is_some() {
                    match citizen.act(address).await {
                        Outcome::Acknowledged => {
                            seen.acknowledged.fetch_add(1, Ordering::Relaxed);
                            continue;
                        }
                        Outcome::Later(_) => drop(seen.refused.fetch_add(1, Ordering::Relaxed)),
                        Outcome::Broken if goes_on => {}
                        Outcome::Broken => break,
                    }
                    seen.error();
                    sleep(AGAIN).await;
                }
                citizen
            })
        });
        Self { citizens: begun.collect(), seen }
    }

    /// How much was acknowledged so far.
    pub fn acknowledged(&self) -> usize {
        self.seen.acknowledged.load(Ordering::Relaxed)
    }

    /// How often somebody was told to come again later.
    pub fn refused(&self) -> usize {
        self.seen.refused.load(Ordering::Relaxed)
    }

    /// When somebody saw an error for the last time.
    pub fn last_error(&self) -> Option<Instant> {
        *self.seen.last_error.lock().expect("nobody broke down")
    }

    /// Waits until so much is acknowledged, or nobody is left who could be.
    pub async fn reaches(&self, wanted: usize) {
        while self.acknowledged() < wanted && !self.citizens.iter().all(JoinHandle::is_finished) {
            sleep(Duration::from_millis(1)).await;
        }
    }

    /// Everybody finishes the deed they are at, however often they are told to try again later.
    pub async fn ends(self) -> Vec<Citizen> {
        self.seen.is_over.store(true, Ordering::Relaxed);
        let mut citizens = Vec::new();
        for citizen in self.citizens {
            citizens.push(citizen.await.expect("a citizen whose answers make sense"));
        }
        citizens
    }
}
