//! `narada verify`

use super::Failure;
use crate::config::Config;
use app::audit::fault::visible;
use app::audit::verifying as audit;
use app::open_data::record::offline;
use app::voting::verifying::verify;
use std::fmt::Display;
use std::path::PathBuf;

/// What to verify.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// Check the archive that anybody downloads from a consultation's record, or a folder that `narada export record` wrote,
    /// instead of this installation. Needs no database.
    #[arg(long, value_name = "RECORD", requires = "keys")]
    offline: Option<PathBuf>,
    /// The public keys, as they stand at /.well-known/narada-keys.json of the site.
    #[arg(long, value_name = "FILE", requires = "offline")]
    keys: Option<PathBuf>,
}

/// Counts every ballot again, walks the audit log, and says what does not agree.
pub async fn run(config: &Config, arguments: &Arguments) -> Result<(), Failure> {
    if let (Some(record), Some(keys)) = (&arguments.offline, &arguments.keys) {
        return offline(&offline::verify(record, keys));
    }
    // Not `open`: that would put strange events into a chain, and say that all is well with them.
    super::existing(config)?;
    let site = super::open_as_it_is(config).await?;
    site.db.migrate().await?;
    let found = async { Ok::<_, Failure>((verify(&site).await?, audit::verify(&site).await?)) }.await;
    site.db.close().await;
    let (counted, audited) = found?;
    println!(
        "{} rounds, {} ballots and {} frozen results were checked.",
        counted.rounds, counted.ballots, counted.snapshots
    );
    println!(
        "{} chains with {} events of the audit log and {} signatures were checked.",
        audited.chains, audited.events, audited.signatures
    );
    if !audited.unsigned.is_empty() {
        println!("Not signed yet: {}.", audited.unsigned.join("; "));
    }
    lost(&audited.unconfirmed);
    conclude(counted.differences.iter().map(text).chain(audited.found.iter().map(text)).collect())
}

fn offline(checked: &offline::Checked) -> Result<(), Failure> {
    println!(
        "{} events, {} results and {} signatures were checked.",
        checked.events, checked.results, checked.signatures
    );
    lost(&checked.unconfirmed);
    conclude(checked.found.iter().map(text).collect())
}

/// A key that was lost is no difference, but whoever trusts the next one should know.
fn lost(unconfirmed: &[String]) {
    if !unconfirmed.is_empty() {
        println!("Made without the key before, which was lost: {}.", visible(&unconfirmed.join(", ")));
    }
}

fn text(found: &impl Display) -> String {
    found.to_string()
}

fn conclude(differences: Vec<String>) -> Result<(), Failure> {
    if differences.is_empty() {
        println!("All of them agree.");
        return Ok(());
    }
    Err(Failure::Differences(differences.join("\n")))
}
