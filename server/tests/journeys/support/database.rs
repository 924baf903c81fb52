//! A fresh database per test: a file, or a database of its own in the cluster that NARADA_TEST_POSTGRES names.

use app::base::db::Settings;
use sqlx::{AssertSqlSafe, Connection, Executor, PgConnection};
use std::path::Path;
use std::process;
use std::sync::LazyLock;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};

/// Which database a journey runs on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A file.
    Sqlite,
    /// A server.
    Postgres,
}

/// Counts databases, so that tests in one process never share one.
static NEXT: AtomicU32 = AtomicU32::new(0);

/// Where the names of databases go that no test needs any more: dropping one takes longer than many a test.
static DROPS: LazyLock<Sender<String>> = LazyLock::new(|| {
    let (sender, names) = channel();
    std::thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
        runtime.expect("a runtime").block_on(drop_all(names));
    });
    sender
});

/// A database in the cluster; dropped after its test, or by the next run if this one ends first.
#[derive(Debug)]
pub struct Lease(String);

impl Drop for Lease {
    fn drop(&mut self) {
        // Without the thread the next run drops it.
        let _ = DROPS.send(std::mem::take(&mut self.0));
    }
}

/// Settings of a database that is empty, and what drops it.
pub async fn fresh(kind: Kind, folder: &Path) -> (Settings, Option<Lease>) {
    match kind {
        Kind::Sqlite => (Settings::Sqlite { path: folder.join("narada.sqlite"), readers: 4 }, None),
        Kind::Postgres => {
            let cluster = cluster();
            let lease = Lease(format!("narada_{}_{}", process::id(), NEXT.fetch_add(1, Ordering::Relaxed)));
            let name = &lease.0;
            let mut admin = PgConnection::connect(&cluster).await.expect("the test cluster answers");
            admin.execute(drop_if_there(name)).await.expect("no leftover");
            admin.execute(AssertSqlSafe(format!("CREATE DATABASE {name}"))).await.expect("a new database");
            let (base, query) = cluster.split_once('?').unwrap_or((&cluster, ""));
            let server = base.rsplit_once('/').map_or(base, |(server, _)| server);
            (Settings::Postgres { url: format!("{server}/{name}?{query}"), connections: 6 }, Some(lease))
        }
    }
}

fn cluster() -> String {
    std::env::var("NARADA_TEST_POSTGRES")
        .expect("NARADA_TEST_POSTGRES names no cluster: run the tests with `cargo xtask test`")
}

fn drop_if_there(name: &str) -> AssertSqlSafe<String> {
    AssertSqlSafe(format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)"))
}

/// Drops what ended runs left, then what tests of this run hand in.
async fn drop_all(names: Receiver<String>) {
    let mut admin = PgConnection::connect(&cluster()).await.expect("the test cluster answers");
    let known = "SELECT CAST(datname AS TEXT) FROM pg_database WHERE datname ~ '^narada_[0-9]+_[0-9]+$'";
    let known: Vec<String> = sqlx::query_scalar(known).fetch_all(&mut admin).await.expect("the databases");
    for name in known.into_iter().filter(|name| is_left_over(name)).chain(names) {
        // Another run may have dropped it just now.
        let _ = admin.execute(drop_if_there(&name)).await;
    }
}

/// Whether the process that a database is named after is gone; where no `/proc` tells, nobody knows.
fn is_left_over(name: &str) -> bool {
    let process = name.split('_').nth(1).unwrap_or_default();
    Path::new("/proc/self").exists() && !Path::new("/proc").join(process).exists()
}
