//! `narada import`

use super::Failure;
use crate::config::Config;
use crate::site;
use app::base::chance::Chance;
use app::base::limits::Limits;
use app::base::site::Site;
use app::base::time::Clock;
use app::strategy::actions::{self, ImportError, Imported};
use app::strategy::file;
use std::path::{Path, PathBuf};

/// What to load.
#[derive(Debug, clap::Subcommand)]
pub enum Import {
    /// Load a strategy: domains, goals, key actions, indicators. The same file a second time changes nothing.
    #[command(after_help = "The format is told in docs/strategy-file.md.")]
    Strategy {
        /// The TOML file.
        file: PathBuf,
    },
}

/// Loads it, whole or not at all.
pub async fn run(config: &Config, import: &Import) -> Result<(), Failure> {
    let site = site::open(config, Clock::System, Chance::System, Limits::scaled(1)).await?;
    site.db.migrate().await?;
    let done = match import {
        Import::Strategy { file } => strategy(&site, file).await,
    };
    site.db.close().await;
    println!("{}", done?);
    Ok(())
}

async fn strategy(site: &Site, path: &Path) -> Result<String, Failure> {
    let at = |problem: &dyn std::fmt::Display| Failure::Work(format!("{}: {problem}", path.display()));
    let text = std::fs::read_to_string(path).map_err(|cause| at(&cause))?;
    let document = file::parse(&text).map_err(|faults| Failure::Work(faults.report(path)))?;
    let imported = actions::import(&site.db, &site.chance, &document).await.map_err(|error| match error {
        ImportError::GoalInUse(_) => at(&error),
        ImportError::App(cause) => cause.into(),
    })?;
    let slug = &document.strategy.slug;
    Ok(match imported {
        Imported::Created => format!("Loaded strategy {slug}: {}", site.link(&format!("/strategies/{slug}"))),
        Imported::Updated => format!("Updated strategy {slug}."),
        Imported::Unchanged => format!("Strategy {slug} is just so already: nothing changed."),
    })
}
