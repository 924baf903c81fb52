//! Opening the pools.

use super::Pools;
use crate::base::error::{AppError, AppResult};
use sqlx::pool::PoolOptions;
use sqlx::postgres::{PgConnectOptions, PgPoolOptions};
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};
use sqlx::{ConnectOptions, Connection, Database, PgConnection};
use std::future::ready;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

/// How long a request waits for a connection; sqlx's own 30 s would leave a reader before a blank page.
const ACQUIRE: Duration = Duration::from_secs(2);

/// How long a server may take to say that it is there. Where a network falls silent nobody says that a connection is dead:
/// it would be waited for a quarter of an hour.
const BEAT: Duration = Duration::from_millis(1_200);

/// A connection that rested for so long is asked whether it still leads anywhere, before it is used.
const RESTED: Duration = Duration::from_secs(1);

/// How long SQLite waits for a lock that another process holds.
const BUSY: Duration = Duration::from_secs(5);

/// Which database, and how many connections.
#[derive(Clone, Debug)]
pub enum Settings {
    /// A file, created when it is not there.
    Sqlite {
        /// The file.
        path: PathBuf,
        /// How many may read at once.
        readers: u32,
    },
    /// A PostgreSQL server.
    Postgres {
        /// `postgres://…`
        url: String,
        /// How many connections at most.
        connections: u32,
    },
}

/// The pools; `reads` counts how often a connection that reads is taken.
pub(super) async fn pools(settings: &Settings, reads: &Arc<AtomicU64>) -> AppResult<Pools> {
    match settings {
        Settings::Sqlite { path, readers } => {
            let options = SqliteConnectOptions::new()
                .filename(path)
                .create_if_missing(true)
                .journal_mode(SqliteJournalMode::Wal)
                // A vote that was acknowledged must survive a power cut; NORMAL may lose it.
                .synchronous(SqliteSynchronous::Full)
                .foreign_keys(true)
                .busy_timeout(BUSY);
            let write = SqlitePoolOptions::new()
                .max_connections(1)
                .acquire_timeout(ACQUIRE)
                // A file does not go away as a server does.
                .test_before_acquire(false)
                // A commit that found the disk full leaves its connection in a transaction that can neither go on nor go
                // back; the next writer needs another one.
                .before_acquire(|connection, _| Box::pin(ready(Ok(!connection.is_in_transaction()))))
                .connect_with(options.clone())
                .await
                .map_err(|cause| AppError::Unavailable(format!("{}: {cause}", path.display())))?;
            let read = counted(SqlitePoolOptions::new(), reads)
                .max_connections(*readers)
                .acquire_timeout(ACQUIRE)
                .test_before_acquire(false)
                .connect_lazy_with(options.pragma("query_only", "ON"));
            Ok(Pools::Sqlite { read, write })
        }
        Settings::Postgres { url, connections } => {
            let options: PgConnectOptions =
                url.parse().map_err(|cause: sqlx::Error| AppError::Internal(format!("database address: {cause}")))?;
            answers(&options).await?;
            let pool = counted(PgPoolOptions::new(), reads)
                .max_connections(*connections)
                .acquire_timeout(ACQUIRE)
                .test_before_acquire(false)
                .after_release(|connection, _| {
                    Box::pin(async move {
                        // Or it would be waited for, and its place in the pool with it.
                        if answers_soon(connection).await { Ok(true) } else { Err(sqlx::Error::PoolTimedOut) }
                    })
                })
                .connect_with(options)
                .await?;
            Ok(Pools::Postgres(pool))
        }
    }
}

/// Why a server does not answer: a pool asks again and again until its time is over, and tells nothing but that.
async fn answers(options: &PgConnectOptions) -> AppResult<()> {
    match tokio::time::timeout(ACQUIRE, options.connect()).await {
        Ok(Ok(connection)) => Ok(connection.close().await?),
        Ok(Err(cause)) => Err(AppError::Unavailable(cause.to_string())),
        Err(_) => Err(AppError::Unavailable(format!("no answer within {} s", ACQUIRE.as_secs()))),
    }
}

async fn answers_soon<C: Connection>(connection: &mut C) -> bool {
    matches!(tokio::time::timeout(BEAT, connection.ping()).await, Ok(Ok(())))
}

impl Settings {
    /// A hand on the pulse of the database.
    ///
    /// # Errors
    /// The address cannot be understood.
    pub fn pulse(&self) -> AppResult<Pulse> {
        let options = match self {
            Self::Sqlite { .. } => None,
            Self::Postgres { url, .. } => {
                let read = url.parse();
                Some(read.map_err(|cause: sqlx::Error| AppError::Internal(format!("database address: {cause}")))?)
            }
        };
        Ok(Pulse { options, connection: None })
    }
}

/// Feels whether a server answers, on a connection of its own: one from the pool may only have to be waited for.
#[derive(Debug)]
pub struct Pulse {
    /// Nothing for a file, which never goes away.
    options: Option<PgConnectOptions>,
    connection: Option<PgConnection>,
}

impl Pulse {
    /// Whether there is anything that could go away.
    pub fn is_needed(&self) -> bool {
        self.options.is_some()
    }

    /// Whether the database answers, within a moment.
    pub async fn beats(&mut self) -> bool {
        let Some(options) = &self.options else { return true };
        let connection = &mut self.connection;
        let asked = async {
            if let Some(open) = connection
                && open.ping().await.is_ok()
            {
                return true;
            }
            // The server may have ended this one connection only.
            match options.connect().await {
                Ok(mut opened) => {
                    let answers = opened.ping().await.is_ok();
                    *connection = Some(opened);
                    answers
                }
                Err(_) => false,
            }
        };
        let beats = tokio::time::timeout(BEAT, asked).await.unwrap_or(false);
        if !beats {
            self.connection = None;
        }
        beats
    }
}

/// A pool that counts how often one of its connections is taken: a new one is known by its opening, any other one by what
/// comes before it is taken again. One that is of no use any more is replaced.
fn counted<DB: Database>(options: PoolOptions<DB>, reads: &Arc<AtomicU64>) -> PoolOptions<DB> {
    let (opened, again) = (Arc::clone(reads), Arc::clone(reads));
    options
        .after_connect(move |_, _| {
            opened.fetch_add(1, Ordering::Relaxed);
            Box::pin(ready(Ok(())))
        })
        .before_acquire(move |connection, rest| {
            again.fetch_add(1, Ordering::Relaxed);
            Box::pin(async move {
                let is_clean = !connection.is_in_transaction();
                Ok(is_clean && (rest.idle_for < RESTED || answers_soon(connection).await))
            })
        })
}
