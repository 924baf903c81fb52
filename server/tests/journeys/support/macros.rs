//! Running a test on both databases.

/// Writes each journey twice: on SQLite and on PostgreSQL.
macro_rules! on_both_databases {
    ($($(#[$doc:meta])* async fn $name:ident($app:ident: TestApp) $body:block)+) => {
        $(
            $(#[$doc])*
            async fn $name($app: $crate::support::TestApp) $body

            mod $name {
                #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
                async fn on_sqlite() {
                    super::$name($crate::support::TestApp::new($crate::support::Kind::Sqlite).await).await;
                }

                #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
                async fn on_postgres() {
                    super::$name($crate::support::TestApp::new($crate::support::Kind::Postgres).await).await;
                }
            }
        )+
    };
}

pub(crate) use on_both_databases;
