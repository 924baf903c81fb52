//! Group commit: what waits for SQLite's only writer goes into one transaction, and one write to the disk holds all of it.
//!
//! A commit that survives a power cut takes as long as the disk does, and with one commit each that is the speed of voting.
//! So whoever opens a transaction asks at once for its end, and stands in line for that behind all who wait already: they
//! take their turns in it, each undone alone if it fails, and all are answered after the one commit. Nobody waits for
//! company: where nobody else wants to write, a group is one action.

use super::changes::{Changes, Written};
use super::tables::Tables;
use super::{Db, Tx, TxInner};
use crate::base::error::{AppError, AppResult};
use sqlx::{Sqlite, SqlitePool, Transaction};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;
use tokio::sync::{Mutex, OwnedMutexGuard, oneshot};
use tokio::time::timeout;

/// How long somebody waits for a turn before being told to come again.
const PATIENCE: Duration = Duration::from_secs(2);

/// The line before SQLite's writer.
#[derive(Clone, Debug)]
pub(super) struct Group {
    /// Taken in the order of asking: that is what makes groups.
    open: Arc<Mutex<Open>>,
    commits: Arc<AtomicU64>,
    changes: Arc<Changes>,
}

/// The transaction that is open, and who waits for its end.
#[derive(Debug, Default)]
struct Open {
    tx: Option<Transaction<'static, Sqlite>>,
    members: Vec<oneshot::Sender<Result<(), String>>>,
    /// What they wrote to.
    written: Tables,
    /// Whoever had the last turn went away in the middle of it.
    is_abandoned: bool,
    /// The mark of an action whose turn is over still stands.
    is_marked: bool,
}

impl Group {
    /// Nobody waits yet.
    pub fn new(changes: &Arc<Changes>) -> Self {
        Self { open: Arc::default(), commits: Arc::default(), changes: Arc::clone(changes) }
    }

    /// How many commits there were.
    pub fn commits(&self) -> u64 {
        self.commits.load(Ordering::Relaxed)
    }

    /// Runs one action: all of it holds when this returns, or nothing.
    pub async fn write<T, F>(&self, db: &Db, pool: &SqlitePool, action: F) -> AppResult<T>
    where
        F: AsyncFnOnce(&mut Tx) -> AppResult<T>,
    {
        let mut turn = self.turn(pool).await?;
        // The moment is taken when the turn has come: what is decided later is decided about a later moment.
        let done = action(turn.take_up(db)?).await;
        let written = turn.lay_down();
        match done {
            Ok(value) => match turn.keep(written).await {
                Ok(Ok(())) => Ok(value),
                Ok(Err(cause)) => Err(AppError::Unavailable(cause)),
                Err(_) => Err(AppError::Unavailable("the transaction was lost".to_owned())),
            },
            Err(error) => {
                turn.undo().await;
                Err(error)
            }
        }
    }

    async fn turn(&self, pool: &SqlitePool) -> AppResult<Turn> {
        let line = Arc::clone(&self.open).lock_owned();
        let mut open = timeout(PATIENCE, line)
            .await
            .map_err(|_| AppError::Unavailable("too many wait for the writer".to_owned()))?;
        open.mend().await;
        let has_company = !open.members.is_empty();
        match open.tx {
            Some(_) => {
                if has_company {
                    open.mark().await?;
                }
            }
            None => {
                open.tx = Some(pool.begin_with("BEGIN IMMEDIATE").await?);
                open.is_marked = false;
                // Nothing between these two may be given up: an open transaction has somebody who ends it.
                self.end_later();
            }
        }
        Ok(Turn { open, tx: None })
    }

    /// Ends the open transaction once everybody who waits already had a turn in it.
    fn end_later(&self) {
        let Self { open, commits, changes } = self.clone();
        tokio::spawn(async move {
            let mut open = open.lock().await;
            open.mend().await;
            let (members, written) = (std::mem::take(&mut open.members), std::mem::take(&mut open.written));
            let Some(tx) = open.tx.take() else { return };
            if members.is_empty() {
                // A connection that cannot even roll back is closed by the pool: the outcome is the same.
                let _ = tx.rollback().await;
                return;
            }
            let written = Written::by(&changes, written);
            let committed = tx.commit().await.map_err(|cause| cause.to_string());
            commits.fetch_add(1, Ordering::Relaxed);
            drop(written);
            drop(open);
            for member in members {
                // Whoever went away meanwhile hears nothing, and it holds all the same.
                let _ = member.send(committed.clone());
            }
        });
    }
}

impl Open {
    /// Takes back what somebody left unfinished, and only that. Where even this fails, as after a full disk, SQLite has taken
    /// back all of it by itself: then everybody in the group is told so.
    ///
    /// Itself it may be given up anywhere: going back to the same point twice is going back to it.
    async fn mend(&mut self) {
        if !self.is_abandoned {
            return;
        }
        if self.members.is_empty() {
            if let Some(tx) = self.tx.take() {
                // A connection that cannot even roll back is closed by the pool: the outcome is the same.
                let _ = tx.rollback().await;
            }
        } else if let Some(tx) = &mut self.tx
            && let Err(cause) = sqlx::query("ROLLBACK TO action").execute(&mut **tx).await
        {
            self.lose(&cause);
        }
        self.is_abandoned = false;
    }

    /// Sets the mark to which an action that fails is taken back. It stands until the next one is set, or the end: taking it away by
    /// itself would be one more errand to SQLite for everybody.
    ///
    /// It may be given up anywhere itself: then the next mark is set above one that may still stand, which does no harm.
    async fn mark(&mut self) -> AppResult<()> {
        let Some(tx) = &mut self.tx else { return Ok(()) };
        let sql =
            if std::mem::take(&mut self.is_marked) { "RELEASE action; SAVEPOINT action" } else { "SAVEPOINT action" };
        if let Err(cause) = sqlx::query(sql).execute(&mut **tx).await {
            self.lose(&cause);
            return Err(cause.into());
        }
        self.is_marked = true;
        Ok(())
    }

    fn lose(&mut self, cause: &sqlx::Error) {
        self.tx = None;
        self.written = Tables::default();
        for member in self.members.drain(..) {
            let _ = member.send(Err(cause.to_string()));
        }
    }
}

/// One action's turn. Given up in the middle, it leaves the transaction to the others, and a note that there is something to
/// take back.
struct Turn {
    open: OwnedMutexGuard<Open>,
    tx: Option<Tx>,
}

impl Turn {
    fn take_up(&mut self, db: &Db) -> AppResult<&mut Tx> {
        let inner = self.open.tx.take().ok_or_else(|| AppError::Internal("no transaction is open".to_owned()))?;
        Ok(self.tx.insert(db.tx(TxInner::Sqlite(inner), db.clock.now())))
    }

    /// What was written in it.
    fn lay_down(&mut self) -> Tables {
        let Some(Tx { inner: TxInner::Sqlite(inner), written, .. }) = self.tx.take() else { return Tables::default() };
        self.open.tx = Some(inner);
        written
    }

    /// Joins those who wait for the commit.
    fn keep(mut self, written: Tables) -> oneshot::Receiver<Result<(), String>> {
        // First, for it may hold even if whoever asked goes away now.
        self.open.written.add(written);
        let (told, committed) = oneshot::channel();
        self.open.members.push(told);
        committed
    }

    async fn undo(mut self) {
        self.open.is_abandoned = true;
        self.open.mend().await;
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        if self.tx.is_some() {
            self.lay_down();
            self.open.is_abandoned = true;
        }
    }
}
