//! `narada import`

use super::Failure;
use crate::config::Config;
use app::base::i18n::Lang;
use app::base::site::Site;
use app::consultations::setup as consultations;
use app::strategy::actions::{self, ImportError, Imported};
use app::strategy::file;
use app::voting::polis::fault::ImportError as PolisError;
use app::voting::polis::import::import_polis;
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
    /// Load an exported Polis conversation: statements become action lines, the last vote of each voter counts.
    ///
    /// A consultation that is not there is made, with a round that is open now; in one that is, the present round takes
    /// the votes. The same folder a second time changes nothing.
    Polis {
        /// The folder with comments.csv, votes.csv and summary.csv.
        folder: PathBuf,
        /// The consultation's name in addresses: goal-v of /consultations/goal-v.
        #[arg(long, value_name = "SLUG", value_parser = address)]
        consultation: String,
        /// The language of the statements, which the export does not say: en, pl or lt.
        #[arg(long, default_value = "en", value_parser = language)]
        language: Lang,
    },
}

/// The same rule as in the form that makes a consultation.
fn address(slug: &str) -> Result<String, String> {
    consultations::slug(slug).map_err(|code| Lang::En.error(code).to_owned())
}

fn language(code: &str) -> Result<Lang, String> {
    Lang::from_code(code).ok_or_else(|| format!("\"{code}\" is none of en, pl, lt"))
}

/// Loads it, whole or not at all.
pub async fn run(config: &Config, import: &Import) -> Result<(), Failure> {
    let site = super::open(config).await?;
    let done = match import {
        Import::Strategy { file } => strategy(&site, file).await,
        Import::Polis { folder, consultation, language } => polis(&site, folder, consultation, *language).await,
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

async fn polis(site: &Site, folder: &Path, slug: &str, language: Lang) -> Result<String, Failure> {
    let imported = import_polis(site, folder, slug, language).await.map_err(|error| match error {
        PolisError::App(cause) => cause.into(),
        other => Failure::Work(other.to_string()),
    })?;
    let page = site.link(&format!("/consultations/{slug}"));
    let done = match (imported.was_there, imported.is_new_consultation) {
        (true, _) => format!("These files were imported into {slug} before: nothing changed."),
        (false, true) => format!("Imported into {page}, which was made for it."),
        (false, false) => format!("Imported into {page}."),
    };
    Ok(format!("{}\n{done}", imported.summary))
}
