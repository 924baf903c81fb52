//! `narada verify`

use super::Failure;
use crate::config::Config;
use app::voting::verifying::verify;

/// Counts every ballot again and says what does not agree.
pub async fn run(config: &Config) -> Result<(), Failure> {
    let site = super::open_existing(config).await?;
    let found = verify(&site).await;
    site.db.close().await;
    let found = found?;
    println!("{} rounds, {} ballots and {} frozen results were checked.", found.rounds, found.ballots, found.snapshots);
    if found.differences.is_empty() {
        println!("All of them agree.");
        return Ok(());
    }
    let differences: Vec<String> = found.differences.iter().map(ToString::to_string).collect();
    Err(Failure::Differences(differences.join("\n")))
}
