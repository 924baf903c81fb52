//! `narada migrate`

use super::Failure;
use crate::config::Config;

/// Brings the schema up to date.
pub async fn run(config: &Config) -> Result<(), Failure> {
    super::open(config).await?.db.close().await;
    println!("The schema is up to date.");
    Ok(())
}
