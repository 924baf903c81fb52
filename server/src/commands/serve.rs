//! `narada serve`

use super::Failure;
use crate::config::Config;
use crate::mailer::Mailer;
use crate::vitals::Vitals;
use crate::{demo, http, metrics, site, worker};
use app::audit::keys::ready;
use app::audit::signing::obstacle;
use app::base::chance::Chance;
use app::base::limits::Limits;
use app::base::site::Site;
use app::base::time::Clock;
use axum::Extension;
use std::net::IpAddr;
use std::sync::Arc;
use tokio::net::TcpListener;
use tokio_util::sync::CancellationToken;

/// How to serve.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// Load the demonstration content when the database is empty, and print its accounts.
    #[arg(long)]
    pub demo_if_empty: bool,
    /// Allow every limit so many times as often; for measurements on one machine only.
    #[arg(long, default_value_t = 1, value_name = "FACTOR", hide = true)]
    pub limits: u32,
}

/// Migrates, opens the door, and serves until told to stop.
pub async fn run(config: &Config, arguments: &Arguments) -> Result<(), Failure> {
    // Leptos spawns on the runtime that is there; a second initialisation in one process says so and changes nothing.
    let _ = any_spawner::Executor::init_tokio();
    let listener = http::listen(config.listen)
        .map_err(|cause| Failure::Work(format!("NARADA_LISTEN: {}: {cause}", config.listen)))?;
    let metrics = match config.metrics_listen {
        Some(address) => {
            let listener = TcpListener::bind(address).await;
            Some(listener.map_err(|cause| Failure::Work(format!("NARADA_METRICS_LISTEN: {address}: {cause}")))?)
        }
        None => None,
    };
    let mailer = Mailer::of(config).map_err(Failure::Work)?;
    let site = site::open(config, Clock::System, Chance::System, Limits::scaled(arguments.limits)).await?;
    site::bring_up(&site).await?;
    if let Err(error) = ready(&site).await {
        tracing::warn!(%error, "there is no signing key: results wait for their signature");
    }
    if let Some(why) = obstacle(&site).await? {
        tracing::warn!("{why}: results wait for their signature; put its copy back (docs/record.md)");
    }
    let proxies: Arc<[IpAddr]> = config.trusted_proxies.clone().into();
    let stop = CancellationToken::new();
    let heart = http::Heart::listen(config.database.pulse()?, stop.clone());
    let vitals = Vitals::writing_into(site::folders(config));
    let router = http::router_of(site.clone(), Arc::clone(&proxies), vitals.clone()).layer(Extension(heart));
    let open = vitals.counts().connections.clone();
    let crowd = http::Crowd { proxies, open, ..http::Crowd::as_allowed() };
    vitals.counts().places.set(i64::try_from(crowd.total).unwrap_or(i64::MAX));
    tracing::info!(places = crowd.total, "so many connections are held at once");
    let manners = (http::Patience::default(), crowd);
    let shown = metrics.map(|listener| {
        let router = metrics::router(site.clone(), vitals.clone());
        // Whoever scrapes comes alone or with a second one, and from one address.
        let manners = (http::Patience::default(), http::Crowd { total: 16, ..http::Crowd::default() });
        tokio::spawn(http::serve(listener, router, manners, stop.clone()))
    });
    tokio::spawn({
        let stop = stop.clone();
        async move {
            told_to_stop().await;
            stop.cancel();
        }
    });
    if arguments.demo_if_empty {
        show_demonstration(&site).await?;
    }
    println!("Narada is at {}", config.origin);
    let hearing = tokio::spawn({
        let site = site.clone();
        async move { site.db.listen().await }
    });
    let clockwork = tokio::spawn({
        let (site, vitals, stop) = (site.clone(), vitals.clone(), stop.clone());
        async move {
            // A site whose letters silently stopped is worse than one that is started again.
            let _stops_all = stop.clone().drop_guard();
            tokio::join!(greet(&mailer), worker::run_in(site, &mailer, vitals, stop));
        }
    });
    http::serve(listener, router, manners, stop).await;
    hearing.abort();
    let worked = clockwork.await;
    if let Some(shown) = shown {
        let _ = shown.await;
    }
    site.db.close().await;
    worked.map_err(|cause| Failure::Work(format!("the worker broke down: {cause}")))
}

/// Loads the demonstration when the database is empty; says with which accounts to try it, also at later starts.
async fn show_demonstration(site: &Site) -> Result<(), Failure> {
    let accounts = if demo::is_empty(site).await? {
        #[expect(clippy::disallowed_methods, reason = "how long it took, for whoever waits")]
        let began = std::time::Instant::now();
        let accounts = demo::load(site).await?;
        println!("Loaded the demonstration in {:.1} s.", began.elapsed().as_secs_f64());
        Some(accounts)
    } else {
        demo::loaded(site).await?
    };
    if let Some(accounts) = accounts {
        print!("{accounts}");
    }
    Ok(())
}

/// Whoever mistyped where letters go hears of it before somebody waits for one.
async fn greet(mailer: &Mailer) {
    if let Err(why) = mailer.greet().await {
        tracing::warn!("NARADA_SMTP_URL: {why}: letters wait until it answers");
    }
}

/// Waits for Ctrl-C or, from a service manager, SIGTERM.
async fn told_to_stop() {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        if let Ok(mut terminate) = signal(SignalKind::terminate()) {
            tokio::select! {
                _ = tokio::signal::ctrl_c() => {}
                _ = terminate.recv() => {}
            }
            return;
        }
    }
    let _ = tokio::signal::ctrl_c().await;
}
