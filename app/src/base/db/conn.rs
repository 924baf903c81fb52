//! Where a statement runs.

use super::{Db, Pools, Tx, TxInner};
use sqlx::{PgConnection, PgPool, SqliteConnection, SqlitePool};
use std::sync::atomic::Ordering;

/// A place to run one statement: a pool, or an open transaction, of either database.
///
/// A read that is wanted both by pages and inside decisions takes `impl Into<Conn<'_>>`: `&Db` and `&mut Tx` both fit.
#[derive(Debug)]
pub enum Conn<'a> {
    /// SQLite's readers.
    SqlitePool(&'a SqlitePool),
    /// SQLite's writer, inside a transaction.
    SqliteTx(&'a mut SqliteConnection),
    /// PostgreSQL, outside a transaction.
    PostgresPool(&'a PgPool),
    /// PostgreSQL, inside a transaction.
    PostgresTx(&'a mut PgConnection),
}

impl Conn<'_> {
    /// The same place once more, for a second statement.
    pub fn conn(&mut self) -> Conn<'_> {
        match self {
            Self::SqlitePool(pool) => Conn::SqlitePool(pool),
            Self::SqliteTx(conn) => Conn::SqliteTx(conn),
            Self::PostgresPool(pool) => Conn::PostgresPool(pool),
            Self::PostgresTx(conn) => Conn::PostgresTx(conn),
        }
    }
}

impl Db {
    /// A place to read.
    pub fn conn(&self) -> Conn<'_> {
        match &self.pools {
            Pools::Sqlite { read, .. } => Conn::SqlitePool(read),
            Pools::Postgres(pool) => Conn::PostgresPool(pool),
        }
    }
}

impl Tx {
    /// A place to read and write within this transaction.
    pub fn conn(&mut self) -> Conn<'_> {
        self.acts.fetch_add(1, Ordering::Relaxed);
        match &mut self.inner {
            TxInner::Sqlite(tx) => Conn::SqliteTx(tx),
            TxInner::Postgres(tx) => Conn::PostgresTx(tx),
        }
    }
}

impl<'a> From<&'a Db> for Conn<'a> {
    fn from(db: &'a Db) -> Self {
        db.conn()
    }
}

impl<'a> From<&'a mut Tx> for Conn<'a> {
    fn from(tx: &'a mut Tx) -> Self {
        tx.conn()
    }
}
