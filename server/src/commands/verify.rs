//! `narada verify`

use super::Failure;
use crate::config::Config;
use app::audit::fault::visible;
use app::audit::verifying::{self as audit, Audited};
use app::base::error::AppResult;
use app::base::site::Site;
use app::open_data::compared::{Compared, compare};
use app::open_data::record::offline;
use app::voting::verifying::{Verification, verify};
use std::collections::BTreeSet;
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
        offline::usable(record, keys).map_err(Failure::Argument)?;
        return offline(&offline::verify(record, keys));
    }
    // Not `open`: that would put strange events into a chain, and say that all is well with them.
    let site = super::open_to_read(config).await?;
    let found = look(&site).await;
    site.db.close().await;
    let (counted, audited, compared) = found?;
    println!(
        "{} rounds, {} ballots and {} frozen results were checked.",
        counted.rounds, counted.ballots, counted.snapshots
    );
    println!(
        "{} chains with {} events of the audit log and {} signatures were checked.",
        audited.chains, audited.events, audited.signatures
    );
    println!(
        "{} published reports, {} published positions and {} decisions of moderators were compared with the chains.",
        compared.reports, compared.positions, compared.decisions
    );
    if !audited.unsigned.is_empty() {
        println!("Not signed yet: {}.", audited.unsigned.join("; "));
    }
    late(&audited.late);
    if !compared.untold.is_empty() {
        println!("Not recorded by an earlier version, so not compared: {}.", compared.untold.join("; "));
    }
    if let Some(why) = &audited.keyless {
        println!("Nothing can be signed here: {}.", visible(why));
    }
    lost(&audited.unconfirmed);
    let found = audited.found.iter().chain(&compared.found).map(text);
    conclude(counted.differences.iter().map(text).chain(found).collect())
}

async fn look(site: &Site) -> AppResult<(Verification, Audited, Compared)> {
    let (counted, audited) = (verify(site).await?, audit::verify(site).await?);
    let compared = compare(site, &audited).await?;
    Ok((counted, audited, compared))
}

/// A signature under what had been in the database for a while proves less than one within the closing: whoever trusts it
/// should know.
fn late(rounds: &[String]) {
    if !rounds.is_empty() {
        println!("Signed later than at the closing: {}.", rounds.join("; "));
    }
}

fn offline(checked: &offline::Checked) -> Result<(), Failure> {
    println!(
        "{} events, {} results and {} signatures were checked.",
        checked.events, checked.results, checked.signatures
    );
    late(&checked.late.iter().map(|round| format!("round {round}")).collect::<Vec<_>>());
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

/// One fault may be met on several ways; it is told once.
fn conclude(mut differences: Vec<String>) -> Result<(), Failure> {
    let mut told = BTreeSet::new();
    differences.retain(|line| told.insert(line.clone()));
    if differences.is_empty() {
        println!("All of them agree.");
        return Ok(());
    }
    Err(Failure::Differences(differences.join("\n")))
}

#[cfg(test)]
mod tests {
    use super::{Failure, conclude};

    #[test]
    fn a_fault_that_is_met_on_several_ways_is_told_once() {
        let lines =
            ["results-1.json: it was changed.", "results-2.json: it is missing.", "results-1.json: it was changed."];
        let Err(Failure::Differences(told)) = conclude(lines.map(str::to_owned).to_vec()) else {
            panic!("no difference")
        };
        assert_eq!(told, "results-1.json: it was changed.\nresults-2.json: it is missing.");
    }
}
