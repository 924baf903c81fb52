//! `narada migrate`

use super::Failure;
use crate::config::Config;
use crate::site;
use app::base::chance::Chance;
use app::base::limits::Limits;
use app::base::time::Clock;

/// Brings the schema up to date.
pub async fn run(config: &Config) -> Result<(), Failure> {
    let site = site::open(config, Clock::System, Chance::System, Limits::scaled(1)).await?;
    site.db.migrate().await?;
    site.db.close().await;
    println!("The schema is up to date.");
    Ok(())
}
