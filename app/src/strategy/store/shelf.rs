//! Documents that were read lately, by the SHA-256 of their text: what was read once stays right, wherever it is stored.

use crate::strategy::document::StrategyDocument;
use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// The most documents on the shelf: a city has a handful, and a document of 10,000 entries takes a few megabytes.
const ROOM: usize = 16;

type Book = (String, Arc<StrategyDocument>);

static SHELF: Mutex<VecDeque<Book>> = Mutex::new(VecDeque::new());

fn shelf() -> MutexGuard<'static, VecDeque<Book>> {
    // Nothing is half-done while it is held.
    SHELF.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The document of this hash, if it was read lately.
pub fn lookup(sha256: &str) -> Option<Arc<StrategyDocument>> {
    let shelf = shelf();
    let found = shelf.iter().find(|(known, _)| known == sha256);
    found.map(|(_, document)| Arc::clone(document))
}

/// Puts a document there; the one that came first makes room.
pub fn put(sha256: String, document: &Arc<StrategyDocument>) {
    let mut shelf = shelf();
    if shelf.iter().any(|(known, _)| *known == sha256) {
        return;
    }
    if shelf.len() >= ROOM {
        shelf.pop_front();
    }
    shelf.push_back((sha256, Arc::clone(document)));
}
