//! Nodes that share a PostgreSQL server tell each other which tables they wrote.
//!
//! Only so that what they keep of pages is right sooner: it is read again after a second anyway, and nothing that is decided
//! rests on it. So it is said beside the transactions and not in them, where it would make all commits wait in one line.

use super::tables::Tables;
use super::{Db, Pools};
use crate::base::error::AppResult;
use sqlx::PgPool;
use sqlx::postgres::PgListener;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

/// Where it is said.
const CHANNEL: &str = "narada_written";

/// What is written within this time is said together.
const TOGETHER: Duration = Duration::from_millis(10);

/// When to try again where the server does not answer.
const AGAIN: Duration = Duration::from_secs(1);

impl Db {
    /// Listens to the other nodes and tells them, for as long as it is asked to. A file has no neighbours.
    pub async fn listen(&self) {
        let Pools::Postgres(pool) = &self.pools else { return };
        loop {
            if let Err(error) = self.hear_and_tell(pool).await {
                tracing::debug!(%error, "neighbours cannot be heard");
            }
            tokio::time::sleep(AGAIN).await;
        }
    }

    async fn hear_and_tell(&self, pool: &PgPool) -> AppResult<()> {
        let mut listener = PgListener::connect_with(pool).await?;
        listener.listen(CHANNEL).await?;
        let me = Mutex::new(connection(&mut listener).await?);
        // Neither is given up for the other in the middle of something.
        tokio::select! {
            ended = self.hear(&mut listener, &me) => ended,
            ended = self.tell(pool, &me) => ended,
        }
    }

    async fn hear(&self, listener: &mut PgListener, me: &Mutex<String>) -> AppResult<()> {
        loop {
            // Nobody knows what was said while nobody listened.
            self.changes.mark(Tables::ALL);
            while let Some(said) = listener.try_recv().await? {
                let Some((who, names)) = said.payload().split_once(' ') else { continue };
                if who != *me.lock().unwrap_or_else(PoisonError::into_inner) {
                    self.changes.mark(Tables::named(names.split(' ')));
                }
            }
            let again = connection(listener).await?;
            *me.lock().unwrap_or_else(PoisonError::into_inner) = again;
        }
    }

    async fn tell(&self, pool: &PgPool, me: &Mutex<String>) -> AppResult<()> {
        loop {
            let written = self.changes.untold().await;
            tokio::time::sleep(TOGETHER).await;
            let who = me.lock().unwrap_or_else(PoisonError::into_inner).clone();
            let said = format!("{who} {}", written.names().collect::<Vec<_>>().join(" "));
            sqlx::query("SELECT pg_notify($1, $2)").bind(CHANNEL).bind(said).execute(pool).await?;
        }
    }
}

/// The number of the listener's connection: by it a node knows what it said itself.
async fn connection(listener: &mut PgListener) -> AppResult<String> {
    Ok(sqlx::query_scalar("SELECT CAST(pg_backend_pid() AS TEXT)").fetch_one(listener).await?)
}
