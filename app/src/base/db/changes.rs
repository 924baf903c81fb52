//! What changed, table by table, so that whoever keeps something that was read knows whether it still holds.
//!
//! A reading begins at a moment and notes the tables it meets; a deed notes the tables it writes, and says so after its
//! commit and before anybody is told of it. What was kept holds as long as none of its tables was written since it began.

use super::Db;
use super::tables::{ROOM, Statement, Tables};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use tokio::sync::Notify;

/// When each table was written last, counted in deeds since the process began.
#[derive(Debug)]
pub(super) struct Changes {
    deeds: AtomicU64,
    last: [AtomicU64; ROOM],
    /// What neighbours were not told yet.
    untold: Mutex<Tables>,
    tell: Notify,
}

impl Default for Changes {
    fn default() -> Self {
        Self {
            deeds: AtomicU64::new(0),
            last: [const { AtomicU64::new(0) }; ROOM],
            untold: Mutex::default(),
            tell: Notify::new(),
        }
    }
}

impl Changes {
    /// Tables were written, here or by a neighbour.
    pub fn mark(&self, tables: Tables) {
        if tables.is_empty() {
            return;
        }
        let deed = self.deeds.fetch_add(1, Ordering::SeqCst) + 1;
        for last in tables.places().filter_map(|place| self.last.get(place)) {
            last.fetch_max(deed, Ordering::SeqCst);
        }
    }

    /// Tables were written by this process: neighbours will be told.
    pub fn mark_own(&self, tables: Tables) {
        if tables.is_empty() {
            return;
        }
        self.mark(tables);
        self.untold.lock().unwrap_or_else(PoisonError::into_inner).add(tables);
        self.tell.notify_one();
    }

    /// Waits for something to tell neighbours.
    pub async fn untold(&self) -> Tables {
        loop {
            let told = std::mem::take(&mut *self.untold.lock().unwrap_or_else(PoisonError::into_inner));
            if !told.is_empty() {
                return told;
            }
            self.tell.notified().await;
        }
    }
}

/// What something is read from.
#[derive(Debug)]
pub struct Reading {
    since: u64,
    tables: Mutex<Tables>,
}

impl Reading {
    pub(super) fn note(&self, sql: &'static str) {
        let seen = Statement::of(sql);
        self.tables.lock().unwrap_or_else(PoisonError::into_inner).add(seen.reads);
    }
}

impl Db {
    /// The same database, with a note of what is read through it from now on.
    pub fn noted(&self) -> (Self, Arc<Reading>) {
        let since = self.changes.deeds.load(Ordering::SeqCst);
        let reading = Arc::new(Reading { since, tables: Mutex::default() });
        (Self { reading: Some(Arc::clone(&reading)), ..self.clone() }, reading)
    }

    /// Whether what was read then would be read now: nobody wrote to any of its tables, as far as this process knows.
    pub fn holds(&self, reading: &Reading) -> bool {
        let tables = *reading.tables.lock().unwrap_or_else(PoisonError::into_inner);
        let mut last = tables.places().filter_map(|place| self.changes.last.get(place));
        last.all(|last| last.load(Ordering::SeqCst) <= reading.since)
    }
}

/// Tables that a deed has written by now: said when this goes, whatever becomes of the deed.
#[derive(Debug)]
pub(super) struct Written {
    changes: Arc<Changes>,
    tables: Tables,
}

impl Written {
    pub fn by(changes: &Arc<Changes>, tables: Tables) -> Self {
        Self { changes: Arc::clone(changes), tables }
    }
}

impl Drop for Written {
    fn drop(&mut self) {
        self.changes.mark_own(self.tables);
    }
}
