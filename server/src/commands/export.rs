//! `narada export`

use super::Failure;
use crate::config::Config;
use crate::site;
use app::base::chance::Chance;
use app::base::limits::Limits;
use app::base::time::Clock;
use app::strategy::{export, store};

/// What to write to the standard output.
#[derive(Debug, clap::Subcommand)]
pub enum Export {
    /// Write a strategy as the TOML file that `narada import strategy` would load.
    Strategy {
        /// Its name in addresses: krakow-2030 of /strategies/krakow-2030.
        slug: String,
    },
}

/// Writes it out.
pub async fn run(config: &Config, export: &Export) -> Result<(), Failure> {
    let site = site::open(config, Clock::System, Chance::System, Limits::scaled(1)).await?;
    let Export::Strategy { slug } = export;
    let found = store::document(&site.db, slug).await;
    site.db.close().await;
    let document = found?.ok_or_else(|| Failure::Work(format!("there is no strategy {slug}")))?;
    print!("{}", export::toml(&document));
    Ok(())
}
