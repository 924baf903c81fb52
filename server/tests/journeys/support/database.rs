//! A fresh database per test: a file, or a database of its own in the cluster that NARADA_TEST_POSTGRES names.

use app::base::db::Settings;
use sqlx::{AssertSqlSafe, Connection, Executor, PgConnection};
use std::path::Path;
use std::process;
use std::sync::atomic::{AtomicU32, Ordering};

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

/// Settings of a database that is empty.
pub async fn fresh(kind: Kind, folder: &Path) -> Settings {
    match kind {
        Kind::Sqlite => Settings::Sqlite { path: folder.join("narada.sqlite"), readers: 4 },
        Kind::Postgres => {
            let cluster = std::env::var("NARADA_TEST_POSTGRES")
                .expect("NARADA_TEST_POSTGRES names no cluster: run the tests with `cargo xtask test`");
            let name = format!("narada_{}_{}", process::id(), NEXT.fetch_add(1, Ordering::Relaxed));
            let mut admin = PgConnection::connect(&cluster).await.expect("the test cluster answers");
            admin.execute(AssertSqlSafe(format!("DROP DATABASE IF EXISTS {name}"))).await.expect("no leftover");
            admin.execute(AssertSqlSafe(format!("CREATE DATABASE {name}"))).await.expect("a new database");
            let (base, query) = cluster.split_once('?').unwrap_or((&cluster, ""));
            let server = base.rsplit_once('/').map_or(base, |(server, _)| server);
            Settings::Postgres { url: format!("{server}/{name}?{query}"), connections: 6 }
        }
    }
}
