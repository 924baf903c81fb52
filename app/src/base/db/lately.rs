//! What was read lately and is so still: for what many ask alike and hardly anybody changes.
//!
//! It holds for a second, and only while nobody wrote to a table that it was read from. What a neighbour wrote is known here a moment
//! later, so nothing is decided by it: whoever uses it judges in a transaction, and reads anew before saying no.

use super::Db;
use super::changes::Reading;
use crate::base::time::Timestamp;
use std::any::Any;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

/// So many things are kept; then all make room.
const ROOM: usize = 2_000;
/// For how many milliseconds.
const HOLDS: i64 = 1_000;

/// Things that were read, by their names.
#[derive(Debug, Default)]
pub(super) struct Lately(Mutex<HashMap<String, Thing>>);

#[derive(Debug)]
struct Thing {
    reading: Arc<Reading>,
    read_at: Timestamp,
    thing: Arc<dyn Any + Send + Sync>,
}

impl Db {
    /// What was kept under this name, where it still holds.
    pub fn lately<T: Send + Sync + 'static>(&self, name: &str) -> Option<Arc<T>> {
        let now = self.clock.now();
        let things = self.lately.0.lock().unwrap_or_else(PoisonError::into_inner);
        let kept = things.get(name).filter(|kept| (0..HOLDS).contains(&(now.0 - kept.read_at.0)))?;
        self.holds(&kept.reading).then(|| Arc::clone(&kept.thing).downcast().ok())?
    }

    /// Keeps something under a name, with the note of what it was read from, which was begun before it was read.
    pub fn keep<T: Send + Sync + 'static>(&self, name: String, thing: &Arc<T>, reading: Arc<Reading>) {
        let kept = Thing { reading, read_at: self.clock.now(), thing: Arc::<T>::clone(thing) };
        let mut things = self.lately.0.lock().unwrap_or_else(PoisonError::into_inner);
        if things.len() >= ROOM {
            things.clear();
        }
        things.insert(name, kept);
    }
}
