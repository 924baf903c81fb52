//! Metrics for Prometheus, on a listener of their own: the public one knows nothing of them.
//!
//! Counts come from this process; what waits in the database is asked for at each scrape.

use crate::vitals::{Job, Vitals};
use app::base::db::Pools;
use app::base::site::Site;
use app::notifications::store::waiting;
use axum::Router;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use http::header;
use prometheus_client::encoding::text::encode;
use prometheus_client::metrics::counter::ConstCounter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::{ConstGauge, Gauge};
use prometheus_client::registry::{Registry, Unit};
use std::sync::atomic::AtomicU64;

/// What `encode` writes.
const KIND: &str = "application/openmetrics-text; version=1.0.0; charset=utf-8";

/// What the admin listener answers.
pub fn router(site: Site, vitals: Vitals) -> Router {
    Router::new().route("/metrics", get(scrape)).with_state((site, vitals))
}

async fn scrape(State((site, vitals)): State<(Site, Vitals)>) -> Response {
    ([(header::CONTENT_TYPE, KIND)], text(&site, &vitals).await).into_response()
}

/// All metrics of this moment.
pub async fn text(site: &Site, vitals: &Vitals) -> String {
    let mut registry = Registry::default();
    of_the_process(&mut registry, site, vitals);
    vitals.counts().register(&mut registry);
    of_the_database(&mut registry, site).await;
    let mut text = String::new();
    // Writing into a string does not fail.
    let _ = encode(&mut text, &registry);
    text
}

fn of_the_process(registry: &mut Registry, site: &Site, vitals: &Vitals) {
    let build: Family<[(&str, &str); 1], Gauge> = Family::default();
    build.get_or_create(&[("version", env!("CARGO_PKG_VERSION"))]).set(1);
    registry.register("narada_build_info", "The program's version", build);
    if let Some(bytes) = resident() {
        let help = "Memory that the process holds";
        registry.register_with_unit("process_resident_memory", help, Unit::Bytes, ConstGauge::new(bytes));
    }
    let beats: Family<[(&str, &str); 1], Gauge<f64, AtomicU64>> = Family::default();
    for job in Job::ALL {
        if let Some(last) = vitals.last_beat(job) {
            let ago = site.now().millis_since(last);
            beats.get_or_create(&[("job", job.name())]).set(seconds(ago));
        }
    }
    let help = "Since when a job of the worker gave no sign of life";
    registry.register_with_unit("narada_worker_silence", help, Unit::Seconds, beats);
}

async fn of_the_database(registry: &mut Registry, site: &Site) {
    let db = &site.db;
    #[expect(clippy::disallowed_methods, reason = "how long the database took")]
    let asked = std::time::Instant::now();
    let is_there = db.is_ready().await;
    let took = asked.elapsed().as_secs_f64();
    registry.register("narada_database_up", "Whether the database answers", ConstGauge::new(i64::from(is_there)));
    let help = "How long the smallest question took just now, the wait for a connection in it";
    registry.register_with_unit("narada_database_answer", help, Unit::Seconds, ConstGauge::new(took));
    let pools: Family<[(&str, &str); 2], Gauge> = Family::default();
    let pool = |name: &'static str, open: u32, idle: usize| {
        let idle = i64::try_from(idle).unwrap_or(i64::MAX);
        pools.get_or_create(&[("pool", name), ("state", "idle")]).set(idle);
        pools.get_or_create(&[("pool", name), ("state", "in_use")]).set((i64::from(open) - idle).max(0));
    };
    match &db.pools {
        Pools::Sqlite { read, write } => {
            pool("read", read.size(), read.num_idle());
            pool("write", write.size(), write.num_idle());
            let help = "Commits of the only writer: those who wait for it share one";
            registry.register("narada_database_commits", help, ConstCounter::new(db.commits()));
        }
        Pools::Postgres(all) => pool("all", all.size(), all.num_idle()),
    }
    registry.register("narada_database_connections", "Open connections to the database", pools);
    let help = "How often a connection was taken to read, on PostgreSQL also to write";
    registry.register("narada_database_reads", help, ConstCounter::new(db.reads()));
    let help = "Statements inside transactions";
    registry.register("narada_database_transaction_statements", help, ConstCounter::new(db.acts()));
    if !is_there {
        return;
    }
    if let Ok(waiting) = waiting(db, 1, site.now()).await {
        registry.register(
            "narada_letters_waiting",
            "Letters that wait, of all nodes",
            ConstGauge::new(waiting.letters),
        );
        let help = "Letters of these that were tried at least once";
        registry.register("narada_letters_waiting_tried", help, ConstGauge::new(waiting.refused));
        let overdue = waiting.untaken_since.map_or(0, |since| site.now().millis_since(since).max(0));
        let help = "Since when a letter is due that no worker has tried";
        registry.register_with_unit("narada_letters_overdue", help, Unit::Seconds, ConstGauge::new(seconds(overdue)));
        let oldest = waiting.oldest.map_or(0, |since| site.now().millis_since(since).max(0));
        let help = "Age of the oldest letter that waits; news may wait for a day by themselves";
        registry.register_with_unit("narada_letters_oldest", help, Unit::Seconds, ConstGauge::new(seconds(oldest)));
    }
}

#[expect(clippy::cast_precision_loss, reason = "milliseconds of centuries fit")]
fn seconds(millis: i64) -> f64 {
    millis as f64 / 1_000.0
}

/// Memory that this process holds; nothing where no `/proc` tells.
fn resident() -> Option<i64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
    let kibibytes: i64 = line.trim().strip_suffix("kB")?.trim().parse().ok()?;
    Some(kibibytes * 1_024)
}
