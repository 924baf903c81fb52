//! A small known world: an installation on a database of its own, and people who knock at its doors.

mod client;
mod database;
mod line;
mod macros;
mod outbox;
mod people;
mod smtp;
mod world;

pub use client::{Answer, Client, form_body};
pub use database::Kind;
pub(crate) use macros::on_both_databases;
pub use people::{ADMINISTRATOR, PASSWORD, path};
pub use smtp::{Arrived, Mood, SmtpServer};
pub use world::World;

use app::base::chance::Chance;
use app::base::db::{Db, Pools, Settings};
use app::base::i18n::Lang;
use app::base::limits::Limits;
use app::base::site::{Site, SiteParts, SiteSettings};
use app::base::time::{Clock, TestClock, Timestamp};
use axum::Router;
use database::Lease;
use jiff::tz::TimeZone;
use std::any::Any;
use tempfile::TempDir;

/// Where every test begins: Monday, 2 November 2026, 09:00 in Kraków.
pub const BEGINNING: Timestamp = Timestamp(1_793_606_400_000);

/// An installation under test.
pub struct TestApp {
    /// The installation.
    pub site: Site,
    /// Its clock, which stands still until a test moves it.
    pub clock: TestClock,
    /// Its doors.
    pub router: Router,
    /// Its data folder; gone after the test.
    pub folder: TempDir,
    /// Where its database is.
    pub database: Settings,
    _lease: Option<Lease>,
}

impl TestApp {
    /// A migrated, empty installation on a fresh database.
    pub async fn new(kind: Kind) -> Self {
        Self::with_limits(kind, Limits::scaled(1_000)).await
    }

    /// Like [`TestApp::new`], with limits of its own.
    pub async fn with_limits(kind: Kind, limits: Limits) -> Self {
        Self::at_origin(kind, limits, "http://narada.test").await
    }

    /// Like [`TestApp::with_limits`], under an origin of its own.
    pub async fn at_origin(kind: Kind, limits: Limits, origin: &str) -> Self {
        let _ = any_spawner::Executor::init_tokio();
        let folder = tempfile::tempdir().expect("a temporary folder");
        let keys = folder.path().join("keys");
        std::fs::create_dir(&keys).expect("a folder for keys");
        let clock = TestClock::at(BEGINNING);
        let (database, lease) = database::fresh(kind, folder.path()).await;
        let db = Db::connect(&database, Clock::Test(clock.clone())).await.expect("the database answers");
        db.migrate().await.expect("the schema fits");
        let parts = SiteParts {
            clock: Clock::Test(clock.clone()),
            chance: Chance::Test(std::sync::Arc::default()),
            limits,
            settings: SiteSettings {
                origin: origin.to_owned(),
                organiser: "Miasto Próba".to_owned(),
                time_zone: TimeZone::get("Europe/Warsaw").expect("a time zone"),
                language: Lang::En,
                contact: "konsultacje@narada.test".to_owned(),
                names_days: 1_825,
                keys,
            },
            assets: server::http::assets::names(),
        };
        let site = Site::new(db, parts);
        let router = server::http::router(site.clone(), [].into());
        Self { site, clock, router, folder, database, _lease: lease }
    }

    /// On which database it stands.
    pub fn kind(&self) -> Kind {
        match self.database {
            Settings::Sqlite { .. } => Kind::Sqlite,
            Settings::Postgres { .. } => Kind::Postgres,
        }
    }

    /// Another process on the same database, which tells this one nothing of what it does.
    pub async fn neighbour(&self) -> Db {
        Db::connect(&self.database, Clock::Test(self.clock.clone())).await.expect("the database answers")
    }

    /// Every connection to the database: whoever wants one meanwhile waits, and in the end in vain.
    pub async fn every_connection(&self) -> Vec<Box<dyn Any + Send>> {
        let mut all: Vec<Box<dyn Any + Send>> = Vec::new();
        match &self.site.db.pools {
            Pools::Sqlite { read, write } => {
                for pool in [read, write] {
                    for _ in 0..pool.options().get_max_connections() {
                        all.push(Box::new(pool.acquire().await.expect("a connection")));
                    }
                }
            }
            Pools::Postgres(pool) => {
                for _ in 0..pool.options().get_max_connections() {
                    all.push(Box::new(pool.acquire().await.expect("a connection")));
                }
            }
        }
        all
    }

    /// How many statements it costs to make a page that is read again. Journeys have no worker, so nobody else reads
    /// meanwhile.
    pub async fn statements(&self, reader: &mut Client, path: &str) -> u64 {
        reader.get(path).await.has_status(200);
        // Pages for everybody are kept for a second.
        self.clock.advance(1_000);
        let before = self.site.db.reads();
        reader.get(path).await.has_status(200);
        let cost = self.site.db.reads() - before;
        assert!(cost > 0, "{path} was kept, not made");
        cost
    }

    /// Somebody who is not signed in, reading English.
    pub fn visitor(&self) -> Client {
        Client::new(self.router.clone())
    }
}
