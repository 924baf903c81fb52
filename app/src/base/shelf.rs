//! What was read lately and need not be read again, found by the SHA-256 of what it was read from: that stays right,
//! wherever the text is stored.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// A shelf of so many things at most; the one that came first makes room.
#[derive(Debug)]
pub struct Shelf<T> {
    room: usize,
    things: Mutex<VecDeque<(String, Arc<T>)>>,
}

impl<T> Shelf<T> {
    /// An empty shelf.
    pub const fn new(room: usize) -> Self {
        Self { room, things: Mutex::new(VecDeque::new()) }
    }

    fn things(&self) -> MutexGuard<'_, VecDeque<(String, Arc<T>)>> {
        // Nothing is half-done while it is held.
        self.things.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What was read from the text of this hash, if that was lately.
    pub fn lookup(&self, sha256: &str) -> Option<Arc<T>> {
        self.things().iter().find(|(known, _)| known == sha256).map(|(_, thing)| Arc::clone(thing))
    }

    /// Puts something there.
    pub fn put(&self, sha256: String, thing: &Arc<T>) {
        let mut things = self.things();
        if things.iter().any(|(known, _)| *known == sha256) {
            return;
        }
        if things.len() >= self.room {
            things.pop_front();
        }
        things.push_back((sha256, Arc::clone(thing)));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_thing_makes_room_for_a_new_one() {
        let shelf = Shelf::new(2);
        for hash in ["a", "b", "b", "c"] {
            shelf.put(hash.to_owned(), &Arc::new(hash.to_owned()));
        }
        let there = ["a", "b", "c"].map(|hash| shelf.lookup(hash).is_some());
        assert_eq!(there, [false, true, true]);
    }
}
