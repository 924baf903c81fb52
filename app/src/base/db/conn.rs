//! Where a statement runs.

use super::changes::Reading;
use super::tables::{Statement, Tables};
use super::{Db, Pools, Tx, TxInner};
use sqlx::{PgConnection, PgPool, SqliteConnection, SqlitePool};
use std::sync::atomic::Ordering;

/// A place to run statements: a pool, or an open transaction, of either database.
///
/// A read that is wanted both by pages and inside decisions takes `impl Into<Conn<'_>>`: `&Db` and `&mut Tx` both fit.
#[derive(Debug)]
pub struct Conn<'a> {
    place: Place<'a>,
    reading: Option<&'a Reading>,
    written: Option<&'a mut Tables>,
}

/// What the macros match on.
#[doc(hidden)]
#[derive(Debug)]
pub enum Place<'a> {
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
        let place = match &mut self.place {
            Place::SqlitePool(pool) => Place::SqlitePool(pool),
            Place::SqliteTx(conn) => Place::SqliteTx(conn),
            Place::PostgresPool(pool) => Place::PostgresPool(pool),
            Place::PostgresTx(conn) => Place::PostgresTx(conn),
        };
        Conn { place, reading: self.reading, written: self.written.as_deref_mut() }
    }
}

impl<'a> Conn<'a> {
    /// Where this statement runs, with a note of what it does.
    #[doc(hidden)]
    pub fn at(self, sql: &'static str) -> Place<'a> {
        if let Some(reading) = self.reading {
            reading.note(sql);
        }
        if let Some(written) = self.written {
            written.add(Statement::of(sql).writes);
        }
        self.place
    }
}

impl Db {
    /// A place to read.
    pub fn conn(&self) -> Conn<'_> {
        let place = match &self.pools {
            Pools::Sqlite { read, .. } => Place::SqlitePool(read),
            Pools::Postgres(pool) => Place::PostgresPool(pool),
        };
        Conn { place, reading: self.reading.as_deref(), written: None }
    }
}

impl Tx {
    /// A place to read and write within this transaction.
    pub fn conn(&mut self) -> Conn<'_> {
        self.acts.fetch_add(1, Ordering::Relaxed);
        let place = match &mut self.inner {
            TxInner::Sqlite(tx) => Place::SqliteTx(tx),
            TxInner::Postgres(tx) => Place::PostgresTx(tx),
        };
        Conn { place, reading: self.reading.as_deref(), written: Some(&mut self.written) }
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
