//! `narada demo`

use super::Failure;
use crate::config::Config;
use crate::demo;

/// Loads the demonstration into an empty database and prints its accounts.
pub async fn run(config: &Config) -> Result<(), Failure> {
    let site = super::open(config).await?;
    let loaded = demo::load(&site).await;
    site.db.close().await;
    print!("The demonstration is loaded.\n{}", loaded?);
    Ok(())
}
