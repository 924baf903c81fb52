//! `narada export`

use super::{Failure, report};
use crate::config::Config;
use app::base::error::AppResult;
use app::base::i18n::Lang;
use app::base::site::Site;
use app::consultations::store as consultations;
use app::open_data::record::export::export;
use app::strategy::{file, schema, store as strategy};
use app::voting::export as results;
use app::voting::snapshot::ResultSnapshot;
use app::voting::store as voting;
use std::io::Write;
use std::path::{Path, PathBuf};

/// What to write to the standard output.
#[derive(Debug, clap::Subcommand)]
pub enum Export {
    /// Write a strategy as the file that `narada import strategy` would load.
    Strategy {
        /// Its name in addresses: krakow-2030 of /strategies/krakow-2030.
        #[arg(required_unless_present_any = ["list", "schema"])]
        slug: Option<String>,
        /// toml: the file; json: the same keys for other programs.
        #[arg(long, value_enum, default_value_t = StrategyFormat::Toml)]
        format: StrategyFormat,
        /// Print the names of all strategies instead.
        #[arg(long, conflicts_with_all = ["slug", "schema"])]
        list: bool,
        /// Print the JSON Schema of the file instead.
        #[arg(long, conflicts_with = "slug")]
        schema: bool,
    },
    /// Write the record of a consultation into a new folder: its officials' acts, its results, its ballots without voters,
    /// and what was signed. `narada verify --offline` checks it anywhere.
    Record {
        /// The consultation's name in addresses: goal-v of /consultations/goal-v.
        slug: String,
        /// The folder to make.
        #[arg(long, value_name = "FOLDER")]
        out: PathBuf,
    },
    /// Make the next version of a consultation's report, and write its files into a folder: PDF, DOCX, XLSX and CSV. It is
    /// published on its page.
    Report {
        /// The consultation's name in addresses: goal-v of /consultations/goal-v.
        slug: String,
        /// The folder to write into; it is made where there is none.
        #[arg(long, value_name = "FOLDER")]
        out: PathBuf,
        /// Its language: pl, lt or en; the site's own without it.
        #[arg(long)]
        language: Option<String>,
        /// What it corrects, once a version is published.
        #[arg(long, default_value = "")]
        note: String,
    },
    /// Write the results of the last closed round of a consultation.
    Results {
        /// The consultation's name in addresses: goal-v of /consultations/goal-v.
        slug: String,
        /// json: exactly what was frozen, so that its SHA-256 can be checked; csv: a table for office programs.
        #[arg(long, value_enum, default_value_t = Format::Csv)]
        format: Format,
    },
}

/// How a strategy is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum StrategyFormat {
    /// The file.
    Toml,
    /// For other programs.
    Json,
}

/// How results are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum Format {
    /// A table.
    Csv,
    /// The frozen result itself.
    Json,
}

/// Writes it out.
pub async fn run(config: &Config, export: &Export) -> Result<(), Failure> {
    if let Export::Strategy { schema: true, .. } = export {
        return print(format!("{:#}\n", schema::schema()).as_bytes());
    }
    let site = super::open_to_read(config).await?;
    let bytes = match export {
        Export::Strategy { slug: Some(slug), format, .. } => strategy_file(&site, slug, *format).await,
        Export::Strategy { slug: None, .. } => strategy_names(&site).await,
        Export::Results { slug, format } => results_file(&site, slug, *format).await,
        Export::Record { slug, out } => record(&site, slug, out).await,
        Export::Report { slug, out, language, note } => {
            report::write(&site, slug, out, (language.as_deref(), note)).await
        }
    };
    site.db.close().await;
    print(&bytes?)
}

fn print(bytes: &[u8]) -> Result<(), Failure> {
    std::io::stdout().write_all(bytes).map_err(|cause| Failure::Work(format!("standard output: {cause}")))
}

async fn strategy_names(site: &Site) -> Result<Vec<u8>, Failure> {
    let names = strategy::cards(&site.db).await?.into_iter().map(|card| card.slug + "\n");
    Ok(names.collect::<String>().into_bytes())
}

async fn strategy_file(site: &Site, slug: &str, format: StrategyFormat) -> Result<Vec<u8>, Failure> {
    let document = strategy::document(&site.db, slug).await?;
    let document = document.ok_or_else(|| Failure::Work(format!("there is no strategy {slug}")))?;
    Ok(match format {
        StrategyFormat::Toml => file::toml(&document).into_bytes(),
        StrategyFormat::Json => format!("{:#}\n", file::json(&document)).into_bytes(),
    })
}

async fn record(site: &Site, slug: &str, out: &Path) -> Result<Vec<u8>, Failure> {
    let written = export(site, slug, out).await?;
    let mut said = format!("{} events and {} results are in {}.\n", written.events, written.rounds, out.display());
    if !written.is_signed {
        said += "The signing key is missing, so the folder as a whole is not signed.\n";
    }
    Ok(said.into_bytes())
}

async fn results_file(site: &Site, slug: &str, format: Format) -> Result<Vec<u8>, Failure> {
    let consultation = consultations::by_slug(&site.db, slug).await?;
    let consultation = consultation.ok_or_else(|| Failure::Work(format!("there is no consultation {slug}")))?;
    let snapshot = voting::latest_snapshot(&site.db, consultation.id, None).await?;
    let snapshot = snapshot.ok_or_else(|| Failure::Work(format!("no round of {slug} is closed yet")))?;
    let table = |json: &str| -> AppResult<Vec<u8>> { results::csv(&ResultSnapshot::from_json(json)?, Lang::En) };
    Ok(match format {
        Format::Json => snapshot.json.into_bytes(),
        Format::Csv => table(&snapshot.json)?,
    })
}
