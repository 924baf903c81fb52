//! An open transaction.

use super::Db;
use super::changes::Reading;
use super::tables::Tables;
use crate::base::error::AppResult;
use crate::base::time::Timestamp;
use sqlx::{Postgres, Sqlite, Transaction};
use std::sync::Arc;
use std::sync::atomic::AtomicU64;
use uuid::Uuid;

/// A transaction. It exists only inside [`Db::write`], and inside [`Db::snapshot`], where the database refuses to write.
#[derive(Debug)]
pub struct Tx {
    /// The open transaction.
    pub inner: TxInner,
    now: Timestamp,
    pub(super) acts: Arc<AtomicU64>,
    pub(super) reading: Option<Arc<Reading>>,
    /// The tables it wrote to.
    pub(super) written: Tables,
}

/// The open transaction of one of the two databases.
#[derive(Debug)]
pub enum TxInner {
    /// On the writer connection, begun with `BEGIN IMMEDIATE`; others may have had their turns in it.
    Sqlite(Transaction<'static, Sqlite>),
    /// Read committed; in a snapshot repeatable read.
    Postgres(Transaction<'static, Postgres>),
}

/// What [`Tx::hold`] is given for something that is known by 64 hexadecimal digits.
pub fn halves(digest: &str) -> [Uuid; 2] {
    [digest.get(..32), digest.get(32..)]
        .map(|half| half.and_then(|half| Uuid::try_parse(half).ok()).unwrap_or_default())
}

impl Db {
    pub(super) fn tx(&self, inner: TxInner, now: Timestamp) -> Tx {
        let (acts, reading) = (Arc::clone(&self.acts), self.reading.clone());
        Tx { inner, now, acts, reading, written: Tables::default() }
    }
}

impl Tx {
    /// The moment of this transaction: every deadline in it is decided by this one value.
    ///
    /// On PostgreSQL it is the database's clock, so that nodes with clocks of their own agree.
    pub fn now(&self) -> Timestamp {
        self.now
    }

    /// Whether nobody else writes until this transaction ends: SQLite has one writer.
    pub const fn is_alone(&self) -> bool {
        matches!(self.inner, TxInner::Sqlite(_))
    }

    /// Waits for whoever holds the same pair, and holds it until this transaction ends. Unlike the lock of a row it leaves
    /// no mark on any. SQLite's only writer holds everything already.
    ///
    /// A row is written and taken back: whoever writes the same one meanwhile waits until it is known whether it stays, which
    /// every database does that keeps unique keys. Until it is cleared away the disk remembers the pair beside the
    /// transaction: let nobody stand in it whom what is written beside it must not give away.
    ///
    /// # Errors
    /// The database does not answer.
    pub async fn hold(&mut self, pair: [Uuid; 2]) -> AppResult<()> {
        if let TxInner::Postgres(inner) = &mut self.inner {
            let what = pair.map(|half| half.to_string()).join(" ");
            sqlx::query("INSERT INTO turns VALUES ($1)").bind(&what).execute(&mut **inner).await?;
            sqlx::query("DELETE FROM turns WHERE what = $1").bind(&what).execute(&mut **inner).await?;
        }
        Ok(())
    }

    /// Lets what follows happen at another moment: the demonstration plays a history. Nothing else travels.
    pub fn travel(&mut self, to: Timestamp) {
        self.now = to;
    }

    pub(super) async fn commit(self) -> AppResult<()> {
        match self.inner {
            TxInner::Sqlite(inner) => inner.commit().await?,
            TxInner::Postgres(inner) => inner.commit().await?,
        }
        Ok(())
    }

    pub(super) async fn roll_back(self) {
        // A connection that cannot even roll back is closed by the pool: the outcome is the same.
        let _ = match self.inner {
            TxInner::Sqlite(inner) => inner.rollback().await,
            TxInner::Postgres(inner) => inner.rollback().await,
        };
    }
}
