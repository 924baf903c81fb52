//! The one door to the database: SQLite or PostgreSQL, the same SQL for both.
//!
//! A store writes each statement once, with the macros below; they expand it for both databases. Reads take `&Db` (or a
//! `&mut Tx` when they belong to a decision), writes take `&mut Tx`, and a `Tx` exists only inside [`Db::write`] and [`Db::snapshot`].
//!
//! ```ignore
//! let person: Option<Person> = optional!(db, Person, "SELECT id, name FROM people WHERE id = $1", id)?;
//! db.write(async |tx| {
//!     execute!(tx, "UPDATE people SET name = $2 WHERE id = $1", id, name)?;
//!     Ok(())
//! }).await?;
//! ```

mod backup;
mod changes;
mod conn;
mod connect;
mod group;
mod history;
mod lately;
mod macros;
mod many;
mod neighbours;
mod tables;
mod tx;

pub use crate::{all, all_of, execute, execute_many, optional, optional_scalar, scalar, scalars};
pub use changes::Reading;
pub use conn::Conn;
#[doc(hidden)]
pub use conn::Place;
pub use connect::{Pulse, Settings};
pub use history::Schema;
#[doc(hidden)]
pub use many::{ROWS_PER_STATEMENT, of_arrays};
#[doc(hidden)]
pub use sqlx;
pub use tx::{Tx, TxInner, halves};

use super::error::{AppError, AppResult};
use super::time::{Clock, Timestamp};
use changes::{Changes, Written};
use sqlx::{PgPool, Postgres, SqlitePool, Transaction};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

/// The database, one of the two.
#[derive(Clone, Debug)]
pub struct Db {
    /// The connections.
    pub pools: Pools,
    clock: Clock,
    reads: Arc<AtomicU64>,
    acts: Arc<AtomicU64>,
    group: group::Group,
    changes: Arc<Changes>,
    lately: Arc<lately::Lately>,
    /// What is read through this one, where somebody wants to know.
    reading: Option<Arc<Reading>>,
}

/// Connections to one of the two databases.
#[derive(Clone, Debug)]
pub enum Pools {
    /// One writer and several readers of one file.
    Sqlite {
        /// Connections that cannot write.
        read: SqlitePool,
        /// The only connection that writes.
        write: SqlitePool,
    },
    /// A PostgreSQL server, which several nodes may share.
    Postgres(PgPool),
}

impl Db {
    /// Opens the pools; creates an SQLite file that is not there.
    ///
    /// # Errors
    /// The address cannot be understood, or nothing answers there.
    pub async fn connect(settings: &Settings, clock: Clock) -> AppResult<Self> {
        let reads = Arc::default();
        let pools = connect::pools(settings, &reads).await?;
        let changes = Arc::default();
        let group = group::Group::new(&changes);
        let (acts, lately) = (Arc::default(), Arc::default());
        Ok(Self { pools, clock, reads, acts, group, changes, lately, reading: None })
    }

    /// How often a connection was taken to read, since [`Db::connect`]: once for each statement outside a transaction, which
    /// is how journeys count what a page costs. PostgreSQL has one pool for everything, so there a transaction counts too.
    pub fn reads(&self) -> u64 {
        self.reads.load(Ordering::Relaxed)
    }

    /// How often something was asked or changed inside a transaction, since [`Db::connect`]: journeys compare with it what
    /// two deeds cost that must not be told apart.
    pub fn acts(&self) -> u64 {
        self.acts.load(Ordering::Relaxed)
    }

    /// Brings the schema up to this build. Where it is already, nothing is asked for that needs more rights than serving does.
    ///
    /// # Errors
    /// A migration fails, or the database was made by a newer build.
    pub async fn migrate(&self) -> AppResult<()> {
        history::migrate(&self.pools).await
    }

    /// How far the schema is, compared with this build.
    ///
    /// # Errors
    /// The database does not answer.
    pub async fn standing(&self) -> AppResult<Schema> {
        history::standing(&self.pools).await
    }

    /// How many commits SQLite's writer made, since [`Db::connect`]: under load fewer than there were actions.
    pub fn commits(&self) -> u64 {
        self.group.commits()
    }

    /// Runs one action as one transaction: all of it holds afterwards, or nothing. On SQLite those who wait for the writer at
    /// the same time share a commit (see `group.rs`); an action that fails takes nobody else down with it.
    ///
    /// Returns only after the commit, so an answer given after it is never a false "saved".
    ///
    /// # Errors
    /// What the action returned, or the database's refusal to begin or commit.
    pub async fn write<T, F>(&self, action: F) -> AppResult<T>
    where
        F: AsyncFnOnce(&mut Tx) -> AppResult<T>,
    {
        let pool = match &self.pools {
            Pools::Sqlite { write, .. } => return self.group.write(self, write, action).await,
            Pools::Postgres(pool) => pool,
        };
        let mut inner = pool.begin().await?;
        let now = self.now_in(&mut inner).await?;
        let mut tx = self.tx(TxInner::Postgres(inner), now);
        match action(&mut tx).await {
            Ok(done) => {
                let _written = Written::by(&self.changes, tx.written);
                tx.commit().await?;
                Ok(done)
            }
            Err(error) => {
                tx.roll_back().await;
                Err(error)
            }
        }
    }

    /// Runs something that reads much as one transaction that changes nothing: all of it sees the database as it stood at the
    /// beginning, and on SQLite nobody who writes waits for it.
    ///
    /// # Errors
    /// What the reading returned, or the database's refusal.
    pub async fn snapshot<T, F>(&self, reading: F) -> AppResult<T>
    where
        F: AsyncFnOnce(&mut Tx) -> AppResult<T>,
    {
        let mut tx = match &self.pools {
            // A reader of the log sees one state of it until it ends, and its connection cannot write.
            Pools::Sqlite { read, .. } => self.tx(TxInner::Sqlite(read.begin().await?), self.clock.now()),
            Pools::Postgres(pool) => {
                let mut inner = pool.begin_with("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY").await?;
                let now = self.now_in(&mut inner).await?;
                self.tx(TxInner::Postgres(inner), now)
            }
        };
        let read = reading(&mut tx).await;
        tx.roll_back().await;
        read
    }

    /// The database's clock, so that nodes with clocks of their own agree; a test moves its own.
    async fn now_in(&self, inner: &mut Transaction<'static, Postgres>) -> AppResult<Timestamp> {
        Ok(match &self.clock {
            Clock::System => {
                let sql = "SELECT CAST(EXTRACT(EPOCH FROM clock_timestamp()) * 1000 AS BIGINT)";
                sqlx::query_scalar::<_, Timestamp>(sql).fetch_one(&mut **inner).await?
            }
            Clock::Test(clock) => clock.now(),
        })
    }

    /// Whether the database answers.
    pub async fn is_ready(&self) -> bool {
        crate::scalar!(self, i64, "SELECT CAST(1 AS BIGINT)").is_ok()
    }

    /// Closes every connection, after what is under way.
    pub async fn close(&self) {
        match &self.pools {
            Pools::Sqlite { read, write } => {
                read.close().await;
                write.close().await;
            }
            Pools::Postgres(pool) => pool.close().await,
        }
    }
}

impl From<sqlx::Error> for AppError {
    fn from(cause: sqlx::Error) -> Self {
        let unavailable = match &cause {
            sqlx::Error::PoolTimedOut | sqlx::Error::PoolClosed | sqlx::Error::Io(_) | sqlx::Error::Tls(_) => true,
            sqlx::Error::Database(error) => error.code().is_some_and(|code| is_away(&code)),
            _ => false,
        };
        if unavailable { Self::Unavailable(cause.to_string()) } else { Self::Internal(cause.to_string()) }
    }
}

/// Whether this code of an error says that the database cannot work now, not that something is wrong with what it was asked.
fn is_away(code: &str) -> bool {
    match code.parse::<u32>() {
        // SQLite's are short and say in their last byte what kind it is: 5 busy, 10 input or output, 13 disk full.
        Ok(kind) if code.len() < 5 => matches!(kind & 0xff, 5 | 10 | 13),
        // PostgreSQL's have five signs: 08 no connection, 53 no resources, 57P shutting down, 25006 read-only, 55000 closed to us.
        _ => ["08", "53", "57P", "25006", "55000"].iter().any(|kind| code.starts_with(kind)),
    }
}

/// Whether a statement failed because the database's rule of uniqueness refused it.
///
/// Use it on the raw result, before `?` turns it into an [`AppError`].
pub fn is_taken<T>(result: &Result<T, sqlx::Error>) -> bool {
    matches!(result, Err(sqlx::Error::Database(error)) if error.is_unique_violation())
}

#[cfg(test)]
mod tests {
    use super::is_away;

    #[test]
    fn a_database_that_cannot_work_now_is_told_from_a_statement_that_is_wrong() {
        // Busy, and so while another one recovers or has written; a read, a write and a sync that failed; no room; PostgreSQL's.
        for code in
            ["5", "261", "517", "10", "266", "778", "1034", "13", "08006", "25006", "53100", "53300", "55000", "57P01"]
        {
            assert!(is_away(code), "{code}");
        }
        // A broken rule, its kind, a missing table; a unique key, bytes that are no text, a warning, a circle.
        for code in ["19", "2067", "1", "23505", "22021", "01293", "40P01", "55P03"] {
            assert!(!is_away(code), "{code}");
        }
    }
}
