//! `narada transparency`

use super::Failure;
use crate::config::Config;
use app::base::i18n::Lang;
use app::transparency::{rules, store, table};
use std::io::Write;

/// Which year, and how it is written.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// The year, by the clocks of NARADA_TIME_ZONE.
    #[arg(long)]
    year: i16,
    /// en, pl or lt; the site's own where nothing is said.
    #[arg(long)]
    language: Option<String>,
    /// text: for reading; csv: a table for office programs.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

/// How the table is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum Format {
    /// For reading.
    Text,
    /// For office programs.
    Csv,
}

/// Prints what moderators did in a year.
pub async fn run(config: &Config, arguments: &Arguments) -> Result<(), Failure> {
    let site = super::open_to_read(config).await?;
    let t = match arguments.language.as_deref() {
        None => site.settings.language,
        Some(code) => Lang::ALL
            .into_iter()
            .find(|lang| lang.code() == code)
            .ok_or_else(|| Failure::Argument(format!("--language: {code} is none of en, pl, lt")))?,
    };
    let year = rules::year(arguments.year, &site.settings.time_zone);
    let year = year.ok_or_else(|| Failure::Argument(format!("--year: {} is no year", arguments.year)))?;
    let numbers = store::numbers(&site.db, year).await;
    site.db.close().await;
    let lines = table::lines(t, &numbers?);
    let number = arguments.year.to_string();
    let written = match arguments.format {
        Format::Text => table::text(t, &number, &lines).into_bytes(),
        Format::Csv => table::csv(t, &number, &lines)?,
    };
    std::io::stdout().write_all(&written).map_err(|cause| Failure::Work(format!("standard output: {cause}")))
}
